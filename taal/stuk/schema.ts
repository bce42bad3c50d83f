import { z } from 'zod';
import {
  aanbod,
  afspraak,
  arbitrage,
  bericht,
  betrokkene,
  document,
  faseverloop,
  kind,
  moment,
  omstap,
  stand,
  stem,
  tafel,
  tekst,
  termijn,
  toestemming,
  vraag,
  vrijstelling,
} from './schemadelen';

/** Version of the form of a stuk: rises when a field goes or means something else, not when one is added. */
export const STUKVERSIE = 1;

/** For whom a stuk can be made. */
export const STUKDOELEN = ['om', 'rvdk'] as const;
export type Stukdoel = (typeof STUKDOELEN)[number];

/**
 * The file of a case for OM or RvdK as data, from which its PDF is made too. Moments are in UTC, dates calendar dates in
 * Europe/Amsterdam.
 */
export const stukSchema = z
  .strictObject({
    stuk: z.literal('doorbraak-stuk'),
    versie: z.literal(STUKVERSIE),
    kenmerk: tekst,
    casusnummer: z.uuid(),
    doel: z.enum(STUKDOELEN).meta({ description: 'Voor wie het is gemaakt' }),
    grondslag: tekst.meta({ description: 'De wettelijke grondslag om het te verstrekken' }),
    gemaaktOp: moment,
    gemaaktDoor: tekst,
    totEnMet: z.int().meta({ description: 'Nummer van de laatste gebeurtenis die erin staat' }),
    weggelaten: z.strictObject({
      notities: z.int().meta({ description: 'Interne notities; die gaan niet mee' }),
    }),
    kind,
    stand,
    betrokkenen: z.array(betrokkene),
    verloop: z.array(faseverloop),
    termijnen: z.array(termijn),
    gevraagd: z.array(vraag),
    berichten: z.array(bericht),
    toestemming,
    aanbod: z.array(aanbod),
    afspraken: z.array(afspraak),
    stemmen: z.array(stem),
    tafels: z.array(tafel),
    arbitrage: z.array(arbitrage),
    vrijstellingen: z.array(vrijstelling),
    om: z.array(omstap),
    documenten: z.array(document),
  })
  .meta({ id: 'Stuk', title: 'Stuk van een casus voor OM of RvdK' });

/** A stuk as data. */
export type Stuk = z.output<typeof stukSchema>;
/** One chapter of it. */
export type Deel<K extends keyof Stuk> = Stuk[K];

/** The form of a stuk for programs of others, as JSON Schema (draft 2020-12). */
export function stukJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(stukSchema);
}
