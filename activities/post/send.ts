import { isGezinsrol } from '../../domain/betrokkene';
import { GEEN_ADRES, UITBAK } from '../../dossier/berichtstatus';
import { bereikbaren } from '../../dossier/betrokkenen/adressaten';
import { storable } from '../../dossier/storable';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar, type Kanaal } from './kanaal';
import type { Leased } from './queue';

/** How an attempt ended. */
export type Outcome =
  /** With a code when the local outbox has put ready what nobody can be reached with yet. */
  | { readonly outcome: 'bezorgd'; readonly foutcode?: typeof GEEN_ADRES }
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

/**
 * Gives a message to its channel, for so long at most. Never rejects. What is for the family is not given away while
 * nothing leads to anybody of them: only the local outbox takes it, which sends nothing to anybody.
 */
export async function send(kanaal: Kanaal, bericht: Leased, sendMs: number): Promise<Outcome> {
  const { id, casusnummer, soort, aan, onderwerp, tekst } = bericht;
  const zonderAdres = isGezinsrol(aan.rol) && bereikbaren(aan.adressaten).length === 0;
  if (zonderAdres && kanaal.naam !== UITBAK)
    return { outcome: 'mislukt', foutcode: GEEN_ADRES, fout: 'nothing leads to anybody of the family' };
  const abort = new AbortController();
  const answer = Promise.resolve()
    .then(() => kanaal.bezorg({ id, casusnummer, soort, aan, onderwerp, tekst }, abort.signal))
    .then(
      (): Outcome => (zonderAdres ? { outcome: 'bezorgd', foutcode: GEEN_ADRES } : { outcome: 'bezorgd' }),
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
