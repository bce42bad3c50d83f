import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** What stands with Dutch words of a form in another language, on one line; null: nothing. */
export type Vertaler = (...teksten: readonly string[]) => ComponentChildren;

/** A page for people who read another language says here what stands with the words of its forms. */
export const Bijtaal = createContext<Vertaler>(() => null);

/** Words of a form, with the same in the language of the page where it has one; `bij` stands behind them. */
export function Woorden({ tekst, bij }: { readonly tekst: string; readonly bij?: Bijwoord }) {
  const vertaald = useContext(Bijtaal)(tekst, ...(bij === undefined ? [] : [bij.tekst]));
  return (
    <>
      {tekst}
      {bij !== undefined && <span class={bij.class}> {bij.tekst}</span>}
      {vertaald !== null && <> {vertaald}</>}
    </>
  );
}

/** Words of less weight behind others, and how they look. */
interface Bijwoord {
  readonly tekst: string;
  readonly class: string;
}

/** Stands behind the question of a field that may be left empty. */
export const NIET_VERPLICHT: Bijwoord = { tekst: '(niet verplicht)', class: 'veld__optioneel' };
