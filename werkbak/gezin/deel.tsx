import type { ComponentChildren } from 'preact';
import type { Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { Zin } from './zin';

/** A part of the page under a heading of its own. */
export function Deel({
  id,
  kop,
  children,
}: {
  readonly id: string;
  readonly kop: Zinsleutel;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="vlak" aria-labelledby={id}>
      <h2 id={id}>
        <Zin sleutel={kop} />
      </h2>
      {children}
    </section>
  );
}
