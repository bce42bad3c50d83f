import {
  ontvangstfouten,
  uiterlijkBeantwoord,
  verlengbeletsel,
  verzoekTeLaat,
} from '../../domain/rechtenverzoek';
import { plusMaanden } from '../../domain/tijd';

const verzoek = { ontvangenOp: '2026-01-31', verlengd: false, besluit: null };

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  // A month that is too short ends on its last day; one that is not does not come back to it.
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-11-30', 3, '2027-02-28'],
])('%s and %d months is %s', (van, maanden, tot) => {
  expect(plusMaanden(van, maanden)).toBe(tot);
});

test('a request is answered within a month, or three when the term was made longer', () => {
  expect(uiterlijkBeantwoord(verzoek)).toBe('2026-02-28');
  expect(uiterlijkBeantwoord({ ...verzoek, verlengd: true })).toBe('2026-04-30');
});

test('it is late the day after the last, unless somebody decided', () => {
  expect(verzoekTeLaat(verzoek, '2026-02-28')).toBe(false);
  expect(verzoekTeLaat(verzoek, '2026-03-01')).toBe(true);
  expect(verzoekTeLaat({ ...verzoek, verlengd: true }, '2026-03-01')).toBe(false);
  expect(verzoekTeLaat({ ...verzoek, besluit: 'afgewezen' }, '2026-03-01')).toBe(false);
});

test('the term is made longer once, within the month, of what waits', () => {
  expect(verlengbeletsel(verzoek, '2026-02-28')).toBeNull();
  expect(verlengbeletsel(verzoek, '2026-03-01')).toBe('te-laat');
  expect(verlengbeletsel({ ...verzoek, verlengd: true }, '2026-02-01')).toBe('al-verlengd');
  expect(verlengbeletsel({ ...verzoek, besluit: 'toegewezen' }, '2026-02-01')).toBe('besloten');
});

test('nothing comes in after it was written down', () => {
  expect(ontvangstfouten(verzoek, '2026-01-31')).toEqual([]);
  expect(ontvangstfouten(verzoek, '2026-01-30')).toMatchObject([{ veld: 'ontvangenOp' }]);
});
