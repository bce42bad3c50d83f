import type { Client } from '@temporalio/client';
import { afhandelingQuery, beeldQuery, type Beeld } from '../workflows/contract';
import { isNotFound, translate } from './errors';
import type { Klok } from './klok';
import type { Uitkomst } from './outcome';

const WAIT_MS = 10_000;

/** What is read of cases, straight from their workflows. */
export class Reading {
  constructor(
    private readonly client: Client,
    private readonly klok: Klok,
  ) {}

  /** What became of a command, by its id; `onbekend` when the case does not know it. */
  async status(workflowId: string, id: string, timeoutMs: number = WAIT_MS): Promise<Uitkomst> {
    const handle = this.client.workflow.getHandle(workflowId);
    const uitkomst = await this.ask<Uitkomst>(timeoutMs, async () => {
      const afhandeling = await handle.query(afhandelingQuery, id);
      if (afhandeling === null) return null;
      const { bevestigd, ...rest } = afhandeling;
      if (rest.weigering !== undefined) return { soort: 'geweigerd', weigering: rest.weigering };
      const address = { workflowId, opdrachtId: id };
      if (!bevestigd) {
        const { casusnummer, kenmerk = null, inhoud } = rest;
        return { soort: 'onbevestigd', ...address, casusnummer, kenmerk, inhoud };
      }
      const nu = await handle.query(beeldQuery, this.klok.nu());
      return nu === null ? null : { soort: 'bevestigd', ...address, bevestiging: { ...rest, beeld: nu } };
    });
    return uitkomst ?? { soort: 'onbekend' };
  }

  /** The case as it is seen now; null when there is none. */
  beeld(workflowId: string, timeoutMs: number = WAIT_MS): Promise<Beeld | null> {
    return this.ask(timeoutMs, () =>
      this.client.workflow.getHandle(workflowId).query(beeldQuery, this.klok.nu()),
    );
  }

  /** Workflow id of a case by its number, from Temporal's own visibility: for when the dossier does not have it yet. */
  async workflowIdOf(casusnummer: string, timeoutMs: number = WAIT_MS): Promise<string | null> {
    if (!/^[\w-]{1,64}$/.test(casusnummer)) return null;
    return this.ask(timeoutMs, async () => {
      const found = this.client.workflow.list({ query: `casusnummer = "${casusnummer}"`, pageSize: 1 });
      for await (const { workflowId } of found) return workflowId;
      return null;
    });
  }

  /** Null for what is not there, and one typed error for everything that keeps Temporal from answering in time. */
  private async ask<T>(timeoutMs: number, call: () => Promise<T | null>): Promise<T | null> {
    try {
      return await this.client.withDeadline(Date.now() + timeoutMs, call);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw translate(error);
    }
  }
}
