import { uitOmslag, type Brieftekst } from './berichten/omslag';
import { opsomming } from './zin';

/** Several messages in one mail to somebody. */
export interface Verzamelmail {
  /** How many there are and about which cases; nobody's name. */
  readonly onderwerp: string;
  readonly aanhef: string;
  readonly inleiding: string;
  /** Each message under its own heading, those about one case together. */
  readonly delen: readonly Verzameldeel[];
  /** How to reach whoever writes, and their signature, when that is the same for all of them; null: it stands with each. */
  readonly slot: string | null;
}

interface Verzameldeel {
  readonly kop: string;
  readonly tekst: string;
}

/** So many cases are named in a subject; of more only how many. */
const GENOEMD = 3;

/** One mail of several messages in their envelopes, to somebody of this name. */
export function verzamelmail(brieven: readonly Brieftekst[], naam: string): Verzamelmail {
  const uitgepakt = brieven.map(({ onderwerp, tekst }) => ({ onderwerp, ...uitOmslag(tekst) }));
  const kenmerken = [...new Set(uitgepakt.map(({ kenmerk }) => kenmerk))];
  const perCasus = kenmerken.flatMap((welk) => uitgepakt.filter(({ kenmerk }) => kenmerk === welk));
  const aanheffen = [...new Set(uitgepakt.map(({ aanhef }) => aanhef))];
  const sloten = new Set(uitgepakt.map(({ slot }) => slot));
  const [eerste] = uitgepakt;
  const gezamenlijk = sloten.size === 1 && eerste !== undefined ? eerste.slot : null;
  return {
    onderwerp: `${brieven.length} berichten ${waarover(kenmerken.filter((een) => een !== null))}`,
    aanhef: aanheffen.length === 1 ? (aanheffen[0] ?? '') : naam === '' ? 'Goedendag,' : `Beste ${naam},`,
    inleiding: `Dit zijn ${brieven.length} berichten in één e-mail.`,
    delen: perCasus.map(({ onderwerp, kern, slot }) => ({
      kop: onderwerp,
      tekst: gezamenlijk === null ? `${kern}\n\n${slot}` : kern,
    })),
    slot: gezamenlijk,
  };
}

function waarover(kenmerken: readonly string[]): string {
  if (kenmerken.length === 0) return 'van Doorbraak';
  return kenmerken.length > GENOEMD ? `over ${kenmerken.length} casussen` : `over ${opsomming(kenmerken)}`;
}
