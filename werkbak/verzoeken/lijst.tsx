import type { Rechtenverzoek } from '../../dossier/rechtenverzoeken/rechtenverzoek';
import { verzoekTeLaat } from '../../domain/rechtenverzoek';
import { datumVan, type Moment } from '../../domain/tijd';
import { RECHTENBESLUITNAAM, RECHTENVERZOEKKORT } from '../../taal/rechtenverzoek';
import { dag } from '../../taal/tijd';
import { Knop } from '../onderdelen/knop';
import { Leeg } from '../onderdelen/melding';
import { Tekstveld } from '../onderdelen/veld';

interface Opties {
  readonly verzoeken: readonly Rechtenverzoek[];
  readonly nu: Moment;
  /** Where a new one is written down. */
  readonly nieuw: string;
  /** The region that was chosen, for who has none of their own. */
  readonly regio: string | null;
  readonly naar: (verzoek: Rechtenverzoek) => string;
}

/** What families asked, what waits first. */
export function Verzoekenlijst({ verzoeken, nu, nieuw, regio, naar }: Opties) {
  return (
    <>
      <h1>Verzoeken over gegevens</h1>
      <p>
        Een gezin mag vragen wat er over het kind is bewaard, en of dat beter, minder of weg kan. U antwoordt
        binnen een maand. Leg elk verzoek hier vast, ook als u het afwijst.
      </p>
      <form method="get" action={nieuw} class="vlak" aria-label="Een verzoek vastleggen">
        {regio !== null && <input type="hidden" name="regio" value={regio} />}
        <Tekstveld
          naam="casus"
          label="Kenmerk van de casus"
          uitleg="Weet u het niet? Zoek op de pagina Inzage op de naam van het kind."
          breedte="middel"
          lengte={40}
        />
        <Knop>Leg een verzoek vast</Knop>
      </form>
      {verzoeken.length === 0 ? (
        <Leeg kop="Er zijn geen verzoeken" />
      ) : (
        <table class="lijst">
          <caption class="alleen-voorlezen">Verzoeken, wat het eerst af moet staat bovenaan</caption>
          <thead>
            <tr>
              <th scope="col">Verzoek</th>
              <th scope="col">Casus</th>
              <th scope="col">Antwoord uiterlijk</th>
              <th scope="col">Stand</th>
            </tr>
          </thead>
          <tbody>
            {verzoeken.map((verzoek) => (
              <tr key={verzoek.id}>
                <td data-kop="Verzoek">
                  <a href={naar(verzoek)}>{RECHTENVERZOEKKORT[verzoek.soort]}</a>
                  <span class="lijst__bij">ontvangen op {dag(verzoek.ontvangenOp, nu)}</span>
                </td>
                <td data-kop="Casus">{verzoek.kenmerk}</td>
                <td data-kop="Antwoord uiterlijk">{dag(verzoek.uiterlijk, nu)}</td>
                <td data-kop="Stand">
                  <Stand verzoek={verzoek} nu={nu} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** How it stands with a request; what is late says so. */
export function Stand({ verzoek, nu }: { readonly verzoek: Rechtenverzoek; readonly nu: Moment }) {
  if (verzoek.besluit !== null) return <>{RECHTENBESLUITNAAM[verzoek.besluit]}</>;
  const termijn = { ...verzoek, verlengd: verzoek.verlengdOp !== null };
  return verzoekTeLaat(termijn, datumVan(nu)) ? <strong>Te laat</strong> : <>Wacht op antwoord</>;
}
