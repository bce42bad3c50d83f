import type { Moment } from '../../domain/tijd';
import type { Vernietiging } from '../../dossier/vernietiging/vernietigingen';
import { tijdstip } from '../../taal/tijd';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Leeg } from '../onderdelen/melding';
import { standVan } from './woorden';

interface Opties {
  /** How many children can be put on a list. */
  readonly rijp: number;
  /** Null: the convenant does not say how long files are kept. */
  readonly jaren: number | null;
  readonly lijsten: readonly Vernietiging[];
  readonly nu: Moment;
  readonly pad: string;
  readonly adres: (pad: string) => string;
}

/** What could be destroyed, and the lists that were made. */
export function Overzicht({ rijp, jaren, lijsten, nu, pad, adres }: Opties) {
  return (
    <>
      <h1>Vernietigen</h1>
      <p>
        Een dossier blijft na sluiten een aantal jaren bewaard. Daarna vernietigt u het samen met een tweede
        persoon: de een maakt een lijst, de ander kijkt hem na en geeft akkoord. Dan gaat alles weg wat over
        het kind bewaard is, ook documenten en berichten. Dat kan niet terug.
      </p>
      {jaren === null ? (
        <Leeg kop="Uw convenant zegt niet hoe lang">
          <p>
            Spreek af hoeveel jaren dossiers bewaard blijven, en laat de beheerder dat in het convenant
            zetten.
          </p>
        </Leeg>
      ) : (
        <Rijp rijp={rijp} jaren={jaren} actie={adres(pad)} />
      )}
      {lijsten.length > 0 && (
        <>
          <h2>Lijsten</h2>
          <table class="lijst">
            <caption class="alleen-voorlezen">Lijsten om te vernietigen, de laatste eerst</caption>
            <thead>
              <tr>
                <th scope="col">Gemaakt</th>
                <th scope="col">Kinderen</th>
                <th scope="col">Stand</th>
              </tr>
            </thead>
            <tbody>
              {lijsten.map((lijst) => (
                <tr key={lijst.id}>
                  <td data-kop="Gemaakt">
                    <a href={adres(`${pad}/${lijst.id}`)}>{tijdstip(lijst.opgesteldOp, nu)}</a>
                    <span class="lijst__bij">door {lijst.opgesteldNaam}</span>
                  </td>
                  <td data-kop="Kinderen">{lijst.kinderen - lijst.bewaard}</td>
                  <td data-kop="Stand">{standVan(lijst)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

function Rijp({
  rijp,
  jaren,
  actie,
}: Pick<Opties, 'rijp'> & { readonly jaren: number; readonly actie: string }) {
  const termijn = jaren === 1 ? '1 jaar' : `${jaren} jaar`;
  if (rijp === 0)
    return (
      <Leeg kop="Er is nu niets om te vernietigen">
        <p>In uw regio blijven dossiers {termijn} na sluiten bewaard. Van geen kind is dat voorbij.</p>
      </Leeg>
    );
  return (
    <Formulier actie={actie}>
      <p>
        In uw regio blijven dossiers {termijn} na sluiten bewaard. Van{' '}
        <strong>{rijp === 1 ? '1 kind' : `${rijp} kinderen`}</strong> is dat voorbij.
      </p>
      <p class="knoppen">
        <Knop>Maak een lijst</Knop>
      </p>
    </Formulier>
  );
}
