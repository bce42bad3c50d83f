import type { Casus } from '../../domain/casus';
import { wijsToeUitRooster } from '../../domain/toewijzing';
import { moment } from '../../domain/tijd';
import { geeft } from './gevolg';
import { melding, metConvenant, Spel, standaard } from './hulp';

const OP = '2026-10-06T10:00:00+02:00';
const elders = metConvenant({ naam: 'elders', regio: 'elders' });
const begin = (anders = {}) =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00', ...anders }));
const draagOver = (spel: Spel, op: string, naar: object, convenant = elders) =>
  spel.doe(op, 'draagOver', 'manager', { gemeente: '0014', ...naar }, convenant);
const overgedragen = (spel: Spel) => spel.van('overgedragen').map(({ gegevens }) => gegevens);

/** Rule 13. */
describe('what a transfer writes down', () => {
  it('is where the child goes and why, and whom and what it leaves', () => {
    const naar = { gemeente: '0363', school: '34CD00', aanleiding: 'verhuizing' };
    expect(overgedragen(draagOver(begin(), OP, naar))).toStrictEqual([
      {
        ...naar,
        onderwijssoort: 'po',
        convenant: elders,
        regie: 'casusregisseur',
        vorige: { rol: 'casusregisseur', persoon: null },
        vorigeSchool: '12AB00',
      },
    ]);
  });

  it('is nothing of a school that was never named, nor of a reason that nobody gave', () => {
    const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07'));
    expect(overgedragen(draagOver(spel, OP, { gemeente: '0363' }))).toStrictEqual([
      {
        gemeente: '0363',
        onderwijssoort: 'po',
        convenant: elders,
        regie: 'casusregisseur',
        vorige: { rol: 'casusregisseur', persoon: null },
      },
    ]);
  });

  it('says that the child leaves no school, where it had none', () => {
    const [wat] = overgedragen(draagOver(begin({ school: null }), OP, { school: '34CD00' }));
    expect(wat).toMatchObject({ school: '34CD00', vorigeSchool: null });
  });
});

/** Rule 13. */
describe('the lead after a transfer', () => {
  const vanIemand = () =>
    begin().tot(OP).doe(OP, 'wijsToe', 'manager', { persoon: 'c-1', reden: 'kent het gezin' });

  it('stays with the person who has it within the gemeente, and is nobody’s yet in another one', () => {
    const hier = draagOver(vanIemand(), OP, { school: '34CD00' });
    expect(hier.casus.regie).toEqual({ rol: 'casusregisseur', persoon: 'c-1' });
    const daar = draagOver(vanIemand(), OP, { gemeente: '0363' });
    expect(daar.casus.regie).toEqual({ rol: 'casusregisseur', persoon: null });
  });

  it('goes to the leerplichtambtenaar with a school that is left, and to the school that takes the child', () => {
    const op = '2026-09-08T10:00:00+02:00';
    const zonder = draagOver(begin(), op, { school: null });
    expect(zonder.casus.regie).toEqual({ rol: 'leerplichtambtenaar', persoon: null });
    expect(draagOver(zonder, op, { school: '34CD00' }).casus.regie).toEqual({ rol: 'school', persoon: null });
  });

  it('is looked for by the manager of the region that looks already, and anew in another one', () => {
    const gezocht = () => {
      const spel = begin().tot(OP);
      const rooster = [{ id: 'm-1', rol: 'manager' as const, afwezig: [] }];
      const { casus, gebeurtenissen } = wijsToeUitRooster(spel.casus, { rooster, bezetting: {} }, moment(OP));
      return spel.neem({ aanvaard: true, casus, gebeurtenissen });
    };
    const taak = (casus: Casus) => casus.taken['casus-toewijzen'];
    const hier = draagOver(gezocht(), OP, { gemeente: '0363' }, standaard);
    expect(taak(hier.casus)).toEqual(taak(gezocht().casus));
    expect(taak(hier.casus)).toBeDefined();
    expect(taak(draagOver(gezocht(), OP, { gemeente: '0363' }).casus)).toBeUndefined();
  });
});

/** Rule 13. */
describe('a transfer that is announced', () => {
  const per = '2026-10-12';

  it('stays announced when the gemeente is corrected before its day', () => {
    const spel = draagOver(begin(), '2026-09-08T10:00:00+02:00', { school: '34CD00', per });
    const { aankondiging } = spel.casus;
    expect(aankondiging).not.toBeNull();
    const fout = { veld: 'gemeente', waarde: '0363', reden: 'vergissing' };
    spel.doe('2026-09-09T10:00:00+02:00', 'corrigeer', 'manager', fout, elders);
    expect([spel.casus.gemeente, spel.casus.aankondiging]).toEqual(['0363', aankondiging]);
  });

  it('within the gemeente leaves the convenant to which the case was moved meanwhile', () => {
    const nieuw = metConvenant({ versie: 2 });
    const spel = begin()
      .doe('2026-09-08T10:00:00+02:00', 'draagOver', 'manager', { gemeente: '0014', school: '34CD00', per })
      .doe('2026-09-09T10:00:00+02:00', 'zetConvenantOver', 'manager', { versie: 2 }, nieuw)
      .tot('2026-10-12T00:00:00+02:00');
    expect(spel.casus).toMatchObject({ school: '34CD00', aankondiging: null });
    expect(spel.casus.convenant).toEqual(nieuw);
  });
});

/** Rule 13: before the hearing another gemeente empties the seats of the samenwerkingsverband. */
it('a transfer asks for a commission again, until the hearing, and not once a verdict was given', () => {
  const op = '2026-12-01T10:00:00+01:00';
  const zitting = '2026-12-08T10:00:00+01:00';
  const arbitrage = () =>
    begin()
      .tot(op)
      .doe(op, 'beantwoordArbitrageverzoek', 'casusregisseur', { besluit: 'instemming' })
      .doe(op, 'stelCommissieSamen', 'casusregisseur', {
        ...{ ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C' },
      })
      .doe(op, 'planZitting', 'casusregisseur', { op: zitting });
  const naar = { gemeente: '0363' };
  expect(geeft(arbitrage(), op, 'draagOver', 'manager', naar, elders)).toEqual([
    'overgedragen',
    'taak-geopend',
  ]);
  const later = '2026-12-09T10:00:00+01:00';
  expect(geeft(arbitrage(), later, 'draagOver', 'manager', naar, elders)).toEqual(['overgedragen']);
  const uitspraak = { uitspraak: 'Een plek', uitvoerenUiterlijk: '2026-12-20' };
  const na = arbitrage()
    .doe(later, 'doeUitspraak', 'casusregisseur', uitspraak)
    .doe(later, 'beantwoordUitspraak', 'casusregisseur', { besluit: 'niet-aanvaard' });
  expect([na.casus.fase, geeft(na, later, 'draagOver', 'manager', naar, elders)]).toEqual([
    'om',
    ['overgedragen'],
  ]);
});
