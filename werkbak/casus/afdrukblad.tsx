import type { ComponentChildren } from 'preact';
import { casusadres } from '../onderdelen/kind';

/** What is to be printed of a case; the way back and what to do stand on the screen only. */
export function Afdrukblad({
  casusnummer,
  children,
}: {
  readonly casusnummer: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="afdruk">
      <p class="terug niet-op-papier">
        <a href={casusadres(casusnummer)}>Terug naar de casus</a>. Druk deze bladzijde af met uw browser.
      </p>
      {children}
    </div>
  );
}
