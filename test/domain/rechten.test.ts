import {
  AANMELDROLLEN,
  GEBRUIKERSROLLEN,
  ID_VAN_NIEMAND,
  type Gebruiker,
  type Gebruikersrol,
} from '../../domain/gebruiker';
import { bereik, heeftRecht, RECHTEN, type Recht } from '../../domain/toegang';
import { tabel } from './tabel';

function iemand(rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker {
  return { id: 'iemand', naam: 'Iemand', rol, regio: 'regio', gemeenten: null, scholen: [], ...anders };
}

/** Which roles have which right; `lokaal` has them all. */
const MAG = `
                    melden casus opdracht zoeken stuk stukken regiobeeld mensen-lezen mensen-beheren vervanging brieven post inzage codec simuleren
school                x      x      x       x     .      .        .           .             .            .         .     .     .      .       x
systeem               x      x      x       .     .      .        .           .             .            .         .     .     .      .       x
casusregisseur        x      x      x       x     .      .        x           x             .            x         x     .     .      .       x
leerplichtambtenaar   x      x      x       x     x      x        x           x             .            x         x     .     .      .       x
manager               x      x      x       x     .      x        x           x             x            x         x     x     .      .       x
teamlid               .      x      .       .     .      .        .           .             .            .         .     .     .      .       x
bestuurder            .      .      .       .     .      .        x           .             .            .         .     .     .      .       x
beheerder             .      .      .       .     .      .        .           x             x            x         .     x     .      x       x
privacyfunctionaris   .      .      .       .     .      .        .           .             .            .         .     .     x      .       x
lokaal                x      x      x       x     x      x        x           x             x            x         x     x     x      x       x
`;

describe('rights', () => {
  const { kolommen, regels } = tabel(MAG);

  test('the table names every role and every right', () => {
    expect(regels.map(({ wie }) => wie)).toEqual(GEBRUIKERSROLLEN);
    expect(kolommen).toEqual(Object.keys(RECHTEN));
  });

  test.each(regels)('of: $wie', ({ wie, cellen }) => {
    const rechten = kolommen.map((recht) =>
      heeftRecht(iemand(wie as Gebruikersrol), recht as Recht) ? 'x' : '.',
    );
    expect(rechten).toEqual(cellen);
  });

  test('a provider can give every role but that of whoever uses an installation of one computer', () => {
    expect([...AANMELDROLLEN, 'lokaal']).toEqual(GEBRUIKERSROLLEN);
  });

  test('nobody signs in under what stands in the file for nobody in particular', () => {
    expect(ID_VAN_NIEMAND).toEqual(['lokaal', 'voortgangslink']);
  });

  test('who has not the right to cases reaches none', () => {
    for (const rol of GEBRUIKERSROLLEN)
      if (!heeftRecht(iemand(rol), 'casus')) expect(bereik(iemand(rol, { scholen: ['12AB'] }))).toBeNull();
  });
});
