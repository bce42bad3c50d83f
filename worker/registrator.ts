import { registratieActivities } from '../activities/registratie/activity';
import type { Zaaksystemen } from '../activities/registratie/instellingen';
import { registreerAlles, type Registratiedienst } from '../activities/registratie/loop';
import { REGISTRATIE_TIMES, type RegistratieTimes } from '../activities/registratie/times';
import { openDatabase } from '../dossier/database';
import { REGISTRATOR, registratieTaskQueue, registratorId } from '../workflows/contract';
import { runEndless, type EndlessPlace, type RunningBeside } from './endless';

/** How cases are registered in the case systems of their regions. */
export interface RegistratieOptions {
  readonly systemen: Zaaksystemen;
  /** What is wrong with the settings of other regions, in sentences: nothing of theirs is registered. */
  readonly gebreken?: ReadonlyMap<string, readonly string[]>;
  /** Without Temporal: this process registers by itself, as with `plain` of the post. */
  readonly plain?: boolean;
  readonly times?: RegistratieTimes;
}

export interface RegistratorOptions extends RegistratieOptions, EndlessPlace {
  readonly databaseUrl: string;
  readonly report: (text: string) => void;
}

const CONNECTIONS = 4;

/** Begins to register cases, on connections of its own, so that neither cases nor mail wait for a case system. */
export async function startRegistrator(options: RegistratorOptions): Promise<RunningBeside> {
  const {
    databaseUrl,
    keys,
    report,
    systemen,
    gebreken = new Map<string, readonly string[]>(),
    times = REGISTRATIE_TIMES,
  } = options;
  for (const [regio, zinnen] of gebreken)
    report(`registrations of ${regio} stand still, its settings are not right: ${zinnen.join(' ')}`);
  const ending = new AbortController();
  const db = openDatabase(databaseUrl, { connections: CONNECTIONS, sleutels: keys });
  const dienst: Registratiedienst = { db, systemen, gebreken, times, report };
  if (options.plain === true) {
    const ended = registreerAlles(dienst, ending.signal).then(() => db.destroy());
    return { ended, stop: () => ending.abort() };
  }

  const { taskQueue } = options;
  return runEndless(options, {
    type: REGISTRATOR,
    ids: [registratorId(taskQueue)],
    activityQueue: registratieTaskQueue(taskQueue),
    activities: registratieActivities(dienst, ending.signal),
    heartbeatMs: times.heartbeatMs,
    lastMs: times.callMs,
    failed: (why) => report(`registrations wait until their workflow is started: ${why}`),
    ending,
    close: () => db.destroy(),
  });
}
