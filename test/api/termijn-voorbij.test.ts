import request from 'supertest';
import type { DossierReader } from '../../dossier/dossier';
import { moment } from '../../domain/tijd';
import { melding, Spel } from '../domain/hulp';
import { fakeApp } from '../server/nagemaakt';

const NUMMER = '0b9a1a52-6a0e-4b58-9a43-0c4a6f1d1f11';
const TERM = '2026-10-05T00:00:00+02:00';

/** A case as the dossier has it just before its four weeks are over. */
const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
  casusnummer: NUMMER,
}).tot('2026-10-04T12:00:00+02:00');
const { casus } = spel;
const geschreven = [...spel.gebeurtenissen];
const daarna = [...spel.tot(TERM).gebeurtenissen];

/** The API at a moment, with a dossier that has nothing after the term yet. */
function app(nu: string, rijen = geschreven) {
  const dossier = {
    leesCasus: () => Promise.resolve({ casus, kenmerk: '2026-00417' }),
    leesTijdlijn: (_wie: unknown, _nummer: string, { na, aantal }: { na: number | null; aantal: number }) =>
      Promise.resolve(
        rijen.map((g, i) => ({ ...g, nummer: i + 1, verkort: false })).slice(na ?? 0, (na ?? 0) + aantal),
      ),
    logInzage: () => Promise.resolve(),
  } as unknown as DossierReader;
  return fakeApp({ dossier, klok: { verschuiving: 0, nu: () => moment(nu) } }).app;
}

const vraag = async (nu: string, pad: string, rijen = geschreven) =>
  (await request(app(nu, rijen)).get(`/v1/casussen/${NUMMER}${pad}`)).body as never;

describe('a case whose term has passed while it is not yet woken for it', () => {
  it('is read as it is after that term', async () => {
    expect(await vraag('2026-10-04T23:59:59+02:00', '')).toMatchObject({
      fase: 'schoolregie',
      regie: 'school',
    });
    expect(await vraag('2026-10-05T00:00:01+02:00', '')).toMatchObject({
      ...{ fase: 'casusregie', regie: 'casusregisseur' },
      volgendeTermijn: { naar: 'doorbraak' },
    });
  });

  it('has the tasks that the term opened', async () => {
    const soorten = async (nu: string) =>
      ((await vraag(nu, '/taken')) as { regels: { type: string; rol: string }[] }).regels;
    expect(await soorten('2026-10-04T23:59:59+02:00')).not.toContainEqual(
      expect.objectContaining({ rol: 'casusregisseur' }),
    );
    expect(await soorten('2026-10-05T00:00:01+02:00')).toContainEqual(
      expect.objectContaining({ type: 'eerste-actie', rol: 'casusregisseur' }),
    );
  });

  it('tells the step in its timeline, once, whether or not it is written meanwhile, and on the last page only', async () => {
    const lijn = async (pad: string, rijen = geschreven) =>
      (await vraag('2026-10-05T00:00:01+02:00', `/tijdlijn${pad}`, rijen)) as {
        regels: { nummer: number; gebeurtenis: string; op: string }[];
        volgende: string | null;
      };
    const { regels, volgende } = await lijn('');
    expect(volgende).toBeNull();
    expect(regels.map(({ nummer, gebeurtenis }) => [nummer, gebeurtenis])).toEqual(
      daarna.map(({ soort }, i) => [i + 1, soort]),
    );
    expect(daarna.length).toBeGreaterThan(geschreven.length);
    expect(regels.at(-1)?.op).toBe(TERM);
    expect((await lijn('', daarna)).regels).toEqual(regels);

    const eerste = await lijn('?aantal=1');
    expect(eerste.regels).toEqual(regels.slice(0, 1));
    expect((await lijn(`?aantal=200&na=${eerste.volgende}`)).regels).toEqual(regels.slice(1));
  });
});
