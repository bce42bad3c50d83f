import type { Client } from '@temporalio/client';
import type { Opdracht } from '../domain/opdracht';
import type { KeyRing } from '../temporal/codec';
import { TASK_QUEUE, type Beeld } from '../workflows/contract';
import type { LeesGesloten } from './afgesloten';
import { command } from './command';
import { Dispatcher } from './dispatch';
import type { Gever } from './gever';
import { casusWorkflowId, leerlingsleutel, opdrachtId } from './identity';
import { createKlok, type Klok } from './klok';
import { Reading } from './read';
import { gezinstoken, readGezinstoken } from './gezinslink';
import { report, type Reportable } from './report';
import type { Nieuwmelding, OpdrachtOptions, Uitkomst } from './outcome';
import { afspraaktoken, readAfspraaktoken, type Afspraakhouder, type Linkhouder } from './afspraaklink';
import { readVoortgangstoken, type Voortgangsronde } from './voortgangslink';

export type { Nieuwmelding, Uitkomst } from './outcome';

export interface CasusClientOptions {
  readonly client: Client;
  readonly keys: KeyRing;
  readonly klok?: Klok;
  readonly taskQueue?: string;
  /** The closed cases of the dossier, for what Temporal does not know of a child. */
  readonly leesGesloten?: LeesGesloten;
  /** Told of a workflow that did not answer a report or command in time. */
  readonly bijStilte?: (workflowId: string) => void;
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

  constructor({
    client,
    keys,
    klok = createKlok(),
    taskQueue = TASK_QUEUE,
    leesGesloten,
    bijStilte,
  }: CasusClientOptions) {
    this.by = { client, keys, klok, taskQueue, leesGesloten };
    this.reading = new Reading(client, klok);
    this.dispatcher = new Dispatcher(client, this.reading, bijStilte);
  }

  /**
   * Reports a child: opens its case, or joins the one that runs (rule 18). A report after the case was closed opens a
   * new one, linked to it (rule 11).
   */
  meld(nieuw: Nieuwmelding): Promise<Uitkomst> {
    const { keys } = this.by;
    const address = {
      workflowId: casusWorkflowId(nieuw.gever ?? regioVan(nieuw), nieuw.melding.leerling, keys),
      opdrachtId: this.meldingId(nieuw.idempotencyKey),
    };
    return this.dispatcher.send(address, nieuw.timeoutMs ?? WAIT_MS, (sending) =>
      report(this.by, address, nieuw, sending),
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
    options: OpdrachtOptions = {},
  ): Promise<Uitkomst> {
    const address = { workflowId, opdrachtId: this.opdrachtId(idempotencyKey) };
    return this.dispatcher.send(address, options.timeoutMs ?? WAIT_MS, (sending) =>
      command(this.by, address, opdracht, options, sending),
    );
  }

  /** The key of a child whose school gives none of its own. */
  leerlingsleutel(naam: string, geboortedatum: string): string {
    return leerlingsleutel(naam, geboortedatum, this.by.keys);
  }

  /** The workflow that carries the cases of a child, whether it has one or not. */
  workflowVanKind(gever: Gever, leerling: string): string {
    return casusWorkflowId(gever, leerling, this.by.keys);
  }

  /** The round of progress that a link of a message is for; null for a link that is not ours. */
  voortgangsronde(token: string): Voortgangsronde | null {
    return readVoortgangstoken(token, this.by.keys);
  }

  /** The id under which the report of a key stands in the dossier. */
  meldingId(idempotencyKey: string): string {
    return opdrachtId(`meld:${idempotencyKey}`, this.by.keys);
  }

  /** Whose agreements a link opens; null for a link that is not ours. */
  afspraakhouder(token: string): Linkhouder | null {
    return readAfspraaktoken(token, this.by.keys);
  }

  /** What stands in the link of somebody who has agreements. */
  afspraaktoken(houder: Afspraakhouder): string | null {
    return afspraaktoken(houder, this.by.keys);
  }

  /** The id of the link of somebody of the family; null for a link that is not ours. */
  gezinslink(token: string): string | null {
    return readGezinstoken(token, this.by.keys);
  }

  /** What stands in such a link; null for an id that is not one of a link. */
  gezinstoken(link: string): string | null {
    return gezinstoken(link, this.by.keys);
  }

  /** The id under which the command of a key stands in the dossier. */
  opdrachtId(idempotencyKey: string): string {
    return opdrachtId(`opdracht:${idempotencyKey}`, this.by.keys);
  }

  /** What became of a command that was accepted earlier. */
  status(workflowId: string, id: string, timeoutMs?: number): Promise<Uitkomst> {
    return this.reading.status(workflowId, id, timeoutMs);
  }

  /** The case as it is seen now, straight from its workflow; null when there is none. */
  beeld(workflowId: string, timeoutMs?: number): Promise<Beeld | null> {
    return this.reading.beeld(workflowId, timeoutMs);
  }

  /** Workflow id of a case by its number, from Temporal's own visibility: for when the dossier does not have it yet. */
  findWorkflowId(casusnummer: string, timeoutMs?: number): Promise<string | null> {
    return this.reading.workflowIdOf(casusnummer, timeoutMs);
  }
}

function regioVan({ convenant: { regio } }: Nieuwmelding): Gever {
  return { soort: 'regio', regio };
}
