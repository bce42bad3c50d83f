/** The other side says more than there is room for. */
export class TeGroot extends Error {
  override readonly name = 'TeGroot';
}

/** The text of an answer of at most so many bytes. Rejects as `TeGroot` when it has more, and reads no further then. */
export async function leesTekst(antwoord: Response, hoogstens: number): Promise<string> {
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of antwoord.body ?? []) {
    bytes += deel.byteLength;
    if (bytes > hoogstens) throw new TeGroot(`more than ${hoogstens} bytes`);
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}
