import { randomUUID } from 'node:crypto';
import { Convenanten } from '../../convenanten/convenanten';
import type { Casus } from '../../domain/casus';
import { vooraf } from '../../domain/decide';
import { ROLLEN, type Rol } from '../../domain/fase';
import { spreektAls, type Gebruiker } from '../../domain/gebruiker';
import { houderMagGeven, OPDRACHTNAMEN, rolMag, type Opdrachtnaam } from '../../domain/opdracht';
import { laatste, type Moment } from '../../domain/tijd';
import { magOpdracht } from '../../domain/toegang';
import { verstrijk } from '../../domain/verwerk';
import { FORMULIEREN } from './formulieren';
import type { Omgeving } from './formulier';
import type { Veld } from '../formulier/velden';

/** What a form is made from besides the case itself: what there is to choose from, and what is said of the case. */
export type Keuzebron = Partial<
  Pick<Omgeving, 'kenmerk' | 'convenanten' | 'mensen' | 'uitTeNodigen' | 'betrokkenen' | 'sleutel'>
>;

const GEEN_CONVENANTEN = new Convenanten([], new Map());

/** What forms are made from: the case after the terms that have passed at `nu`. */
export function omgeving(gebruiker: Gebruiker, casus: Casus, nu: Moment, bron: Keuzebron = {}): Omgeving {
  const op = laatste(nu, casus.laatste);
  return {
    casus: verstrijk(casus, op).casus,
    kenmerk: bron.kenmerk ?? null,
    nu: op,
    gebruiker,
    convenanten: bron.convenanten ?? GEEN_CONVENANTEN,
    mensen: bron.mensen ?? [],
    uitTeNodigen: bron.uitTeNodigen ?? [],
    betrokkenen: bron.betrokkenen ?? [],
    sleutel: bron.sleutel ?? randomUUID().slice(0, 8),
  };
}

/**
 * The commands somebody may give in a case now and that fit it. Who may is `magOpdracht`; whether it fits, the rules
 * say before there are data. `bron` is what the forms will offer to choose from: without convenanten there is nothing
 * to transfer to.
 */
export function mogelijkeOpdrachten(
  gebruiker: Gebruiker,
  casus: Casus,
  nu: Moment,
  bron: Keuzebron = {},
): Opdrachtnaam[] {
  const o = omgeving(gebruiker, casus, nu, bron);
  return OPDRACHTNAMEN.filter((naam) => past(naam, o));
}

/** True when this person may give the command and it fits the case as it stands. */
export function past(naam: Opdrachtnaam, o: Omgeving): boolean {
  if (!magOpdracht(o.gebruiker, o.casus, naam)) return false;
  return (
    rollenVoor(naam, o).some((door) => vooraf(naam, o.casus, { nu: o.nu, door }) === null) &&
    FORMULIEREN[naam].velden(o).every(kanBeantwoord)
  );
}

/** Why a command cannot be given now, in the words of the rules; null when they say nothing of it. */
export function waaromNiet(naam: Opdrachtnaam, o: Omgeving): string | null {
  const als = spreektAls(o.gebruiker);
  if (als === null) return null;
  const rollen = als === 'iedereen' ? rollenVoor(naam, o) : [als];
  for (const door of rollen) {
    const weigering = vooraf(naam, o.casus, { nu: o.nu, door });
    if (weigering !== null) return weigering.reden;
  }
  return null;
}

/** False for a question that must be answered while there is nothing to choose. */
function kanBeantwoord(veld: Veld): boolean {
  return (veld.soort !== 'keuze' && veld.soort !== 'lijst') || veld.optioneel || veld.keuzen.length > 0;
}

/** As which roles somebody may give a command now: their own, or for `lokaal` each that may, the holder first. */
export function rollenVoor(naam: Opdrachtnaam, { gebruiker, casus }: Omgeving): Rol[] {
  const als = spreektAls(gebruiker);
  if (als === null) return [];
  const rollen = (als === 'iedereen' ? ROLLEN : [als]).filter(
    (rol) => rolMag(naam, rol) && houderMagGeven(naam, casus, rol),
  );
  return rollen.sort((a, b) => Number(b === casus.regie.rol) - Number(a === casus.regie.rol));
}
