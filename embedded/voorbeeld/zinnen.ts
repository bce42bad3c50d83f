/** What is written in the invented files, in the words of those who work on them. Nobody is meant by it. */
export type Zinnen = readonly [string, ...string[]];

export const EERSTE_ACTIE = {
  schoolregie: [
    'Mentor heeft thuis koffie gedronken. Het kind kwam even beneden.',
    'Met de ouders gebeld. Morgen een gesprek op school, zonder het kind.',
    'Gesprek met ouders en intern begeleider. Buikpijn in de ochtend, al weken.',
    'Huisbezoek gedaan. De drempel is het schoolplein, niet de les.',
    'De leerkracht heeft een kaart van de klas gebracht en een uur gepraat.',
    'Met de jeugdarts overlegd; die ziet het kind deze week.',
  ],
  casusregie: [
    'Ouders gebeld en volgende week afgesproken, bij hen thuis.',
    'Met school en wijkteam om tafel. Eén plan, één aanspreekpunt.',
    'Kennisgemaakt met het kind. Wil wel leren, maar niet in een volle klas.',
    'Het dossier van school gelezen en met de zorgcoördinator doorgenomen.',
    'Met de huisarts gebeld, met toestemming van de ouders.',
  ],
} as const satisfies Record<string, Zinnen>;

export const VOORTGANG = {
  schoolregie: [
    'Komt twee uur per dag, op een rustige plek.',
    'Deze week drie keer gebeld. Nog niet op school geweest.',
    'Heeft met de mentor gewandeld. Volgende week een uur in de klas, is de afspraak.',
    'Werkt thuis aan rekenen en taal. De leerkracht kijkt het na.',
    'Slaapt slecht. De jeugdarts denkt mee.',
    'Twee klasgenoten zijn op bezoek geweest. Dat deed goed.',
    'Het gesprek met de ouders was open. Zij willen graag dat het lukt.',
    'De stap naar het schoolplein is gezet, de deur nog niet.',
  ],
  casusregie: [
    'Bouwt op met een uur per week, bij de intern begeleider op de kamer.',
    'Intake bij de jeugdhulp gehad. Zij zien een kind dat overvraagd is.',
    'De wachttijd bij de ggz is twaalf weken. Tot dan komt er een begeleider thuis.',
    'Met de school een rooster op maat gemaakt, zonder gym en zonder tussenuren.',
    'De ouders zijn moe. Het wijkteam helpt met de ochtenden.',
    'Online les werkt beter dan verwacht: vier van de vijf keer meegedaan.',
    'Kijkt rond op een andere school. De eerste indruk was goed.',
    'Deze week een terugval na een drukke maandag. Het plan blijft staan.',
  ],
  doorbraak: [
    'De afspraken van de tafel lopen. De proefdag staat gepland.',
    'De school houdt de plek vrij. De begeleiding is nog niet rond.',
    'Het kind heeft de nieuwe juf ontmoet en een rondleiding gehad.',
    'De zorgboerderij kan op twee dagen beginnen. Vervoer is geregeld.',
    'De gemeente en het samenwerkingsverband zijn het eens over wie wat betaalt.',
    'Twee van de drie afspraken zijn nagekomen. Over de derde is gebeld.',
  ],
  arbitrage: [
    'De ouders lezen het verzoek en bellen met hun ondersteuner.',
    'De commissie bereidt de zitting voor. Beide scholen hebben geschreven.',
    'Het kind blijft intussen twee ochtenden bij de thuisbegeleiding.',
    'Op de plek uit de uitspraak is kennisgemaakt.',
  ],
  om: [
    'De leerplichtambtenaar houdt de ouders op de hoogte. Leren gaat thuis door.',
    'Elke week een uur met de ambulant begeleider. Meer lukt nog niet.',
    'De vraag wat dit kind nodig heeft om te leren, ligt bij de orthopedagoog.',
  ],
} as const satisfies Record<string, Zinnen>;

export const STAGNATIE: Zinnen = [
  'Ieder plan is gestrand. Er moet iemand bij die kan doorpakken.',
  'Al drie weken geen contact, ondanks bellen en een huisbezoek.',
  'Niemand neemt het besluit dat nodig is. Zo komt het kind niet verder.',
];

export const STEM_KIND: Zinnen = [
  'Ik wil wel naar de juf, maar niet naar het plein.',
  'Mijn buik doet pijn als het maandag is.',
  'Ik mis Sem en de konijnen. De rest niet.',
  'Als het stil is kan ik wel rekenen.',
  'Ik wil dat papa meegaat tot de deur.',
];
export const STEM_TIENER: Zinnen = [
  'In de klas is het net alsof iedereen tegelijk praat. Thuis kan ik denken.',
  'Ze zeggen dat ik moet komen. Niemand vraagt waarom het niet gaat.',
  'Ik wil mijn diploma. Gewoon niet daar.',
  'Eén vast iemand, dat zou helpen. Niet elke week een ander.',
  'Ik durf de bus niet meer in sinds vorig jaar. Dat heb ik nog niet verteld.',
  'Kleine groep, rustige start. Dan kom ik.',
];
export const ONDERSTEUNER: Zinnen = ['oma', 'de wijkcoach', 'een nicht', 'de jongerenwerker'];

export const AFSPRAAK: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Rooster op maat maken en aan de ouders laten zien', 'Mentor'],
  ['Intake bij de jeugdhulp afspreken', 'Wijkteam'],
  ['De ouders bellen over de uitslag van het onderzoek', 'Jeugdarts'],
  ['Vervoer naar de nieuwe school regelen', 'Gemeente'],
  ['Elke ochtend een kwartier met de leerkracht beeldbellen', 'Leerkracht'],
  ['Met de broer praten over samen fietsen', 'Ouders'],
  ['Een proefdag afspreken', 'Zorgcoördinator'],
  ['Het plan van de thuisbegeleiding delen met school', 'Jeugdhulp'],
  ['De toelaatbaarheidsverklaring aanvragen', 'Samenwerkingsverband'],
];

export const AANBIEDER = {
  onderwijs: ['De Nieuwe Brug', 'Het Kompas', 'Basisschool De Horizon'],
  zorg: ['Jeugdhulp Noord', 'Praktijk De Wissel', 'GGZ Kind en Jeugd'],
  onderwijszorg: ['De Lindehoeve', 'Onderwijszorggroep Het Anker', 'De Tussenstap'],
  afstandsonderwijs: ['Thuisklas', 'Digitale School Samen'],
  dagbesteding: ['Zorgboerderij De Wei', 'Werkplaats De Loods'],
  werk: ['Leerwerkbedrijf De Steiger', 'Kwekerij Het Groene Veld'],
} as const satisfies Record<string, Zinnen>;

export const HOOP: Zinnen = [
  'Plek op de nieuwe school vanaf die dag, in een kleine groep.',
  'De behandeling is dan klaar en de school houdt de plek vrij.',
  'Vanaf die dag is er een begeleider in de klas.',
];

export const TAFEL: Zinnen = [
  'Het kind kan en wil leren, maar niet in een groep van dertig. De scholen hebben samen een plek gevonden. De ouders zijn blij dat er één plan ligt.',
  'Drie partijen dachten dat een ander aan zet was. Aan tafel is per stap een naam gezet. Over twee weken belt de casusregisseur iedereen.',
  'De zorg en het onderwijs beginnen tegelijk en wachten niet op elkaar. De gemeente betaalt het vervoer tot de zomer.',
  'De ouders vertelden wat al geprobeerd is. Daarna was duidelijk dat opnieuw hetzelfde proberen geen zin heeft. Er komt een plek met zorg erbij.',
];
export const PLAATSEN: Zinnen = [
  'Gemeentehuis, kamer 2.14',
  'De school, teamkamer',
  'Wijkcentrum De Spil',
  'Bij de familie thuis',
];

export const UITSPRAAK: Zinnen = [
  'Het kind wordt geplaatst op de school met onderwijs en zorg. De gemeente en het samenwerkingsverband betalen ieder de helft.',
  'De eigen school neemt het kind terug in een kleine groep, met een begeleider voor drie ochtenden.',
];

export const ONDERWIJSVRAAG: Zinnen = [
  'De orthopedagoog ziet dat het kind in een kleine groep kan leren. Er wordt een plek gezocht.',
  'Het thuisprogramma loopt. Rekenen en Engels gaan vooruit.',
];

export const TERUG: Zinnen = [
  'Eigen klas, met een rustige plek erbij',
  'Kleine groep op de eigen school',
  'Nieuwe school, met een begeleider in de klas',
  'Onderwijs en zorg op één plek',
  'Andere opleiding, met een vaste coach',
];
export const NAZORG: Zinnen = [
  'Vier weken elke dag geweest. De mentor belt nog een keer per maand.',
  'Het gaat goed. Het kind heeft weer vrienden over de vloer.',
  'Twee keer ziek thuis, verder altijd op school.',
];
export const GEVAAR = 'Een broer vertelde dat er thuis is geslagen.';
export const VEILIG = 'Met Veilig Thuis gebeld. Het kind slaapt vannacht bij oma; morgen gaat iemand langs.';
export const SLUITING = {
  'verhuisd-buitenland':
    'Het gezin woont sinds deze maand in België. De school daar heeft bevestigd dat het kind is ingeschreven.',
  doorstroompunt:
    'Wil werken en leren tegelijk. Het Doorstroompunt neemt het over en heeft al kennisgemaakt.',
  'foutieve-melding': 'Het kind was ziek gemeld op een andere locatie en is gewoon op school.',
} as const;
