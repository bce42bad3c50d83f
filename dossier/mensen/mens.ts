import { z } from 'zod';
import { isEigenId } from '../../domain/gebruiker';
import { gemeenteSchema, naamSchema, onderwijssoortSchema, schoolSchema } from '../../domain/melding';
import { datumSchema, type Datum } from '../../domain/tijd';

/** What somebody of a region can be. */
export const PERSOONSROLLEN = [
  'casusregisseur',
  'leerplichtambtenaar',
  'manager',
  'school',
  'teamlid',
  'bestuurder',
  'beheerder',
  'privacyfunctionaris',
] as const;
export type Persoonsrol = (typeof PERSOONSROLLEN)[number];

/** When somebody is away, and who has their tasks for exactly that time. */
export interface Afwezigheid {
  readonly id: string;
  readonly persoon: string;
  readonly van: Datum;
  /** The first day back. */
  readonly tot: Datum;
  /** Null: nobody has the tasks. */
  readonly vervanger: string | null;
}

/** Somebody of a region. */
export interface Mens extends Persoonsgegevens {
  readonly id: string;
  readonly regio: string;
  /** Rises with every change of the person. */
  readonly versie: number;
  readonly afwezig: readonly Afwezigheid[];
}

/** A school of a region. */
export interface School extends Schoolgegevens {
  readonly regio: string;
  readonly brin: string;
  readonly versie: number;
}

/** A change of somebody, of when they are away, or of a school. */
export interface Wijziging {
  readonly soort: 'persoon' | 'afwezigheid' | 'school';
  /** Null: it was not there before. */
  readonly voor: unknown;
  /** Null: it is not there any more. */
  readonly na: unknown;
  readonly door: string;
  readonly op: string;
}

/** BRIN of a school, with location or without for every location. */
export const brinSchema = schoolSchema.unwrap();

const text = (lengte: number) =>
  z
    .string({ error: 'moet tekst zijn' })
    .trim()
    .min(1, { error: 'mag niet leeg zijn' })
    .max(lengte, { error: `mag ten hoogste ${lengte} tekens zijn` });

/** At least one, none twice. */
const enkele = <S extends z.ZodType>(what: S, wie: string) =>
  z
    .array(what)
    .min(1, { error: `moet ten minste een ${wie} noemen` })
    .max(400, { error: 'mag ten hoogste 400 regels hebben' })
    .refine((list) => new Set(list).size === list.length, {
      error: `mag iedere ${wie} een keer noemen`,
    });

/** A pseudonymous id: it stands in addresses and in search attributes, so never a name or an address for mail. */
export const persoonIdSchema = z
  .string({ error: 'moet tekst zijn' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:|-]{0,99}$/, {
    error: 'moet uit ten hoogste 100 letters, cijfers, punten en streepjes bestaan; geen naam of e-mailadres',
  })
  .refine((id) => !isEigenId(id), {
    error: ({ input }) => `kan niet "${String(input)}" zijn: dat id gebruikt Doorbraak zelf`,
  });

/** What is kept of somebody; whether gemeenten lie in the region is checked where those are known. */
export const persoonsgegevensSchema = z
  .strictObject({
    naam: naamSchema,
    rol: z.enum(PERSOONSROLLEN, { error: `moet een van ${PERSOONSROLLEN.join(', ')} zijn` }),
    gemeenten: enkele(gemeenteSchema, 'gemeente')
      .nullable()
      .default(null)
      .meta({ description: 'CBS-codes; null voor de hele regio' }),
    onderwijssoorten: enkele(onderwijssoortSchema, 'onderwijssoort')
      .nullable()
      .default(null)
      .meta({ description: 'Null voor alle soorten' }),
    scholen: z
      .array(brinSchema)
      .max(400, { error: 'mag ten hoogste 400 regels hebben' })
      .refine((list) => new Set(list).size === list.length, { error: 'mag iedere school een keer noemen' })
      .default([])
      .meta({ description: 'BRINs, alleen voor de rol school' }),
    discipline: text(100).nullable().default(null),
    email: z
      .email({ error: 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl' })
      .max(200, { error: 'mag ten hoogste 200 tekens zijn' })
      .nullable()
      .default(null),
    telefoon: z
      .string({ error: 'moet tekst zijn' })
      .trim()
      .max(30, { error: 'mag ten hoogste 30 tekens zijn' })
      .regex(/^(?=(?:\D*\d){3})\+?[0-9(][0-9 ()-]*$/, {
        error: 'moet een telefoonnummer zijn, zoals 050 123 45 67',
      })
      .nullable()
      .default(null)
      .meta({ description: 'Staat in brieven die uit naam van deze persoon gaan' }),
    actief: z.boolean({ error: 'moet true of false zijn' }).default(true),
  })
  .superRefine(({ rol, gemeenten, onderwijssoorten, scholen, discipline }, fouten) => {
    const fout = (veld: string, message: string) =>
      fouten.addIssue({ code: 'custom', path: [veld], message });
    if (rol === 'school' && scholen.length === 0) fout('scholen', 'moet ten minste een school noemen');
    if (rol !== 'school' && scholen.length > 0) fout('scholen', 'kan alleen bij de rol school staan');
    if (rol === 'school' && gemeenten !== null)
      fout('gemeenten', 'kan niet bij de rol school staan; die gaat over haar scholen');
    if (rol === 'teamlid' && discipline === null)
      fout('discipline', 'is verplicht bij de rol teamlid, zoals jeugdarts');
    if (rol !== 'teamlid' && discipline !== null) fout('discipline', 'kan alleen bij de rol teamlid staan');
    if (onderwijssoorten !== null && rol !== 'casusregisseur' && rol !== 'leerplichtambtenaar')
      fout('onderwijssoorten', 'kan alleen bij wie casussen krijgt: casusregisseur of leerplichtambtenaar');
  });
export type Persoonsgegevens = Readonly<z.output<typeof persoonsgegevensSchema>>;

/** An absence as somebody tells it. */
export const afwezigheidSchema = z
  .strictObject({
    van: datumSchema,
    tot: datumSchema.meta({ description: 'De eerste dag terug' }),
    vervanger: persoonIdSchema.nullable().default(null),
  })
  .refine((a) => a.van < a.tot, { error: 'moet na van liggen (tot is de eerste dag terug)', path: ['tot'] });
export type Afwezigheidsgegevens = Readonly<z.output<typeof afwezigheidSchema>>;

/** What is kept of a school besides its BRIN. */
export const schoolgegevensSchema = z.strictObject({
  naam: naamSchema,
  gemeente: gemeenteSchema,
  onderwijssoort: onderwijssoortSchema.nullable().default(null).meta({
    description: 'Het onderwijs dat de school geeft, als dat één soort is; een melding begint daarmee',
  }),
});
export type Schoolgegevens = Readonly<z.output<typeof schoolgegevensSchema>>;
