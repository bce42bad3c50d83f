import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';
import { geverOpPagina, geverVan } from '../../toegang/melden';
import { melding } from '../domain/hulp';

const REGIO = { regio: 'noord' };
const VAN_REGIO = { soort: 'regio', regio: 'noord' };
const bij = (school: string | null | undefined) =>
  melding('2026-09-07', school === undefined ? {} : { school });
const iemand = (rol: Gebruikersrol, scholen: readonly string[] = []): Gebruiker => ({
  id: 'sis-7',
  naam: 'Iemand',
  rol,
  regio: 'noord',
  gemeenten: null,
  scholen,
});

/** Rule 18: a key is that of one child among the keys of whoever gave it. */
describe('whose key a report carries', () => {
  it.each<[string, Gebruiker, string | null, unknown]>([
    ['a school', iemand('school', ['12AB00']), '12AB00', { soort: 'school', brin: '12AB00' }],
    ['a board', iemand('school', ['12AB', '34CD']), '34CD01', { soort: 'school', brin: '34CD01' }],
    ['its system', iemand('systeem', ['12AB00']), '12AB00', { soort: 'school', brin: '12AB00' }],
    ['a system of no school', iemand('systeem'), '12AB00', { soort: 'systeem', id: 'sis-7' }],
    ['a system, child without a school', iemand('systeem'), null, { soort: 'systeem', id: 'sis-7' }],
    ['a casusregisseur', iemand('casusregisseur'), '12AB00', VAN_REGIO],
    ['a leerplichtambtenaar', iemand('leerplichtambtenaar'), null, VAN_REGIO],
    ['a manager', iemand('manager'), '12AB00', VAN_REGIO],
    ['this computer', iemand('lokaal'), '12AB00', VAN_REGIO],
  ])('over the API: %s', (_wie, wie, school, gever) => {
    expect(geverVan(wie, bij(school), REGIO)).toEqual(gever);
  });

  it('on the page: of the region when it was made of the name, of the school when it was typed', () => {
    expect(geverOpPagina(false, bij('12AB00'), REGIO)).toEqual(VAN_REGIO);
    expect(geverOpPagina(true, bij('12AB00'), REGIO)).toEqual({ soort: 'school', brin: '12AB00' });
    for (const school of [null, undefined])
      expect(geverOpPagina(true, bij(school), REGIO)).toEqual(VAN_REGIO);
  });
});
