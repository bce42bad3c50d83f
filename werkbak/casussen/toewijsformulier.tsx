import type { Casuslijstregel } from '../../dossier/casuslijst';
import type { Moment } from '../../domain/tijd';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Namen } from '../../taal/zin';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { Selectieveld, Tekstveld, type Keuze } from '../onderdelen/veld';
import { VAST } from '../opdracht/geven';
import { keuzenaam } from './keuze';
import { Casustabel } from './tabel';

/** Address of giving cases to somebody. */
export const TOEWIJSPAD = '/werkbak/toewijzen';

/** A number of cases in words. */
export function zoveelCasussen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'casus' : 'casussen'}`;
}

/** What is asked before cases are given to somebody: to whom and why, with the cases under it, and how many on the button. */
export function Toewijsformulier({
  regels,
  getypt,
  keuzen,
  fouten,
  vraag,
  ...opties
}: {
  readonly regels: readonly Casuslijstregel[];
  readonly getypt: Readonly<Record<string, string>>;
  /** Who can have them. */
  readonly keuzen: readonly Keuze[];
  readonly fouten: readonly { readonly veld: string; readonly melding: string }[];
  /** What the list asked from which they were chosen. */
  readonly vraag: string;
  readonly gebruiker: Gebruiker;
  readonly nu: Moment;
  readonly namen: Namen;
}) {
  const fout = (naam: string) => fouten.find(({ veld }) => veld === naam)?.melding;
  const zoveel = zoveelCasussen(regels.length);
  const vanSchool = regels.filter(({ regieRol }) => regieRol === 'school').length;
  return (
    <>
      <p class="terug">
        <a href={`${CASUSLIJSTPAD}?${vraag}`}>Terug naar de casussen</a>
      </p>
      <h1>Wijs {zoveel} toe</h1>
      <Foutenlijst fouten={fouten} />
      {keuzen.length === 0 ? (
        <Bericht toon="let-op">
          <p>
            In deze regio staat niemand die een casus kan leiden. Vraag uw manager om eerst een casusregisseur
            of leerplichtambtenaar toe te voegen bij Mensen.
          </p>
        </Bericht>
      ) : (
        <Formulier class="formulier" actie={TOEWIJSPAD}>
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
          <Selectieveld
            naam="persoon"
            label="Wie gaat deze casussen leiden?"
            leeg="Kies iemand"
            keuzen={keuzen}
            waarde={getypt['persoon']}
            fout={fout('persoon')}
          />
          <Tekstveld
            naam="reden"
            label="Waarom deze persoon?"
            uitleg="Dit komt in het dossier van elke casus te staan."
            lengte={4000}
            waarde={getypt['reden']}
            fout={fout('reden')}
          />
          <p class="gevolg">
            Elke casus wordt apart toegewezen. Kan het in een casus niet, dan gaat de rest gewoon door. U ziet
            daarna van elke casus wat er is gebeurd.
            {vanSchool > 0 &&
              ` Bij ${zoveelCasussen(vanSchool)} heeft de school nu de regie: die gaat dan naar deze persoon.`}
          </p>
          <p class="knoppen">
            <Knop>Wijs {zoveel} toe</Knop>
            <a href={`${CASUSLIJSTPAD}?${vraag}`}>Niet doen</a>
          </p>
        </Formulier>
      )}
      <h2 id="gekozen">Wat u hebt gekozen</h2>
      <Casustabel opschrift="gekozen" regels={regels} gesloten={false} kies="niet" {...opties} />
    </>
  );
}
