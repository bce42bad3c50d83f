import type { Datum } from '../domain/tijd';
import { inWoorden } from './woorden';

/** What the family said that somebody must look at; null: it was destroyed. */
export type Gezinszeggen =
  | { readonly soort: 'klopt-niet'; readonly gegevens: { readonly tekst: string } }
  | {
      readonly soort: 'terug';
      readonly gegevens: {
        readonly vanaf: Datum;
        readonly volledig: boolean;
        readonly toelichting?: string | undefined;
      };
    }
  | {
      readonly soort: 'ondersteuner';
      readonly gegevens: { readonly naam: string; readonly toelichting?: string | undefined };
    }
  | null;

/** That in a sentence, and what they wrote themselves. */
export function gezinszeggen(inhoud: Gezinszeggen): {
  readonly zin: string;
  readonly toelichting?: string | undefined;
} {
  switch (inhoud?.soort) {
    case undefined:
      return { zin: 'Dit is vernietigd.' };
    case 'klopt-niet':
      return { zin: 'Dit klopt niet:', toelichting: inhoud.gegevens.tekst };
    case 'terug': {
      const { vanaf, volledig, toelichting } = inhoud.gegevens;
      const hoe = volledig ? 'alle lessen en dagen' : 'een deel van de lessen of dagen';
      return { zin: `Weer naar school vanaf ${inWoorden(vanaf)}: ${hoe}.`, toelichting };
    }
    case 'ondersteuner': {
      const { naam, toelichting } = inhoud.gegevens;
      return { zin: `${naam} helpt als ondersteuner.`, toelichting };
    }
  }
}
