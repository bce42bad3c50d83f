import { NativeConnection } from '@temporalio/worker';
import { connectionOptions, type TemporalServer } from './server';
import { connected } from './why-no-connection';

/** The connection of a worker. Rejects with one sentence that says why the server cannot be used. */
export function connectNative(server: TemporalServer): Promise<NativeConnection> {
  return connected(server, NativeConnection.connect(connectionOptions(server)));
}
