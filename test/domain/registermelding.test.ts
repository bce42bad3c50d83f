import { lees } from '../../domain/lezen';
import {
  nieuweStappen,
  opentCasus,
  REGISTERSOORTEN,
  registermeldingSchema,
} from '../../domain/registermelding';

const OP = '2026-09-14T08:00:00.000Z';
const GOED = {
  ...{ nummer: '20260914-0042', soort: 'relatief-verzuim', begin: '2026-09-07', leerling: 'k-1' },
  ...{ geboortedatum: '2011-05-20', onderwijssoort: 'vo', gemeente: '0014', school: '12AB00' },
};
const fouten = (anders: Record<string, unknown>) => {
  const gelezen = lees(registermeldingSchema, { ...GOED, ...anders });
  return gelezen.geldig ? [] : gelezen.fouten.map(({ veld, melding }) => `${veld}: ${melding}`);
};

test('a report of the register may still last, and does not end before it began', () => {
  expect(fouten({})).toEqual([]);
  expect(fouten({ einde: null })).toEqual([]);
  expect(fouten({ einde: '2026-09-07' })).toEqual([]);
  expect(fouten({ einde: '2026-09-06' })).toEqual(['einde: mag niet voor het begin liggen']);
  expect(fouten({ nummer: 'een naam' })).toEqual([expect.stringMatching(/^nummer: /)]);
});

test('relative absence opens a case, luxury and other absence do not', () => {
  expect(REGISTERSOORTEN.filter((soort) => opentCasus({ soort }))).toEqual([
    ...['relatief-verzuim', 'langdurig-relatief-verzuim'],
  ]);
});

describe('how it stands follows from its case, and is said once', () => {
  const LATER = '2026-10-14T08:00:00.000Z';
  const open = { geslotenOp: null };
  const dicht = { geslotenOp: LATER };
  const TER_KENNISGEVING = 'ter-kennisgeving-aangenomen';

  test.each([
    ['no case', [], null, [[TER_KENNISGEVING, OP]]],
    ['no case, said already', [TER_KENNISGEVING], null, []],
    ['a case that runs', [], open, [['in-behandeling', OP]]],
    ['a case that runs, said already', ['in-behandeling'], open, []],
    ['a kind that asks for a case after all', [TER_KENNISGEVING], open, [['in-behandeling', OP]]],
    ['a case that was closed', ['in-behandeling'], dicht, [['afgesloten', LATER]]],
    ['a case that was closed, said already', ['in-behandeling', 'afgesloten'], dicht, []],
    [
      'another case after one that was closed',
      ['in-behandeling', 'afgesloten'],
      open,
      [['in-behandeling', OP]],
    ],
    [
      'a case that was closed before anything was said',
      [],
      dicht,
      [
        ['in-behandeling', OP],
        ['afgesloten', LATER],
      ],
    ],
  ] as const)('%s', (_, eerder, casus, verwacht) => {
    expect(nieuweStappen(eerder, { op: OP, casus }).map(({ status, op }) => [status, op])).toEqual(verwacht);
  });

  test('no status is dated before the one that came first', () => {
    const eerst = nieuweStappen([], { op: LATER, casus: { geslotenOp: OP } });
    expect(eerst.map(({ op }) => op)).toEqual([LATER, LATER]);
  });
});
