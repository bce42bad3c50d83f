import type { Client, WorkflowHandle } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { dataConverter, type KeyRing } from './codec';
import { DoesNotReplay } from './replay';

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** What is asked for: the steps of one case, from an event on. */
export interface Gevraagd {
  readonly casusnummer: string | undefined;
  readonly vanaf: number;
}

/** A step as a case gave it to its dossier; whoever writes it knows the rest of it. */
interface Schrijven {
  readonly workflowId: string;
  readonly casus: { readonly casusnummer: string; readonly volgnummer: number };
  readonly gebeurtenissen: readonly { readonly nummer: number }[];
}

/** Reads along what workflows give out while they are replayed. */
class Meelezer {
  readonly gezien: unknown[] = [];

  constructor(private readonly codec: PayloadCodec) {}

  get metMeelezen(): PayloadCodec {
    return {
      encode: (payloads) => {
        for (const { data } of payloads) if (data != null) this.lees(data);
        return this.codec.encode(payloads);
      },
      decode: (payloads) => this.codec.decode(payloads),
    };
  }

  private lees(data: Uint8Array): void {
    try {
      this.gezien.push(JSON.parse(Buffer.from(data).toString('utf8')));
    } catch {
      // Not everything that goes out is JSON, and what a case writes is.
    }
  }
}

/**
 * The steps that the last case under a workflow id gave to its dossier, out of its histories: each run that is still kept is
 * replayed, from the last back to the one that has the event that is asked for. Replaying comes to exactly what was written,
 * also by steps of the clock, of which the history itself holds no data. Rejects with `DoesNotReplay` when the code of now
 * does not come to the history again.
 */
export async function schrijvenUit<T extends Schrijven>(
  { client, keys, workflowBundle }: { client: Client; keys: KeyRing; workflowBundle: WorkflowBundleOption },
  workflowId: string,
  { casusnummer, vanaf }: Gevraagd,
): Promise<T[]> {
  const gevonden: T[] = [];
  let runId: string | undefined;
  for (;;) {
    const history = await leesHistory(client, workflowId, runId);
    if (history === null) return gevonden;
    const stappen = (await herspeel<T>(workflowId, history, keys, workflowBundle)).filter(
      ({ casus }) => casus.casusnummer === casusnummer,
    );
    gevonden.push(...stappen);
    const eerste = Math.min(...stappen.map(({ gebeurtenissen }) => gebeurtenissen[0]?.nummer ?? Infinity));
    const begin = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    const eerder = begin?.continuedExecutionRunId;
    if (eerste <= vanaf || eerder == null || eerder === '') return gevonden;
    runId = eerder;
  }
}

/** Null: that run is not kept any more. */
async function leesHistory(
  client: Client,
  workflowId: string,
  runId: string | undefined,
): Promise<History | null> {
  try {
    return await client.workflow.getHandle(workflowId, runId).fetchHistory();
  } catch (error) {
    if (runId === undefined) throw error;
    return null;
  }
}

async function herspeel<T extends Schrijven>(
  workflowId: string,
  history: History,
  keys: KeyRing,
  workflowBundle: WorkflowBundleOption,
): Promise<T[]> {
  const converter = dataConverter(keys);
  const [codec] = converter.payloadCodecs ?? [];
  if (codec === undefined) throw new Error('there is no codec');
  const meelezer = new Meelezer(codec);
  const options = {
    workflowBundle,
    dataConverter: { ...converter, payloadCodecs: [meelezer.metMeelezen] },
    replayName: 'herspeling',
  };
  for await (const { error } of Worker.runReplayHistories(options, [{ workflowId, history }]))
    if (error !== undefined) throw new DoesNotReplay(workflowId, error);
  return meelezer.gezien.flatMap((een) => (isSchrijven<T>(een) ? een : []));
}

/** True for what `legVast` is called with: steps, one after the other. */
function isSchrijven<T extends Schrijven>(een: unknown): een is T[] {
  return (
    Array.isArray(een) &&
    een.length > 0 &&
    een.every(
      (stap: unknown) =>
        typeof stap === 'object' &&
        stap !== null &&
        ['workflowId', 'casus', 'gebeurtenissen'].every((veld) => veld in stap),
    )
  );
}
