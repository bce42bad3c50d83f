import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { bewakingsactiviteiten } from '../activities/bewaking/activity';
import type { Bewakingsdienst } from '../activities/bewaking/dienst';
import { stuurHartslag } from '../activities/bewaking/hartslag';
import { bekijk } from '../client/bewaking/bekijk';
import { herschrijf, herstart, wek, type Herstelplek } from '../client/bewaking/herstel';
import { vervang } from '../client/bewaking/vervang';
import { laatsteRonde, lijstLopend, lijstVastgelopen, telLopend } from '../client/bewaking/lijst';
import { CASE_PREFIX } from '../client/identity';
import { createKlok } from '../client/klok';
import { openDatabase } from '../dossier/database';
import type { Schrijfwijze } from '../dossier/write';
import { dataConverter } from '../temporal/codec';
import { BEWAKING_MS } from '../temporal/schedules';
import { bewakingTaskQueue } from '../workflows/contract';
import type { EndlessPlace, RunningBeside } from './endless';

/** How the cases are watched. */
export interface BewakingOptions {
  /** Address outside that raises the alarm when it is not called; without it nobody outside listens. */
  readonly hartslag?: string | undefined;
  /** The clock of the cases, as the API has it: a case that is started again goes by it. */
  readonly klokVerschuiving?: number | undefined;
  readonly klokSpreiding?: number | undefined;
  /** Looks in a second at most; 10 by default. */
  readonly perSeconde?: number;
  readonly naHerstelMs?: number;
  readonly antwoordMs?: number;
}

export interface BewakerOptions extends BewakingOptions, EndlessPlace {
  readonly databaseUrl: string;
  readonly workflowBundle: WorkflowBundleOption;
  readonly opmaak: Schrijfwijze;
  readonly report: (text: string) => void;
}

const CONNECTIONS = 2;
const PER_SECONDE = 10;
/** A case that was started or woken writes within this time, if it can. */
const NA_HERSTEL_MS = 2_000;
/** The clock of a case may be this late beyond its spread: a worker that was away catches up first. */
const MARGE_MS = 15 * 60_000;
/** An activity ends between two looks. */
const FORCE_MS = 30_000;

/** Does the work of the watchdog in this process, on a queue and connections of its own; a schedule starts its rounds. */
export async function startBewaker(options: BewakerOptions): Promise<RunningBeside> {
  const { connection, namespace, keys, taskQueue, databaseUrl } = options;
  const ending = new AbortController();
  const db = openDatabase(databaseUrl, { connections: CONNECTIONS, sleutels: keys });
  const klok = createKlok(options.klokVerschuiving, options.klokSpreiding);
  const { client, workflowBundle, opmaak, antwoordMs } = options;
  const plek = {
    client,
    taskQueue,
    verschuiving: klok.verschuiving,
    antwoordMs,
    db,
    keys,
    klok,
    workflowBundle,
    opmaak,
  };
  const { hartslag } = options;
  const dienst: Bewakingsdienst = {
    db,
    bewaakt: bewaakt(plek),
    nu: () => klok.nu(),
    margeMs: MARGE_MS + (klok.spreiding ?? 0),
    perSeconde: options.perSeconde ?? PER_SECONDE,
    rondeMs: BEWAKING_MS,
    naHerstelMs: options.naHerstelMs ?? NA_HERSTEL_MS,
    hartslag: hartslag === undefined ? undefined : () => stuurHartslag(hartslag),
    report: options.report,
  };
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: bewakingTaskQueue(taskQueue),
    activities: bewakingsactiviteiten(dienst, ending.signal),
    dataConverter: dataConverter(keys),
    // One round at a time, one thing at a time.
    maxConcurrentActivityTaskExecutions: 1,
    shutdownGraceTime: 0,
    shutdownForceTime: FORCE_MS,
  }).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  return {
    ended: worker.run().finally(() => db.destroy()),
    stop: () => {
      ending.abort();
      if (worker.getState() === 'RUNNING') worker.shutdown();
    },
  };
}

function bewaakt(plek: Herstelplek): Bewakingsdienst['bewaakt'] {
  return {
    voorvoegsel: CASE_PREFIX,
    laatsteRonde: () => laatsteRonde(plek),
    tel: () => telLopend(plek),
    lijst: (voorvoegsel) => lijstLopend(plek, voorvoegsel),
    vastgelopen: () => lijstVastgelopen(plek),
    bekijk: (workflowId) => bekijk(plek, plek.db, workflowId),
    herstel: {
      herstart: (gezien) => herstart(plek, gezien),
      herschrijf: (gezien) => herschrijf(plek, gezien),
      wek: (gezien) => wek(plek, gezien),
      vervang: (gezien) => vervang(plek, gezien),
    },
  };
}
