import { delenVan, vergelijk, type Lopend, type Open, type Reden } from '../../../domain/bewaking/lijsten';
import { vanEpoch } from '../../../domain/tijd';

const NU = '2026-12-01T12:00:00.000Z';
const OPTIES = { nu: NU, margeMs: 15 * 60_000 };
const UREN_TERUG = '2026-12-01T07:00:00.000Z';
const LATER = '2026-12-20T23:00:00.000Z';

function loopt(workflowId: string, anders: Partial<Lopend> = {}): Lopend {
  const beeld = { casusnummer: `nr-${workflowId}`, fase: 'casusregie', volgendeMoment: LATER };
  return { workflowId, begonnenOp: UREN_TERUG, ...beeld, ...anders };
}

function open(workflowId: string, anders: Partial<Open> = {}): Open {
  const { begonnenOp: _, ...beeld } = loopt(workflowId);
  return { ...beeld, casusnummer: `nr-${workflowId}`, fase: 'casusregie', wektOp: LATER, ...anders };
}

function redenen(lopend: Lopend[], staat: Open[]): [string, Reden[]][] {
  return [...vergelijk(lopend, staat, OPTIES)].map((een) => [een.workflowId, [...een.redenen]]);
}

test('what both lists have alike is no reason to look', () => {
  expect(redenen([loopt('a'), loopt('b')], [open('a'), open('b')])).toEqual([]);
  expect(redenen([], [])).toEqual([]);
});

test('what one of both misses is found, wherever in the list it stands', () => {
  expect(redenen([loopt('b'), loopt('d')], [open('a'), open('b'), open('c')])).toEqual([
    ['a', ['loopt-niet']],
    ['c', ['loopt-niet']],
    ['d', ['niet-in-dossier']],
  ]);
});

test('a run that has just begun may be ahead of the dossier, and of its own place in the list', () => {
  const jong = { begonnenOp: '2026-12-01T11:59:00.000Z' };
  expect(redenen([loopt('a', jong)], [])).toEqual([]);
  expect(redenen([loopt('a', { ...jong, casusnummer: null, fase: null })], [open('a')])).toEqual([]);
  expect(redenen([loopt('a', { casusnummer: null, fase: null })], [open('a')])).toEqual([['a', ['anders']]]);
});

test('another phase, another moment and another case are found', () => {
  expect(redenen([loopt('a', { fase: 'doorbraak' })], [open('a')])).toEqual([['a', ['anders']]]);
  expect(redenen([loopt('a', { volgendeMoment: null })], [open('a')])).toEqual([['a', ['anders']]]);
  expect(redenen([loopt('a', { casusnummer: 'ander' })], [open('a')])).toEqual([['a', ['ander-nummer']]]);
});

test('two open cases of one child are found, whether one of them runs or none', () => {
  const twee = [open('a', { casusnummer: 'een' }), open('a', { casusnummer: 'twee' })];
  expect(redenen([loopt('a', { casusnummer: 'twee' })], twee)).toEqual([['a', ['dubbel']]]);
  expect(redenen([], twee)).toEqual([['a', ['dubbel', 'loopt-niet']]]);
});

test('of a workflow that is listed twice the run that began last counts', () => {
  const oud = loopt('a', { fase: 'schoolregie', begonnenOp: '2026-11-01T07:00:00.000Z' });
  expect(redenen([oud, loopt('a')], [open('a')])).toEqual([]);
  expect(redenen([loopt('a'), oud], [open('a')])).toEqual([]);
});

test('a moment that has passed is late only beyond what the clock may be late', () => {
  const over = (minuten: number) => open('a', { wektOp: vanEpoch(Date.parse(NU) - minuten * 60_000) });
  expect(redenen([loopt('a')], [over(14)])).toEqual([]);
  expect(redenen([loopt('a')], [over(16)])).toEqual([['a', ['te-laat']]]);
  expect(redenen([loopt('a')], [open('a', { wektOp: null })])).toEqual([]);
});

test('three hundred thousand rows are compared part by part, and find exactly what was put in', () => {
  const id = (i: number) =>
    `casus-${[...((i * 2_654_435_761) % 2 ** 32).toString(36).padStart(8, '0')].reverse().join('')}`;
  const weg = new Set([7, 150_000, 299_999]);
  const extra = new Set([42, 250_000]);
  const gevonden: string[] = [];
  let gezien = 0;
  const delen = delenVan('casus-', 300_000);
  expect(delen).toHaveLength(64);
  const perDeel = new Map<string, number[]>(delen.map((deel) => [deel, []]));
  for (let i = 0; i < 300_000; i++) perDeel.get(id(i).slice(0, 'casus-x'.length))?.push(i);
  for (const [, nummers] of perDeel) {
    const rijen = nummers.map(id).sort();
    const nummer = new Map(nummers.map((i) => [id(i), i]));
    const hier = rijen.filter((een) => !weg.has(nummer.get(een) ?? -1)).map((een) => loopt(een));
    const daar = rijen.filter((een) => !extra.has(nummer.get(een) ?? -1)).map((een) => open(een));
    gezien += rijen.length;
    gevonden.push(...[...vergelijk(hier, daar, OPTIES)].map(({ workflowId }) => workflowId));
  }
  expect(gezien).toBe(300_000);
  expect(gevonden.sort()).toEqual([...weg, ...extra].map(id).sort());
});

test('a small installation is compared in one go', () => {
  expect(delenVan('casus-', 5_000)).toEqual(['casus-']);
  expect(delenVan('casus-', 5_001)).toContain('casus-_');
});
