import { AANMELDROLLEN, type Gebruiker } from '../../domain/gebruiker';
import { beletsel, ROLLEN_MET_TWEE, vraagtTweede } from '../../domain/rolverzoek';

const iemand = (id: string, rol: Gebruiker['rol']): Gebruiker => ({
  ...{ id, naam: id, rol, regio: 'regio', gemeenten: null, scholen: [] },
});
const MANAGER = iemand('m', 'manager');
const actief = (rol: Gebruiker['rol']) => ({ rol, actief: true });
const gestopt = (rol: Gebruiker['rol']) => ({ rol, actief: false });

describe('a second person is asked', () => {
  it('for a role with rights over others that is new to somebody, and for no other', () => {
    for (const rol of AANMELDROLLEN) {
      const twee = ROLLEN_MET_TWEE.some((een) => een === rol);
      expect([rol, vraagtTweede(MANAGER, null, actief(rol))]).toEqual([rol, twee]);
      expect([rol, vraagtTweede(MANAGER, actief('teamlid'), actief(rol))]).toEqual([rol, twee]);
      expect([rol, vraagtTweede(MANAGER, gestopt(rol), actief(rol))]).toEqual([rol, twee]);
    }
  });

  it('not for who has it already, nor to take it away, nor on this computer itself', () => {
    expect(vraagtTweede(MANAGER, actief('beheerder'), actief('beheerder'))).toBe(false);
    expect(vraagtTweede(MANAGER, actief('beheerder'), gestopt('beheerder'))).toBe(false);
    expect(vraagtTweede(MANAGER, actief('beheerder'), actief('teamlid'))).toBe(false);
    expect(vraagtTweede(MANAGER, null, gestopt('manager'))).toBe(false);
    expect(vraagtTweede(iemand('lokaal', 'lokaal'), null, actief('manager'))).toBe(false);
  });
});

test('who manages people agrees, but not with what they asked or what is for them', () => {
  const verzoek = { gevraagdDoor: 'm', persoon: 'p' };
  expect(beletsel(iemand('tweede', 'manager'), verzoek)).toBeNull();
  expect(beletsel(iemand('tweede', 'beheerder'), verzoek)).toBeNull();
  expect(beletsel(MANAGER, verzoek)).toBe('zelf-gevraagd');
  expect(beletsel(iemand('p', 'manager'), verzoek)).toBe('voor-u-zelf');
  expect(beletsel(iemand('r', 'casusregisseur'), verzoek)).toBe('geen-recht');
});
