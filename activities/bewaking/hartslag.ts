const PATIENCE_MS = 10_000;

/** The other side was reached, and did not take it. */
class HartslagGeweigerd extends Error {
  override readonly name = 'HartslagGeweigerd';
}

/** Calls an address outside that raises the alarm when it is not called. Says nothing but that all is well. */
export async function stuurHartslag(url: string): Promise<void> {
  const antwoord = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  await antwoord.body?.cancel();
  if (!antwoord.ok) throw new HartslagGeweigerd(`status ${antwoord.status}`);
}
