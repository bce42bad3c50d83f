import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { wie } from '../../taal/actor';
import { grootteInWoorden } from '../../taal/grootte';
import { tijdstip } from '../../taal/tijd';
import { documentadres } from '../documenten/adres';
import { Feiten } from '../onderdelen/feiten';
import { Deel } from './deel';
import type { Casuszicht, Regel } from './zicht';

type Toegevoegd = Regel & { readonly gebeurtenis: GebeurtenisVan<'document-toegevoegd'> };

/** The documents beside the file that whoever looks sees, the newest first; on paper with the hash instead of a link. */
export function Documenten({
  casus,
  tijdlijn,
  namen,
  nu,
  papier = false,
}: Pick<Casuszicht, 'casus' | 'tijdlijn' | 'namen' | 'nu'> & { readonly papier?: boolean }) {
  const alle = tijdlijn.filter(isToegevoegd);
  if (alle.length === 0) return null;
  return (
    <Deel id="documenten" kop="Documenten" aantal={alle.length}>
      <ul>
        {alle.map((regel) => {
          const { document, titel, soort, grootte, sha256 } = regel.gebeurtenis.gegevens;
          return (
            <li key={regel.nummer}>
              {papier ? (
                <strong>
                  <bdi>{titel}</bdi>
                </strong>
              ) : (
                <a href={documentadres(casus.casusnummer, document)} rel="nofollow">
                  Download <bdi>{titel}</bdi>
                </a>
              )}
              <p class="klein stil">
                <bdi>{soort}</bdi>, {grootteInWoorden(grootte)}. Toegevoegd op {tijdstip(regel.op, nu)} door{' '}
                <bdi>{wie(regel, namen)}</bdi>.
              </p>
              {papier && <Feiten feiten={[['SHA-256', <code>{sha256}</code>]]} />}
            </li>
          );
        })}
      </ul>
    </Deel>
  );
}

function isToegevoegd(regel: Regel): regel is Toegevoegd {
  return regel.gebeurtenis.soort === 'document-toegevoegd' && !regel.verkort;
}
