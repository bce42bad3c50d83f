import {
  AANMELDROLLEN,
  GEBRUIKERSROLLEN,
  ID_VAN_NIEMAND,
  type Gebruiker,
  type Gebruikersrol,
} from '../../domain/gebruiker';
import { bereik, heeftRecht, RECHTEN, rechtenVan, type Recht } from '../../domain/toegang';
import { tabel } from './tabel';

function iemand(rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker {
  return { id: 'iemand', naam: 'Iemand', rol, regio: 'regio', gemeenten: null, scholen: [], ...anders };
}

/** Which roles have which right; `lokaal` has them all. */
const MAG = `
                    melden verzuim casus opdracht zoeken stuk stukken regiobeeld doorlooptijd mensen-lezen mensen-beheren vervanging brieven post beheer gebeurtenissen abonnementen inzage rechtenverzoeken vernietigen mijn-mail mijn-agenda codec simuleren ik
school              x      x       x     x        x      .    .       .          x            .            .              .          .       .    .      x              .            .      .                     .      x         x           .     x         x
systeem             x      x       x     x        .      .    .       .          .            .            .              .          .       .    .      x              x            .      .                     .      .         .           .     x         x
casusregisseur      x      .       x     x        x      .    .       x          x            x            .              x          x       .    .      x              .            .      .                     .      x         x           .     x         x
leerplichtambtenaar x      .       x     x        x      x    x       x          x            x            .              x          x       .    .      x              .            .      .                     .      x         x           .     x         x
manager             x      .       x     x        x      .    x       x          x            x            x              x          x       x    .      x              x            .      .                     x      x         x           .     x         x
teamlid             .      .       x     .        .      .    .       .          x            .            .              .          .       .    .      .              .            .      .                     .      x         x           .     x         x
bestuurder          .      .       .     .        .      .    .       x          x            .            .              .          .       .    .      .              .            .      .                     .      x         .           .     x         x
beheerder           .      .       .     .        .      .    .       .          .            x            x              x          .       x    x      .              x            .      .                     .      x         .           x     x         x
privacyfunctionaris .      .       .     .        .      .    .       .          .            .            .              .          .       .    .      .              .            x      x                     x      x         .           .     x         x
lokaal              x      x       x     x        x      x    x       x          x            x            x              x          x       x    x      x              x            x      x                     x      x         x           x     x         x
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
    expect(ID_VAN_NIEMAND).toEqual(['lokaal', 'voortgangslink', 'afspraaklink']);
  });

  test('a system of no school reaches nothing, unless the whole region was given to it by name', () => {
    expect(bereik(iemand('systeem'))).toBeNull();
    expect(bereik(iemand('systeem', { gemeenten: ['0014'] }))).toBeNull();
    expect(bereik(iemand('systeem', { scholen: ['12AB'] }))).toMatchObject({
      regio: 'regio',
      scholen: ['12AB'],
    });
    const breed = iemand('systeem', { reikwijdte: 'regio-breed', gemeenten: ['0014'] });
    expect(bereik(breed)).toMatchObject({ regio: 'regio', gemeenten: ['0014'], scholen: null });
  });

  test('a token can leave out rights of a role, and give none that the role has not', () => {
    const wie = iemand('systeem', { rechten: ['melden', 'codec'] });
    expect(rechtenVan(wie)).toEqual(['melden', 'ik']);
    expect(rechtenVan(iemand('systeem'))).toEqual([
      ...['melden', 'verzuim', 'casus', 'opdracht', 'gebeurtenissen', 'abonnementen', 'simuleren', 'ik'],
    ]);
    expect(bereik(iemand('systeem', { scholen: ['12AB'], rechten: ['melden'] }))).toMatchObject({
      scholen: ['12AB'],
    });
  });

  test('who has not the right to cases reaches none', () => {
    for (const rol of GEBRUIKERSROLLEN)
      if (!heeftRecht(iemand(rol), 'casus')) expect(bereik(iemand(rol, { scholen: ['12AB'] }))).toBeNull();
  });
});
