import type { Mens, Wijziging } from '../../dossier/mensen/mens';
import { heeftRecht } from '../../domain/toegang';
import { Contactlink } from '../onderdelen/contact';
import { Feiten } from '../onderdelen/feiten';
import { Casusaantal } from './casusaantal';
import { Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { mensadres, type Regiostand } from './bron';
import { Geschiedenis } from './geschiedenis';
import { Aanwezigheid } from './overzicht';
import { houdtCasussen, ROLLEN } from './rollen';
import { veldenVanPersoon } from './wijzigingen';
import { tel } from './zinnen';

/** What is said after somebody was added or changed. */
const GEDAAN: Readonly<Record<string, string>> = {
  toegevoegd: 'Deze persoon staat nu bij de mensen van de regio.',
  gewijzigd: 'De wijziging is bewaard.',
  gestopt: 'Deze persoon is gestopt en kan zich niet meer aanmelden.',
  begonnen: 'Deze persoon doet weer mee.',
};

/** One person: what is known, when they are away, and every change. */
export function Persoonpagina({
  mens,
  stand: { plek, mensen, namen },
  wijzigingen,
  casussen,
  gedaan,
}: {
  readonly mens: Mens;
  readonly stand: Regiostand;
  readonly wijzigingen: readonly Wijziging[];
  /** How many open cases they lead. */
  readonly casussen: number;
  readonly gedaan: unknown;
}) {
  const { adres, beheert, gebruiker, nu } = plek;
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  const feiten = veldenVanPersoon(mens, namen).filter(
    ([veld, , is]) =>
      is !== '' &&
      veld !== 'naam' &&
      (veld !== 'alles' || mens.onderwijssoorten !== null || houdtCasussen(mens.rol)),
  );
  const magVervanging = heeftRecht(gebruiker, 'vervanging') && (beheert || gebruiker.id === mens.id);
  return (
    <>
      <p class="terug">
        <a href={adres('/werkbak/mensen')}>Terug naar de mensen</a>
      </p>
      {zin !== undefined && (
        <Bericht toon="goed">
          <p>{zin}</p>
        </Bericht>
      )}
      <div class="paginakop">
        <h1>{mens.naam}</h1>
        <p class="stil">{ROLLEN[mens.rol].doet}</p>
      </div>
      {!mens.actief && (
        <Bericht toon="let-op" kop="Gestopt">
          <p>
            {mens.naam} krijgt geen casussen meer en kan zich niet aanmelden.
            {casussen > 0 &&
              ` Er ${casussen === 1 ? 'staat' : 'staan'} nog ${tel(casussen, 'open casus', 'open casussen')} op naam.`}
          </p>
        </Bericht>
      )}
      <section class="vlak" aria-label="Gegevens">
        <Feiten
          feiten={[
            ...feiten.map(([veld, woord, is]) => [woord, contactlink(veld, is)] as const),
            houdtCasussen(mens.rol)
              ? (['Open casussen', <Casusaantal plek={plek} houder={mens.id} aantal={casussen} />] as const)
              : null,
            ['Kenmerk bij het aanmelden', mens.id],
          ]}
        />
        <Aanwezigheid klasse="kaal persoon__weg" mens={mens} mensen={mensen} plek={plek} />
        <p class="knoppen">
          {beheert && (
            <Knoplink soort="secundair" href={mensadres(plek, mens.id, { onder: '/wijzigen' })}>
              Wijzig
            </Knoplink>
          )}
          {magVervanging && mens.actief && (
            <Knoplink soort="secundair" href={adres('/werkbak/vervanging', { persoon: mens.id })}>
              Plan afwezigheid
            </Knoplink>
          )}
          {beheert && (
            <Knoplink soort="secundair" href={mensadres(plek, mens.id, { onder: '/stoppen' })}>
              {mens.actief ? 'Stop deze persoon' : 'Laat weer meedoen'}
            </Knoplink>
          )}
        </p>
      </section>
      <Geschiedenis wijzigingen={wijzigingen} namen={namen} nu={nu} />
    </>
  );
}

/** A number or an address as a link to call or to write to; anything else as it stands. */
function contactlink(veld: string, is: string) {
  if (veld === 'telefoon') return <Contactlink weg="telefoon" adres={is} />;
  return veld === 'email' ? <Contactlink weg="e-mail" adres={is} /> : is;
}
