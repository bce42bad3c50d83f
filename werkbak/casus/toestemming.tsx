import { AANGESCHREVEN, isErbij } from '../../domain/betrokkene';
import type { Casus, Toestemmer, Toestemmingsbesluit, Toestemmingsvraag } from '../../domain/casus';
import { datumVan, plusDagen } from '../../domain/tijd';
import {
  isAfgelopen,
  laatsteAntwoorden,
  losseOudernaam,
  type Toestemmingsantwoord,
} from '../../domain/toestemming';
import { TOESTEMMER, TOESTEMMING, TOESTEMMINGSWIJZE } from '../../taal/antwoorden';
import { dag } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { opdrachtadres } from '../opdracht/formulieren';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

type Zicht = Pick<Casuszicht, 'casus' | 'tijdlijn' | 'betrokkenen' | 'mogelijk' | 'nu'>;

/** Somebody whose consent counts: what they are called, what they said last, and how the form is filled in for them. */
interface Gevraagde {
  readonly naam: string;
  readonly antwoord: Toestemmingsantwoord | undefined;
  /** Undefined: somebody who answered and is not around the child now. */
  readonly vooraf: Readonly<Record<string, string>> | undefined;
}

/** What is still asked, and of everybody by name what they said last: when, how, for what and until when. */
export function Toestemming({ casus, tijdlijn, betrokkenen, mogelijk, nu }: Zicht) {
  const { toestemmers, toestemmingsvragen } = casus;
  const antwoorden = antwoordenIn(tijdlijn);
  const gevraagden = gevraagdenVan({ casus, betrokkenen, nu }, antwoorden);
  return (
    <Deel id="toestemming" kop="Toestemming" klein>
      {toestemmers.length === 0 && <p class="stil">In deze fase is geen toestemming nodig.</p>}
      {toestemmingsvragen.length > 0 && (
        <ul class="kaal">
          {toestemmingsvragen.map((vraag) => (
            <li key={vraag.aanbod ?? 'fase'}>
              {waarvoor(vraag, casus)}: <b>{openAntwoorden(vraag, toestemmers)}</b>
            </li>
          ))}
        </ul>
      )}
      <ul class="kaal rondom">
        {gevraagden.map(({ naam, antwoord, vooraf }) => (
          <li key={naam}>
            <p>
              <bdi>{hoofdletter(naam)}</bdi>: <Antwoord {...{ antwoord, nu }} />
              {vooraf !== undefined && mogelijk.includes('legToestemmingVast') && (
                <>
                  {' '}
                  <a href={opdrachtadres(casus.casusnummer, 'legToestemmingVast', vooraf)}>
                    Leg vast<span class="alleen-voorlezen"> wat {naam} zegt</span>
                  </a>
                </>
              )}
            </p>
            {antwoord?.waarvoor != null && <p class="vrije-tekst">{antwoord.waarvoor}</p>}
          </li>
        ))}
      </ul>
    </Deel>
  );
}

/** The answers that count now, as whoever looks sees them. */
export function antwoordenIn(tijdlijn: Casuszicht['tijdlijn']): Toestemmingsantwoord[] {
  return laatsteAntwoorden(tijdlijn.map(({ gebeurtenis }) => gebeurtenis).reverse());
}

function gevraagdenVan(
  { casus, betrokkenen, nu }: Pick<Zicht, 'casus' | 'betrokkenen' | 'nu'>,
  antwoorden: readonly Toestemmingsantwoord[],
): Gevraagde[] {
  const erbij = betrokkenen.filter((een) => isErbij(een, datumVan(nu)));
  const ouders = erbij.filter(({ soort }) => AANGESCHREVEN.ouders.includes(soort));
  const vanOuders = antwoorden.filter(({ van }) => van === 'ouder');
  const samen = vanOuders.find(({ wie }) => wie === null);
  const zelfde = (naam: string) => (een: Toestemmingsantwoord) =>
    een.wie !== null && losseOudernaam(een.wie) === losseOudernaam(naam);
  const gevraagd = casus.toestemmers.includes('ouder');
  const bijNaam = gevraagd
    ? ouders.map(({ id, naam }) => ({
        naam,
        antwoord: vanOuders.find(zelfde(naam)) ?? samen,
        vooraf: { van: 'ouder', ouder: id },
      }))
    : [];
  const anderen = vanOuders
    .filter(
      ({ wie }) => wie !== null && !ouders.some(({ naam }) => losseOudernaam(naam) === losseOudernaam(wie)),
    )
    .map((antwoord) => ({ naam: antwoord.wie ?? '', antwoord, vooraf: undefined }));
  const alle = gevraagd && ouders.length === 0;
  const jongere = antwoorden.find(({ van }) => van === 'jongere');
  return [
    ...bijNaam,
    ...anderen,
    ...(alle || (samen !== undefined && bijNaam.length === 0)
      ? [{ naam: TOESTEMMER.ouder, antwoord: samen, vooraf: alle ? { van: 'ouder' } : undefined }]
      : []),
    ...(casus.toestemmers.includes('jongere') || jongere !== undefined
      ? [{ naam: TOESTEMMER.jongere, antwoord: jongere, vooraf: { van: 'jongere' } }]
      : []),
  ];
}

function Antwoord({ antwoord, nu }: Pick<Gevraagde, 'antwoord'> & Pick<Zicht, 'nu'>) {
  if (antwoord === undefined) return <b>nog geen antwoord</b>;
  const { besluit, datum, hoe, geldigTot } = antwoord;
  const tm = geldigTot === null ? null : dag(plusDagen(geldigTot, -1), nu);
  const bij = [dag(datum, nu), ...(hoe === null ? [] : [TOESTEMMINGSWIJZE[hoe]])].join(', ');
  return (
    <>
      <b>{isAfgelopen(antwoord, datumVan(nu)) ? 'toestemming afgelopen' : TOESTEMMING[besluit]}</b>, {bij}
      {tm !== null && `, geldt tot en met ${tm}`}.
    </>
  );
}

function besluit(wat: Toestemmingsbesluit | undefined): string {
  return wat === undefined ? 'nog geen antwoord' : TOESTEMMING[wat];
}

function waarvoor({ aanbod }: Toestemmingsvraag, casus: Casus): string {
  if (aanbod === null) return 'Voor deze fase';
  const welk = casus.aanbod.find(({ id }) => id === aanbod);
  return welk === undefined || welk.afgeschermd === true
    ? 'Voor een aanbod'
    : `Voor het aanbod van ${welk.aanbieder}`;
}

function openAntwoorden(vraag: Toestemmingsvraag, toestemmers: readonly Toestemmer[]): string {
  return toestemmers.map((wie) => `${TOESTEMMER[wie]} ${besluit(vraag.antwoorden[wie])}`).join(', ');
}
