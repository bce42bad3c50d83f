import type { Aandacht, Onvervangen, SchoolZonderMens, Verweesd } from '../../dossier/mensen/aandacht';
import type { Convenanten } from '../../convenanten/convenanten';
import { plusDagen } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { Casusaantal } from './casusaantal';
import { regiolijst } from './filter';
import type { Mens } from '../../dossier/mensen/mens';
import type { Plek } from '../onderdelen/plek';
import { Verwijzingen } from './verwijzingen';
import { gemeentenInWoorden } from './waar';
import { periode, tel } from './zinnen';

/** An absence is told this many days before it begins. */
const VOORUIT = 28;

/** What of the roster asks for attention. */
export interface Aandachtspunten {
  readonly verweesd: readonly Verweesd[];
  readonly onvervangen: readonly Onvervangen[];
  /** Gemeenten where nobody can hold a case but the manager. */
  readonly onbezet: readonly string[];
  readonly scholen: readonly SchoolZonderMens[];
}

/** Looks up what asks for attention; of the cases only what lies within reach of whoever looks. */
export async function zoekAandachtspunten(
  aandacht: Aandacht,
  mensen: readonly Mens[],
  convenanten: Convenanten,
  { regio, gebruiker, vandaag }: Plek,
): Promise<Aandachtspunten> {
  const [verweesd, onvervangen, scholen, metCasussen] = await Promise.all([
    aandacht.verweesd(regio, bereik(gebruiker)),
    aandacht.onvervangen(regio, vandaag, plusDagen(vandaag, VOORUIT)),
    aandacht.scholenZonderMens(regio),
    aandacht.gemeentenMetCasussen(regio),
  ]);
  const gemeenten = regiolijst(regio, convenanten) ?? metCasussen;
  return { verweesd, onvervangen, scholen, onbezet: gemeenten.filter((code) => !bezet(code, mensen)) };
}

function bezet(gemeente: string, mensen: readonly Mens[]): boolean {
  return mensen.some(
    ({ actief, rol, gemeenten }) =>
      actief &&
      (rol === 'casusregisseur' || rol === 'leerplichtambtenaar') &&
      (gemeenten?.includes(gemeente) ?? true),
  );
}

/** The block on top of the page; nothing when nothing asks for attention. */
export function LetOp({
  punten: { verweesd, onvervangen, onbezet, scholen },
  plek,
  convenanten,
}: {
  readonly punten: Aandachtspunten;
  readonly plek: Plek;
  readonly convenanten: Convenanten;
}) {
  if (verweesd.length + onvervangen.length + onbezet.length + scholen.length === 0) return null;
  return (
    <section class="bericht bericht--let-op letop" aria-labelledby="letop">
      <h2 class="bericht__kop" id="letop">
        Let op
      </h2>
      <ul class="bericht__tekst">
        {verweesd.map((wie) => (
          <li key={wie.persoon}>
            <Zonderhouder {...wie} convenanten={convenanten} plek={plek} />
          </li>
        ))}
        {onvervangen.map((wie) => (
          <li key={wie.afwezigheid}>
            <Zondervervanger {...wie} plek={plek} />
          </li>
        ))}
        {onbezet.length > 0 && (
          <li>
            Voor {gemeentenInWoorden(onbezet, convenanten)} is er geen casusregisseur en geen
            leerplichtambtenaar. Casussen daar gaan naar de manager.
          </li>
        )}
        {scholen.length > 0 && (
          <li>
            {tel(scholen.length, 'school heeft', 'scholen hebben')} een casus maar geen zorgcoördinator.
            Niemand van die school kan zich aanmelden.
            <ul>
              {scholen.map(({ brin, naam, aantal }) => (
                <li key={brin}>
                  <a href={plek.adres(`/werkbak/mensen/school/${encodeURIComponent(brin)}`)}>
                    {naam === null ? brin : `${naam} (${brin})`}
                  </a>
                  : <Casusaantal plek={plek} school={brin} aantal={aantal} woorden />
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
}

function Zonderhouder({
  naam,
  persoon,
  aantal,
  casussen,
  convenanten,
  plek,
}: Verweesd & { readonly convenanten: Convenanten; readonly plek: Plek }) {
  const wie = naam === null ? `“${persoon}” staat niet in het rooster` : `${naam} is gestopt`;
  return (
    <>
      {wie}, maar voert nog de regie in <Casusaantal plek={plek} houder={persoon} aantal={aantal} woorden />.
      Wijs die toe aan iemand anders.
      <Verwijzingen casussen={casussen} convenanten={convenanten} />
    </>
  );
}

function Zondervervanger({
  naam,
  persoon,
  van,
  tot,
  vervanger,
  taken,
  plek,
}: Onvervangen & { readonly plek: Plek }) {
  const wanneer = periode({ van, tot }, plek.nu);
  return (
    <>
      {naam} is {wanneer} weg, en{' '}
      {vervanger === null
        ? 'niemand heeft dan de taken'
        : `vervanger ${vervanger} is dan zelf niet beschikbaar`}
      . Nu zijn dat {tel(taken, 'open taak', 'open taken')}.{' '}
      <a href={plek.adres('/werkbak/vervanging', { persoon })}>Kies een vervanger voor {naam}</a>
    </>
  );
}
