import { melding, Spel } from './hulp';

const OP = '2026-09-07T10:00:00+02:00';
const begin = () => Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
const document = {
  ...{ document: 'd-1', soort: 'verslag', titel: 'Gesprek', sha256: 'a'.repeat(64), grootte: 12 },
};

/** Rules 22 and 23. */
describe('what is written down beside the process', () => {
  it.each([
    ['maakNotitie', 'notitie-gemaakt', { tekst: 'Gebeld met moeder.' }],
    [
      'maakNotitie',
      'notitie-gemaakt',
      {
        ...{ tekst: 'Zij komt morgen.', met: 'ouder', gesproken: 'Fatima', hoe: 'telefoon' },
        ...{ datum: '2026-09-07', lezers: 'school', vermeld: ['noor'] },
      },
    ],
    ['voegDocumentToe', 'document-toegevoegd', document],
    ['legStemVast', 'stem-vastgelegd', { van: 'ouder', gezegd: 'Het gaat niet.' }],
  ] as const)('by %s stands in the file as it was said, and changes nothing', (opdracht, soort, gegevens) => {
    const spel = begin();
    const uitkomst = spel.probeer(OP, opdracht, 'school', gegevens);
    if (!uitkomst.aanvaard) throw new Error(uitkomst.weigering.reden);
    expect(uitkomst.gebeurtenissen).toEqual([
      { soort, op: '2026-09-07T08:00:00.000Z', door: 'school', gegevens },
    ]);
    const { laatste: _, volgnummer, ...was } = spel.casus;
    expect(uitkomst.casus).toEqual({
      ...was,
      laatste: '2026-09-07T08:00:00.000Z',
      volgnummer: volgnummer + 1,
    });
  });

  it.each([
    ['with how and not with whom', { tekst: 't', hoe: 'telefoon' }, 'met'],
    ['with a name and not as what', { tekst: 't', gesproken: 'Fatima' }, 'met'],
    ['of a day that is still to come', { tekst: 't', met: 'ouder', datum: '2026-09-08' }, 'datum'],
    ['for readers that are none', { tekst: 't', lezers: 'niemand' }, 'lezers'],
    ['that mentions more than twenty', { tekst: 't', vermeld: Array(21).fill('a') }, 'vermeld'],
  ])('a note %s is refused', (_, gegevens, veld) => {
    const uitkomst = begin().probeer(OP, 'maakNotitie', 'school', gegevens);
    expect(uitkomst.aanvaard ? [] : uitkomst.weigering.fouten.map((fout) => fout.veld)).toEqual([veld]);
  });
});
