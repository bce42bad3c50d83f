import { z } from 'zod';
import { tijdstipSchema } from '../domain/tijd';
import { EVENTTYPEN, eventtype } from '../dossier/stroom/cloudevent';
import { CASUSSOORTEN, REGISTERSOORTEN_IN_STROOM, type Stroomsoort } from '../dossier/stroom/soort';

const FOUT = { error: 'moet een type zijn zoals nl.doorbraak.casus.fase-geopend' };

/** The types of these kinds of events. */
function typenVan(soorten: readonly Stroomsoort[]) {
  return z.enum(soorten.map(eventtype) as [string, ...string[]], FOUT);
}

/** The type of an event, by which programs choose. */
export const typenSchema = z
  .enum([...EVENTTYPEN.keys()] as [string, ...string[]], FOUT)
  .meta({ description: 'Wat er gebeurde', example: 'nl.doorbraak.casus.fase-geopend' });

/** What every event holds, whatever it is about. */
const event = {
  specversion: z.literal('1.0').meta({ description: 'De versie van CloudEvents' }),
  id: z
    .uuid()
    .meta({ description: 'Van dezelfde gebeurtenis altijd hetzelfde: hieraan herkent u een dubbele' }),
  source: z.string().meta({
    description: 'Van wie het is: het OIN van wie voor de regio verantwoordelijk is, en het systeem',
    example: 'urn:nld:oin:00000001003214345000:systeem:doorbraak',
  }),
  time: tijdstipSchema.meta({ description: 'Wanneer het gebeurde' }),
  datacontenttype: z.literal('application/json').meta({ description: 'De vorm van wat op dataref staat' }),
  sequencetype: z.literal('Integer').meta({ description: 'Dat sequence een getal is' }),
};

/** That something happened in a case. */
const casuseventSchema = z
  .strictObject({
    ...event,
    type: typenVan(CASUSSOORTEN).meta({
      description: 'Wat er gebeurde',
      example: 'nl.doorbraak.casus.fase-geopend',
    }),
    subject: z.string().meta({
      description: 'Het nummer van de casus',
      example: '0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11',
    }),
    dataref: z.string().meta({
      description: 'Waar u leest wat er is vastgelegd, met uw eigen token: een bladzij van de tijdlijn',
      example:
        'https://doorbraak.voorbeeld.nl/v1/casussen/0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11/tijdlijn?aantal=1&na=MA',
    }),
    sequence: z.string().meta({ description: 'Het hoeveelste het is in zijn casus', example: '1' }),
  })
  .meta({
    id: 'CloudEvent',
    description: 'Dat er iets gebeurde in een casus: CloudEvents 1.0, profiel NL GOV',
  });

/** That a report of the verzuimregister got a status. */
const registereventSchema = z
  .strictObject({
    ...event,
    type: typenVan(REGISTERSOORTEN_IN_STROOM).meta({
      description: 'Welke status de melding kreeg',
      example: 'nl.doorbraak.registermelding.in-behandeling',
    }),
    subject: z.string().meta({
      description: 'Het id van de registermelding',
      example: '5f0c2b7e-8c1d-8c5e-a953-1f2a6f0d9b31',
    }),
    dataref: z.string().meta({
      description: 'Waar u de melding met haar statussen leest, met uw eigen token',
      example: 'https://doorbraak.voorbeeld.nl/v1/registermeldingen/5f0c2b7e-8c1d-8c5e-a953-1f2a6f0d9b31',
    }),
    sequence: z.string().meta({ description: 'De hoeveelste status het is van deze melding', example: '1' }),
  })
  .meta({
    id: 'Registerevent',
    description: 'Dat een melding uit het verzuimregister een status kreeg: CloudEvents 1.0, profiel NL GOV',
  });

/** An event as it goes out, in the stream and to a receiver; `type` says which of them it is. */
export const stroomeventSchema = z
  .discriminatedUnion('type', [casuseventSchema, registereventSchema])
  .meta({ id: 'Stroomevent', description: 'Iets wat gebeurde; type zegt wat, en waarover het gaat' });
