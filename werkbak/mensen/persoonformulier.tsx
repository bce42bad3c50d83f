import type { Persoonsrol } from '../../dossier/mensen/mens';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import type { Veldfout } from '../../domain/weigering';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { Keuzeveld, Tekstveld } from '../onderdelen/veld';
import { ONDERWIJSNAAM } from '../../taal/namen';
import type { Getypt, Keus } from './persoonvelden';
import { ROLLEN } from './rollen';
import { Vinklijst } from './vinklijst';
import { alfabet } from './waar';
import { hoofdletter } from '../../taal/zin';

/** More gemeenten than this are typed by name instead of ticked. */
const MEESTE_VAKJES = 40;

/** What the form of a person is made from. */
export interface Persoonformulieropties {
  readonly rol: Persoonsrol;
  /** True when somebody is added. */
  readonly nieuw: boolean;
  readonly actie: string;
  /** Where to go without changing anything. */
  readonly terug: string;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly keus: Keus;
  readonly knop: string;
  /** Where schools are added. */
  readonly scholenadres: string;
  /** Sent along as they are: version, id. */
  readonly verborgen: Readonly<Record<string, string>>;
}

/** The form of a person: only the fields that matter for the role. */
export function Persoonformulier(opties: Persoonformulieropties) {
  const { rol, actie, terug, getypt, fouten, knop, verborgen } = opties;
  const { velden } = ROLLEN[rol];
  const fout = (naam: string) => fouten.find(({ veld }) => veld === naam)?.melding;
  const tekst = (naam: string) => ({ naam, waarde: getypt[naam] ?? '', fout: fout(naam) });
  return (
    <>
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={actie} novalidate>
        {Object.entries(verborgen).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <Tekstveld {...tekst('naam')} label="Naam" lengte={200} />
        {opties.nieuw && (
          <Tekstveld
            {...tekst('id')}
            label="Kenmerk bij het aanmelden"
            lengte={100}
            breedte="middel"
            optioneel
            uitleg="Hieraan herkent Doorbraak deze persoon. De beheerder van het aanmelden kan het u geven. Laat het leeg als u het niet weet: dan krijgt de persoon een kenmerk."
          />
        )}
        <Tekstveld
          {...tekst('email')}
          label="E-mailadres"
          soort="email"
          lengte={200}
          optioneel
          uitleg="Hier komen de berichten over taken en casussen."
        />
        {velden.includes('discipline') && (
          <Tekstveld
            {...tekst('discipline')}
            label="Discipline"
            lengte={100}
            uitleg="Bijvoorbeeld: jeugdarts, orthopedagoog of wijkteam."
          />
        )}
        {velden.includes('gemeenten') && <Gemeenten {...opties} />}
        {velden.includes('onderwijssoorten') && <Onderwijs {...opties} />}
        {velden.includes('scholen') && <Scholen {...opties} />}
        <p class="knoppen">
          <Knop>{knop}</Knop>
          <a href={terug}>Stop zonder te bewaren</a>
        </p>
      </Formulier>
    </>
  );
}

function Gemeenten({ getypt, fouten, keus }: Persoonformulieropties) {
  const fout = (naam: string) => fouten.find(({ veld }) => veld === naam)?.melding;
  const bekend = keus.gemeenten.map(({ code }) => code);
  const anders = Object.keys(getypt)
    .filter((veld) => /^gemeente-\d{4}$/.test(veld))
    .map((veld) => veld.slice(9))
    .filter((code) => !bekend.includes(code));
  const vinkjes = [...keus.gemeenten, ...anders.map((code) => ({ code, naam: code }))];
  return (
    <>
      <Keuzeveld
        naam="overal"
        label="Waar werkt deze persoon?"
        waarde={getypt['overal']}
        fout={fout('overal')}
        keuzen={[
          { waarde: 'ja', label: 'In de hele regio' },
          { waarde: 'nee', label: 'Alleen in de gemeenten hieronder' },
        ]}
      />
      {vinkjes.length > MEESTE_VAKJES ? (
        <Tekstveld
          naam="gemeentenamen"
          label="Gemeenten"
          waarde={getypt['gemeentenamen'] ?? ''}
          fout={fout('gemeentenamen')}
          uitleg="Zet een komma tussen de namen. Bijvoorbeeld: Almere, Zeewolde."
          lengte={4000}
          optioneel
        />
      ) : (
        <Vinklijst
          naam="gemeenten"
          label="Gemeenten"
          fout={fout('gemeenten')}
          vinkjes={vinkjes.map(({ code, naam }) => ({ naam: `gemeente-${code}`, label: naam }))}
          getypt={getypt}
        />
      )}
    </>
  );
}

function Onderwijs({ getypt, fouten }: Persoonformulieropties) {
  return (
    <>
      <Keuzeveld
        naam="alles"
        label="Voor welk onderwijs?"
        waarde={getypt['alles']}
        fout={fouten.find(({ veld }) => veld === 'alles')?.melding}
        keuzen={[
          { waarde: 'ja', label: 'Voor alle soorten' },
          { waarde: 'nee', label: 'Alleen voor de soorten hieronder' },
        ]}
      />
      <Vinklijst
        naam="onderwijssoorten"
        label="Soorten onderwijs"
        fout={fouten.find(({ veld }) => veld === 'onderwijssoorten')?.melding}
        vinkjes={ONDERWIJSSOORTEN.map((soort) => ({
          naam: `onderwijs-${soort}`,
          label: hoofdletter(ONDERWIJSNAAM[soort]),
        }))}
        getypt={getypt}
      />
    </>
  );
}

function Scholen({ getypt, fouten, keus, scholenadres }: Persoonformulieropties) {
  const bekend = keus.scholen.map(({ brin }) => brin);
  const anders = Object.keys(getypt)
    .filter((veld) => veld.startsWith('school-'))
    .map((veld) => veld.slice(7))
    .filter((brin) => !bekend.includes(brin));
  const vinkjes = [
    ...[...keus.scholen].sort((a, b) => alfabet(a.naam, b.naam)),
    ...anders.map((brin) => ({ brin, naam: brin })),
  ].map(({ brin, naam }) => ({ naam: `school-${brin}`, label: naam === brin ? brin : `${naam} (${brin})` }));
  return (
    <Vinklijst
      naam="scholen"
      label="Scholen"
      uitleg={
        <>
          Deze persoon ziet alleen de casussen van deze scholen. Staat de school er niet bij?{' '}
          <a href={scholenadres}>Voeg eerst de school toe</a>.
        </>
      }
      fout={fouten.find(({ veld }) => veld === 'scholen')?.melding}
      vinkjes={vinkjes}
      getypt={getypt}
    />
  );
}
