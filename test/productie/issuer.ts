import { readFileSync } from 'node:fs';
import https from 'node:https';
import { Program } from '../opzet/program';
import type { Inrichting } from '../toegang/provider';
import type { Identities } from './identities';
import { up } from './programs';

/** Somebody of each kind who can sign in; the password does not matter. */
export const PEOPLE = {
  rosa: { name: 'Rosa Regisseur', rol: 'casusregisseur', regio: 'standaard' },
  mia: { name: 'Mia Manager', rol: 'manager', regio: 'standaard' },
  bas: { name: 'Bas Beheerder', rol: 'beheerder', regio: 'standaard' },
} as const;

/** Arranges something at the issuer, which is known by our own authority alone. */
function arrange(issuer: string, ca: Buffer, what: string, content: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = https.request(`${issuer}/proef/${what}`, { method: 'POST', ca });
    request.on('error', reject);
    request.on('response', (answer) => {
      answer.resume();
      if (answer.statusCode === 200) resolve();
      else reject(new Error(`The issuer answers ${answer.statusCode} to ${what}.`));
    });
    request.end(JSON.stringify(content));
  });
}

/** Starts a real OIDC provider over HTTPS, for these pages, with some people. */
export async function startIssuer(
  port: number,
  identities: Identities,
  pages: Omit<Inrichting, 'inToken'>,
): Promise<{ stop(): Promise<void> }> {
  const argv = [String(port), identities.cert('issuer'), identities.key('issuer')];
  const program = new Program(['node', '--import', 'tsx', 'test/toegang/provider.ts', ...argv], {
    NODE_NO_WARNINGS: '1',
  });
  await up(program, 'The issuer', /^ready/m);
  const [address, ca] = [`https://localhost:${port}`, readFileSync(identities.ca)];
  await arrange(address, ca, 'inrichten', pages);
  for (const [sub, claims] of Object.entries(PEOPLE)) await arrange(address, ca, 'mens', { sub, claims });
  return { stop: () => program.end() };
}
