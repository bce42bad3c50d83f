import { randomBytes } from 'node:crypto';
import { Client as Database } from 'pg';
import { pause } from '../../embedded/processes';
import { melding, voortgang } from '../casus';
import { eventsOf } from '../history';
import { expectAnswer } from '../http';
import { startPair } from '../pair';
import type { Servers } from '../servers';
import type { Side } from '../side';

/** What the processes of the product are given. */
export interface ProductServers extends Servers {
  key: string;
}

/** One for all rounds: the postbode of a round goes on with what the one before it left, and reads it. */
export const KEY = randomBytes(32).toString('base64');
const SETTLE_MS = 120_000;
/** Accepted but not confirmed, or not even accepted, within the patience of the API. */
const NOT_IN_TIME = new Set([202, 503]);

/** The product: real API and worker, asked over HTTP. */
export async function productSide(servers: Servers): Promise<Side> {
  const given: ProductServers = { ...servers, key: KEY };
  const pair = await startPair(
    { worker: require.resolve('./worker'), front: require.resolve('./front') },
    given,
  );
  const dossier = new Database({ connectionString: servers.databaseUrl });
  await dossier.connect();
  const ask = async <T>(query: string, ...values: unknown[]): Promise<T | undefined> => {
    const { rows } = await dossier.query<{ answer: T }>(query, values);
    return rows[0]?.answer;
  };
  const waiting = () =>
    ask<number>(
      'select count(*)::int as answer from bericht where bezorgd_op is null and opgegeven_op is null',
    );
  return {
    startCase: async () => {
      const answer = await pair.http.post('/v1/casussen', melding());
      if (NOT_IN_TIME.has(answer.status)) return undefined;
      return expectAnswer<{ casus: { casusnummer: string } }>(201, answer).casus.casusnummer;
    },
    command: async (casusnummer) => {
      expectAnswer(200, await pair.http.post(`/v1/casussen/${casusnummer}/opdrachten`, voortgang()));
    },
    settle: async () => {
      const begun = Date.now();
      const messages = (await waiting()) ?? 0;
      for (let left = messages; left > 0; left = (await waiting()) ?? 0) {
        if (Date.now() - begun > SETTLE_MS) throw new Error(`${left} messages are still not delivered.`);
        await pause(250);
      }
      return { messages, seconds: messages === 0 ? 0 : (Date.now() - begun) / 1_000 };
    },
    deliveredBefore: async (cases, moment) => {
      const query = `select count(*)::int as answer from unnest($1::uuid[]) as one(casusnummer)
        where not exists (select from bericht where bericht.casusnummer = one.casusnummer
          and (bezorgd_op is null or bezorgd_op > $2))`;
      return (await ask<number>(query, cases, moment.toISOString())) ?? 0;
    },
    costOf: async (casusnummer) => {
      const workflowId = await ask<string>(
        'select workflow_id as answer from casus where casusnummer = $1',
        casusnummer,
      );
      const messages = await ask<number>(
        'select count(*)::int as answer from bericht where casusnummer = $1',
        casusnummer,
      );
      return { events: await eventsOf(servers, workflowId ?? ''), messages: messages ?? 0 };
    },
    watch: pair.watch,
    stop: async () => {
      await pair.stop();
      await dossier.end();
    },
  };
}
