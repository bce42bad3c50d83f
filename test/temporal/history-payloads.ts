/** An encrypted payload, as the Temporal Web UI sends it to be read. */
export interface Sent {
  readonly metadata: Readonly<Record<string, string>>;
  readonly data: string;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Every encrypted payload that stands somewhere in a history. */
export function payloadsOf(history: unknown): Sent[] {
  const found: Sent[] = [];
  const stack = [history];
  while (stack.length > 0) {
    const here = stack.pop();
    if (typeof here !== 'object' || here === null || ArrayBuffer.isView(here)) continue;
    const { metadata, data } = here as { metadata?: Record<string, Uint8Array>; data?: Uint8Array };
    if (metadata?.['encryption-key-id'] === undefined || data === undefined) {
      stack.push(...(Object.values(here) as unknown[]));
      continue;
    }
    const fields = Object.entries(metadata).map(([field, bytes]) => [field, base64(bytes)]);
    found.push({ metadata: Object.fromEntries(fields) as Record<string, string>, data: base64(data) });
  }
  return found;
}

/** The names of the keys with which payloads were encrypted. */
export function keysOf(payloads: readonly Sent[]): Set<string> {
  return new Set(
    payloads.map(({ metadata }) => Buffer.from(metadata['encryption-key-id'] ?? '', 'base64').toString()),
  );
}
