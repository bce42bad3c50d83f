import type { Gebruiker, Gebruikersrol } from '../../../domain/gebruiker';
import { createWereld, vraag, type Wereld } from '../../server/wereld';
import { goedeMelding } from '../../server/nagemaakt';
import { NOORD } from '../../server/iedereen';
import { fuzz, schemathesisVersion } from './schemathesis';

/** The same every time, so that what is found is found again. */
const SEED = 20_261_130;
const EXAMPLES = 2;
/** As whom every route is called. */
const ROLES: readonly Gebruikersrol[] = ['school', 'casusregisseur', 'leerplichtambtenaar', 'manager'];

const version = schemathesisVersion();
if (version === null)
  console.warn('schemathesis is not on this machine (pip install schemathesis): the API was not fuzzed.');

let world: Wereld;
beforeAll(async () => {
  if (version === null) return;
  world = await createWereld();
  await vraag(world.url, '/v1/casussen', goedeMelding());
});
afterAll(() => world?.stop());

(version === null ? test.skip : test).each(ROLES)(
  'as %s no route fails, or answers anything that the description does not say',
  async (rol) => {
    const wie: Gebruiker = {
      ...{ id: `fuzz-${rol}`, naam: 'Fuzz', rol, regio: NOORD, gemeenten: null },
      scholen: rol === 'school' ? ['12AB00'] : [],
    };
    const url = await world.api({ identify: () => Promise.resolve(wie) });
    const { code, output } = await fuzz({
      ...{ url: `${url}/v1/openapi.json`, examples: EXAMPLES, seed: SEED },
      more: ['--phases', 'examples,fuzzing'],
    });
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  },
  300_000,
);
