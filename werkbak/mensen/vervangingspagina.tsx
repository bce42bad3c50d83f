import type { ComponentChildren } from 'preact';
import type { Afwezigheid, Mens } from '../../dossier/mensen/mens';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { aanAfwezige, aanVervanger, komende } from './afwezig';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter } from '../../taal/zin';
import type { Regiostand } from './bron';
import type { Plek } from '../onderdelen/plek';
import { ROLLEN } from './rollen';
import { alfabet } from './waar';
import { periode } from './zinnen';

const GEDAAN: Readonly<Record<string, string>> = {
  gepland: 'De afwezigheid is vastgelegd.',
  gewijzigd: 'De afwezigheid is gewijzigd.',
  ingetrokken: 'De afwezigheid is ingetrokken.',
};

/** Address of the page of an absence. */
export function vervangingadres(
  { adres }: Plek,
  { persoon, id }: Afwezigheid,
  onder: '' | '/intrekken' = '',
): string {
  return adres(`/werkbak/vervanging/${encodeURIComponent(persoon)}/${encodeURIComponent(id)}${onder}`);
}

/** Who is away and who has their tasks; `children` is the form to plan another absence of `wie`. */
export function Vervangingspagina({
  stand,
  wie,
  gedaan,
  children,
}: {
  readonly stand: Regiostand;
  readonly wie: Mens | null;
  readonly gedaan: unknown;
  readonly children: ComponentChildren;
}) {
  const { plek, mensen } = stand;
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  const zelf = wie?.id === plek.gebruiker.id;
  return (
    <>
      {zin !== undefined && (
        <Bericht toon="goed">
          <p>{zin}</p>
        </Bericht>
      )}
      <div class="paginakop">
        <h1>Vervanging</h1>
        <p class="stil">Bent u weg? Leg vast wie uw taken dan heeft, dan blijft er niets liggen.</p>
      </div>
      <Eigen stand={stand} />
      {plek.beheert && <Iedereen stand={stand} />}
      <section class="vlak" aria-labelledby="plannen">
        <h2 id="plannen">{wie === null || zelf ? 'Plan afwezigheid' : `Plan afwezigheid van ${wie.naam}`}</h2>
        {plek.beheert && <Kieswie plek={plek} mensen={mensen} wie={wie} />}
        {wie === null && !plek.beheert && (
          <p>
            U staat zelf niet bij de mensen van deze regio. Vraag uw manager of beheerder om u toe te voegen.
            Daarna kunt u hier uw afwezigheid plannen.
          </p>
        )}
        {children}
      </section>
    </>
  );
}

function Eigen({ stand: { plek, mensen, namen } }: { readonly stand: Regiostand }) {
  const ik = mensen.find(({ id }) => id === plek.gebruiker.id);
  if (ik === undefined) return null;
  const eigen = komende(ik, plek.vandaag);
  const vervangt = mensen.flatMap((mens) =>
    komende(mens, plek.vandaag)
      .filter(({ vervanger }) => vervanger === ik.id)
      .map((a) => ({ a, naam: mens.naam })),
  );
  if (eigen.length + vervangt.length === 0) return null;
  return (
    <section class="vlak" aria-labelledby="uw-vervanging">
      <h2 id="uw-vervanging">Voor u</h2>
      <ul class="verloop">
        {eigen.map((a) => (
          <li key={a.id}>
            <strong>{aanAfwezige(a, namen.naamVan, plek.nu)}</strong>{' '}
            <a href={vervangingadres(plek, a)}>Wijzig of trek in</a>
          </li>
        ))}
        {vervangt.map(({ a, naam }) => (
          <li key={a.id}>
            <strong>{aanVervanger({ ...a, vandaag: plek.vandaag, nu: plek.nu }, [naam])}</strong>{' '}
            {a.van <= plek.vandaag && <a href="/werkbak">Naar de taken</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Iedereen({ stand: { plek, mensen, namen } }: { readonly stand: Regiostand }) {
  const weg = mensen
    .flatMap((mens) => komende(mens, plek.vandaag).map((a) => ({ mens, a })))
    .sort((x, y) => (x.a.van === y.a.van ? alfabet(x.mens.naam, y.mens.naam) : x.a.van < y.a.van ? -1 : 1));
  return (
    <section class="groep" aria-labelledby="weg">
      <h2 id="weg">Wie is er weg?</h2>
      {weg.length === 0 ? (
        <p class="stil">Niemand is weg, en niemand heeft afwezigheid gepland.</p>
      ) : (
        <table class="lijst mensen" aria-labelledby="weg">
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Weg</th>
              <th scope="col">Wie heeft de taken?</th>
              <th scope="col">Wijzigen</th>
            </tr>
          </thead>
          <tbody>
            {weg.map(({ mens, a }) => (
              <tr key={a.id}>
                <th scope="row">
                  <b>{mens.naam}</b>
                  <span class="lijst__bij">{ROLLEN[mens.rol].een}</span>
                </th>
                <td data-kop="Weg">
                  {a.van <= plek.vandaag ? `Nu, ${periode(a, plek.nu)}` : hoofdletter(periode(a, plek.nu))}
                </td>
                <td data-kop="Taken bij">
                  {a.vervanger === null ? (
                    <span class="spoed spoed--vandaag">Niemand</span>
                  ) : (
                    namen.naamVan(a.vervanger)
                  )}
                </td>
                <td>
                  <a href={vervangingadres(plek, a)}>
                    Wijzig<span class="alleen-voorlezen"> de afwezigheid van {mens.naam}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Kieswie({
  plek,
  mensen,
  wie,
}: {
  readonly plek: Plek;
  readonly mensen: readonly Mens[];
  readonly wie: Mens | null;
}) {
  const lijst = mensen.filter(({ actief }) => actief).sort((a, b) => alfabet(a.naam, b.naam));
  return (
    <form class="filters mensenfilter" method="get" action="/werkbak/vervanging">
      {plek.regios.length > 1 && <input type="hidden" name="regio" value={plek.regio} />}
      <div class="filters__veld">
        <label for="wie">Wie is er weg?</label>
        <select class="invoer" id="wie" name="persoon" required>
          <option value="">Kies iemand</option>
          {lijst.map(({ id, naam, rol }) => (
            <option key={id} value={id} selected={id === wie?.id}>
              {naam}, {ROLLEN[rol].een.toLowerCase()}
            </option>
          ))}
        </select>
      </div>
      <Knop soort="secundair">Kies</Knop>
    </form>
  );
}

/** The form that takes an absence back. */
export function Intrekken({
  a,
  naam,
  plek,
  naamVan,
}: {
  readonly a: Afwezigheid;
  /** Null: it is about whoever asks. */
  readonly naam: string | null;
  readonly plek: Plek;
  readonly naamVan: (id: string) => string;
}) {
  const begonnen = a.van <= plek.vandaag;
  const wie = naam ?? 'u';
  return (
    <section class="vlak vlak--ruim" aria-labelledby="intrekken">
      <h2 id="intrekken">{begonnen ? 'Weer terug?' : 'Gaat het niet door?'}</h2>
      <p>
        {begonnen
          ? `Dan ${naam === null ? 'heeft u' : `heeft ${wie}`} de eigen taken vanaf nu weer.`
          : `Dan houdt ${wie} de eigen taken.`}
        {a.vervanger !== null && ` ${naamVan(a.vervanger)} heeft ze dan niet meer.`}
      </p>
      <Formulier actie={vervangingadres(plek, a, '/intrekken')}>
        <Knop soort="secundair">{begonnen ? 'Vanaf nu weer terug' : 'Trek de afwezigheid in'}</Knop>
      </Formulier>
    </section>
  );
}

/** Tells that somebody else changed the absence first; null: took it back. */
export function InmiddelsAnders({
  nu,
  naamVan,
}: {
  readonly nu: Afwezigheid | null;
  readonly naamVan: (id: string) => string;
}) {
  return (
    <Bericht toon="fout" kop="Iemand anders was u voor">
      <p>
        {nu === null
          ? 'Deze afwezigheid is intussen ingetrokken.'
          : `Intussen staat er: weg van ${inWoorden(nu.van)} tot ${inWoorden(nu.tot)}, ${nu.vervanger === null ? 'zonder vervanger' : `met vervanger ${naamVan(nu.vervanger)}`}.`}{' '}
        Wat u invulde, staat hieronder nog en is niet bewaard. Bewaart u opnieuw, dan geldt wat hieronder
        staat.
      </p>
    </Bericht>
  );
}
