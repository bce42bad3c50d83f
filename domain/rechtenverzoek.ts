import { z } from 'zod';
import type { Gebruiker } from './gebruiker';
import { datumSchema, plusMaanden, type Datum } from './tijd';
import { heeftRecht } from './toegang';
import { keuze, naam, tekst } from './velden';
import type { Veldfout } from './weigering';

/** What the family can ask of its data: articles 15 (inzage), 16 (correctie), 17 (wissing), 18 (beperking) and 21 (bezwaar) AVG. */
export const RECHTENVERZOEKSOORTEN = ['inzage', 'correctie', 'wissing', 'beperking', 'bezwaar'] as const;
export type Rechtenverzoeksoort = (typeof RECHTENVERZOEKSOORTEN)[number];

/** What became of it. */
export const RECHTENBESLUITEN = ['toegewezen', 'deels-toegewezen', 'afgewezen', 'ingetrokken'] as const;
export type Rechtenbesluit = (typeof RECHTENBESLUITEN)[number];

/** Within how many calendar months it is answered, and how many more a message to who asked can give (article 12(3) AVG). */
export const ANTWOORDMAANDEN = 1;
export const EXTRA_MAANDEN = 2;

const uuid = z.uuid({ error: 'moet een id (uuid) zijn' });

/** A request as somebody records it. */
export const rechtenverzoekgegevens = z.strictObject({
  soort: keuze(...RECHTENVERZOEKSOORTEN),
  /** Who of the people around the child asked; absent: none of them, such as a lawyer. */
  betrokkene: uuid.optional(),
  /** What who asked is called. */
  vrager: naam,
  /** What they asked, in their words, and by which number it is known elsewhere. */
  wat: tekst,
  nummer: naam.optional(),
  /** The day on which it came in: the term runs from there. */
  ontvangenOp: datumSchema,
});
export type Rechtenverzoekgegevens = z.infer<typeof rechtenverzoekgegevens>;

/** A decision, with reasons. */
export const rechtenbesluitgegevens = z.strictObject({
  besluit: keuze(...RECHTENBESLUITEN),
  redenen: tekst,
});
export type Rechtenbesluitgegevens = z.infer<typeof rechtenbesluitgegevens>;

/** Why it takes longer, as who asked was told. */
export const verlenginggegevens = z.strictObject({ reden: tekst });

/** What of a request decides when it must be answered. */
interface Termijn {
  readonly ontvangenOp: Datum;
  readonly verlengd: boolean;
}

/** The last day (Europe/Amsterdam) on which it is answered in time. */
export function uiterlijkBeantwoord({ ontvangenOp, verlengd }: Termijn): Datum {
  return plusMaanden(ontvangenOp, ANTWOORDMAANDEN + (verlengd ? EXTRA_MAANDEN : 0));
}

/** True when nobody decided and the last day has passed. */
export function verzoekTeLaat(
  verzoek: Termijn & { readonly besluit: Rechtenbesluit | null },
  vandaag: Datum,
): boolean {
  return verzoek.besluit === null && vandaag > uiterlijkBeantwoord(verzoek);
}

/** What is wrong with a request as it was recorded on a day: none comes in later than it is written down. */
export function ontvangstfouten({ ontvangenOp }: Pick<Termijn, 'ontvangenOp'>, vandaag: Datum): Veldfout[] {
  return ontvangenOp > vandaag
    ? [{ veld: 'ontvangenOp', melding: 'mag niet in de toekomst liggen: kies de dag waarop het binnenkwam' }]
    : [];
}

/** Why a term cannot be made longer. */
export type Verlengbeletsel = 'besloten' | 'al-verlengd' | 'te-laat';

/** What keeps the term from being made longer: it is done once, within the month, with a message to who asked; null: nothing. */
export function verlengbeletsel(
  verzoek: Termijn & { readonly besluit: Rechtenbesluit | null },
  vandaag: Datum,
): Verlengbeletsel | null {
  if (verzoek.besluit !== null) return 'besloten';
  if (verzoek.verlengd) return 'al-verlengd';
  return verzoekTeLaat(verzoek, vandaag) ? 'te-laat' : null;
}

/** True for who is told on the page of a case that the family asked something: who leads cases, and who decides. */
export function hoortVanVerzoek(wie: Gebruiker): boolean {
  return heeftRecht(wie, 'rechtenverzoeken') || heeftRecht(wie, 'stukken') || wie.rol === 'casusregisseur';
}
