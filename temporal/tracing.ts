import { SpanKind } from '@opentelemetry/api';
import type { ClientInterceptors } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import type { InjectedSinks, WorkerOptions } from '@temporalio/worker';
import { correlated } from '../telemetry/correlation';
import { following, inSpan, noteSpan, traceparent, tracing } from '../telemetry/traces';
import { SPOORKOP, type Spoorsinks } from '../workflows/spoor';

/** The place of the trace as a header. */
function headers(): Headers {
  const here = traceparent();
  return here === undefined ? {} : { [SPOORKOP]: defaultPayloadConverter.toPayload(here) };
}

/** Has what a client sends while something is traced carry the trace. */
export const clientInterceptors: ClientInterceptors = {
  workflow: [
    {
      startUpdate: (input, next) =>
        asked(input.updateName, (kop) => next({ ...input, headers: { ...input.headers, ...kop } })),
      startUpdateWithStart: (input, next) =>
        asked(input.updateName, (kop) =>
          next({ ...input, updateHeaders: { ...input.updateHeaders, ...kop } }),
        ),
    },
  ],
};

function asked<T>(update: string, send: (kop: Headers) => Promise<T>): Promise<T> {
  if (!tracing()) return send({});
  return inSpan(`update ${update}`, SpanKind.CLIENT, { 'temporal.update': update }, () => send(headers()));
}

const sinks: InjectedSinks<Spoorsinks> = {
  spoor: {
    update: {
      fn: ({ workflowType }, update, spoor) => {
        const parent = following(spoor);
        if (parent !== undefined)
          noteSpan(
            `workflow ${workflowType} ${update}`,
            { 'temporal.workflow': workflowType },
            0,
            false,
            parent.context,
          );
      },
      callDuringReplay: false,
    },
  },
};

/** Has a worker go on with the traces that its work carries. */
export const workerTracing = {
  sinks,
  interceptors: {
    activity: [
      ({ info: { activityType, attempt } }) => ({
        inbound: {
          execute: (input, next) => {
            const payload = input.headers[SPOORKOP];
            const parent = following(payload && defaultPayloadConverter.fromPayload<string>(payload));
            if (parent === undefined) return next(input);
            const told = { 'temporal.activity': activityType, 'temporal.attempt': attempt };
            return correlated({ trace: parent.trace }, () =>
              inSpan(`activity ${activityType}`, SpanKind.CONSUMER, told, () => next(input), parent.context),
            );
          },
        },
      }),
    ],
  },
} satisfies Partial<WorkerOptions>;
