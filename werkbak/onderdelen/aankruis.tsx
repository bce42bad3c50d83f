import type { ComponentChildren } from 'preact';
import { Woorden } from './bijtaal';

/** A choice of a field. */
export interface Keuze {
  readonly waarde: string;
  readonly label: ComponentChildren;
  readonly uitleg?: ComponentChildren;
}

interface Aankruisopties {
  readonly id: string;
  readonly soort: 'radio' | 'checkbox';
  readonly naam: string;
  readonly keuze: Keuze;
  readonly aan: boolean;
  readonly verplicht: boolean;
}

/** One answer to tick, with its help tied to it. */
export function Aankruis({ id, soort, naam, keuze, aan, verplicht }: Aankruisopties) {
  const bij = keuze.uitleg === undefined ? {} : { 'aria-describedby': `${id}-bij` };
  return (
    <div class="kruis">
      <input
        id={id}
        type={soort}
        name={naam}
        value={keuze.waarde}
        checked={aan}
        required={verplicht}
        {...bij}
      />
      <label for={id}>
        {typeof keuze.label === 'string' ? <Woorden tekst={keuze.label} /> : keuze.label}
      </label>
      {keuze.uitleg !== undefined && (
        <div class="kruis__uitleg" id={`${id}-bij`}>
          {keuze.uitleg}
        </div>
      )}
    </div>
  );
}
