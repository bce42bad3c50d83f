import { als, type Verhaal } from './verhaal';

const abdel = als('Abdel Rahmani', 'school');
const erik = als('Erik-Jan Kolff', 'manager');
const driss = als('Driss Benhaddou', 'casusregisseur');

/** Fifteen years old: back too soon, at home again, and back in another way. Her aftercare is almost over. */
export const DILARA: Verhaal = {
  kind: {
    leerling: 'vb-v3',
    naam: 'Dilara Kaplan',
    geboortedatum: '2011-09-17',
    onderwijssoort: 'vo',
    gemeente: '0599',
    school: '05EF01',
  },
  begon: 112,
  gemeld: [0, '11:40'],
  melder: 'Abdel Rahmani',
  stappen: [
    abdel(1, '10:00', 'meldEersteActie', {
      toelichting: 'Thuis gebeld. Dilara zorgt voor haar moeder, die ziek is. Dat wisten wij niet.',
    }),
    abdel(2, '09:15', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    abdel(2, '09:20', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    abdel(7, '15:00', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Huiswerk gebracht. Zij doet alles in één avond en haalt voldoendes.',
    }),
    abdel(14, '15:30', 'rapporteerVoortgang', {
      oordeel: 'stagnatie',
      toelichting: 'Dit lossen wij niet op school op. Er moet thuis hulp komen, anders blijft zij thuis.',
    }),
    erik(15, '08:40', 'wijsToe', {
      persoon: 'zuiderbeek-casusregisseur-1',
      reden: 'Driss werkt veel samen met de thuiszorg in deze wijk.',
    }),
    driss(15, '13:30', 'meldEersteActie', {
      toelichting: 'Met moeder en Dilara gesproken. Het wijkteam regelt thuiszorg voor de ochtenden.',
    }),
    driss(16, '15:00', 'legStemVast', {
      van: 'jongere',
      gezegd: 'Als ik ga, ligt zij daar alleen. Jullie zeggen: er komt iemand. Dat zeggen ze al een jaar.',
    }),
    driss(17, '10:00', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    driss(17, '10:05', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    driss(21, '16:00', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De thuiszorg komt vanaf volgende week, om kwart voor acht.',
      trede: 'gecompliceerd',
    }),
    driss(22, '11:00', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a1',
      omschrijving: 'Thuiszorg op werkdagen van kwart voor acht tot tien',
      wie: 'Wijkteam',
      uiterlijk: dag(29),
    })),
    driss(24, '10:30', 'doeAanbod', ({ dag }) => ({
      aanbod: 'b1',
      soort: 'onderwijs',
      aanbieder: 'Het Maascollege',
      startdatum: dag(35),
      wachtlijst: false,
    })),
    driss(25, '14:10', 'beantwoordAanbod', { aanbod: 'b1', besluit: 'aanvaard' }),
    driss(28, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De thuiszorg is begonnen. Dilara is twee keer mee komen kijken naar haar nieuwe rooster.',
      trede: 'gecompliceerd',
    }),
    driss(30, '09:20', 'controleerAfspraak', { afspraak: 'a1', nagekomen: true }),
    driss(35, '09:30', 'meldTerugkeer', ({ dag }) => ({
      vanaf: dag(35),
      plek: 'Eigen klas, met een rooster dat om tien uur begint',
      volledig: true,
    })),
    driss(35, '11:00', 'controleerStart', {
      aanbod: 'b1',
      gestart: true,
      toelichting: 'Om tien uur was zij er.',
    }),
    driss(49, '12:00', 'meldTerugval', ({ dag }) => ({ vanaf: dag(49) })),
    driss(51, '14:30', 'legStemVast', {
      van: 'jongere',
      gezegd:
        'De mevrouw van de zorg kwam niet meer, zij had een andere baan. Niemand heeft gebeld. Ik doe het nu weer zelf.',
    }),
    driss(53, '15:00', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De thuiszorg zoekt een vervanger. Dilara werkt online mee met wiskunde en Frans.',
      trede: 'complex',
    }),
    driss(58, '10:20', 'maakNotitie', {
      tekst:
        'De huisarts belde: moeder wordt over twee weken opgenomen voor onderzoek. Er is niemand voor Dilara thuis.',
    }),
    driss(60, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Een tante kan een paar weken komen. Dat geeft tijd, maar het is geen oplossing.',
      trede: 'complex',
    }),
    driss(67, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De vraag is niet school maar zorg. Die partijen moeten aan één tafel.',
      trede: 'complex',
    }),
    driss(71, '09:30', 'planDoorbraaktafel', ({ op }) => ({
      op: op(77, '10:00'),
      plaats: 'Gezondheidscentrum, kamer 3',
      deelnemers: [
        { persoon: 'zuiderbeek-teamlid-1', discipline: 'jeugdarts' },
        { persoon: 'zuiderbeek-teamlid-3', discipline: 'wijkteam' },
        { naam: 'Mevrouw Verhulst', discipline: 'zorgverzekeraar' },
      ],
    })),
    driss(72, '11:00', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    driss(72, '11:05', 'legToestemmingVast', { van: 'jongere', besluit: 'gegeven' }),
    driss(73, '15:00', 'legStemVast', {
      van: 'jongere',
      gezegd: 'Ik wil één nummer dat ik mag bellen als het misgaat. En dat er dan iemand komt.',
      ondersteuner: 'haar tante',
    }),
    driss(74, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Voorbereiding van de tafel. De verzekeraar komt ook.',
      trede: 'complex',
    }),
    driss(77, '12:00', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a2',
      omschrijving: 'Vaste zorg in de ochtend, met een vervanger die al kennis heeft gemaakt',
      wie: 'Thuiszorg',
      uiterlijk: dag(87),
    })),
    driss(77, '12:05', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a3',
      omschrijving: 'Eén telefoonnummer geven waar Dilara altijd iemand krijgt',
      wie: 'Denise Lopes Tavares',
      uiterlijk: dag(80),
    })),
    driss(77, '12:30', 'legDoorbraaktafelVast', {
      aanwezig: [
        'Milou van Dam',
        'Denise Lopes Tavares',
        'Mevrouw Verhulst',
        'Abdel Rahmani',
        'Dilara',
        'Haar tante',
      ],
      verslag:
        'Dilara vertelde hoe een dag eruitziet. Om zes uur op, medicijnen, wassen, ontbijt, en dan zou zij nog naar school moeten. De verzekeraar zei dat dit nooit zo bedoeld was. De zorg wordt uitgebreid en komt op naam van moeder, niet van een medewerker. De school houdt het late rooster tot de zomer.',
      uitkomst: 'afspraken',
    }),
    driss(81, '09:30', 'controleerAfspraak', { afspraak: 'a3', nagekomen: true }),
    driss(81, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Zij heeft het nummer één keer gebeld, om te proberen. Er werd opgenomen.',
      trede: 'gecompliceerd',
    }),
    driss(88, '09:10', 'controleerAfspraak', { afspraak: 'a2', nagekomen: true }),
    driss(88, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De zorg loopt. Maandag gaat zij weer, om tien uur.',
      trede: 'eenvoudig',
    }),
    driss(91, '11:00', 'meldTerugkeer', ({ dag }) => ({
      vanaf: dag(91),
      plek: 'Eigen klas, late start, met een vaste coach',
      volledig: true,
    })),
    driss(107, '14:00', 'maakNotitie', {
      tekst:
        'De coach belde: een dag gemist omdat de zorg te laat was. Dilara heeft het nummer gebeld en was om elf uur op school.',
    }),
  ],
};
