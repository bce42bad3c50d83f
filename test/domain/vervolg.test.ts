import { LADDER, type LadderFase } from '../../domain/fase';
import { dagenThuis } from '../../domain/telling';
import { moment } from '../../domain/tijd';
import { takenVan } from '../../domain/taken';
import { melding, Spel } from './hulp';

const geslotenOp = moment('2026-11-30T00:00:00+01:00');

/** A new case after a relapse on 23 November, dated before the closing of the earlier one. */
function hervat(fase: LadderFase, eersteVerzuimdag = '2026-11-02', sepotOp: string | null = null): Spel {
  // At school from 9 November up to the relapse.
  const aanwezig = [{ van: '2026-11-09', tot: '2026-11-23' }];
  return Spel.begin('2026-12-01T10:00:00+01:00', melding('2026-11-23', { school: '12AB00' }), {
    vervolgOp: {
      casusnummer: 'casus-0',
      geslotenOp,
      vrijstelling: null,
      hervat: {
        fase,
        eersteVerzuimdag,
        aanwezig,
        afgeschaald: {},
        hernieuwd: sepotOp === null ? null : { op: sepotOp, doorKlok: true, besluitOp: null },
        om: null,
        verzoek: null,
        veranderdOp: null,
      },
    },
  });
}

/** Rule 11: a report within a year after closing. */
describe('a case that follows a closed one', () => {
  it('starts afresh, linked to the earlier one, when the child stayed away after the closing', () => {
    const spel = Spel.begin('2027-01-11T10:00:00+01:00', melding('2027-01-11', { school: '12AB00' }), {
      vervolgOp: { casusnummer: 'casus-0', geslotenOp, vrijstelling: null, hervat: null },
    });
    expect(spel.casus).toMatchObject({
      fase: 'schoolregie',
      vervolgOp: 'casus-0',
      eersteVerzuimdag: '2027-01-11',
    });
    expect(spel.fasen).toEqual(['schoolregie']);
  });

  it.each(LADDER.map((fase) => [fase]))(
    'goes on in %s with the old count when the relapse was before it',
    (fase) => {
      const { casus, fasen } = hervat(fase);
      expect(casus).toMatchObject({
        fase,
        bereikt: fase,
        vervolgOp: 'casus-0',
        eersteVerzuimdag: '2026-11-02',
      });
      expect(casus.regie.rol).toBe(fase === 'schoolregie' ? 'school' : 'casusregisseur');
      // 2 to 9 November and 23 November to 1 December.
      expect(dagenThuis(casus, moment('2026-12-01T10:00:00+01:00'))).toBe(7 + 8);
      expect(fasen).toEqual([fase]);
      expect(takenVan(casus).every((taak) => taak.fase === null || taak.fase === fase)).toBe(true);
    },
  );

  it('opens the work of the phase, and the parents get a full term again', () => {
    expect(hervat('om').casus.taken).toMatchObject({
      'proces-verbaal-verzenden': {},
      'onderwijsvraag-bewaken': {},
    });
    expect(hervat('arbitrage').casus.taken['arbitrageverzoek-beantwoorden']?.uiterlijk).toBe(
      moment('2026-12-09T00:00:00+01:00'),
    );
  });

  it('goes at once to the phase the old count has come to since', () => {
    const { casus, fasen } = hervat('casusregie', '2026-08-31');
    expect(fasen).toEqual(['~casusregie', 'doorbraak']);
    expect(dagenThuis(casus, moment('2026-12-01T10:00:00+01:00'))).toBe(70 + 8);
    expect(casus.taken['doorbraaktafel-plannen']).toBeDefined();
  });

  it('never goes below the old phase, and takes the next step at its term', () => {
    const spel = hervat('casusregie').tot('2027-01-10T23:59:59+01:00');
    expect(spel.fasen.at(-1)).toBe('casusregie');
    // 15 days on 1 December; the 56th ends 41 days later.
    expect(spel.tot('2027-01-11T00:00:00+01:00').fasen.at(-1)).toBe('doorbraak');
  });

  it('keeps to the time after a sepot that its predecessor had', () => {
    const spel = hervat('doorbraak', '2026-08-01', moment('2026-11-08T10:00:00+01:00'));
    expect(spel.fasen).toEqual(['doorbraak']);
    expect(spel.tot('2026-12-06T23:59:59+01:00').fasen.at(-1)).toBe('doorbraak');
    expect(spel.tot('2026-12-07T00:00:00+01:00').fasen.at(-1)).toBe('arbitrage');
  });
});
