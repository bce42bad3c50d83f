import { geeft, nietAangeboden, weigering } from './gevolg';
import { melding, Spel } from './hulp';

const begin = () => Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
const hoop = (verwachtOp: string) => ({ omschrijving: 'Een plek op De Hoeve', verwachtOp });
const reden = { reden: 'Het gaat zo niet.' };

/** Rule 3. */
describe('a founded hope', () => {
  it('is not dated after the term of arbitrage', () => {
    const op = '2026-10-06T10:00:00+02:00';
    expect(weigering(begin(), op, 'legPerspectiefVast', 'casusregisseur', hoop('2026-11-30'))).toBeNull();
    expect(weigering(begin(), op, 'legPerspectiefVast', 'casusregisseur', hoop('2026-12-01'))).toMatchObject({
      code: 'niet-toegestaan',
      reden: expect.stringContaining('30 november 2026') as string,
    });
  });

  it('is dated as late as it is where the clock brings no arbitrage: when nobody prosecutes for good', () => {
    const spel = begin()
      .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
        besluit: 'weigering',
      })
      .doe('2026-12-03T10:00:00+01:00', 'zieAfVanVervolging', 'leerplichtambtenaar', {
        ...{ reden: 'vrijstelling', toelichting: 'Er geldt een vrijstelling.' },
      })
      .doe('2026-12-04T10:00:00+01:00', 'schaalAf', 'casusregisseur', reden);
    expect(spel.casus.fase).toBe('casusregie');
    const op = '2026-12-04T11:00:00+01:00';
    expect(geeft(spel, op, 'legPerspectiefVast', 'casusregisseur', hoop('2028-01-01'))).toEqual([
      'perspectief-vastgelegd',
    ]);
  });
});

/** Rule 12. */
describe('a step up or down', () => {
  const op = '2026-10-06T10:00:00+02:00';

  it('is written down with its reason', () => {
    expect(begin().doe(op, 'schaalOp', 'casusregisseur', reden).van('opgeschaald')[0]?.gegevens).toEqual(
      reden,
    );
    expect(begin().doe(op, 'schaalAf', 'casusregisseur', reden).van('afgeschaald')[0]?.gegevens).toEqual({
      ...reden,
      stap: 'casusregie',
    });
  });

  it.each(['schaalOp', 'schaalAf'] as const)('%s is not for a child that is back', (opdracht) => {
    expect(nietAangeboden(begin().tot(op), op, opdracht, 'casusregisseur')).toBeNull();
    const terug = begin().doe(op, 'meldTerugkeer', 'casusregisseur', {
      ...{ vanaf: '2026-10-06', plek: 'eigen school', volledig: true },
    });
    expect(nietAangeboden(terug, op, opdracht, 'casusregisseur')).not.toBeNull();
    expect(geeft(terug, op, opdracht, 'casusregisseur', reden)).toBe('niet-toegestaan');
  });
});
