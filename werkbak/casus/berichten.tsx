import type { Berichtrij } from '../../dossier/uitbak';
import { datumVan } from '../../domain/tijd';
import { rolnaam } from '../../taal/rollen';
import { dag } from '../../taal/tijd';
import { opsomming } from '../../taal/zin';
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
                  {dag(datumVan(bericht.gemaaktOp), nu)}, aan {aan(bericht, namen)}. {hoeHetStaat(bericht)}
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

/** Only what was handed over to somebody is called delivered. */
function hoeHetStaat({ status, fout, zonderAdres }: Berichtrij): string {
  const mist = zonderAdres.length === 0 ? '' : ` Van ${opsomming(zonderAdres)} is er nog geen adres.`;
  switch (status) {
    case 'geen-adres':
      return `Nog geen adres.${mist === '' ? ' Voeg iemand toe bij de mensen rond het kind.' : mist}`;
    case 'klaargezet':
      return `Klaargezet, niet verstuurd.${mist}`;
    case 'bezorgd':
      return 'Bezorgd.';
    case 'mislukt':
      return 'Niet bezorgd: het kan niet aankomen.';
    case 'wacht':
      return fout === null
        ? `Nog niet bezorgd.${mist}`
        : `Nog niet bezorgd: het lukte niet. We proberen het opnieuw.${mist}`;
  }
}

function aan({ aan: { persoon, rol } }: Berichtrij, namen: Casuszicht['namen']): string {
  return persoon === null ? rolnaam(rol) : `${namen.persoon(persoon)}, ${rolnaam(rol)}`;
}
