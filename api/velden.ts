import type { Request, Response } from 'express';
import { z } from 'zod';
import { readQuery, type Route } from '../toegang/route';
import { fieldsVeld, metGekozen } from './lijst';

/** A route that answers with a list that comes whole, in the one field of its answer. */
interface Lijstroute extends Omit<Route, 'method' | 'answers' | 'handle'> {
  readonly answers: { readonly 200: Route['answers'][200] & { readonly schema: z.ZodObject } };
  /** The lines, as whoever asks sees them. */
  readonly regels: (req: Request, res: Response) => Promise<readonly object[]> | readonly object[];
}

/** Of lists that more routes answer with, one schema. */
const GEMAAKT = new WeakMap<z.ZodObject, z.ZodObject>();

/** That route: it is asked for chosen fields in the same way as the lists that come page by page. */
export function lijstroute({ regels, answers, ...route }: Lijstroute): Route {
  const { schema } = answers[200];
  const { sleutel, regel } = vormVan(schema);
  const eigen: z.ZodObject = route.query ?? z.strictObject({});
  const query = eigen.extend({ fields: fieldsVeld(Object.keys(regel.shape)) });
  const antwoord = GEMAAKT.get(schema) ?? metDeel(sleutel, schema, regel);
  GEMAAKT.set(schema, antwoord);
  return {
    ...route,
    method: 'get',
    query,
    answers: { 200: { ...answers[200], schema: antwoord } },
    handle: async (req, res) => {
      const { fields } = readQuery(query, req) as { readonly fields?: string };
      zonderFields(req);
      res.json({ [sleutel]: metGekozen(await regels(req, res), fields) });
    },
  };
}

/** The field of an answer that holds its lines, and the schema of one. Throws for another answer. */
function vormVan(schema: z.ZodObject): { readonly sleutel: string; readonly regel: z.ZodObject } {
  const [veld, ...meer] = Object.entries(schema.shape);
  if (veld === undefined || meer.length > 0 || !(veld[1] instanceof z.ZodArray))
    throw new Error(`${String(schema.meta()?.id)} is no answer with one list.`);
  const { element } = veld[1];
  if (!(element instanceof z.ZodObject)) throw new Error(`The lines of ${veld[0]} are no objects.`);
  return { sleutel: veld[0], regel: element };
}

/** The same answer, of which the lines can have chosen fields only. */
function metDeel(sleutel: string, schema: z.ZodObject, regel: z.ZodObject): z.ZodObject {
  const meta = schema.meta() ?? {};
  const deel = z
    .strictObject(regel.shape)
    .partial()
    .meta({
      id: `${String(meta.id)}Deel`,
      description: 'Een regel met alleen de velden die in fields zijn gevraagd',
    });
  const list = schema.shape[sleutel] as z.ZodArray;
  const description = list.meta()?.description;
  const both = z.union([z.array(regel), z.array(deel)]);
  return z
    .strictObject({ [sleutel]: description === undefined ? both : both.meta({ description }) })
    .meta(meta);
}

/** What the route itself asks of the query, which it reads again. */
function zonderFields(req: Request): void {
  const { fields: _, ...rest } = req.query;
  Object.defineProperty(req, 'query', { value: rest, configurable: true });
}
