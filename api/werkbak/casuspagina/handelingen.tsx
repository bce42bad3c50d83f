import type { Opdrachtnaam } from '../../../domain/opdracht';
import { FORMULIEREN, opdrachtadres } from '../formulieren';
import { casusadres } from '../onderdelen/kind';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** What belongs together, in the order in which it is mostly needed. */
const GROEPEN: readonly (readonly [kop: string, opdrachten: readonly Opdrachtnaam[]])[] = [
  [
    'Deze week',
    [
      'rapporteerVoortgang',
      'meldEersteActie',
      'legToestemmingVast',
      'bewaakOnderwijsvraag',
      'bevestigNazorg',
    ],
  ],
  ['Terug naar school', ['meldTerugkeer', 'meldTerugval', 'legPerspectiefVast', 'legVrijstellingVast']],
  [
    'Afspraken en aanbod',
    ['maakAfspraak', 'controleerAfspraak', 'doeAanbod', 'beantwoordAanbod', 'planDoorbraaktafel'],
  ],
  [
    'Arbitrage',
    [
      'beantwoordArbitrageverzoek',
      'stelCommissieSamen',
      'planZitting',
      'doeUitspraak',
      'beantwoordUitspraak',
      'bevestigUitvoering',
    ],
  ],
  [
    'Openbaar Ministerie',
    ['verzendProcesVerbaal', 'legAlsnogInstemmingVast', 'legOmBesluitVast', 'legOmUitkomstVast'],
  ],
  [
    'De casus',
    [
      'neemTaak',
      'geefTaakDoor',
      'schaalOp',
      'schaalAf',
      'wijsToe',
      'draagOver',
      'corrigeer',
      'zetConvenantOver',
      'sluitAf',
    ],
  ],
];

/** Everything whoever looks can do here now, and nothing else. */
export function Handelingen({ casus, mogelijk }: Pick<Casuszicht, 'casus' | 'mogelijk'>) {
  const groepen = GROEPEN.map(
    ([kop, opdrachten]) => [kop, opdrachten.filter((naam) => mogelijk.includes(naam))] as const,
  ).filter(([, opdrachten]) => opdrachten.length > 0);
  return (
    <Deel id="doen" kop="Wat u kunt doen">
      {groepen.length === 0 && <p class="stil">U kunt in deze casus nu niets vastleggen.</p>}
      {groepen.map(([kop, opdrachten]) => (
        <div key={kop} class="handelingen">
          <h3>{kop}</h3>
          <ul>
            {opdrachten.map((naam) => (
              <li key={naam}>
                <a href={opdrachtadres(casus.casusnummer, naam)}>{FORMULIEREN[naam].titel}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div class="handelingen">
        <h3>Voor aan tafel</h3>
        <ul>
          <li>
            <a href={`${casusadres(casus.casusnummer)}/afdruk`}>Afdruk van de casus</a>
          </li>
        </ul>
      </div>
    </Deel>
  );
}
