import { z } from 'zod';
import { HOUDERROLLEN, type Regie } from './fase';
import { ONDERWIJSSOORTEN } from './melding';
import { datumSchema, type Datum } from './tijd';

const afwezigheid = z
  .strictObject({
    van: datumSchema,
    /** The first day back. */
    tot: datumSchema,
    /** Who has the tasks for exactly that time. */
    vervanger: z.string().min(1).max(100).optional(),
  })
  .refine((a) => a.van < a.tot, {
    error: 'tot moet na van liggen (tot is de eerste dag erna)',
    path: ['tot'],
  });

const persoon = z.strictObject({
  /** A pseudonymous id: it stands in search attributes. */
  id: z.string().min(1).max(100),
  rol: z.enum(HOUDERROLLEN),
  /** CBS codes; without a list everywhere in the region. */
  gemeenten: z.array(z.string().regex(/^\d{4}$/)).optional(),
  /** Without a list every kind of education. */
  onderwijssoorten: z.array(z.enum(ONDERWIJSSOORTEN)).optional(),
  afwezig: z.array(afwezigheid).default([]),
});

/** The people of a region who can hold the lead (rule 15). */
export const roosterSchema = z
  .array(persoon)
  .refine((lijst) => new Set(lijst.map((p) => p.id)).size === lijst.length, {
    error: 'iedere persoon mag een keer voorkomen',
  });

export type Rooster = z.infer<typeof roosterSchema>;
type Persoon = Rooster[number];

/** What an assignment has to fit. */
export interface Toewijzingsvraag {
  readonly rol: Regie['rol'];
  readonly gemeente: string;
  readonly onderwijssoort: string;
  readonly datum: Datum;
}

/** Open cases per person, as the dossier counts them. */
export type Bezetting = Readonly<Record<string, number>>;

/** The absence of somebody on a date. */
function afwezigheidOp(persoon: Persoon, datum: Datum) {
  return persoon.afwezig.find((a) => a.van <= datum && datum < a.tot);
}

function past(persoon: Persoon, vraag: Toewijzingsvraag): boolean {
  return (
    (persoon.gemeenten?.includes(vraag.gemeente) ?? true) &&
    (persoon.onderwijssoorten?.some((soort) => soort === vraag.onderwijssoort) ?? true) &&
    afwezigheidOp(persoon, vraag.datum) === undefined
  );
}

/**
 * Who gets a case (rule 15): of the role that leads, by gemeente and onderwijssoort, not away, fewest open cases first;
 * nobody fits: a leerplichtambtenaar of the gemeente; nobody at all: the manager of the region (rule 13), one who is
 * there if there is one.
 */
export function wijsAan(rooster: Rooster, vraag: Toewijzingsvraag, bezetting: Bezetting): Regie {
  for (const rol of [vraag.rol, 'leerplichtambtenaar'] as const) {
    const [eerste] = rooster
      .filter((p) => p.rol === rol && past(p, vraag))
      .sort((a, b) => (bezetting[a.id] ?? 0) - (bezetting[b.id] ?? 0) || (a.id < b.id ? -1 : 1));
    if (eerste !== undefined) return { rol, persoon: eerste.id };
  }
  const managers = rooster.filter((p) => p.rol === 'manager');
  const aanwezig = managers.find((p) => afwezigheidOp(p, vraag.datum) === undefined) ?? managers[0];
  return { rol: 'manager', persoon: aanwezig?.id ?? null };
}

/** Who has somebody's tasks on a date: a deputy while they are away, else they themselves (rule 15). */
export function vervangerOf(rooster: Rooster, id: string, datum: Datum): string {
  const gevonden = rooster.find((p) => p.id === id);
  return (gevonden === undefined ? undefined : afwezigheidOp(gevonden, datum)?.vervanger) ?? id;
}
