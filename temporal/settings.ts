import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  loadClientConfigProfile,
  toClientOptions,
  type ClientConfigProfile,
  type ClientConfigTLS,
} from '@temporalio/envconfig';
import { z } from 'zod';
import { whyUnreadable, type Part, type Values } from '../settings/environment';
import { isLoopback } from '../settings/host';
import { readKeys } from './codec';
import { NAMESPACE } from './namespace';
import type { TemporalAccess, TemporalServer } from './server';

const ON_OFF = ['TEMPORAL_TLS', 'TEMPORAL_TLS_DISABLE_HOST_VERIFICATION'];

/** Settings that mean nothing without a server. */
const ABOUT_A_SERVER = /^TEMPORAL_(TLS|TLS_.+|API_KEY|GRPC_META_.+)$/;

const TEXT = z.string().optional();
/** A profile as it must be; the file may hold anything. */
const PROFILE = z.object({
  address: z
    .string()
    .regex(/^[^\s/]+$/)
    .optional(),
  namespace: TEXT,
  apiKey: TEXT,
  grpcMeta: z.record(z.string(), z.string()).optional(),
});

/** What is wrong in one field of a profile. */
const PROFILE_PROBLEMS: Readonly<Record<string, string>> = {
  address:
    'TEMPORAL_ADDRESS (`address` in a profile) must be host and port, without http:// and without a path.',
  namespace: '`namespace` in the profile must be text.',
  apiKey: '`api_key` in the profile must be text.',
  grpcMeta: '`grpc_meta` in the profile must be a table of texts.',
};

/** What a profile file is refused for, without a line of it: an API key may stand there. */
function whyRefused(error: unknown): string {
  const { line, column } = error as { line?: number; column?: number };
  if (line !== undefined) return `is no valid TOML at line ${line}, column ${column ?? 1}`;
  if (error instanceof TypeError) return 'must hold tables such as [profile.default], with texts in them';
  return (error as Error).message.split('\n')[0] ?? '';
}

/**
 * The profile of the file, with what the environment says instead. The file is read when the environment names it, or a
 * profile in it: a file for other work that happens to be there changes nothing.
 */
function readProfile(values: Values, problems: string[]): ClientConfigProfile | undefined {
  const { TEMPORAL_CONFIG_FILE: file, TEMPORAL_PROFILE: profile } = values;
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const overrideEnvVars = Object.fromEntries(given);
  let source = {};
  if (file !== undefined) {
    try {
      source = { configSource: { data: readFileSync(file) }, configFileStrict: true };
    } catch (error) {
      problems.push(`TEMPORAL_CONFIG_FILE ${file} cannot be read (${whyUnreadable(error)}).`);
      source = { disableFile: true };
    }
  } else {
    source = profile === undefined ? { disableFile: true } : { configFileStrict: true };
  }
  try {
    return loadClientConfigProfile({ ...source, overrideEnvVars });
  } catch (error) {
    const ofProfile = profile === undefined ? '' : `TEMPORAL_PROFILE ${profile}: `;
    const where = file === undefined ? ofProfile : `TEMPORAL_CONFIG_FILE ${file} `;
    problems.push(`${where}${whyRefused(error)}.`);
    return undefined;
  }
}

/** A certificate or key, from its file when it stands in one. */
function material(
  name: string,
  source: ClientConfigTLS['clientCert'],
  check: (content: Buffer) => unknown,
  problems: string[],
): { data: Uint8Array } | undefined {
  if (source === undefined) return undefined;
  const where = 'path' in source ? `${name}_PATH ${source.path}` : `${name}_DATA`;
  let data: Buffer;
  try {
    data = 'path' in source ? readFileSync(source.path) : Buffer.from(source.data);
  } catch (error) {
    problems.push(`${where} cannot be read (${whyUnreadable(error)}).`);
    return undefined;
  }
  try {
    check(data);
  } catch {
    problems.push(`${where} is not in PEM, or is locked with a passphrase.`);
  }
  return { data };
}

/** The same TLS settings, with the files read. */
function readTls(tls: ClientConfigTLS, problems: string[]): ClientConfigTLS {
  if (tls.disabled === true) return tls;
  const certificate = (content: Buffer) => new X509Certificate(content);
  const [cert, key] = ['TEMPORAL_TLS_CLIENT_CERT', 'TEMPORAL_TLS_CLIENT_KEY'] as const;
  const clientCert = material(cert, tls.clientCert, certificate, problems);
  const clientKey = material(key, tls.clientKey, createPrivateKey, problems);
  const serverCACert = material('TEMPORAL_TLS_SERVER_CA_CERT', tls.serverCACert, certificate, problems);
  if ((tls.clientCert === undefined) !== (tls.clientKey === undefined)) {
    const [there, missing] = tls.clientKey === undefined ? [cert, key] : [key, cert];
    problems.push(`${missing}_PATH is missing while ${there}_PATH is set: a client gives both.`);
  } else if (clientCert !== undefined && clientKey !== undefined && problems.length === 0) {
    const fits = certificate(Buffer.from(clientCert.data)).checkPrivateKey(
      createPrivateKey(Buffer.from(clientKey.data)),
    );
    if (!fits) problems.push(`${key}_PATH is not the key of the certificate in ${cert}_PATH.`);
  }
  return {
    ...(tls.serverName === undefined ? {} : { serverName: tls.serverName }),
    ...(clientCert === undefined ? {} : { clientCert }),
    ...(clientKey === undefined ? {} : { clientKey }),
    ...(serverCACert === undefined ? {} : { serverCACert }),
  };
}

/** What envconfig would take for something else than was meant. */
function misunderstood(values: Values, problems: string[]): void {
  for (const name of ON_OFF) {
    const value = values[name];
    if (value !== undefined && !/^(1|0|true|false)$/.test(value)) {
      problems.push(`${name} must be true or false.`);
    }
  }
  if (/^(1|true)$/.test(values['TEMPORAL_TLS_DISABLE_HOST_VERIFICATION'] ?? '')) {
    problems.push(
      'TEMPORAL_TLS_DISABLE_HOST_VERIFICATION cannot be: give the CA of the server in TEMPORAL_TLS_SERVER_CA_CERT_PATH and its name in TEMPORAL_TLS_SERVER_NAME.',
    );
  }
}

/** The Temporal server of the environment, or of the profile that it names; null: none is named. */
export const temporalIfNamed: Part<TemporalServer | null> = (values, problems) => {
  misunderstood(values, problems);
  const read = readProfile(values, problems);
  if (read === undefined) return undefined;
  const checked = PROFILE.safeParse(read);
  for (const { path } of checked.error?.issues ?? []) {
    problems.push(PROFILE_PROBLEMS[String(path[0])] ?? 'The profile is not right.');
  }
  if (checked.data === undefined) return undefined;
  const { address, namespace = NAMESPACE, apiKey } = checked.data;
  if (address === undefined) {
    const useless = Object.keys(values).filter(
      (name) => ABOUT_A_SERVER.test(name) && values[name] !== undefined,
    );
    if (values['TEMPORAL_CONFIG_FILE'] !== undefined || values['TEMPORAL_PROFILE'] !== undefined) {
      problems.push('TEMPORAL_ADDRESS is missing: the profile has no `address` either.');
    } else if (useless.length > 0) {
      problems.push(
        `TEMPORAL_ADDRESS is missing while ${useless.join(', ')} is set: host and port of Temporal.`,
      );
    }
    return null;
  }
  const tlsProblems: string[] = [];
  const tls = read.tls === undefined ? undefined : readTls(read.tls, tlsProblems);
  problems.push(...tlsProblems);
  if (apiKey !== undefined && tls?.disabled === true && !isLoopback(address.replace(/:\d+$/, ''))) {
    problems.push('TEMPORAL_API_KEY would go over the network unencrypted: leave TEMPORAL_TLS=false out.');
  }
  if (tlsProblems.length > 0) return undefined;
  const { connectionOptions } = toClientOptions({ ...read, ...(tls === undefined ? {} : { tls }) });
  const access: TemporalAccess = {
    ...(connectionOptions.tls == null ? {} : { tls: connectionOptions.tls }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(checked.data.grpcMeta === undefined ? {} : { metadata: checked.data.grpcMeta }),
  };
  const plain = Object.keys(access).length === 0;
  return { temporalAddress: address, namespace, ...(plain ? {} : { temporalAccess: access }) };
};

/** The Temporal server of the environment, or of the profile that it names; must be given. */
export const temporalServer: Part<TemporalServer> = (values, problems) => {
  const before = problems.length;
  const server = temporalIfNamed(values, problems);
  if (server === null && problems.length === before) {
    problems.push(
      'TEMPORAL_ADDRESS is missing: host and port of Temporal, or TEMPORAL_CONFIG_FILE with a profile.',
    );
  }
  return server ?? undefined;
};

/** The key of the payloads, as `readKeys` reads it; must be given. */
export const payloadKey: Part<string> = ({ DOORBRAAK_SLEUTEL }, problems) => {
  if (DOORBRAAK_SLEUTEL === undefined) {
    problems.push('DOORBRAAK_SLEUTEL is missing: 32 bytes in base64 (openssl rand -base64 32)');
    return undefined;
  }
  try {
    readKeys(DOORBRAAK_SLEUTEL);
    return DOORBRAAK_SLEUTEL;
  } catch (error) {
    problems.push(`DOORBRAAK_SLEUTEL is not right: ${(error as Error).message}`);
    return undefined;
  }
};
