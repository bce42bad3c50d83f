/**
 * What is tried on the production topology, from outside it: a process of its own, so that it trusts the authority of the trial
 * (NODE_EXTRA_CA_CERTS). It gets where everything is in TOPOLOGY, and asks who started it for what only that can do.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { whyNoConnection } from '../../temporal/why-no-connection';
import { Browser } from '../toegang/browser';
import { Load } from './load';
import type { Asked, Given, Place } from './main';

const place = JSON.parse(process.env['TOPOLOGY'] ?? '') as Place;
const { url, apis, issuer, identities, temporalAddress } = place;

/** Has something done by who started this. */
function ask(what: Asked['what'], rest: Partial<Asked> = {}): Promise<string> {
  const id = randomUUID();
  return new Promise((resolve, reject) => {
    const hear = (given: Given) => {
      if (given.id !== id) return;
      process.off('message', hear);
      if (given.error === undefined) resolve(given.output ?? '');
      else reject(new Error(given.error));
    };
    process.on('message', hear);
    process.send?.({ id, what, ...rest } satisfies Asked);
  });
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** A token that the issuer signed, of a program or a person. */
async function token(claims: Record<string, unknown>): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const all = { iss: issuer, aud: place.audience, iat: now, exp: now + 3_600, regio: 'standaard', ...claims };
  const answer = await fetch(`${issuer}/proef/token`, { method: 'POST', body: JSON.stringify(all) });
  return ((await answer.json()) as { token: string }).token;
}

const asSchoolsystem = () => token({ sub: 'las', rol: 'systeem', reikwijdte: 'regio-breed' });
const asRegisseur = () => token({ sub: 'rosa', rol: 'casusregisseur' });

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = { status: number; body: any };

async function api(
  base: string,
  path: string,
  bearer: string,
  body?: unknown,
  key: string = randomUUID(),
): Promise<Answer> {
  const answer = await fetch(base + path, {
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

const TRIES = 6;

/** As a careful caller: under the same key again, when the machine was too slow to say how it ended. */
async function patiently(base: string, path: string, bearer: string, body: unknown): Promise<Answer> {
  const key = randomUUID();
  for (let tries = 1; ; tries++) {
    const answer = await api(base, path, bearer, body, key);
    if ((answer.status !== 202 && answer.status !== 503) || tries === TRIES) return answer;
  }
}

/** A report that is right, of a child that is new. */
function report(): Record<string, unknown> {
  const ago = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
  return {
    ...{ leerling: `kind-${randomUUID()}`, eersteVerzuimdag: ago, geboortedatum: '2014-03-02' },
    ...{ onderwijssoort: 'po', gemeente: '0014', school: '12AB00' },
  };
}

/** Why a connection to the dossier fails; undefined when it does not. */
async function whyNoDossier(address: string): Promise<string | undefined> {
  const client = new Client({ connectionString: address });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

let casusnummer = '';

/** In order: a later one goes on where an earlier one was. */
const STEPS: Record<string, () => Promise<void>> = {
  'somebody signs in with the issuer, by the door, and sees their work': async () => {
    const browser = new Browser();
    const login = await browser.open(`${url}/werkbak`);
    must(login.adres.origin === issuer, `it leads to ${login.adres.origin}`);
    const page = await browser.verstuur(login, { login: 'rosa', password: 'x' });
    must(page.status === 200 && page.adres.href === `${url}/werkbak`, `${page.status} ${page.adres.href}`);
    must(page.tekst.includes('Rosa Regisseur'), 'their name is not on the page');
  },
  'a school reports at one API, the regisseur gives a command at the other, and the first shows both':
    async () => {
      const [first = '', second = ''] = apis;
      const [school, regisseur] = [await asSchoolsystem(), await asRegisseur()];
      const reported = await patiently(first, '/v1/casussen', school, report());
      must(reported.status === 201, `the report: ${reported.status} ${JSON.stringify(reported.body)}`);
      casusnummer = reported.body.casus.casusnummer as string;
      const path = `/v1/casussen/${casusnummer}`;
      const note = { opdracht: 'maakNotitie', gegevens: { tekst: 'Over de drempel gebeld.' } };
      const given = await patiently(second, `${path}/opdrachten`, regisseur, note);
      must(given.status === 200, `the command: ${given.status} ${JSON.stringify(given.body)}`);
      const read = await api(first, `${path}/tijdlijn`, regisseur);
      const shown = JSON.stringify(read.body);
      must(read.status === 200 && shown.includes('Over de drempel gebeld.'), `the file: ${read.status}`);
    },
  'nobody gets into Temporal or PostgreSQL without a certificate, nor with that of another': async () => {
    const ca = readFileSync(identities.ca);
    const server = { temporalAddress, namespace: 'doorbraak' };
    const open = await whyNoConnection(server);
    must(/ends a connection without TLS/.test(open ?? ''), `Temporal without TLS: ${open}`);
    const bare = await whyNoConnection({
      ...server,
      temporalAccess: { tls: { serverRootCACertificate: ca } },
    });
    must(/asks a client certificate/.test(bare ?? ''), `Temporal without a certificate: ${bare}`);

    const address = new URL(place.dossier);
    must((await whyNoDossier(address.href)) === undefined, 'who shows everything gets in');
    const without = new URL(address);
    without.search = '';
    must(/no encryption/.test((await whyNoDossier(without.href)) ?? ''), 'PostgreSQL without TLS');
    const anonymous = new URL(address);
    for (const name of ['sslcert', 'sslkey']) anonymous.searchParams.delete(name);
    must(/certificate/.test((await whyNoDossier(anonymous.href)) ?? ''), 'PostgreSQL without a certificate');
    const other = new URL(address);
    other.searchParams.set('sslcert', identities.worker.cert);
    other.searchParams.set('sslkey', identities.worker.key);
    must(
      /certificate|authentication/.test((await whyNoDossier(other.href)) ?? ''),
      'PostgreSQL with another',
    );
  },
  'who works with the dossier cannot change what was recorded': async () => {
    const client = new Client({ connectionString: place.dossier });
    await client.connect();
    try {
      for (const statement of [
        'delete from gebeurtenis',
        'update gebeurtenis set nummer = 0',
        'drop table casus',
      ]) {
        const refused: unknown = await client.query(statement).catch((error: unknown) => error);
        must(/permission denied|must be owner/.test(String(refused)), `${statement}: ${String(refused)}`);
      }
    } finally {
      await client.end();
    }
  },
  'inrichten runs again beside it all': async () => {
    const said = await ask('inrichten');
    must(/the database has the tables of this version/.test(said), said);
    must(/the user doorbraak_app may read and write there/.test(said), said);
    must(/work goes to the workers of version proef/.test(said), said);
    must(/the namespace doorbraak keeps closed cases for 400 days/.test(said), said);
  },
  'APIs and workers are replaced one by one under load, and no request fails': async () => {
    const [school, regisseur] = [await asSchoolsystem(), await asRegisseur()];
    const load = new Load([
      () => api(url, `/v1/casussen/${casusnummer}`, regisseur),
      () => api(url, '/v1/casussen', school, report()),
    ]);
    for (const kind of ['api', 'worker'] as const)
      for (const index of apis.keys()) await ask('replace', { kind, index });
    const { answers, failed } = await load.stop();
    must(failed.length === 0, `${failed.length} of ${answers} failed: ${failed.slice(0, 5).join('; ')}`);
    must(answers > 20, `only ${answers} requests were made`);
    console.log(`     ${answers} requests meanwhile`);
  },
};

const WITH_UI: typeof STEPS = {
  'the Web UI of Temporal shows nothing to who did not sign in': async () => {
    const settings = await fetch(`${place.ui}/api/v1/settings`);
    const { Auth } = (await settings.json()) as { Auth?: { Enabled?: boolean } };
    must(settings.status === 200 && Auth?.Enabled === true, `its settings: ${settings.status}`);
    const { status } = await fetch(`${place.ui}/api/v1/namespaces`);
    must(status === 401, `the list of namespaces: ${status}`);
  },
};

async function main(): Promise<void> {
  let failed = 0;
  for (const [name, step] of Object.entries({ ...STEPS, ...(place.ui === undefined ? {} : WITH_UI) })) {
    try {
      await step();
      console.log(`PASS ${name}`);
    } catch (error) {
      failed++;
      console.log(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  process.exit(failed === 0 ? 0 : 1);
}

void main();
