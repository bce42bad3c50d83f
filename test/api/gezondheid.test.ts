import request from 'supertest';
import type { ApiDependencies } from '../../api/dependencies';
import { fakeApp } from '../server/nagemaakt';

const WELL = { ouderdom: 300, openBevindingen: 0, dringend: 0 };
const reached = { temporal: () => Promise.resolve(), dossier: () => Promise.resolve() };

async function ask(path: string, health: Partial<ApiDependencies['health']> = {}) {
  const bewaking = () => Promise.resolve(WELL);
  const { app } = fakeApp({
    health: { ...reached, bewaking, schrijft: () => Promise.resolve(true), ...health },
  });
  const { status, body } = await request(app).get(path);
  return { status, ...(body as { gereed: boolean; hinder: string[]; code?: string; detail?: string }) };
}

test('is 200 when all is well', async () => {
  for (const path of ['/gezondheid', '/gezondheid/gereed'])
    expect(await ask(path)).toMatchObject({ status: 200, gereed: true, hinder: [] });
});

test.each([
  ['dossier-schrijft-niet', { schrijft: () => Promise.resolve(false) }],
  ['bewaker-stil', { bewaking: () => Promise.resolve({ ...WELL, ouderdom: 46 * 60 }) }],
  ['iets-klopt-niet', { bewaking: () => Promise.resolve({ ...WELL, openBevindingen: 3, dringend: 1 }) }],
])(
  'with %s it is 503 for who watches, and 200 for the proxy, which has no better place',
  async (hinder, health) => {
    expect(await ask('/gezondheid', health)).toMatchObject({
      ...{ status: 503, gereed: true, hinder: [hinder], code: 'tijdelijk-onbereikbaar' },
      detail: expect.stringContaining('pagina Beheer'),
    });
    expect(await ask('/gezondheid/gereed', health)).toMatchObject({
      status: 200,
      gereed: true,
      hinder: [hinder],
    });
  },
);

test('what the watchdog will put right by itself, and that it never made a round yet, is no hindrance', async () => {
  const bewaking = () => Promise.resolve({ ouderdom: null, openBevindingen: 2, dringend: 0 });
  expect(await ask('/gezondheid', { bewaking })).toMatchObject({ status: 200, hinder: [] });
});

test('what cannot be asked is told by the part that does not answer, and by nothing else', async () => {
  const away = () => Promise.reject(new Error('away'));
  const told = await ask('/gezondheid', { dossier: away, bewaking: away, schrijft: away });
  expect(told).toMatchObject({ status: 503, gereed: false, hinder: [], dossier: 'onbereikbaar' });
});
