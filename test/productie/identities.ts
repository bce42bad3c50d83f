import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { issue, makeAuthority } from '../temporal/certificates';

/** Everybody who shows who they are; those who sign in to PostgreSQL are called as their user there. */
const NAMES = [
  ...['temporal', 'postgres', 'doorbraak', 'doorbraak_app'],
  ...['inrichten', 'api', 'worker', 'ui', 'front', 'issuer', 'beheer'],
] as const;
export type Name = (typeof NAMES)[number];

const TEN_DAYS_MS = 864_000_000;

/** The certificates of one trial, as files. */
export interface Identities {
  /** Where they stand. */
  readonly folder: string;
  /** That of the authority that signed them all. */
  readonly ca: string;
  cert(name: Name): string;
  key(name: Name): string;
}

/** Makes an authority and, signed by it, a certificate with a key of its own for everybody; for ten days. */
export function makeIdentities(folder: string): Identities {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = (name: string) => path.join(folder, name);
  const write = (name: string, content: string) => writeFileSync(file(name), content, { mode: 0o600 });
  const authority = makeAuthority('The CA of this trial', TEN_DAYS_MS);
  write('ca.pem', authority.cert);
  for (const name of NAMES) {
    const { cert, key } = issue(authority, name, TEN_DAYS_MS);
    write(`${name}.pem`, cert);
    write(`${name}.key`, key);
  }
  return {
    folder,
    ca: file('ca.pem'),
    cert: (name) => file(`${name}.pem`),
    key: (name) => file(`${name}.key`),
  };
}
