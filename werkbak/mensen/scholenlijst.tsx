import type { Mens, School } from '../../dossier/mensen/mens';
import type { Veldfout } from '../../domain/weigering';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst, Leeg } from '../onderdelen/melding';
import { mensadres, type Regiostand } from './bron';
import { Velden } from '../formulier/veldweergave';
import type { Getypt } from '../formulier/velden';
import { regionaam } from '../../taal/regio';
import type { Plek } from '../onderdelen/plek';
import { schooladres } from './schooladres';
import { schoolvelden } from './schoolvelden';
import { tel } from './zinnen';

/** The schools of a region with who signs in for them, and a form to add one. */
export function Scholenlijst({
  stand: { plek, mensen, scholen, keus, namen },
  getypt,
  fouten,
}: {
  readonly stand: Regiostand;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
}) {
  return (
    <>
      <p class="terug">
        <a href={plek.adres('/werkbak/mensen')}>Terug naar de mensen</a>
      </p>
      <div class="paginakop">
        <h1>Scholen</h1>
        <p class="samenvatting">
          {regionaam(plek.regio)}: {tel(scholen.length, 'school', 'scholen')}
        </p>
      </div>
      <Foutenlijst fouten={fouten} />
      {scholen.length === 0 ? (
        <Leeg kop="Er staan nog geen scholen in deze regio">
          <p>Met de scholen staat bij een casus de naam, en kan een zorgcoördinator zich aanmelden.</p>
        </Leeg>
      ) : (
        <table class="lijst mensen">
          <caption class="alleen-voorlezen">Scholen van de regio</caption>
          <thead>
            <tr>
              <th scope="col">School</th>
              <th scope="col">BRIN</th>
              <th scope="col">Gemeente</th>
              <th scope="col">Zorgcoördinator of intern begeleider</th>
            </tr>
          </thead>
          <tbody>
            {scholen.map((school) => (
              <tr key={school.brin}>
                <th scope="row">
                  <a class="lijst__hoofd" href={schooladres(plek, school.brin)}>
                    {school.naam}
                  </a>
                </th>
                <td data-kop="BRIN">{school.brin}</td>
                <td data-kop="Gemeente">
                  {namen.convenanten.naamVanGemeente(school.gemeente) ?? school.gemeente}
                </td>
                <td data-kop="Zorgcoördinator">
                  <Zorgcoordinatoren plek={plek} wie={vanSchool(school, mensen)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plek.beheert && (
        <section class="vlak vlak--ruim" aria-labelledby="nieuw">
          <h2 id="nieuw">Voeg een school toe</h2>
          <Formulier class="formulier" actie={plek.adres('/werkbak/mensen/scholen')} novalidate>
            <Velden velden={schoolvelden(keus, true)} getypt={getypt} fouten={fouten} />
            <p class="knoppen">
              <Knop>Voeg de school toe</Knop>
            </p>
          </Formulier>
        </section>
      )}
    </>
  );
}

/** Who can sign in for a school, by name. */
export function vanSchool({ brin }: Pick<School, 'brin'>, mensen: readonly Mens[]): Mens[] {
  return mensen.filter(
    ({ rol, actief, scholen }) =>
      rol === 'school' && actief && scholen.some((s) => s === brin || (s.length === 4 && brin.startsWith(s))),
  );
}

/** Names with links; says so when there is nobody. */
export function Zorgcoordinatoren({ plek, wie }: { readonly plek: Plek; readonly wie: readonly Mens[] }) {
  if (wie.length === 0) return <span class="spoed spoed--vandaag">Nog niemand</span>;
  return (
    <>
      {wie.map((mens, i) => (
        <>
          {i > 0 && ', '}
          <a key={mens.id} href={mensadres(plek, mens.id)}>
            {mens.naam}
          </a>
        </>
      ))}
    </>
  );
}
