import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Sleutelbos } from '../temporal/codec';
import type { Casusbeeld } from '../domain/beeld';
import { genoemdePersoon, type Opdracht } from '../domain/opdracht';
import {
  afhandelingQuery,
  beeldQuery,
  CASUS,
  meldUpdate,
  opdrachtUpdate,
  TAAKWACHTRIJ,
  type Afsluiting,
  type Bevestiging,
  type CasusInvoer,
  type Herkomst,
  type Meldverzoek,
  type Opdrachtverzoek,
} from '../workflows/contract';
import { eerder, laatsteRun, naSluiting } from './afgesloten';
import { duurdeTeLang, isNietGevonden, sluitAf, TemporalOnbereikbaar, vertaal, weigeringVan } from './fouten';
import { casusWorkflowId, inhoudVan, leerlingsleutel, opdrachtId, pseudoniem, updateId } from './identiteit';
import { leesVoortgangstoken, type Voortgangsronde } from './voortgangslink';
import { maakKlok, type Klok } from './klok';
import { voorInhoud, type Adres, type Nieuwmelding, type Opdrachtopties, type Uitkomst } from './uitkomst';

export type { Nieuwmelding, Uitkomst } from './uitkomst';

export interface Clientopties {
  readonly client: Client;
  readonly sleutels: Sleutelbos;
  readonly klok?: Klok;
  readonly taskQueue?: string;
}

const ONBEKENDE_HERKOMST: Herkomst = { wie: null, kanaal: null };
const WACHT_MS = 10_000;
/** How long to look whether a command that took too long was at least accepted. */
const NAVRAAG_MS = 3_000;
const OPNIEUW_MS = 200;

/** The way to the cases: everything outside the worker that starts, feeds or reads a case goes through here. */
export class CasusClient {
  private readonly client: Client;
  private readonly sleutels: Sleutelbos;
  private readonly klok: Klok;
  private readonly taskQueue: string;

  constructor({ client, sleutels, klok = maakKlok(), taskQueue = TAAKWACHTRIJ }: Clientopties) {
    this.client = client;
    this.sleutels = sleutels;
    this.klok = klok;
    this.taskQueue = taskQueue;
  }

  /**
   * Reports a child: opens its case, or joins the one that runs (rule 18). A report after the case was closed opens a
   * new one, linked to it (rule 11).
   */
  async meld(nieuw: Nieuwmelding): Promise<Uitkomst> {
    const { melding, convenant } = nieuw;
    const adres = {
      workflowId: casusWorkflowId(convenant.regio, melding.leerling, this.sleutels),
      opdrachtId: opdrachtId(`meld:${nieuw.idempotencyKey}`, this.sleutels),
    };
    const inhoud = inhoudVan(melding, this.sleutels);
    const einde = Date.now() + (nieuw.timeoutMs ?? WACHT_MS);
    for (;;) {
      const run = await this.tot(einde, () => laatsteRun(this.client, adres.workflowId));
      const vorige = run.soort === 'afgesloten' ? run.afsluiting : null;
      const bekend = eerder(adres, vorige, this.klok.nu());
      if (bekend !== null) return voorInhoud(bekend, inhoud);
      try {
        const uitkomst = await this.volg(adres, einde, () => this.startMet(adres, nieuw, inhoud, vorige));
        return voorInhoud(uitkomst, inhoud);
      } catch (fout) {
        if (!(sluitAf(fout) || isNietGevonden(fout))) throw fout;
        if (Date.now() + OPNIEUW_MS > einde) throw new TemporalOnbereikbaar(fout);
        await new Promise((verder) => setTimeout(verder, OPNIEUW_MS));
      }
    }
  }

  /**
   * Gives a case a command. The caller has attached the convenant where the command needs one. The same key is the same
   * command, however often it is sent.
   */
  async geefOpdracht(
    workflowId: string,
    opdracht: Opdracht,
    idempotencyKey: string,
    {
      casusnummer,
      alsFase,
      alsRonde,
      alsVolgnummer,
      herkomst = ONBEKENDE_HERKOMST,
      timeoutMs = WACHT_MS,
    }: Opdrachtopties = {},
  ): Promise<Uitkomst> {
    const adres = { workflowId, opdrachtId: this.opdrachtId(idempotencyKey) };
    const einde = Date.now() + timeoutMs;
    const pseudoniem = this.pseudoniemIn(opdracht);
    const { convenant: _, ...gegeven } = opdracht;
    const inhoud = inhoudVan(gegeven, this.sleutels);
    const verzoek: Opdrachtverzoek = {
      sleutel: adres.opdrachtId,
      opdracht,
      casusnummer: casusnummer ?? null,
      herkomst,
      pseudoniem,
      inhoud,
      ...(alsFase === undefined ? {} : { alsFase }),
      ...(alsRonde === undefined ? {} : { alsRonde }),
      ...(alsVolgnummer === undefined ? {} : { alsVolgnummer }),
    };
    const handle = this.client.workflow.getHandle(workflowId);
    for (;;) {
      try {
        const uitkomst = await this.volg(adres, einde, () =>
          handle.executeUpdate(opdrachtUpdate, {
            updateId: updateId(verzoek, this.sleutels),
            args: [verzoek],
          }),
        );
        return voorInhoud(uitkomst, inhoud);
      } catch (fout) {
        if (!isNietGevonden(fout)) throw fout;
        const run = await this.tot(einde, () => laatsteRun(this.client, workflowId));
        if (run.soort === 'afgesloten' && run.afsluiting !== null) {
          return voorInhoud(naSluiting(adres, run.afsluiting, opdracht, this.klok.nu()), inhoud);
        }
        if (run.soort !== 'loopt') return { soort: 'onbekend' };
        if (Date.now() + OPNIEUW_MS > einde) throw new TemporalOnbereikbaar(fout);
        await new Promise((verder) => setTimeout(verder, OPNIEUW_MS));
      }
    }
  }

  /** The key of a child whose school gives none of its own. */
  leerlingsleutel(naam: string, geboortedatum: string): string {
    return leerlingsleutel(naam, geboortedatum, this.sleutels);
  }

  /** The round of progress that a link of a message is for; null for a link that is not ours. */
  voortgangsronde(token: string): Voortgangsronde | null {
    return leesVoortgangstoken(token, this.sleutels);
  }

  /** The id under which the command of a key stands in the dossier. */
  opdrachtId(idempotencyKey: string): string {
    return opdrachtId(`opdracht:${idempotencyKey}`, this.sleutels);
  }

  /** What became of the command that was given under a key of the caller; `onbekend` when none was. */
  async statusVan(workflowId: string, idempotencyKey: string): Promise<Uitkomst> {
    return this.status(workflowId, this.opdrachtId(idempotencyKey));
  }

  /** What became of a command that was accepted earlier. */
  async status(workflowId: string, id: string, timeoutMs: number = WACHT_MS): Promise<Uitkomst> {
    const handle = this.client.workflow.getHandle(workflowId);
    return this.tot(Date.now() + timeoutMs, async () => {
      try {
        const afhandeling = await handle.query(afhandelingQuery, id);
        if (afhandeling === null) return { soort: 'onbekend' };
        const { bevestigd, ...rest } = afhandeling;
        const adres = { workflowId, opdrachtId: id };
        if (!bevestigd) {
          const { casusnummer, inhoud } = rest;
          return { soort: 'onbevestigd', ...adres, casusnummer, inhoud };
        }
        const nu = await handle.query(beeldQuery, this.klok.nu());
        if (nu === null) return { soort: 'onbekend' };
        return { soort: 'bevestigd', ...adres, bevestiging: { ...rest, beeld: nu } };
      } catch (fout) {
        if (isNietGevonden(fout)) return { soort: 'onbekend' };
        throw fout;
      }
    });
  }

  /** The case as it is seen now, straight from its workflow; null when there is none. */
  async beeld(workflowId: string, timeoutMs: number = WACHT_MS): Promise<Casusbeeld | null> {
    return this.tot(Date.now() + timeoutMs, async () => {
      try {
        return await this.client.workflow.getHandle(workflowId).query(beeldQuery, this.klok.nu());
      } catch (fout) {
        if (isNietGevonden(fout)) return null;
        throw fout;
      }
    });
  }

  /** Workflow id of a case by its number, from Temporal's own visibility: for when the dossier does not have it yet. */
  async zoekWorkflowId(casusnummer: string, timeoutMs: number = WACHT_MS): Promise<string | null> {
    if (!/^[\w-]{1,64}$/.test(casusnummer)) return null;
    return this.tot(Date.now() + timeoutMs, async () => {
      for await (const gevonden of this.client.workflow.list({
        query: `casusnummer = "${casusnummer}"`,
        pageSize: 1,
      })) {
        return gevonden.workflowId;
      }
      return null;
    });
  }

  /** Runs calls to Temporal under a deadline, with one typed error for everything that keeps it from answering. */
  private async tot<T>(einde: number, werk: () => Promise<T>): Promise<T> {
    try {
      return await this.client.withDeadline(einde, werk);
    } catch (fout) {
      throw vertaal(fout);
    }
  }

  private startMet(
    adres: Adres,
    nieuw: Nieuwmelding,
    inhoud: string,
    vorige: Afsluiting | null,
  ): Promise<Bevestiging> {
    const { melding, convenant, herkomst = ONBEKENDE_HERKOMST } = nieuw;
    const verzoek: Meldverzoek = {
      sleutel: adres.opdrachtId,
      inhoud,
      melding,
      convenant,
      casusnummer: nieuw.casusnummer ?? null,
      gemeldOp: nieuw.gemeldOp ?? null,
      herkomst,
    };
    const invoer: CasusInvoer = { klokVerschuiving: this.klok.verschuiving, vorige };
    const startWorkflowOperation = new WithStartWorkflowOperation(CASUS, {
      workflowId: adres.workflowId,
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue: this.taskQueue,
      args: [invoer],
      staticSummary: `Casus in regio ${convenant.regio}`,
      staticDetails:
        'Van eerste melding tot terug op school. Zoek de casus in het dossier op zijn casusnummer.',
      memo: { regio: convenant.regio, schooljaar: convenant.schooljaar },
    });
    return this.client.workflow.executeUpdateWithStart(meldUpdate, {
      updateId: updateId(verzoek, this.sleutels),
      args: [verzoek],
      startWorkflowOperation,
    });
  }

  /** Sends a command and waits for its confirmation; when that takes too long, looks whether it was accepted. */
  private async volg(adres: Adres, einde: number, zend: () => Promise<Bevestiging>): Promise<Uitkomst> {
    try {
      const bevestiging = await this.client.withDeadline(einde, zend);
      return { soort: 'bevestigd', ...adres, bevestiging };
    } catch (fout) {
      const weigering = weigeringVan(fout);
      if (weigering !== null) return { soort: 'geweigerd', weigering };
      if (sluitAf(fout) || isNietGevonden(fout)) throw fout;
      if (!duurdeTeLang(fout)) throw vertaal(fout);
      const status = await this.status(adres.workflowId, adres.opdrachtId, NAVRAAG_MS);
      if (status.soort === 'onbekend') throw new TemporalOnbereikbaar(fout);
      return status;
    }
  }

  private pseudoniemIn(opdracht: Opdracht): { persoon: string; id: string } | null {
    const persoon = genoemdePersoon(opdracht)?.persoon;
    return persoon === undefined ? null : { persoon, id: pseudoniem(persoon, this.sleutels) };
  }
}
