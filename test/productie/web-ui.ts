import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOOPBACK } from '../../embedded/ports';
import { NAMESPACE } from '../../temporal/namespace';
import { Program } from '../opzet/program';
import type { Identities } from './identities';

/** What the Web UI of Temporal is told. */
export interface WebUiOptions {
  readonly binary: string;
  readonly folder: string;
  readonly identities: Identities;
  readonly temporalAddress: string;
  readonly port: number;
  /** Where people sign in to it, and as which client it asks them to. */
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Where its pages have payloads made readable, and who may show them that. */
  readonly publicUrl: string;
}

/** Where the issuer takes people back to it. */
export const callback = (port: number): string => `https://localhost:${port}/auth/sso/callback`;

/** Its configuration; JSON is YAML. */
function configuration(options: WebUiOptions): object {
  const { identities, port } = options;
  return {
    temporalGrpcAddress: options.temporalAddress,
    host: LOOPBACK,
    port,
    enableUi: true,
    defaultNamespace: NAMESPACE,
    notifyOnNewVersion: false,
    cors: { allowOrigins: [`https://localhost:${port}`] },
    tls: {
      caFile: identities.ca,
      certFile: identities.cert('ui'),
      keyFile: identities.key('ui'),
      enableHostVerification: true,
      serverName: 'localhost',
    },
    uiServerTLS: { certFile: identities.cert('ui'), keyFile: identities.key('ui') },
    auth: {
      enabled: true,
      providers: [
        {
          label: 'sso',
          type: 'oidc',
          providerUrl: options.issuer,
          clientId: options.client.id,
          clientSecret: options.client.secret,
          callbackUrl: callback(port),
          scopes: ['openid', 'profile'],
        },
      ],
    },
    codec: { endpoint: `${options.publicUrl}/codec`, passAccessToken: true },
  };
}

/** Starts it over HTTPS, behind signing in; it shows Temporal a certificate of its own. */
export async function startWebUi(options: WebUiOptions): Promise<Program> {
  const { folder, binary, identities } = options;
  mkdirSync(path.join(folder, 'config'), { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'config', 'proef.yaml');
  writeFileSync(file, JSON.stringify(configuration(options)), { mode: 0o600 });
  const program = new Program([binary, '--root', folder, '--env', 'proef', 'start'], {
    // Go has no setting for one more authority.
    SSL_CERT_FILE: identities.ca,
  });
  await Promise.race([
    program.says(/http server started|https server started/),
    program.ended.then(({ output }) => {
      throw new Error(`The Web UI of Temporal ended: ${output}`);
    }),
  ]);
  return program;
}
