import type { ConnectionOptions } from '@temporalio/client';

/** What a server of Temporal asks of who connects. */
export interface TemporalAccess {
  readonly tls?: NonNullable<ConnectionOptions['tls']>;
  /** Goes along with every call as a bearer token. */
  readonly apiKey?: string;
  /** Other headers of every call. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A server of Temporal and the namespace on it. */
export interface TemporalServer {
  readonly temporalAddress: string;
  readonly namespace: string;
  /** Without it: in the clear, for a server on this computer. */
  readonly temporalAccess?: TemporalAccess | undefined;
}

/** How both kinds of connections of the SDK are told of a server. */
export function connectionOptions({ temporalAddress, temporalAccess }: Omit<TemporalServer, 'namespace'>) {
  const { metadata, ...access } = temporalAccess ?? {};
  return {
    address: temporalAddress,
    ...access,
    ...(metadata === undefined ? {} : { metadata: { ...metadata } }),
  };
}
