import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';

/** The parts of NL Design System that the pages use. */
const KANDIDATEN = ['heading', 'paragraph', 'link', 'button', 'data-badge', 'number-badge', 'skip-link'];
/** Our own: the tokens the parts are drawn with, and what NL Design System has no part for. */
const EIGEN = [
  'onderdelen/tokens',
  'onderdelen/tokens-nl',
  'onderdelen/tokens-knop',
  'onderdelen/basis',
  'onderdelen/kader',
  'onderdelen/kopzoek',
  'onderdelen/sneltoetsen',
  'onderdelen/bouwstenen',
  'onderdelen/formulier',
  'onderdelen/lijst',
  'onderdelen/filters',
  'onderdelen/balken',
  'takenlijst/takenlijst',
  'takenlijst/zijkant',
  'casussen/casussen',
  'casussen/verzamelopdracht',
  'takenlijst/overzicht',
  'opdracht/snel',
  'casus/casus',
  'casus/kop',
  'casus/ladder/ladder',
  'casus/ladder/strook',
  'casus/effectiviteit',
  'opdracht/afweging',
  'opdracht/naast',
  'aanmelden/aanmelden',
  'inzage/inzage',
  'melden/melden',
  'berichten/berichten',
  'brieven/brieven',
  'post/post',
  'kanalen/kanalen',
  'abonnementen/abonnementen',
  'mensen/mensen',
  'betrokkenen/betrokkenen',
  'tafel/tafel',
  'afspraken/afspraken',
  'gezin/gezin',
  'mijn-agenda/mijn-agenda',
  'casus/afdruk',
];

const CSS = [
  ...KANDIDATEN.map((deel) => require.resolve(`@nl-design-system-candidate/${deel}-css/${deel}.css`)),
  ...EIGEN.map((deel) => path.join(__dirname, '..', `${deel}.css`)),
]
  .map((bestand) => readFileSync(bestand, 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\//g, ''))
  .join('\n');

/** Address of the style sheet: another content has another address, so a browser may keep it. */
export const STIJLPAD = `/werkbak/stijl-${createHash('sha256').update(CSS).digest('hex').slice(0, 12)}.css`;

/** Answers with the style sheet. */
export const stijl: RequestHandler = (_req, res) => {
  res.set('cache-control', 'public, max-age=31536000, immutable').type('css').send(CSS);
};
