import { FASEN, ROLLEN } from '../../domain/fase';
import { GEBEURTENISSEN } from '../../domain/gebeurtenis';
import { BEVOEGD, GEGEVENS, OPDRACHTNAMEN } from '../../domain/opdracht';
import { TAAKTYPEN } from '../../domain/taak';
import { WEIGERINGSCODES } from '../../domain/weigering';
import { casusbeeldSchema } from '../../domain/beeld';
import { meldingSchema } from '../../domain/melding';
import { read } from './hulp';

/** Rows of the glossary that are an entry: term in code style, meaning, place. */
const ENTRIES = [...read('docs/begrippen.md').matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \|$/gm)].map(
  ([, term, meaning, place]) => ({
    term: term as string,
    meaning: meaning as string,
    place: place as string,
  }),
);

/** How often each term is an entry. */
function count(term: string): number {
  return ENTRIES.filter((entry) => entry.term === term).length;
}

describe('the glossary has exactly one entry for', () => {
  test.each([
    ['every task type', TAAKTYPEN],
    ['every phase', FASEN],
    ['every command', OPDRACHTNAMEN],
    ['every event', Object.keys(GEBEURTENISSEN)],
    ['every role', ROLLEN],
    ['every refusal code', WEIGERINGSCODES],
  ])('%s', (_, terms) => {
    expect(terms.filter((term) => count(term) !== 1)).toEqual([]);
  });

  test('every term it has', () => {
    expect(ENTRIES.filter(({ term }) => count(term) !== 1)).toEqual([]);
  });
});

test('the glossary says of every command who may give it', () => {
  const wrong = OPDRACHTNAMEN.filter((naam) => {
    const place = ENTRIES.find((entry) => entry.term === naam)?.place ?? '';
    return place.split(';')[0] !== BEVOEGD[naam].join(' ');
  });
  expect(wrong).toEqual([]);
});

test('the nouns of a report and of a case as people see it stand in the glossary', () => {
  const text = read('docs/begrippen.md').toLowerCase();
  const fields = [...Object.keys(meldingSchema.shape), ...Object.keys(casusbeeldSchema.shape)];
  const plain = ['gemeldOp', 'geboortedatum'];
  expect(fields.filter((field) => !plain.includes(field) && !text.includes(field.toLowerCase()))).toEqual([]);
});

test('the glossary has no entry for a command that is gone', () => {
  const section =
    read('docs/begrippen.md')
      .split(/^## /m)
      .find((part) => part.startsWith('Commands')) ?? '';
  const named = [...section.matchAll(/^\| `([^`]+)` /gm)].map(([, term]) => term as string);
  expect(named.filter((term) => !(term in GEGEVENS))).toEqual([]);
});
