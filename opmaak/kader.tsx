import type { ComponentChildren, JSX } from 'preact';
import { KIES_MAIL, WAAROM } from '../taal/mail';
import { DONKER, LICHT } from './kleuren';
import type { Mailvoet } from './voet';

const LETTER = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
/** How running text looks. */
export const TEKST: JSX.CSSProperties = {
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

/** A mail around what it says: one column with a heading above and why somebody gets it below. */
export function Kader({
  titel,
  kop = titel,
  boven,
  keuzepagina,
  children,
}: Mailvoet & {
  readonly titel: string;
  /** The heading, when it is another. */
  readonly kop?: string;
  /** Stands above the heading. */
  readonly boven?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <html lang="nl" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>{titel}</title>
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
          {boven}
          <h1
            class="merk"
            style={{ margin: '0 0 8px', fontSize: '22px', lineHeight: '28px', color: LICHT.merk }}
          >
            {kop}
          </h1>
          {children}
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
            {keuzepagina !== undefined && (
              <>
                <br />
                <a class="link" href={keuzepagina} style={{ color: LICHT.actie }}>
                  {KIES_MAIL}
                </a>
              </>
            )}
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
