import { sql } from 'kysely';
import { registreerAlles, type Registratiedienst } from '../../../activities/registratie/loop';
import type { Zaaksysteem } from '../../../activities/registratie/instellingen';
import type { Database } from '../../../dossier/database';
import { vulAan } from '../../../dossier/registratie/sweep';
import { legVast } from '../../../dossier/write';
import { proefdossier } from '../../dossier/dossier-proef';
import type { Verhaal } from '../../dossier/verhaal';
import { Proefsysteem, SNEL } from './zaaksysteem';

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));
const REGIO = 'standaard';

/** A dossier and a case system for one test file; both are empty at the start of each test. */
export class Registratieproef {
  proef!: Proefsysteem;
  private dossier!: Awaited<ReturnType<typeof proefdossier>>;

  constructor() {
    beforeAll(async () => {
      this.dossier = await proefdossier();
    });
    afterAll(() => this.dossier.sluit());
    beforeEach(async () => {
      this.proef = new Proefsysteem();
      await this.proef.open();
      // What was closed before its region had a case system is not registered.
      await vulAan(this.db, new Map([[REGIO, '']]));
    });
    afterEach(async () => {
      await this.proef.server.close();
      await sql`truncate casus, zaaksysteem, persoon, school cascade`.execute(this.db);
    });
  }

  get db(): Database {
    return this.dossier.db;
  }

  get url(): string {
    return this.dossier.url;
  }

  /** Writes batches of a story that are not written yet. */
  async leg(verhaal: Verhaal, vanaf = 0): Promise<void> {
    for (const partij of verhaal.partijen.slice(vanaf)) await legVast(this.db, partij);
  }

  rijen() {
    return this.db.selectFrom('registratie').selectAll().orderBy('casusnummer').execute();
  }

  /** What is behind: rows that are not as far as their case, or must be looked at. */
  async achter(): Promise<number> {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from casus c
        left join registratie r on r.casusnummer = c.casusnummer and r.regio = c.regio
      where r.casusnummer is null or r.tot < c.volgnummer and r.stand <> 'van-voor-de-aansluiting'
        or r.nagaan_op is not null or r.foutcode is not null`.execute(this.db);
    return rows[0]?.n ?? 0;
  }

  /** Registers until something is so; by default until nothing is behind. */
  async registreer(
    klaar: () => Promise<boolean> = async () => (await this.achter()) === 0,
    { systeem = {}, ...anders }: Partial<Registratiedienst> & { systeem?: Partial<Zaaksysteem> } = {},
  ): Promise<void> {
    const stop = new AbortController();
    const running = registreerAlles(
      {
        db: this.db,
        systemen: new Map([[REGIO, this.proef.systeem(systeem)]]),
        times: SNEL,
        ...anders,
      },
      stop.signal,
    );
    try {
      for (const end = Date.now() + 60_000; !(await klaar()); await pause(20))
        if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await this.rijen())}`);
    } finally {
      stop.abort();
      await running;
    }
  }

  async kenmerk(casusnummer: string): Promise<string> {
    const { kenmerk } = await this.db
      .selectFrom('casus')
      .select('kenmerk')
      .where('casusnummer', '=', casusnummer)
      .executeTakeFirstOrThrow();
    return kenmerk;
  }

  /** What the case system has of a case. */
  async zaak(casusnummer: string) {
    return this.proef.zaak(`DOORBRAAK-${await this.kenmerk(casusnummer)}`);
  }
}
