import type { Uitkomst } from '../../client/outcome';
import { Bericht } from './melding';

/** What was sent was not done, or it is not known whether it was. */
export type Onzekerheid = (Uitkomst & { soort: 'onzeker' | 'niet-gedaan' | 'te-druk' })['soort'];

/** How each is answered, and after how many seconds it makes sense to send it again. */
export const NIET_ZEKER: Record<
  Onzekerheid,
  { readonly status: number; readonly wachten: string; readonly kop: string; readonly tekst: string }
> = {
  onzeker: {
    status: 202,
    wachten: '60',
    kop: 'Wij weten nog niet of het gelukt is',
    tekst:
      'Wat u stuurde, kan nog verwerkt worden. Kijk over een minuut of het er staat. Staat het er niet? Verstuur dan dit formulier opnieuw. Het wordt nooit twee keer gedaan.',
  },
  'niet-gedaan': {
    status: 503,
    wachten: '10',
    kop: 'Even niet bereikbaar',
    tekst:
      'Er is niets gebeurd. Wat u invulde, staat hieronder nog. Verstuur het over een paar minuten opnieuw. Het wordt nooit twee keer gedaan.',
  },
  'te-druk': {
    status: 429,
    wachten: '5',
    kop: 'Even te druk',
    tekst:
      'Er gebeurt nu te veel tegelijk in deze casus. Er is niets gebeurd met wat u stuurde. Het staat hieronder nog. Verstuur het over een halve minuut opnieuw.',
  },
};

/** Says above a form that is shown again how it stands with what was sent. */
export function NietZeker({ soort }: { readonly soort: Onzekerheid }) {
  const { kop, tekst } = NIET_ZEKER[soort];
  return (
    <Bericht toon="let-op" kop={kop}>
      <p>{tekst}</p>
    </Bericht>
  );
}
