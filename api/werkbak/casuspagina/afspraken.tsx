import type { Aanbod, Afspraak } from '../../../domain/casus';
import { datumVan } from '../../../domain/tijd';
import { opdrachtadres } from '../formulieren';
import { dag } from '../woorden/tijd';
import { hoofdletter } from '../woorden/zin';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

type Zicht = Pick<Casuszicht, 'casus' | 'nu' | 'mogelijk'>;

/** Who does what by when, and whether it was kept. */
export function Afspraken({ casus, nu, mogelijk }: Zicht) {
  const { afspraken, casusnummer } = casus;
  return (
    <Deel id="afspraken" kop="Afspraken" aantal={afspraken.length} klein={afspraken.length === 0}>
      {afspraken.length === 0 ? (
        <p class="stil">Er zijn nog geen afspraken.</p>
      ) : (
        <table class="lijst" aria-labelledby="afspraken">
          <thead>
            <tr>
              <th scope="col">Afspraak</th>
              <th scope="col">Wie</th>
              <th scope="col">Uiterlijk</th>
              <th scope="col">Nagekomen</th>
            </tr>
          </thead>
          <tbody>
            {[...afspraken].reverse().map((afspraak) => (
              <tr key={afspraak.id}>
                <th scope="row" class="vrije-tekst">
                  {afspraak.omschrijving}
                </th>
                <td data-kop="Wie">{afspraak.wie}</td>
                <td data-kop="Uiterlijk">{dag(afspraak.uiterlijk, nu)}</td>
                <td data-kop="Nagekomen">
                  {nagekomen(afspraak, datumVan(nu))}
                  {afspraak.nagekomen === null && mogelijk.includes('controleerAfspraak') && (
                    <>
                      {' '}
                      <a href={opdrachtadres(casusnummer, 'controleerAfspraak', { afspraak: afspraak.id })}>
                        Controleer<span class="alleen-voorlezen"> de afspraak met {afspraak.wie}</span>
                      </a>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Deel>
  );
}

function nagekomen({ nagekomen, uiterlijk }: Afspraak, vandaag: string): string {
  if (nagekomen !== null) return nagekomen ? 'Ja' : 'Nee';
  return uiterlijk <= vandaag ? 'Nog niet gecontroleerd.' : 'Loopt nog.';
}

/** Places and help that were offered. */
export function Aanbiedingen({ casus, nu, mogelijk }: Zicht) {
  const { aanbod, casusnummer } = casus;
  return (
    <Deel id="aanbod" kop="Aanbod" aantal={aanbod.length} klein={aanbod.length === 0}>
      {aanbod.length === 0 ? (
        <p class="stil">Er is nog geen aanbod gedaan.</p>
      ) : (
        <table class="lijst" aria-labelledby="aanbod">
          <thead>
            <tr>
              <th scope="col">Aanbod</th>
              <th scope="col">Vanaf</th>
              <th scope="col">Wie betaalt</th>
              <th scope="col">Antwoord van het gezin</th>
            </tr>
          </thead>
          <tbody>
            {[...aanbod].reverse().map((een) => (
              <tr key={een.id}>
                <th scope="row">
                  {hoofdletter(een.soort)} bij {een.aanbieder}
                  <span class="lijst__bij">{bijzonder(een)}</span>
                </th>
                <td data-kop="Vanaf">{dag(een.startdatum, nu)}</td>
                <td data-kop="Wie betaalt">{betaling(een)}</td>
                <td data-kop="Antwoord">
                  {een.besluit === null
                    ? 'Nog geen antwoord.'
                    : een.besluit === 'aanvaard'
                      ? 'Aangenomen'
                      : 'Afgewezen'}
                  {een.besluit === null && mogelijk.includes('beantwoordAanbod') && (
                    <>
                      {' '}
                      <a href={opdrachtadres(casusnummer, 'beantwoordAanbod', { aanbod: een.id })}>
                        Leg vast<span class="alleen-voorlezen"> wat het gezin vindt van {een.aanbieder}</span>
                      </a>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Deel>
  );
}

function betaling({ verdeling }: Aanbod): string {
  if (verdeling === undefined) return 'niet afgesproken';
  return `gemeente ${verdeling.gemeente}%, samenwerkingsverband ${verdeling.swv}%`;
}

function bijzonder({ wachtlijst, doorzettingsmacht }: Aanbod): string {
  return [
    ...(doorzettingsmacht ? ['met doorzettingsmacht'] : []),
    ...(wachtlijst ? ['er is een wachtlijst'] : []),
  ].join(', ');
}
