import type { Sjabloonnaam } from '../../taal/berichten/sjablonen';
import { FASELABEL } from '../../taal/fasen';
import { rolnaam } from '../../taal/rollen';

/** A template, and how it stands with it in a region. */
export interface Sjabloonregel extends Sjabloonnaam {
  readonly vervangen: boolean;
  /** What the example is called; null: there is none. */
  readonly onderwerp: string | null;
}

/** Every kind of message with for whom it is, in whose words, and the name of its file. */
export function Sjabloonlijst({
  namen,
  adres,
}: {
  readonly namen: readonly Sjabloonregel[];
  readonly adres: (naam: string) => string;
}) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Elk bericht dat Doorbraak maakt</caption>
      <thead>
        <tr>
          <th scope="col">Bericht</th>
          <th scope="col">Aan</th>
          <th scope="col">Woorden</th>
          <th scope="col">Bestand</th>
        </tr>
      </thead>
      <tbody>
        {namen.map(({ naam, rol, geval, onderwerp, vervangen }) => (
          <tr key={naam}>
            <td data-kop="Bericht">
              <a href={adres(naam)}>{onderwerp ?? 'Zonder voorbeeld'}</a>
              {geval !== null && Object.hasOwn(FASELABEL, geval) && (
                <span class="lijst__bij">{FASELABEL[geval as keyof typeof FASELABEL]}</span>
              )}
            </td>
            <td data-kop="Aan">{rol === 'regie' ? 'wie de regie of de taak heeft' : rolnaam(rol)}</td>
            <td data-kop="Woorden" class="lijst__heel">
              {vervangen ? 'Van de regio' : 'Van Doorbraak'}
            </td>
            <td data-kop="Bestand">{naam}.md</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
