import type { ComponentChildren } from 'preact';
import { openTaken } from '../../domain/beeld';
import { FASENAAM } from '../../taal/fasen';
import { TAAKTITEL, uiterlijkInWoorden } from '../../taal/woorden';
import type { Opdrachtnaam } from '../../domain/opdracht';
import type { Veldfout } from '../../domain/weigering';
import { heeftRecht } from '../../domain/toegang';
import { Stukknop } from '../stuk/knop';
import { Weging } from './afweging';
import { FORMULIEREN, opdrachtadres } from './formulieren';
import { doorVan, VAST } from './geven';
import { Gevolgen } from './gevolgen';
import type { Omgeving } from './formulier';
import type { Getypt } from '../formulier/velden';
import { rollenVoor } from './mogelijk';
import { Naast } from './naast';
import { metVraag, Velden } from '../formulier/veldweergave';
import { vooruitblik } from './vooruitblik';
import { GEWAARSCHUWD } from './waarschuwing';
import { DE_ROL } from '../../taal/rollen';
import { thuisstand } from '../../taal/thuis';
import { Formulier } from '../onderdelen/formulier';
import { casusadres, casusnaam } from '../onderdelen/kind';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { terugadres } from '../onderdelen/terug';
import { Keuzeveld } from '../onderdelen/veld';

interface Formulierpagina {
  readonly naam: Opdrachtnaam;
  readonly o: Omgeving;
  readonly getypt: Getypt;
  readonly bijVeld?: readonly Veldfout[];
  readonly los?: readonly string[];
  /** What is said above the form. */
  readonly vooraf?: ComponentChildren;
}

/** The form of a command: what was typed, what is wrong with it, and what will happen. */
export function Opdrachtformulier({ naam, o, getypt, bijVeld = [], los = [], vooraf }: Formulierpagina) {
  const formulier = FORMULIEREN[naam];
  const { casus } = o;
  const rollen = rollenVoor(naam, o);
  const door = doorVan(naam, getypt, o);
  const terug = terugadres(getypt[VAST.terug]);
  return (
    <>
      <h1>{formulier.titel}</h1>
      <p class="inleiding">{formulier.uitleg}</p>
      <OverWie o={o} />
      <div class="metnaast">
        <div>
          {vooraf}
          {o.afweging != null && <Weging weegt={o.afweging} casus={casus} nu={o.nu} />}
          {o.afweging != null && heeftRecht(o.gebruiker, 'stuk') && (
            <Stukknop casusnummer={casus.casusnummer} doel="om" />
          )}
          {los.map((tekst) => (
            <Bericht key={tekst} toon="fout">
              <p>{tekst}</p>
            </Bericht>
          ))}
          <Foutenlijst fouten={metVraag(formulier.velden(o), bijVeld)} />
          <Formulier actie={opdrachtadres(casus.casusnummer, naam)} class="formulier" novalidate>
            <input type="hidden" name={VAST.sleutel} value={getypt[VAST.sleutel] ?? ''} />
            <input type="hidden" name={VAST.gezien} value={String(casus.volgnummer)} />
            <input type="hidden" name={VAST.fase} value={casus.fase} />
            {terug !== null && <input type="hidden" name={VAST.terug} value={terug} />}
            {getypt[GEWAARSCHUWD] !== undefined && (
              <input type="hidden" name={GEWAARSCHUWD} value={getypt[GEWAARSCHUWD]} />
            )}
            {rollen.length > 1 && (
              <Keuzeveld
                naam={VAST.door}
                label="In welke rol doet u dit?"
                uitleg="Op deze computer kiest u zelf een rol."
                waarde={door}
                keuzen={rollen.map((rol) => ({ waarde: rol, label: DE_ROL[rol] }))}
              />
            )}
            <Velden velden={formulier.velden(o)} getypt={getypt} fouten={bijVeld} />
            {door !== undefined && <Gevolgen vooruit={vooruitblik(naam, door, o, getypt)} />}
            <p class="knoppen">
              <Knop>{formulier.knop}</Knop>{' '}
              <Knoplink href={terug ?? casusadres(casus.casusnummer)} soort="subtiel">
                Terug zonder iets te doen
              </Knoplink>
            </p>
          </Formulier>
        </div>
        <Naast o={o} />
      </div>
    </>
  );
}

/** Which case a form is about. */
export function OverWie({ o: { casus, kenmerk } }: { readonly o: Omgeving }) {
  return (
    <p>
      {casusnaam(kenmerk)}
      {casus.naam != null && (
        <>
          {' '}
          van <bdi>{casus.naam}</bdi>
        </>
      )}
      , fase {FASENAAM[casus.fase]}. <a href={casusadres(casus.casusnummer)}>Bekijk de casus</a>
    </p>
  );
}

/** How a case stands now, for who must know it before going on. */
export function Stand({ o: { casus, nu } }: { readonly o: Omgeving }) {
  const taken = openTaken(casus);
  return (
    <section aria-labelledby="stand">
      <h2 id="stand">Zo staat de casus er nu voor</h2>
      {casus.gesloten !== null ? (
        <p>De casus is gesloten.</p>
      ) : (
        <>
          <p>
            Fase {FASENAAM[casus.fase]}. De regie is bij {DE_ROL[casus.regie.rol]}. Het kind is{' '}
            {thuisstand(casus, nu).stand}.
          </p>
          {taken.length > 0 && (
            <>
              <p>Open taken:</p>
              <ul>
                {taken.map((taak) => (
                  <li key={taak.type}>
                    {TAAKTITEL[taak.type]} ({uiterlijkInWoorden(taak.uiterlijk)})
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** What happened in a case since a page of it was opened. */
export function Sinds({ zinnen }: { readonly zinnen: readonly string[] }) {
  if (zinnen.length === 0) return null;
  return (
    <section aria-labelledby="sinds">
      <h2 id="sinds">Dit is er intussen gebeurd</h2>
      <ul>
        {zinnen.map((zin, nummer) => (
          <li key={nummer}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody typed, for when the page it belongs to cannot be made now: it can be sent again as it is. */
export function Bewaard({ actie, getypt }: { readonly actie: string; readonly getypt: Getypt }) {
  const teksten = Object.entries(getypt).filter(
    ([naam, tekst]) => !naam.startsWith('_') && tekst.trim() !== '',
  );
  return (
    <>
      <Formulier actie={actie} class="formulier">
        {Object.entries(getypt).map(([naam, tekst]) => (
          <input key={naam} type="hidden" name={naam} value={tekst} />
        ))}
        <Knop>Verstuur het opnieuw</Knop>
      </Formulier>
      {teksten.length > 0 && (
        <section aria-labelledby="getypt">
          <h2 id="getypt">Wat u had ingevuld</h2>
          {teksten.map(([naam, tekst]) => (
            <pre key={naam} class="getypt">
              {tekst}
            </pre>
          ))}
        </section>
      )}
    </>
  );
}
