import type { ComponentChildren } from 'preact';

/** One of the five steps of a table, under its number. */
export function Stap({
  nummer,
  kop,
  uitleg,
  children,
}: {
  readonly nummer: number;
  readonly kop: string;
  readonly uitleg: string;
  readonly children: ComponentChildren;
}) {
  const id = `stap-${nummer}`;
  return (
    <section class="verslag__stap" aria-labelledby={id}>
      <h2 id={id}>
        {nummer}. {kop}
      </h2>
      <p class="verslag__uitleg">{uitleg}</p>
      {children}
    </section>
  );
}
