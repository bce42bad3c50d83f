import { als, type Verhaal } from './verhaal';

const carla = als('Carla Meems', 'school');
const hilde = als('Hilde Oosterhof', 'manager');
const marit = als('Marit Huizinga', 'casusregisseur');

/** Fourteen years old: bullied, afraid, and with a first table that did not keep its promises. Her second table is to come. */
export const NOOR: Verhaal = {
  kind: {
    leerling: 'vb-v1',
    naam: 'Noor Westra',
    geboortedatum: '2012-10-02',
    onderwijssoort: 'vo',
    gemeente: '0014',
    school: '23BD00',
  },
  begon: 70,
  gemeld: [2, '09:20'],
  melder: 'Carla Meems',
  stappen: [
    carla(3, '13:10', 'meldEersteActie', {
      toelichting:
        'Moeder gebeld. Noor komt sinds maandag haar bed niet uit. Volgens moeder is er iets gebeurd in de groepsapp; Noor wil er niet over praten.',
    }),
    carla(4, '10:30', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    carla(4, '10:35', 'legToestemmingVast', { van: 'jongere', besluit: 'geweigerd' }),
    carla(9, '15:40', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting:
        'Mentor is langs geweest. Noor heeft tien minuten met haar op de trap gezeten. Dat is meer dan vorige week.',
    }),
    carla(16, '15:15', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting:
        'In de klas is gesproken over de groepsapp. Twee meisjes hebben een brief geschreven. Noor heeft hem gelezen.',
    }),
    carla(17, '11:00', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a1',
      omschrijving: 'Met Noor na schooltijd door het gebouw lopen',
      wie: 'Mentor',
      uiterlijk: dag(24),
    })),
    carla(23, '16:05', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De wandeling door het gebouw ging goed tot de kluisjes. Daar is ze omgedraaid.',
    }),
    carla(25, '09:00', 'controleerAfspraak', { afspraak: 'a1', nagekomen: true }),
    hilde(28, '09:05', 'wijsToe', {
      persoon: 'noorderwold-casusregisseur-1',
      reden: 'Marit kent het gezin van de broer van Noor.',
    }),
    marit(28, '11:30', 'meldEersteActie', {
      toelichting: 'Vanmiddag bij het gezin thuis. Met moeder gepraat, Noor luisterde mee vanaf de gang.',
    }),
    marit(30, '16:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Noor slaapt overdag en is ’s nachts wakker. De jeugdarts komt vrijdag.',
      trede: 'gecompliceerd',
    }),
    marit(31, '14:00', 'legStemVast', {
      van: 'jongere',
      gezegd:
        'Iedereen denkt dat het om die app gaat. Maar ik vond het daarvoor ook al niks. Het is zo vol. In de gang raakt iedereen je aan. Als ik naar school denk krijg ik geen lucht. Ik wil wel leren. Ik wil dierenarts worden.',
      ondersteuner: 'haar oma',
    }),
    marit(31, '14:40', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    marit(31, '14:45', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    marit(35, '10:10', 'maakNotitie', {
      tekst:
        'Moeder belde: Noor heeft gisteren met de hond van de buren gelopen, voor het eerst weer buiten op een schooldag.',
    }),
    marit(37, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Jeugdarts denkt aan een angststoornis en verwijst. De wachttijd is vijf weken.',
      trede: 'gecompliceerd',
    }),
    marit(38, '11:15', 'doeAanbod', ({ dag }) => ({
      aanbod: 'b1',
      soort: 'zorg',
      aanbieder: 'GGZ Kind en Jeugd',
      startdatum: dag(70),
      wachtlijst: true,
      overbrugging: 'Elke dinsdag en donderdag een uur begeleiding thuis, door de jongerenwerker.',
    })),
    marit(42, '09:50', 'beantwoordAanbod', { aanbod: 'b1', besluit: 'aanvaard' }),
    marit(44, '16:00', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting:
        'De jongerenwerker is twee keer geweest. Samen hebben ze biologie gedaan, aan de keukentafel.',
      trede: 'gecompliceerd',
    }),
    marit(51, '15:45', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Thuis gaat het beter. Over teruggaan naar deze school wil Noor niet praten.',
      trede: 'complex',
    }),
    marit(56, '10:00', 'planDoorbraaktafel', ({ op }) => ({
      op: op(63, '13:30'),
      plaats: 'Wijkcentrum De Spil',
      deelnemers: [
        { persoon: 'noorderwold-teamlid-1', discipline: 'jeugdarts' },
        { persoon: 'noorderwold-teamlid-2', discipline: 'orthopedagoog' },
        { persoon: 'noorderwold-teamlid-4', discipline: 'onderwijsconsulent' },
      ],
    })),
    marit(58, '13:00', 'legStemVast', {
      van: 'jongere',
      gezegd:
        'Ik kom niet aan die tafel als er tien mensen zitten. Oma mag zeggen wat ik wil: een school met kleine klassen en een rustige deur.',
      ondersteuner: 'haar oma',
    }),
    marit(58, '13:30', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    marit(58, '13:35', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    marit(58, '16:10', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Voorbereiding van de tafel. Drie scholen gevraagd of zij een plek hebben.',
      trede: 'complex',
    }),
    marit(63, '15:30', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a2',
      omschrijving: 'Een rustige rondleiding regelen op de school met kleine klassen',
      wie: 'Roza Petrosyan',
      uiterlijk: dag(66),
    })),
    marit(63, '15:35', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a3',
      omschrijving: 'Laten weten of het samenwerkingsverband de plek betaalt',
      wie: 'Samenwerkingsverband',
      uiterlijk: dag(66),
    })),
    marit(63, '16:00', 'legDoorbraaktafelVast', {
      aanwezig: ['Anouk Reitsma', 'Femi Adeyemi', 'Roza Petrosyan', 'Carla Meems', 'Moeder', 'Oma'],
      verslag:
        'Oma las voor wat Noor wil. Daarna was het even stil. Iedereen is het eens: terug naar dezelfde gang gaat niet. De school met kleine klassen heeft plek vanaf het nieuwe blok. De behandeling begint op de dag die al afgesproken was, en wacht niet op de school. Wie de plek betaalt, weet nog niemand.',
      uitkomst: 'afspraken',
    }),
    marit(65, '16:15', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting:
        'De rondleiding is geweest, om vier uur, toen iedereen weg was. Noor heeft het lokaal met de cavia’s gezien.',
      trede: 'complex',
    }),
    marit(67, '09:10', 'controleerAfspraak', { afspraak: 'a2', nagekomen: true }),
    marit(67, '09:15', 'controleerAfspraak', { afspraak: 'a3', nagekomen: false }),
    marit(67, '11:00', 'planDoorbraaktafel', ({ op }) => ({
      op: op(78, '10:00'),
      plaats: 'Bij de familie thuis',
      deelnemers: [
        { persoon: 'noorderwold-teamlid-4', discipline: 'onderwijsconsulent' },
        { naam: 'De directeur van het samenwerkingsverband', discipline: 'onderwijs' },
      ],
    })),
    marit(70, '11:20', 'controleerStart', {
      aanbod: 'b1',
      gestart: true,
      toelichting: 'Eerste gesprek gehad, moeder ging mee tot de deur.',
    }),
    marit(72, '15:50', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De behandeling is begonnen. Noor vraagt wanneer ze nu weet of het mag, de nieuwe school.',
      trede: 'complex',
    }),
  ],
};
