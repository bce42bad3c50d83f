import type { Casus } from '../domain/casus';
import { isKlokstap, type Fase } from '../domain/fase';
import type { Gebruiker } from '../domain/gebruiker';
import { lopendeTermijnen, volgendeTermijn } from '../domain/termijnen';
import { datumVan, type Moment } from '../domain/tijd';
import { FASELABEL, FASENAAM } from './fasen';
import { klokzin } from './klok';
import { stapzin } from './school';
import { dag, totDan } from './tijd';
import { hoofdletter } from './zin';

/** What the clock does next: in how long, in a few words, and what that means. */
export interface Straks {
  readonly kop: string;
  readonly zin: string;
}

/** The next step of the clock in the ladder, else the next thing it does, for whoever reads it; null: it does nothing. */
export function straks(casus: Casus, nu: Moment, lezer: Pick<Gebruiker, 'rol'>): Straks | null {
  const stap = volgendeTermijn(casus);
  if (stap !== null) {
    const wat = stap.naar === 'gesloten' ? 'de casus sluit' : FASENAAM[stap.naar];
    const op = dag(datumVan(stap.op), nu);
    return { kop: `${hoofdletter(totDan(stap.op, nu))}: ${wat}`, zin: betekenis(stap.naar, op, lezer) };
  }
  const eerste = lopendeTermijnen(casus)[0];
  return eerste === undefined
    ? null
    : { kop: hoofdletter(totDan(eerste.op, nu)), zin: `${klokzin(eerste, lezer)}.` };
}

function betekenis(naar: Fase, op: string, lezer: Pick<Gebruiker, 'rol'>): string {
  if (naar === 'gesloten') return `Blijft het goed gaan, dan sluit de casus op ${op}.`;
  if (naar === 'om')
    return `Is er op ${op} geen antwoord van de ouders? Dan beslist de leerplichtambtenaar wat er gebeurt.`;
  const wat = naar !== 'nazorg' && isKlokstap(naar) ? stapzin(naar, lezer) : `${FASELABEL[naar]} begint`;
  return `${wat} op ${op}, als er niets verandert.`;
}
