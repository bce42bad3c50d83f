import { AANGESCHREVEN, contacten, isErbij } from '../../domain/betrokkene';
import { datumVan } from '../../domain/tijd';
import { BETROKKENENAAM } from '../../taal/betrokkenen';
import { isHeel } from '../../toegang/betrokkenen';
import { Contactwegen } from '../onderdelen/contact';
import { casusadres } from '../onderdelen/kind';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** Who is around the child now and how to reach them, and whether a letter for the parents can arrive. */
export function Rondom({ casus, betrokkenen, nu }: Pick<Casuszicht, 'casus' | 'betrokkenen' | 'nu'>) {
  const erbij = betrokkenen.filter((een) => isErbij(een, datumVan(nu)));
  const ouders = erbij.filter(({ soort }) => AANGESCHREVEN.ouders.includes(soort));
  const heel = ouders.filter(isHeel);
  const zonder = ouders.length === heel.length && heel.every((een) => contacten(een).length === 0);
  return (
    <Deel id="rondom" kop="Mensen rond het kind" klein>
      {zonder && casus.gesloten === null && (
        <p>Er is nog geen ouder met een adres. Een brief voor de ouders komt nu niet aan.</p>
      )}
      {erbij.length > 0 && (
        <ul class="kaal rondom">
          {erbij.map((een) => (
            <li key={een.id}>
              <p>
                <b>
                  <bdi>{een.naam}</bdi>
                </b>
                , {BETROKKENENAAM[een.soort]}
                {isHeel(een) && een.relatie !== null && (
                  <>
                    {' '}
                    (<bdi>{een.relatie}</bdi>)
                  </>
                )}
              </p>
              {isHeel(een) && <Contactwegen wie={een} />}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${casusadres(casus.casusnummer)}/betrokkenen`}>Bekijk of wijzig de mensen rond het kind</a>
      </p>
    </Deel>
  );
}
