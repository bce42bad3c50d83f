import { readSettings } from '../../settings/environment';
import { logboek } from '../../settings/logboek';

const lees = (omgeving: Record<string, string>) => readSettings('The API', omgeving, { logboek }).logboek;

test('without settings the log points to our own register and is kept for five years', () => {
  expect(lees({})).toEqual({ register: undefined, jaren: 5 });
});

test.each(['https://register.example.nl/doorbraak/', 'urn:oin:00000001003214345000:'])(
  'an address before the names of activities is taken: %s',
  (register) => expect(lees({ VERWERKINGSREGISTER: register }).register).toBe(register),
);

test.each(['http://register.example.nl/', 'https://register.example.nl/doorbraak', 'register', 'urn:x'])(
  'what is none is refused with what to do: %s',
  (register) =>
    expect(() => lees({ VERWERKINGSREGISTER: register })).toThrow(
      /VERWERKINGSREGISTER must be an address that ends in/,
    ),
);

test.each(['0', '31', '1.5', 'vijf', '-1'])('%s years are refused', (jaren) =>
  expect(() => lees({ LOGBOEK_JAREN: jaren })).toThrow(
    'LOGBOEK_JAREN must be a whole number of years from 1 to 30',
  ),
);
