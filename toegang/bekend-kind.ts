import type { Gever } from '../client/gever';
import type { Casus } from '../domain/casus';
import type { Gebruiker } from '../domain/gebruiker';
import type { Melding } from '../domain/melding';
import { bereik, zicht } from '../domain/toegang';
import { verstrijk } from '../domain/verwerk';
import { voortzetting } from '../domain/voortzetting';
import type { Moment } from '../domain/tijd';
import { DossierUnreachable } from '../dossier/dossier';
import type { GelezenCasus } from '../dossier/read';
import type { Dependencies } from './dependencies';

/** What the dossier knows of the child of a report before it is sent. */
export type Bekendheid =
  | { readonly soort: 'nieuw' }
  /** Its case runs, nazorg included, or was closed so short ago that a new one follows it (rule 11). */
  | ({ readonly soort: 'loopt' | 'gesloten' } & BekendeCasus)
  /** The key of the child is that of another: one with another birth date (rule 18). */
  | ({ readonly soort: 'ander-kind' } & BekendeCasus)
  /** The dossier is away, so nobody can say. */
  | { readonly soort: 'niet-te-zeggen' };

/** A case of the child, for this answer only: who does not see it is told no more than that it is there and who leads it. */
export interface BekendeCasus {
  readonly casus: Casus;
  readonly kenmerk: string;
  /** True: whoever asks sees the case itself. */
  readonly ziet: boolean;
}

/** Most children of one name that are compared. */
const NAAMGENOTEN = 20;

/**
 * Whether the child of a report is known, by the key under which the report would come to its case (rule 18); as the
 * case stands after the terms that have passed.
 */
export async function zoekBekendKind(
  { dossier, casussen, klok }: Pick<Dependencies, 'dossier' | 'casussen' | 'klok'>,
  gebruiker: Gebruiker,
  melding: Melding,
  gever: Gever,
): Promise<Bekendheid> {
  const nu = klok.nu();
  let gelezen: GelezenCasus | undefined;
  try {
    gelezen = await dossier.leesLaatsteVanKind(casussen.workflowVanKind(gever, melding.leerling));
  } catch (fout) {
    if (fout instanceof DossierUnreachable) return { soort: 'niet-te-zeggen' };
    throw fout;
  }
  if (gelezen === undefined) return { soort: 'nieuw' };
  const { casus } = verstrijk(gelezen.casus, nu);
  const bekend = { casus, kenmerk: gelezen.kenmerk, ziet: zicht(gebruiker, casus) === 'alles' };
  if (casus.gesloten !== null)
    return voortzetting(casus, melding, nu) === null ? { soort: 'nieuw' } : { soort: 'gesloten', ...bekend };
  return { soort: casus.geboortedatum === melding.geboortedatum ? 'loopt' : 'ander-kind', ...bekend };
}

/**
 * Other running cases that somebody sees, of a child with this name and birth date: under another key it may be the same
 * child. None while the dossier is away.
 */
export async function zoekNaamgenoten(
  { dossier }: Pick<Dependencies, 'dossier'>,
  gebruiker: Gebruiker,
  { naam, geboortedatum }: Pick<Melding, 'naam' | 'geboortedatum'>,
  behalve: string | null,
  nu: Moment,
): Promise<readonly GelezenCasus[]> {
  if (naam === undefined) return [];
  const welk = bereik(gebruiker);
  try {
    const gevonden = await dossier.zoekCasussen(welk, naam, { na: null, aantal: NAAMGENOTEN });
    const open = gevonden.filter(
      ({ casusnummer, geslotenOp }) => geslotenOp === null && casusnummer !== behalve,
    );
    const gelezen = await Promise.all(open.map(({ casusnummer }) => dossier.leesCasus(welk, casusnummer)));
    return gelezen.flatMap((een) =>
      een !== undefined &&
      een.casus.geboortedatum === geboortedatum &&
      verstrijk(een.casus, nu).casus.gesloten === null &&
      zicht(gebruiker, een.casus) === 'alles'
        ? [een]
        : [],
    );
  } catch (fout) {
    if (fout instanceof DossierUnreachable) return [];
    throw fout;
  }
}
