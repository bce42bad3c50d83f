import { NAMESPACE } from '../../temporal/namespace';
import { Program } from '../opzet/program';
import type { Identities, Name } from './identities';

/** What programs of ours share. */
export interface Common {
  readonly folder: string;
  readonly identities: Identities;
  readonly temporalAddress: string;
  /** Secrets, each in a file. */
  readonly files: Readonly<Record<'key' | 'owner' | 'application' | 'client', string>>;
}

/** What a program of ours is told about its servers and who it is. */
export function environmentOf(
  name: Name,
  { identities, temporalAddress, files }: Common,
): Record<string, string> {
  return {
    NODE_ENV: 'production',
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: NAMESPACE,
    TEMPORAL_TLS_SERVER_CA_CERT_PATH: identities.ca,
    TEMPORAL_TLS_CLIENT_CERT_PATH: identities.cert(name),
    TEMPORAL_TLS_CLIENT_KEY_PATH: identities.key(name),
    NODE_EXTRA_CA_CERTS: identities.ca,
    DOORBRAAK_SLEUTEL_FILE: files.key,
  };
}

/** Starts a program of ours; the folder on its command line says whose it is, should all this be killed. */
export const run = (program: string, folder: string, env: Record<string, string>): Program =>
  new Program(['node', '--import', 'tsx', program, folder], env);

/** Waits until a program says something; when it ends instead, that is the error. */
export async function up(program: Program, name: string, says: RegExp): Promise<Program> {
  await Promise.race([
    program.says(says),
    program.ended.then(({ code, output }) => {
      throw new Error(`${name} ended with ${code}: ${output.slice(-2_000)}`);
    }),
  ]);
  return program;
}
