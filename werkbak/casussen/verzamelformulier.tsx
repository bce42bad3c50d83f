import type { Casuslijstregel } from '../../dossier/casuslijst';
import type { Verzamelsoort } from '../../dossier/verzamelopdrachten/table';
import type { Moment } from '../../domain/tijd';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Namen } from '../../taal/zin';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { BewaardBericht, Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import type { Keuze } from '../onderdelen/veld';
import { VAST } from '../opdracht/geven';
import { keuzenaam } from './keuze';
import { Overdraagvelden } from './overdraagvelden';
import { Casustabel } from './tabel';
import { Toewijsvelden } from './toewijsvelden';
import { SOORTEN, zoveelCasussen, type Fouten, type Getypt } from './verzamelsoort';

/** What is asked before something is done in many cases: the fields, the cases under it, and how many on the button. */
export function Verzamelformulier({
  soort,
  regels,
  getypt,
  personen,
  gemeenten,
  fouten,
  vraag,
  bewaard,
  ...opties
}: {
  readonly soort: Verzamelsoort;
  readonly regels: readonly Casuslijstregel[];
  readonly getypt: Getypt;
  /** Who can have them. */
  readonly personen: readonly Keuze[];
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly fouten: Fouten;
  /** What the list asked from which they were chosen. */
  readonly vraag: string;
  /** True: it was filled in before a session ended. */
  readonly bewaard: boolean;
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly namen: Namen;
}) {
  const { pad, doe } = SOORTEN[soort];
  const knop = doe(zoveelCasussen(regels.length));
  const terug = `${CASUSLIJSTPAD}?${vraag}`;
  const alles = { getypt, fout: (naam: string) => fouten.find(({ veld }) => veld === naam)?.melding };
  return (
    <>
      <p class="terug">
        <a href={terug}>Terug naar de casussen</a>
      </p>
      <h1>{knop}</h1>
      {bewaard && <BewaardBericht />}
      <Foutenlijst fouten={fouten} />
      {soort === 'wijsToe' && personen.length === 0 ? (
        <Bericht toon="let-op">
          <p>
            In deze regio staat niemand die een casus kan leiden. Vraag uw manager om eerst een casusregisseur
            of leerplichtambtenaar toe te voegen bij Mensen.
          </p>
        </Bericht>
      ) : (
        <Formulier class="formulier" actie={pad}>
          {regels.map(({ casusnummer }) => (
            <input
              key={casusnummer}
              type="hidden"
              name={keuzenaam(casusnummer)}
              value={getypt[keuzenaam(casusnummer)]}
            />
          ))}
          <input type="hidden" name="vraag" value={vraag} />
          <input type="hidden" name={VAST.sleutel} value={getypt[VAST.sleutel]} />
          {soort === 'wijsToe' ? (
            <Toewijsvelden {...alles} personen={personen} />
          ) : (
            <Overdraagvelden {...alles} gemeenten={gemeenten} />
          )}
          <p class="gevolg">{gevolg(soort, regels)}</p>
          <p class="knoppen">
            <Knop>{knop}</Knop>
            <a href={terug}>Niet doen</a>
          </p>
        </Formulier>
      )}
      <h2 id="gekozen">Wat u hebt gekozen</h2>
      <Casustabel opschrift="gekozen" regels={regels} gesloten={false} kies="niet" {...opties} />
    </>
  );
}

/** What will happen, in plain words. */
function gevolg(soort: Verzamelsoort, regels: readonly Casuslijstregel[]): string {
  const samen =
    'Dit gebeurt in elke casus apart. Kan het in een casus niet, dan gaat de rest gewoon door. U ziet daarna van elke casus wat er is gebeurd.';
  if (soort === 'draagOver')
    return `De klok loopt in elke casus door. In een andere regio geldt het convenant van die regio. Wie het werk krijgt, de nieuwe school en het gezin krijgen bericht. ${samen}`;
  const vanSchool = regels.filter(({ regieRol }) => regieRol === 'school').length;
  return vanSchool === 0
    ? samen
    : `${samen} Bij ${zoveelCasussen(vanSchool)} heeft de school nu de regie: die gaat dan naar deze persoon.`;
}
