import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const zetels = { ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C' };
const convenant = metConvenant({ naam: 'elders', regio: 'elders' });

/** A case in arbitrage with consent, on 1 December. */
function arbitrage(): Spel {
  return Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).doe(
    '2026-12-01T10:00:00+01:00',
    'beantwoordArbitrageverzoek',
    'casusregisseur',
    { besluit: 'instemming' },
  );
}

const samengesteld = () =>
  arbitrage().doe('2026-12-02T10:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', zetels);
const overgedragen = (spel: Spel, op: string) =>
  spel.doe(op, 'draagOver', 'manager', { gemeente: '0363' }, convenant);

/** Rule 9: the seats. */
describe('the seats of the commission', () => {
  it.each([
    [{ ...zetels, doorbraakteam: 'A' }],
    [{ ...zetels, naburigSwv: '  a ' }],
    [{ ...zetels, ouders: 'Jan  Jansen', naburigSwv: 'jan jansen' }],
    [{ ...zetels, voorzitter: 'C' }],
    [{ ...zetels, ouders: '' }],
    [{ ...zetels, ouders: '   ' }],
    [{ ouders: 'A', doorbraakteam: 'B' }],
    [{ ...zetels, naburigSwv: null }],
  ])('are refused empty or doubled: %j', (gegevens) => {
    const uitkomst = arbitrage().probeer(
      '2026-12-02T10:00:00+01:00',
      'stelCommissieSamen',
      'casusregisseur',
      gegevens,
    );
    expect(uitkomst).toMatchObject({ aanvaard: false, weigering: { code: 'ongeldig' } });
  });

  it('are taken once the parents consented, and may change until the verdict', () => {
    const spel = samengesteld();
    expect(spel.casus.taken['commissie-samenstellen']).toBeUndefined();
    spel.doe('2026-12-03T10:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', { ...zetels, ouders: 'D' });
    expect(spel.casus.arbitrage?.commissie).toEqual({ ...zetels, ouders: 'D', voorzitter: null });
  });
});

/** Rule 13: a transfer before the hearing. */
describe('the seats after a transfer', () => {
  it('of both samenwerkingsverbanden are empty before the hearing; the one of the parents stands', () => {
    const spel = overgedragen(samengesteld(), '2026-12-03T10:00:00+01:00');
    expect(spel.casus.arbitrage?.commissie).toMatchObject({
      ouders: 'A',
      doorbraakteam: null,
      naburigSwv: null,
    });
    expect(spel.casus.taken['commissie-samenstellen']).toMatchObject({
      geopendOp: moment('2026-12-03T10:00:00+01:00'),
      uiterlijk: moment('2026-12-11T00:00:00+01:00'),
    });
  });

  it('must be filled again before the verdict', () => {
    const spel = samengesteld().doe('2026-12-02T10:00:00+01:00', 'planZitting', 'casusregisseur', {
      op: '2026-12-04T10:00:00+01:00',
    });
    overgedragen(spel, '2026-12-03T10:00:00+01:00');
    const uitspraak = { uitspraak: 'U', uitvoerenUiterlijk: '2026-12-20' };
    const geven = () =>
      spel.probeer('2026-12-05T10:00:00+01:00', 'doeUitspraak', 'casusregisseur', uitspraak);
    expect(geven()).toMatchObject({ weigering: { code: 'niet-toegestaan' } });
    spel.doe('2026-12-05T09:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', zetels);
    expect(geven().aanvaard).toBe(true);
  });

  it('stand when the hearing has been held', () => {
    const spel = samengesteld().doe('2026-12-02T10:00:00+01:00', 'planZitting', 'casusregisseur', {
      op: '2026-12-04T10:00:00+01:00',
    });
    overgedragen(spel, '2026-12-04T10:00:01+01:00');
    expect(spel.casus.arbitrage?.commissie).toMatchObject(zetels);
    expect(spel.casus.taken['commissie-samenstellen']).toBeUndefined();
  });

  it('are still to be filled for the first time where they were empty: one task, at its own term', () => {
    const spel = overgedragen(arbitrage(), '2026-12-03T10:00:00+01:00');
    expect(spel.casus.arbitrage?.commissie).toBeNull();
    expect(spel.casus.taken['commissie-samenstellen']?.geopendOp).toBe(moment('2026-12-01T10:00:00+01:00'));
  });
});
