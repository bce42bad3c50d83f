import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** A certificate with its key, in PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** What signs certificates: the pair of itself. */
export interface Authority extends Pair {
  readonly name: string;
  readonly privateKey: KeyObject;
}

type Part = Buffer;

/** One value of DER: its tag, its length and what is in it. */
function der(tag: number, ...parts: Part[]): Part {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: Part[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const octets = (...parts: Part[]) => der(0x04, ...parts);
const bits = (content: Part) => der(0x03, Buffer.from([0]), content);
const time = (at: number) => der(0x18, Buffer.from(new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '')));
const name = (common: string) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(common)))));
const TRUE = der(0x01, Buffer.from([0xff]));
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
/** basicConstraints: this one may sign others. */
const MAY_SIGN = sequence(oid('551d13'), TRUE, octets(sequence(TRUE)));
/** subjectAltName: this computer, by name and by number. */
const THIS_COMPUTER = sequence(
  oid('551d11'),
  octets(sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))),
);

function pem(content: Part): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

const HOUR_MS = 3_600_000;

function make(
  subject: string,
  extension: Part,
  authority?: Authority,
  { now = Date.now(), validMs = HOUR_MS } = {},
) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ECDSA_SHA256,
    name(authority?.name ?? subject),
    sequence(time(now - 60_000), time(now + validMs)),
    name(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
  const signature = sign('sha256', body, authority?.privateKey ?? privateKey);
  return {
    name: subject,
    privateKey,
    cert: pem(sequence(body, ECDSA_SHA256, bits(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Somebody who signs certificates, for an hour unless it is said how long. */
export const makeAuthority = (subject: string, validMs?: number): Authority =>
  make(subject, MAY_SIGN, undefined, { validMs });

/** A certificate for this computer, signed by an authority; for an hour unless it is said how long. */
export const issue = (authority: Authority, subject: string, validMs?: number): Pair =>
  make(subject, THIS_COMPUTER, authority, { validMs });

/** As `issue`, but its hour was yesterday. */
export const issueExpired = (authority: Authority, subject: string): Pair =>
  make(subject, THIS_COMPUTER, authority, { now: Date.now() - 86_400_000 });
