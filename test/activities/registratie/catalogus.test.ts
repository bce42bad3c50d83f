import { ZaaktypeOnvolledig } from '../../../activities/registratie/catalogus/maak';
import { ZgwFout } from '../../../activities/registratie/zgw/fouten';
import { Proefsysteem } from './zaaksysteem';
import { KUREN, type Kuur } from './zgw-server';

let proef: Proefsysteem;
beforeEach(() => {
  proef = new Proefsysteem();
});
afterEach(() => proef.server.close());

const aantallen = () =>
  Object.fromEntries(
    [
      ...['catalogussen', 'zaaktypen', 'statustypen', 'roltypen', 'eigenschappen', 'resultaattypen'],
      ...['informatieobjecttypen', 'zaaktype-informatieobjecttypen'],
    ].map((soort) => [soort, proef.server.register.alle(soort).length]),
  );

const HEEL = {
  ...{ catalogussen: 1, zaaktypen: 1, statustypen: 7, roltypen: 5, eigenschappen: 2, resultaattypen: 8 },
  ...{ informatieobjecttypen: 2, 'zaaktype-informatieobjecttypen': 2 },
};

test('makes a catalogue with a zaaktype and all its types, published, and says what it made', async () => {
  await proef.open();
  expect(aantallen()).toEqual(HEEL);
  const { register } = proef.server;
  expect(register.alle('zaaktypen').map(({ concept }) => concept)).toEqual([false]);
  expect(register.alle('informatieobjecttypen').map(({ concept }) => concept)).toEqual([false, false]);
  expect(proef.verteld).toHaveLength(28 + 3);
  expect(proef.verteld.at(-1)).toBe('published: zaaktype Thuiszitterscasus');
});

test('a second time it makes nothing', async () => {
  await proef.open();
  proef.verteld.length = 0;
  await proef.maakZaaktype();
  expect(proef.verteld).toEqual([]);
  expect(aantallen()).toEqual(HEEL);
});

/** Milliseconds after which a slow answer is no answer any more. */
const ONGEDULDIG_MS = 250;

test.each(KUREN)(
  'whatever breaks off with %s, the next time goes on from there and nothing is double',
  async (kuur) => {
    await proef.open(false);
    const { server } = proef;
    let misgegaan = 0;
    for (let ronde = 0; ; ronde++) {
      if (ronde > 200) throw new Error('does not end');
      server.aanroepen.length = 0;
      // Each round fails one call later than the one before it.
      server.kuur = (nummer): Kuur | undefined => (nummer === ronde * 3 ? kuur : undefined);
      try {
        await proef.maakZaaktype(undefined, undefined, kuur === 'traag' ? ONGEDULDIG_MS : undefined);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(ZgwFout);
        misgegaan++;
      }
    }
    expect(misgegaan).toBeGreaterThan(3);
    expect(aantallen()).toEqual(HEEL);
    expect(server.register.alle('zaaktypen').map(({ concept }) => concept)).toEqual([false]);
  },
  60_000,
);

test('of a published zaaktype that lacks something it says what, and makes nothing', async () => {
  await proef.open();
  const { register } = proef.server;
  register.alle('roltypen').pop();
  const error = await proef.maakZaaktype().catch((reden: unknown) => reden);
  expect(error).toBeInstanceOf(ZaaktypeOnvolledig);
  expect(String(error)).toContain('lacks roltypen: Ouder of voogd');
  expect(aantallen()).toEqual({ ...HEEL, roltypen: 4 });
});
