import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Insertable } from 'kysely';
import { openDatabase, type Database } from '../../dossier/database';
import type { Persoonsgegevens } from '../../dossier/mensen/mens';
import type { SchoolTable } from '../../dossier/mensen/tables';
import { startApi } from '../../server/server';
import type { CorvSettings } from '../../settings/corv';
import { moment, naarEpoch, vanEpoch, type Moment } from '../../domain/tijd';
import { registerSearchAttributes } from '../../temporal/namespace';
import { freePort } from '../../embedded/ports';
import type { PostOptions } from '../../worker/postbode';
import { startWorker, type RunningWorker } from '../../worker/worker';
import { configureRuntime } from '../../temporal/runtime';
import { sharedBundle } from '../workflows/bundle';
import { PROEFSLEUTEL, PROEFSLEUTELS } from '../histories/key';
import { zetMens } from '../dossier/mens';
import { Doorgang } from './doorgang';
import { testDatabase, timeSkippingEnv } from '../opzet';

/** What a world may be given other than its own. */
export interface Wereldopties {
  /** The moment at which the clock of cases and pages stands when the world begins. */
  readonly begin: Moment;
  /** A PostgreSQL of the test, which it stops and starts. */
  readonly databaseUrl?: string;
  /** Folders of convenanten, instead of those that come with the product. */
  readonly convenantPaths?: readonly string[];
  /** How messages are delivered, instead of into the local outbox. */
  readonly post?: PostOptions;
  /** Who sends messages for CORV, and the schema they are checked against. */
  readonly corv?: { readonly instellingen: CorvSettings; readonly xsd: string };
}

/** How long a case waits for the worker that had it in memory: less than anybody waits for the answer to a command. */
const STICKY_MS = 5_000;

type Api = Awaited<ReturnType<typeof startApi>>;

/**
 * The whole product with a clock that is moved: a Temporal server that skips time, a real dossier, the real worker, and
 * the API with its pages on one fixed address. A case keeps the clock it was reported under, so every case is reported
 * before the clock is moved for the first time.
 */
export class Tijdwereld {
  /** The way from the API to Temporal; the worker has one of its own. */
  readonly naarTemporal: Doorgang;
  private api: Api | null = null;
  private worker: RunningWorker | null = null;
  private readonly taskQueue = `werkbak-${randomUUID()}`;

  private constructor(
    private readonly env: TestWorkflowEnvironment,
    readonly databaseUrl: string,
    readonly db: Database,
    private readonly ruimOp: () => Promise<void>,
    private readonly port: number,
    /** Milliseconds from the clock of the server to that of the cases. */
    private readonly verschuiving: number,
    private readonly convenantPaths: readonly string[] | undefined,
    private readonly post: PostOptions | undefined,
    private readonly corv: Wereldopties['corv'],
  ) {
    this.naarTemporal = new Doorgang(env.address);
  }

  /** Brings everything up; the caller stops it. */
  static async start({ begin, databaseUrl, convenantPaths, post, corv }: Wereldopties): Promise<Tijdwereld> {
    configureRuntime('ERROR');
    const [env, database, port] = await Promise.all([
      timeSkippingEnv(),
      databaseUrl === undefined ? testDatabase() : { url: databaseUrl, drop: () => Promise.resolve() },
      freePort(),
    ]);
    const connection = await Connection.connect({ address: env.address });
    await registerSearchAttributes(connection, 'default');
    await connection.close();
    const db = openDatabase(database.url, { sleutels: PROEFSLEUTELS });
    const ruimOp = async () => {
      await db.destroy();
      await database.drop();
      await env.teardown();
    };
    const verschuiving = naarEpoch(begin) - (await env.currentTimeMs());
    const eigen = [port, verschuiving, convenantPaths, post, corv] as const;
    const wereld = new Tijdwereld(env, database.url, db, ruimOp, ...eigen);
    await wereld.naarTemporal.open();
    await wereld.startWorker();
    await wereld.startApi();
    return wereld;
  }

  /** Where the pages are; the same as long as the world lasts. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The moment on the clock of cases and pages. */
  async nu(): Promise<Moment> {
    return vanEpoch((await this.env.currentTimeMs()) + this.verschuiving);
  }

  /**
   * Moves the clock on to a moment: everything that is due until then happens, and the API starts again with the new
   * time. Sessions go by real time and live on. Refuses a moment just before a term of a case: the time-skipping server
   * loses a case of which a timer fires while it answers a command that cancels that timer ("invalid history builder
   * state"; Temporal itself does not).
   */
  async tot(op: Moment): Promise<void> {
    await this.stopApi();
    const nog = naarEpoch(moment(op)) - naarEpoch(await this.nu());
    if (nog < 0) throw new Error(`It is later than ${op} already.`);
    await this.env.sleep(nog);
    const term = await this.termNa(moment(op));
    if (term !== null)
      throw new Error(`A term passes at ${term}: choose a moment that is not just before it.`);
    await this.startApi();
  }

  /** The term of a case that passes within a minute after a moment; null when none does. */
  private async termNa(op: Moment): Promise<Moment | null> {
    const { volgendeMoment } =
      (await this.db
        .selectFrom('casus')
        .select('volgendeMoment')
        .where('volgendeMoment', '>', op)
        .where('volgendeMoment', '<', vanEpoch(naarEpoch(op) + 60_000))
        .executeTakeFirst()) ?? {};
    return volgendeMoment ?? null;
  }

  /** Puts somebody among the people of the region. */
  async mens(
    mens: { readonly id: string; readonly regio?: string } & Partial<Persoonsgegevens>,
  ): Promise<void> {
    await zetMens(this.db, { regio: 'standaard', ...mens });
  }

  /** Puts a school in the region. */
  async school(school: Omit<Insertable<SchoolTable>, 'regio' | 'versie'>): Promise<void> {
    await this.db
      .insertInto('school')
      .values({ regio: 'standaard', ...school })
      .execute();
  }

  /** Starts the API on its address, with the clock as it stands. */
  async startApi(): Promise<void> {
    const klokVerschuiving = Math.round((await this.env.currentTimeMs()) - Date.now() + this.verschuiving);
    const { databaseUrl, taskQueue, port, convenantPaths } = this;
    this.api = await startApi({
      ...(convenantPaths === undefined ? {} : { convenantPaths }),
      port,
      host: '127.0.0.1',
      temporalAddress: this.naarTemporal.address,
      namespace: 'default',
      databaseUrl,
      key: PROEFSLEUTEL,
      klokVerschuiving,
      taskQueue,
      corv: this.corv?.instellingen,
    });
  }

  async stopApi(): Promise<void> {
    await this.api?.stop();
    this.api = null;
  }

  async stop(): Promise<void> {
    await this.stopApi();
    await this.worker?.stop();
    await this.naarTemporal.sluit();
    await this.ruimOp();
  }

  private async startWorker(): Promise<void> {
    const { databaseUrl, taskQueue } = this;
    this.worker = await startWorker({
      temporalAddress: this.env.address,
      namespace: 'default',
      taskQueue,
      databaseUrl,
      key: PROEFSLEUTEL,
      workflowBundle: await sharedBundle(),
      stickyMs: STICKY_MS,
      report: () => undefined,
      post: { ...this.post, plain: true },
      publicUrl: this.url,
      corvXsd: this.corv?.xsd,
    });
  }
}
