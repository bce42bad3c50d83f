import { als, type Stap, type Verhaal } from './verhaal';

const lisa = als('Lisa Naipal', 'school');
const hilde = als('Hilde Oosterhof', 'manager');
const geke = als('Geke Boonstra', 'casusregisseur');
const aisha = als('Aïsha Bennani', 'leerplichtambtenaar');

/** What was told each Thursday, by the day. */
const WEKEN: readonly (readonly [dag: number, toelichting: string])[] = [
  [31, 'Moeder doet open, Jimmy niet. Vader woont in het buitenland en belt elke avond met hem.'],
  [38, 'Een half uur met Jimmy gegamed. Hij praatte over motoren.'],
  [45, 'De plek met onderwijs en zorg is bekeken, zonder Jimmy. Moeder twijfelt.'],
  [52, 'Moeder zegt nee: hij hoeft van haar niet naar een school voor moeilijke kinderen.'],
  [59, 'De tafel staat. Moeder zegt dat zij misschien komt.'],
  [66, 'Eén afspraak loopt: de monteur uit de straat wil Jimmy een middag laten komen.'],
  [73, 'Jimmy is bij de monteur geweest. Hij bleef drie uur.'],
  [80, 'Moeder wil niet meer praten met school of gemeente.'],
  [87, 'Het verzoek ligt er. Moeder heeft het gelezen en zegt dat niemand haar dwingt.'],
  [94, 'Moeder doet niet open. De monteur ziet Jimmy nog.'],
  [101, 'De Raad heeft geschreven dat het onderzoek begint.'],
  [108, 'Jimmy is elke woensdag bij de monteur. Hij leest nu de handleidingen.'],
  [115, 'De Raad is twee keer thuis geweest.'],
  [122, 'De docent techniek is op bezoek geweest in de werkplaats.'],
  [129, 'Het is stil thuis. De monteur belt als Jimmy niet komt.'],
  [136, 'De Raad vraagt om toezicht. De zitting is over twee weken.'],
  [143, 'Moeder heeft met de Raad gepraat, voor het eerst langer dan tien minuten.'],
  [150, 'De rechter heeft beide ouders gehoord, vader via de telefoon.'],
  [157, 'De jeugdbeschermer heeft kennisgemaakt. Zij kwam op de motor; dat hielp.'],
  [164, 'Jimmy wil naar de leerwerkplek kijken, met de monteur erbij.'],
  [171, 'De proefdag is geweest. Hij vroeg wanneer hij weer mocht.'],
];

/** Fifteen years old: a mother who says no, the Raad, a judge, and a mechanic. His second doorbraak runs. */
export const JIMMY: Verhaal = {
  kind: {
    leerling: 'vb-v4',
    naam: 'Jimmy de Roo',
    geboortedatum: '2011-02-26',
    onderwijssoort: 'vo',
    gemeente: '0106',
    school: '16DF00',
  },
  begon: 168,
  gemeld: [3, '10:10'],
  melder: 'Lisa Naipal',
  stappen: [
    lisa(4, '11:30', 'meldEersteActie', {
      toelichting:
        'Drie keer gebeld, twee keer langs geweest. Vandaag deed moeder open. Jimmy wil niet, en zij wil hem niet dwingen.',
    }),
    lisa(7, '14:00', 'legToestemmingVast', { van: 'ouder', besluit: 'geweigerd' }),
    lisa(7, '14:05', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    lisa(10, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Jimmy kwam donderdag een uur. Daarna niet meer.',
    }),
    lisa(17, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Geen contact deze week. Kaart gestuurd met de klas.',
    }),
    lisa(24, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De conciërge kent hem van het voetbal en gaat langs.',
    }),
    hilde(28, '09:00', 'wijsToe', {
      persoon: 'noorderwold-casusregisseur-3',
      reden: 'Geke heeft ruimte in Assen.',
    }),
    geke(29, '10:00', 'meldEersteActie', {
      toelichting: 'Thuis geweest. Koffie met moeder. Over school wil zij het niet hebben, over Jimmy wel.',
    }),
    geke(31, '11:00', 'legStemVast', {
      van: 'ouder',
      gezegd:
        'Ik ben zelf van school gestuurd toen ik zo oud was. Niemand heeft toen gevraagd waarom. Ik doe dat mijn zoon niet aan.',
    }),
    geke(32, '15:00', 'legStemVast', {
      van: 'jongere',
      gezegd: 'School is praten over later. Ik wil iets dóén. Geef mij een motorblok.',
    }),
    geke(32, '15:20', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    geke(32, '15:30', 'legToestemmingVast', { van: 'ouder', besluit: 'geweigerd' }),
    aisha(38, '10:00', 'kiesMasRoute', {
      route: 'vrijwillig',
      toelichting: 'Eerst een gesprek. Moeder is boos op het systeem, niet op haar kind.',
    }),
    geke(42, '11:00', 'doeAanbod', ({ dag }) => ({
      aanbod: 'b1',
      soort: 'onderwijszorg',
      aanbieder: 'De Tussenstap',
      startdatum: dag(56),
      wachtlijst: false,
    })),
    geke(46, '09:30', 'beantwoordAanbod', { aanbod: 'b1', besluit: 'afgewezen' }),
    geke(57, '09:30', 'planDoorbraaktafel', ({ op }) => ({
      op: op(63, '10:00'),
      plaats: 'Wijkcentrum De Spil',
      deelnemers: [
        { persoon: 'noorderwold-teamlid-2', discipline: 'orthopedagoog' },
        { persoon: 'noorderwold-teamlid-3', discipline: 'wijkteam' },
      ],
    })),
    geke(58, '14:00', 'legStemVast', {
      van: 'jongere',
      gezegd: 'Zeg maar dat ik kom als de monteur ook mag komen.',
    }),
    geke(58, '14:20', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    geke(58, '14:30', 'legToestemmingVast', { van: 'ouder', besluit: 'geweigerd' }),
    geke(63, '12:00', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a1',
      omschrijving: 'Jimmy een middag meenemen in de werkplaats',
      wie: 'De monteur uit de straat',
      uiterlijk: dag(70),
    })),
    geke(63, '12:05', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a2',
      omschrijving: 'Met het wijkteam praten over de ochtenden',
      wie: 'Moeder',
      uiterlijk: dag(72),
    })),
    geke(63, '12:30', 'legDoorbraaktafelVast', {
      aanwezig: ['Femi Adeyemi', 'Klaas Veenstra', 'Lisa Naipal', 'Jimmy', 'De monteur'],
      verslag:
        'Moeder was er niet. Jimmy wel, met de monteur. Hij zei weinig tot het over motoren ging. De orthopedagoog ziet een jongen die met zijn handen leert en jaren te horen kreeg dat dat niet telt. Zonder moeder kan er geen plek worden gekozen.',
      uitkomst: 'afspraken',
    }),
    geke(71, '09:10', 'controleerAfspraak', { afspraak: 'a1', nagekomen: true }),
    geke(73, '09:10', 'controleerAfspraak', { afspraak: 'a2', nagekomen: false }),
    geke(85, '16:00', 'reikVerzoekUit', ({ dag }) => ({ op: dag(85), wijze: 'gesprek' })),
    geke(88, '10:30', 'beantwoordArbitrageverzoek', { besluit: 'weigering' }),
    aisha(91, '09:30', 'kiesMasRoute', {
      route: 'civiel',
      toelichting:
        'Een boete helpt Jimmy niet. Een kind heeft recht op leren, ook als zijn moeder nee zegt; daar gaat de Raad over.',
    }),
    aisha(92, '11:00', 'verzendProcesVerbaal', { route: 'civiel' }),
    aisha(98, '10:00', 'legOmBesluitVast', { besluit: 'civiel' }),
    geke(116, '10:00', 'bewaakOnderwijsvraag', {
      toelichting: 'De docent techniek maakt opdrachten bij het werk in de werkplaats.',
    }),
    geke(144, '10:00', 'bewaakOnderwijsvraag', {
      toelichting: 'Hij heeft drie opdrachten ingeleverd. Alle drie goed.',
    }),
    aisha(154, '15:00', 'legOmUitkomstVast', {
      uitkomst:
        'De kinderrechter spreekt een ondertoezichtstelling uit voor een jaar. Moeder zei na afloop dat zij vooral moe is.',
      soort: 'ondertoezichtstelling',
      jeugdbeschermer: 'Mevrouw Koning',
    }),
    geke(155, '09:30', 'planDoorbraaktafel', ({ op }) => ({
      op: op(162, '10:00'),
      plaats: 'De werkplaats',
      deelnemers: [
        { persoon: 'noorderwold-teamlid-2', discipline: 'orthopedagoog' },
        { naam: 'Mevrouw Koning', discipline: 'jeugdbescherming' },
      ],
    })),
    geke(158, '14:00', 'legStemVast', {
      van: 'jongere',
      gezegd: 'Als ik daar mag leren wat de monteur kan, dan ga ik. Elke dag.',
    }),
    geke(158, '14:20', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    geke(158, '14:40', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    geke(162, '12:00', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a3',
      omschrijving: 'Proefdag op de leerwerkplek, samen met de monteur',
      wie: 'Mevrouw Koning',
      uiterlijk: dag(170),
    })),
    geke(162, '12:05', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a4',
      omschrijving: 'De leerwerkplek inschrijven en het vervoer regelen',
      wie: 'Lisa Naipal',
      uiterlijk: dag(178),
    })),
    geke(162, '12:30', 'legDoorbraaktafelVast', {
      aanwezig: ['Femi Adeyemi', 'Mevrouw Koning', 'Lisa Naipal', 'Moeder', 'Jimmy', 'De monteur'],
      verslag:
        'Tussen de motoren. Moeder was er nu wel. Zij zei: hij is hier een ander kind. De leerwerkplek heeft op woensdag en donderdag praktijk en op vrijdag taal en rekenen. De school blijft hem inschrijven tot dat rond is.',
      uitkomst: 'afspraken',
    }),
    geke(171, '09:20', 'controleerAfspraak', { afspraak: 'a3', nagekomen: true }),
    ...WEKEN.map(([dag, toelichting]): Stap =>
      geke(dag, '15:30', 'rapporteerVoortgang', {
        oordeel: 'op-schema',
        toelichting,
        trede: dag < 59 ? 'gecompliceerd' : dag < 150 ? 'stagnatie' : 'complex',
      }),
    ),
  ],
};
