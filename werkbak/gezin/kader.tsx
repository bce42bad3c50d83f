import type { Response } from 'express';
import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { VERTALINGEN } from '../../taal/gezinspagina/talen';
import { inNederlands, type Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { Bijtaal } from '../onderdelen/bijtaal';
import { Teken } from '../onderdelen/kader';
import { STIJLPAD } from '../onderdelen/stijl';
import { bijtaal, Lezer, Zin, type Lezend } from './zin';

interface Kaderopties {
  readonly titel: Zinsleutel;
  readonly lezer: Lezend;
  /** Path of the page, for the same in another language. */
  readonly pad: string;
  readonly status?: number;
}

/**
 * Answers with a page for the family, in a frame of its own: for a phone, without menu, script or a way to the werkbak, with the
 * languages in sight.
 */
export function toonGezin(
  res: Response,
  { titel, lezer, pad, status = 200 }: Kaderopties,
  inhoud: ComponentChildren,
): void {
  const html = render(
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${inNederlands(titel, lezer.aan)} - Doorbraak`}</title>
        <link rel="stylesheet" href={STIJLPAD} />
        <link rel="icon" href="data:," />
      </head>
      <body class="gezin">
        <header class="kop">
          <div class="kop__rij">
            <p class="gezin__merk">
              <Teken /> Doorbraak
            </p>
          </div>
        </header>
        <Talen pad={pad} lezer={lezer} />
        <main id="inhoud">
          <Lezer.Provider value={lezer}>
            <Bijtaal.Provider value={bijtaal(lezer)}>{inhoud}</Bijtaal.Provider>
          </Lezer.Provider>
        </main>
        <footer class="voet">
          <p>
            <Lezer.Provider value={lezer}>
              <Zin sleutel="vastgelegd" />
            </Lezer.Provider>
          </p>
        </footer>
      </body>
    </html>,
  );
  res.status(status).type('html').send(`<!doctype html>\n${html}`);
}

/** The languages of the page, each by its own name. */
function Talen({ pad, lezer }: { readonly pad: string; readonly lezer: Lezend }) {
  const nu = (taal: string | null) => (taal === lezer.taal ? ({ 'aria-current': 'true' } as const) : {});
  return (
    <nav class="gezin__talen" aria-label="Taal">
      <ul>
        <li>
          <a href={`${pad}?taal=nl`} {...nu(null)}>
            Nederlands
          </a>
        </li>
        {Object.entries(VERTALINGEN).map(([taal, { naam, richting }]) => (
          <li key={taal}>
            <a href={`${pad}?taal=${taal}`} lang={taal} dir={richting} hreflang={taal} {...nu(taal)}>
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
