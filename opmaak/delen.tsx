import type { Blok } from './blokken';
import { TEKST } from './kader';
import { LICHT } from './kleuren';
import { KNOPTEKST } from '../taal/mail';

/** The parts of a message, one under the other. */
export function Delen({ blokken }: { readonly blokken: readonly Blok[] }) {
  return (
    <>
      {blokken.map((blok, i) => (
        <Deel key={i} blok={blok} />
      ))}
    </>
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
