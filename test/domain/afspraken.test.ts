import { geeft, nietAangeboden, weigering } from './gevolg';
import { melding, Spel } from './hulp';

const OP = '2026-09-08T10:00:00+02:00';
const maak = (afspraak: string, uiterlijk = '2026-09-20') => ({
  ...{ afspraak, omschrijving: 'Belt het gezin', wie: 'De leraar', uiterlijk },
});
const nagekomen = (afspraak: string) => ({ afspraak, nagekomen: true });
const begin = (...afspraken: ReturnType<typeof maak>[]) => {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  for (const afspraak of afspraken) spel.doe(OP, 'maakAfspraak', 'school', afspraak);
  return spel;
};

/** Rule 7. */
describe('an agreement', () => {
  it('has a key that no other one of the case has', () => {
    expect(weigering(begin(maak('a')), OP, 'maakAfspraak', 'school', maak('a'))).toMatchObject({
      code: 'niet-toegestaan',
      reden: 'Er is al een afspraak "a"; geef deze afspraak een andere sleutel.',
    });
    expect(geeft(begin(maak('a')), OP, 'maakAfspraak', 'school', maak('b'))).toEqual(['afspraak-gemaakt']);
  });

  it('is offered to be checked as long as there is one that nobody checked', () => {
    const aangeboden = (spel: Spel) => nietAangeboden(spel, OP, 'controleerAfspraak', 'school') === null;
    expect(aangeboden(begin())).toBe(false);
    const spel = begin(maak('a'), maak('b'));
    expect(aangeboden(spel)).toBe(true);
    expect(aangeboden(spel.doe(OP, 'controleerAfspraak', 'school', nagekomen('a')))).toBe(true);
    expect(aangeboden(spel.doe(OP, 'controleerAfspraak', 'school', nagekomen('b')))).toBe(false);
  });

  it('is checked once', () => {
    const spel = begin(maak('a')).doe(OP, 'controleerAfspraak', 'school', nagekomen('a'));
    expect(weigering(spel, OP, 'controleerAfspraak', 'school', nagekomen('a'))).toMatchObject({
      code: 'niet-toegestaan',
      reden: 'De afspraak met De leraar is al gecontroleerd; maak een nieuwe afspraak.',
    });
  });

  it('that is checked before its date leaves the question about another one open', () => {
    const op = '2026-09-10T09:00:00+02:00';
    const spel = begin(maak('a', '2026-09-10'), maak('b')).tot(op);
    expect(geeft(spel, op, 'controleerAfspraak', 'school', nagekomen('b'))).toEqual([
      'afspraak-gecontroleerd',
    ]);
    expect(geeft(spel, op, 'controleerAfspraak', 'school', nagekomen('a'))).toEqual([
      'afspraak-gecontroleerd',
      'taak-voltooid',
    ]);
  });
});
