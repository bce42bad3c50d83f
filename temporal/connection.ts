import {
  Client,
  Connection,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
  type ConnectionOptions,
} from '@temporalio/client';
import { clientInterceptors } from './tracing';
import { dataConverter, type KeyRing } from './codec';
import { connectionOptions, type TemporalServer } from './server';
import { connected } from './why-no-connection';

export interface ConnectOptions extends TemporalServer {
  readonly keys: KeyRing;
}

const CONNECT_TIMEOUT_MS = 10_000;

type Interceptor = NonNullable<ConnectionOptions['interceptors']>[number];
type Call = ReturnType<Interceptor>;

/** A call that says nothing to anybody. */
const SILENT = {
  start: () => undefined,
  sendMessage: () => undefined,
  sendMessageWithContext: () => undefined,
  startRead: () => undefined,
  halfClose: () => undefined,
  cancelWithStatus: () => undefined,
  getPeer: () => '',
  getAuthContext: () => null,
} as unknown as Call;

const SERVICE = '/temporal.api.workflowservice.v1.WorkflowService';
/** The calls that carry an update: `client/` retries them itself, for the SDK does not tell whether one was admitted. */
const SENT_ONCE: ReadonlySet<string> = new Set([
  `${SERVICE}/UpdateWorkflowExecution`,
  `${SERVICE}/ExecuteMultiOperation`,
]);

/** The retries of the SDK for a call with this deadline: the SDK itself waits on past it, by seconds, before it looks. */
function retriesUntil(deadline: number): Interceptor {
  const { delayFunction, ...rest } = defaultGrpcRetryOptions();
  return makeGrpcRetryInterceptor({
    ...rest,
    delayFunction: (attempt, status) =>
      Math.max(0, Math.min(delayFunction(attempt, status), deadline - Date.now())),
  });
}

/**
 * The retries of the SDK, without those of updates, and without the one that comes after the connection was closed: the
 * SDK lets that throw from a timer, which ends the whole process. A first call on a closed connection still fails as it
 * should.
 */
export function interceptors(): Interceptor[] {
  const started = new WeakSet<object>();
  return [
    (options, next) =>
      SENT_ONCE.has(options.method_definition.path)
        ? (next(options) as Call)
        : retriesUntil(Number(options.deadline ?? Infinity))(options, next),
    (options, next) => {
      const again = started.has(options);
      started.add(options);
      try {
        return next(options) as Call;
      } catch (error) {
        if (!again) throw error;
        return SILENT;
      }
    },
  ];
}

/** A client of Temporal that encrypts what it sends. Connects at the first call, so it can be made before the server is there. */
export function connectClient({ keys, ...server }: ConnectOptions): Client {
  const connection = Connection.lazy({ ...connectionOptions(server), interceptors: interceptors() });
  return new Client({
    connection,
    namespace: server.namespace,
    dataConverter: dataConverter(keys),
    interceptors: clientInterceptors,
  });
}

/** A connection for who arranges something on a server. Rejects with one sentence that says why it cannot be used. */
export function connect(server: TemporalServer): Promise<Connection> {
  return connected(
    server,
    Connection.connect({ ...connectionOptions(server), connectTimeout: CONNECT_TIMEOUT_MS }),
  );
}
