import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { whyUnreadable, type Part } from './environment';
import { isRsin } from './zgw';

const text = (least: number, most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(least, { error: `must have at least ${least} characters` })
    .max(most, { error: `must have at most ${most} characters` });

const oin = z
  .string({ error: 'must be an OIN in quotes' })
  .regex(/^\d{20}$/, { error: 'must be an OIN: twenty digits' });
const applicatie = text(3, 50);

const fileSchema = z.strictObject(
  {
    /** The Raad voor de Kinderbescherming, as it is called in CORV. */
    ontvanger: z.strictObject({ organisatie: oin, applicatie }),
    /** Who sends, by CBS code of the gemeente. */
    gemeenten: z
      .record(
        z.string(),
        z.strictObject({
          organisatie: oin,
          applicatie,
          naam: text(1, 200),
          rsin: z
            .string({ error: 'must be a RSIN in quotes' })
            .refine(isRsin, { error: 'must be a RSIN: nine digits that pass the 11-proef' })
            .optional(),
        }),
      )
      .superRefine((gemeenten, found) => {
        for (const code of Object.keys(gemeenten).filter((key) => !/^\d{4}$/.test(key)))
          found.addIssue({ code: 'custom', path: [code], message: 'must be a CBS code: four digits' });
      }),
  },
  { error: 'must be an object with ontvanger and gemeenten' },
);

/** Who sends requests to the Raad over CORV for each gemeente, and to whom. */
export type CorvSettings = Readonly<z.output<typeof fileSchema>>;

/** Those that the installation has; undefined: no gemeente makes messages for CORV. */
export const corv: Part<CorvSettings | undefined> = (values, problems) => {
  const file = values['CORV_INSTELLINGEN'];
  if (file === undefined) return undefined;
  const wrong = (what: string) => void problems.push(`CORV_INSTELLINGEN ${file} ${what}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    wrong(
      error instanceof SyntaxError
        ? `is no JSON (${error.message}): see docs/corv.md.`
        : `cannot be read (${whyUnreadable(error)}): name a file this program may read.`,
    );
    return undefined;
  }
  const read = fileSchema.safeParse(content);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) wrong(`${path.join('.')}: ${message}.`);
  return undefined;
};

/** The schema against which messages for CORV are checked; undefined: they are not, and say so. */
export const corvXsd: Part<string | undefined> = (values, problems) => {
  const file = values['CORV_XSD'];
  if (file !== undefined && (!file.endsWith('.xsd') || !existsSync(file)))
    problems.push(
      `CORV_XSD ${file} must be the file jz0100_msg_jzberichten...xsd of the schemas: see docs/corv.md.`,
    );
  return file;
};
