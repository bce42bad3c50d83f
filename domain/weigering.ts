import type { z } from 'zod';

/**
 * Stable refusal codes (rules 18 and 19), in the order in which they are checked: data, open, role, state, holder. `ander-kind`:
 * a report of another child than the one this key stands for; `ongeldig`: the data; `niet-bevoegd`: the role or the holder; `niet-toegestaan`: it does not fit the state.
 * `verouderd` comes before those of the rules: something happened since the version that the caller names.
 */
export const WEIGERINGSCODES = [
  'ongeldig',
  'ander-kind',
  'niet-bevoegd',
  'niet-toegestaan',
  'verouderd',
] as const;
export type Weigeringscode = (typeof WEIGERINGSCODES)[number];

/** One field that is wrong and what is allowed there, in Dutch. */
export interface Veldfout {
  readonly veld: string;
  readonly melding: string;
}

/** Why a command was not accepted; nothing has changed. */
export interface Weigering {
  readonly code: Weigeringscode;
  /** One Dutch sentence that says what to do. */
  readonly reden: string;
  readonly fouten: readonly Veldfout[];
}

/** Builds a refusal. */
export function weiger(code: Weigeringscode, reden: string, fouten: readonly Veldfout[] = []): Weigering {
  return { code, reden, fouten };
}

const VEROUDERD =
  'Er gebeurde iets in deze casus sinds u die las. Lees de casus opnieuw en kijk wat er is veranderd.';

/**
 * The refusal of who acts on versions (numbers of last events) of which the case has none any more; null when it still stands
 * so, or when the caller names none.
 */
export function weigerVerouderd(alsVersies: readonly number[] | undefined, versie: number): Weigering | null {
  return alsVersies === undefined || alsVersies.includes(versie) ? null : weiger('verouderd', VEROUDERD);
}

/** All errors of a zod parse as fields with a Dutch text; unknown keys are named one by one. */
export function veldfouten(fouten: readonly z.core.$ZodIssue[], voor = ''): Veldfout[] {
  return fouten.flatMap((fout) => {
    const pad = [voor, ...fout.path.map(String)].filter((deel) => deel !== '').join('.');
    if (fout.code === 'unrecognized_keys') {
      return fout.keys.map((sleutel) => ({
        veld: pad === '' ? sleutel : `${pad}.${sleutel}`,
        melding: 'is hier geen bekend veld',
      }));
    }
    return [{ veld: pad, melding: fout.message }];
  });
}
