import type { Berichtrij } from '../../../activities/dossier/uitbak';
import { datumVan } from '../../../domain/tijd';
import { rolnaam } from '../woorden/namen';
import { dag } from '../woorden/tijd';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** What people were told, the newest first. */
export function Berichten({ berichten, namen, nu }: Pick<Casuszicht, 'berichten' | 'namen' | 'nu'>) {
  return (
    <Deel id="berichten" kop="Berichten" aantal={berichten.length}>
      {berichten.length === 0 ? (
        <p class="stil">Er is nog niets gestuurd.</p>
      ) : (
        <details>
          <summary>Toon wat er is gestuurd</summary>
          <ul class="berichten">
            {berichten.map((bericht) => (
              <li key={bericht.id}>
                <h3>{bericht.onderwerp}</h3>
                <p class="stil klein">
                  {dag(datumVan(bericht.gemaaktOp), nu)}, aan {aan(bericht, namen)}.{' '}
                  {bericht.bezorgdOp === null ? 'Nog niet bezorgd.' : 'Bezorgd.'}
                </p>
                <p class="vrije-tekst">{bericht.tekst}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Deel>
  );
}

function aan({ aan: { persoon, rol } }: Berichtrij, namen: Casuszicht['namen']): string {
  return persoon === null ? rolnaam(rol) : `${namen.persoon(persoon)}, ${rolnaam(rol)}`;
}
