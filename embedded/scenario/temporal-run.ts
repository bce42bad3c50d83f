import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CasusClient } from '../../client/casus-client';
import { casusWorkflowId } from '../../client/identity';
import type { KeyRing } from '../../temporal/codec';
import type { Convenanten } from '../../convenanten/convenanten';
import type { Casus } from '../../domain/casus';
import { volgendeMoment } from '../../domain/termijnen';
import { naarEpoch, vanEpoch, type Moment } from '../../domain/tijd';
import { standQuery, type Stand } from '../../workflows/contract';
import type { MemoryDossier } from './memory-dossier';
import { opdrachtVan, waarIs } from '../../scenario/kern';
import type { Scenario } from '../../scenario/schema';
import { CASUSNUMMER, tijdlijn, type Punt } from '../../scenario/tijdlijn';
import { heleSeconde, vergelijk, vergelijkStap, type Afwijking } from '../../scenario/vergelijk';
import {
  meldingGeweigerd,
  regelVan,
  regelVanWeigering,
  type Regel,
  type Uitkomst,
} from '../../scenario/verloop';

/** What every run of a scenario through Temporal works with. */
export interface Setup {
  readonly env: TestWorkflowEnvironment;
  readonly client: Client;
  readonly dossier: MemoryDossier;
  readonly keys: KeyRing;
  readonly convenanten: Convenanten;
}

/** The machine was so slow that a moment of the file was missed by a second or more: time cannot be held still. */
export class TooSlow extends Error {}

const SLACK_MS = 1_000;
const WAIT_MS = 30_000;

/** One run of a scenario through the real workflow. */
export class TemporalRun {
  private readonly leerling = randomUUID();
  readonly workflowId: string;
  private readonly afwijkingen: Afwijking[] = [];
  /** Refused steps, each with the number of the last event before it. */
  private readonly geweigerd: { na: number; regel: Regel }[] = [];
  /** The case once it is closed: it never changes again, and asking it would replay its whole history every time. */
  private gesloten: Casus | null = null;
  private verschuiving = 0;
  private nu: Moment;
  private readonly casussen: CasusClient;

  /** @param strict give up with `TooSlow` when a moment was missed */
  constructor(
    private readonly by: Setup,
    private readonly scenario: Scenario,
    private readonly strict: boolean,
  ) {
    const { client, keys } = by;
    this.nu = scenario.melding.gemeldOp;
    this.workflowId = casusWorkflowId(
      { soort: 'regio', regio: scenario.convenant.regio },
      this.leerling,
      keys,
    );
    const klok = { verschuiving: 0, nu: () => this.nu };
    Object.defineProperty(klok, 'verschuiving', { get: () => this.verschuiving });
    this.casussen = new CasusClient({ client, keys, klok });
  }

  async run(): Promise<Uitkomst> {
    const { naam, convenant } = this.scenario;
    const { gemeldOp, ...melding } = this.scenario.melding;
    this.verschuiving = naarEpoch(gemeldOp) - (await this.by.env.currentTimeMs());
    const gemeld = await this.casussen.meld({
      melding: { ...melding, leerling: this.leerling },
      convenant,
      casusnummer: CASUSNUMMER,
      idempotencyKey: 'melding',
      timeoutMs: WAIT_MS,
    });
    if (gemeld.soort === 'geweigerd') return meldingGeweigerd(naam, gemeldOp, gemeld.weigering);
    if (gemeld.soort !== 'bevestigd') throw new Error(`the report ended as ${gemeld.soort}`);
    await this.mustBeInTime();

    for (const punt of tijdlijn(this.scenario)) await this.handle(punt);
    await this.casusOp(this.nu);
    return {
      naam,
      geslaagd: this.afwijkingen.length === 0,
      afwijkingen: this.afwijkingen,
      verloop: this.verloop(),
    };
  }

  /** Ends the workflow, so that it does not wake up in the time of later scenarios. */
  async cleanUp(): Promise<void> {
    await this.by.client.workflow
      .getHandle(this.workflowId)
      .terminate('scenario is over')
      .catch(() => undefined);
    this.by.dossier.forget(this.workflowId);
  }

  private async handle(punt: Punt): Promise<void> {
    if (punt.op < this.scenario.melding.gemeldOp) {
      if (punt.soort === 'kijk') this.afwijkingen.push(...vergelijk(punt.verwacht, null));
      return;
    }
    this.nu = punt.op;
    await this.sleepUntil(punt.op);
    if (punt.soort === 'kijk') {
      const casus = await this.casusOp(punt.op);
      await this.mustBeInTime();
      const gebeurtenissen = this.by.dossier.gebeurtenissen(this.workflowId);
      this.afwijkingen.push(...vergelijk(punt.verwacht, { casus, gebeurtenissen }));
      return;
    }
    const { stap, plek } = punt;
    const casus = await this.casusOp(punt.op);
    const opdracht = opdrachtVan(stap, waarIs(casus), this.by.convenanten);
    const uitkomst = await this.casussen.geefOpdracht(this.workflowId, opdracht, `stap ${plek}`, {
      timeoutMs: WAIT_MS,
    });
    if (uitkomst.soort === 'onbevestigd' || uitkomst.soort === 'onbekend') {
      throw new Error(`step ${plek} ended as ${uitkomst.soort}`);
    }
    await this.mustBeInTime();
    const weigering = uitkomst.soort === 'geweigerd' ? uitkomst.weigering : null;
    this.afwijkingen.push(...vergelijkStap(stap, plek, weigering));
    if (weigering !== null) {
      this.geweigerd.push({ na: casus.volgnummer, regel: regelVanWeigering(stap, weigering) });
    }
  }

  /** Skips the time of the server up to a moment of the file. */
  private async sleepUntil(op: Moment): Promise<void> {
    const left = naarEpoch(op) - this.verschuiving - (await this.by.env.currentTimeMs());
    if (left > 0) await this.by.env.sleep(left);
  }

  /** Gives up when the last thing was done a second or more after its moment; with a closed case it is all the same. */
  private async mustBeInTime(): Promise<void> {
    if (this.gesloten !== null) return;
    const late = (await this.by.env.currentTimeMs()) + this.verschuiving - naarEpoch(this.nu);
    if (this.strict && late >= SLACK_MS) throw new TooSlow(`${late} ms after ${this.nu}`);
  }

  /** The case once its own timers have taken every term up to a moment, and the dossier has it all. */
  private async casusOp(op: Moment): Promise<Casus> {
    if (this.gesloten !== null) return this.gesloten;
    const handle = this.by.client.workflow.getHandle(this.workflowId);
    const end = Date.now() + WAIT_MS;
    for (;;) {
      const { casus, bevestigd }: Stand = await handle.query(standQuery);
      if (casus === null) throw new Error('there is no case');
      const next = volgendeMoment(casus);
      if ((next === null || next.op > op) && bevestigd >= casus.volgnummer) {
        if (casus.gesloten !== null) this.gesloten = casus;
        return casus;
      }
      if (Date.now() > end) throw new Error(`the term of ${next?.op ?? 'the dossier'} was not taken`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Everything that happened up to the last moment of the file, with the refused steps between it. */
  private verloop(): Regel[] {
    const end = heleSeconde(this.nu);
    const regels: Regel[] = [];
    const geweigerd = [...this.geweigerd];
    const gebeurtenissen = this.by.dossier.gebeurtenissen(this.workflowId);
    gebeurtenissen.forEach((gebeurtenis, i) => {
      while (geweigerd[0] !== undefined && geweigerd[0].na <= i)
        regels.push(...geweigerd.splice(0, 1).map((g) => g.regel));
      if (vanEpoch(naarEpoch(heleSeconde(gebeurtenis.op))) <= vanEpoch(naarEpoch(end)))
        regels.push(regelVan(gebeurtenis));
    });
    return [...regels, ...geweigerd.map((g) => g.regel)];
  }
}
