import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../../convenanten/load';
import { FASEN } from '../../../domain/fase';
import { datumVan, inAmsterdam } from '../../../domain/tijd';
import { isWerkdag } from '../../../domain/werkdagen';
import { geholpenKinderen } from '../../../embedded/voorbeeld/gesloten';
import { speelLevens, type Leven } from '../../../embedded/voorbeeld/levens';
import { readKeys } from '../../../temporal/codec';
import { PROEFSLEUTEL } from '../../histories/key';

const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
const keys = readKeys(PROEFSLEUTEL);

/** A Monday in the term, and a Saturday in the summer holidays. */
const DAGEN = ['2026-11-30', '2027-07-31'];
const levens = new Map<string, Leven[]>();
function opDag(dag: string): Leven[] {
  const bekend = levens.get(dag);
  if (bekend !== undefined) return bekend;
  const nieuw = speelLevens(convenanten, keys, dag, `${dag}T14:00:00.000Z`);
  levens.set(dag, nieuw);
  return nieuw;
}
const casussen = (dag: string) => opDag(dag).flatMap((leven) => leven.casussen);
const open = (dag: string) => casussen(dag).filter(({ casus }) => casus.gesloten === null);
const stappen = (dag: string) => casussen(dag).flatMap(({ stappen }) => stappen);

const weekdag = (op: string) =>
  new Intl.DateTimeFormat('nl', { weekday: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(op));

describe.each(DAGEN)('the year of the example, on %s', (dag) => {
  it('has some forty open cases, of every phase, and some hundreds that are closed; nothing in it is refused', () => {
    expect(opDag(dag).flatMap(({ geweigerd }) => geweigerd)).toEqual([]);
    expect(open(dag).length).toBeGreaterThanOrEqual(40);
    expect(open(dag).length).toBeLessThanOrEqual(60);
    expect(new Set(casussen(dag).map(({ casus }) => casus.fase))).toEqual(new Set(FASEN));
    expect(casussen(dag).length - open(dag).length).toBeGreaterThan(300);
  });

  it('is spread over more than a year, and most children were reported in their first week', () => {
    const maanden = new Set(casussen(dag).map(({ casus }) => casus.gemeldOp.slice(0, 7)));
    expect(maanden.size).toBeGreaterThanOrEqual(12);
    const vandaag = open(dag).filter(({ casus }) => datumVan(casus.gemeldOp) === dag);
    expect(vandaag.length).toBeLessThanOrEqual(2);
    const opTijd = casussen(dag).filter(({ casus }) => Object.keys(casus.verlaat).length === 0);
    expect(opTijd.length / casussen(dag).length).toBeGreaterThan(0.95);
  });

  it('is the work of people by name, on working days and in office hours', () => {
    const gedaan = stappen(dag).flatMap(({ bron, op }) => (bron === null ? [] : [{ wie: bron.wie, op }]));
    expect(gedaan.length).toBeGreaterThan(5_000);
    expect(
      gedaan.filter(({ wie }) => !/^(noorderwold|waterstreek|zuiderbeek|standaard)-/.test(wie ?? '')),
    ).toEqual([]);
    const uur = (op: string) => Number(inAmsterdam(op).slice(11, 13));
    expect(gedaan.filter(({ op }) => uur(op) < 8 || uur(op) >= 18)).toEqual([]);
    // The stories are told by the day of the week, so now and then one of them works on a holiday.
    const vrij = gedaan.filter(({ op }) => !isWerkdag(datumVan(op)));
    expect(vrij.length).toBeLessThan(15);
    expect(vrij.filter(({ op }) => ['zaterdag', 'zondag'].includes(weekdag(op)))).toEqual([]);
    const tafels = stappen(dag).flatMap(({ gebeurtenissen }) =>
      gebeurtenissen.flatMap((g) =>
        g.soort === 'doorbraaktafel-gepland' || g.soort === 'zitting-gepland' ? [g.gegevens.tijdstip] : [],
      ),
    );
    expect(tafels.length).toBeGreaterThan(50);
    expect(tafels.filter((op) => !isWerkdag(datumVan(op)))).toEqual([]);
  });
});

it('climbs the ladder step by step: who is in doorbraak by the clock came there weeks after casusregie', () => {
  const ladders = casussen(DAGEN[0]!).map(({ stappen }) =>
    stappen.flatMap(({ gebeurtenissen }) =>
      gebeurtenissen.flatMap((g) =>
        g.soort === 'fase-geopend' ? [`${datumVan(g.op)} ${g.gegevens.fase}`] : [],
      ),
    ),
  );
  const dagen = ladders
    .filter((ladder) => ladder.length >= 3)
    .map((ladder) => new Set(ladder.map((stap) => stap.slice(0, 10))).size);
  expect(dagen.length).toBeGreaterThan(100);
  expect(dagen.filter((aantal) => aantal < 3).length).toBeLessThan(5);
});

it('has of everything that the product can show', () => {
  const soorten = new Set(
    stappen(DAGEN[0]!).flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ soort }) => soort)),
  );
  expect([...soorten]).toEqual(
    expect.arrayContaining([
      ...[
        'voortgang-gerapporteerd',
        'stem-vastgelegd',
        'afspraak-gecontroleerd',
        'start-gecontroleerd',
        'perspectief-vastgelegd',
      ],
      ...[
        'doorbraaktafel-vastgelegd',
        'uitspraak-gedaan',
        'uitvoering-bevestigd',
        'om-besluit-vastgelegd',
        'om-uitkomst-vastgelegd',
      ],
      ...[
        'terugkeer-gemeld',
        'terugval-gemeld',
        'nazorg-bevestigd',
        'gevaar-gemeld',
        'veiligheid-geborgd',
        'taak-geescaleerd',
      ],
    ]),
  );
  const nagekomen = new Set(
    stappen(DAGEN[0]!).flatMap(({ gebeurtenissen }) =>
      gebeurtenissen.flatMap((g) => (g.soort === 'afspraak-gecontroleerd' ? [g.gegevens.nagekomen] : [])),
    ),
  );
  expect(nagekomen).toEqual(new Set([true, false]));
  expect(casussen(DAGEN[0]!).filter(({ casus }) => casus.vervolgOp !== null).length).toBeGreaterThanOrEqual(
    2,
  );
});

it('has the same children every time, each with a name of its own', () => {
  const dag = DAGEN[0]!;
  expect(geholpenKinderen(dag)).toEqual(geholpenKinderen(dag));
  const namen = opDag(dag).map(({ kind }) => kind.naam);
  expect(new Set(namen).size).toBe(namen.length);
});
