import { storable } from '../../dossier/storable';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar, type Kanaal } from './kanaal';
import type { Leased } from './queue';

/** How an attempt ended. */
export type Outcome =
  | { readonly outcome: 'bezorgd' }
  | {
      readonly outcome: 'mislukt' | 'opgegeven';
      readonly foutcode: string;
      readonly fout: string;
      /** The channel did not stop when it was told to: whether it delivered it may still come. */
      readonly late?: Promise<boolean>;
    };

/** How long a channel that was told to stop gets to say so. */
const STOP_MS = 50;
/** Longest description and code of an error that are kept. */
const TEXT = 500;
const CODE = 40;

/** Gives a message to its channel, for so long at most. Never rejects. */
export async function send(kanaal: Kanaal, bericht: Leased, sendMs: number): Promise<Outcome> {
  const { id, casusnummer, soort, aan, onderwerp, tekst } = bericht;
  const abort = new AbortController();
  const answer = Promise.resolve()
    .then(() => kanaal.bezorg({ id, casusnummer, soort, aan, onderwerp, tekst }, abort.signal))
    .then(
      (): Outcome => ({ outcome: 'bezorgd' }),
      (error: unknown) => failure(error, abort.signal.aborted),
    );
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => {
      abort.abort();
      const late = answer.then(({ outcome }) => outcome === 'bezorgd');
      timer = setTimeout(() => resolve({ ...tooLong(sendMs), late }), STOP_MS);
    }, sendMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLong(sendMs: number) {
  const fout = `no answer within ${sendMs / 1_000} seconds`;
  return { outcome: 'mislukt', foutcode: 'te-lang', fout } as const;
}

function failure(error: unknown, aborted: boolean): Outcome {
  const fout = storable(storable(String(error)).slice(0, TEXT));
  const known = error instanceof BlijvendOnbezorgbaar || error instanceof TijdelijkOnbezorgbaar;
  const foutcode = known ? storable(error.code.slice(0, CODE)) : aborted ? 'te-lang' : 'storing';
  return { outcome: error instanceof BlijvendOnbezorgbaar ? 'opgegeven' : 'mislukt', foutcode, fout };
}
