import { z } from 'zod';
import { meldingSchema } from './melding';
import { datumSchema, type Datum, type Moment } from './tijd';
import { keuze } from './velden';

/** The kinds of absence as the verzuimregister has them. */
export const REGISTERSOORTEN = [
  'relatief-verzuim',
  'langdurig-relatief-verzuim',
  'luxeverzuim',
  'overig-verzuim',
] as const;

/** How a report of the verzuimregister stands, as the gemeente tells it to the school. */
export const REGISTERSTATUSSEN = ['in-behandeling', 'afgesloten', 'ter-kennisgeving-aangenomen'] as const;
export type Registerstatus = (typeof REGISTERSTATUSSEN)[number];

/** A report as the verzuimregister relays it; the number is the register's. */
export const registermeldingSchema = meldingSchema
  .pick({
    ...{ leerling: true, naam: true, geboortedatum: true, onderwijssoort: true, gemeente: true },
    school: true,
  })
  .extend({
    nummer: z
      .string({ error: 'is verplicht: het nummer van het verzuimregister' })
      .regex(/^[\w.:-]{1,64}$/, {
        error: 'moet 1 tot en met 64 letters, cijfers, punten, dubbele punten of streepjes zijn',
      })
      .meta({ description: 'Het nummer van de melding in het verzuimregister', example: '20261130-0042' }),
    soort: keuze(...REGISTERSOORTEN).meta({
      description:
        'Relatief verzuim (16 uur in 4 weken) en langdurig relatief verzuim openen een casus; luxeverzuim en overig verzuim worden ter kennisgeving aangenomen',
      example: 'relatief-verzuim',
    }),
    begin: datumSchema.meta({ description: 'De eerste dag van het verzuim', example: '2026-09-07' }),
    einde: datumSchema.nullable().optional().meta({
      description: 'De laatste dag van het verzuim; null of weg: het duurt nog',
      example: null,
    }),
  })
  .refine(({ begin, einde }) => einde == null || einde >= begin, {
    error: 'mag niet voor het begin liggen',
    path: ['einde'],
  });
export type Registermelding = z.infer<typeof registermeldingSchema>;

/** True for the kinds for which a case opens: absence without permission that goes on. */
export function opentCasus({ soort }: Pick<Registermelding, 'soort'>): boolean {
  return soort === 'relatief-verzuim' || soort === 'langdurig-relatief-verzuim';
}

/** A status with the moment since which it is so. */
export interface Registerstap {
  readonly status: Registerstatus;
  readonly op: Moment;
}

/**
 * The statuses that a report gets beside those it has had (the oldest first), by what became of it: none when it stands as it stood. One
 * that did not ask for a case may ask for it later, and one whose case was closed may open another.
 */
export function nieuweStappen(
  eerder: readonly Registerstatus[],
  {
    op,
    casus,
  }: {
    readonly op: Moment;
    /** Null: it opened none. */
    readonly casus: { readonly geslotenOp: Moment | null } | null;
  },
): readonly Registerstap[] {
  const laatste = eerder.at(-1);
  const status = statusVan(casus);
  if (status === laatste) return [];
  if (casus === null || casus.geslotenOp === null) return [{ status, op }];
  const dicht = { status, op: casus.geslotenOp > op ? casus.geslotenOp : op };
  return laatste === 'in-behandeling' ? [dicht] : [{ status: 'in-behandeling', op }, dicht];
}

function statusVan(casus: { readonly geslotenOp: Moment | null } | null): Registerstatus {
  if (casus === null) return 'ter-kennisgeving-aangenomen';
  return casus.geslotenOp === null ? 'in-behandeling' : 'afgesloten';
}

/** The report of a child that a relayed one asks for. */
export function meldingVanRegister({
  nummer: _,
  soort: __,
  begin,
  einde: ___,
  ...kind
}: Registermelding): z.infer<typeof meldingSchema> {
  return { ...kind, eersteVerzuimdag: begin satisfies Datum };
}
