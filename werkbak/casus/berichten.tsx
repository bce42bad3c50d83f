import type { Berichtrij } from '../../dossier/uitbak';
import { datumVan } from '../../domain/tijd';
import { hoeDeBrievenStaan, hoeHetStaat } from '../../taal/bezorging';
import { rolnaam } from '../../taal/rollen';
import { dag } from '../../taal/tijd';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** What people are told, the newest first, and whether it reached them. */
export function Berichten({ berichten, namen, nu }: Pick<Casuszicht, 'berichten' | 'namen' | 'nu'>) {
  return (
    <Deel id="berichten" kop="Berichten" aantal={berichten.length}>
      {berichten.length === 0 ? (
        <p class="stil">Er zijn nog geen berichten.</p>
      ) : (
        <details>
          <summary>Toon de berichten</summary>
          <ul class="berichten">
            {berichten.map((bericht) => (
              <li key={bericht.id}>
                <h3>{bericht.onderwerp}</h3>
                <p class="stil klein">
                  {dag(datumVan(bericht.gemaaktOp), nu)}, aan {aan(bericht, namen)}. {hoeHetStaat(bericht)}{' '}
                  {hoeDeBrievenStaan(bericht, nu)}
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
