import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import { proxySinks, workflowInfo, type Sinks, type WorkflowInterceptors } from '@temporalio/workflow';

/** In which header the place of a trace comes and goes. */
export const SPOORKOP = 'traceparent';

/** What a workflow tells of its traces to the process around it. */
export interface Spoorsinks extends Sinks {
  spoor: { update(naam: string, spoor: string): void };
}

const { spoor: sink } = proxySinks<Spoorsinks>();

let binnen: string | undefined;
let uit: string | undefined;

/** The trace of the update that is being handled, up to its first await; undefined when it has none. */
export function spoorVanUpdate(): string | undefined {
  return binnen;
}

/** Calls out on behalf of a trace: what `call` begins before its first await carries that. */
export function metSpoor<T>(spoor: string | undefined, call: () => T): T {
  uit = spoor;
  try {
    return call();
  } finally {
    uit = undefined;
  }
}

function gelezen(headers: Headers): string | undefined {
  const payload = headers[SPOORKOP];
  return payload === undefined ? undefined : defaultPayloadConverter.fromPayload<string>(payload);
}

function metKop<I extends { readonly headers: Headers }>(input: I): I {
  if (uit === undefined) return input;
  return { ...input, headers: { ...input.headers, [SPOORKOP]: defaultPayloadConverter.toPayload(uit) } };
}

/**
 * Carries the place of a trace from an update to the activities that write what it did, whenever that is: only in headers, which are no
 * command, so a history replays with it and without.
 */
export function interceptors(): WorkflowInterceptors {
  return {
    inbound: [
      {
        handleUpdate: (input, next) => {
          const spoor = gelezen(input.headers);
          if (spoor !== undefined && !workflowInfo().unsafe.isReplaying) sink.update(input.name, spoor);
          binnen = spoor;
          try {
            return next(input);
          } finally {
            binnen = undefined;
          }
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => next(metKop(input)),
        scheduleLocalActivity: (input, next) => next(metKop(input)),
      },
    ],
  };
}
