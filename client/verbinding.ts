import { Client, Connection } from '@temporalio/client';
import { dataConverter, type Sleutelbos } from '../codec';

export interface Verbindingsopties {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly sleutels: Sleutelbos;
}

/** A client of Temporal that encrypts what it sends. Connects at the first call, so it can be made before the server is there. */
export function verbind({ temporalAddress, namespace, sleutels }: Verbindingsopties): Client {
  const connection = Connection.lazy({ address: temporalAddress });
  return new Client({ connection, namespace, dataConverter: dataConverter(sleutels) });
}
