import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The environment as it is read: trimmed, and what is empty is absent. */
export type Values = Readonly<Record<string, string | undefined>>;

/**
 * Reads its part of the settings. Adds a sentence to `problems` for everything that is wrong, with what to do and never
 * the value of a secret; what it gives back then counts for nothing.
 */
export type Part<T> = (values: Values, problems: string[]) => T | undefined;

type Read<P> = { readonly [K in keyof P]: P[K] extends Part<infer T> ? T : never };

/** Settings that may stand in a file, which `NAME_FILE` names: a secret then shows in no list of processes. */
export const SECRETS = [
  'DATABASE_APP_URL',
  'DATABASE_URL',
  'DKIM_KEY',
  'DOORBRAAK_SLEUTEL',
  'IMAP_CLIENT_SECRET',
  'IMAP_PASSWORD',
  'NOTIFY_API_KEY',
  'NOTIFY_CALLBACK_TOKEN',
  'OIDC_CLIENT_SECRET',
  'SMTP_PASSWORD',
  'SMTP_URL',
  'TEMPORAL_API_KEY',
  'VERWIJSINDEX_SECRET',
  'ZGW_NOTIFICATIE_TOKEN',
] as const;

/** Why a file cannot be read, without what is in it. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : (code ?? message);
}

/** The secret in a file; undefined, and a problem, when there is none. */
function secretFrom(name: string, file: string, problems: string[]): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
    problems.push(`${name}_FILE ${file} is empty: put the value in it.`);
  } catch (error) {
    problems.push(
      `${name}_FILE ${file} cannot be read (${whyUnreadable(error)}): name a file this program may read.`,
    );
  }
  return undefined;
}

/**
 * A secret under a name that the settings give it, or in the file that the same name with `_FILE` names; undefined, and a
 * problem, when there is none.
 */
export function secretNamed(
  name: string,
  what: string,
  values: Values,
  problems: string[],
): string | undefined {
  const { [name]: value, [`${name}_FILE`]: file } = values;
  if (value !== undefined && file !== undefined) {
    problems.push(`${name} and ${name}_FILE are both set: leave one of them out.`);
    return undefined;
  }
  if (file !== undefined) return secretFrom(name, file, problems);
  if (value === undefined) problems.push(`${name} is missing: ${what}; or name its file in ${name}_FILE.`);
  return value;
}

/** The environment without what is empty; secrets in files are not read. */
export function valuesOf(environment: NodeJS.ProcessEnv): Values {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]),
  );
}

/**
 * Reads the settings of a program, each part by its own reader. Throws one Error that names everything that is wrong in
 * any of them.
 */
export function readSettings<P extends Readonly<Record<string, Part<unknown>>>>(
  program: string,
  environment: NodeJS.ProcessEnv,
  parts: P,
): Read<P> {
  const problems: string[] = [];
  const values: Record<string, string | undefined> = { ...valuesOf(environment) };
  const lost: string[] = [];
  for (const name of SECRETS) {
    const file = values[`${name}_FILE`];
    if (file === undefined) continue;
    if (values[name] !== undefined) {
      problems.push(`${name} and ${name}_FILE are both set: leave one of them out.`);
    } else {
      values[name] = secretFrom(name, file, problems);
      if (values[name] === undefined) lost.push(name);
    }
  }
  const read = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part(values, problems)]),
  );
  // A secret that could not be read is not missing as well.
  const told = problems.filter((problem) => !lost.some((name) => problem.startsWith(`${name} is missing`)));
  if (told.length > 0) {
    throw new Error(
      [`${program} cannot start:`, ...new Set(told.map((problem) => `- ${problem}`))].join('\n'),
    );
  }
  return read as Read<P>;
}

/** A part that a zod schema reads: the messages of its fields follow on their names. */
export function fields<T>(schema: z.ZodType<T>): Part<T> {
  return (values, problems) => {
    const read = schema.safeParse(values);
    if (read.success) return read.data;
    problems.push(...read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
    return undefined;
  };
}
