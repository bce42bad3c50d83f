import { z } from 'zod';
import { FASEN } from '../../domain/fase';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import { TAAKTYPEN } from '../../domain/taak';
import { inAmsterdam, tijdstipSchema } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { getal } from '../../toegang/paging';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

const perFaseSchema = z.partialRecord(z.enum(FASEN).exclude(['gesloten']), z.int()).meta({
  description: 'Open casussen per fase aan het eind van de week; een fase zonder casussen ontbreekt',
});
const gemiddeldeSchema = z
  .strictObject({
    aantal: z.int(),
    dagen: z.number().nullable().meta({ description: 'Gemiddeld aantal dagen thuis; null zonder casussen' }),
  })
  .meta({ id: 'Gemiddelde' });
const beide = { open: gemiddeldeSchema, gesloten: gemiddeldeSchema };
const regiobeeldSchema = z
  .strictObject({
    op: tijdstipSchema,
    weken: z.array(
      z.strictObject({
        week: z.iso.date().meta({ description: 'De maandag van de week' }),
        voorbij: z.boolean().meta({ description: 'false: de week loopt nog' }),
        instroom: z.int(),
        uitstroom: z.int(),
        perFase: perFaseSchema,
      }),
    ),
    doorloop: z.strictObject({
      ...beide,
      perOnderwijssoort: z.array(z.strictObject({ onderwijssoort: z.enum(ONDERWIJSSOORTEN), ...beide })),
      perGemeente: z.array(z.strictObject({ gemeente: z.string(), ...beide })),
    }),
    teLaat: z.array(z.strictObject({ type: z.enum(TAAKTYPEN), aantal: z.int(), oudste: tijdstipSchema })),
  })
  .meta({ id: 'Regiobeeld' });

/** So many weeks unless something else is asked. */
const WEKEN = 12;
const MOST = 53;
const AANTAL = { error: `moet een getal van 1 tot en met ${MOST} zijn` };
const querySchema = z.strictObject({
  weken: getal(z.int(AANTAL).min(1, AANTAL).max(MOST, AANTAL))
    .optional()
    .meta({
      ...{ type: 'integer', minimum: 1, maximum: MOST, default: WEKEN, example: WEKEN },
      description: 'Hoeveel weken, met deze week erbij',
    }),
});

/** The figures of a region: numbers only, so nothing is written down about who looks. */
export function regiobeeldroutes({ dossier, klok }: Dependencies): Route[] {
  return [
    {
      method: 'get',
      path: '/v1/regiobeeld',
      name: 'leesRegiobeeld',
      group: 'regiobeeld',
      summary:
        'De cijfers van uw regio: casussen per fase en week, instroom en uitstroom, dagen thuis, te laat werk',
      recht: 'regiobeeld',
      query: querySchema,
      answers: { 200: { description: 'De cijfers', schema: regiobeeldSchema } },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { weken = WEKEN } = readQuery(querySchema, req);
        const { regio } = eisRecht(res, 'regiobeeld');
        const beeld = await dossier.leesRegiobeeld(regio, klok.nu(), weken);
        res.json({
          ...beeld,
          op: inAmsterdam(beeld.op),
          teLaat: beeld.teLaat.map((taak) => ({ ...taak, oudste: inAmsterdam(taak.oudste) })),
        });
      },
    },
  ];
}
