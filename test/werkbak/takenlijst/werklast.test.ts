import type { Werklast } from '../../../dossier/werklast';
import { verdeel } from '../../../werkbak/takenlijst/werklast';

function regel(anders: Partial<Werklast>): Werklast {
  return {
    ...{ uitvoerder: null, rol: 'casusregisseur', school: null, type: 'eerste-actie', open: 1, teLaat: 0 },
    ...anders,
  };
}

const REGELS = [
  regel({ uitvoerder: 'anna', open: 4, teLaat: 1 }),
  regel({ uitvoerder: 'anna', type: 'zitting-plannen', rol: 'leerplichtambtenaar', teLaat: 1 }),
  regel({ uitvoerder: 'bilal', open: 9 }),
  regel({ uitvoerder: 'noor', rol: 'school', open: 2, teLaat: 2 }),
  regel({ rol: 'school', school: '12AB00', open: 3 }),
  regel({ rol: 'school', school: '34CD00', open: 1, teLaat: 1 }),
  regel({ rol: 'manager', type: 'casus-toewijzen', open: 2, teLaat: 2 }),
  regel({ type: 'zitting-plannen', open: 5 }),
];

test('work stands with who has it, most overdue first, and of one person together', () => {
  expect(verdeel(REGELS).personen).toEqual([
    { persoon: 'anna', open: 5, teLaat: 2 },
    { persoon: 'noor', open: 2, teLaat: 2 },
    { persoon: 'bilal', open: 9, teLaat: 0 },
  ]);
});

test('what a school has to do is its own, also before one of its people took it', () => {
  const { scholen, alleScholen, vanNiemand } = verdeel(REGELS);
  expect(scholen).toEqual([
    { school: '34CD00', open: 1, teLaat: 1 },
    { school: '12AB00', open: 3, teLaat: 0 },
  ]);
  expect(alleScholen).toEqual({ open: 4, teLaat: 1 });
  expect(vanNiemand).toEqual([
    { type: 'casus-toewijzen', open: 2, teLaat: 2 },
    { type: 'zitting-plannen', open: 5, teLaat: 0 },
  ]);
});

test('a type of task is counted whoever has it', () => {
  expect(verdeel(REGELS).perType.get('zitting-plannen')).toEqual({ open: 6, teLaat: 1 });
});
