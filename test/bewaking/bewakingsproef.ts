import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { CasusClient } from '../../client/casus-client';
import { startVoortgezet } from '../../client/start';
import { isNotFound } from '../../client/errors';
import { laatsteRonde, lijstLopend } from '../../client/bewaking/lijst';
import { leesBevindingen, type Bevindingregel } from '../../dossier/bewaking/bevindingen';
import { BEVINDINGSTANDEN, type Bevindingstand } from '../../dossier/bewaking/table';
import { noteerVerdacht } from '../../dossier/bewaking/verdacht';
import type { Casus } from '../../domain/casus';
import { moment } from '../../domain/tijd';
import type { Opdracht } from '../../domain/opdracht';
import type { Uitkomst } from '../../client/outcome';
import { BEWAKER, bewakerId } from '../../workflows/contract';
import { devServerAddress } from '../opzet';
import { Proef, totdat } from '../workflows/setup';

/** Monday of the fifth week. */
const NU = moment('2026-10-12T09:00:00+02:00');

/** The watchdog over a real Temporal and a real dossier, and an address outside that counts its heartbeats. */
export class Bewakingsproef {
  hartslagen = 0;

  private constructor(
    readonly proef: Proef,
    private readonly buiten: Server,
  ) {}

  static async start(): Promise<Bewakingsproef> {
    const proef = await Proef.op(devServerAddress(), 'doorbraak');
    await proef.begin(NU);
    const buiten = createServer();
    await new Promise<void>((klaar) => buiten.listen(0, '127.0.0.1', klaar));
    const { port } = buiten.address() as AddressInfo;
    const bewaking = {
      hartslag: `http://127.0.0.1:${port}/doorbraak`,
      klokVerschuiving: proef.verschuiving,
      perSeconde: 500,
      naHerstelMs: 300,
      antwoordMs: 1_500,
    };
    await proef.startWorker({ bewaking });
    const gemaakt = new Bewakingsproef(proef, buiten);
    buiten.on('request', (_vraag, antwoord) => {
      gemaakt.hartslagen += 1;
      antwoord.end();
    });
    return gemaakt;
  }

  async stop(): Promise<void> {
    await this.proef.stop();
    await new Promise((klaar) => this.buiten.close(klaar));
  }

  private get plek() {
    const { client, taskQueue, verschuiving } = this.proef;
    return { client, taskQueue, verschuiving };
  }

  /** One round, from beginning to end; Temporal lists it by then. */
  async ronde(): Promise<void> {
    const { client, taskQueue } = this.proef;
    const start = { workflowId: bewakerId(taskQueue), taskQueue, args: [] };
    const nummer = (await client.workflow.execute(BEWAKER, start)) as number;
    await totdat(
      () => laatsteRonde(this.plek),
      (laatste) => laatste === nummer,
    );
  }

  /** Waits until the cases of these children, and of no others, are listed as they stand. */
  async gelijst(...leerlingen: readonly string[]): Promise<void> {
    const ids = leerlingen.map((leerling) => this.proef.workflowId(leerling)).sort();
    await totdat(
      async () =>
        (await lijstLopend(this.plek, 'casus-'))
          .filter(({ fase }) => fase !== null)
          .map(({ workflowId }) => workflowId)
          .sort(),
      (gevonden) => JSON.stringify(gevonden) === JSON.stringify(ids),
    );
  }

  /** What was found of a child. */
  async bevindingen(leerling: string, standen: readonly Bevindingstand[] = BEVINDINGSTANDEN) {
    const alle = await leesBevindingen(this.proef.db, null, standen);
    return alle.filter(({ workflowId }) => workflowId === this.proef.workflowId(leerling));
  }

  /** All that still is so. */
  open(): Promise<Bevindingregel[]> {
    return leesBevindingen(this.proef.db, null, ['open']);
  }

  /** Takes the workflow of a child away, as a Temporal does that never knew it. */
  async verwijder(leerling: string): Promise<void> {
    const { client, namespace } = this.proef;
    const workflowId = this.proef.workflowId(leerling);
    await client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } });
    const staat = async () =>
      (await lijstLopend(this.plek, workflowId)).length > 0 ||
      (await client.workflow
        .getHandle(workflowId)
        .describe()
        .then(
          () => true,
          (error: unknown) => !isNotFound(error),
        ));
    await totdat(staat, (er) => !er);
  }

  /** Starts the workflow of a child anew with a case as it is given. */
  async startAls(leerling: string, casus: Casus): Promise<void> {
    const { client, taskQueue, verschuiving } = this.proef;
    const workflowId = this.proef.workflowId(leerling);
    const klok = { verschuiving, nu: () => new Date(Date.now() + verschuiving).toISOString() };
    const leeg = { afgehandeld: {}, pseudoniemen: {}, laatsteOpdracht: 0 };
    await startVoortgezet({ client, klok, workflowId, taskQueue }, { casus, kenmerk: null, ...leeg }, null);
  }

  /** Ends the workflow of a child, as somebody does by hand. */
  async einde(leerling: string): Promise<void> {
    await this.proef.client.workflow.getHandle(this.proef.workflowId(leerling)).terminate();
  }

  /** Gives a command of which nobody waits for the end, as a door of the product does. */
  geefKort(leerling: string, opdracht: Opdracht, sleutel: string): Promise<Uitkomst> {
    const { client, keys, taskQueue, db, verschuiving } = this.proef;
    const klok = { verschuiving, nu: () => new Date(Date.now() + verschuiving).toISOString() };
    const casussen = new CasusClient({
      ...{ client, keys, taskQueue, klok },
      bijStilte: (workflowId) => void noteerVerdacht(db, workflowId),
    });
    return casussen.geefOpdracht(this.proef.workflowId(leerling), opdracht, sleutel, { timeoutMs: 1_500 });
  }

  /** Keeps a copy of what the dossier has of everything. */
  async kopieer(): Promise<void> {
    for (const tabel of TABELLEN) {
      await sql`drop table if exists ${sql.table(`oud_${tabel}`)}`.execute(this.proef.db);
      await sql`create table ${sql.table(`oud_${tabel}`)} as table ${sql.table(tabel)}`.execute(
        this.proef.db,
      );
    }
  }

  /** Puts that copy back, as whoever restores an older dossier does. */
  async zetTerug(): Promise<void> {
    await this.proef.db.transaction().execute(async (trx) => {
      await sql`delete from bezorging where bericht not in (select id from oud_bericht)`.execute(trx);
      await sql`delete from bericht where id not in (select id from oud_bericht)`.execute(trx);
      await sql`
        delete from taak where (casusnummer, geopend_bij) not in (select casusnummer, geopend_bij from oud_taak)`.execute(
        trx,
      );
      await sql`
        update taak t set status = o.status, gesloten_op = o.gesloten_op, uiterlijk = o.uiterlijk
        from oud_taak o where o.casusnummer = t.casusnummer and o.geopend_bij = t.geopend_bij`.execute(trx);
      await sql`
        delete from gebeurtenis
        where (casusnummer, nummer) not in (select casusnummer, nummer from oud_gebeurtenis)`.execute(trx);
      await sql`
        update casus c set volgnummer = o.volgnummer, laatste_hash = o.laatste_hash, toestand = o.toestand,
          geheim = o.geheim, fase = o.fase, volgende_moment = o.volgende_moment, volgende_stap = o.volgende_stap
        from oud_casus o where o.casusnummer = c.casusnummer`.execute(trx);
      await sql`
        update bewaking b set ronde = o.ronde, voltooide_ronde = o.voltooide_ronde from oud_bewaking o`.execute(
        trx,
      );
    });
  }
}

const TABELLEN = ['casus', 'gebeurtenis', 'taak', 'bericht', 'bewaking'];
