import { inWoorden, tijdstipInWoorden } from '../../domain/datumwoorden';
import { moment } from '../../domain/tijd';

test('a date in words has no noughts before the day', () => {
  expect(inWoorden('2026-10-05')).toBe('5 oktober 2026');
  expect(inWoorden('2027-01-31')).toBe('31 januari 2027');
});

test('a moment in words is that of the clock in the Netherlands, to the minute', () => {
  expect(tijdstipInWoorden(moment('2026-12-10T13:00:59Z'))).toBe('10 december 2026 om 14:00 uur');
  expect(tijdstipInWoorden(moment('2026-07-31T22:05:00Z'))).toBe('1 augustus 2026 om 00:05 uur');
});
