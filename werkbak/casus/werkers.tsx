import { contacten } from '../../domain/betrokkene';
import { heeftRecht } from '../../domain/toegang';
import { MENSNAAM } from '../../taal/rollen';
import type { Werker } from '../../toegang/werkers';
import { Contactwegen } from '../onderdelen/contact';
import type { Casuszicht } from './zicht';

/** Who of the region works on the case and how to call them, and whether somebody of the school is known. */
export function Werkers({ casus, gebruiker, werkers }: Pick<Casuszicht, 'casus' | 'gebruiker' | 'werkers'>) {
  const { school } = casus;
  const zonderSchool = school != null && !werkers.some(({ rol }) => rol === 'school');
  if (werkers.length === 0 && !zonderSchool) return null;
  return (
    <div>
      <h3>Wie hieraan werken</h3>
      <ul class="kaal rondom">
        {werkers.map((werker) => (
          <li key={werker.id}>
            <p>
              <b>{werker.naam}</b>, {MENSNAAM[werker.rol].een}
              {werker.leidt && ', leidt deze casus'}
            </p>
            <Bereikbaar werker={werker} />
          </li>
        ))}
        {zonderSchool && (
          <li>
            Van de school is nog niemand bekend.{' '}
            {heeftRecht(gebruiker, 'mensen-beheren') && (
              <a href={`/werkbak/mensen/nieuw?${new URLSearchParams({ rol: 'school', school }).toString()}`}>
                Voeg iemand van de school toe
              </a>
            )}
          </li>
        )}
      </ul>
    </div>
  );
}

function Bereikbaar({ werker: { email, telefoon } }: { readonly werker: Werker }) {
  const wie = { email, telefoon, adres: null, voorkeur: null };
  if (contacten(wie).length === 0) return <span class="stil">nog geen telefoonnummer</span>;
  return <Contactwegen wie={wie} />;
}
