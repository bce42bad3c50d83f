import type { Melding } from '../../domain/melding';
import { middernacht, plusDagen, urenTermijn, type Datum, type Moment } from '../../domain/tijd';
import { KINDEREN } from './namen';
import {
  voortgang,
  actie,
  ouders,
  jongere,
  hoop,
  afspraak,
  aanbod,
  antwoord,
  tafel,
  arbitrage,
  commissie,
  zitting,
  procesVerbaal,
  omBesluit,
  omUitkomst,
  terug,
  terugval,
  sluit,
  type Stap,
  type Voorbeeldopdracht,
} from './stappen';

/** An invented child: how it is reported, and what is done after that. */
export interface Voorbeeld {
  readonly melding: Melding;
  /** When it was reported, for a child little was done for since: its tasks are overdue. Null: today. */
  readonly gemeldOp: Moment | null;
  readonly opdrachten: readonly Voorbeeldopdracht[];
}

/** Days at home, birth date, kind of education, gemeente, school and what is done. */
type Rij = readonly [
  number,
  Datum,
  Melding['onderwijssoort'],
  string,
  string | null,
  readonly Stap[],
  [number, number]?,
];

const S = 'school';
const C = 'casusregisseur';
const L = 'leerplichtambtenaar';

const RIJEN: readonly Rij[] = [
  // Schoolregie: the first four weeks.
  [2, '2016-05-14', 'po', '0014', '03AB00', []],
  [
    5,
    '2013-11-02',
    'vo',
    '0363',
    '04CD01',
    [actie(S, 'Mentor heeft thuis koffie gedronken; morgen een gesprek.')],
  ],
  [9, '2018-02-20', 'po', '0599', '05EF00', [actie(S, 'Gesprek met ouders en ib-er.'), ouders(S)]],
  [
    12,
    '2011-07-08',
    'vo',
    '0344',
    '06GH02',
    [actie(S, 'Huisbezoek gedaan.'), ouders(S), jongere(S, 'geweigerd')],
  ],
  [15, '2009-01-30', 'vso', '1680', '07JK00', [voortgang(S, 'Komt twee uur per dag, op een rustige plek.')]],
  [
    18,
    '2015-09-21',
    'sbo',
    '0362',
    '08LM00',
    [afspraak(S, 'a1', 'Schoolarts belt de ouders', 'Schoolarts', -3)],
  ],
  [
    21,
    '2012-03-17',
    'vo',
    '0606',
    '09NP01',
    [ouders(S), jongere(S), afspraak(S, 'a1', 'Rooster op maat', 'Mentor', 4)],
  ],
  [24, '2014-12-05', 'po', '0106', null, [actie(L, 'Ouders gebeld; nog geen school gevonden.'), ouders(L)]],
  [
    26,
    '2008-08-19',
    'mbo',
    '0363',
    '25PT00',
    [jongere(S), voortgang(S, 'Wil een andere opleiding; loopbaangesprek gepland.')],
  ],
  // Casusregie: by the clock, by an early alarm, and after a founded hope.
  [6, '2010-04-11', 'vo', '0014', '03AB01', [voortgang(S, 'Ligt in het ziekenhuis.', 'langdurig-verwacht')]],
  [
    16,
    '2013-06-25',
    'vo',
    '0599',
    '05EF01',
    [voortgang(S, 'Ieder plan is gestrand.', 'stagnatie'), actie(C, 'Met ouders gesproken.')],
  ],
  [30, '2017-10-03', 'po', '0384', '10QR00', []],
  [
    33,
    '2012-01-28',
    'vo',
    '1699',
    '11ST00',
    [actie(C, 'Tafel met school en jeugdhulp.'), ouders(C), jongere(C)],
  ],
  [38, '2015-05-16', 'po', '0344', '12UV00', [hoop('Plek op de nieuwe school vanaf die dag', 20), ouders(C)]],
  [
    41,
    '2009-09-09',
    'vso',
    '0622',
    '13WX00',
    [voortgang(C, 'Bouwt op met een uur per week.'), jongere(C, 'ingetrokken')],
  ],
  [
    47,
    '2016-07-01',
    'so',
    '1730',
    '14YZ00',
    [aanbod('b1', 'onderwijszorg', 'De Lindehoeve', true), antwoord('b1', 'afgewezen')],
  ],
  [
    53,
    '2011-02-14',
    'vo',
    '0437',
    '15BC00',
    [afspraak(C, 'a1', 'Intake bij de ggz', 'Jeugdteam', -2), actie(C, 'Ouders gebeld.')],
  ],
  // Doorbraak.
  [
    22,
    '2013-08-30',
    'vo',
    '0106',
    '16DF00',
    [voortgang(S, 'Geen contact.', 'stagnatie'), voortgang(C, 'Niets werkt.', 'stagnatie')],
  ],
  [58, '2014-04-04', 'po', '0363', '17GK00', []],
  [61, '2010-11-23', 'vo', '0599', '18LN00', [tafel(3), ouders(C)]],
  [
    66,
    '2012-06-12',
    'vo',
    '0014',
    '19PR00',
    [tafel(1), aanbod('b1', 'afstandsonderwijs', 'Thuisklas', false), antwoord('b1', 'aanvaard')],
  ],
  [
    70,
    '2015-01-07',
    'so',
    '0344',
    '20ST00',
    [aanbod('b1', 'dagbesteding', 'Zorgboerderij De Wei', true, true), tafel(2)],
  ],
  [75, '2008-12-18', 'mbo', '0502', '21VW00', [tafel(5), jongere(C, 'geweigerd')]],
  [
    79,
    '2016-03-29',
    'po',
    '1680',
    null,
    [afspraak(C, 'a1', 'Verklaring van de huisarts', 'Ouders', -6), tafel(4)],
  ],
  [82, '2011-10-10', 'vo', '0451', '22XZ00', [voortgang(C, 'Wachten op behandeling.', 'op-schema')]],
  // Arbitrage: every late report stops here, so that the parents get their full term.
  [85, '2013-02-02', 'vo', '0014', '23BD00', []],
  [90, '2012-09-15', 'vo', '0363', '24FG00', [arbitrage('instemming')]],
  [97, '2014-07-22', 'po', '0599', '26HJ00', [arbitrage('instemming'), commissie]],
  [104, '2010-05-06', 'vso', '0344', '27KL00', [arbitrage('instemming'), commissie, zitting(9)]],
  [120, '2009-03-13', 'vo', '0556', '28MN00', [ouders(C), voortgang(C, 'Ouders denken na.')]],
  // OM.
  [88, '2011-12-01', 'vo', '0106', '29PQ00', [arbitrage('weigering')]],
  [101, '2013-04-27', 'vo', '0362', '30RS00', [arbitrage('weigering'), procesVerbaal('strafrecht')]],
  [
    130,
    '2010-08-08',
    'vo',
    '0599',
    '31TV00',
    [
      arbitrage('weigering'),
      procesVerbaal('strafrecht'),
      omBesluit({ besluit: 'vervolging', zitting: 'officier' }),
    ],
  ],
  [
    145,
    '2012-11-19',
    'vo',
    '0344',
    '32WX00',
    [
      arbitrage('weigering'),
      procesVerbaal('civiel'),
      omBesluit({ besluit: 'civiel' }),
      omUitkomst('Ondertoezichtstelling'),
    ],
  ],
  [
    99,
    '2014-10-31',
    'po',
    '1699',
    '33YZ00',
    [arbitrage('weigering'), procesVerbaal('strafrecht'), omBesluit({ besluit: 'sepot' })],
  ],
  // Back at school, back at home again, and closed.
  [40, '2015-03-03', 'po', '0363', '17GK00', [terug(C, 4, 'Basisschool De Horizon')]],
  [63, '2011-06-20', 'vo', '0014', '23BD00', [tafel(1), terug(C, 10, 'Het Noorderlicht, met begeleiding')]],
  [50, '2012-02-09', 'vo', '0606', '09NP01', [terug(C, 20, 'Scholengemeenschap Zuid'), terugval(C, 6)]],
  [110, '2010-10-17', 'vo', '0599', '18LN00', [terug(C, 60, 'Praktijkschool De Brug')]],
  [20, '2016-01-11', 'po', '0384', '10QR00', [terug(S, 12, 'Basisschool De Horizon', false)]],
  [70, '2009-05-05', 'vo', '1730', '14YZ00', [sluit(L, 'verhuisd-buitenland')], [50, 30]],
  [35, '2013-09-28', 'po', '0622', '13WX00', [sluit('manager', 'foutieve-melding')]],
];

/** A case that was reported in time and for which little was done since. */
function blijftLiggen([thuis, , , , , stappen, naarSchool]: Rij): boolean {
  return naarSchool === undefined && (stappen.length === 0 || (stappen.length === 1 && thuis < 84));
}

/** The invented cases as they are on a day; key and order are always the same. */
export function voorbeeldcasussen(vandaag: Datum): Voorbeeld[] {
  return RIJEN.map((rij, i) => {
    const [thuis, geboortedatum, onderwijssoort, gemeente, school, stappen, naarSchool] = rij;
    const naam = KINDEREN[i];
    return {
      melding: {
        leerling: `voorbeeld-${String(i + 1).padStart(2, '0')}`,
        ...(naam === undefined ? {} : { naam }),
        eersteVerzuimdag: plusDagen(vandaag, -thuis),
        geboortedatum,
        onderwijssoort,
        gemeente,
        school,
        ...(naarSchool === undefined
          ? {}
          : {
              aanwezig: [
                { van: plusDagen(vandaag, -naarSchool[0]), tot: plusDagen(vandaag, -naarSchool[1]) },
              ],
            }),
      },
      gemeldOp: blijftLiggen(rij) ? urenTermijn(middernacht(plusDagen(vandaag, 1 - thuis)), 9) : null,
      opdrachten: stappen.map((stap) => stap(vandaag)),
    };
  });
}
