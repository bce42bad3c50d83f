import { KOP, KOPPEN } from '../../domain/opdracht';
import { FORMULIEREN, opdrachtadres } from '../opdracht/formulieren';
import { casusadres } from '../onderdelen/kind';
import { KOPNAAM } from '../../taal/koppen';
import { heeftRecht } from '../../domain/toegang';
import { stukkenadres } from '../stuk/adres';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** Everything whoever looks can do here now, and nothing else. */
export function Handelingen({
  casus,
  gebruiker,
  mogelijk,
}: Pick<Casuszicht, 'casus' | 'gebruiker' | 'mogelijk'>) {
  const groepen = KOPPEN.map(
    (kop) => [KOPNAAM[kop], mogelijk.filter((naam) => KOP[naam] === kop)] as const,
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
      {heeftRecht(gebruiker, 'stukken') && (
        <div class="handelingen">
          <h3>Voor OM en Raad</h3>
          <ul>
            <li>
              <a href={stukkenadres(casus.casusnummer)}>Dossier voor het OM of de Raad</a>
            </li>
          </ul>
        </div>
      )}
      <div class="handelingen">
        <h3>Op papier</h3>
        <ul>
          <li>
            <a href={`${casusadres(casus.casusnummer)}/afdruk`}>Afdruk voor aan tafel</a>
          </li>
          <li>
            <a href={`${casusadres(casus.casusnummer)}/afdruk/gezin`}>Afdruk voor het gezin</a>
          </li>
          {casus.afspraken.length > 0 && heeftRecht(gebruiker, 'opdracht') && (
            <li>
              <a href={`${casusadres(casus.casusnummer)}/afspraken`}>Wie doet wat, met een link voor ieder</a>
            </li>
          )}
        </ul>
      </div>
    </Deel>
  );
}
