import { als, type Verhaal } from './verhaal';

const samira = als('Samira Azzouzi', 'school');
const margreet = als('Margreet de Haas', 'manager');
const naima = als('Naima Oulad', 'casusregisseur');

/** Ten years old: two schools that each said no, and a commission that decided. He is back at school. */
export const SEM: Verhaal = {
  kind: {
    leerling: 'vb-v2',
    naam: 'Sem van Houten',
    geboortedatum: '2015-11-09',
    onderwijssoort: 'po',
    gemeente: '0363',
    school: '17GK00',
  },
  begon: 230,
  gemeld: [1, '08:50'],
  melder: 'Samira Azzouzi',
  stappen: [
    samira(2, '12:00', 'meldEersteActie', {
      toelichting:
        'Gesprek met beide ouders. Sem is na een ruzie in de klas naar huis gegaan en komt niet meer. Vader is boos op school.',
    }),
    samira(3, '09:30', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven', wie: 'Kees van Houten' }),
    samira(3, '09:35', 'legToestemmingVast', { van: 'ouder', besluit: 'geweigerd', wie: 'Ilona Prins' }),
    samira(8, '15:10', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Sem werkt een uur per dag thuis. De leerkracht belt om tien uur.',
    }),
    samira(15, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Een uur op school geweest, in de bibliotheek. Ging goed tot de pauze.',
    }),
    samira(22, '15:00', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Niet geweest deze week. Het team vraagt zich af of dit de goede school is.',
    }),
    margreet(28, '08:45', 'wijsToe', {
      persoon: 'waterstreek-casusregisseur-1',
      reden: 'Naima heeft ruimte en kent de school.',
    }),
    naima(29, '10:30', 'meldEersteActie', {
      toelichting:
        'Met moeder en vader apart gesproken. Zij willen hetzelfde, maar weten dat niet van elkaar.',
    }),
    naima(29, '15:40', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Beide ouders vragen om onderzoek. De orthopedagoog kan over twee weken.',
      trede: 'gecompliceerd',
    }),
    naima(31, '11:00', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven', wie: 'Kees van Houten' }),
    naima(31, '11:05', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven', wie: 'Ilona Prins' }),
    naima(36, '14:30', 'legStemVast', {
      van: 'jongere',
      gezegd:
        'Ik snap de sommen wel maar ik moet altijd wachten. Dan ga ik bewegen en dan word ik eruit gestuurd. Ik wil een juf die het uitlegt en dan mag ik gewoon.',
      ondersteuner: 'zijn zus',
    }),
    naima(36, '15:50', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting:
        'Het onderzoek is gedaan: hoogbegaafd en snel overprikkeld. Er past een kleine groep met eigen werk.',
      trede: 'gecompliceerd',
    }),
    naima(43, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Twee scholen gevraagd. De een zegt: te druk voor ons. De ander zegt: te slim voor ons.',
      trede: 'complex',
    }),
    naima(45, '10:00', 'doeAanbod', ({ dag }) => ({
      aanbod: 'b1',
      soort: 'afstandsonderwijs',
      aanbieder: 'Digitale School Samen',
      startdatum: dag(52),
      wachtlijst: false,
    })),
    naima(49, '09:40', 'beantwoordAanbod', { aanbod: 'b1', besluit: 'afgewezen' }),
    naima(50, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De ouders willen geen school op een scherm. Sem wil een juf. Dat is te begrijpen.',
      trede: 'complex',
    }),
    naima(57, '09:30', 'planDoorbraaktafel', ({ op }) => ({
      op: op(64, '14:00'),
      plaats: 'Gemeentehuis, kamer 2.14',
      deelnemers: [
        { persoon: 'waterstreek-teamlid-2', discipline: 'orthopedagoog' },
        { persoon: 'waterstreek-teamlid-3', discipline: 'ouder- en kindteam' },
      ],
    })),
    naima(57, '15:20', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De tafel staat. Beide scholen komen.',
      trede: 'complex',
    }),
    naima(59, '10:20', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    naima(59, '13:10', 'legStemVast', {
      van: 'jongere',
      gezegd: 'Mag ik zelf vertellen hoe ik leer? Ik heb een tekening gemaakt.',
    }),
    naima(64, '16:00', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a1',
      omschrijving: 'Schrijven onder welke voorwaarden Sem geplaatst kan worden',
      wie: 'Directeur van de nieuwe school',
      uiterlijk: dag(71),
    })),
    naima(64, '16:05', 'maakAfspraak', ({ dag }) => ({
      afspraak: 'a2',
      omschrijving: 'Een begeleider voor drie ochtenden zoeken',
      wie: 'Gloria Winter',
      uiterlijk: dag(73),
    })),
    naima(64, '16:30', 'legDoorbraaktafelVast', {
      aanwezig: [
        'Tom Verbruggen',
        'Gloria Winter',
        'Samira Azzouzi',
        'Kees van Houten',
        'Ilona Prins',
        'Sem',
      ],
      verslag:
        'Sem liet zijn tekening zien: een hoofd met zes deuren die tegelijk open staan. Daarna ging het gesprek over hem en niet meer over regels. De nieuwe school wil, als er een begeleider is. Het samenwerkingsverband wil betalen, als de school hem inschrijft. Wie het eerst beweegt is afgesproken.',
      uitkomst: 'afspraken',
    }),
    naima(71, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De begeleider is gevonden. De brief van de school is er niet.',
      trede: 'chaotisch',
    }),
    naima(72, '09:05', 'controleerAfspraak', { afspraak: 'a1', nagekomen: false }),
    naima(74, '09:10', 'controleerAfspraak', { afspraak: 'a2', nagekomen: true }),
    naima(78, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting:
        'De school schrijft dat zij na de zomer opnieuw wil kijken. Dat is voor Sem een half jaar.',
      trede: 'stagnatie',
    }),
    naima(85, '11:00', 'reikVerzoekUit', ({ dag }) => ({ op: dag(85), wijze: 'gesprek' })),
    naima(85, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Uitgelegd wat arbitrage is. Vader: eindelijk iemand die beslist.',
      trede: 'stagnatie',
    }),
    naima(86, '13:00', 'legStemVast', {
      van: 'ouder',
      gezegd:
        'Wij hebben drie maanden gehoord wat niet kan. Wij willen dat iemand zegt wat wel gebeurt, en dat dat dan ook gebeurt.',
    }),
    naima(88, '10:30', 'legToestemmingVast', { van: 'ouder', besluit: 'gegeven' }),
    naima(88, '11:30', 'beantwoordArbitrageverzoek', {
      besluit: 'instemming',
      vertegenwoordiger: 'Mevrouw De Rijke',
    }),
    naima(92, '09:30', 'stelCommissieSamen', {
      ouders: 'Mevrouw De Rijke',
      doorbraakteam: 'Tom Verbruggen',
      naburigSwv: 'Mevrouw Postma',
    }),
    naima(92, '09:50', 'planZitting', ({ op }) => ({ op: op(100, '13:00') })),
    naima(92, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'De begeleider komt alvast drie ochtenden thuis. Sem bouwt een weerstation.',
      trede: 'stagnatie',
    }),
    naima(93, '10:15', 'legStemVast', {
      van: 'jongere',
      gezegd: 'Ik hoef niet bij de zitting. Ze mogen mijn tekening hebben.',
      ondersteuner: 'zijn zus',
    }),
    naima(99, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Alle stukken zijn bij de commissie, ook de tekening.',
      trede: 'stagnatie',
    }),
    naima(101, '12:00', 'doeUitspraak', ({ dag }) => ({
      uitspraak:
        'De nieuwe school plaatst Sem in een groep van ten hoogste achttien kinderen. De begeleider komt drie ochtenden in de klas. De gemeente en het samenwerkingsverband betalen ieder de helft. Na zes weken kijken ouders en school samen hoe het gaat.',
      uitvoerenUiterlijk: dag(127),
    })),
    naima(105, '10:00', 'beantwoordUitspraak', { besluit: 'aanvaard' }),
    naima(106, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Kennisgemaakt met de juf. Zij heeft het hoofd met zes deuren boven haar bureau gehangen.',
      trede: 'complex',
    }),
    naima(113, '15:30', 'rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: 'Twee proefochtenden. Sem wilde blijven eten.',
      trede: 'eenvoudig',
    }),
    naima(119, '11:00', 'bevestigUitvoering', { uitgevoerd: true }),
    naima(120, '10:00', 'meldTerugkeer', ({ dag }) => ({
      vanaf: dag(120),
      plek: 'De nieuwe school, groep 7, met een begeleider op drie ochtenden',
      volledig: true,
    })),
    naima(143, '14:00', 'bevestigNazorg', {
      toelichting: 'Vier weken elke dag. De begeleider zegt dat hij zich overbodig begint te voelen.',
    }),
  ],
};
