import type { Client } from '@temporalio/client';
import type { Casusbeeld } from '../domain/beeld';
import type { Opdracht } from '../domain/opdracht';
import type { Sleutelbos } from '../temporal/codec';
import { TAAKWACHTRIJ } from '../workflows/contract';
import { command } from './command';
import { Dispatcher } from './dispatch';
import { casusWorkflowId, leerlingsleutel, opdrachtId } from './identity';
import { maakKlok, type Klok } from './klok';
import { Reading } from './read';
import { report, type Reportable } from './report';
import type { Nieuwmelding, Opdrachtopties, Uitkomst } from './outcome';
import { leesVoortgangstoken, type Voortgangsronde } from './voortgangslink';

export type { Nieuwmelding, Uitkomst } from './outcome';

export interface Clientopties {
  readonly client: Client;
  readonly sleutels: Sleutelbos;
  readonly klok?: Klok;
  readonly taskQueue?: string;
}

const WAIT_MS = 10_000;

/**
 * The way to the cases, by workflow id: everything outside the worker that starts, feeds or reads a case goes through
 * here. One for each process: its queue keeps the order per case.
 */
export class CasusClient {
  private readonly by: Reportable;
  private readonly reading: Reading;
  private readonly dispatcher: Dispatcher;

  constructor({ client, sleutels, klok = maakKlok(), taskQueue = TAAKWACHTRIJ }: Clientopties) {
    this.by = { client, sleutels, klok, taskQueue };
    this.reading = new Reading(client, klok);
    this.dispatcher = new Dispatcher(client, this.reading);
  }

  /**
   * Reports a child: opens its case, or joins the one that runs (rule 18). A report after the case was closed opens a
   * new one, linked to it (rule 11).
   */
  meld(nieuw: Nieuwmelding): Promise<Uitkomst> {
    const { sleutels } = this.by;
    const adres = {
      workflowId: casusWorkflowId(nieuw.convenant.regio, nieuw.melding.leerling, sleutels),
      opdrachtId: opdrachtId(`meld:${nieuw.idempotencyKey}`, sleutels),
    };
    return this.dispatcher.send(adres, nieuw.timeoutMs ?? WAIT_MS, (sending) =>
      report(this.by, adres, nieuw, sending),
    );
  }

  /**
   * Gives a case a command. The caller has attached the convenant where the command needs one. The same key is the same
   * command, however often it is sent.
   */
  geefOpdracht(
    workflowId: string,
    opdracht: Opdracht,
    idempotencyKey: string,
    opties: Opdrachtopties = {},
  ): Promise<Uitkomst> {
    const adres = { workflowId, opdrachtId: this.opdrachtId(idempotencyKey) };
    return this.dispatcher.send(adres, opties.timeoutMs ?? WAIT_MS, (sending) =>
      command(this.by, adres, opdracht, opties, sending),
    );
  }

  /** The key of a child whose school gives none of its own. */
  leerlingsleutel(naam: string, geboortedatum: string): string {
    return leerlingsleutel(naam, geboortedatum, this.by.sleutels);
  }

  /** The round of progress that a link of a message is for; null for a link that is not ours. */
  voortgangsronde(token: string): Voortgangsronde | null {
    return leesVoortgangstoken(token, this.by.sleutels);
  }

  /** The id under which the command of a key stands in the dossier. */
  opdrachtId(idempotencyKey: string): string {
    return opdrachtId(`opdracht:${idempotencyKey}`, this.by.sleutels);
  }

  /** What became of a command that was accepted earlier. */
  status(workflowId: string, id: string, timeoutMs?: number): Promise<Uitkomst> {
    return this.reading.status(workflowId, id, timeoutMs);
  }

  /** The case as it is seen now, straight from its workflow; null when there is none. */
  beeld(workflowId: string, timeoutMs?: number): Promise<Casusbeeld | null> {
    return this.reading.beeld(workflowId, timeoutMs);
  }

  /** Workflow id of a case by its number, from Temporal's own visibility: for when the dossier does not have it yet. */
  zoekWorkflowId(casusnummer: string, timeoutMs?: number): Promise<string | null> {
    return this.reading.workflowIdOf(casusnummer, timeoutMs);
  }
}
