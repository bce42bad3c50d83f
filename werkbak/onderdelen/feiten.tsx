import type { ComponentChildren } from 'preact';

/** A word and what it is; left out when there is nothing to say. */
export type Feit = readonly [wat: string, is: ComponentChildren] | null;

/** Facts of one thing, a word beside each. */
export function Feiten({ feiten }: { readonly feiten: readonly Feit[] }) {
  return (
    <dl class="feiten">
      {feiten.map(
        (feit) =>
          feit !== null && (
            <>
              <dt>{feit[0]}</dt>
              <dd>{feit[1]}</dd>
            </>
          ),
      )}
    </dl>
  );
}
