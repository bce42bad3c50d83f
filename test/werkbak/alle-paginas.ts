import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afspraaktoken } from '../../client/afspraaklink';
import { voortgangstoken } from '../../client/voortgangslink';
import { conceptStore } from '../../dossier/concept/concept';
import { verzuimStore } from '../../dossier/verzuim/verzuim';
import { datumVan } from '../../domain/tijd';
import { standaard } from '../domain/hulp';
import { maakPaginas } from '../../werkbak';
import { BESTANDPAD, GEVOEGDPAD } from '../../werkbak/melden/bewaren';
import { PROEFSLEUTELS } from '../histories/key';
import { bezwaren } from './axe';
import type { Bezoeker } from './bezoeker';
import { MENSEN } from './rolbezetting';
import type { Stand } from './stand';
import type { Tijdwereld } from './tijdwereld';

/** Everybody who looks, signed in; `onbekende` is not. */
export type Kijkers = Record<
  | 'casusregisseur'
  | 'school'
  | 'manager'
  | 'teamlid'
  | 'leerplichtambtenaar'
  | 'privacyfunctionaris'
  | 'onbekende',
  Bezoeker
>;

/** A page, and who looks at it. */
export type Bezoek = readonly [wie: Bezoeker, pad: string];

/** Pages that a test of their own holds against axe in both widths. */
const ELDERS: readonly (readonly [RegExp, string])[] = [
  [/^\/werkbak\/mensen\//, 'mensen/mensen-toegankelijk'],
  [/^\/werkbak\/vervanging\//, 'mensen/mensen-toegankelijk'],
  [/\/betrokkenen/, 'betrokkenen/betrokkenen-toegankelijk'],
  [/^\/werkbak\/post\//, 'post/post'],
  [/^\/werkbak\/kanalen/, 'kanalen/kanalen'],
  [/^\/werkbak\/abonnementen/, 'abonnementen/abonnementen'],
  [/^\/werkbak\/zaaksysteem/, 'zaaksysteem/zaaksysteem'],
  [/^\/werkbak\/beheer/, 'beheer/beheer'],
  [/^\/werkbak\/berichten\//, 'berichten/berichten'],
  [/^\/werkbak\/brieven\//, 'brieven/brieven'],
  [/^\/werkbak\/verzoeken/, 'verzoeken/verzoeken'],
  [/^\/werkbak\/vernietigen/, 'vernietigen/vernietigen'],
  [/^\/werkbak\/mijn-mail/, 'mijn-mail/mijn-mail'],
  [/^\/werkbak\/mijn-agenda/, 'mijn-agenda/mijn-agenda'],
  [/\/legDoorbraaktafelVast$/, 'tafel/tafel'],
  [/^\/gezin/, 'gezin/gezin-toegankelijk'],
];
/** Files that are taken along, a mail as it looks in its frame, and where one is sent on from. */
const GEEN_PAGINA =
  /\.(csv|xml|pdf|json|ndjson|ics)$|\/mail$|\/documenten\/\{document\}$|^\/werkbak\/(toewijzen|overdragen)$/;

const NAGEMAAKT = new Proxy({}, { get: () => ({}) }) as never;

/** The pages of the product that were not visited and that no other test looks at; wrong when such a test does not look. */
export function onbezocht(bezocht: readonly Bezoek[]): string[] {
  const adressen = bezocht.map(([, pad]) => new URL(pad, 'http://hier').pathname);
  const paden = maakPaginas(NAGEMAAKT)
    .filter(({ methode, pad }) => methode === 'get' && !GEEN_PAGINA.test(pad))
    .map(({ pad }) => pad);
  return paden.filter((pad) => {
    const vorm = new RegExp(`^${pad.replace(/\{\w+\}/g, '[^/]+')}$`);
    if (adressen.some((adres) => vorm.test(adres))) return false;
    const elders = ELDERS.find(([een]) => een.test(pad));
    if (elders === undefined) return true;
    const bron = readFileSync(path.join(__dirname, `${elders[1]}.integration.test.ts`), 'utf8');
    return !bron.includes('await bezwaren(');
  });
}

/** Everywhere the page that is open leads to within the product. */
async function links(bezoeker: Bezoeker, waar: string): Promise<string[]> {
  return bezoeker.pagina
    .locator(waar)
    .evaluateAll((alle) => [
      ...new Set(alle.map((een) => een.getAttribute('href') ?? '').filter((pad) => pad.startsWith('/'))),
    ]);
}

/** The page of what a search found. */
async function naZoeken(bezoeker: Bezoeker): Promise<string> {
  await bezoeker.ga('/werkbak/zoeken');
  await bezoeker.pagina.getByRole('main').getByLabel('Zoek op naam of kenmerk').fill('kind');
  await bezoeker.druk('Zoek');
  return bezoeker.pagina.url();
}

/** The page on which a report is checked, after one that has errors. */
async function naMelden(bezoeker: Bezoeker): Promise<string> {
  await bezoeker.ga('/werkbak/melden');
  await bezoeker.druk('Bekijk wat er gaat gebeuren');
  await bezoeker.ziet('Vul de dag, de maand en het jaar in.');
  expect(await bezwaren(bezoeker.pagina)).toEqual([]);
  await bezoeker.vul({
    'Hoe heet het kind?': 'Kind Toegankelijk',
    'Wanneer is het kind geboren?': '2016-05-14',
    'Wat is de eerste dag dat het kind niet op school was?': '2026-09-07',
    'Welk onderwijs volgt het kind?': 'Basisonderwijs',
    'In welke gemeente woont het kind?': 'Groningen',
    'Weet u nog geen ouder, of niet hoe u die bereikt? Schrijf op waarom.': 'Wij spreken de ouders morgen.',
  });
  await bezoeker.druk('Bekijk wat er gaat gebeuren');
  await bezoeker.ziet('Uw antwoorden');
  return bezoeker.pagina.url();
}

/** The page of a report that joined a case which whoever reported does not see. */
async function naVoegen(wereld: Tijdwereld): Promise<string> {
  const velden = { kenmerk: '2026-00001' };
  const melding = await conceptStore(wereld.db).keep(MENSEN.school.id, GEVOEGDPAD, velden);
  return `${GEVOEGDPAD}?melding=${melding}`;
}

/** The page on which a file of reports is looked at, with a line that is right and one that is not. */
async function naBestand(wereld: Tijdwereld): Promise<string> {
  const csv = 'leerling;naam;eerste verzuimdag;geboortedatum;onderwijssoort;gemeente;school';
  const regels = ['k-1;Kind Een;7-9-2026;2-3-2014;po;14;12AB00', 'k-2;;gisteren;;po;Groningen;12AB00;teveel'];
  const bestand = Buffer.from([csv, ...regels].join('\r\n')).toString('base64');
  return `${BESTANDPAD}?b=${await conceptStore(wereld.db).keep(MENSEN.school.id, BESTANDPAD, { bestand })}`;
}

/** The link by which a school reports the progress of a case, as a message brings it. */
async function voortgangspad(wereld: Tijdwereld, casusnummer: string): Promise<string> {
  const { uiterlijk } = await wereld.db
    .selectFrom('taak')
    .select('uiterlijk')
    .where('casusnummer', '=', casusnummer)
    .where('type', '=', 'voortgang-rapporteren')
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow();
  const token = voortgangstoken({ casusnummer, uiterlijk }, PROEFSLEUTELS);
  return `/voortgang/${token ?? ''}`;
}

/** Hours of absence that bring a child near the threshold, and another over it, as the school's administration tells them. */
export async function metVerzuim(wereld: Tijdwereld): Promise<void> {
  const nu = await wereld.nu();
  for (const [leerling, uren] of [
    ['dichtbij', 10.5],
    ['erover', 16],
  ] as const) {
    const verzuim = {
      ...{ nummer: 'v1', leerling, naam: `Kind ${leerling}`, dag: datumVan(nu), uren, school: '12AB00' },
      ...({ geboortedatum: '2014-03-02', onderwijssoort: 'po', gemeente: '0014' } as const),
    };
    const gever = { soort: 'school', brin: '12AB00' } as const;
    const bij = { kind: `casus-${leerling}`, gever, door: 'administratie', nu, convenant: standaard };
    await verzuimStore(wereld.db).neemOp({ ...bij, verzuim });
  }
  await wereld.db.updateTable('verzuimopening').set({ uitslag: 'geweigerd', code: 'ongeldig' }).execute();
}

/** Every page of everybody, each form once. */
export async function allePaginas(
  wereld: Tijdwereld,
  mensen: Kijkers,
  stand: Stand,
  stukpaden: readonly string[],
): Promise<Bezoek[]> {
  const { casusregisseur, school, manager, teamlid, leerplichtambtenaar, onbekende } = mensen;
  await metVerzuim(wereld);
  const casus = (fase: keyof Stand) => `/werkbak/casussen/${stand[fase]}`;
  const uit: Bezoek[] = [
    [onbekende, '/aanmelden'],
    [onbekende, '/afmelden'],
    [onbekende, await voortgangspad(wereld, stand.schoolregie)],
    [onbekende, '/voortgang/van-een-ander'],
    [
      onbekende,
      `/afspraken/${afspraaktoken({ casusnummer: stand.doorbraak, wie: 'gemeente Groningen' }, PROEFSLEUTELS) ?? ''}`,
    ],
    [onbekende, '/afspraken/van-een-ander'],
    [casusregisseur, '/werkbak?van=team'],
    [casusregisseur, '/werkbak?van=regio&fase=om&telaat=ja'],
    [casusregisseur, '/werkbak/zoeken'],
    [casusregisseur, '/werkbak/casussen?van=regio&kies=alles&houder=samir&gedaan=weergave-bewaard'],
    [manager, '/werkbak/casussen?van=regio&kies=selectie'],
    [manager, '/werkbak/casussen?van=gesloten'],
    [school, '/werkbak/casussen?fase=om'],
    [casusregisseur, '/werkbak/bestaat-niet'],
    [casusregisseur, await naZoeken(casusregisseur)],
    [school, await naMelden(school)],
    [school, `/werkbak/melden/gedaan?casus=${stand.schoolregie}&hoe=nieuw`],
    [school, await naVoegen(wereld)],
    [school, BESTANDPAD],
    [school, await naBestand(wereld)],
    [casusregisseur, `${casus('doorbraak')}/afdruk`],
    [casusregisseur, `${casus('doorbraak')}/afdruk/gezin`],
    [school, casus('schoolregie')],
    [teamlid, casus('doorbraak')],
    [manager, stukpaden[0] ?? ''],
    ...stukpaden.map((pad): Bezoek => [leerplichtambtenaar, pad]),
    ...(Object.keys(stand) as (keyof Stand)[]).map((f): Bezoek => [casusregisseur, casus(f)]),
  ];
  for (const bezoeker of Object.values(mensen)) {
    if (bezoeker === onbekende) continue;
    await bezoeker.ga('/werkbak');
    uit.push(...(await links(bezoeker, '.menu a')).map((pad): Bezoek => [bezoeker, pad]));
  }
  await manager.ga('/werkbak/sjablonen');
  const sjablonen = await links(manager, 'main a[href*="/werkbak/sjablonen/"]');
  uit.push([manager, '/werkbak/sjablonen'], ...sjablonen.slice(0, 1).map((pad): Bezoek => [manager, pad]));
  const formulieren = new Map<string, Bezoek>();
  for (const [fase, wie] of [
    ['doorbraak', casusregisseur],
    ['arbitrage', casusregisseur],
    ['schoolregie', school],
  ] as const) {
    await wie.ga(casus(fase));
    for (const pad of await links(wie, '.handelingen a'))
      formulieren.set(pad.split('/').at(-1) ?? '', [wie, pad]);
  }
  return [...uit, ...formulieren.values()];
}
