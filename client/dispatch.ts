import type { Client } from '@temporalio/client';
import { TemporalUnreachable } from './errors';
import { CaseQueue, QueueFull } from './queue';
import type { Reading } from './read';
import { Sending } from './sending';
import type { Address, Uitkomst } from './outcome';

/** How long to look whether a command that took too long was at least accepted. */
const LOOK_MS = 3_000;

/** Sends reports and commands in their turn, and says what became of those that were not answered in time. */
export class Dispatcher {
  private readonly queue = new CaseQueue();

  constructor(
    private readonly client: Client,
    private readonly reading: Reading,
    /** Told of a workflow that did not answer in time. */
    private readonly bijStilte: (workflowId: string) => void = () => undefined,
  ) {}

  /** Does the sending of one report or command; whatever it meets, the outcome is true. */
  async send(
    address: Address,
    timeoutMs: number,
    work: (sending: Sending) => Promise<Uitkomst>,
  ): Promise<Uitkomst> {
    const sending = new Sending(this.client, Date.now() + timeoutMs);
    try {
      return await this.queue.enter(address.workflowId, sending.deadline, () => work(sending));
    } catch (fault) {
      if (fault instanceof QueueFull) return { soort: 'te-druk' };
      if (!(fault instanceof TemporalUnreachable)) throw fault;
      return this.afterDeadline(address, sending.uncertain, fault);
    }
  }

  /** An earlier attempt under this key may have been accepted, so the case is asked also when this one was not admitted. */
  private async afterDeadline(
    address: Address,
    uncertain: boolean,
    fault: TemporalUnreachable,
  ): Promise<Uitkomst> {
    this.bijStilte(address.workflowId);
    const known = await this.reading
      .status(address.workflowId, address.opdrachtId, LOOK_MS)
      .catch((reason: unknown) => {
        if (reason instanceof TemporalUnreachable) return null;
        throw reason;
      });
    if (known !== null && known.soort !== 'onbekend') return known;
    return uncertain ? { soort: 'onzeker', ...address } : { soort: 'niet-gedaan', oorzaak: fault.cause };
  }
}
