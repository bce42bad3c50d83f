import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { DRINGEND, KNOPTEKST, WAAROM } from '../taal/mail';
import type { Brieftekst } from '../taal/berichten/omslag';
import { blokken, type Blok } from './blokken';
import { DONKER, LICHT } from './kleuren';

/** A message in its envelope, as it goes by mail. */
export interface Mailtekst extends Brieftekst {
  /** True for what cannot wait: it says so at the top. */
  readonly dringend: boolean;
}

const LETTER = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const TEKST: JSX.CSSProperties = {
  margin: '0 0 16px',
  fontSize: '16px',
  lineHeight: '24px',
  color: LICHT.tekst,
};

/** Only what the reader's own settings ask for stands in a style sheet: everything else is with its element. */
const STIJL = [
  ':root { color-scheme: light dark; supported-color-schemes: light dark; }',
  '@media (prefers-color-scheme: dark) {',
  `  .pagina { background-color: ${DONKER.pagina} !important; }`,
  `  .vlak { background-color: ${DONKER.vlak} !important; border-color: ${DONKER.lijn} !important; }`,
  `  .tekst { color: ${DONKER.tekst} !important; }`,
  `  .stil { color: ${DONKER.stil} !important; }`,
  `  .merk { color: ${DONKER.merk} !important; }`,
  `  .link { color: ${DONKER.actie} !important; }`,
  `  .knop { background-color: ${DONKER.actie} !important; color: ${DONKER.opActie} !important; }`,
  `  .dringend { background-color: ${DONKER.foutVlak} !important; color: ${DONKER.fout} !important; border-color: ${DONKER.fout} !important; }`,
  '}',
  '@media (max-width: 480px) { .rand { padding: 0 !important; } .binnen { padding: 20px 16px !important; } }',
].join('\n');

/** The mail as HTML: one column, nothing from elsewhere, readable without any style sheet. */
export function mailHtml(mail: Mailtekst): string {
  return `<!doctype html>\n${render(<Mail {...mail} />)}`;
}

/** The same mail as plain text. */
export function mailTekst({ tekst, dringend }: Mailtekst): string {
  return [...(dringend ? [DRINGEND] : []), tekst, `-- \n${WAAROM}`].join('\n\n');
}

function Mail({ onderwerp, tekst, dringend }: Mailtekst) {
  return (
    <html lang="nl" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{onderwerp}</title>
        <style dangerouslySetInnerHTML={{ __html: STIJL }} />
      </head>
      <body
        class="pagina"
        style={{ margin: '0', padding: '0', backgroundColor: LICHT.pagina, fontFamily: LETTER }}
      >
        <Kolom>
          <p
            class="merk"
            style={{
              margin: '0',
              padding: '0 0 12px',
              fontSize: '18px',
              fontWeight: '700',
              color: LICHT.merk,
            }}
          >
            Doorbraak
          </p>
          {dringend && <Dringend />}
          <h1
            class="merk"
            style={{ margin: '0 0 8px', fontSize: '22px', lineHeight: '28px', color: LICHT.merk }}
          >
            {onderwerp}
          </h1>
          {blokken(tekst).map((blok, i) => (
            <Deel key={i} blok={blok} />
          ))}
          <p
            class="stil vlak"
            style={{
              margin: '24px 0 0',
              padding: '16px 0 0',
              borderTop: `1px solid ${LICHT.lijn}`,
              fontSize: '14px',
              lineHeight: '20px',
              color: LICHT.stil,
            }}
          >
            {WAAROM}
          </p>
        </Kolom>
      </body>
    </html>
  );
}

/** A column in the middle, as wide as a line that reads well; tables, for the mail programs that know nothing else. */
function Kolom({ children }: { readonly children: ComponentChildren }) {
  return (
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0">
      <tbody>
        <tr>
          <td class="rand" align="center" style={{ padding: '24px 12px' }}>
            <table
              class="vlak"
              role="presentation"
              width="100%"
              cellPadding="0"
              cellSpacing="0"

              style={{
                maxWidth: '600px',
                backgroundColor: LICHT.vlak,
                border: `1px solid ${LICHT.lijn}`,
                borderRadius: '4px',
              }}
            >
              <tbody>
                <tr>
                  <td
                    class="binnen"
                    align="left"
                    style={{ padding: '28px 32px', textAlign: 'left', overflowWrap: 'anywhere' }}
                  >
                    {children}
                  </td>
                </tr>
              </tbody>
            </table>
          </td>
        </tr>
      </tbody>
    </table>
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

function Deel({ blok }: { readonly blok: Blok }) {
  switch (blok.soort) {
    case 'kenmerk':
      return (
        <p class="stil" style={{ ...TEKST, fontSize: '14px', color: LICHT.stil }}>
          {blok.tekst}
        </p>
      );
    case 'regels':
      return (
        <p class="tekst" style={TEKST}>
          {blok.regels.map((regel, i) => (
            <>
              {i > 0 && <br />}
              {regel}
            </>
          ))}
        </p>
      );
    case 'lijst':
      return (
        <ul class="tekst" style={{ ...TEKST, padding: '0 0 0 24px' }}>
          {blok.punten.map((punt) => (
            <li key={punt} style={{ margin: '0 0 4px' }}>
              {punt}
            </li>
          ))}
        </ul>
      );
    case 'knop':
      return <Knop {...blok} />;
  }
}

function Knop({ over, adres }: { readonly over: string; readonly adres: string }) {
  return (
    <>
      {over !== '' && (
        <p class="tekst" style={{ ...TEKST, margin: '0 0 12px' }}>
          {over}.
        </p>
      )}
      <p style={{ margin: '0 0 20px' }}>
        <a
          class="knop"
          href={adres}
          style={{
            display: 'inline-block',
            padding: '12px 20px',
            borderRadius: '4px',
            backgroundColor: LICHT.actie,
            color: LICHT.opActie,
            fontSize: '16px',
            fontWeight: '700',
            lineHeight: '20px',
            textDecoration: 'none',
          }}
        >
          {KNOPTEKST}
        </a>
      </p>
    </>
  );
}
