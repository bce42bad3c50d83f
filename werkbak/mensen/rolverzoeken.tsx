import type { Request, Response } from 'express';
import type { Rolverzoek } from '../../dossier/rolverzoeken/rolverzoeken';
import { beletsel } from '../../domain/rolverzoek';
import { datumVan } from '../../domain/tijd';
import { Problem } from '../../toegang/problems';
import { BELETSEL, beslisOverRol } from '../../toegang/rolverzoek';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { velden, type Pagina } from '../onderdelen/pagina';
import type { Mensenbron } from './bron';
import { plekVan, type Plek } from '../onderdelen/plek';
import { ROLLEN } from './rollen';
import type { Wijzigingsnamen } from './wijzigingen';
import { dagnaam } from './zinnen';

const PAD = '/werkbak/mensen/rolverzoek/{verzoek}';

/** What is said on the page of the people after a role was asked, or decided about. */
const GEDAAN: Readonly<Record<string, string>> = {
  gevraagd:
    'De rol is gevraagd. Deze rol geeft rechten over anderen. Daarom geeft een tweede persoon die mensen beheert akkoord. Tot dan verandert er niets.',
  akkoord: 'U heeft akkoord gegeven. De rol is gegeven.',
  'niet-akkoord': 'Het verzoek is afgewezen of ingetrokken. Er is niets veranderd.',
};

/** The form by which a second person agrees with a role, or not. */
export function rolverzoekpaginas(bron: Mensenbron): Pagina[] {
  return [
    { methode: 'post', pad: PAD, recht: 'mensen-beheren', behandel: (req, res) => beslis(bron, req, res) },
  ];
}

async function beslis(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const { regio, adres } = plekVan(bron, req, res, 'mensen-beheren');
  const besluit = velden(req)['besluit'] === 'akkoord' ? 'akkoord' : 'niet-akkoord';
  const verzoek = await bron.rolverzoeken.vind(regio, pathParam(req, 'verzoek'));
  if (verzoek === undefined)
    throw new Problem('niet-gevonden', 'Over dit verzoek is al besloten, of het bestaat niet.');
  await beslisOverRol(bron, eisRecht(res, 'mensen-beheren'), verzoek, besluit);
  res.redirect(303, adres('/werkbak/mensen', { gedaan: besluit }));
}

/** What became of a request, above the page of the people. */
export function Rolbericht({ gedaan }: { readonly gedaan: unknown }) {
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  if (zin === undefined) return null;
  return (
    <Bericht toon={gedaan === 'gevraagd' ? 'info' : 'goed'}>
      <p>{zin}</p>
    </Bericht>
  );
}

/** The roles that wait for a second person; nothing when none do. */
export function Rolverzoeken({
  verzoeken,
  plek,
  namen,
}: {
  readonly verzoeken: readonly Rolverzoek[];
  readonly plek: Plek;
  readonly namen: Wijzigingsnamen;
}) {
  if (verzoeken.length === 0) return null;
  return (
    <section class="vlak rolverzoeken" aria-labelledby="rolverzoeken">
      <h2 id="rolverzoeken">Wacht op een tweede persoon</h2>
      <p class="stil">
        Manager, beheerder en privacyfunctionaris hebben rechten over anderen. Twee mensen geven zo’n rol
        samen.
      </p>
      <ul class="kaal">
        {verzoeken.map((verzoek) => (
          <li key={verzoek.id}>
            <Verzoek verzoek={verzoek} plek={plek} namen={namen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Verzoek({
  verzoek,
  plek,
  namen,
}: {
  readonly verzoek: Rolverzoek;
  readonly plek: Plek;
  readonly namen: Wijzigingsnamen;
}) {
  const { id, gegevens, gevraagdDoor, gevraagdOp } = verzoek;
  const reden = beletsel(plek.gebruiker, verzoek);
  return (
    <>
      <p>
        {namen.naamVan(gevraagdDoor)} vroeg op {dagnaam(datumVan(gevraagdOp), plek.nu)} voor {gegevens.naam}{' '}
        de rol <strong>{ROLLEN[gegevens.rol].een.toLowerCase()}</strong>. {ROLLEN[gegevens.rol].doet}
      </p>
      {reden !== null && <p class="stil">{BELETSEL[reden]}</p>}
      {(reden === null || reden === 'zelf-gevraagd') && (
        <Formulier actie={plek.adres(PAD.replace('{verzoek}', id))} aria-label={`Rol van ${gegevens.naam}`}>
          <p class="knoppen">
            {reden === null && (
              <Knop soort="secundair" naam="besluit" waarde="akkoord">
                Geef akkoord
              </Knop>
            )}
            <Knop soort="subtiel" naam="besluit" waarde="niet-akkoord">
              {reden === null ? 'Wijs af' : 'Trek in'}
            </Knop>
          </p>
        </Formulier>
      )}
    </>
  );
}
