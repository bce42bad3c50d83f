import type { Convenant } from '../../domain/convenant';
import { berichten } from '../../taal/berichten';
import { eersteOmslag, inOmslag } from '../../taal/berichten/omslag';
import { verzuimzinnen } from '../../taal/zinnen-fase';
import type { Melding } from '../../domain/melding';
import type { Moment } from '../../domain/tijd';
import { opent } from '../../domain/verwerk';
import type { GemeldeOuder } from '../../dossier/betrokkenen/betrokkene';
import type { Veldfout } from '../../domain/weigering';
import { VAST } from '../opdracht/geven';
import type { Getypt } from '../formulier/velden';
import { bijvelden, hoofdvelden, type Meldomgeving } from './formulier';
import { ouderInWoorden, oudervelden } from './ouder';
import { metVraag, Velden } from '../formulier/veldweergave';
import { alsTekst, zinnen } from '../opdracht/zinnen';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import type { ComponentChildren } from 'preact';

export const MELDPAD = '/werkbak/melden';
/** Field that says which button was used. */
export const STAP = '_stap';

/** The form of a report. */
export function Meldformulier({
  o,
  getypt,
  bijVeld = [],
  los = [],
  vooraf,
}: {
  readonly o: Meldomgeving;
  readonly getypt: Getypt;
  readonly bijVeld?: readonly Veldfout[];
  readonly los?: readonly string[];
  readonly vooraf?: ComponentChildren;
}) {
  const bij = bijvelden();
  const open = bij.some(
    ({ naam }) => (getypt[naam] ?? '') !== '' || bijVeld.some(({ veld }) => veld === naam),
  );
  return (
    <>
      <h1>Meld een kind dat thuiszit</h1>
      <p class="inleiding">U ziet eerst wat er gaat gebeuren. Daarna verstuurt u de melding.</p>
      {vooraf}
      {los.map((tekst) => (
        <Bericht key={tekst} toon="fout">
          <p>{tekst}</p>
        </Bericht>
      ))}
      <Foutenlijst fouten={metVraag([...hoofdvelden(o), ...oudervelden(), ...bij], bijVeld)} />
      <Formulier actie={MELDPAD} class="formulier" novalidate>
        <input type="hidden" name={VAST.sleutel} value={getypt[VAST.sleutel] ?? ''} />
        <Velden velden={hoofdvelden(o)} getypt={getypt} fouten={bijVeld} />
        <h2>Een ouder met gezag</h2>
        <p>
          Aan deze ouder schrijven wij. Weet u niet hoe u de ouder bereikt? Laat het dan leeg. Zonder adres
          komt er geen brief aan.
        </p>
        <Velden velden={oudervelden()} getypt={getypt} fouten={bijVeld} />
        <details open={open}>
          <summary>Was het kind tussendoor op school, of heeft u een eigen sleutel?</summary>
          <p>Dagen dat het kind wel op school was, tellen niet mee.</p>
          <Velden velden={bij} getypt={getypt} fouten={bijVeld} />
        </details>
        <p class="knoppen">
          <Knop naam={STAP} waarde="controleer">
            Bekijk wat er gaat gebeuren
          </Knop>
        </p>
      </Formulier>
    </>
  );
}

/** What a report will do, before it is sent: computed by the rules that open the case. */
export function Vooraf({
  melding,
  ouder,
  convenant,
  nu,
  getypt,
  gemeente,
}: {
  readonly melding: Melding;
  /** Null: no parent was named. */
  readonly ouder: GemeldeOuder | null;
  readonly convenant: Convenant;
  readonly nu: Moment;
  readonly getypt: Getypt;
  readonly gemeente: string;
}) {
  const opening = opent({ casusnummer: 'nog geen nummer', melding, convenant, vervolgOp: null }, nu);
  const wat = opening.aanvaard ? zinnen(null, opening.casus, opening.gebeurtenissen).map(alsTekst) : [];
  const brieven = opening.aanvaard
    ? berichten(opening.casus, opening.gebeurtenissen)
        .filter(({ soort }) => soort === 'brief')
        .map((brief) => ({ aan: brief.aan, ...inOmslag(brief, eersteOmslag(opening.casus)) }))
    : [];
  return (
    <>
      <h1>Wat er gaat gebeuren</h1>
      <p class="inleiding">
        U meldt <bdi>{melding.naam}</bdi>, in {gemeente}. {verzuimzinnen(melding).join(' ')} Er is nog niets
        verstuurd.
      </p>
      {ouder !== null && (
        <p>
          Bij de casus bewaren wij ook deze ouder: <bdi>{ouderInWoorden(ouder)}</bdi>.
        </p>
      )}
      <ul>
        {wat.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p>Loopt er al een casus van dit kind? Dan komt uw melding daarbij. Er komt geen tweede casus.</p>
      {brieven.map(({ aan, onderwerp, tekst }) => (
        <section key={`${aan.rol}${onderwerp}`}>
          <h2>
            {aan.rol === 'jongere' ? 'Dit krijgt de jongere te lezen' : 'Dit krijgen de ouders te lezen'}
          </h2>
          <blockquote>
            <p>
              <strong>{onderwerp}</strong>
            </p>
            <p class="vrije-tekst">{tekst}</p>
          </blockquote>
        </section>
      ))}
      <Formulier actie={MELDPAD} class="formulier">
        <Meegestuurd getypt={getypt} />
        <p class="knoppen">
          <Knop naam={STAP} waarde="verstuur">
            Verstuur de melding
          </Knop>{' '}
          <Knop naam={STAP} waarde="verbeter" soort="secundair">
            Verbeter iets
          </Knop>
        </p>
      </Formulier>
    </>
  );
}

/** What was typed, to be sent again as it was. */
export function Meegestuurd({ getypt }: { readonly getypt: Getypt }) {
  return (
    <>
      {Object.entries(getypt)
        .filter(([naam]) => naam !== STAP)
        .map(([naam, tekst]) => (
          <input key={naam} type="hidden" name={naam} value={tekst} />
        ))}
    </>
  );
}
