import { BETROKKENESOORTEN, type Betrokkenesoort } from '../../../domain/betrokkene';
import { beheertBetrokkenen, betrokkenezicht, teBeheren } from '../../../domain/zicht/betrokkenen';
import { GEBRUIKERSROLLEN, spreektAls, type Gebruiker, type Gebruikersrol } from '../../../domain/gebruiker';
import { heeftRecht } from '../../../domain/toegang';
import { tabel } from '../tabel';

/** What each reader sees of each kind: all (a), name and kind only (n), not that they are there (.). */
const ZIET = `
                     ouder-met-gezag ouder-zonder-gezag voogd jongere ondersteuner zorgverlener jeugdbeschermer leraar ander
school                      a                a            a      a         a            .              .           a     a
systeem                     a                a            a      a         a            .              .           a     a
casusregisseur              a                a            a      a         a            a              a           a     a
leerplichtambtenaar         a                a            a      a         a            a              a           a     a
manager                     a                a            a      a         a            a              a           a     a
teamlid                     n                n            n      n         n            n              n           n     n
bestuurder                  .                .            .      .         .            .              .           .     .
beheerder                   .                .            .      .         .            .              .           .     .
privacyfunctionaris         .                .            .      .         .            .              .           .     .
lokaal                      a                a            a      a         a            a              a           a     a
`;
const TEKEN = { alles: 'a', naam: 'n' } as const;

describe('what is seen of the people around a child', () => {
  const { kolommen, regels } = tabel(ZIET);

  test('the table names every role and every kind', () => {
    expect(regels.map(({ wie }) => wie)).toEqual(GEBRUIKERSROLLEN);
    expect(kolommen).toEqual(BETROKKENESOORTEN);
  });

  test.each(regels)('by: $wie', ({ wie, cellen }) => {
    const ziet = kolommen.map((soort) => {
      const zicht = betrokkenezicht(wie as Gebruikersrol, soort as Betrokkenesoort);
      return zicht === null ? '.' : TEKEN[zicht];
    });
    expect(ziet).toEqual(cellen);
  });

  test.each(regels)('is changed by who sees all of it and acts in cases: $wie', ({ wie, cellen }) => {
    const rol = wie as Gebruikersrol;
    const alles = kolommen.filter((_, i) => cellen[i] === 'a');
    expect(teBeheren(rol)).toEqual(alles);
    expect(kolommen.filter((soort) => beheertBetrokkenen(rol, soort as Betrokkenesoort))).toEqual(alles);
    const gebruiker: Gebruiker = { id: 'i', naam: 'I', rol, regio: 'r', gemeenten: null, scholen: [] };
    expect(alles.length > 0).toBe(spreektAls(gebruiker) !== null);
    expect(alles.length > 0).toBe(heeftRecht(gebruiker, 'opdracht'));
  });
});
