import { z } from 'zod';
import {
  RECHTENBESLUITEN,
  RECHTENVERZOEKSOORTEN,
  rechtenbesluitgegevens,
  rechtenverzoekgegevens,
  verlenginggegevens,
} from '../domain/rechtenverzoek';
import { inAmsterdam, tijdstipSchema } from '../domain/tijd';
import type { Rechtenverzoek } from '../dossier/rechtenverzoeken/rechtenverzoek';
import { eigenId } from './eigen-id';
import { kenmerkSchema } from './uitkomst';

/** A request as it is told. */
export const verzoekSchema = z
  .strictObject({
    id: z.string(),
    casusnummer: z.string(),
    kenmerk: kenmerkSchema,
    soort: z
      .enum(RECHTENVERZOEKSOORTEN)
      .meta({ description: 'Wat is gevraagd (artikel 15 tot en met 21 AVG)' }),
    betrokkene: z.string().nullable().meta({
      description: 'Wie van de mensen rond het kind het vroeg; null: iemand die daar niet bij staat',
    }),
    vrager: z.string().meta({ description: 'Hoe wie het vroeg heet' }),
    wat: z.string(),
    nummer: z
      .string()
      .nullable()
      .meta({ description: 'Het nummer van het verzoek in uw eigen administratie; null: geen' }),
    ontvangenOp: z.iso.date().meta({ description: 'De dag waarop het binnenkwam: daar begint de termijn' }),
    uiterlijk: z.iso.date().meta({ description: 'De laatste dag waarop het op tijd is beantwoord' }),
    opgenomenNaam: z.string().meta({ description: 'Wie het vastlegde' }),
    opgenomenOp: tijdstipSchema,
    verlenging: z
      .string()
      .nullable()
      .meta({ description: 'Waarom er twee maanden bij kwamen; null: de termijn is niet verlengd' }),
    besluit: z.enum(RECHTENBESLUITEN).nullable().meta({ description: 'Null: nog niet besloten' }),
    redenen: z
      .string()
      .nullable()
      .meta({ description: 'De redenen van het besluit; null: nog geen besluit' }),
    beslotenNaam: z.string().nullable().meta({ description: 'Wie besloot; null: nog niemand' }),
    beslotenOp: tijdstipSchema.nullable().meta({ description: 'Wanneer is besloten; null: nog niet' }),
  })
  .meta({ id: 'Rechtenverzoek' });
/** All of a region. */
export const lijstSchema = z
  .strictObject({ rechtenverzoeken: z.array(verzoekSchema).meta({ description: 'De verzoeken' }) })
  .meta({ id: 'Rechtenverzoeken' });
/** One to be recorded. */
export const nieuwSchema = rechtenverzoekgegevens
  .extend({
    vrager: rechtenverzoekgegevens.shape.vrager.meta({ description: 'Hoe wie het vroeg heet' }),
    id: eigenId,
    casus: z.string().min(1).max(100).meta({ description: 'Het casusnummer of het kenmerk van een casus' }),
  })
  .meta({ id: 'NieuwRechtenverzoek' });
/** A decision about one. */
export const besluitSchema = rechtenbesluitgegevens
  .extend({
    redenen: rechtenbesluitgegevens.shape.redenen.meta({
      description: 'Waarom zo is besloten, en wat er is gedaan',
    }),
  })
  .meta({ id: 'Rechtenbesluit' });
/** Why the term is made longer. */
export const verlengSchema = verlenginggegevens.meta({ id: 'Rechtenverlenging' });

const deelSchema = (description: string, velden: z.core.$ZodLooseShape, id: string) =>
  z.array(z.strictObject(velden as z.ZodRawShape).meta({ id })).meta({ description });
/** Everything that is kept of a child. */
export const bestandSchema = z
  .strictObject({
    verzoek: z
      .strictObject({
        id: z.string(),
        vrager: z.string().meta({ description: 'Hoe wie het vroeg heet' }),
        nummer: z.string().nullable(),
        ontvangenOp: z.iso.date().meta({ description: 'De dag waarop het verzoek binnenkwam' }),
      })
      .meta({ id: 'Inzageverzoek', description: 'Het verzoek waarvoor dit is gemaakt' }),
    gemaaktOp: tijdstipSchema,
    gemaaktDoor: z.string(),
    kenmerken: z.array(kenmerkSchema).meta({ description: 'De kenmerken van de casussen van het kind' }),
    casusnummers: z.array(z.string()).meta({ description: 'De nummers van de casussen van het kind' }),
    naam: z.string().nullable().meta({ description: 'De naam van het kind; null: niet bekend' }),
    geboortedatum: z.iso.date(),
    elders: z
      .array(z.string())
      .meta({ description: 'Regio’s die ook casussen van dit kind hebben; vraag daar wat zij bewaren' }),
    delen: z
      .record(z.string(), z.array(z.record(z.string(), z.unknown())))
      .meta({ description: 'Alles wat is bewaard, per tabel van het dossier; tijdstippen in UTC' }),
    weggelaten: deelSchema(
      'Wat is weggelaten omdat het over een ander gaat',
      {
        deel: z.string().meta({ description: 'De tabel van het dossier', example: 'betrokkene' }),
        aantal: z.int(),
        reden: z.string(),
      },
      'Weggelaten',
    ),
    nietGegeven: deelSchema(
      'Tabellen die niet worden gegeven, en waarom',
      {
        deel: z.string().meta({ description: 'De tabel van het dossier', example: 'betrokkene' }),
        reden: z.string(),
      },
      'NietGegeven',
    ),
  })
  .meta({ id: 'Inzagebestand' });

/** A request as every route shows it. */
export function toonVerzoek(verzoek: Rechtenverzoek): z.input<typeof verzoekSchema> {
  const { regio: _, verlengdOp: __, opgenomenOp, beslotenOp, ...rest } = verzoek;
  const velden = Object.keys(verzoekSchema.shape);
  const gekozen = Object.fromEntries(Object.entries(rest).filter(([veld]) => velden.includes(veld)));
  return {
    ...(gekozen as typeof rest),
    opgenomenOp: inAmsterdam(opgenomenOp),
    beslotenOp: beslotenOp === null ? null : inAmsterdam(beslotenOp),
  };
}
