import type { Inzageregel } from '../../dossier/inzage';
import type { Moment } from '../../domain/tijd';
import { handelingInWoorden, WAARMEE_WOORD } from '../../taal/inzage';
import { rolnaam } from '../../taal/rollen';
import { tijdstip } from '../../taal/tijd';
import { adresVan, ALLES } from './vraag';

/** A list names no more cases than this; how many there were stands before them. */
const MEEST = 5;

/** The lines of the log in words; who looked and at which case lead to all of theirs. */
export function Tabel({ regels, nu }: { readonly regels: readonly Inzageregel[]; readonly nu: Moment }) {
  return (
    <table class="lijst inzagelijst">
      <caption class="alleen-voorlezen">Wie keek, wanneer en naar welke casus</caption>
      <thead>
        <tr>
          <th scope="col">Wanneer</th>
          <th scope="col">Wie</th>
          <th scope="col">Wat</th>
          <th scope="col">Casussen</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.id}>
            <td data-kop="Wanneer">{tijdstip(regel.op, nu)}</td>
            <td data-kop="Wie">
              <a href={adresVan({ ...ALLES, wie: regel.wie }, null)}>{regel.naam}</a>
              <span class="lijst__bij">{rolnaam(regel.rol)}</span>
            </td>
            <td data-kop="Wat">
              {handelingInWoorden(regel.handeling)}
              <span class="lijst__bij">{WAARMEE_WOORD[regel.waarmee]}</span>
            </td>
            <td data-kop="Casussen">
              <Casussen {...regel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Casussen({ casussen, kenmerken, aantal }: Pick<Inzageregel, 'casussen' | 'kenmerken' | 'aantal'>) {
  if (aantal === 0) return <>Geen</>;
  const eerste = casussen.slice(0, MEEST).map((casusnummer, i) => kenmerken[i] ?? casusnummer);
  return (
    <>
      {aantal > 1 && `${aantal} casussen`}
      {eerste.map((nummer) => (
        <span key={nummer} class="lijst__bij">
          <a href={adresVan({ ...ALLES, casus: nummer }, null)}>{nummer}</a>
        </span>
      ))}
      {aantal > MEEST && <span class="lijst__bij">en nog {aantal - MEEST}</span>}
    </>
  );
}
