import fc from 'fast-check';
import type { Casus } from '../../domain/casus';
import type { Convenant } from '../../domain/convenant';
import { ROLLEN, type Rol } from '../../domain/fase';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { ONDERWIJSSOORTEN, type Melding } from '../../domain/melding';
import { OPDRACHTNAMEN, rolMag, type Opdracht, type Opdrachtnaam } from '../../domain/opdracht';
import { volgendeMoment, volgendeTermijn } from '../../domain/termijnen';
import { middernacht, naarEpoch, plusDagen, vanEpoch, type Moment } from '../../domain/tijd';
import { opent, verstrijk, verwerk, voegMeldingToe, type Uitkomst } from '../../domain/verwerk';
import { bevries, metConvenant, standaard } from './hulp';
import { BIJKOMSTIG, bijkomstig, kandidaten, VERANDERT_NIETS } from './kandidaten';

/** One choice of the generator; what it means depends on the case at that moment. */
export interface Keuze {
  readonly wanneer: 'zelfde' | 'minuten' | 'dagen' | 'weken' | 'moment' | 'termijn';
  readonly rond: -1 | 0 | 1;
  readonly wild: boolean;
  readonly wat: number;
  readonly door: number;
  readonly a: number;
  readonly b: number;
}

/** A whole case in choices: how it is reported and everything that is done in it. */
export interface Verhaal {
  readonly melding: Omit<Melding, 'leerling'>;
  readonly gemeldOp: Moment;
  readonly convenant: Convenant;
  readonly keuzen: readonly Keuze[];
}

/** One thing that was done, with the case before it, after the clock, and after the deed. */
export interface Station {
  readonly nu: Moment;
  readonly opdracht: Opdracht | Melding;
  readonly voor: Casus;
  readonly bij: Casus;
  readonly uitkomst: Uitkomst;
  readonly na: Casus;
}

/** A story that was played. */
export interface Verloop {
  readonly stations: readonly Station[];
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly begin: Casus;
  readonly casus: Casus;
  readonly nu: Moment;
}

const VAKANTIES = [
  { van: '2026-10-12', tot: '2026-10-26' },
  { van: '2026-12-19', tot: '2027-01-04' },
  { van: '2027-02-20', tot: '2027-03-01' },
  { van: '2027-07-10', tot: '2027-08-23' },
  { van: '2027-12-18', tot: '2028-01-03' },
  { van: '2028-02-19', tot: '2028-03-06' },
];
const zonderVakanties = { tellenMee: false, perioden: VAKANTIES };
const korter = { casusregie: 14, doorbraak: 30, arbitrage: 45, herbeoordeling: 10, nazorg: 14 };
const langer = { casusregie: 35, doorbraak: 70, arbitrage: 100, herbeoordeling: 40, nazorg: 60 };

/** The covenants that occur; a transfer goes to any of them. */
export const CONVENANTEN: readonly Convenant[] = [
  standaard,
  metConvenant({ naam: 'vakanties', versie: 2, vakanties: zonderVakanties }),
  metConvenant({ naam: 'gemist', versie: 3, voortgang: { elke: 7, gemistIsStagnatieNa: 2 } }),
  metConvenant({
    naam: 'korter',
    versie: 4,
    termijnen: korter,
    arbitrage: { antwoordVanaf: 'uitreiking', antwoord: 3, aanvaarding: 2 },
  }),
  metConvenant({
    naam: 'langer',
    versie: 5,
    termijnen: langer,
    voortgang: { elke: 14, gemistIsStagnatieNa: 1 },
  }),
  metConvenant({
    naam: 'gelijk',
    versie: 6,
    termijnen: { casusregie: 20, doorbraak: 20, arbitrage: 20, herbeoordeling: 1, nazorg: 1 },
    vakanties: zonderVakanties,
    taken: { herinneringVoor: 0, escalatieNa: 0, werkdagen: false },
    verwijsindex: { binnen: 7 },
  }),
];

const keuze: fc.Arbitrary<Keuze> = fc.record({
  wanneer: fc.oneof(
    { weight: 3, arbitrary: fc.constant('zelfde' as const) },
    { weight: 3, arbitrary: fc.constant('minuten' as const) },
    { weight: 5, arbitrary: fc.constant('dagen' as const) },
    { weight: 1, arbitrary: fc.constant('weken' as const) },
    { weight: 4, arbitrary: fc.constant('moment' as const) },
    { weight: 4, arbitrary: fc.constant('termijn' as const) },
  ),
  rond: fc.constantFrom(0 as const, -1 as const, 1 as const),
  wild: fc.integer({ min: 0, max: 9 }).map((n) => n === 9),
  wat: fc.nat(9999),
  door: fc.nat(99),
  a: fc.nat(99),
  b: fc.nat(99),
});

/** Ages in days that matter: well under, around twelve, around sixteen, well over. */
const leeftijd = fc.oneof(
  fc.integer({ min: 5 * 366, max: 11 * 365 }),
  fc.integer({ min: -40, max: 40 }).map((n) => 12 * 365.25 + n),
  fc.integer({ min: -40, max: 40 }).map((n) => 16 * 365.25 + n),
  fc.integer({ min: 17 * 365, max: 20 * 365 }),
);
const ogenblik = fc.oneof(fc.constantFrom(0, 9 * 3600, 86_399), fc.nat(86_399));
const teLaat = fc.oneof(
  { weight: 5, arbitrary: fc.nat(4) },
  { weight: 1, arbitrary: fc.constantFrom(27, 28, 29, 55, 56, 57, 83, 84, 85) },
  { weight: 1, arbitrary: fc.nat(200) },
);
const periode = fc.record({ na: fc.nat(60), lang: fc.integer({ min: 1, max: 20 }) });

/** Random cases; the data fit the state often enough to reach every phase. */
export const verhaal: fc.Arbitrary<Verhaal> = fc
  .record({
    eersteDag: fc.integer({ min: 0, max: 700 }),
    teLaat,
    ogenblik,
    leeftijd,
    onderwijssoort: fc.constantFrom(...ONDERWIJSSOORTEN),
    school: fc.constantFrom(undefined, null, '12AB00'),
    aanwezig: fc.array(periode, { maxLength: 2 }),
    convenant: fc.oneof(fc.constant(standaard), fc.constantFrom(...CONVENANTEN)),
    keuzen: fc.array(keuze, { minLength: 4, maxLength: 40, size: 'max' }),
  })
  .map(({ eersteDag, teLaat, ogenblik, leeftijd, onderwijssoort, school, aanwezig, convenant, keuzen }) => {
    const eersteVerzuimdag = plusDagen('2026-08-24', eersteDag);
    const vandaag = plusDagen(eersteVerzuimdag, teLaat);
    const perioden = aanwezig
      .map(({ na, lang }) => ({
        van: plusDagen(eersteVerzuimdag, na),
        tot: plusDagen(eersteVerzuimdag, na + lang),
      }))
      .filter(({ tot }) => tot <= vandaag);
    return {
      melding: {
        eersteVerzuimdag,
        geboortedatum: plusDagen(eersteVerzuimdag, -Math.round(leeftijd)),
        onderwijssoort,
        gemeente: '0014',
        ...(school === undefined ? {} : { school }),
        ...(perioden.length === 0 ? {} : { aanwezig: perioden }),
      },
      gemeldOp: vanEpoch(naarEpoch(middernacht(vandaag)) + ogenblik * 1000),
      convenant,
      keuzen,
    };
  });

/** The moment of a choice, never before the previous one. */
function wanneer(casus: Casus, nu: Moment, { wanneer, rond, a, b }: Keuze): Moment {
  const later = (seconden: number) => vanEpoch(naarEpoch(nu) + seconden * 1000);
  const bij = (op: Moment | undefined) => {
    const naast = op === undefined ? later(86_400) : vanEpoch(naarEpoch(op) + rond * 1000);
    return naast < nu ? nu : naast;
  };
  switch (wanneer) {
    case 'zelfde':
      return nu;
    case 'minuten':
      return later(a * 60 + b);
    case 'dagen':
      return later((1 + (a % 5)) * 86_400 + b * 61);
    case 'weken':
      return later((5 + (a % 50)) * 86_400 + b * 601);
    case 'moment':
      return bij(volgendeMoment(casus)?.op);
    case 'termijn':
      return bij(volgendeTermijn(casus)?.op);
  }
}

function kies<T>(uit: readonly T[], n: number): T {
  const gekozen = uit[n % uit.length];
  if (gekozen === undefined) throw new Error('nothing to choose from');
  return gekozen;
}

/** A role that may give the command, preferring the one that holds the lead. */
function bevoegde(naam: Opdrachtnaam, casus: Casus, n: number): Rol {
  const rollen = ROLLEN.filter((rol) => rolMag(naam, rol));
  const houder = rollen.filter((rol) => rol === casus.regie.rol || rol === 'leerplichtambtenaar');
  // A return is often told by the school, whoever leads.
  const anders = naam === 'meldTerugkeer' ? n % 2 === 0 : n % 8 === 0;
  return kies(houder.length > 0 && !anders ? houder : rollen, n >> 1);
}

/** Commands that are given anywhere, also where they make no sense. */
const WILD = OPDRACHTNAMEN.filter((naam) => !BIJKOMSTIG.includes(naam));

/** What a choice does to the case as it stands. */
function wat(casus: Casus, nu: Moment, keuze: Keuze): Opdracht | Melding {
  const mogelijk = kandidaten(casus, nu, keuze.a, keuze.b);
  const keus = kies(mogelijk, keuze.wat);
  if ('leerling' in keus) return keus;
  const gekozen =
    VERANDERT_NIETS.includes(keus.opdracht) && keuze.door % 8 > 0
      ? kies(bijkomstig(casus, nu, keuze.a, keuze.b), keuze.door >> 1)
      : keus;
  const convenant = kies(CONVENANTEN, keuze.b);
  if (keuze.wild) {
    const opdracht = keuze.b === 0 ? 'bestaatNiet' : kies(WILD, keuze.wat);
    const zelfde = mogelijk.find((m) => 'opdracht' in m && m.opdracht === opdracht);
    const onzin = [null, {}, 'tekst', { vanaf: '2026-02-30' }][keuze.a % 12];
    const gegevens =
      zelfde !== undefined && 'gegevens' in zelfde && onzin === undefined ? zelfde.gegevens : onzin;
    return { opdracht, door: kies([...ROLLEN, 'niemand'], keuze.door), gegevens, convenant };
  }
  const door = bevoegde(gekozen.opdracht, casus, keuze.door);
  const nodig = ['draagOver', 'zetConvenantOver', 'corrigeer'].includes(gekozen.opdracht);
  return { ...gekozen, door, ...(nodig ? { convenant } : {}) };
}

/** Does one thing. */
export function doe(casus: Casus, opdracht: Opdracht | Melding, nu: Moment): Uitkomst {
  return 'leerling' in opdracht ? voegMeldingToe(casus, opdracht, nu) : verwerk(casus, opdracht, nu);
}

/** The case of a story at its report. */
export function begin({ melding, convenant, gemeldOp }: Verhaal) {
  const uitkomst = opent({ casusnummer: 'casus-1', melding, convenant, vervolgOp: null }, gemeldOp);
  if (!uitkomst.aanvaard)
    throw new Error(`the generator made an impossible report: ${JSON.stringify(uitkomst)}`);
  return uitkomst;
}

function speelUit(verhaal: Verhaal): Verloop {
  const eerste = begin(bevries(verhaal));
  const gebeurtenissen = [...eerste.gebeurtenissen];
  const stations: Station[] = [];
  let casus = bevries(eerste.casus);
  let nu = verhaal.gemeldOp;
  for (const keuze of verhaal.keuzen) {
    if (casus.gesloten !== null && stations.filter((s) => s.voor.gesloten !== null).length >= 3) break;
    nu = wanneer(casus, nu, keuze);
    const bij = verstrijk(casus, nu);
    const opdracht = bevries(wat(bij.casus, nu, keuze));
    const uitkomst = bevries(doe(casus, opdracht, nu));
    const na: { casus: Casus; gebeurtenissen: readonly Gebeurtenis[] } = uitkomst.aanvaard
      ? uitkomst
      : (uitkomst.vermeld ?? bij);
    gebeurtenissen.push(...na.gebeurtenissen);
    stations.push({ nu, opdracht, voor: casus, bij: bevries(bij.casus), uitkomst, na: bevries(na.casus) });
    casus = na.casus;
  }
  return { stations, gebeurtenissen, begin: eerste.casus, casus, nu };
}

const gespeeld = new WeakMap<Verhaal, Verloop>();
const bewaard = new Map<string, Verloop>();

/** Plays a story; the same story is played once per test file. */
export function speel(verhaal: Verhaal): Verloop {
  const eerder = gespeeld.get(verhaal);
  if (eerder !== undefined) return eerder;
  const sleutel = JSON.stringify(verhaal);
  const verloop = bewaard.get(sleutel) ?? speelUit(verhaal);
  bewaard.set(sleutel, verloop);
  gespeeld.set(verhaal, verloop);
  return verloop;
}

/** How many stories each property gets; more for a search by hand. The seed is fixed, so that every run is the same. */
const RUNS = {
  numRuns: Number(process.env['VERHALEN'] ?? 120),
  seed: Number(process.env['ZAAD'] ?? 20261005),
  // A story takes long to make smaller; the first that fails says enough to look at.
  endOnFailure: true,
};

/** Checks a property of every story. */
export function bijIederVerhaal(eigenschap: (verloop: Verloop, verhaal: Verhaal) => void): void {
  fc.assert(
    fc.property(verhaal, (v) => eigenschap(speel(v), v)),
    RUNS,
  );
}

/** The stories the properties see, for their statistics. */
export function alleVerlopen(): Verloop[] {
  return fc.sample(verhaal, RUNS).map(speel);
}

/** Every n-th of a list, where looking at all of them costs too much. */
export function ieder<T>(aantal: number, lijst: readonly T[]): T[] {
  return lijst.filter((_, i) => i % aantal === 0);
}

/** Every state a story passes at rest: after its report, after the clock, after each deed. */
export function toestanden({ begin, stations }: Verloop, gemeldOp: Moment): { casus: Casus; nu: Moment }[] {
  return [
    { casus: begin, nu: gemeldOp },
    ...stations.flatMap(({ bij, na, nu }) => [
      { casus: bij, nu },
      { casus: na, nu },
    ]),
  ];
}
