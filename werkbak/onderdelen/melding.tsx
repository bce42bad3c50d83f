import type { ComponentChildren } from 'preact';
import { veldId } from './veld';

type Toon = 'info' | 'goed' | 'let-op' | 'fout';

const VOORAF: Record<Toon, string> = {
  info: 'Informatie',
  goed: 'Gelukt',
  'let-op': 'Let op',
  fout: 'Fout',
};

interface Meldingopties {
  readonly toon: Toon;
  /** A word of its own in front; without it the usual word of the tone. */
  readonly kop?: string | undefined;
  readonly children: ComponentChildren;
}

/** A message on a page: its tone stands in words, not only in colour. */
export function Bericht({ toon, kop, children }: Meldingopties) {
  return (
    <div class={`bericht bericht--${toon}`} {...(toon === 'fout' ? { role: 'alert' } : {})}>
      <p class="bericht__kop">{kop ?? VOORAF[toon]}</p>
      <div class="bericht__tekst">{children}</div>
    </div>
  );
}

/** Everything that is wrong in a form, each line a link to its field; gets the focus when the page opens. */
export function Foutenlijst({
  fouten,
}: {
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];
}) {
  if (fouten.length === 0) return null;
  const kop = fouten.length === 1 ? 'Er klopt nog iets niet' : `Er kloppen nog ${fouten.length} dingen niet`;
  return (
    <div class="bericht bericht--fout" role="alert" tabIndex={-1} autofocus>
      <p class="bericht__kop">{kop}</p>
      <ul class="bericht__tekst">
        {fouten.map(({ veld, melding }) => (
          <li key={veld}>
            <a href={`#${veldId(veld)}`}>{melding}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands where a list would: what its emptiness means, and what can be done. */
export function Leeg({ kop, children }: { readonly kop: string; readonly children?: ComponentChildren }) {
  return (
    <div class="leeg">
      <p class="leeg__kop">{kop}</p>
      {children}
    </div>
  );
}
