import { agendamomenten, dagVan } from '../../domain/agenda';
import { melding, Spel } from './hulp';

const LEIDT = { leidt: true, aanTafel: true };
const TAFEL = '2026-11-12T09:00:00.000Z';
const NU = '2026-11-10T10:00:00.000Z';

const begin = () =>
  Spel.begin('2026-09-07T08:00:00.000Z', melding('2026-09-07')).tot('2026-11-03T08:00:00.000Z');
const metTafel = () =>
  begin().doe('2026-11-04T09:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', { op: TAFEL });
const metZitting = () =>
  metTafel()
    .doe(NU, 'schaalOp', 'casusregisseur', { reden: 'Niets lukt.' })
    .doe(NU, 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'instemming',
      vertegenwoordiger: 'Oma',
    })
    .doe(NU, 'stelCommissieSamen', 'casusregisseur', {
      ouders: 'Oma',
      doorbraakteam: 'Ans',
      naburigSwv: 'Bob',
    })
    .doe(NU, 'planZitting', 'casusregisseur', { op: '2026-11-20T09:00:00.000Z' });

test('who leads a case has the next step of the clock and the table; who only sits there has the table', () => {
  const { casus } = metTafel();
  const tafel = { wat: 'doorbraaktafel', op: TAFEL };
  const stap = { wat: 'stap', naar: 'arbitrage', op: '2026-11-29T23:00:00.000Z' };
  expect(agendamomenten(casus, LEIDT, NU)).toEqual([stap, tafel]);
  expect(agendamomenten(casus, { leidt: false, aanTafel: true }, NU)).toEqual([tafel]);
  expect(agendamomenten(casus, { leidt: true, aanTafel: false }, NU)).toEqual([stap]);
  expect(agendamomenten(casus, { leidt: false, aanTafel: false }, NU)).toEqual([]);
});

test('who leads a case in arbitrage has the hearing', () => {
  const { casus } = metZitting();
  const zitting = { wat: 'zitting', op: '2026-11-20T09:00:00.000Z' };
  expect(agendamomenten(casus, { leidt: true, aanTafel: false }, NU)).toContainEqual(zitting);
  expect(agendamomenten(casus, { leidt: false, aanTafel: true }, NU)).not.toContainEqual(zitting);
});

test('a table stays a month after it was, and a closed case has nothing', () => {
  const spel = metTafel();
  const alleenTafel = { leidt: false, aanTafel: true };
  expect(agendamomenten(spel.casus, alleenTafel, '2026-12-13T22:00:00.000Z')).toHaveLength(1);
  expect(agendamomenten(spel.casus, alleenTafel, '2026-12-14T10:00:00.000Z')).toHaveLength(0);
  const dicht = spel.doe(NU, 'sluitAf', 'manager', {
    reden: 'overleden',
    toelichting: 'Door de ouders gemeld.',
  });
  expect(agendamomenten(dicht.casus, LEIDT, NU)).toEqual([]);
});

test('what ends at midnight is of the day that is over then, also over a change of the clock; a step is of the day it begins', () => {
  const taak = (op: string) => dagVan({ wat: 'taak', taak: 'eerste-actie', geopendOp: op, op });
  expect(taak('2026-10-25T23:00:00.000Z')).toBe('2026-10-25');
  expect(taak('2026-10-24T22:00:00.000Z')).toBe('2026-10-24');
  expect(taak('2026-10-24T21:59:00.000Z')).toBeNull();
  expect(dagVan({ wat: 'stap', naar: 'om', op: '2026-10-24T22:00:00.000Z' })).toBe('2026-10-25');
});
