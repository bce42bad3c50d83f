import type { Part } from './environment';

/** Where spans are sent: the base of an OTLP receiver over HTTP, as OpenTelemetry names the setting. Undefined: nothing is traced. */
export const traces: Part<string | undefined> = ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, problems) => {
  if (endpoint === undefined) return undefined;
  const address = URL.parse(endpoint);
  if (
    address !== null &&
    /^https?:$/.test(address.protocol) &&
    address.username === '' &&
    address.password === ''
  )
    return endpoint.replace(/\/+$/, '');
  problems.push(
    'OTEL_EXPORTER_OTLP_ENDPOINT must be the address of a collector that takes OTLP over HTTP, such as http://127.0.0.1:4318, without a user or password: leave it out for no traces.',
  );
  return undefined;
};
