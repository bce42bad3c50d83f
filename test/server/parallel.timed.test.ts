import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';
import type { ApiOptions } from '../../server/options';
import { dag, goedeMelding } from './nagemaakt';
import { openDatabase, type Database } from '../../dossier/database';
import { readKeys } from '../../temporal/codec';
import { gebeurtenissenVan } from '../dossier/inhoud';
import { createWereld, vraag, type Wereld } from './wereld';

const CLIENTS = 4;
/** How much longer than in proportion a larger number may take on a machine that does other things too. */
const SLACK = 2.5;

let wereld: Wereld;
let db: Database;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
});
afterAll(async () => {
  for (const child of processes) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  await db?.destroy();
  await wereld?.stop();
});

/** Starts an API in a process of its own. */
async function apiProcess(options: ApiOptions): Promise<string> {
  const program = path.join(__dirname, 'api-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, API_OPTIONS: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return said.toString().trim();
}

interface Sent {
  readonly text: string;
  readonly url: string;
  readonly status: number;
  readonly key: string;
  readonly retryAfter: string | null;
}

/** Gives one command, without a key unless one is given. */
async function give(url: string, nummer: string, text: string, key?: string): Promise<Sent> {
  const answer = await fetch(new URL(`/v1/casussen/${nummer}/opdrachten`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
    body: JSON.stringify({
      opdracht: 'rapporteerVoortgang',
      door: 'casusregisseur',
      gegevens: { oordeel: 'op-schema', toelichting: text },
    }),
  });
  const { sleutel } = (await answer.json()) as { sleutel: string };
  expect(answer.headers.get('idempotency-key')).toBe(sleutel);
  if (key !== undefined) expect(sleutel).toBe(key);
  return { text, url, status: answer.status, key: sleutel, retryAfter: answer.headers.get('retry-after') };
}

/** How often each command stands in the file of the case. */
async function standing(nummer: string): Promise<Map<string, number>> {
  const count = new Map<string, number>();
  for (const { soort, gegevens } of await gebeurtenissenVan(db, nummer)) {
    if (soort !== 'voortgang-gerapporteerd') continue;
    const { toelichting } = gegevens as { toelichting: string };
    count.set(toelichting, (count.get(toelichting) ?? 0) + 1);
  }
  return count;
}

async function reported(): Promise<string> {
  const { body } = await vraag(wereld.url, '/v1/casussen', goedeMelding({ eersteVerzuimdag: dag(-60) }));
  return body.casus.casusnummer as string;
}

/** No answer said what is not so: what is done stands once, of what did not happen nothing stands. */
function expectTrue(sent: readonly Sent[], stand: Map<string, number>): void {
  for (const { text, status } of sent) {
    const times = stand.get(text) ?? 0;
    const holds =
      status === 200 ? times === 1 : status === 202 ? times <= 1 : [429, 503].includes(status) && times === 0;
    expect({ text, status, times, holds }).toEqual({ text, status, times, holds: true });
  }
}

/** Sends what was not confirmed again under the key it was given, until all is. */
async function untilConfirmed(nummer: string, sent: readonly Sent[]): Promise<void> {
  let left = sent.filter(({ status }) => status !== 200);
  for (let round = 1; left.length > 0; round++) {
    expect(round).toBeLessThan(20);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = await Promise.all(left.map(({ url, text, key }) => give(url, nummer, text, key)));
    left = again.filter(({ status }) => status !== 200);
  }
}

test('two hundred commands at once from four clients over two API processes are each done exactly once, none answered falsely', async () => {
  const urls = await Promise.all([apiProcess(wereld.options), apiProcess(wereld.options)]);
  const nummer = await reported();
  const burst = async (name: string, many: number): Promise<number> => {
    const begun = Date.now();
    const each = Array.from({ length: CLIENTS }, (_, client) =>
      Promise.all(
        Array.from({ length: many / CLIENTS }, (__, i) =>
          give(urls[client % urls.length]!, nummer, `${name} ${client}-${i}`),
        ),
      ),
    );
    const sent = (await Promise.all(each)).flat();
    expectTrue(sent, await standing(nummer));
    await untilConfirmed(nummer, sent);
    const took = Date.now() - begun;
    const stand = await standing(nummer);
    expect(sent.map(({ text }) => stand.get(text))).toEqual(sent.map(() => 1));
    const tally = [200, 202, 429, 503].map(
      (s) => `${s}: ${sent.filter(({ status }) => status === s).length}`,
    );
    console.log(`${many} commands at once took ${took} ms; first answers ${tally.join(', ')}`);
    return took;
  };

  await burst('before', 112);
  expect((await standing(nummer)).size).toBeGreaterThan(100);
  const fifty = await burst('fifty', 48);
  const hundred = await burst('hundred', 100);
  const twoHundred = await burst('two hundred', 200);
  expect((await standing(nummer)).size).toBe(460);
  expect(hundred / fifty).toBeLessThan((100 / 48) * SLACK);
  expect(twoHundred / hundred).toBeLessThan(2 * SLACK);
  expect(twoHundred / fifty).toBeLessThan((200 / 48) * SLACK);
});

test('four at a time and a hundred waiting, the next hears 429; what waited in vain did not happen', async () => {
  const nummer = await reported();
  const holder = new Client({ connectionString: wereld.options.databaseUrl });
  await holder.connect();
  // Nothing can be confirmed: who is let through stays there until the deadline.
  await holder.query('begin; lock table gebeurtenis in access exclusive mode');
  let sent: Sent[];
  try {
    sent = await Promise.all(Array.from({ length: 105 }, (_, i) => give(wereld.url, nummer, `waiting ${i}`)));
  } finally {
    await holder.query('rollback');
    await holder.end();
  }
  const busy = sent.filter(({ status }) => status === 429);
  expect(busy).toHaveLength(1);
  expect(Number(busy[0]?.retryAfter)).toBeGreaterThan(0);
  const accepted = sent.filter(({ status }) => status === 202);
  expect(accepted.length).toBeGreaterThanOrEqual(4);
  const rest = sent.filter(({ status }) => status === 503);
  expect(rest.length).toBe(sent.length - 1 - accepted.length);
  expect(rest.every(({ retryAfter }) => Number(retryAfter) > 0)).toBe(true);

  await untilConfirmed(nummer, accepted);
  expectTrue(sent, await standing(nummer));
  await untilConfirmed(nummer, [...rest, ...busy].slice(0, 10));
  const stand = await standing(nummer);
  for (const { text } of [...rest, ...busy].slice(0, 10)) expect(stand.get(text)).toBe(1);
});
