import { AANGESCHREVEN, contacten, isErbij } from '../../domain/betrokkene';
import { datumVan } from '../../domain/tijd';
import { teBeheren } from '../../domain/zicht/betrokkenen';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { BETROKKENENAAM } from '../../taal/betrokkenen';
import { isHeel, ontbreektVoor } from '../../toegang/betrokkenen';
import { Contactwegen } from '../onderdelen/contact';
import { casusadres } from '../onderdelen/kind';
import { Deel } from './deel';
import { Gemist } from './gemist';
import { Werkers } from './werkers';
import type { Casuszicht } from './zicht';

type Zicht = Pick<Casuszicht, 'casus' | 'gebruiker' | 'betrokkenen' | 'werkers' | 'geenOuder' | 'nu'>;

/** Who is around the child now and how to reach them, who is missing, and who works on the case. */
export function Rondom({ casus, gebruiker, betrokkenen, werkers, geenOuder, nu }: Zicht) {
  const vandaag = datumVan(nu);
  const erbij = betrokkenen.filter((een) => isErbij(een, vandaag));
  const heel = erbij.filter(isHeel);
  const ouders = heel.filter(({ soort }) => AANGESCHREVEN.ouders.includes(soort));
  const beheert = casus.gesloten === null && teBeheren(gebruiker.rol).length > 0;
  const { casusnummer } = casus;
  return (
    <Deel id="rondom" kop="Mensen rond het kind">
      <div class="rondom__kolommen">
        <div>
          {beheert && (
            <>
              <Onbereikbaar {...{ ouders, geenOuder }} />
              <Gemist
                casusnummer={casusnummer}
                gemist={ontbreektVoor(gebruiker, casus, heel, vandaag)}
                ouder={ouders[0]}
              />
            </>
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
                    {isHeel(een) && <span class="stil">{bijzonder(een)}</span>}
                  </p>
                  {isHeel(een) && <Contactwegen wie={een} />}
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href={`${casusadres(casusnummer)}/betrokkenen`}>
              {beheert ? 'Bekijk of wijzig' : 'Bekijk'} de mensen rond het kind
            </a>
          </p>
        </div>
        <Werkers {...{ casus, gebruiker, werkers }} />
      </div>
    </Deel>
  );
}

function bijzonder({ woontBij, tolk }: Betrokkene): string {
  return [...(woontBij === true ? ['het kind woont hier'] : []), ...(tolk === true ? ['met een tolk'] : [])]
    .map((wat) => `, ${wat}`)
    .join('');
}

/** That no letter for the parents can arrive, and why as far as the report said so. */
function Onbereikbaar({
  ouders,
  geenOuder,
}: Pick<Zicht, 'geenOuder'> & { readonly ouders: readonly Betrokkene[] }) {
  if (ouders.some((een) => contacten(een).length > 0)) return null;
  return (
    <p>
      {ouders.length > 0 && 'Er is nog geen ouder met een adres. '}
      Een brief voor de ouders komt nu niet aan.
      {geenOuder !== null && (
        <>
          {' '}
          Bij de melding stond waarom: <q class="vrije-tekst">{geenOuder}</q>
        </>
      )}
    </p>
  );
}
