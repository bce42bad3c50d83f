import type { ComponentChildren } from 'preact';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { CASUSLIJSTPAD } from './casuslijst';
import { Formulier } from './formulier';
import { Kopzoek } from './kopzoek';
import { SCRIPTPAD } from './script';
import { Sneltoetsen, Sneltoetsknop } from './sneltoetsen';
import { STIJLPAD } from './stijl';
import { MIJN_MAIL } from '../../taal/mail';
import { ROLNAAM } from '../../taal/rollen';

/** How much waits behind places of the menu, by their path. */
export type Aantallen = Readonly<Record<string, number>>;

export interface Kaderopties {
  /** What the page is about; also its heading unless the page has one of its own. */
  readonly titel: string;
  readonly gebruiker: Gebruiker | null;
  /** Path of the part of the product the page belongs to. */
  readonly plek?: string;
  readonly aantallen?: Aantallen;
  /** True: the page itself is the one on which is searched. */
  readonly zoekt?: boolean;
}

/** Where somebody subscribes to the calendar of their own work. */
export const MIJN_AGENDA = '/werkbak/mijn-agenda';
/** Where a school sees which of its children come near the threshold of hours of absence. */
export const VERZUIMPAD = '/werkbak/verzuim';

/** The parts of the product, in the order of the menu. */
const MENU: readonly {
  readonly pad: string;
  readonly naam: string;
  readonly recht: Recht;
  /** What waits there, where that is counted. */
  readonly wat?: string;
}[] = [
  { pad: '/werkbak', naam: 'Werkbak', recht: 'casus' },
  { pad: CASUSLIJSTPAD, naam: 'Casussen', recht: 'casus' },
  { pad: '/werkbak/melden', naam: 'Melden', recht: 'melden' },
  { pad: VERZUIMPAD, naam: 'Verzuim', recht: 'verzuim' },
  { pad: '/werkbak/berichten', naam: 'Berichten', recht: 'casus' },
  { pad: '/werkbak/brieven', naam: 'Brieven', recht: 'brieven', wat: 'te printen' },
  { pad: '/werkbak/regiobeeld', naam: 'Regiobeeld', recht: 'regiobeeld' },
  { pad: '/werkbak/mensen', naam: 'Mensen', recht: 'mensen-lezen' },
  { pad: '/werkbak/vervanging', naam: 'Vervanging', recht: 'vervanging' },
  { pad: '/werkbak/post', naam: 'Post', recht: 'post' },
  { pad: '/werkbak/beheer', naam: 'Beheer', recht: 'beheer', wat: 'niet in orde' },
  { pad: '/werkbak/inzage', naam: 'Inzage', recht: 'inzage' },
  { pad: '/werkbak/vernietigen', naam: 'Vernietigen', recht: 'vernietigen' },
];

/** The frame around every page: skip link, header with search and menu, the page itself, footer with the shortcuts. */
export function Kader({
  titel,
  gebruiker,
  plek,
  aantallen = {},
  zoekt = false,
  children,
}: Kaderopties & { children: ComponentChildren }) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titel} - Doorbraak`}</title>
        <link rel="stylesheet" href={STIJLPAD} />
        <link rel="icon" href="data:," />
        {gebruiker !== null && <script src={SCRIPTPAD} defer />}
      </head>
      <body>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <header class="kop">
          <div class="kop__rij">
            <a class="kop__naam" href="/werkbak">
              <Teken />
              <span class="kop__woord">Doorbraak</span>
            </a>
            {gebruiker !== null && heeftRecht(gebruiker, 'zoeken') && !zoekt && <Kopzoek />}
            {gebruiker !== null && <Wie gebruiker={gebruiker} />}
            {gebruiker !== null && <Menu gebruiker={gebruiker} plek={plek} aantallen={aantallen} />}
          </div>
        </header>
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <footer class="voet">
          <p>
            Doorbraak volgt een kind dat niet naar school gaat, tot het weer naar school gaat. Wie gegevens
            van een kind bekijkt, wordt vastgelegd.
          </p>
          {gebruiker !== null && (
            <p class="voet__links">
              {heeftRecht(gebruiker, 'mijn-mail') && (
                <a href={MIJN_MAIL}>Mijn e-mail: hoe u berichten krijgt</a>
              )}
              {heeftRecht(gebruiker, 'mijn-agenda') && (
                <a href={MIJN_AGENDA}>Mijn agenda: taken en tafels in uw eigen agenda</a>
              )}
            </p>
          )}
          {gebruiker !== null && <Sneltoetsknop />}
        </footer>
        {gebruiker !== null && <Sneltoetsen />}
      </body>
    </html>
  );
}

/** Steps up, and the last one through: the sign of the product. */
export function Teken() {
  return (
    <svg class="kop__teken" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path d="M2 25h6v-6h6v-6h6V7h6" fill="none" stroke="#fff" stroke-width="3.5" />
      <circle cx="23" cy="20" r="4" fill="#ffb81c" />
    </svg>
  );
}

function Menu({
  gebruiker,
  plek,
  aantallen,
}: {
  readonly gebruiker: Gebruiker;
  readonly plek: string | undefined;
  readonly aantallen: Aantallen;
}) {
  const menu = MENU.filter(({ recht }) => heeftRecht(gebruiker, recht));
  if (menu.length === 0) return null;
  return (
    <nav aria-label="Hoofdmenu">
      <ul class="menu">
        {menu.map(({ pad, naam, wat }) => (
          <li key={pad}>
            <a href={pad} {...(pad === plek ? { 'aria-current': 'page' } : {})}>
              {naam}
              <Aantal aantal={aantallen[pad] ?? 0} wat={wat} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How much waits, when something does. */
function Aantal({ aantal, wat }: { readonly aantal: number; readonly wat: string | undefined }) {
  if (aantal === 0) return null;
  return (
    <>
      {' '}
      <span class="nl-number-badge">
        {aantal}
        <span class="nl-number-badge__hidden-label"> {wat}</span>
      </span>
    </>
  );
}

/** Who has signed in, and the way out; nobody signs in on an installation that only this computer reaches. */
function Wie({ gebruiker }: { readonly gebruiker: Gebruiker }) {
  return (
    <div class="kop__wie">
      <p>
        <b>{gebruiker.naam}</b>
        {gebruiker.rol !== 'lokaal' && <span>{ROLNAAM[gebruiker.rol]}</span>}
      </p>
      {gebruiker.rol !== 'lokaal' && (
        <Formulier actie="/afmelden">
          <button type="submit" class="nl-button nl-button--subtle">
            Afmelden
          </button>
        </Formulier>
      )}
    </div>
  );
}
