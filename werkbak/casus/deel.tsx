import type { ComponentChildren } from 'preact';

/** One subject of the page of a case, with a heading that is its name. */
export function Deel({
  id,
  kop,
  aantal,
  klein = false,
  children,
}: {
  readonly id: string;
  readonly kop: string;
  /** How much there is of it. */
  readonly aantal?: number | undefined;
  /** True: little enough to stand beside another. */
  readonly klein?: boolean | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={klein ? 'vlak vlak--klein' : 'vlak'} aria-labelledby={id}>
      <h2 id={id}>
        {kop} {aantal !== undefined && aantal > 0 && <span class="nl-number-badge">{aantal}</span>}
      </h2>
      {children}
    </section>
  );
}
