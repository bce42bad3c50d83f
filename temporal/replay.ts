import type { Client, WorkflowHandle } from '@temporalio/client';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { dataConverter, type KeyRing } from './codec';

/** A history that the workflow code does not come to again: a worker that restarts could not go on with that case. */
export class DoesNotReplay extends Error {
  override readonly name = 'DoesNotReplay';

  constructor(workflowId: string, cause: unknown) {
    super(`The history of ${workflowId} does not replay: ${String(cause)}`, { cause });
  }
}

export interface ReplayOptions {
  readonly client: Client;
  readonly keys: KeyRing;
  readonly workflowBundle: WorkflowBundleOption;
}

interface Job {
  readonly workflowId: string;
  readonly history: Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;
  readonly done: (error: unknown) => void;
}

/** Replays histories one after the other in one worker, which costs far less than a worker for each. */
export class Replayer {
  private readonly jobs: Job[] = [];
  private current: Job | undefined;
  private wake: () => void = () => undefined;
  private closed = false;
  /** Why the worker ended by itself, if it did. */
  private broken: unknown;
  private readonly running: Promise<void>;

  constructor(private readonly options: ReplayOptions) {
    this.running = this.run();
  }

  /** Replays the history of a workflow, as far as it has come. Rejects with `DoesNotReplay`. */
  async replay(workflowId: string, runId?: string): Promise<void> {
    const history = await this.options.client.workflow.getHandle(workflowId, runId).fetchHistory();
    const error = await new Promise<unknown>((done) => {
      if (this.broken !== undefined) done(this.broken);
      this.jobs.push({ workflowId, history, done });
      this.wake();
    });
    if (error !== undefined) throw new DoesNotReplay(workflowId, error);
  }

  /** Ends the worker when everything that was asked has been replayed. */
  async close(): Promise<void> {
    this.closed = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    const { workflowBundle, keys } = this.options;
    const options = { workflowBundle, dataConverter: dataConverter(keys), replayName: 'replay' };
    try {
      for await (const { error } of Worker.runReplayHistories(options, this.histories())) this.finish(error);
    } catch (error) {
      this.broken = error;
      this.finish(error);
      for (const { done } of this.jobs.splice(0)) done(error);
    }
  }

  private finish(error: unknown): void {
    this.current?.done(error);
    this.current = undefined;
  }

  private async *histories(): AsyncGenerator<Pick<Job, 'workflowId' | 'history'>> {
    for (;;) {
      const job = this.jobs.shift();
      if (job !== undefined) {
        this.current = job;
        yield job;
      } else if (this.closed) return;
      else await new Promise<void>((wake) => (this.wake = wake));
    }
  }
}
