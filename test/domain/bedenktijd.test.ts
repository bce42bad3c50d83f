import { DRAAIT_TERUG, groteStap, teruggedraaid, vraagtTweeKeer } from '../../domain/bedenktijd';
import { LADDER, type LadderFase } from '../../domain/fase';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { melding, Spel } from './hulp';

const begin = () => Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
const CASUSREGIE = '2026-10-06T10:00:00+02:00';
const DOORBRAAK = '2026-11-03T10:00:00+01:00';
const ARBITRAGE = '2026-12-01T10:00:00+01:00';

/** What a command would be: the step whose messages wait, and the phase about which is asked once more. */
function stap(spel: Spel, op: string, opdracht: string, door: string, gegevens: unknown) {
  const uitkomst = spel.probeer(op, opdracht, door, gegevens);
  if (!uitkomst.aanvaard) throw new Error(JSON.stringify(uitkomst.weigering));
  return [groteStap(uitkomst.gebeurtenissen), vraagtTweeKeer(spel.casus, uitkomst)];
}

const rapport = (oordeel: string) => ({ oordeel, toelichting: 'x' });

describe('a big step', () => {
  test.each([
    [CASUSREGIE, 'schaalOp', 'casusregisseur', { reden: 'x' }, 'doorbraak'],
    [DOORBRAAK, 'schaalOp', 'casusregisseur', { reden: 'x' }, 'arbitrage'],
    ['2026-09-15T10:00:00+02:00', 'rapporteerVoortgang', 'school', rapport('stagnatie'), 'casusregie'],
    [
      '2026-09-15T10:00:00+02:00',
      'rapporteerVoortgang',
      'school',
      rapport('langdurig-verwacht'),
      'casusregie',
    ],
    [ARBITRAGE, 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'weigering' }, 'om'],
  ])('at %s %s of %s is one', (op, opdracht, door, gegevens, fase) => {
    expect(stap(begin().tot(op), op, opdracht, door, gegevens)).toEqual([fase, fase]);
  });

  test.each([
    ['2026-09-15T10:00:00+02:00', 'rapporteerVoortgang', 'school', rapport('op-schema')],
    [ARBITRAGE, 'rapporteerVoortgang', 'casusregisseur', rapport('stagnatie')],
    [ARBITRAGE, 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'instemming' }],
    [CASUSREGIE, 'schaalAf', 'casusregisseur', { reden: 'x' }],
    [CASUSREGIE, 'maakNotitie', 'casusregisseur', { tekst: 'x' }],
    // It opens doorbraak, and neither a question nor a quarter of an hour may stand between.
    [CASUSREGIE, 'meldGevaar', 'casusregisseur', { toelichting: 'x' }],
  ])('at %s %s of %s with %j is none', (op, opdracht, door, gegevens) => {
    expect(stap(begin().tot(op), op, opdracht, door, gegevens)).toEqual([null, null]);
  });

  test('is none of what the clock does, nor of a case that opens, also late', () => {
    expect(groteStap(begin().tot('2027-01-10T10:00:00+01:00').gebeurtenissen)).toBeNull();
    for (const gemeld of [melding('2026-06-01'), melding('2026-09-07', { langdurigVerwacht: true })]) {
      const spel = Spel.begin('2026-09-09T09:00:00+02:00', gemeld);
      expect(spel.fasen.length).toBeGreaterThan(1);
      expect(groteStap(spel.gebeurtenissen)).toBeNull();
    }
  });

  test('is the sending of the proces-verbaal, from where nothing goes back', () => {
    const op = '2026-12-10T10:00:00+01:00';
    const spel = begin()
      .tot(ARBITRAGE)
      .doe(ARBITRAGE, 'reikVerzoekUit', 'casusregisseur', { op: '2026-12-01', wijze: 'gesprek' })
      .tot(op);
    expect(stap(spel, op, 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'strafrecht' })).toEqual([
      'om',
      'om',
    ]);
  });

  test('is asked about, though nothing waits, when a correction brings terms that have passed', () => {
    const spel = begin();
    const corrigeer = { veld: 'eersteVerzuimdag', waarde: '2026-08-01', reden: 'x' };
    expect(stap(spel, '2026-09-10T10:00:00+02:00', 'corrigeer', 'manager', corrigeer)).toEqual([
      null,
      'casusregie',
    ]);
  });
});

describe('what takes a step back', () => {
  /** The phases that the events of a command take back. */
  const terug = (spel: Spel, vanaf: number) =>
    spel.gebeurtenissen.slice(vanaf).flatMap((g: Gebeurtenis) => teruggedraaid(g) ?? []);

  test('is schaalAf for casusregie and doorbraak', () => {
    for (const [op, fase] of [
      [CASUSREGIE, 'casusregie'],
      [DOORBRAAK, 'doorbraak'],
    ] as const) {
      const spel = begin().tot(op);
      const vanaf = spel.gebeurtenissen.length;
      expect(terug(spel.doe(op, 'schaalAf', 'casusregisseur', { reden: 'x' }), vanaf)).toEqual([fase]);
      expect(DRAAIT_TERUG[fase]).toEqual(['schaalAf']);
    }
  });

  test('is each of the ways back from the OM', () => {
    const ways: readonly (readonly [string, unknown])[] = [
      ['legAlsnogInstemmingVast', {}],
      ['zieAfVanVervolging', { reden: 'geoorloofd', toelichting: 'x' }],
    ];
    expect(ways.map(([opdracht]) => opdracht)).toEqual(DRAAIT_TERUG.om);
    for (const [opdracht, gegevens] of ways) {
      const spel = begin()
        .tot(ARBITRAGE)
        .doe(ARBITRAGE, 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'weigering' });
      const vanaf = spel.gebeurtenissen.length;
      expect(terug(spel.doe(ARBITRAGE, opdracht, 'leerplichtambtenaar', gegevens), vanaf)).toEqual(['om']);
    }
  });

  test('is closing what should never have been reported, and no other closing', () => {
    const sluit = (reden: string) => {
      const spel = begin().tot(CASUSREGIE);
      const vanaf = spel.gebeurtenissen.length;
      return terug(spel.doe(CASUSREGIE, 'sluitAf', 'manager', { reden, toelichting: 'x' }), vanaf);
    };
    expect(sluit('foutieve-melding')).toEqual(['alles']);
    expect(sluit('verhuisd-buitenland')).toEqual([]);
  });

  test('is nothing the clock does in a whole silent ladder', () => {
    expect(terug(begin().tot('2027-06-01T10:00:00+02:00'), 0)).toEqual([]);
  });

  test('is known of every step of the ladder', () => {
    expect(Object.keys(DRAAIT_TERUG).sort()).toEqual([...(LADDER as readonly LadderFase[])].sort());
  });
});
