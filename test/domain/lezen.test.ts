import { z } from 'zod';
import { lees } from '../../domain/lezen';

/** A schema that says nothing itself of what may stand in it. */
const schema = z.strictObject({
  tekst: z.string(),
  getal: z.number(),
  woord: z.enum(['een', 'twee']),
  deel: z.strictObject({ kort: z.string().max(2) }),
  keuze: z.union([z.string(), z.number()]),
  lijst: z.array(z.string()).max(2),
});
const GOED = { tekst: 't', getal: 1, woord: 'een', deel: { kort: 'ab' }, keuze: 1, lijst: ['a', 'b'] };

const gezegd = (ruw: unknown) => {
  const gelezen = lees(schema, ruw);
  return gelezen.geldig ? [] : gelezen.fouten.map(({ veld, melding }) => `${veld}: ${melding}`);
};

describe('what a schema leaves unsaid', () => {
  it('needs no words when the data are good', () => {
    expect(lees(schema, GOED)).toEqual({ geldig: true, waarde: GOED });
  });

  it.each([
    ['is missing', { tekst: undefined }, 'tekst: is verplicht'],
    ['is missing, and is no text', { getal: undefined }, 'getal: is verplicht'],
    ['is missing, and has parts', { deel: undefined }, 'deel: is verplicht'],
    ['is no text', { tekst: 3 }, 'tekst: moet tekst zijn'],
    ['has no parts', { deel: 'x' }, 'deel: moet een object zijn'],
    ['is no list', { lijst: 'x' }, 'lijst: moet een lijst zijn'],
    ['is a list that is too long', { lijst: ['a', 'b', 'c'] }, 'lijst: mag ten hoogste 2 onderdelen hebben'],
    ['is none of a few words', { woord: 'drie' }, 'woord: moet een van een, twee zijn'],
    ['is missing where a few words fit', { woord: undefined }, 'woord: moet een van een, twee zijn'],
  ])('is said in Dutch of what %s', (_, anders, melding) => {
    expect(gezegd({ ...GOED, ...anders })).toEqual([melding]);
  });

  it.each([
    ['no number', { getal: 'x' }, 'getal: '],
    ['too long', { deel: { kort: 'abc' } }, 'deel.kort: '],
    ['nothing like a number', { getal: ['x'] }, 'getal: '],
    ['nothing that fits', { keuze: undefined }, 'keuze: '],
  ])('is left to the words of zod for %s', (_, anders, veld) => {
    const [melding, ...meer] = gezegd({ ...GOED, ...anders });
    expect(meer).toEqual([]);
    expect(melding?.startsWith(veld)).toBe(true);
    expect(melding).not.toMatch(/verplicht|moet tekst|moet een (object|lijst)|onderdelen/);
  });
});
