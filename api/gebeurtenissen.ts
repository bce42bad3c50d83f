import { z } from 'zod';
import { GEBEURTENISSEN, VEROORZAKERS, type Gebeurtenissoort } from '../domain/gebeurtenis';
import { tijdstipSchema } from '../domain/tijd';

/** What every line of the timeline holds, whatever happened. */
const regel = {
  nummer: z.int().meta({ description: 'Oplopend; wat u niet mag zien slaat een nummer over', example: 1 }),
  op: tijdstipSchema.meta({ description: 'Wanneer het gebeurde' }),
  door: z.enum(VEROORZAKERS).meta({ description: 'Van wie het is: een rol, of de klok' }),
  verkort: z.boolean().meta({ description: 'true: van gegevens ziet u niet alles', example: false }),
};

/** A kind of event in the words of which its name is made. */
function inWoorden(soort: Gebeurtenissoort): string {
  return soort.replaceAll('-', ' ');
}

/** Name of the schema of a kind of event: `taak-geopend` becomes `GebeurtenisTaakGeopend`. */
function naamVan(soort: Gebeurtenissoort): string {
  const delen = soort.split('-').map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1));
  return `Gebeurtenis${delen.join('')}`;
}

/**
 * One kind of event as the timeline shows it. Who does not see all of it misses fields, and a newer version may add some, so
 * none is promised and others are allowed.
 */
function regelVan(soort: Gebeurtenissoort) {
  // Each of them is an object; together they are too many for the compiler.
  const gegevens = GEBEURTENISSEN[soort] as z.ZodObject;
  return z
    .strictObject({
      ...regel,
      gebeurtenis: z.literal(soort).meta({ description: 'Wat er gebeurde' }),
      gegevens: gegevens
        .partial()
        .loose()
        .meta({ description: `Wat er is vastgelegd bij: ${inWoorden(soort)}. Bij verkort ontbreken velden` }),
    })
    .meta({ id: naamVan(soort), description: `Een regel van de tijdlijn: ${inWoorden(soort)}` });
}

const SOORTEN = Object.keys(GEBEURTENISSEN) as [Gebeurtenissoort, ...Gebeurtenissoort[]];
const [EERSTE, ...VERDERE] = SOORTEN;

/** A line of the timeline; `gebeurtenis` says which of them it is. */
export const tijdlijnregelSchema = z
  .discriminatedUnion('gebeurtenis', [regelVan(EERSTE), ...VERDERE.map(regelVan)])
  .meta({ id: 'Tijdlijnregel', description: 'Iets wat in een casus gebeurde; gebeurtenis zegt wat' });

/** Every field that a line of the timeline can have. */
export const tijdlijnveldenSchema = z.strictObject({
  ...regel,
  gebeurtenis: z.enum(SOORTEN).meta({ description: 'Wat er gebeurde' }),
  gegevens: z.looseObject({}).meta({ description: 'Wat er is vastgelegd; welke velden zegt gebeurtenis' }),
});
