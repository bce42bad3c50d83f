import { geeft, nietAangeboden } from './gevolg';
import { melding, Spel } from './hulp';

const OP = '2026-09-08T10:00:00+02:00';
const meld = (wie: string) => ({ wie, reden: 'geweigerd' });
const anders = (wie: string) => ({ wie, gesproken: 'Moeder', hoe: 'telefoon', datum: '2026-09-08' });
const begin = (...wie: string[]) => {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  for (const een of wie) spel.doe(OP, 'meldOnbereikt', 'manager', meld(een));
  return spel;
};

/** Rule 20. */
describe('whom no message reaches', () => {
  it('can be let go of as long as there is somebody', () => {
    const reden = (spel: Spel) => nietAangeboden(spel, OP, 'laatBereikenLos', 'manager');
    expect(reden(begin())).toMatch(/^Er is niet gemeld/);
    expect(reden(begin('ouders'))).toBeNull();
    expect(reden(begin('ouders').doe(OP, 'bereikAnders', 'manager', anders('ouders')))).not.toBeNull();
  });

  it('is work until the last of them is told otherwise, or let go', () => {
    const twee = begin('ouders', 'jongere');
    expect(geeft(twee, OP, 'bereikAnders', 'school', anders('ouders'))).toEqual(['anders-bereikt']);
    twee.doe(OP, 'bereikAnders', 'school', anders('ouders'));
    expect(twee.casus.taken['anders-bereiken']).toBeDefined();
    expect(geeft(twee, OP, 'bereikAnders', 'school', anders('jongere'))).toEqual([
      'anders-bereikt',
      'taak-voltooid',
    ]);
    const los = { wie: 'jongere', reden: 'geen-weg', toelichting: 'Geen adres.' };
    expect(geeft(twee, OP, 'laatBereikenLos', 'school', los)).toEqual([
      'bereiken-losgelaten',
      'taak-voltooid',
    ]);
  });

  it('is not somebody who was told something and of whom nobody said so: that is written down alone', () => {
    expect(geeft(begin(), OP, 'bereikAnders', 'school', anders('ouders'))).toEqual(['anders-bereikt']);
    expect(geeft(begin('jongere'), OP, 'bereikAnders', 'school', anders('ouders'))).toEqual([
      'anders-bereikt',
    ]);
  });
});
