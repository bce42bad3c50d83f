import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { RECHTENVERZOEKSOORTEN } from '../../domain/rechtenverzoek';
import { BETROKKENENAAM } from '../../taal/betrokkenen';
import { RECHTENVERZOEKNAAM } from '../../taal/rechtenverzoek';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { Datumveld, Keuzeveld, Selectieveld, Tekstvak, Tekstveld } from '../onderdelen/veld';

interface Opties {
  readonly kenmerk: string;
  readonly betrokkenen: readonly Pick<Betrokkene, 'id' | 'naam' | 'soort'>[];
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];
  readonly getypt: Readonly<Record<string, string>>;
  readonly id: string;
  readonly vandaag: string;
  readonly actie: string;
  readonly terug: string;
}

/** What a family asked, to be written down. */
export function Verzoekformulier(opties: Opties) {
  const { kenmerk, betrokkenen, fouten, getypt, id, vandaag, actie, terug } = opties;
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.melding;
  return (
    <>
      <p class="terug">
        <a href={terug}>Terug naar alle verzoeken</a>
      </p>
      <h1>Een verzoek vastleggen</h1>
      <p>Casus {kenmerk}</p>
      <Foutenlijst fouten={fouten} />
      <Formulier actie={actie} class="vlak" novalidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="casus" value={kenmerk} />
        <Keuzeveld
          naam="soort"
          label="Wat wordt gevraagd?"
          waarde={getypt['soort']}
          fout={fout('soort')}
          keuzen={RECHTENVERZOEKSOORTEN.map((waarde) => ({ waarde, label: RECHTENVERZOEKNAAM[waarde] }))}
        />
        <Selectieveld
          naam="betrokkene"
          label="Wie vroeg het?"
          uitleg="Bij inzage laat het systeem weg waar anderen wonen en bereikbaar zijn. Wat van deze persoon zelf is, staat er wel."
          waarde={getypt['betrokkene']}
          fout={fout('betrokkene')}
          leeg="Iemand die hier niet bij staat"
          keuzen={betrokkenen.map((een) => ({
            waarde: een.id,
            label: `${een.naam}, ${BETROKKENENAAM[een.soort]}`,
          }))}
          optioneel
        />
        <Tekstveld
          naam="vrager"
          label="Naam van wie het vroeg"
          waarde={getypt['vrager']}
          fout={fout('vrager')}
          lengte={200}
        />
        <Tekstvak
          naam="wat"
          label="Wat wordt er precies gevraagd?"
          waarde={getypt['wat']}
          fout={fout('wat')}
        />
        <Tekstveld
          naam="nummer"
          label="Nummer van het verzoek in uw eigen administratie"
          waarde={getypt['nummer']}
          fout={fout('nummer')}
          lengte={200}
          breedte="middel"
          optioneel
        />
        <Datumveld
          naam="ontvangenOp"
          label="Ontvangen op"
          waarde={getypt['ontvangenOp'] ?? vandaag}
          fout={fout('ontvangenOp')}
          tot={vandaag}
        />
        <Knop>Leg het verzoek vast</Knop>
      </Formulier>
    </>
  );
}
