import type { ComponentChildren } from 'preact';
import type { Veldfout } from '../../../domain/weigering';
import { DE_ROL } from '../../../taal/rollen';
import type { Getypt, Veld } from '../../formulier/velden';
import { metVraag, Velden } from '../../formulier/veldweergave';
import { Formulier } from '../../onderdelen/formulier';
import { casusadres, casustitel } from '../../onderdelen/kind';
import { Knop, Knoplink } from '../../onderdelen/knop';
import { Bericht, Foutenlijst } from '../../onderdelen/melding';
import { terugadres } from '../../onderdelen/terug';
import { Keuzeveld, Voorstellen } from '../../onderdelen/veld';
import { Vinklijst } from '../../onderdelen/vinklijst';
import type { Omgeving } from '../../opdracht/formulier';
import { FORMULIEREN, opdrachtadres } from '../../opdracht/formulieren';
import { doorVan, VAST } from '../../opdracht/geven';
import { Gevolgen } from '../../opdracht/gevolgen';
import { rollenVoor } from '../../opdracht/mogelijk';
import { Naast } from '../../opdracht/naast';
import { aantalRijen, aantalveld, delenVan, opPagina, RIJEN, RIJSOORTEN, WIE_LIJST } from './delen';
import type { Deel, Rijsoort } from './delen';
import { gevolgenVan } from './nagaan';
import { Stap } from './stap';
import { ERBIJ, TAFELDEEL, type Gast } from './tafeldeel';
import { Vastgelegd } from './vastgelegd';

export const NAAM = 'legDoorbraaktafelVast';
/** Names of the buttons that send nothing. */
export const KNOPPEN = { erbij: '_erbij', bewaar: '_bewaar' } as const;

export interface Verslagpagina {
  readonly o: Omgeving;
  readonly gasten: readonly Gast[];
  readonly getypt: Getypt;
  /** What stands in the file already. */
  readonly klaar: ReadonlySet<string>;
  readonly bijVeld?: readonly Veldfout[];
  readonly los?: readonly string[];
  /** What is said above the form. */
  readonly vooraf?: ComponentChildren;
}

/** Name on the page of what an error about who was there belongs to. */
const ER = `${TAFELDEEL}.${ERBIJ.vakje}`;

/** The report of a table in the order in which a table goes, on one page. */
export function Verslagformulier(pagina: Verslagpagina) {
  const { o, getypt, klaar, gasten, bijVeld = [], los = [], vooraf } = pagina;
  const { casus, kenmerk } = o;
  const { knop, uitleg } = FORMULIEREN[NAAM];
  const door = doorVan(NAAM, getypt, o);
  const rollen = rollenVoor(NAAM, o);
  const terug = terugadres(getypt[VAST.terug]);
  const delen = delenVan(o, getypt);
  const rijen = (begin: string) => delen.filter(({ id }) => id.startsWith(`${begin}-`) || id === begin);
  return (
    <>
      <h1>Verslag van de tafel</h1>
      <p class="inleiding">{uitleg}</p>
      <p>
        <a href={casusadres(casus.casusnummer)}>{casustitel({ naam: casus.naam, kenmerk: kenmerk ?? '' })}</a>
      </p>
      <div class="metnaast">
        <div>
          {vooraf}
          {los.map((tekst) => (
            <Bericht key={tekst} toon="fout">
              <p>{tekst}</p>
            </Bericht>
          ))}
          <Foutenlijst fouten={metRij(delen, bijVeld)} />
          <Formulier actie={adresVan(o)} class="formulier verslag" novalidate>
            <input type="hidden" name={VAST.sleutel} value={getypt[VAST.sleutel] ?? ''} />
            <input type="hidden" name={VAST.gezien} value={String(casus.volgnummer)} />
            <input type="hidden" name={VAST.fase} value={casus.fase} />
            {terug !== null && <input type="hidden" name={VAST.terug} value={terug} />}
            {RIJSOORTEN.map((soort) => (
              <input
                key={soort}
                type="hidden"
                name={aantalveld(soort)}
                value={String(aantalRijen(getypt, soort))}
              />
            ))}
            <Voorstellen id={WIE_LIJST} teksten={gasten.map(({ naam }) => naam)} />
            {rollen.length > 1 && (
              <Keuzeveld
                naam={VAST.door}
                label="In welke rol doet u dit?"
                uitleg="Op deze computer kiest u zelf een rol."
                waarde={door}
                keuzen={rollen.map((rol) => ({ waarde: rol, label: DE_ROL[rol] }))}
              />
            )}
            <Stap nummer={1} kop="Verkennen" uitleg="Wie is er, en wat is er aan de hand?">
              <Vinklijst
                naam={ER}
                label="Wie is er?"
                uitleg="Wie u heeft gevraagd, staat al aangevinkt. Haal het vinkje weg bij wie er niet is."
                fout={bijVeld.find(({ veld }) => veld === ER)?.melding}
                vinkjes={vakjes(gasten, getypt)}
              />
              <Tafelvelden {...pagina} namen={[ERBIJ.anderen, ERBIJ.verkennen]} />
            </Stap>
            <Stap nummer={2} kop="Betrekken" uitleg="Schrijf op wat zij zelf zeggen. Maak het niet mooier.">
              {rijen('jongere').map((deel) => (
                <Rij key={deel.id} deel={deel} {...pagina} />
              ))}
              {rijen('ouder').map((deel) => (
                <Rij key={deel.id} deel={deel} {...pagina} />
              ))}
              <Erbij soort="ouder" {...pagina}>
                Nog een ouder
              </Erbij>
            </Stap>
            <Stap nummer={3} kop="Ontwikkelen" uitleg="Bedenk samen wat er nodig is.">
              <Tafelvelden {...pagina} namen={['verslag']} />
            </Stap>
            <Stap
              nummer={4}
              kop="Arrangeren"
              uitleg="Wie doet wat, en wanneer is het klaar? Een lege rij telt niet mee."
            >
              <h3>Afspraken</h3>
              {rijen('afspraak').map((deel) => (
                <Rij key={deel.id} deel={deel} {...pagina} />
              ))}
              <Erbij soort="afspraak" {...pagina}>
                Nog een afspraak
              </Erbij>
              <h3>Aanbod</h3>
              {rijen('aanbod').map((deel) => (
                <Rij key={deel.id} deel={deel} {...pagina} />
              ))}
              <Erbij soort="aanbod" {...pagina}>
                Nog een aanbod
              </Erbij>
            </Stap>
            <Stap nummer={5} kop="Activeren" uitleg="Wat leverde de tafel op, en wat gebeurt er nu?">
              <Tafelvelden {...pagina} namen={['uitkomst']} />
              {door !== undefined && <Gevolgen vooruit={gevolgenVan(o, getypt, door, klaar)} />}
            </Stap>
            <p class="knoppen">
              <Knop>{klaar.size > 0 ? 'Ga verder met vastleggen' : knop}</Knop>
              <Knop soort="secundair" naam={KNOPPEN.bewaar} waarde="ja">
                Bewaar en ga later verder
              </Knop>
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

/** Where the report of the table of a case is sent to. */
export function adresVan({ casus }: Pick<Omgeving, 'casus'>): string {
  return opdrachtadres(casus.casusnummer, NAAM);
}

/** One part that can be filled in, or what stands in the file of it already. */
function Rij({
  deel,
  getypt,
  klaar,
  bijVeld = [],
}: Pick<Verslagpagina, 'getypt' | 'klaar' | 'bijVeld'> & { readonly deel: Deel }) {
  if (klaar.has(deel.id)) return <Vastgelegd naam={deel.naam} velden={opPagina(deel)} getypt={getypt} />;
  return (
    <fieldset class="verslag__rij" id={deel.id}>
      <legend>{deel.naam}</legend>
      <Velden velden={opPagina(deel)} getypt={getypt} fouten={bijVeld} />
    </fieldset>
  );
}

/** Some of the fields of the table itself. */
function Tafelvelden({
  o,
  getypt,
  bijVeld = [],
  namen,
}: Pick<Verslagpagina, 'o' | 'getypt' | 'bijVeld'> & { readonly namen: readonly string[] }) {
  const alle = delenVan(o, getypt).flatMap((deel) => (deel.id === TAFELDEEL ? opPagina(deel) : []));
  const velden = namen.flatMap((naam): Veld[] => alle.filter((veld) => veld.naam === `${TAFELDEEL}.${naam}`));
  return <Velden velden={velden} getypt={getypt} fouten={bijVeld} />;
}

/** The button for one row more, which brings whoever presses it to that row. */
function Erbij({
  o,
  soort,
  getypt,
  children,
}: Pick<Verslagpagina, 'o' | 'getypt'> & {
  readonly soort: Rijsoort;
  readonly children: ComponentChildren;
}) {
  const aantal = aantalRijen(getypt, soort);
  if (aantal >= RIJEN[soort].meeste) return null;
  return (
    <p>
      <Knop
        soort="secundair"
        naam={KNOPPEN.erbij}
        waarde={soort}
        actie={`${adresVan(o)}#${soort}-${aantal + 1}`}
      >
        {children}
      </Knop>
    </p>
  );
}

/** A box for everybody who can be there; one that was ticked stays, also when its name is not among them any more. */
function vakjes(gasten: readonly Gast[], getypt: Getypt) {
  const begin = `${ER}-`;
  const namen = [
    ...gasten.map(({ naam }) => naam),
    ...Object.keys(getypt).flatMap((veld) => (veld.startsWith(begin) ? [veld.slice(begin.length)] : [])),
  ];
  return [...new Set(namen)].map((naam) => ({
    naam: `${begin}${naam}`,
    label: naam,
    aan: getypt[`${begin}${naam}`] === 'ja',
  }));
}

/** Errors for the list above the form: each says which row it is about. */
function metRij(delen: readonly Deel[], fouten: readonly Veldfout[]): Veldfout[] {
  return fouten.map((fout) => {
    const deel = delen.find(({ id }) => id !== TAFELDEEL && fout.veld.startsWith(`${id}.`));
    if (deel === undefined) return metVraag(delen.flatMap(opPagina), [fout])[0] ?? fout;
    const [met = fout] = metVraag(opPagina(deel), [fout]);
    return { ...met, melding: `${deel.naam}: ${met.melding}` };
  });
}
