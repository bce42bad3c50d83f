import { datumVan } from '../../domain/tijd';
import { dag, dagenInWoorden, tijdstip } from '../tijd';
import { BETROKKENENAAM, taalnaam } from '../betrokkenen';
import { AANLEIDING } from '../zinnen-fase';
import { SLUITREDEN } from '../antwoorden';
import { FASELABEL } from '../fasen';
import { ONDERWIJSNAAM } from '../onderwijs';
import { hoofdletter } from '../zin';
import { alinea, feiten, kop, lijst, tabel, type Blok, type Leesstuk } from './blok';
import { arbitragedeel, omdeel, tafeldeel, vrijstellingdeel } from './leesdelen-beslissing';
import { aanboddeel, afsprakendeel, stemmendeel, toestemmingdeel } from './leesdelen-gezin';
import { JAAR } from './invoer';
import { gebeurtenispunt } from './leeswoorden';
import type { Stuk } from './schema';
import { DOELNAAM } from './woorden';

const UITKOMST: Record<Stuk['termijnen'][number]['uitkomst'], string> = {
  'op-tijd': 'op tijd',
  'te-laat': 'te laat',
  vervallen: 'vervallen',
  'niet-gehaald': 'niet gedaan',
  loopt: 'loopt nog',
  verlopen: 'te laat, nog open',
  gepauzeerd: 'staat stil tijdens nazorg',
};

const STATUS: Readonly<Record<string, string>> = {
  wacht: 'wacht op verzending',
  klaargezet: 'klaargezet, niet verstuurd',
  'te-printen': 'nog niet bezorgd: er is een brief te printen',
  bezorgd: 'afgegeven',
  mislukt: 'mislukt',
  vervallen: 'niet verstuurd: de stap is teruggedraaid',
  'niet-gemaild': 'niet gemaild: staat in de werkbak',
  'geen-adres': 'geen adres bekend',
};

/** A stuk as people read it, chapter by chapter: what the PDF shows. Times are those of Europe/Amsterdam. */
export function leesstuk(stuk: Stuk): Leesstuk {
  const { kenmerk, doel, gemaaktOp, gemaaktDoor, grondslag } = stuk;
  return {
    titel: `Dossier van casus ${kenmerk}`,
    kenmerk,
    vooraf: [
      ['Voor', DOELNAAM[doel]],
      ['Kind', stuk.kind.naam ?? 'naam niet bekend'],
      ['Gemaakt op', tijdstip(gemaaktOp, JAAR)],
      ['Gemaakt door', gemaaktDoor],
      ['Grondslag', grondslag],
      ['Tot en met', `gebeurtenis ${stuk.totEnMet} van het dossier`],
      ['Niet opgenomen', `interne notities (${stuk.weggelaten.notities})`],
    ],
    blokken: [
      kop(1, 'Het kind en de mensen eromheen'),
      ...kinddeel(stuk),
      kop(1, 'Verloop van de casus'),
      ...verloopdeel(stuk),
      kop(1, 'Termijnen'),
      ...termijndeel(stuk),
      kop(1, 'Wie is wat gevraagd'),
      ...vraagdeel(stuk),
      kop(1, 'Toestemming'),
      ...toestemmingdeel(stuk),
      kop(1, 'Aanbod'),
      ...aanboddeel(stuk),
      kop(1, 'Afspraken'),
      ...afsprakendeel(stuk),
      kop(1, 'Wat het kind en de ouders zeggen'),
      ...stemmendeel(stuk),
      kop(1, 'Doorbraaktafel'),
      ...tafeldeel(stuk),
      kop(1, 'Arbitrage en uitspraak'),
      ...arbitragedeel(stuk),
      kop(1, 'Vrijstellingen'),
      ...vrijstellingdeel(stuk),
      kop(1, 'Beslissingen over vervolging en bescherming'),
      ...omdeel(stuk),
      kop(1, 'Documenten'),
      ...documentdeel(stuk),
    ],
  };
}

function kinddeel({ kind, stand, betrokkenen }: Stuk): Blok[] {
  return [
    kop(2, 'Het kind'),
    feiten([
      ['Naam', kind.naam ?? 'niet bekend'],
      ['Geboren', `${dag(kind.geboortedatum, JAAR)} (${kind.leeftijd} jaar)`],
      ['Leerplicht', kind.leerplichtig ? 'leer- of kwalificatieplichtig' : 'niet leerplichtig'],
      ['Wordt 18', dag(kind.meerderjarigOp, JAAR)],
      ['Onderwijs', hoofdletter(ONDERWIJSNAAM[kind.onderwijssoort])],
      ['School', kind.school ?? 'geen school bekend'],
      ['Gemeente', kind.gemeente],
      ['Eerste verzuimdag', dag(kind.eersteVerzuimdag, JAAR)],
      ['Thuis', dagenInWoorden(kind.dagenThuis)],
    ]),
    kop(2, 'De casus'),
    feiten([
      ['Gemeld op', tijdstip(stand.gemeldOp, JAAR)],
      ['Fase', FASELABEL[stand.fase]],
      ['Regie', stand.regie],
      ['Convenant', stand.convenant],
      stand.gesloten === null
        ? null
        : ['Gesloten', `${tijdstip(stand.gesloten.op, JAAR)}: ${SLUITREDEN[stand.gesloten.reden]}`],
      stand.eerdereCasus === null ? null : ['Eerdere casus', stand.eerdereCasus],
    ]),
    kop(2, 'Mensen rond het kind'),
    tabel(
      'Mensen rond het kind',
      [
        ['Wie', 3],
        ['Wat', 2.4],
        ['Taal', 1.4],
        ['Erbij', 2.4],
        ['Te bereiken', 3.4],
      ],
      betrokkenen.map((een) => [
        een.naam,
        een.relatie === null ? BETROKKENENAAM[een.soort] : `${BETROKKENENAAM[een.soort]} (${een.relatie})`,
        een.taal === null ? '' : taalnaam(een.taal),
        een.tot === null ? `vanaf ${dag(een.van, JAAR)}` : `${dag(een.van, JAAR)} tot ${dag(een.tot, JAAR)}`,
        [een.adres, een.telefoon, een.email].filter((weg) => weg !== null).join('\n'),
      ]),
      'Er zijn geen mensen rond het kind vastgelegd.',
    ),
  ];
}

function verloopdeel({ verloop }: Stuk): Blok[] {
  return verloop.flatMap(({ fase, vanaf, aanleiding, doorlopen, verlaat, gebeurtenissen }) => [
    kop(2, `${FASELABEL[fase]}, vanaf ${dag(datumVan(vanaf), JAAR)}`),
    alinea(
      [
        aanleiding === null ? 'Hervat na een terugval.' : `Begonnen ${AANLEIDING[aanleiding]}.`,
        doorlopen ? 'De casus ging meteen door naar de volgende fase.' : '',
        verlaat === null || verlaat === 0 ? '' : `Dat was ${dagenInWoorden(verlaat)} na de termijn.`,
      ]
        .filter((zin) => zin !== '')
        .join(' '),
    ),
    ...lijst(gebeurtenissen.map(gebeurtenispunt)),
  ]);
}

function termijndeel({ termijnen }: Stuk): Blok[] {
  const telaat = termijnen.filter(
    ({ uitkomst }) => !['op-tijd', 'loopt', 'vervallen', 'gepauzeerd'].includes(uitkomst),
  );
  return [
    alinea(
      `Er waren ${termijnen.length} taken met een termijn; ${telaat.length} daarvan zijn niet op tijd gedaan.`,
    ),
    tabel(
      'Termijnen',
      [
        ['Taak', 4],
        ['Wie', 2.6],
        ['Begonnen', 1.9],
        ['Uiterlijk', 1.9],
        ['Klaar', 1.9],
        ['Gehaald', 1.7],
      ],
      termijnen.map(({ titel, wie, geopendOp, uiterlijk, geslotenOp, uitkomst }) => [
        ...[titel, wie, tijdstip(geopendOp, JAAR), tijdstip(uiterlijk, JAAR)],
        geslotenOp === null ? '' : tijdstip(geslotenOp, JAAR),
        UITKOMST[uitkomst],
      ]),
      'Er zijn geen taken geweest.',
    ),
  ];
}

function vraagdeel({ gevraagd, berichten }: Stuk): Blok[] {
  return [
    kop(2, 'Vragen en antwoorden'),
    tabel(
      'Vragen en antwoorden',
      [
        ['Wanneer', 2],
        ['Wat', 3.6],
        ['Aan', 2.6],
        ['Hoe', 2.2],
        ['Antwoord', 3.2],
      ],
      gevraagd.map(({ op, wat, aan, hoe, antwoord, antwoordOp }) => [
        ...[tijdstip(op, JAAR), wat, aan, hoe ?? ''],
        antwoord === null
          ? 'geen antwoord'
          : `${antwoord}${antwoordOp === null ? '' : `, ${tijdstip(antwoordOp, JAAR)}`}`,
      ]),
      'Er is niets gevraagd.',
    ),
    kop(2, 'Brieven en berichten'),
    tabel(
      'Brieven en berichten',
      [
        ['Gemaakt', 2],
        ['Aan', 3],
        ['Onderwerp', 5],
        ['Wat ervan werd', 3],
      ],
      berichten.map(({ op, aan, onderwerp, status, bezorgdOp }) => [
        ...[tijdstip(op, JAAR), aan, onderwerp],
        `${STATUS[status] ?? status}${bezorgdOp === null ? '' : ` op ${tijdstip(bezorgdOp, JAAR)}`}`,
      ]),
      'Er zijn geen berichten gemaakt.',
    ),
  ];
}

function documentdeel({ documenten }: Stuk): Blok[] {
  return [
    alinea('Deze documenten liggen bij het dossier. De inhoud gaat niet mee met dit stuk.'),
    tabel(
      'Documenten',
      [
        ['Toegevoegd', 2],
        ['Titel', 3],
        ['Soort', 2],
        ['SHA-256', 5],
      ],
      documenten.map(({ op, titel, soort, sha256 }) => [tijdstip(op, JAAR), titel, soort, sha256]),
      'Er zijn geen documenten toegevoegd.',
    ),
  ];
}
