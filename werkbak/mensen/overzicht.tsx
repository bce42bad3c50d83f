import type { Convenanten } from '../../convenanten/convenanten';
import { Casusaantal } from './casusaantal';
import { Knoplink } from '../onderdelen/knop';
import { Leeg } from '../onderdelen/melding';
import { mensadres } from './bron';
import { komende, overAfwezigheid, overVervangen } from './afwezig';
import type { Filter } from './filter';
import { PERSOONSROLLEN, type Mens, type Persoonsrol } from '../../dossier/mensen/mens';
import type { Plek } from '../onderdelen/plek';
import { houdtCasussen, ROLLEN } from './rollen';
import { gemeentenInWoorden, onderwijsInWoorden, scholenInWoorden, type Schoolnaam } from './waar';
import { tel } from './zinnen';

/** What the list of people is made from. */
export interface Overzichtopties {
  readonly plek: Plek;
  readonly convenanten: Convenanten;
  /** Everybody of the region, also who stopped. */
  readonly mensen: readonly Mens[];
  /** Those that the filter lets through. */
  readonly gekozen: readonly Mens[];
  readonly scholen: readonly Schoolnaam[];
  /** Open cases by who leads them. */
  readonly bezetting: Readonly<Record<string, number>>;
  readonly filter: Filter;
}

/** The people of a region by role; says how to begin when there are none. */
export function Overzicht(opties: Overzichtopties) {
  const { plek, mensen, gekozen } = opties;
  if (mensen.length === 0) return <Begin plek={plek} />;
  if (gekozen.length === 0) {
    return (
      <Leeg kop="Niemand gevonden">
        <p>Kijk of de naam goed is geschreven, of zoek in alle rollen en gemeenten.</p>
        <p>
          <a href={plek.adres('/werkbak/mensen')}>Toon iedereen</a>
        </p>
      </Leeg>
    );
  }
  return (
    <>
      {PERSOONSROLLEN.map((rol) => {
        const groep = gekozen.filter((mens) => mens.rol === rol);
        return groep.length === 0 ? null : <Groep key={rol} rol={rol} groep={groep} {...opties} />;
      })}
    </>
  );
}

function Begin({ plek }: { readonly plek: Plek }) {
  return (
    <Leeg kop="Er staat nog niemand in deze regio">
      <p>Zonder mensen kan het systeem bij een casus niet de juiste persoon zoeken.</p>
      {plek.beheert ? (
        <>
          <p>
            Begin met de casusregisseurs en leerplichtambtenaren. Voeg daarna de scholen toe, met hun
            zorgcoördinator.
          </p>
          <p class="knoppen knoppen--midden">
            <Knoplink href={plek.adres('/werkbak/mensen/nieuw')}>Voeg de eerste persoon toe</Knoplink>
            <Knoplink soort="secundair" href={plek.adres('/werkbak/mensen/scholen')}>
              Naar de scholen
            </Knoplink>
          </p>
        </>
      ) : (
        <p>Vraag uw manager of beheerder om de mensen toe te voegen.</p>
      )}
    </Leeg>
  );
}

function Groep({
  rol,
  groep,
  ...opties
}: Overzichtopties & { readonly rol: Persoonsrol; readonly groep: readonly Mens[] }) {
  const { meer, doen, velden } = ROLLEN[rol];
  const houdt = houdtCasussen(rol);
  const kop = `rol-${rol}`;
  return (
    <section class="groep" aria-labelledby={kop}>
      <h2 id={kop}>
        {meer} <span class="nl-number-badge">{groep.length}</span>
      </h2>
      <p class="stil">{doen}</p>
      <table class="lijst mensen" aria-labelledby={kop}>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            {velden.includes('scholen') && <th scope="col">School</th>}
            {velden.includes('discipline') && <th scope="col">Discipline</th>}
            {velden.includes('gemeenten') && <th scope="col">Gemeenten</th>}
            {velden.includes('onderwijssoorten') && <th scope="col">Onderwijs</th>}
            {houdt && <th scope="col">Open casussen</th>}
            {houdt && <th scope="col">Afwezigheid</th>}
          </tr>
        </thead>
        <tbody>
          {groep.map((mens) => (
            <Regel key={mens.id} mens={mens} {...opties} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Regel({
  mens,
  plek,
  convenanten,
  scholen,
  bezetting,
  mensen,
}: Overzichtopties & { readonly mens: Mens }) {
  const { velden } = ROLLEN[mens.rol];
  const houdt = houdtCasussen(mens.rol);
  const aantal = bezetting[mens.id] ?? 0;
  return (
    <tr>
      <th scope="row">
        <a class="lijst__hoofd" href={mensadres(plek, mens.id)}>
          {mens.naam}
        </a>
        {!mens.actief && <span class="lijst__bij">Gestopt</span>}
      </th>
      {velden.includes('scholen') && <td data-kop="School">{scholenInWoorden(mens.scholen, scholen)}</td>}
      {velden.includes('discipline') && <td data-kop="Discipline">{mens.discipline ?? ''}</td>}
      {velden.includes('gemeenten') && (
        <td data-kop="Gemeenten">{hoofdletter(gemeentenInWoorden(mens.gemeenten, convenanten))}</td>
      )}
      {velden.includes('onderwijssoorten') && (
        <td data-kop="Onderwijs">{hoofdletter(onderwijsInWoorden(mens.onderwijssoorten))}</td>
      )}
      {houdt && (
        <td data-kop="Open casussen" class="lijst__getal">
          <Casusaantal plek={plek} houder={mens.id} aantal={aantal} />
        </td>
      )}
      {houdt && (
        <td>
          <Aanwezigheid mens={mens} mensen={mensen} plek={plek} />
        </td>
      )}
    </tr>
  );
}

/** When somebody is away and who has their tasks, and whose tasks they have; nothing when there is nothing to say. */
export function Aanwezigheid({
  mens,
  mensen,
  plek,
  klasse = 'kaal',
}: {
  readonly klasse?: string;
  readonly mens: Mens;
  readonly mensen: readonly Mens[];
  readonly plek: Plek;
}) {
  const naamVan = (id: string) => mensen.find((m) => m.id === id)?.naam ?? 'Iemand van buiten de regio';
  const zinnen = [
    ...komende(mens, plek.vandaag).map((a) => overAfwezigheid(a, naamVan, plek)),
    ...overVervangen(mens.id, mensen, plek),
  ];
  if (zinnen.length === 0) return null;
  return (
    <ul class={klasse}>
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  );
}

/** What stands above the list: how many people, in words. */
export function aantallen(mensen: readonly Mens[]): string {
  const actief = mensen.filter((mens) => mens.actief).length;
  const gestopt = mensen.length - actief;
  return gestopt === 0
    ? tel(actief, 'persoon', 'mensen')
    : `${tel(actief, 'persoon', 'mensen')}, en ${gestopt} gestopt`;
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
