import { z } from 'zod';
import { inAmsterdam, momentSchema, tijdstipSchema } from '../../domain/tijd';
import type { Logplek } from '../../dossier/verwerkingslog/logregels';
import { alsLogrecord, BETROKKENE_SOORTEN, STATUSSEN } from '../../toegang/logrecord';
import type { Dependencies } from '../../toegang/dependencies';
import { fetchPage, pageFields, pageSchema, readPage } from '../../toegang/paging';
import { readQuery, type Route } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { volgendelink } from '../lijst';

/** More than one operation ever shows. */
const MEESTE_CASUSSEN = 1_000_000;

const hex = (bytes: number, description: string) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
    .meta({ description, example: 'a1'.repeat(bytes) });

const recordSchema = z
  .strictObject({
    traceId: hex(16, 'De verwerking: een verzoek aan de API of een pagina (trace_id)'),
    spanId: hex(8, 'De actie in die verwerking (span_id)'),
    parentSpanId: hex(8, 'De actie waarvan dit een deel is; null: van geen (parent_span_id)').nullable(),
    statusCode: z.enum(STATUSSEN).meta({ description: 'Of het de server lukte (status_code)' }),
    name: z.string().meta({ description: 'Naam van de pagina of van de route (name)', example: 'leesCasus' }),
    startTime: tijdstipSchema.meta({ description: 'Wanneer de actie begon (start_time)' }),
    endTime: tijdstipSchema.meta({ description: 'Wanneer de actie klaar was (end_time)' }),
    foreignOperation: z
      .strictObject({
        traceId: hex(16, 'De verwerking bij de ander'),
        spanId: hex(8, 'De actie bij de ander'),
        entity: z.string().meta({ description: 'Wie de ander is', example: 'urn:doorbraak:account:las-1' }),
      })
      .nullable()
      .meta({ description: 'Wat het andere systeem in traceparent meegaf; null: niets (foreign_operation)' }),
    processingActivityId: z.string().nullable().meta({
      description:
        'Adres van de verwerkingsactiviteit in het register; null: van voor het logboek (dpl.core.processing_activity_id)',
      example: 'urn:doorbraak:verwerking:casusbegeleiding',
    }),
    dataSubjectId: z.string().nullable().meta({
      description:
        'Pseudoniem van het kind; null: de actie ging niet over één kind (dpl.core.data_subject_id)',
      example: '7d3e4b1c-8f7a-4c6e-9d2b-0a1b2c3d4e5f',
    }),
    dataSubjectIdType: z
      .enum(BETROKKENE_SOORTEN)
      .nullable()
      .meta({ description: 'Welk soort pseudoniem dat is (dpl.core.data_subject_id_type)' }),
    userId: z.string().meta({ description: 'Het account dat keek of iets deed', example: 'cr-1' }),
    userRole: z.string().meta({ description: 'De rol van dat account', example: 'casusregisseur' }),
  })
  .meta({ id: 'Verwerking', description: 'Een regel van het logboek dataverwerkingen' });

const filterSchema = z.strictObject({
  van: momentSchema.optional(),
  tot: momentSchema.optional().meta({ description: 'Het eerste tijdstip dat niet meer meedoet' }),
  ...pageFields,
});

/** The log of processing as the Logboek Dataverwerkingen has it, for the privacy officer of a region. */
export function verwerkingsroutes({ dossier }: Dependencies): Route[] {
  return [
    {
      method: 'get',
      path: '/v1/verwerkingen',
      name: 'leesVerwerkingen',
      group: 'inzage',
      summary:
        'Het logboek dataverwerkingen: wat wanneer met gegevens van welk kind is gedaan; de laatste eerst',
      recht: 'inzage',
      query: filterSchema,
      answers: {
        200: {
          description: 'Een bladzij met verwerkingen',
          schema: pageSchema('Verwerkingen', recordSchema),
        },
      },
      problems: ['tijdelijk-onbereikbaar'],
      handle: async (req, res) => {
        const { van, tot, ...vraag } = readQuery(filterSchema, req);
        const page = readPage(vraag, z.tuple([z.string(), z.string(), z.int().min(0).max(MEESTE_CASUSSEN)]));
        const { regio } = eisRecht(res, 'inzage');
        const { rows, volgende } = await fetchPage(
          page,
          (welke) => dossier.leesLogregels(regio, { van, tot }, welke),
          ({ op, id, plek }): [...Logplek] => [op, id, plek],
        );
        if (volgende !== null) res.append('link', volgendelink(req, volgende));
        const regels = rows.map((regel) => {
          const { startTime, endTime, ...record } = alsLogrecord(regel);
          return { ...record, startTime: inAmsterdam(startTime), endTime: inAmsterdam(endTime) };
        });
        res.json({ regels, volgende });
      },
    },
  ];
}
