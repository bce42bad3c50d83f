import { Client, Connection } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { sql } from 'kysely';
import { createActivities } from '../../activities';
import { bezorgBericht } from '../../activities/berichten/bezorgen';
import {
  BlijvendOnbezorgbaar,
  lokaleUitbak,
  TijdelijkOnbezorgbaar,
  type Kanaal,
  type TeBezorgen,
} from '../../activities/berichten/kanaal';
import { startBezorging, veeg } from '../../activities/berichten/vegen';
import type { Database } from '../../activities/dossier/database';
import { openDatabase } from '../../activities/dossier/database';
import { legVast } from '../../activities/dossier/schrijven';
import { stelRuntimeIn } from '../../worker/runtime';
import { devServerAddress } from '../opzet';
import { proefdossier } from './dossier-proef';
import { Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let connection: Connection;
let client: Client;
const wegClient = new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) });

beforeAll(async () => {
  stelRuntimeIn('ERROR');
  proef = await proefdossier();
  db = proef.db;
  connection = await Connection.connect({ address: devServerAddress() });
  client = new Client({ connection });
});
afterAll(async () => {
  await connection.close();
  await proef.sluit();
});
afterEach(() => sql`truncate bericht`.execute(db));

/** A channel that keeps what it got; the first times it fails as told. */
function proefkanaal(...fouten: Error[]): Kanaal & { readonly bezorgd: TeBezorgen[] } {
  const bezorgd: TeBezorgen[] = [];
  return {
    naam: 'proef',
    bezorgd,
    bezorg: async (bericht) => {
      const fout = fouten.shift();
      if (fout !== undefined) throw fout;
      bezorgd.push(bericht);
    },
  };
}

/** A written case, and the ids of its messages. */
async function metBerichten(): Promise<{ ids: readonly string[]; id: string }> {
  const { berichten } = await legVast(db, new Verhaal().laatste);
  const [id] = berichten;
  if (id === undefined) throw new Error('no message');
  return { ids: berichten, id };
}

const rij = (id: string) =>
  db.selectFrom('bericht').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const verouder = (seconden: number) =>
  sql`update bericht set opgeslagen_op = opgeslagen_op - make_interval(secs => ${seconden})`.execute(db);

/** The status of the workflow that delivers a message; undefined when none was started. */
async function bezorging(id: string): Promise<string | undefined> {
  try {
    return (await client.workflow.getHandle(`bericht-${id}`).describe()).status.name;
  } catch {
    return undefined;
  }
}

async function wachtOp(klaar: () => Promise<boolean>): Promise<void> {
  for (const einde = Date.now() + 15_000; !(await klaar());) {
    if (Date.now() > einde) throw new Error('did not happen');
    await new Promise((verder) => setTimeout(verder, 50));
  }
}

describe('delivering', () => {
  test('hands the message to the channel once, and notes that', async () => {
    const { id } = await metBerichten();
    const kanaal = proefkanaal();
    await bezorgBericht(db, kanaal, id);
    await bezorgBericht(db, kanaal, id);
    const { casusnummer, onderwerp, tekst } = await rij(id);
    expect(kanaal.bezorgd).toEqual([expect.objectContaining({ id, casusnummer, onderwerp, tekst })]);
    expect(await rij(id)).toMatchObject({
      bezorgd_op: expect.any(Date),
      pogingen: 1,
      kanaal: 'proef',
      fout: null,
    });
  });

  test('a temporary failure is noted and thrown; the next attempt delivers', async () => {
    const { id } = await metBerichten();
    const kanaal = proefkanaal(new TijdelijkOnbezorgbaar('mail away \0'));
    await expect(bezorgBericht(db, kanaal, id)).rejects.toThrow(TijdelijkOnbezorgbaar);
    expect(await rij(id)).toMatchObject({ bezorgd_op: null, opgegeven_op: null, pogingen: 1 });
    expect((await rij(id)).fout).toContain('mail away');
    await bezorgBericht(db, kanaal, id);
    expect(await rij(id)).toMatchObject({ bezorgd_op: expect.any(Date), pogingen: 2, fout: null });
  });

  test('a permanent failure gives up for good', async () => {
    const { id } = await metBerichten();
    const kanaal = proefkanaal(new BlijvendOnbezorgbaar('no such address'));
    await expect(bezorgBericht(db, kanaal, id)).rejects.toThrow(BlijvendOnbezorgbaar);
    expect(await rij(id)).toMatchObject({ bezorgd_op: null, opgegeven_op: expect.any(Date) });
    await bezorgBericht(db, kanaal, id);
    expect(kanaal.bezorgd).toEqual([]);
  });
});

describe('the activities', () => {
  const maak = (kanaal: Kanaal = lokaleUitbak, starter: Client = client, database: Database = db) =>
    createActivities({ db: database, client: starter, taskQueue: 'niemand', kanaal });

  /** How a failure of an activity looks to its workflow. */
  async function mislukking(werk: Promise<unknown>): Promise<unknown> {
    return werk.then(
      () => 'succeeded',
      (fout: unknown) => (fout instanceof ApplicationFailure ? [fout.type, fout.nonRetryable] : 'retryable'),
    );
  }

  test('contradiction, gap, unknown and undeliverable messages are not tried again; the rest is', async () => {
    const verhaal = new Verhaal();
    const later = { ...verhaal, partij: verhaal.tot('2026-10-06T08:00:00.000Z') };
    const { legVast: schrijf } = maak();
    expect(await mislukking(schrijf([later.partij]))).toEqual(['Gat', true]);
    const [gemeld] = verhaal.partijen;
    if (gemeld === undefined) throw new Error('no batch');
    expect(await schrijf([gemeld])).toBe(gemeld.casus.volgnummer);
    const anders = {
      ...gemeld,
      gebeurtenissen: gemeld.gebeurtenissen.map((g) => ({ ...g, id: `x${g.nummer}` })),
    };
    expect(await mislukking(schrijf([anders]))).toEqual(['Tegenspraak', true]);
    expect(await mislukking(maak().bezorgBericht('onbekend'))).toEqual(['OnbekendBericht', true]);

    const { id } = await metBerichten();
    const kapot = proefkanaal(new TijdelijkOnbezorgbaar('later'), new BlijvendOnbezorgbaar('never'));
    expect(await mislukking(maak(kapot).bezorgBericht(id))).toBe('retryable');
    expect(await mislukking(maak(kapot).bezorgBericht(id))).toEqual(['BlijvendOnbezorgbaar', true]);

    const weg = openDatabase('postgres://postgres@127.0.0.1:1/niets');
    expect(await mislukking(maak(lokaleUitbak, client, weg).legVast([gemeld]))).toBe('retryable');
    expect(await mislukking(maak(lokaleUitbak, client, weg).leesBezetting('x'))).toBe('retryable');
    await weg.destroy();
  });

  test('a write starts the delivery of its messages', async () => {
    const verhaal = new Verhaal();
    await maak().legVast([verhaal.laatste]);
    const regels = await db.selectFrom('bericht').select('id').execute();
    expect(regels.length).toBeGreaterThan(0);
    for (const { id } of regels) await wachtOp(async () => (await bezorging(id)) === 'RUNNING');
  });

  test('a write succeeds in time while Temporal does not answer', async () => {
    const begin = Date.now();
    const verhaal = new Verhaal();
    expect(await maak(lokaleUitbak, wegClient).legVast([verhaal.laatste])).toBe(verhaal.casus.volgnummer);
    expect(Date.now() - begin).toBeLessThan(2_500);
  });
});

describe('the sweep', () => {
  test('starts what has waited for thirty seconds, and nothing else', async () => {
    const { ids } = await metBerichten();
    expect(await veeg(db, client, 'niemand')).toBe(0);
    await verouder(31);
    const { id: vers } = await metBerichten();
    expect(await veeg(db, client, 'niemand')).toBe(ids.length);
    for (const id of ids) expect(await bezorging(id)).toBe('RUNNING');
    expect(await bezorging(vers)).toBeUndefined();
    expect(await veeg(db, client, 'niemand')).toBe(0);
  });

  test('leaves what was delivered or given up, and comes back to what it started long ago', async () => {
    const { ids, id } = await metBerichten();
    await verouder(3_600);
    const [, tweede] = ids;
    if (tweede === undefined) throw new Error('no second message');
    await bezorgBericht(db, lokaleUitbak, id);
    await bezorgBericht(db, proefkanaal(new BlijvendOnbezorgbaar('never')), tweede).catch(() => undefined);
    expect(await veeg(db, client, 'niemand')).toBe(ids.length - 2);
    await sql`update bericht set geveegd_op = now() - interval '11 minutes' where geveegd_op is not null`.execute(
      db,
    );
    expect(await veeg(db, client, 'niemand')).toBe(ids.length - 2);
    expect(await bezorging(id)).toBeUndefined();
  });

  test('starts again a delivery that was ended from outside', async () => {
    const { ids, id } = await metBerichten();
    await startBezorging(client, 'niemand', ids);
    await client.workflow.getHandle(`bericht-${id}`).terminate('ended by hand');
    await startBezorging(client, 'niemand', ids);
    expect(await bezorging(id)).toBe('TERMINATED');
    await verouder(31);
    await veeg(db, client, 'niemand');
    for (const een of ids) expect(await bezorging(een)).toBe('RUNNING');
  });

  test('while Temporal is away it fails, and the next one finds everything', async () => {
    const { ids } = await metBerichten();
    await verouder(60);
    await expect(veeg(db, wegClient, 'niemand')).rejects.toThrow();
    const beide = await Promise.all([veeg(db, client, 'niemand'), veeg(proef.open(), client, 'niemand')]);
    expect(Math.max(...beide)).toBe(ids.length);
    for (const id of ids) expect(await bezorging(id)).toBe('RUNNING');
  });
});

test('from write to delivery through the real workflow, once however often it is started', async () => {
  const taskQueue = `bezorging-${process.pid}`;
  const kanaal = proefkanaal(new TijdelijkOnbezorgbaar('just a moment'));
  const activities = createActivities({ db, client, taskQueue, kanaal });
  const native = await NativeConnection.connect({ address: devServerAddress() });
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    activities,
    workflowsPath: require.resolve('../../workflows/bezorging'),
  });
  await worker.runUntil(async () => {
    const verhaal = new Verhaal();
    await activities.legVast([verhaal.laatste]);
    const regels = await db.selectFrom('bericht').select('id').execute();
    const ids = regels.map(({ id }) => id);
    await startBezorging(client, taskQueue, ids);
    await wachtOp(async () => {
      const open = await db.selectFrom('bericht').select('id').where('bezorgd_op', 'is', null).execute();
      return open.length === 0;
    });
    for (const id of ids) await client.workflow.getHandle(`bericht-${id}`).result();
    await startBezorging(client, taskQueue, ids);
    await startBezorging(client, taskQueue, ids, { opnieuw: true });
    expect(kanaal.bezorgd.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(await bezorging(id)).toBe('COMPLETED');
  });
  await native.close();
});
