import type { Part } from './environment';

/** Where a process listens for whoever reads its metrics. */
export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

const ADDRESS = /^(?<host>\[[0-9a-fA-F:]+\]|[a-zA-Z0-9.-]+):(?<port>\d{1,5})$/;
const HIGHEST_PORT = 65_535;

/** The address of the metrics, an interface of this computer; undefined when there are none. */
export const metricsAddress: Part<MetricsAddress | undefined> = ({ METRICS_ADDRESS: address }, problems) => {
  if (address === undefined) return undefined;
  const { host, port } = ADDRESS.exec(address)?.groups ?? {};
  if (host !== undefined && Number(port) <= HIGHEST_PORT)
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
  problems.push(
    'METRICS_ADDRESS must be host and port on which this computer listens, such as 127.0.0.1:9464: leave it out for no metrics.',
  );
  return undefined;
};
