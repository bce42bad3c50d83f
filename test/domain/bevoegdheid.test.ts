import { houderMag, spreektAlsRegiehouder } from '../../domain/bevoegdheid';
import type { Casus } from '../../domain/casus';
import { REGIEROLLEN, type Regierol } from '../../domain/fase';

const onder = (rol: Regierol) => ({ regie: { rol, persoon: null } }) as unknown as Casus;
const DOOR = ['school', 'systeem', 'casusregisseur', 'leerplichtambtenaar', 'manager'];

/** Who may, by who leads. */
function tabel(mag: (casus: Casus, door: string) => boolean) {
  return Object.fromEntries(
    REGIEROLLEN.map((rol) => [rol, DOOR.filter((door) => mag(onder(rol), door)).join(' ')]),
  );
}

test('who passes the check on the holder, by who leads', () => {
  expect(tabel(houderMag)).toEqual({
    school: 'school systeem manager',
    casusregisseur: 'school systeem casusregisseur leerplichtambtenaar manager',
    leerplichtambtenaar: 'school systeem leerplichtambtenaar manager',
    manager: 'school systeem manager',
  });
});

test('whose word is that of the regie-holder, by who leads: never that of the manager beside it', () => {
  expect(tabel(spreektAlsRegiehouder)).toEqual({
    school: 'school systeem',
    casusregisseur: 'casusregisseur leerplichtambtenaar',
    leerplichtambtenaar: 'leerplichtambtenaar',
    manager: '',
  });
});
