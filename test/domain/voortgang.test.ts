import { lopendeTermijnen } from '../../domain/termijnen';
import { inAmsterdam } from '../../domain/tijd';
import { geeft, nietAangeboden } from './gevolg';
import { melding, metConvenant, Spel } from './hulp';

const GEMELD = '2026-09-07T09:00:00+02:00';
const begin = (anders: Parameters<typeof metConvenant>[0] = {}) =>
  Spel.begin(GEMELD, melding('2026-09-07', { school: '12AB00' }), { convenant: metConvenant(anders) });
const meld = { oordeel: 'op-schema', toelichting: 'Het loopt.' };

/** Rule 5. */
describe('the first action', () => {
  it('is told where it is asked, and only then', () => {
    const doorbraak = '2026-11-02T09:00:00+01:00';
    expect(nietAangeboden(begin(), GEMELD, 'meldEersteActie', 'school')).toBeNull();
    expect(nietAangeboden(begin().tot(doorbraak), doorbraak, 'meldEersteActie', 'casusregisseur')).toMatch(
      /^In deze fase staat geen eerste actie open/,
    );
    expect(geeft(begin(), doorbraak, 'meldEersteActie', 'casusregisseur', { toelichting: 'x' })).toBe(
      'niet-toegestaan',
    );
  });
});

/** Rules 4 and 5. */
describe('a progress report', () => {
  it('counts from the moment at which the task opened', () => {
    expect(geeft(begin(), GEMELD, 'rapporteerVoortgang', 'school', meld)).toEqual([
      ...['voortgang-gerapporteerd', 'taak-voltooid', 'taak-geopend'],
    ]);
  });

  it('opens a next round of nobody in person where nobody took it', () => {
    const spel = begin().doe(GEMELD, 'rapporteerVoortgang', 'school', meld);
    expect(spel.van('taak-geopend').at(-1)?.gegevens).not.toHaveProperty('persoon');
  });

  it('in nazorg is kept, and the round that stands still goes on after it', () => {
    const op = '2026-09-08T10:00:00+02:00';
    const terug = { vanaf: '2026-09-08', plek: 'eigen school', volledig: true };
    const spel = begin().doe(op, 'meldTerugkeer', 'school', terug);
    expect(geeft(spel, op, 'rapporteerVoortgang', 'school', meld)).toEqual(['voortgang-gerapporteerd']);
  });

  it('makes the count of missed ones start anew, from the round that follows', () => {
    const op = '2026-09-23T10:00:00+02:00';
    const spel = begin({ voortgang: { gemistIsStagnatieNa: 3 } }).tot(op);
    expect([spel.casus.gemist, spel.casus.geteldeRondes]).toEqual([2, 2]);
    spel.doe(op, 'rapporteerVoortgang', 'school', meld);
    expect([spel.casus.gemist, spel.casus.geteldeRondes]).toEqual([0, 0]);
    const gemist = lopendeTermijnen(spel.casus).filter(({ soort }) => soort === 'voortgang-gemist');
    expect(gemist.map((termijn) => inAmsterdam(termijn.op).slice(0, 10))).toEqual(['2026-09-29']);
  });
});
