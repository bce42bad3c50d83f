import type { Veldfout } from '../../domain/weigering';
import { VAST } from '../opdracht/geven';
import type { Getypt } from '../formulier/velden';
import { BESTANDPAD, MELDPAD } from './bewaren';
import { bijvelden, hoofdvelden, type Meldomgeving } from './formulier';
import { SOORT_VAN } from './onderwijs';
import { oudervelden } from './ouder';
import { metVraag, Velden } from '../formulier/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import type { ComponentChildren } from 'preact';
import type { Response } from 'express';

/** Field that says which button was used. */
export const STAP = '_stap';

/** The form of a report. */
export function Meldformulier({
  o,
  getypt,
  bijVeld = [],
  los = [],
  vooraf,
  alles = false,
}: {
  readonly o: Meldomgeving;
  readonly getypt: Getypt;
  readonly bijVeld?: readonly Veldfout[];
  readonly los?: readonly string[];
  readonly vooraf?: ComponentChildren;
  /** True: also what not every report needs stands there unfolded. */
  readonly alles?: boolean;
}) {
  const bij = bijvelden();
  const open =
    alles || bij.some(({ naam }) => (getypt[naam] ?? '') !== '' || bijVeld.some(({ veld }) => veld === naam));
  return (
    <>
      <h1>Meld een kind dat thuiszit</h1>
      <p class="inleiding">
        Wij kijken eerst of het kind al bekend is. U ziet wat er gaat gebeuren. Daarna verstuurt u de melding.
      </p>
      <p>
        Meer kinderen tegelijk? <a href={BESTANDPAD}>Meld ze uit een bestand</a>.
      </p>
      {vooraf}
      {los.map((tekst) => (
        <Bericht key={tekst} toon="fout">
          <p>{tekst}</p>
        </Bericht>
      ))}
      <Foutenlijst fouten={metVraag([...hoofdvelden(o), ...oudervelden(), ...bij], bijVeld)} />
      <Formulier actie={MELDPAD} class="formulier" novalidate>
        <input type="hidden" name={VAST.sleutel} value={getypt[VAST.sleutel] ?? ''} />
        <input type="hidden" name={SOORT_VAN} value={getypt[SOORT_VAN] ?? ''} />
        <Velden velden={hoofdvelden(o)} getypt={getypt} fouten={bijVeld} />
        <h2>Een ouder met gezag</h2>
        <p>
          Aan deze ouder schrijven wij. Wie de casus leidt, kan de ouder zo ook bellen. Weet u nog geen ouder?
          Schrijf dan op waarom.
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

/** Answers with a form; one with errors says so in its title. */
export function toonFormulier(res: Response, status: number, inhoud: Parameters<typeof toon>[2]): void {
  const titel = status === 422 ? 'Fout: meld een kind' : 'Meld een kind';
  toon(res, { titel, plek: MELDPAD, status }, inhoud);
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
