import type { WorkflowHandle } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { Worker, type ReplayWorkerOptions, type WorkflowBundleOption } from '@temporalio/worker';
import { WACHT } from '../workflows/contract';
import { dataConverter, type KeyRing } from './codec';
import { DoesNotReplay } from './replay';

type Sinks = NonNullable<ReplayWorkerOptions['sinks']>;
export type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

/** With what a history is replayed. */
export interface Speler {
  readonly keys: KeyRing;
  readonly workflowBundle: WorkflowBundleOption;
}

/** A step as a case gave it to its dossier; whoever writes it knows the rest of it. */
export interface Schrijven {
  readonly workflowId: string;
  readonly casus: { readonly casusnummer: string; readonly volgnummer: number };
  readonly gebeurtenissen: readonly { readonly nummer: number }[];
}

/** That a case began to wait: for how many milliseconds, and for which moment. */
export interface Wacht {
  readonly duration: number;
  readonly op: string;
}

/** A history to replay, under the id of its workflow. */
export interface TeSpelen {
  readonly workflowId: string;
  readonly history: History;
}

/** What a case did while its history was replayed. */
export interface Gespeeld<T extends Schrijven> extends TeSpelen {
  /** The code does not come to the history again; undefined: it does. */
  readonly error: DoesNotReplay | undefined;
  /** What it gave to its dossier. */
  readonly stappen: readonly T[];
  /** What its history has of what it gave to its dossier when it was lived through: not all, as local activities leave nothing. */
  readonly toen: readonly T[];
  /** Each time that it began to wait for its next moment. */
  readonly wacht: readonly Wacht[];
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

/** Replays histories, one after the other in one worker, and gives of each what it came to. */
export async function* speelAf<T extends Schrijven>(
  { keys, workflowBundle }: Speler,
  histories: AsyncIterable<TeSpelen> | Iterable<TeSpelen>,
): AsyncGenerator<Gespeeld<T>> {
  const converter = dataConverter(keys);
  const [codec] = converter.payloadCodecs ?? [];
  if (codec === undefined) throw new Error('there is no codec');
  const meelezer = new Meelezer(codec);
  let wacht: Wacht[] = [];
  const options = {
    workflowBundle,
    dataConverter: { ...converter, payloadCodecs: [meelezer.metMeelezen] },
    sinks: logboek((message, attributes) => {
      if (message === WACHT) wacht.push(attributes as unknown as Wacht);
    }),
    replayName: 'herspeling',
  };
  let speelt: TeSpelen | undefined;
  async function* eenVoorEen() {
    for await (const een of histories) {
      meelezer.gezien.length = 0;
      wacht = [];
      speelt = een;
      yield een;
    }
  }
  for await (const { error } of Worker.runReplayHistories(options, eenVoorEen())) {
    if (speelt === undefined) throw new Error('a result without a history');
    const { workflowId, history } = speelt;
    const stappen = meelezer.gezien.flatMap((een) => (isSchrijven<T>(een) ? een : []));
    const toen = await geschreven<T>(history, codec);
    yield { ...speelt, error: error && new DoesNotReplay(workflowId, error), stappen, toen, wacht };
  }
}

/** The steps in a history, as they went out to the dossier. */
async function geschreven<T extends Schrijven>({ events }: History, codec: PayloadCodec): Promise<T[]> {
  const alle: T[] = [];
  for (const { activityTaskScheduledEventAttributes: activity } of events ?? []) {
    const [first] = await codec.decode(activity?.input?.payloads ?? []);
    if (first?.data == null) continue;
    const een: unknown = JSON.parse(Buffer.from(first.data).toString('utf8'));
    if (isSchrijven<T>(een)) alle.push(...een);
  }
  return alle;
}

/** Takes the log of workflows in the place of the SDK, also of what is replayed. */
function logboek(debug: (message: string, attributes: Record<string, unknown>) => void): Sinks {
  const nothing = { fn: () => undefined };
  const heard = {
    fn: (_info: unknown, message: string, attributes: Record<string, unknown>) => debug(message, attributes),
    callDuringReplay: true,
  };
  return {
    defaultWorkerLogger: { trace: nothing, debug: heard, info: nothing, warn: nothing, error: nothing },
  };
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
