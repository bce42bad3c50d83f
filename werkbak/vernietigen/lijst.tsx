import type { Vernietigingsbeletsel } from '../../domain/bewaren';
import { datumVan, type Moment } from '../../domain/tijd';
import type { Vernietiging, Vernietigingkind } from '../../dossier/vernietiging/vernietigingen';
import { dag, tijdstip } from '../../taal/tijd';
import { Aankruis } from '../onderdelen/aankruis';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { veldId } from '../onderdelen/veld';
import { KINDSTAND, redenInWoorden, standVan, verslagVan } from './woorden';

interface Opties {
  readonly lijst: Vernietiging;
  readonly kinderen: readonly Vernietigingkind[];
  readonly beletsel: Vernietigingsbeletsel | null;
  readonly nu: Moment;
  readonly fout: string | undefined;
  /** Where a decision, and the keeping of a child, are sent. */
  readonly actie: string;
  readonly bewaaractie: string;
  readonly terug: string;
}

/** One list: who is on it, by kenmerk; who decides about it; what was destroyed. */
export function Lijst({ lijst, kinderen, beletsel, nu, fout, actie, bewaaractie, terug }: Opties) {
  const { opgesteldNaam, opgesteldOp, geslotenVoor, besluit, beslotenNaam, beslotenOp } = lijst;
  return (
    <>
      <p class="terug">
        <a href={terug}>Terug naar alle lijsten</a>
      </p>
      <h1>Lijst om te vernietigen</h1>
      {fout !== undefined && <Foutenlijst fouten={[{ veld: 'nagekeken', melding: fout }]} />}
      <p>
        {opgesteldNaam} maakte deze lijst op {tijdstip(opgesteldOp, nu)}. Elke casus van deze kinderen was
        gesloten voor {dag(datumVan(geslotenVoor), nu)}.
      </p>
      {beslotenNaam !== null && beslotenOp !== null && (
        <p>
          {beslotenNaam} {besluit === 'akkoord' ? 'gaf akkoord' : 'wees de lijst af'} op{' '}
          {tijdstip(beslotenOp, nu)}.
        </p>
      )}
      <p>
        <strong>{standVan(lijst)}</strong>
      </p>
      {besluit === null && <Besluit {...{ lijst, beletsel, actie }} />}
      {besluit === 'akkoord' && <Verslag kinderen={kinderen} />}
      <Kinderen kinderen={kinderen} bewaaractie={besluit === null ? bewaaractie : null} />
    </>
  );
}

function Besluit({ lijst, beletsel, actie }: Pick<Opties, 'lijst' | 'beletsel' | 'actie'>) {
  const aantal = lijst.kinderen - lijst.bewaard;
  if (beletsel === 'geen-recht') return null;
  return (
    <Formulier actie={actie} class="vlak">
      {beletsel === 'zelf-opgesteld' ? (
        <Bericht toon="info">
          <p>Iemand anders geeft akkoord: een manager of de privacyfunctionaris van uw regio.</p>
        </Bericht>
      ) : (
        <>
          <Bericht toon="let-op">
            <p>Wat u vernietigt, komt niet terug. In back-ups staat het tot die verlopen zijn.</p>
          </Bericht>
          <Aankruis
            id={veldId('nagekeken')}
            soort="checkbox"
            naam="nagekeken"
            keuze={{ waarde: 'ja', label: 'Ik heb de lijst nagekeken' }}
            aan={false}
            verplicht={false}
          />
        </>
      )}
      <p class="knoppen">
        {beletsel === null && aantal > 0 && (
          <Knop soort="gevaar" naam="besluit" waarde="akkoord">
            {aantal === 1 ? 'Vernietig 1 kind' : `Vernietig ${aantal} kinderen`}
          </Knop>
        )}
        <Knop soort="subtiel" naam="besluit" waarde="afgewezen">
          {beletsel === null ? 'Wijs de lijst af' : 'Trek de lijst in'}
        </Knop>
      </p>
    </Formulier>
  );
}

function Verslag({ kinderen }: Pick<Opties, 'kinderen'>) {
  const verslag = verslagVan(kinderen);
  if (verslag.length === 0) return null;
  return (
    <>
      <h2>Wat is vernietigd</h2>
      <table class="lijst">
        <caption class="alleen-voorlezen">Hoeveel er van elke soort is vernietigd</caption>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Aantal</th>
          </tr>
        </thead>
        <tbody>
          {verslag.map(([wat, aantal]) => (
            <tr key={wat}>
              <td data-kop="Wat">{wat}</td>
              <td data-kop="Aantal">{aantal}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Kinderen({
  kinderen,
  bewaaractie,
}: Pick<Opties, 'kinderen'> & { readonly bewaaractie: string | null }) {
  return (
    <>
      <h2>Kinderen op de lijst</h2>
      <table class="lijst">
        <caption class="alleen-voorlezen">Kinderen, met de kenmerken van hun casussen</caption>
        <thead>
          <tr>
            <th scope="col">Casussen van het kind</th>
            <th scope="col">Stand</th>
            {bewaaractie !== null && <th scope="col">Doen</th>}
          </tr>
        </thead>
        <tbody>
          {kinderen.map(({ kindsleutel, kenmerken, stand, reden }) => (
            <tr key={kindsleutel}>
              <td data-kop="Casussen van het kind">{kenmerken.join(', ')}</td>
              <td data-kop="Stand">
                {KINDSTAND[stand]}
                {reden !== null && <span class="lijst__bij">{redenInWoorden(reden)}</span>}
              </td>
              {bewaaractie !== null && (
                <td data-kop="Doen">
                  {stand === 'wacht' && (
                    <Formulier actie={bewaaractie} aria-label={`Bewaar ${kenmerken.join(', ')}`}>
                      <input type="hidden" name="kind" value={kindsleutel} />
                      <Knop soort="subtiel" klein>
                        Bewaar dit kind
                      </Knop>
                    </Formulier>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
