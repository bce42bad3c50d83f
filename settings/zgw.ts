import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { secretNamed, whyUnreadable, type Part, type Values } from './environment';
import { isPrivate } from './host';
import { perRegion, type PerRegion } from './regions';

/** True for a RSIN: nine digits that pass the 11-proef. */
export function isRsin(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11 === 0;
}

const text = (most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(most, { error: `must have at most ${most} characters` });

/** The base address of an API, with a slash at the end. */
const address = z
  .string({ error: 'must be the address of the API, https://...' })
  .transform((value) => (value.endsWith('/') ? value : `${value}/`))
  .refine(isSafe, {
    error: 'must be an address that begins with https:// (http:// only on this computer), without ? or #',
  });

function isSafe(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return isPrivate(url) && url.search === '' && url.hash === '';
}

const rsin = z
  .string({ error: 'must be a RSIN in quotes' })
  .refine(isRsin, { error: 'must be a RSIN: nine digits that pass the 11-proef' });

/** What a type is called in the catalogue; null: this region does not register it. */
const types = <K extends string>(...names: readonly K[]) =>
  z.partialRecord(z.enum(names), text(100).nullable()).default({});

const AFLOPEN = [
  ...(['teruggekeerd', 'verhuisd-buitenland', 'niet-meer-leerplichtig', 'doorstroompunt'] as const),
  ...(['overleden', 'foutieve-melding', 'dubbele-melding', 'overgedragen'] as const),
] as const;

const link = z
  .string({ error: 'must be an address' })
  .refine((value) => URL.canParse(value) && /^https?:/.test(value), {
    error: 'must be an address, https://...',
  });
const duration = z
  .string({ error: 'must be a duration' })
  .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/, { error: 'must be a duration, such as P10Y' });

/** What a zaaktype is made with, by a region that has none (`npm run zgw:catalogus`). */
const buildSchema = z.strictObject({
  beheerder: text(40),
  verantwoordelijke: text(50),
  procestype: link,
  selectielijstklasse: link,
  selectielijstklassen: z.partialRecord(z.enum(AFLOPEN), link).default({}),
  resultaatomschrijving: link,
  resultaatomschrijvingen: z.partialRecord(z.enum(AFLOPEN), link).default({}),
  afleidingswijze: z
    .enum(['afgehandeld', 'termijn'], { error: 'must be afgehandeld or termijn' })
    .default('afgehandeld'),
  procestermijn: duration.optional(),
  archiefnominatie: z
    .enum(['vernietigen', 'blijvend_bewaren'], { error: 'must be vernietigen or blijvend_bewaren' })
    .optional(),
  archiefactietermijn: duration.optional(),
});

const regionSchema = z.strictObject({
  zaken: address,
  catalogi: address,
  documenten: address,
  clientId: text(50),
  /** The bronorganisatie of what is registered. */
  rsin,
  /** By default the same. */
  verantwoordelijkeOrganisatie: rsin.optional(),
  catalogus: z.strictObject({
    domein: z
      .string({ error: 'must be the domain of the catalogue' })
      .regex(/^[A-Z]{1,5}$/, { error: 'must be one to five capitals' }),
    /** By default that of the region. */
    rsin: rsin.optional(),
  }),
  zaaktype: text(80).default('Thuiszitterscasus'),
  /** In front of the kenmerk in the identificatie of a zaak. */
  voorvoegsel: z
    .string({ error: 'must be text' })
    .regex(/^[A-Za-z0-9-]{0,16}$/, { error: 'must be at most 16 letters, digits and hyphens' })
    .default('DOORBRAAK-'),
  /** The samenwerkingsverband of the region; without it there is no role for it. */
  swv: z.strictObject({ identificatie: text(24), naam: text(50) }).optional(),
  vertrouwelijkheid: z
    .enum(['zaakvertrouwelijk', 'vertrouwelijk', 'confidentieel', 'geheim', 'zeer_geheim'], {
      error: 'must be zaakvertrouwelijk, vertrouwelijk, confidentieel, geheim or zeer_geheim',
    })
    .default('vertrouwelijk'),
  statustypen: types(
    ...(['schoolregie', 'casusregie', 'doorbraak', 'arbitrage', 'om', 'nazorg', 'gesloten'] as const),
  ),
  roltypen: types('regiehouder', 'school', 'swv', 'kind', 'ouder'),
  eigenschappen: types('eersteVerzuimdag', 'volgendeTermijn'),
  informatieobjecttypen: types('uitspraak', 'stuk'),
  resultaattypen: types(...AFLOPEN),
  opbouw: buildSchema.optional(),
});

/** The case system of one region, and what is registered in it under which names. */
export interface ZgwRegion extends z.output<typeof regionSchema> {
  /** Signs every call. */
  readonly secret: string;
}

const fileSchema = z.record(z.string(), z.unknown(), {
  error: 'must be an object with a region under each name',
});
const regionName = text(64);

/** The name of the secret of a region in the environment; with `_FILE` behind it that of its file. */
export function secretName(region: string): string {
  return `ZGW_SECRET_${region.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}

/** The case systems of the regions; undefined when none has one. What is wrong with one region stops that one only. */
export const zgw: Part<PerRegion<ZgwRegion> | undefined> = (values, problems) => {
  const file = values['ZGW_INSTELLINGEN'];
  if (file === undefined) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push(
      error instanceof SyntaxError
        ? `ZGW_INSTELLINGEN ${file} is no JSON (${error.message}): see docs/zgw.md.`
        : `ZGW_INSTELLINGEN ${file} cannot be read (${whyUnreadable(error)}): name a file this program may read.`,
    );
    return undefined;
  }
  const read = fileSchema.safeParse(content);
  if (!read.success) {
    problems.push(...read.error.issues.map(({ message }) => `ZGW_INSTELLINGEN ${file} ${message}.`));
    return undefined;
  }
  const regions = Object.keys(read.data);
  if (regions.length === 0) return undefined;
  return perRegion(read.data, (region, value, wrong) => {
    const say = (what: string) => wrong.push(`ZGW_INSTELLINGEN ${file} ${what}`);
    const same = regions.find((other) => other !== region && secretName(other) === secretName(region));
    if (same !== undefined)
      say(`has ${same} and ${region}, with one name for both secrets (${secretName(region)}): rename one.`);
    const settings = z
      .object({ name: regionName, settings: regionSchema })
      .safeParse({ name: region, settings: value });
    if (!settings.success)
      for (const { path, message } of settings.error.issues)
        say(`${[region, ...path.slice(1)].join('.')}: ${message}.`);
    const secret = secretOf(region, values, wrong);
    return settings.success && secret !== undefined ? { ...settings.data.settings, secret } : undefined;
  });
};

function secretOf(region: string, values: Values, problems: string[]): string | undefined {
  const what = `the secret of Doorbraak in the case system of ${region}`;
  return secretNamed(secretName(region), what, values, problems);
}

const LEAST = 32;

/**
 * The token with which case systems send notifications, while one is replaced the new and the old with a comma between
 * them; undefined: none are taken.
 */
export const zgwNotifications: Part<string | undefined> = (values, problems) => {
  const token = values['ZGW_NOTIFICATIE_TOKEN'];
  if (token?.split(',').some((one) => one.trim().length < LEAST) === true)
    problems.push(
      `ZGW_NOTIFICATIE_TOKEN must have at least ${LEAST} characters: make one with openssl rand -hex 32.`,
    );
  return token;
};
