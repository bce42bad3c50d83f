import type { Melding } from '../../domain/melding';
import type { Datum } from '../../domain/tijd';
import type { Plan } from './plan';

/** Days at home, birth date, kind of education, gemeente, school, how it goes, and the first and last day of an absence before, in days ago. */
export type Rij = readonly [
  thuis: number,
  geboortedatum: Datum,
  onderwijssoort: Melding['onderwijssoort'],
  gemeente: string,
  school: string | null,
  plan: Plan,
  eerder?: readonly [van: number, terug: number],
];

const INSTEMMING = { ouders: 'instemming' } as const;
const WEIGERING = { ouders: 'weigering' } as const;

/**
 * The children that are helped now, phase by phase. Who was a day or two longer at home, because no absence begins in a
 * weekend, stands in the same phase.
 */
export const RIJEN: readonly Rij[] = [
  // Schoolregie: the first four weeks.
  [2, '2016-05-14', 'po', '0014', '03AB00', { gemeld: 0 }],
  [5, '2013-11-02', 'vo', '0363', '04CD01', { gemeld: 1 }],
  [9, '2018-02-20', 'po', '0599', '05EF00', {}, [270, 232]],
  [12, '2011-07-08', 'vo', '0344', '06GH02', { weigert: 'jongere' }],
  [15, '2009-01-30', 'vso', '1680', '07JK00', {}],
  [18, '2015-09-21', 'sbo', '0362', '08LM00', { ligtStil: 9 }],
  [21, '2012-03-17', 'vo', '0606', '09NP01', {}],
  [23, '2014-12-05', 'po', '0106', null, {}],
  [25, '2008-12-19', 'mbo', '0363', '25PT00', { ijver: 60 }],
  // Casusregie: by the clock, by an early alarm, and after a founded hope.
  [8, '2010-04-11', 'vo', '0014', '03AB01', { gemeld: 1, langdurig: 3 }],
  [16, '2013-06-25', 'vo', '0599', '05EF01', { stagnatie: [10] }],
  [30, '2017-10-03', 'po', '0384', '10QR00', { aanbod: [{ dag: 29, soort: 'onderwijs', over: 14 }] }],
  [34, '2012-01-28', 'vo', '1699', '11ST00', { ligtStil: 26 }],
  [38, '2015-05-16', 'po', '0344', '12UV00', { hoop: { dag: 35, over: 24 } }],
  [41, '2009-09-09', 'vso', '0622', '13WX00', { weigert: 'jongere', ligtStil: 29 }],
  [
    47,
    '2016-07-01',
    'so',
    '1730',
    '14YZ00',
    { aanbod: [{ dag: 33, soort: 'onderwijszorg', over: 60, wachtlijst: true, antwoord: 'afgewezen' }] },
  ],
  [51, '2011-02-14', 'vo', '0437', '15BC00', { ijver: 55 }],
  // Two days before the eight weeks.
  [52, '2014-02-27', 'po', '0014', '19PR00', { aanbod: [{ dag: 40, soort: 'zorg', over: 30 }] }],
  // Doorbraak.
  [22, '2013-08-30', 'vo', '0106', '16DF00', { stagnatie: [8, 17] }],
  [58, '2014-04-04', 'po', '0363', '17GK00', { ligtStil: 40 }],
  [62, '2010-11-23', 'vo', '0599', '18LN00', { ligtStil: 55 }, [330, 300]],
  [
    66,
    '2012-06-12',
    'vo',
    '0014',
    '19PR00',
    { aanbod: [{ dag: 60, soort: 'afstandsonderwijs', over: 12, antwoord: 'aanvaard' }] },
  ],
  [
    70,
    '2015-01-07',
    'so',
    '0344',
    '20ST00',
    { aanbod: [{ dag: 62, soort: 'dagbesteding', over: 60, wachtlijst: true, macht: true }] },
  ],
  [75, '2009-12-18', 'mbo', '0502', '21VW00', { weigert: 'jongere' }],
  [78, '2016-03-29', 'po', '1680', null, { ligtStil: 70 }],
  [80, '2011-10-10', 'vo', '0451', '22XZ00', { ligtStil: 70 }],
  [45, '2013-03-08', 'po', '0606', '09NP01', { gevaar: 40 }],
  // Arbitrage; the second was reported late, which never passes it.
  [85, '2013-02-02', 'vo', '0014', '23BD00', {}],
  [96, '2012-09-15', 'vo', '0363', '24FG00', { gemeld: 93 }],
  [93, '2014-07-22', 'po', '0599', '26HJ00', INSTEMMING],
  [97, '2010-05-06', 'vso', '0344', '27KL00', INSTEMMING],
  [106, '2011-03-13', 'vo', '0556', '28MN00', { ...INSTEMMING, vonnis: null }],
  [
    118,
    '2012-04-21',
    'vo',
    '0362',
    '30RS00',
    { ...INSTEMMING, aanbod: [{ dag: 112, soort: 'onderwijszorg', over: 12, antwoord: 'aanvaard' }] },
  ],
  // OM.
  [93, '2011-12-01', 'vo', '0106', '29PQ00', WEIGERING],
  [101, '2013-04-27', 'vo', '0362', '30RS00', { ...WEIGERING, om: { route: 'strafrecht' } }],
  [
    130,
    '2010-08-08',
    'vo',
    '0599',
    '31TV00',
    { ...WEIGERING, om: { route: 'strafrecht', besluit: { besluit: 'vervolging', zitting: 'officier' } } },
  ],
  [
    190,
    '2012-11-19',
    'vo',
    '0344',
    '32WX00',
    {
      ...WEIGERING,
      om: {
        route: 'civiel',
        besluit: { besluit: 'civiel' },
        uitkomst: {
          uitkomst: 'De kinderrechter spreekt een ondertoezichtstelling uit.',
          soort: 'ondertoezichtstelling',
          jeugdbeschermer: 'Mevrouw Van Dijk',
        },
      },
    },
  ],
  [
    112,
    '2014-10-31',
    'po',
    '1699',
    '33YZ00',
    { ...WEIGERING, om: { route: 'strafrecht', besluit: { besluit: 'sepot' } } },
  ],
  // Back at school, and back at home again.
  [40, '2015-03-03', 'po', '0363', '17GK00', { terug: 36 }],
  [73, '2011-06-20', 'vo', '0014', '23BD00', { terug: 62 }],
  [60, '2012-02-09', 'vo', '0606', '09NP01', { terug: 35, terugval: 14 }],
  [24, '2016-01-11', 'po', '0384', '10QR00', { terug: 12, deels: true }],
];
