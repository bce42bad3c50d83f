/** Where a processing activity is described when an installation has no register of its own. */
export const EIGEN_REGISTER = 'urn:doorbraak:verwerking:';

/** The processing activities of the product, as a register describes them: docs/verwerkingslog.md. */
export const VERWERKINGSACTIVITEITEN = [
  'casusbegeleiding',
  'verzuimregistratie',
  'gezinspagina',
  'berichten',
  'stukken-om-rvdk',
  'zaakregistratie',
  'toezicht-op-inzage',
  'technisch-beheer',
  'rechten-van-betrokkenen',
] as const;
export type Verwerkingsactiviteit = (typeof VERWERKINGSACTIVITEITEN)[number];

/** What belongs to another activity than accompanying a case, by the names of pages and routes. */
export const ANDERE: Readonly<Record<Exclude<Verwerkingsactiviteit, 'casusbegeleiding'>, readonly string[]>> =
  {
    verzuimregistratie: [
      ...['verzuimlijst', 'leesVerzuimstanden', 'ontvangRegistermelding', 'leesRegistermelding'],
      ...['melding-nakijken', 'gemeld', 'meldVerzuim'],
    ],
    gezinspagina: [
      ...['gezinspagina', 'gezin-vertellen', 'gezin-toestemming', 'gezin-klopt-niet'],
      ...['gezin-ondersteuner', 'gezin-terug'],
    ],
    berichten: [
      ...['berichten', 'mail', 'brieven', 'brief', 'brievenPdf', 'post', 'post-anders'],
      ...['leesBerichten', 'leesBerichtenVanCasus'],
    ],
    'stukken-om-rvdk': [
      ...['stukken', 'leesStukken', 'leesStuk', 'maakStuk', 'leesStukPdf', 'leesStukJson', 'overhandigStuk'],
      ...['corvberichten', 'leesCorvberichten', 'leesCorvbericht', 'maakCorvbericht', 'leesCorvxml'],
      'meldTerugOpCorv',
    ],
    zaakregistratie: ['zaaksysteem'],
    'toezicht-op-inzage': ['inzage-kind', 'inzage-export', 'logboek-export'],
    'technisch-beheer': ['ontsleutel', 'versleutel'],
    'rechten-van-betrokkenen': [
      ...['rechtenverzoeken', 'rechtenverzoek', 'rechtenverzoek-opnemen', 'inzagebestand-pdf'],
      ...['inzagebestand-json', 'inzagebestand-document', 'leesRechtenverzoeken', 'leesRechtenverzoek'],
      ...['neemRechtenverzoekOp', 'verlengRechtenverzoek', 'beslisOverRechtenverzoek', 'leesInzagebestand'],
      'leesInzagePdf',
    ],
  };

const VAN = new Map(
  Object.entries(ANDERE).flatMap(([activiteit, handelingen]) =>
    handelingen.map((handeling) => [handeling, activiteit] as const),
  ),
);

/** The address in a register of the activity to which a page or a route belongs. */
export function verwerkingVan(handeling: string, register: string): string {
  return `${register}${VAN.get(handeling) ?? 'casusbegeleiding'}`;
}
