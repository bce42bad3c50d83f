import { RECHTENBESLUITEN, verlengbeletsel } from '../../domain/rechtenverzoek';
import { datumVan, type Moment } from '../../domain/tijd';
import type { Documentregel } from '../../dossier/documenten/document';
import type { Rechtenverzoek } from '../../dossier/rechtenverzoeken/rechtenverzoek';
import { RECHTENBESLUITNAAM, RECHTENVERZOEKNAAM } from '../../taal/rechtenverzoek';
import { dag, tijdstip } from '../../taal/tijd';
import { VERLENGBELETSEL } from '../../toegang/rechtenverzoeken';
import { Feiten } from '../onderdelen/feiten';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { Keuzeveld, Tekstvak } from '../onderdelen/veld';
import { Stand } from './lijst';

type Fouten = readonly { readonly veld: string; readonly melding: string }[];

interface Opties {
  readonly verzoek: Rechtenverzoek;
  /** Of a request to see: the documents of the child that are given beside the file. */
  readonly documenten: readonly Pick<Documentregel, 'id' | 'titel'>[];
  readonly nu: Moment;
  readonly fouten: Fouten;
  readonly getypt: Readonly<Record<string, string>>;
  readonly terug: string;
  /** Address of something below the page of the request. */
  readonly onder: (pad: string) => string;
}

/** One request: what was asked, what is given, and what is decided. */
export function Verzoek({ verzoek, documenten, nu, fouten, getypt, terug, onder }: Opties) {
  const { vrager, wat, nummer, kenmerk, ontvangenOp, uiterlijk, opgenomenNaam, opgenomenOp } = verzoek;
  return (
    <>
      <p class="terug">
        <a href={terug}>Terug naar alle verzoeken</a>
      </p>
      <h1>{RECHTENVERZOEKNAAM[verzoek.soort]}</h1>
      <Foutenlijst fouten={fouten} />
      <Feiten
        feiten={[
          ['Casus', kenmerk],
          ['Gevraagd door', vrager],
          ['Wat is gevraagd', wat],
          nummer === null ? null : ['Nummer', nummer],
          ['Ontvangen op', dag(ontvangenOp, nu)],
          ['Antwoord uiterlijk', dag(uiterlijk, nu)],
          ['Stand', <Stand verzoek={verzoek} nu={nu} />],
          ['Vastgelegd', `${opgenomenNaam}, ${tijdstip(opgenomenOp, nu)}`],
          verzoek.verlenging === null ? null : ['Termijn verlengd, want', verzoek.verlenging],
          verzoek.redenen === null ? null : ['Redenen van het besluit', verzoek.redenen],
          verzoek.beslotenOp === null
            ? null
            : ['Besloten', `${verzoek.beslotenNaam ?? ''}, ${tijdstip(verzoek.beslotenOp, nu)}`],
        ]}
      />
      {verzoek.soort === 'inzage' && <Gegevens documenten={documenten} onder={onder} />}
      {verzoek.besluit === null && <Beslissen {...{ fouten, getypt }} actie={onder('/besluit')} />}
      <Verlengen {...{ verzoek, nu, fouten, getypt }} actie={onder('/verlenging')} />
    </>
  );
}

function Gegevens({ documenten, onder }: Pick<Opties, 'documenten' | 'onder'>) {
  return (
    <>
      <h2>Alles wat is bewaard</h2>
      <Bericht toon="let-op">
        <p>
          Lees het na voor u het geeft. Wat over een ander gaat, is weggelaten waar het systeem dat weet. In
          vrije tekst kan nog iets over een ander staan. Wie vroeg het: ga na dat het echt die persoon is.
        </p>
      </Bericht>
      <p class="knoppen">
        <Knoplink href={onder('/gegevens.pdf')}>Maak een PDF</Knoplink>
        <Knoplink href={onder('/gegevens.json')} soort="secundair">
          Maak een bestand (JSON)
        </Knoplink>
      </p>
      {documenten.length > 0 && (
        <>
          <h3>Documenten</h3>
          <ul>
            {documenten.map(({ id, titel }) => (
              <li key={id}>
                <a href={onder(`/documenten/${id}`)}>{titel}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const foutBij = (fouten: Fouten, veld: string) => fouten.find((fout) => fout.veld === veld)?.melding;

function Beslissen({
  fouten,
  getypt,
  actie,
}: Pick<Opties, 'fouten' | 'getypt'> & { readonly actie: string }) {
  return (
    <Formulier actie={actie} class="vlak">
      <h2>Besluit</h2>
      <Keuzeveld
        naam="besluit"
        label="Wat is het besluit?"
        waarde={getypt['besluit']}
        fout={foutBij(fouten, 'besluit')}
        keuzen={RECHTENBESLUITEN.map((waarde) => ({ waarde, label: RECHTENBESLUITNAAM[waarde] }))}
      />
      <Tekstvak
        naam="redenen"
        label="Redenen"
        uitleg="Waarom, en wat u liet doen. Een correctie doet wie de casus leidt, in de casus zelf."
        waarde={getypt['redenen']}
        fout={foutBij(fouten, 'redenen')}
      />
      <Knop>Leg het besluit vast</Knop>
    </Formulier>
  );
}

function Verlengen({
  verzoek,
  nu,
  fouten,
  getypt,
  actie,
}: Pick<Opties, 'verzoek' | 'nu' | 'fouten' | 'getypt'> & { readonly actie: string }) {
  const termijn = { ...verzoek, verlengd: verzoek.verlengdOp !== null };
  const beletsel = verlengbeletsel(termijn, datumVan(nu));
  if (beletsel === 'besloten') return null;
  if (beletsel !== null) return <p class="stil">{VERLENGBELETSEL[beletsel]}</p>;
  return (
    <Formulier actie={actie} class="vlak">
      <h2>Meer tijd nodig?</h2>
      <Tekstvak
        naam="reden"
        label="Waarom duurt het langer?"
        uitleg="Schrijf dit eerst aan wie het vroeg. U krijgt er één keer twee maanden bij."
        waarde={getypt['reden']}
        fout={foutBij(fouten, 'reden')}
      />
      <Knop soort="secundair">Verleng met twee maanden</Knop>
    </Formulier>
  );
}
