/** Ends what `jest-setup` brought up. */
export default async function teardown(): Promise<void> {
  await (globalThis as { endServers?: () => Promise<void> }).endServers?.();
}
