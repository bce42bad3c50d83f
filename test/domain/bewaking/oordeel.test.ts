import { HERSTEL, isTeVeelTegelijk, type Versie } from '../../../domain/bewaking/bevinding';
import {
  beoordeel,
  type Dossierstand,
  type Eigenstand,
  type Waarneming,
  type Workflowstand,
} from '../../../domain/bewaking/oordeel';

const NU = '2026-12-01T12:00:00.000Z';
const MARGE = 15 * 60_000;
const LATER = '2026-12-20T23:00:00.000Z';

function versie(waar: Versie['waar'], volgnummer: number, anders: Partial<Versie> = {}): Versie {
  return { waar, casusnummer: 'een', fase: 'casusregie', volgnummer, volgendeMoment: LATER, ...anders };
}

function dossier(volgnummer: number, anders: Partial<Dossierstand & Versie> = {}): Dossierstand {
  const { gesloten = false, ...rest } = anders;
  return { versie: versie('dossier', volgnummer, rest), gesloten, wektOp: LATER };
}

function loopt(
  stand: Eigenstand | null,
  anders: Partial<Extract<Workflowstand, { soort: 'loopt' }>> = {},
): Workflowstand {
  return { soort: 'loopt', taakpogingen: 0, activiteit: null, stand, ...anders };
}

function bij(volgnummer: number, bevestigd = volgnummer, anders: Partial<Versie> = {}): Eigenstand {
  return { versie: versie('temporal', volgnummer, anders), bevestigd };
}

function soort(workflow: Workflowstand, staat: Dossierstand[], zelfde: boolean | null = null): string[] {
  const gezien: Waarneming = { workflowId: 'casus-a', workflow, dossier: staat, zelfde };
  return beoordeel(gezien, NU, MARGE).map((een) => een.soort);
}

const DICHT = { soort: 'geeindigd', afgesloten: true, bevestigd: 30 } as const;
const GESTOPT = { soort: 'geeindigd', afgesloten: false, bevestigd: 30 } as const;

test('a case that runs and stands alike in the dossier is well', () => {
  expect(soort(loopt(bij(9)), [dossier(9)], true)).toEqual([]);
  expect(soort(loopt({ versie: null, bevestigd: 0 }), [])).toEqual([]);
  expect(soort({ soort: 'weg' }, [])).toEqual([]);
  expect(soort({ ...DICHT, versie: versie('temporal', 9) }, [])).toEqual([]);
});

test('an open case without a workflow is started again, unless its last run may hold what the dossier misses', () => {
  expect(soort({ soort: 'weg' }, [dossier(9)])).toEqual(['geen-workflow']);
  expect(soort({ ...GESTOPT, versie: versie('temporal', 9) }, [dossier(9)])).toEqual(['geen-workflow']);
  expect(soort({ ...GESTOPT, versie: versie('temporal', 11) }, [dossier(9)])).toEqual(['dossier-achter']);
  expect(soort({ ...GESTOPT, versie: null }, [dossier(9)])).toEqual(['loopt-vast']);
  // Another case of the child was closed before.
  const vorige = versie('temporal', 30, { casusnummer: 'vorige' });
  expect(soort({ ...DICHT, versie: vorige }, [dossier(9)])).toEqual(['geen-workflow']);
});

test('a case that closed while the dossier has it open is never started again: the dossier misses its end', () => {
  expect(soort({ ...DICHT, versie: versie('temporal', 12) }, [dossier(9)])).toEqual(['dossier-achter']);
});

test('an older dossier is behind what the case knows it had', () => {
  expect(soort(loopt(bij(12)), [dossier(9)])).toEqual(['dossier-achter']);
  expect(soort(loopt(bij(12)), [])).toEqual(['dossier-achter']);
});

test('an older Temporal is behind the dossier, and is replaced where what it has is the beginning of that', () => {
  expect(soort(loopt(bij(9)), [dossier(12)])).toEqual(['temporal-achter']);
  expect(soort(loopt(bij(9)), [dossier(12, { gesloten: true })])).toEqual(['temporal-achter']);
  expect(HERSTEL['temporal-achter']).toBe('vervang');
});

test('a run that was ended with something that it did not know to be written is not just started again', () => {
  const nietAlles = { ...GESTOPT, bevestigd: 8, versie: versie('temporal', 9) };
  expect(soort(nietAlles, [dossier(12)])).toEqual(['temporal-achter']);
  expect(soort(nietAlles, [dossier(9)], false)).toEqual(['temporal-achter']);
  expect(soort(nietAlles, [dossier(9)], true)).toEqual(['geen-workflow']);
  expect(soort(nietAlles, [dossier(8)])).toEqual(['dossier-achter']);
});

test('two open cases of one child are for a person, also when only one of them runs', () => {
  const twee = [dossier(9), dossier(4, { casusnummer: 'twee' })];
  expect(soort(loopt(bij(9)), twee)).toEqual(['dubbel']);
  expect(soort({ soort: 'weg' }, twee)).toEqual(['dubbel']);
  expect(soort(loopt(bij(4, 4, { casusnummer: 'twee' })), [dossier(9)])).toEqual(['dubbel']);
  expect(HERSTEL.dubbel).toBeNull();
});

test('a writer that waits is woken; one that is writing is left alone', () => {
  expect(soort(loopt(bij(12, 9)), [dossier(9)])).toEqual(['schrijver-wacht']);
  const schrijft = { activiteit: { naam: 'legVast', pogingen: 1 } };
  expect(soort(loopt(bij(12, 9), schrijft), [dossier(9)])).toEqual([]);
  const hapert = { activiteit: { naam: 'legVast', pogingen: 9 } };
  expect(soort(loopt(bij(12, 9), hapert), [dossier(9)])).toEqual(['activiteit-hapert']);
});

test('a contradiction is no waiting writer: somebody else wrote what it wants to write', () => {
  expect(soort(loopt(bij(12, 9)), [dossier(11)])).toEqual(['temporal-achter']);
  expect(soort(loopt(bij(12, 9)), [dossier(12)], false)).toEqual(['temporal-achter']);
  expect(soort(loopt(bij(12, 9)), [dossier(12)], true)).toEqual(['schrijver-wacht']);
  const schrijft = { activiteit: { naam: 'legVast', pogingen: 1 } };
  expect(soort(loopt(bij(12, 9), schrijft), [dossier(12)], true)).toEqual([]);
});

test('a case that does not answer, or whose code fails, stands still', () => {
  expect(soort(loopt(null), [dossier(9)])).toEqual(['loopt-vast']);
  expect(soort(loopt(bij(9), { taakpogingen: 8 }), [dossier(9)])).toEqual(['loopt-vast']);
  expect(soort(loopt(bij(9), { taakpogingen: 1 }), [dossier(9)], true)).toEqual([]);
});

test('the same number with another content is for a person', () => {
  expect(soort(loopt(bij(9)), [dossier(9)], false)).toEqual(['inhoud-verschilt']);
});

test('a case whose moment has passed is woken', () => {
  const voorbij = { volgendeMoment: '2026-12-01T11:00:00.000Z' };
  expect(soort(loopt(bij(9, 9, voorbij)), [dossier(9)], true)).toEqual(['te-laat']);
  const net = { volgendeMoment: '2026-12-01T11:50:00.000Z' };
  expect(soort(loopt(bij(9, 9, net)), [dossier(9)], true)).toEqual([]);
});

test('a finding shows every version that there is', () => {
  const gezien = { workflowId: 'casus-a', workflow: loopt(bij(9)), dossier: [dossier(12)], zelfde: null };
  const [gevonden] = beoordeel(gezien, NU, MARGE);
  expect(gevonden?.versies.map(({ waar, volgnummer }) => [waar, volgnummer])).toEqual([
    ['temporal', 9],
    ['dossier', 12],
  ]);
});

test('what one accident does is put right; a server that is empty, or another, is not', () => {
  expect(isTeVeelTegelijk(0, 3)).toBe(false);
  expect(isTeVeelTegelijk(0, 51)).toBe(true);
  expect(isTeVeelTegelijk(19_100, 20_000)).toBe(false);
  expect(isTeVeelTegelijk(0, 20_000)).toBe(true);
  expect(isTeVeelTegelijk(20_000, 0)).toBe(true);
});
