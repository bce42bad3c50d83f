import { z } from 'zod';
import type { Convenanten } from '../convenanten/convenanten';
import { PARTIJEN } from '../domain/aan-zet';
import { convenantSchema, type Convenant } from '../domain/convenant';
import { FASEN, LADDER, REGIEROLLEN } from '../domain/fase';
import { SLUITREDENEN } from '../domain/gebeurtenis';
import { nederlands } from '../domain/lezen';
import { meldingSchema } from '../domain/melding';
import { TAAKTYPEN } from '../domain/taak';
import { datumVan, momentSchema } from '../domain/tijd';
import { veldfouten, type Veldfout } from '../domain/weigering';

const tekst = z.string().min(1, { error: 'mag niet leeg zijn' });
const taaktype = z.enum(TAAKTYPEN, { error: 'moet een bekend taaktype zijn' });
const taken = z.array(taaktype);

const DAGEN = { error: 'moet een aantal dagen zijn' };
const dagen = z.int(DAGEN).min(0, DAGEN);

/** ISO 8601 with an offset, of which the seconds may be left out and the offset may be written as +02 or +0200. */
const TIJDSTIP = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:Z|([+-]\d{2})(?::?(\d{2}))?)$/;

/** The form in which the rest of the product takes a moment; anything that is none is left as it is. */
function voluit(waarde: unknown): unknown {
  const delen = typeof waarde === 'string' ? TIJDSTIP.exec(waarde) : null;
  if (delen === null) return waarde;
  const [, tot = '', seconden = ':00', uren, minuten = '00'] = delen;
  return `${tot}${seconden}${uren === undefined ? 'Z' : `${uren}:${minuten}`}`;
}

/** A moment in a scenario file: read more widely than the commands of the product take it. */
const tijdstip = z.preprocess(voluit, momentSchema);

/** The data of a command; `op` is the one moment that commands have, read as every other of the file. */
const gegevensSchema = z.unknown().transform((gegevens) => {
  if (!isObject(gegevens) || !Object.hasOwn(gegevens, 'op')) return gegevens;
  return { ...gegevens, op: voluit(gegevens['op']) };
});

const stapSchema = z
  .strictObject({
    op: tijdstip,
    // Any text: a role or command that does not exist is a refused step, not a broken file.
    opdracht: z.string(),
    door: z.string(),
    gegevens: gegevensSchema.optional(),
    uitkomst: z
      .enum(['aanvaard', 'geweigerd'], { error: 'moet aanvaard of geweigerd zijn' })
      .default('aanvaard'),
    code: tekst.optional(),
  })
  .refine((stap) => stap.code === undefined || stap.uitkomst === 'geweigerd', {
    error: 'kan alleen bij uitkomst geweigerd staan',
    path: ['code'],
  });

const verwachtSchema = z.strictObject({
  op: tijdstip,
  fase: z.enum(FASEN, { error: `moet een van ${FASEN.join(', ')} zijn` }).optional(),
  regie: z.enum(REGIEROLLEN).optional(),
  /** The step that was reached; in nazorg the one a relapse resumes. */
  bereikt: z.enum(LADDER).optional(),
  dagenThuis: z.int().optional(),
  /** The days at home of each party (rule 27); a party that is not named has none. */
  aanZet: z
    .partialRecord(z.enum(PARTIJEN, { error: `moet een van ${PARTIJEN.join(', ')} zijn` }), dagen)
    .optional(),
  delenBeperkt: z.boolean().optional(),
  /** Why the case closed. */
  reden: z.enum(SLUITREDENEN).optional(),
  taken: z
    .strictObject({
      open: taken.optional(),
      nietOpen: taken.optional(),
      /** When an open task is due. */
      uiterlijk: z.partialRecord(taaktype, tijdstip).optional(),
    })
    .optional(),
  volgendeTermijn: z
    .strictObject({ naar: z.enum(FASEN).optional(), op: tijdstip.optional() })
    .nullable()
    .optional(),
});

/** The form of a scenario file; `convenant` is checked after it has been merged over the standard one. */
export const scenarioSchema = z
  .strictObject({
    naam: tekst,
    convenant: z
      .union([tekst, z.record(z.string(), z.unknown())], {
        error: 'moet de naam van een convenant zijn, of een object',
      })
      .optional(),
    melding: meldingSchema.extend({
      leerling: meldingSchema.shape.leerling.optional(),
      gemeldOp: tijdstip,
    }),
    stappen: z.array(stapSchema).max(1000).default([]),
    verwacht: z.array(verwachtSchema).max(1000).default([]),
  })
  .superRefine(({ melding, stappen }, fouten) => {
    stappen.forEach((stap, plek) => {
      if (stap.op >= melding.gemeldOp) return;
      fouten.addIssue({
        code: 'custom',
        path: ['stappen', plek, 'op'],
        message: 'ligt voor melding.gemeldOp',
      });
    });
  });

export type Stap = z.infer<typeof stapSchema>;
export type Verwachting = z.infer<typeof verwachtSchema>;

/** A scenario that can be run: checked, with the convenant it runs under. */
export interface Scenario {
  readonly naam: string;
  readonly convenant: Convenant;
  readonly melding: z.infer<typeof scenarioSchema>['melding'];
  readonly stappen: readonly Stap[];
  readonly verwacht: readonly Verwachting[];
}

/** A scenario file that cannot be run, with everything that is wrong with it. */
export class ScenarioOngeldig extends Error {
  override readonly name = 'ScenarioOngeldig';

  constructor(readonly fouten: readonly Veldfout[]) {
    super(fouten.map(({ veld, melding }) => (veld === '' ? melding : `${veld}: ${melding}`)).join('\n'));
  }
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** Objects are merged key by key; anything else replaces what was there. */
function samengevoegd(basis: unknown, daarover: unknown): unknown {
  if (!isObject(basis) || !isObject(daarover)) return daarover;
  const keys = [...new Set([...Object.keys(basis), ...Object.keys(daarover)])];
  return Object.fromEntries(
    keys.map((sleutel) => [
      sleutel,
      Object.hasOwn(daarover, sleutel)
        ? samengevoegd(eigen(basis, sleutel), daarover[sleutel])
        : basis[sleutel],
    ]),
  );
}

function eigen(waarde: Record<string, unknown>, sleutel: string): unknown {
  return Object.hasOwn(waarde, sleutel) ? waarde[sleutel] : undefined;
}

/** The standard convenant, over which an object in a scenario file is laid. */
const STANDAARD = 'standaard';

function kiesConvenant(
  gegeven: z.infer<typeof scenarioSchema>['convenant'],
  melding: Scenario['melding'],
  convenanten: Convenanten,
): Convenant {
  if (gegeven === undefined) {
    const gevonden = convenanten.voorGemeente(melding.gemeente, datumVan(melding.gemeldOp));
    if (gevonden !== undefined) return gevonden;
    throw new ScenarioOngeldig([
      { veld: 'melding.gemeente', melding: 'voor deze gemeente is er geen convenant' },
    ]);
  }
  if (typeof gegeven === 'string') {
    const gevonden = convenanten.opNaam(gegeven);
    if (gevonden !== undefined) return gevonden;
    throw new ScenarioOngeldig([
      { veld: 'convenant', melding: `er is geen convenant met de naam ${gegeven}` },
    ]);
  }
  const gelezen = convenantSchema.safeParse(samengevoegd(convenanten.opNaam(STANDAARD), gegeven), {
    error: nederlands,
  });
  if (!gelezen.success) throw new ScenarioOngeldig(veldfouten(gelezen.error.issues, 'convenant'));
  return gelezen.data;
}

/** Reads a scenario; throws `ScenarioOngeldig` with all errors. `tijdlijn` puts its steps in order of time. */
export function leesScenario(ruw: unknown, convenanten: Convenanten): Scenario {
  const gelezen = scenarioSchema.safeParse(ruw, { error: nederlands });
  if (!gelezen.success) throw new ScenarioOngeldig(veldfouten(gelezen.error.issues));
  const { naam, convenant, melding, stappen, verwacht } = gelezen.data;
  return {
    naam,
    convenant: kiesConvenant(convenant, melding, convenanten),
    melding,
    stappen,
    verwacht,
  };
}
