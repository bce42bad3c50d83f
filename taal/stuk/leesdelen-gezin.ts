import { AANBODANTWOORD, AANBODSOORT, TOESTEMMER, TOESTEMMING } from '../antwoorden';
import { FASELABEL } from '../fasen';
import { vanWie } from '../gezin';
import { dag, tijdstip } from '../tijd';
import { hoofdletter, opsomming } from '../zin';
import { alinea, citaat, feiten, kop, lijst, tabel, type Blok } from './blok';
import { JAAR } from './invoer';
import { jaNee } from './leeswoorden';
import type { Deel, Stuk } from './schema';

/** The chapter of consent: each answer by person. */
export function toestemmingdeel({ toestemming: { nodigVan, delenBeperkt, antwoorden } }: Stuk): Blok[] {
  const wie = opsomming(nodigVan.map((van) => TOESTEMMER[van]));
  return [
    alinea(
      nodigVan.length === 0
        ? 'In deze fase is geen toestemming nodig.'
        : `Toestemming is nu nodig van ${wie}.`,
    ),
    alinea(
      delenBeperkt
        ? 'Niet iedereen heeft toestemming gegeven. Met anderen dan school en gemeente wordt daarom alleen het kenmerk gedeeld.'
        : 'Iedereen van wie het nodig is, heeft toestemming gegeven.',
    ),
    tabel(
      'Antwoorden op de vraag om toestemming',
      [
        ['Wanneer', 2.2],
        ['Wie', 3],
        ['Antwoord', 3],
        ['Fase', 2],
        ['Vastgelegd door', 3],
      ],
      antwoorden.map(({ op, van, wie: naam, besluit, fase, door }) => [
        tijdstip(op, JAAR),
        naam === null ? hoofdletter(TOESTEMMER[van]) : `${naam} (${TOESTEMMER[van]})`,
        hoofdletter(TOESTEMMING[besluit]),
        FASELABEL[fase],
        door,
      ]),
      'Er is geen antwoord vastgelegd.',
    ),
  ];
}

/** The chapter of offers. */
export function aanboddeel({ aanbod }: Stuk): Blok[] {
  if (aanbod.length === 0) return [alinea('Er is geen aanbod gedaan.')];
  return aanbod.flatMap((een, i) => [kop(2, `Aanbod ${i + 1}: ${aanbodtitel(een)}`), ...eenAanbod(een)]);
}

function aanbodtitel({ soort, aanbieder }: Deel<'aanbod'>[number]): string {
  return `${AANBODSOORT[soort]} bij ${aanbieder}`;
}

function eenAanbod(een: Deel<'aanbod'>[number]): Blok[] {
  const { verdeling, antwoord, antwoordOp } = een;
  return [
    feiten([
      ['Gedaan op', `${tijdstip(een.op, JAAR)}, door ${een.door}`],
      ['Startdatum', dag(een.startdatum, JAAR)],
      ['Wachtlijst', jaNee(een.wachtlijst)],
      een.overbrugging === null ? null : ['Tot die tijd', een.overbrugging],
      ['Doorzettingsmacht', jaNee(een.doorzettingsmacht)],
      ['Betaald door', `gemeente ${verdeling.gemeente}%, samenwerkingsverband ${verdeling.swv}%`],
      [
        'Antwoord',
        antwoord === null
          ? 'geen antwoord'
          : `${AANBODANTWOORD[antwoord]}${antwoordOp === null ? '' : `, ${tijdstip(antwoordOp, JAAR)}`}`,
      ],
      een.starts.length === 0 ? ['Begonnen', 'nog niet gezegd'] : null,
    ]),
    ...een.starts.flatMap(({ op, gestart, toelichting, nieuweStartdatum }) => [
      alinea(
        `${hoofdletter(tijdstip(op, JAAR))}: ${gestart ? 'begonnen' : 'niet begonnen'}.${
          nieuweStartdatum === null ? '' : ` Nieuwe startdatum: ${dag(nieuweStartdatum, JAAR)}.`
        }`,
      ),
      ...citaat(toelichting),
    ]),
  ];
}

/** The chapter of agreements. */
export function afsprakendeel({ afspraken }: Stuk): Blok[] {
  return [
    tabel(
      'Afspraken',
      [
        ['Gemaakt', 2],
        ['Wie', 2.4],
        ['Wat', 4.6],
        ['Uiterlijk', 2],
        ['Nagekomen', 2.4],
      ],
      afspraken.map(({ op, wie, omschrijving, uiterlijk, nagekomen, gecontroleerdOp }) => [
        ...[tijdstip(op, JAAR), wie, omschrijving, dag(uiterlijk, JAAR)],
        `${jaNee(nagekomen, 'nog niet gezegd')}${gecontroleerdOp === null ? '' : `, ${tijdstip(gecontroleerdOp, JAAR)}`}`,
      ]),
      'Er zijn geen afspraken gemaakt.',
    ),
  ];
}

/** The chapter of what young person and parents say. */
export function stemmendeel({ stemmen }: Stuk): Blok[] {
  const ongehoord = (['jongere', 'ouder'] as const).filter(
    (van) => !stemmen.some((stem) => stem.van === van),
  );
  return [
    ...lijst(
      stemmen.map(({ op, van, wie, gezegd, ondersteuner, door }) => ({
        tekst: `${hoofdletter(vanWie({ van, wie: wie ?? undefined }))} op ${tijdstip(op, JAAR)}${
          ondersteuner === null ? '' : `, met hulp van ${ondersteuner}`
        }. Opgeschreven door ${door}.`,
        citaat: gezegd,
      })),
    ),
    ...ongehoord.map((van) =>
      alinea(van === 'jongere' ? 'Het kind is niet gehoord.' : 'De ouders zijn niet gehoord.'),
    ),
  ];
}
