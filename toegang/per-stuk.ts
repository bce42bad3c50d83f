import { omBeurten } from '../client/om-beurten';
import { asProblem, httpStatus, Problem, type problemSchema } from './problems';
import type { z } from 'zod';

/** So many of one request are done beside each other. */
const TEGELIJK = 4;
/** Longer nobody waits for one answer; milliseconds. */
const GEDULD_MS = 60_000;

/** What became of one thing of a request that holds many: what it gave, or its problem. */
export type Uitslag<T> =
  | ({ readonly nr: number; readonly status: number } & T)
  | { readonly nr: number; readonly status: number; readonly probleem: z.infer<typeof problemSchema> };

/**
 * Does many things, some at a time, and gives what became of each in the order they came. What nobody foresaw rejects, and what is away
 * for all of them too: then the caller sends everything again under its key, and nothing is done twice.
 */
export async function perStuk<S, T>(
  alle: readonly S[],
  doe: (een: S, nr: number) => Promise<T & { readonly status: number }>,
): Promise<Uitslag<T>[]> {
  const uitslagen: Uitslag<T>[] = [];
  const einde = performance.now() + GEDULD_MS;
  await omBeurten(alle, TEGELIJK, async (een, nr) => {
    if (performance.now() > einde) throw Problem.unreachable(TE_LANG);
    uitslagen[nr] = await eenStuk(nr, () => doe(een, nr));
  });
  return uitslagen;
}

const TE_LANG =
  'Dit duurt te lang. Een deel kan al gedaan zijn: stuur hetzelfde verzoek straks opnieuw, met dezelfde sleutel.';

async function eenStuk<T>(
  nr: number,
  doe: () => Promise<T & { readonly status: number }>,
): Promise<Uitslag<T>> {
  try {
    return { nr, ...(await doe()) };
  } catch (error) {
    const probleem = asProblem(error);
    if (probleem === undefined) throw error;
    if (probleem.code === 'tijdelijk-onbereikbaar') throw probleem;
    return { nr, status: httpStatus(probleem.code), probleem: probleem.body() };
  }
}
