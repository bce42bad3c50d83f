import { openTaken, beeld } from '../../../domain/beeld';
import { GEBRUIKERSROLLEN } from '../../../domain/gebruiker';
import { heeftRecht } from '../../../domain/toegang';
import { berichtenAan } from '../../../domain/zicht/berichten';
import { beeldVoor, casusVoor, verborgenTaken } from '../../../domain/zicht/casus';
import { lezerVan } from '../../../domain/zicht/lezer';
import { melding, Spel } from '../hulp';
import { alleVerlopen, ieder } from '../verhalen';

describe('what is seen of a case', () => {
  test('every role reads with its own eyes, and who reads no cases with none', () => {
    const lezers = GEBRUIKERSROLLEN.map((rol) => [rol, lezerVan({ rol })]);
    expect(Object.fromEntries(lezers)).toEqual({
      ...{ school: 'school', systeem: 'school', teamlid: 'tafel' },
      ...{
        casusregisseur: 'volledig',
        leerplichtambtenaar: 'volledig',
        manager: 'volledig',
        lokaal: 'volledig',
      },
      ...{ bestuurder: 'niemand', beheerder: 'niemand', privacyfunctionaris: 'niemand' },
    });
    for (const rol of GEBRUIKERSROLLEN) {
      const wie = { id: 'i', naam: 'n', rol, regio: 'r', gemeenten: null, scholen: [] };
      expect([rol, heeftRecht(wie, 'casus')]).toEqual([rol, lezerVan({ rol }) !== 'niemand']);
    }
  });

  test('a school and a table see messages to themselves only', () => {
    expect(berichtenAan('school')).toEqual(['school']);
    expect(berichtenAan('tafel')).toEqual(['doorbraakteam']);
    expect(berichtenAan('niemand')).toEqual([]);
    expect(berichtenAan('volledig')).toBeNull();
  });

  test('whatever happened in it, there is nothing of the OM and of care in it for a school', () => {
    let om = 0;
    for (const { stations } of alleVerlopen()) {
      for (const { na, nu } of ieder(5, stations)) {
        const gezien = casusVoor('school', na);
        om += Number(na.om !== null);
        expect([gezien.om, gezien.masRoute, gezien.hernieuwd?.besluitOp ?? null]).toEqual([null, null, null]);
        const types = openTaken(gezien).map(({ type }) => type);
        expect(types.filter((type) => verborgenTaken('school').includes(type))).toEqual([]);
        expect(beeldVoor('school', beeld(na, nu)).taken).toEqual(beeld(gezien, nu).taken);
        for (const aanbod of gezien.aanbod.filter(({ soort }) => soort === 'zorg'))
          expect(aanbod).toMatchObject({ aanbieder: '', afgeschermd: true });
        expect(casusVoor('volledig', na)).toBe(na);
      }
    }
    expect(om).toBeGreaterThan(0);
  });

  test('when the board was asked again is a fact of the OM; the day a term began anew is not', () => {
    const { casus } = Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07', { school: '12AB00' }));
    const hernieuwd = { op: '2026-09-08T08:00:00.000Z', besluitOp: '2026-10-08T08:00:00.000Z' };
    expect(casusVoor('school', { ...casus, hernieuwd } as never).hernieuwd).toEqual({
      ...hernieuwd,
      besluitOp: null,
    });
    expect(casusVoor('school', casus).hernieuwd).toBeNull();
  });

  test('a child that goes to or from an institution is announced without that reason', () => {
    const spel = Spel.begin('2026-09-08T08:00:00Z', melding('2026-09-07', { school: '12AB00' }));
    spel.doe('2026-09-09T08:00:00Z', 'draagOver', 'manager', {
      ...{ gemeente: '0014', school: '34CD00', per: '2026-10-01', aanleiding: 'detentie' },
    });
    expect(spel.casus.aankondiging?.aanleiding).toBe('detentie');
    expect(casusVoor('school', spel.casus).aankondiging).toEqual({
      ...spel.casus.aankondiging,
      aanleiding: undefined,
    });
  });
});
