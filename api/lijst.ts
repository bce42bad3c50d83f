import type { Request, Response } from 'express';
import { z } from 'zod';
import { jaNee } from '../toegang/casusfilter';
import { pageFields, pageSchema } from '../toegang/paging';

/** What a list was asked beside its filters. */
export interface Lijstvraag {
  readonly fields?: string | undefined;
  readonly tellen?: 'true' | 'false' | boolean | undefined;
}

/** One page of a list as it was read. */
export interface Gelezenbladzij {
  readonly regels: readonly object[];
  readonly volgende: string | null;
  /** Counts all its pages; asked only when whoever reads wants to know. */
  readonly tel: () => Promise<number>;
}

/** A list that is read page by page, of lines that are objects of these kinds. */
export function maakLijst(name: string, ...soorten: [z.ZodObject, ...z.ZodObject[]]) {
  const shape = Object.assign({}, ...soorten.map((soort) => soort.shape).reverse()) as z.ZodRawShape;
  return maakLijstVan(name, soorten, z.strictObject(shape));
}

/**
 * A list that is read page by page, of lines of these kinds: by which fields it is asked beside its filters, and the schema of its
 * answer. Whoever chooses fields gets lines with only those of `alle`, which holds the fields of every kind.
 */
export function maakLijstVan(name: string, soorten: readonly [z.ZodType, ...z.ZodType[]], alle: z.ZodObject) {
  const namen = Object.keys(alle.shape);
  const deel = alle.partial().meta({
    id: `${name}Deel`,
    description: `Een regel van ${name} met alleen de velden die in fields zijn gevraagd`,
  });
  const [eerste, ...rest] = soorten;
  const regel = rest.length === 0 ? eerste : z.union(soorten);
  const schema = pageSchema(name, regel, {
    regels: z
      .union([z.array(regel), z.array(deel)])
      .meta({ description: 'De regels van deze bladzij; met fields alleen met die velden' }),
    totaal: z
      .int()
      .nonnegative()
      .optional()
      .meta({ description: 'Hoeveel regels alle bladzijden samen hebben; alleen met tellen=true' }),
  });
  const velden = {
    ...pageFields,
    fields: fieldsVeld(namen),
    tellen: jaNee('true: het antwoord zegt in totaal ook hoeveel regels er zijn'),
  };
  return { velden, schema };
}

/** The field of a query that says which fields of a line are wanted; others than these are refused. */
export function fieldsVeld(namen: readonly string[]) {
  return z
    .string()
    .max(2_000)
    .optional()
    .superRefine((tekst, ctx) => {
      for (const naam of new Set(gekozen(tekst)))
        if (!namen.includes(naam))
          ctx.addIssue({
            code: 'custom',
            message: `kan geen ${printable(naam)} bevatten; kies uit ${namen.join(', ')}`,
          });
    })
    .meta({
      description: `Welke velden van een regel u wilt, met komma’s ertussen: ${namen.join(', ')}. Weglaten: alle`,
      example: namen.slice(0, 2).join(','),
      pattern: `^(${namen.join('|')})(,(${namen.join('|')}))*$`,
    });
}

/** Answers a page, and says in `Link` where the next one is (RFC 8288). */
export async function stuurBladzij(
  req: Request,
  res: Response,
  { fields, tellen }: Lijstvraag,
  { regels, volgende, tel }: Gelezenbladzij,
): Promise<void> {
  const totaal = String(tellen) === 'true' ? { totaal: await tel() } : {};
  if (volgende !== null && req.method !== 'POST') res.append('link', volgendelink(req, volgende));
  res.json({ regels: metGekozen(regels, fields), volgende, ...totaal });
}

/** The lines with only the fields that are asked for; all of them when none are. */
export function metGekozen(regels: readonly object[], fields: string | undefined): readonly object[] {
  const velden = gekozen(fields);
  return velden.length === 0 ? regels : regels.map(kies(velden));
}

/** The fields that are asked for; none: all of them. */
function gekozen(fields: string | undefined): string[] {
  return (fields ?? '').split(',').filter((naam) => naam !== '');
}

/** Leaves these fields of a line. */
function kies(velden: readonly string[]): (regel: object) => object {
  return (regel) => Object.fromEntries(Object.entries(regel).filter(([naam]) => velden.includes(naam)));
}

/** Where the next page is, as the header `Link` says it. */
export function volgendelink({ path, query }: Request, volgende: string): string {
  const vraag = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(query)) if (typeof waarde === 'string') vraag.set(naam, waarde);
  vraag.set('na', volgende);
  return `<${path}?${vraag.toString()}>; rel="next"`;
}

/** What somebody typed, as it can stand in a sentence. */
function printable(naam: string): string {
  return naam.slice(0, 50).replace(/[^\x20-\x7e]/g, '?');
}
