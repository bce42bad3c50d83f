/** Ends what `jest-setup` brought up, once for all projects. */
export default async function teardown(): Promise<void> {
  const here = globalThis as { endServers?: () => Promise<void> };
  const end = here.endServers;
  delete here.endServers;
  await end?.();
}
