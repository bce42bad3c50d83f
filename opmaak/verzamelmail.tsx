import { render } from 'preact-render-to-string';
import type { Verzamelmail } from '../taal/verzamelmail';
import { blokken } from './blokken';
import { Delen } from './delen';
import { Kader } from './kader';
import { LICHT } from './kleuren';
import { voetTekst, type Mailvoet } from './voet';

/** From so many messages on the mail begins with a list of what is in it. */
const OVERZICHT = 4;
const STREEP = 60;

/** Several messages in one mail as HTML, as `mailHtml` makes one. */
export function verzamelHtml(mail: Verzamelmail, voet: Mailvoet = {}): string {
  return `<!doctype html>\n${render(<Verzameling {...mail} voet={voet} />)}`;
}

/** The same mail as plain text. */
export function verzamelTekst({ aanhef, inleiding, delen, slot }: Verzamelmail, voet: Mailvoet = {}): string {
  return [
    aanhef,
    [inleiding, ...overzicht(delen).map((kop) => `- ${kop}`)].join('\n'),
    ...delen.flatMap(({ kop, tekst }, i) => {
      const regel = `${i + 1}. ${kop}`;
      return [`${regel}\n${'='.repeat(Math.min(STREEP, regel.length))}`, tekst];
    }),
    ...(slot === null ? [] : ['='.repeat(STREEP), slot]),
    voetTekst(voet),
  ].join('\n\n');
}

function overzicht(delen: Verzamelmail['delen']): string[] {
  return delen.length < OVERZICHT ? [] : delen.map(({ kop }) => kop);
}

function Verzameling({
  onderwerp,
  aanhef,
  inleiding,
  delen,
  slot,
  voet,
}: Verzamelmail & { readonly voet: Mailvoet }) {
  const koppen = overzicht(delen);
  return (
    <Kader titel={onderwerp} {...voet}>
      <Delen blokken={blokken(`${aanhef}\n\n${inleiding}`)} />
      {koppen.length > 0 && <Delen blokken={[{ soort: 'lijst', punten: koppen }]} />}
      {delen.map(({ kop, tekst }, i) => (
        <Bericht key={i} kop={kop} tekst={tekst} />
      ))}
      {slot !== null && (
        <>
          <Lijn />
          <Delen blokken={blokken(slot)} />
        </>
      )}
    </Kader>
  );
}

function Bericht({ kop, tekst }: { readonly kop: string; readonly tekst: string }) {
  return (
    <>
      <Lijn />
      <h2
        class="merk"
        style={{ margin: '0 0 12px', fontSize: '18px', lineHeight: '24px', color: LICHT.merk }}
      >
        {kop}
      </h2>
      <Delen blokken={blokken(tekst)} />
    </>
  );
}

/** Between one message and the next. */
function Lijn() {
  return (
    <div
      class="vlak"
      style={{ margin: '24px 0 20px', borderTop: `2px solid ${LICHT.lijn}`, fontSize: '0', lineHeight: '0' }}
    />
  );
}
