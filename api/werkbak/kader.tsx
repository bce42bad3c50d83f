import type { ComponentChildren } from 'preact';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { STIJLPAD } from './stijl';

export interface Kaderopties {
  /** What the page is about; also its heading unless the page has one of its own. */
  readonly titel: string;
  readonly gebruiker: Gebruiker | null;
  /** Path of the part of the product the page belongs to. */
  readonly plek?: string;
}

/** The parts of the product, in the order of the menu. */
const MENU: readonly { readonly pad: string; readonly naam: string; readonly recht: Recht }[] = [
  { pad: '/werkbak', naam: 'Werkbak', recht: 'casus' },
  { pad: '/werkbak/melden', naam: 'Melden', recht: 'melden' },
  { pad: '/werkbak/regiobeeld', naam: 'Regiobeeld', recht: 'regiobeeld' },
  { pad: '/werkbak/mensen', naam: 'Mensen', recht: 'mensen-lezen' },
  { pad: '/werkbak/inzage', naam: 'Inzage', recht: 'inzage' },
];

/** The frame around every page: skip link, header with menu, the page itself, footer. */
export function Kader({ titel, gebruiker, plek, children }: Kaderopties & { children: ComponentChildren }) {
  const menu = gebruiker === null ? [] : MENU.filter(({ recht }) => heeftRecht(gebruiker, recht));
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titel} - Doorbraak`}</title>
        <link rel="stylesheet" href={STIJLPAD} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="nl-skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <header class="kop">
          <a class="kop__naam" href="/werkbak">
            Doorbraak
          </a>
          {menu.length > 0 && (
            <nav aria-label="Hoofdmenu">
              <ul class="menu">
                {menu.map(({ pad, naam }) => (
                  <li key={pad}>
                    <a href={pad} {...(pad === plek ? { 'aria-current': 'page' } : {})}>
                      {naam}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {gebruiker !== null && <p class="kop__wie">{gebruiker.naam}</p>}
        </header>
        <main id="inhoud">{children}</main>
      </body>
    </html>
  );
}
