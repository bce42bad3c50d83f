import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const ROOT = path.resolve(__dirname, '../..');

/** What the tests look at of a service. */
export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly user?: string;
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly tmpfs?: readonly string[];
  readonly restart?: string;
  readonly profiles?: readonly string[];
  readonly deploy?: {
    readonly replicas?: number;
    readonly resources?: {
      readonly limits?: { readonly cpus?: string; readonly memory?: string; readonly pids?: number };
    };
  };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

export const text = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The settings of a file such as `.env.example`, also those behind a #. */
export function envFile(file: string): Record<string, string> {
  const lines = [...text(file).matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

const VARIABLE = /\$(?:\$|\{([A-Z0-9_]+)(?:(:?[-?])([^}]*))?\})/g;

/** The variables that the file takes from `.env`. */
export function variables(): string[] {
  const names = [...text('docker-compose.yml').matchAll(VARIABLE)].map(([, name]) => name);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** Fills in the variables as Compose does; throws what it would refuse. */
function fillIn(value: unknown, given: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(VARIABLE, (whole, name?: string, how?: string, other = '') => {
      if (whole === '$$') return '$';
      const found = given[name ?? ''];
      const there = found !== undefined && (found !== '' || how?.startsWith(':') !== true);
      if (there) return found;
      if (how?.endsWith('?') === true) throw new Error(`${String(name)} is missing: ${String(other)}`);
      return String(other);
    });
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, given)]));
}

/** docker-compose.yml with these settings in `.env`. */
export function compose(given: Readonly<Record<string, string>>): Compose {
  return fillIn(parse(text('docker-compose.yml'), { merge: true }), given) as Compose;
}

/** What somebody fills in who tries it. */
export const FILLED_IN = { OIDC_ISSUER: 'https://inloggen.example', OIDC_CLIENT_ID: 'doorbraak' };

/** The services that run our image. */
export function ours({ services }: Compose): Record<string, Service> {
  return Object.fromEntries(Object.entries(services).filter(([, { build }]) => build !== undefined));
}

/** Whether a service says how it is: by itself, or as its image does. */
export function saysHowItIs({ healthcheck, build }: Service): boolean {
  return healthcheck?.test !== undefined || (build !== undefined && healthcheck?.disable !== true);
}

/** The environment of a service, with its secrets in a folder of this computer. */
export function environmentOf({ environment = {} }: Service, secrets: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace('/run/secrets', secrets)]),
  );
}
