import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CasusClient } from '../../client/casus-client';
import { casusWorkflowId } from '../../client/identity';
import type { Sleutelbos } from '../../temporal/codec';
import type { Convenanten } from '../../convenanten/convenanten';
import { beeld } from '../../domain/beeld';
import type { Casus } from '../../domain/casus';
import { volgendeMoment } from '../../domain/termijnen';
import { naarEpoch, vanEpoch, type Moment } from '../../domain/tijd';
import { standQuery, type Stand } from '../../workflows/contract';
import type { Geheugendossier } from './memory-dossier';
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
export interface Opstelling {
  readonly env: TestWorkflowEnvironment;
  readonly client: Client;
  readonly dossier: Geheugendossier;
  readonly sleutels: Sleutelbos;
  readonly convenanten: Convenanten;
}

/** The machine was so slow that a moment of the file was missed by a second or more: time cannot be held still. */
export class Vertraagd extends Error {}

const SPELING_MS = 1_000;
const WACHT_MS = 30_000;

/** One run of a scenario through the real workflow. */
export class Temporalloop {
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

  /** @param streng give up with `Vertraagd` when a moment was missed */
  constructor(
    private readonly met: Opstelling,
    private readonly scenario: Scenario,
    private readonly streng: boolean,
  ) {
    const { client, sleutels } = met;
    this.nu = scenario.melding.gemeldOp;
    this.workflowId = casusWorkflowId(scenario.convenant.regio, this.leerling, sleutels);
    const klok = { verschuiving: 0, nu: () => this.nu };
    Object.defineProperty(klok, 'verschuiving', { get: () => this.verschuiving });
    this.casussen = new CasusClient({ client, sleutels, klok });
  }

  async voerUit(): Promise<Uitkomst> {
    const { naam, convenant } = this.scenario;
    const { gemeldOp, ...melding } = this.scenario.melding;
    this.verschuiving = naarEpoch(gemeldOp) - (await this.met.env.currentTimeMs());
    const gemeld = await this.casussen.meld({
      melding: { ...melding, leerling: this.leerling },
      convenant,
      casusnummer: CASUSNUMMER,
      idempotencyKey: 'melding',
      timeoutMs: WACHT_MS,
    });
    if (gemeld.soort === 'geweigerd') return meldingGeweigerd(naam, gemeldOp, gemeld.weigering);
    if (gemeld.soort !== 'bevestigd') throw new Error(`the report ended as ${gemeld.soort}`);
    await this.bijDeTijd();

    for (const punt of tijdlijn(this.scenario)) await this.behandel(punt);
    await this.casusOp(this.nu);
    return {
      naam,
      geslaagd: this.afwijkingen.length === 0,
      afwijkingen: this.afwijkingen,
      verloop: this.verloop(),
    };
  }

  /** Ends the workflow, so that it does not wake up in the time of later scenarios. */
  async ruimOp(): Promise<void> {
    await this.met.client.workflow
      .getHandle(this.workflowId)
      .terminate('scenario is over')
      .catch(() => undefined);
    this.met.dossier.vergeet(this.workflowId);
  }

  private async behandel(punt: Punt): Promise<void> {
    if (punt.op < this.scenario.melding.gemeldOp) {
      if (punt.soort === 'kijk') this.afwijkingen.push(...vergelijk(punt.verwacht, null));
      return;
    }
    this.nu = punt.op;
    await this.slaapTot(punt.op);
    if (punt.soort === 'kijk') {
      const casus = await this.casusOp(punt.op);
      await this.bijDeTijd();
      this.afwijkingen.push(...vergelijk(punt.verwacht, beeld(casus, punt.op)));
      return;
    }
    const { stap, plek } = punt;
    const casus = await this.casusOp(punt.op);
    const opdracht = opdrachtVan(stap, waarIs(casus), this.met.convenanten);
    const uitkomst = await this.casussen.geefOpdracht(this.workflowId, opdracht, `stap ${plek}`, {
      timeoutMs: WACHT_MS,
    });
    if (uitkomst.soort === 'onbevestigd' || uitkomst.soort === 'onbekend') {
      throw new Error(`step ${plek} ended as ${uitkomst.soort}`);
    }
    await this.bijDeTijd();
    const weigering = uitkomst.soort === 'geweigerd' ? uitkomst.weigering : null;
    this.afwijkingen.push(...vergelijkStap(stap, plek, weigering));
    if (weigering !== null) {
      this.geweigerd.push({ na: casus.volgnummer, regel: regelVanWeigering(stap, weigering) });
    }
  }

  /** Skips the time of the server up to a moment of the file. */
  private async slaapTot(op: Moment): Promise<void> {
    const nog = naarEpoch(op) - this.verschuiving - (await this.met.env.currentTimeMs());
    if (nog > 0) await this.met.env.sleep(nog);
  }

  /** Gives up when the last thing was done a second or more after its moment; with a closed case it is all the same. */
  private async bijDeTijd(): Promise<void> {
    if (this.gesloten !== null) return;
    const telaat = (await this.met.env.currentTimeMs()) + this.verschuiving - naarEpoch(this.nu);
    if (this.streng && telaat >= SPELING_MS) throw new Vertraagd(`${telaat} ms after ${this.nu}`);
  }

  /** The case once its own timers have taken every term up to a moment, and the dossier has it all. */
  private async casusOp(op: Moment): Promise<Casus> {
    if (this.gesloten !== null) return this.gesloten;
    const handle = this.met.client.workflow.getHandle(this.workflowId);
    const einde = Date.now() + WACHT_MS;
    for (;;) {
      const { casus, bevestigd }: Stand = await handle.query(standQuery);
      if (casus === null) throw new Error('there is no case');
      const volgende = volgendeMoment(casus);
      if ((volgende === null || volgende.op > op) && bevestigd >= casus.volgnummer) {
        if (casus.gesloten !== null) this.gesloten = casus;
        return casus;
      }
      if (Date.now() > einde) throw new Error(`the term of ${volgende?.op ?? 'the dossier'} was not taken`);
      await new Promise((verder) => setTimeout(verder, 10));
    }
  }

  /** Everything that happened up to the last moment of the file, with the refused steps between it. */
  private verloop(): Regel[] {
    const einde = heleSeconde(this.nu);
    const regels: Regel[] = [];
    const geweigerd = [...this.geweigerd];
    const gebeurtenissen = this.met.dossier.gebeurtenissen(this.workflowId);
    gebeurtenissen.forEach((gebeurtenis, i) => {
      while (geweigerd[0] !== undefined && geweigerd[0].na <= i)
        regels.push(...geweigerd.splice(0, 1).map((g) => g.regel));
      if (vanEpoch(naarEpoch(heleSeconde(gebeurtenis.op))) <= vanEpoch(naarEpoch(einde)))
        regels.push(regelVan(gebeurtenis));
    });
    return [...regels, ...geweigerd.map((g) => g.regel)];
  }
}
