import { readFileSync } from 'node:fs';
import https from 'node:https';
import { openDatabase } from '../../../dossier/database';
import { readKeys } from '../../../temporal/codec';
import type { Door } from './load';
import { AUDIENCE, type Topology } from '../topology';

const REGIO = 'standaard';
/** One of each role that messages are for: a mail goes to one address. */
const ROLLEN = [
  'school',
  'casusregisseur',
  'leerplichtambtenaar',
  'manager',
  'teamlid',
  'bestuurder',
] as const;

/** The people to whom mail goes. */
export async function fillRegion(topology: Topology): Promise<void> {
  const sleutels = readKeys(readFileSync(topology.files.key, 'utf8'));
  const db = openDatabase(topology.stores.dossier.owner('doorbraak'), { sleutels });
  try {
    await db
      .insertInto('persoon')
      .values(
        ROLLEN.map((rol) => ({
          ...{ id: `chaos-${rol}`, regio: REGIO, naam: `Chaos ${rol}`, rol },
          ...{ gemeenten: null, onderwijssoorten: null, discipline: null, actief: true },
          ...{ scholen: rol === 'school' ? ['12AB00'] : [], email: `${rol}@regio.example`, telefoon: null },
        })),
      )
      .execute();
  } finally {
    await db.destroy();
  }
}

/** A token that the issuer signed, of a program or a person, for an hour and a half. */
function token({ issuer, identities }: Topology, claims: Record<string, unknown>): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const all = { iss: issuer, aud: AUDIENCE, iat: now, exp: now + 86_400, regio: REGIO, ...claims };
  return new Promise((resolve, reject) => {
    const ca = readFileSync(identities.ca);
    const request = https.request(`${issuer}/proef/token`, { method: 'POST', ca });
    request.on('error', reject);
    request.on('response', (answer) => {
      let said = '';
      answer.on('data', (part: Buffer) => (said += part.toString()));
      answer.on('end', () => resolve((JSON.parse(said) as { token: string }).token));
    });
    request.end(JSON.stringify(all));
  });
}

/** The tokens of a system that reports, and of who works on cases. */
export async function tokens(topology: Topology): Promise<Pick<Door, 'school' | 'regisseur' | 'manager'>> {
  return {
    school: await token(topology, { sub: 'las', rol: 'systeem', reikwijdte: 'regio-breed' }),
    regisseur: await token(topology, { sub: 'rosa', rol: 'casusregisseur' }),
    manager: await token(topology, { sub: 'mia', rol: 'manager' }),
  };
}
