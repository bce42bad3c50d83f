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
    ['no number', { getal: 'x' }, 'getal: moet een getal zijn'],
    ['too long', { deel: { kort: 'abc' } }, 'deel.kort: mag ten hoogste 2 tekens hebben'],
    ['nothing like a number', { getal: ['x'] }, 'getal: moet een getal zijn'],
    ['missing where more would fit', { keuze: undefined }, 'keuze: is verplicht'],
    ['none of what fits', { keuze: {} }, 'keuze: kan hier niet staan'],
  ])('is said in Dutch of what is %s', (_, anders, melding) => {
    expect(gezegd({ ...GOED, ...anders })).toEqual([melding]);
  });

  it.each([
    [z.string().min(3), 'ab', 'moet ten minste 3 tekens hebben'],
    [z.array(z.string()).min(1), [], 'moet ten minste 1 onderdelen hebben'],
    [z.array(z.string()).max(200), Array<string>(201).fill('x'), 'mag ten hoogste 200 onderdelen hebben'],
    [z.number().max(5), 6, 'mag ten hoogste 5 zijn'],
    [z.number().lt(5), 5, 'moet minder dan 5 zijn'],
    [z.number().min(5), 4, 'moet ten minste 5 zijn'],
    [z.number().gt(5), 5, 'moet meer dan 5 zijn'],
    [z.int(), 1.5, 'moet een heel getal zijn'],
    [z.number().multipleOf(5), 3, 'moet een veelvoud van 5 zijn'],
    [z.boolean(), 'ja', 'moet true of false zijn'],
    [z.literal('een'), 'twee', 'moet een zijn'],
    [z.null(), 1, 'moet null zijn'],
    [z.date(), 1, 'moet een datum zijn'],
    [z.email(), 'x', 'moet een e-mailadres zijn, zoals naam@voorbeeld.nl'],
    [z.url(), 'x', 'moet een webadres zijn, zoals https://voorbeeld.nl'],
    [z.uuid(), 'x', 'moet een uuid zijn'],
    [z.base64(), '?', 'moet base64 zijn'],
    [z.iso.date(), 'x', 'moet een bestaande datum zijn, geschreven als JJJJ-MM-DD'],
    [z.string().regex(/a/), 'x', 'is niet geschreven zoals het hoort; kijk in de beschrijving van de API'],
    [z.record(z.enum(['a']), z.string()), { b: 'x' }, 'is verplicht'],
  ] as const)('never uses the words of zod (%#)', (los, ruw, melding) => {
    const gelezen = lees(los, ruw);
    const gezegdLos = gelezen.geldig ? [] : gelezen.fouten.map((fout) => fout.melding);
    expect(gezegdLos).toContain(melding);
    expect(gezegdLos.join()).not.toMatch(
      /ontving|verwacht dat|[Oo]ngeldig|[Ee]xpected|[Ii]nvalid|elementen|key/,
    );
  });
});
