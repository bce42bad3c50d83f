import { vooraf } from '../../domain/decide';
import { afweging } from '../../domain/om/afweging';
import { moment } from '../../domain/tijd';
import { melding, Spel } from './hulp';

const NU = '2026-12-01T11:00:00+01:00';
const t = 'toelichting';

/** A case whose parents refused arbitration on 1 December. */
const bijOm = (geboortedatum = '2014-03-02') =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00', geboortedatum })).doe(
    '2026-12-01T10:00:00+01:00',
    'beantwoordArbitrageverzoek',
    'casusregisseur',
    { besluit: 'weigering' },
  );
const verzonden = () =>
  bijOm().doe(NU, 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'strafrecht' });
const doe = (spel: Spel, opdracht: string, gegevens: unknown) =>
  spel.doe('2026-12-02T10:00:00+01:00', opdracht, 'leerplichtambtenaar', gegevens);

/** Rule 10. */
describe('the OM', () => {
  it('is asked nothing about a young person who came of age, and something about any other', () => {
    const aangeboden = (geboortedatum?: string) =>
      vooraf('verzendProcesVerbaal', bijOm(geboortedatum).casus, {
        ...{ nu: moment(NU), door: 'leerplichtambtenaar' },
      });
    expect(aangeboden('2008-12-01')).toMatchObject({ code: 'niet-toegestaan' });
    expect(aangeboden('2008-12-02')).toBeNull();
    expect(aangeboden()).toBeNull();
  });

  it.each([
    ['officier', '2027-01-28'],
    ['kanton', '2027-02-25'],
  ])('that prosecutes has a hearing of its kind, %s, and its outcome is due by %s', (zitting, dag) => {
    const spel = doe(verzonden(), 'legOmBesluitVast', { besluit: 'vervolging', zitting });
    expect(spel.casus).toMatchObject({
      om: { route: 'strafrecht', besluit: 'vervolging', zitting },
      hernieuwd: null,
    });
    expect(spel.casus.taken['om-uitkomst-vastleggen']?.uiterlijk).toBe(moment(`${dag}T00:00:00+01:00`));
  });

  it('that takes the civil route has no hearing', () => {
    const spel = doe(verzonden(), 'legOmBesluitVast', { besluit: 'civiel' });
    expect(spel.van('om-besluit-vastgelegd')[0]?.gegevens).toEqual({ besluit: 'civiel', zitting: null });
  });

  it('comes to an outcome that names who looks after a child under supervision', () => {
    const spel = doe(verzonden(), 'legOmBesluitVast', { besluit: 'civiel' });
    const leg = (gegevens: object) => {
      const uitkomst = spel.probeer('2026-12-03T10:00:00+01:00', 'legOmUitkomstVast', 'leerplichtambtenaar', {
        ...{ uitkomst: t, ...gegevens },
      });
      return uitkomst.aanvaard ? [] : uitkomst.weigering.fouten;
    };
    expect(leg({ soort: 'ondertoezichtstelling' })).toEqual([
      { veld: 'jeugdbeschermer', melding: 'is verplicht bij een ondertoezichtstelling' },
    ]);
    expect(leg({ soort: 'ondertoezichtstelling', jeugdbeschermer: 'J' })).toEqual([]);
    expect(leg({ soort: 'veroordeling' })).toEqual([]);
    expect(leg({})).toEqual([]);
  });

  it('weighs no request in a case that has known none', () => {
    const { casus } = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
    expect(afweging(casus, null, moment(NU)).verzoeken).toEqual([]);
    expect(afweging(casus, [], moment(NU)).verzoeken).toEqual([]);
  });
});
