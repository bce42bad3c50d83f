import { isGezinsrol } from '../../domain/betrokkene';
import { GEEN_ADRES, UITBAK } from '../../dossier/berichtstatus';
import { bereikbaren } from '../../dossier/betrokkenen/adressaten';
import { storable } from '../../dossier/storable';
import type { Moment } from '../../domain/tijd';
import {
  BlijvendOnbezorgbaar,
  NietGewenst,
  TijdelijkOnbezorgbaar,
  Uitgesteld,
  type Kanaal,
  type Uitkomst,
} from './kanaal';
import type { Leased } from './queue';

/** How an attempt ended. */
export type Outcome =
  /** With a code when the local outbox has put ready what nobody can be reached with yet. */
  | { readonly outcome: 'bezorgd'; readonly foutcode?: typeof GEEN_ADRES }
  /** There was no time for it: its lease is given back, and it is no attempt. */
  | { readonly outcome: 'niet-begonnen' }
  /** Somebody wants it from then on, or nobody wants it: neither is a failed attempt. */
  | { readonly outcome: 'uitgesteld'; readonly tot: Moment }
  | { readonly outcome: 'niet-gewenst' }
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
 * Gives messages to their channel, for so long at most: one, or as many as it takes together. Answers of each what became
 * of it, by its id. Never rejects. What is for the family is not given away while nothing leads to anybody of them: only the local
 * outbox takes it, which sends nothing to anybody.
 */
export async function send(
  kanaal: Kanaal,
  berichten: readonly Leased[],
  sendMs: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const zonderAdres = new Set(
    berichten.filter(({ aan }) => isGezinsrol(aan.rol) && bereikbaren(aan.adressaten).length === 0),
  );
  const wacht = kanaal.naam === UITBAK ? [] : [...zonderAdres];
  const weg = berichten.filter((een) => !wacht.includes(een));
  const al = wacht.map(({ id }) => [id, NIETS_LEIDT_ERHEEN] as const);
  if (weg.length === 0) return new Map(al);

  const abort = new AbortController();
  const answer = hand(kanaal, weg, abort.signal);
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<readonly Outcome[]>((resolve) => {
    const stop = () => {
      if (over) return;
      abort.abort();
      timer = setTimeout(() => resolve(weg.map((_, i) => tooLong(sendMs, answer, i))), STOP_MS);
    };
    // Where this process stood still, timers are due before it reads what came in meanwhile: the answer may be among that.
    timer = setTimeout(() => setImmediate(stop), sendMs);
  });
  try {
    const outcomes = await Promise.race([answer, silence]);
    return new Map([...al, ...weg.map((een, i) => [een.id, met(een, outcomes[i])] as const)]);
  } finally {
    over = true;
    clearTimeout(timer);
  }

  function met(een: Leased, outcome: Outcome = NIETS): Outcome {
    return zonderAdres.has(een) && outcome.outcome === 'bezorgd'
      ? { ...outcome, foutcode: GEEN_ADRES }
      : outcome;
  }
}

const NIETS_LEIDT_ERHEEN: Outcome = {
  outcome: 'mislukt',
  foutcode: GEEN_ADRES,
  fout: 'nothing leads to anybody of the family',
};
const NIETS: Outcome = { outcome: 'mislukt', foutcode: 'storing', fout: 'the channel said nothing of it' };

/** What the channel says of each. */
async function hand(
  kanaal: Kanaal,
  berichten: readonly Leased[],
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const kaal = berichten.map(({ pogingen: _, lease: __, verpakt: ___, ...bericht }) => bericht);
  try {
    if (kanaal.samen !== undefined)
      return (await kanaal.samen.bezorg(kaal, signal)).map((een) => outcomeOf(een, signal));
    for (const een of kaal) await kanaal.bezorg(een, signal);
    return kaal.map(() => BEZORGD);
  } catch (error) {
    return kaal.map(() => failure(error, signal.aborted));
  }
}

const BEZORGD: Outcome = { outcome: 'bezorgd' };

function outcomeOf(uitkomst: Uitkomst, { aborted }: AbortSignal): Outcome {
  if (uitkomst === null) return BEZORGD;
  return uitkomst === 'niet-begonnen' ? { outcome: 'niet-begonnen' } : failure(uitkomst, aborted);
}

/** The channel said nothing in time; what it says of this one after all may still come. */
function tooLong(sendMs: number, answer: Promise<readonly Outcome[]>, i: number): Outcome {
  const fout = `no answer within ${sendMs / 1_000} seconds`;
  const late = answer.then((outcomes) => outcomes[i]?.outcome === 'bezorgd');
  return { outcome: 'mislukt', foutcode: 'te-lang', fout, late };
}

function failure(error: unknown, aborted: boolean): Outcome {
  if (error instanceof Uitgesteld) return { outcome: 'uitgesteld', tot: error.tot };
  if (error instanceof NietGewenst) return { outcome: 'niet-gewenst' };
  const fout = storable(storable(String(error)).slice(0, TEXT));
  const known = error instanceof BlijvendOnbezorgbaar || error instanceof TijdelijkOnbezorgbaar;
  const foutcode = known ? storable(error.code.slice(0, CODE)) : aborted ? 'te-lang' : 'storing';
  return { outcome: error instanceof BlijvendOnbezorgbaar ? 'opgegeven' : 'mislukt', foutcode, fout };
}
