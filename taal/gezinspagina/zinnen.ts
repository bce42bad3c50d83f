/** A sentence to parents, and to the young person where that is another. */
interface Zin {
  readonly u: string;
  readonly je?: string;
}

/**
 * The main sentences of the family's own page, in Dutch (B1); each stands in every language of the page. They hold no names
 * and no dates, so that they can stand beside each other. Those that begin with `veld` are the words of the fields of its forms.
 */
export const ZINNEN = {
  titel: { u: 'Uw eigen pagina', je: 'Jouw eigen pagina' },
  'alleen-u': {
    u: 'Deze pagina is alleen voor u. Deel de link met niemand.',
    je: 'Deze pagina is alleen voor jou. Deel de link met niemand.',
  },
  'niet-u': {
    u: 'Bent u iemand anders? Sluit dan deze pagina.',
    je: 'Ben jij iemand anders? Sluit dan deze pagina.',
  },
  'nu-kop': { u: 'Wat gebeurt er nu?' },
  'nu-school': {
    u: 'De school zoekt samen met u naar een oplossing.',
    je: 'De school zoekt samen met jou naar een oplossing.',
  },
  'nu-leerplicht': {
    u: 'De leerplichtambtenaar zoekt samen met u naar een oplossing.',
    je: 'De leerplichtambtenaar zoekt samen met jou naar een oplossing.',
  },
  'nu-casusregie': {
    u: 'De casusregisseur zoekt samen met u en de school naar een oplossing.',
    je: 'De casusregisseur zoekt samen met jou en de school naar een oplossing.',
  },
  'nu-doorbraak': {
    u: 'U maakt samen met school, zorg en gemeente afspraken. Dat gebeurt aan de doorbraaktafel.',
    je: 'Jij maakt samen met school, zorg en gemeente afspraken. Dat gebeurt aan de doorbraaktafel.',
  },
  'nu-arbitrage': {
    u: 'Drie mensen luisteren naar u en nemen een beslissing. Dat gebeurt alleen als u dat goed vindt.',
    je: 'Drie mensen luisteren en nemen een beslissing. Dat gebeurt alleen als je ouders dat goed vinden.',
  },
  'nu-om': {
    u: 'Wij blijven samen met u zoeken naar onderwijs dat past.',
    je: 'Wij blijven samen met jou zoeken naar onderwijs dat past.',
  },
  'nu-nazorg': {
    u: 'Uw kind gaat weer naar school. Wij volgen of het goed blijft gaan.',
    je: 'Je gaat weer naar school. Wij volgen of het goed blijft gaan.',
  },
  'nu-gesloten': { u: 'Wij zijn klaar met deze hulp.' },
  'straks-kop': { u: 'En daarna?' },
  'straks-casusregie': {
    u: 'Is er dan nog geen oplossing? Dan krijgt u meer hulp.',
    je: 'Is er dan nog geen oplossing? Dan krijg je meer hulp.',
  },
  'straks-doorbraak': {
    u: 'Is er dan nog geen oplossing? Dan komt er een gesprek met school, zorg en gemeente. U bent daarbij.',
    je: 'Is er dan nog geen oplossing? Dan komt er een gesprek met school, zorg en gemeente. Jij mag daarbij zijn.',
  },
  'straks-arbitrage': {
    u: 'Is er dan nog geen oplossing? Dan vragen wij u of drie mensen mogen luisteren en beslissen.',
    je: 'Is er dan nog geen oplossing? Dan vragen wij je ouders of drie mensen mogen luisteren en beslissen.',
  },
  'straks-antwoord': {
    u: 'Wij wachten op uw antwoord. Bel wie u helpt als u nog een vraag heeft.',
    je: 'Wij wachten op het antwoord van je ouders.',
  },
  'straks-nazorg': {
    u: 'Blijft het goed gaan? Dan stopt de hulp.',
    je: 'Blijft het goed gaan? Dan stopt de hulp.',
  },
  'straks-niets': {
    u: 'Wij laten het u weten als er iets verandert.',
    je: 'Wij laten het je weten als er iets verandert.',
  },
  'leider-kop': { u: 'Wie helpt u?', je: 'Wie helpt jou?' },
  'leider-bel': {
    u: 'Heeft u een vraag? Bel of mail ons. U mag ook iemand vragen die Nederlands spreekt.',
    je: 'Heb je een vraag? Bel of mail ons.',
  },
  'afspraken-kop': { u: 'Wat hebben wij afgesproken?' },
  'afspraken-geen': { u: 'Er staan nu geen afspraken open.' },
  'aanbod-kop': { u: 'Welke hulp of plek is er?' },
  'stem-kop': { u: 'Wat heeft u gezegd?', je: 'Wat heb je gezegd?' },
  'stem-geen': { u: 'U heeft hier nog niets verteld.', je: 'Je hebt hier nog niets verteld.' },
  'stem-doe': { u: 'Vertel ons iets', je: 'Vertel ons iets' },
  'stem-uitleg': {
    u: 'Wat vindt u? Wat heeft uw kind nodig? U mag in uw eigen taal schrijven.',
    je: 'Wat vind jij? Wat heb je nodig? Je mag in je eigen taal schrijven.',
  },
  'toestemming-kop': { u: 'Bent u het eens met de hulp?', je: 'Ben je het eens met de hulp?' },
  'toestemming-gegeven': {
    u: 'U zei: ja, ik ben het eens en ik doe mee.',
    je: 'Je zei: ja, ik ben het eens en ik doe mee.',
  },
  'toestemming-geweigerd': { u: 'U zei: nee.', je: 'Je zei: nee.' },
  'toestemming-ingetrokken': {
    u: 'U zei eerst ja, en heeft dat teruggenomen.',
    je: 'Je zei eerst ja, en hebt dat teruggenomen.',
  },
  'toestemming-geen': { u: 'U heeft nog geen antwoord gegeven.', je: 'Je hebt nog geen antwoord gegeven.' },
  'toestemming-niet-gevraagd': {
    u: 'Uw kind is 16 jaar of ouder. Wij vragen het uw kind zelf. U hoeft niets te doen.',
    je: 'Wij vragen dit aan je ouders. Jij hoeft niets te doen.',
  },
  'toestemming-doe': { u: 'Geef antwoord' },
  'toestemming-anders': { u: 'Geef een ander antwoord' },
  'toestemming-ja': { u: 'Ja, ik ben het eens en ik doe mee' },
  'toestemming-nee': { u: 'Nee' },
  'toestemming-terug': { u: 'Ik zei eerst ja, maar nu niet meer' },
  'toestemming-gevolg': {
    u: 'Zegt u nee? Dan gaat de hulp door. Wij delen dan minder over uw kind met anderen. U mag later anders kiezen.',
    je: 'Zeg je nee? Dan gaat de hulp door. Wij delen dan minder over jou met anderen. Je mag later anders kiezen.',
  },
  'klopt-niet-kop': { u: 'Klopt er iets niet?' },
  'klopt-niet-doe': { u: 'Dit klopt niet' },
  'klopt-niet-uitleg': {
    u: 'Schrijf op wat er niet klopt. Wie u helpt, leest het en neemt contact met u op.',
    je: 'Schrijf op wat er niet klopt. Wie jou helpt, leest het en neemt contact met je op.',
  },
  'ondersteuner-kop': { u: 'Wie wilt u erbij hebben?', je: 'Wie wil je erbij hebben?' },
  'ondersteuner-doe': { u: 'Noem iemand die u helpt', je: 'Noem iemand die jou helpt' },
  'ondersteuner-uitleg': {
    u: 'Dat kan familie zijn, een vriend of iemand van een organisatie. Vraag het eerst aan die persoon.',
    je: 'Dat kan familie zijn, een vriend of iemand van school. Vraag het eerst aan die persoon.',
  },
  'terug-kop': { u: 'Gaat uw kind weer naar school?', je: 'Ga je weer naar school?' },
  'terug-doe': { u: 'Mijn kind gaat weer naar school', je: 'Ik ga weer naar school' },
  'terug-uitleg': {
    u: 'Wij vragen dit ook aan de school. De hulp stopt niet meteen.',
    je: 'Wij vragen dit ook aan de school. De hulp stopt niet meteen.',
  },
  'geboortedatum-kop': { u: 'Wat is de geboortedatum van het kind?' },
  'geboortedatum-uitleg': {
    u: 'Wij vragen dit zodat niemand anders deze pagina kan lezen. Gaat de pagina over jou? Vul dan je eigen geboortedatum in.',
  },
  'code-kop': { u: 'Heeft u een code in een brief gekregen?' },
  'code-uitleg': { u: 'Vul de code in, en de geboortedatum van het kind.' },
  fout: { u: 'Dit klopt niet. Kijk het na en probeer het opnieuw.' },
  wacht: { u: 'Er is te vaak iets ingevuld dat niet klopt. Wacht even en probeer het dan opnieuw.' },
  'op-slot': {
    u: 'Er is te vaak iets ingevuld dat niet klopt. Deze link of code werkt niet meer. Bel of mail wie u helpt.',
  },
  'geen-pagina-kop': { u: 'Deze link werkt niet' },
  'geen-pagina': {
    u: 'Misschien is de link oud of niet compleet. Bel of mail wie u helpt en vraag een nieuwe link.',
  },
  gedaan: { u: 'Dank u. Wij hebben het ontvangen.', je: 'Dank je. Wij hebben het ontvangen.' },
  'niet-meer': {
    u: 'Dit kan nu niet meer. Kijk hieronder hoe het er nu voor staat.',
    je: 'Dit kan nu niet meer. Kijk hieronder hoe het er nu voor staat.',
  },
  'even-niet': {
    u: 'Het lukt nu even niet. Er is niets verstuurd. Probeer het over een paar minuten opnieuw.',
    je: 'Het lukt nu even niet. Er is niets verstuurd. Probeer het over een paar minuten opnieuw.',
  },
  'te-veel': {
    u: 'Er is vandaag al heel veel gestuurd vanaf deze pagina. Er is nu niets verstuurd. Bel wie u helpt, of probeer het morgen opnieuw.',
    je: 'Er is vandaag al heel veel gestuurd vanaf deze pagina. Er is nu niets verstuurd. Bel wie jou helpt, of probeer het morgen opnieuw.',
  },
  onzeker: {
    u: 'Wij weten nog niet of het gelukt is. Verstuur het over een minuut opnieuw. Het wordt nooit twee keer gedaan.',
    je: 'Wij weten nog niet of het gelukt is. Verstuur het over een minuut opnieuw. Het wordt nooit twee keer gedaan.',
  },
  verstuur: { u: 'Verstuur' },
  verder: { u: 'Verder' },
  terug: { u: 'Terug naar uw pagina', je: 'Terug naar jouw pagina' },
  leest: {
    u: 'Wie u helpt, leest wat u hier schrijft. Het komt in het dossier van uw kind.',
    je: 'Wie jou helpt, leest wat je hier schrijft. Het komt in jouw dossier.',
  },
  afsluiten: { u: 'Sluit deze pagina af op dit apparaat' },
  afgesloten: { u: 'De pagina is afgesloten op dit apparaat.' },
  nakijken: { u: 'Er is nog niets verstuurd. Kijk na wat hieronder staat.' },
  'al-verstuurd': {
    u: 'Dit formulier is al verstuurd. Wilt u ook sturen wat hier nu staat? Verstuur het dan nog een keer.',
    je: 'Dit formulier is al verstuurd. Wil je ook sturen wat hier nu staat? Verstuur het dan nog een keer.',
  },
  vastgelegd: { u: 'Wie deze pagina opent en wat iemand hier doet, wordt vastgelegd.' },
  'veld-gezegd': { u: 'Dit wil ik zeggen' },
  'veld-gezegd-leeg': { u: 'Schrijf hier iets op.' },
  'veld-hielp': { u: 'Wie hielp hierbij?' },
  'veld-klopt-niet': { u: 'Wat klopt er niet?' },
  'veld-klopt-niet-leeg': { u: 'Schrijf op wat er niet klopt.' },
  'veld-naam': { u: 'Naam' },
  'veld-naam-leeg': { u: 'Vul de naam in.' },
  'veld-wie': { u: 'Wie is dit?' },
  'veld-wie-uitleg': { u: 'Zoals oma, buurvrouw of vertrouwenspersoon.' },
  'veld-telefoon': { u: 'Telefoonnummer' },
  'veld-email': { u: 'E-mailadres' },
  'veld-vanaf': { u: 'Vanaf welke dag?' },
  'veld-vanaf-leeg': { u: 'Vul de dag in.' },
  'veld-volledig': { u: 'Gaat het om alle lessen en dagen?' },
  'veld-volledig-leeg': { u: 'Kies ja of nee.' },
  'veld-toelichting': { u: 'Dit wil ik erbij zeggen' },
  'veld-geboortedatum': { u: 'Geboortedatum van het kind' },
  'veld-code': { u: 'Code' },
  'veld-code-uitleg': { u: 'Zoals in de brief: letters en cijfers.' },
  'veld-code-leeg': { u: 'Vul de code in.' },
  'veld-dag': { u: 'Dag' },
  'veld-maand': { u: 'Maand' },
  'veld-jaar': { u: 'Jaar' },
  'veld-ja': { u: 'Ja' },
  'veld-nee': { u: 'Nee' },
  'veld-niet-verplicht': { u: '(niet verplicht)' },
} as const satisfies Readonly<Record<string, Zin>>;
export type Zinsleutel = keyof typeof ZINNEN;

/** How somebody of the family is spoken to. */
export type Aanspreking = 'u' | 'je';

/** A sentence in Dutch, to parents or to the young person. */
export function inNederlands(sleutel: Zinsleutel, aan: Aanspreking): string {
  const zin: Zin = ZINNEN[sleutel];
  return zin[aan] ?? zin.u;
}

/** The words of the fields of its forms. */
type Veldsleutel = Extract<Zinsleutel, `veld-${string}`>;

/** A word of a field in Dutch; parents and the young person read the same. */
export function veldwoord(sleutel: Veldsleutel): string {
  return ZINNEN[sleutel].u;
}

const VELDSLEUTELS: ReadonlyMap<string, Zinsleutel> = new Map(
  Object.entries(ZINNEN).flatMap(([sleutel, { u }]) =>
    sleutel.startsWith('veld-') ? [[u, sleutel as Zinsleutel] as const] : [],
  ),
);

/** By what a word of a field, as it stands in Dutch, is found in the other languages; undefined: it is none of these. */
export function sleutelVanVeldwoord(tekst: string): Zinsleutel | undefined {
  return VELDSLEUTELS.get(tekst);
}
