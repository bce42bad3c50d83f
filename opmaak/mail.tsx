import { render } from 'preact-render-to-string';
import { DRINGEND } from '../taal/mail';
import type { Brieftekst } from '../taal/berichten/omslag';
import { blokken } from './blokken';
import { Delen } from './delen';
import { Kader } from './kader';
import { voetTekst, type Mailvoet } from './voet';
import { LICHT } from './kleuren';

/** A message in its envelope, as it goes by mail. */
export interface Mailtekst extends Brieftekst, Mailvoet {
  /** True for what cannot wait: it says so at the top. */
  readonly dringend: boolean;
}

/** The mail as HTML: one column, nothing from elsewhere, readable without any style sheet. */
export function mailHtml(mail: Mailtekst): string {
  return `<!doctype html>\n${render(<Mail {...mail} />)}`;
}

/** The same mail as plain text. */
export function mailTekst({ tekst, dringend, ...voet }: Mailtekst): string {
  return [...(dringend ? [DRINGEND] : []), tekst, voetTekst(voet)].join('\n\n');
}

function Mail({ onderwerp, tekst, dringend, ...voet }: Mailtekst) {
  const alle = blokken(tekst);
  // The kenmerk stands under the heading already.
  const metKenmerk = alle[0]?.soort === 'kenmerk';
  const kop = metKenmerk ? onderwerp.replace(/ \(\d{4}-\d+\)$/, '') : onderwerp;
  return (
    <Kader titel={onderwerp} kop={kop} boven={dringend && <Dringend />} {...voet}>
      <Delen blokken={alle} />
    </Kader>
  );
}

function Dringend() {
  return (
    <p
      class="dringend"
      style={{
        margin: '0 0 16px',
        padding: '10px 12px',
        borderLeft: `4px solid ${LICHT.fout}`,
        backgroundColor: LICHT.foutVlak,
        fontSize: '16px',
        fontWeight: '700',
        color: LICHT.fout,
      }}
    >
      {DRINGEND}
    </p>
  );
}
