import { z } from 'zod';
import { datumSchema, type Moment } from '../../domain/tijd';
import { jaNee, naam, tekst } from '../../domain/velden';

/** What the family can say that whoever leads must look at, with what it holds. */
export const SIGNALEN = {
  /** Something on their page is not right. */
  'klopt-niet': z.strictObject({ tekst }),
  /** The child goes to school again. */
  terug: z.strictObject({ vanaf: datumSchema, volledig: jaNee, toelichting: tekst.optional() }),
  /** They named somebody who supports them, who stands among the people around the child. */
  ondersteuner: z.strictObject({ naam, toelichting: tekst.optional() }),
} as const;
export type Signaalsoort = keyof typeof SIGNALEN;

/** What was said, by its kind. */
export type Signaalinhoud = {
  readonly [S in Signaalsoort]: { readonly soort: S; readonly gegevens: z.infer<(typeof SIGNALEN)[S]> };
}[Signaalsoort];

/** Something the family said, until somebody has dealt with it. */
export interface Signaal {
  readonly id: string;
  readonly casusnummer: string;
  /** Who said it: their id around the child and what they are called. */
  readonly betrokkene: string;
  readonly naam: string;
  /** Null: the key of the child was destroyed. */
  readonly inhoud: Signaalinhoud | null;
  /** On the clock of the installation. */
  readonly op: Moment;
  readonly afgehandeldOp: Moment | null;
  readonly afgehandeldDoor: string | null;
}
