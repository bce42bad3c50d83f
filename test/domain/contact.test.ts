import { CONTACTEN, laatsteContactIn } from '../../domain/contact';
import { zieGebeurtenis } from '../../domain/zicht/gebeurtenissen';
import { melding, Spel } from './hulp';
import { voorbeeld } from './gebeurtenisvoorbeelden';

describe('when the family was last spoken with', () => {
  it('is not known of a report, of a report of progress and of what the clock does', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
    spel.doe('2026-09-10T10:00:00+02:00', 'rapporteerVoortgang', 'school', {
      oordeel: 'op-schema',
      toelichting: 'Belt.',
    });
    spel.tot('2026-10-10T10:00:00+02:00');
    expect(laatsteContactIn(spel.gebeurtenissen)).toBeNull();
  });

  it('is the last that was said, answered or consented to', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
    spel.doe('2026-09-10T10:00:00+02:00', 'legStemVast', 'school', {
      van: 'jongere',
      gezegd: 'Het is druk.',
    });
    spel.doe('2026-09-11T10:00:00+02:00', 'legToestemmingVast', 'school', {
      van: 'ouder',
      besluit: 'gegeven',
    });
    spel.tot('2026-10-10T10:00:00+02:00');
    expect(laatsteContactIn(spel.gebeurtenissen)).toBe('2026-09-11T08:00:00.000Z');
  });

  it('is that of a note about the family, and of no other note', () => {
    const begin = () => Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
    for (const [met, op] of [
      ['ouder', '2026-09-10T08:00:00.000Z'],
      ['jongere', '2026-09-10T08:00:00.000Z'],
      ['school', null],
      ['hulpverlener', null],
      [undefined, null],
    ] as const) {
      const spel = begin();
      spel.doe('2026-09-10T10:00:00+02:00', 'maakNotitie', 'school', {
        tekst: 'Gebeld.',
        ...(met === undefined ? {} : { met }),
      });
      expect([met, laatsteContactIn(spel.gebeurtenissen)]).toEqual([met, op]);
    }
  });

  it('tells a school and a table nothing that is hidden from them', () => {
    for (const soort of CONTACTEN)
      for (const lezer of ['school', 'tafel'] as const)
        expect([soort, zieGebeurtenis(lezer, voorbeeld(soort, 'casusregisseur'))]).not.toEqual([soort, null]);
  });
});
