import { contacten } from '../../domain/betrokkene';
import { rolVan } from '../../taal/berichten/omslag';
import { Contactwegen } from '../onderdelen/contact';
import { casusnaam } from '../onderdelen/kind';
import { Bericht } from '../onderdelen/melding';
import type { Casuszicht } from './zicht';

/** All that may be seen of a case when consent to share is lacking: that it is there, and whom to ask (rule 6). */
export function Verwijzing({ kenmerk, leider }: Pick<Casuszicht, 'kenmerk' | 'leider'>) {
  const { naam, email, telefoon } = leider;
  const bereikbaar = { voorkeur: null, email, telefoon, adres: null };
  return (
    <>
      <h1>{casusnaam(kenmerk)}</h1>
      <Bericht toon="let-op" kop="U ziet alleen het kenmerk">
        <p>
          Er is geen toestemming van het gezin om meer met u te delen. Zag u deze casus eerder wel? Dan is de
          toestemming er nu niet meer.
        </p>
        <p>
          Vraag {naam === null ? rolVan(leider) : `${naam}, ${rolVan(leider)},`} wat u wel samen kunt doen.
        </p>
        {contacten(bereikbaar).length > 0 && <Contactwegen wie={bereikbaar} />}
      </Bericht>
      <p>Kenmerk: {kenmerk}</p>
    </>
  );
}
