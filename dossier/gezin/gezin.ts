import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { maakCode, toetsCode } from './codes';
import { telGedaan } from './gedaan';
import {
  leesGezinslinks,
  maakLink,
  toetsGeboortedatum,
  trekLinkIn,
  vindGezinspagina,
  zorgVoorLink,
} from './links';
import { bewaarSignaal, handelSignaalAf, heeftSignaal, leesOpenSignalen, leesSignalen } from './signalen';

/**
 * The family's own page: who has a link to it, by what letter codes lead there, and what was said on it that somebody must
 * look at. Everything rejects as `DossierUnreachable` when the database is away.
 */
export interface Gezin {
  readonly vindPagina: OnDatabase<typeof vindGezinspagina>;
  readonly links: OnDatabase<typeof leesGezinslinks>;
  readonly zorgVoorLink: OnDatabase<typeof zorgVoorLink>;
  readonly maakLink: OnDatabase<typeof maakLink>;
  readonly trekIn: OnDatabase<typeof trekLinkIn>;
  readonly toetsGeboortedatum: OnDatabase<typeof toetsGeboortedatum>;
  readonly maakCode: OnDatabase<typeof maakCode>;
  readonly toetsCode: OnDatabase<typeof toetsCode>;
  readonly bewaarSignaal: OnDatabase<typeof bewaarSignaal>;
  readonly signalen: OnDatabase<typeof leesSignalen>;
  readonly openSignalen: OnDatabase<typeof leesOpenSignalen>;
  readonly heeftSignaal: OnDatabase<typeof heeftSignaal>;
  readonly handelAf: OnDatabase<typeof handelSignaalAf>;
  readonly telGedaan: OnDatabase<typeof telGedaan>;
}

/** The pages of the families of a database. */
export function gezin(db: Database): Gezin {
  const guarded = reachableOn(db);
  return {
    vindPagina: guarded(vindGezinspagina),
    links: guarded(leesGezinslinks),
    zorgVoorLink: guarded(zorgVoorLink),
    maakLink: guarded(maakLink),
    trekIn: guarded(trekLinkIn),
    toetsGeboortedatum: guarded(toetsGeboortedatum),
    maakCode: guarded(maakCode),
    toetsCode: guarded(toetsCode),
    bewaarSignaal: guarded(bewaarSignaal),
    signalen: guarded(leesSignalen),
    openSignalen: guarded(leesOpenSignalen),
    heeftSignaal: guarded(heeftSignaal),
    handelAf: guarded(handelSignaalAf),
    telGedaan: guarded(telGedaan),
  };
}
