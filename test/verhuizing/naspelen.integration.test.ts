import { lijstLopend } from '../../client/bewaking/lijst';
import { speelLopendeNa } from '../../client/naspelen/live';
import { moment } from '../../domain/tijd';
import { kijkVooruit } from '../../embedded/vooruit';
import { devServerAddress } from '../opzet';
import { sharedBundle } from '../workflows/bundle';
import { bevestigd, MELDING, Proef, standaard, totdat, voortgang } from '../workflows/setup';

/** Six weeks after the first day: a case opens in casusregie, with the step before it passed. */
const NU = moment('2026-10-19T09:00:00+02:00');

let proef: Proef;
const kenmerken: string[] = [];
let code: string;

beforeAll(async () => {
  proef = await Proef.op(devServerAddress(), 'doorbraak');
  await proef.begin(NU);
  await proef.startWorker();
  for (const kind of ['een', 'twee']) {
    kenmerken.push(bevestigd(await proef.meld(kind)).beeld.kenmerk ?? '');
    bevestigd(await proef.geef(kind, voortgang('casusregisseur')));
  }
  // Reported on the day itself: another step of the ladder comes first.
  const melding = { ...MELDING, leerling: 'vers', eersteVerzuimdag: '2026-10-19' };
  bevestigd(await proef.meld('vers', { melding, convenant: standaard }));
  const { client, taskQueue, verschuiving } = proef;
  await totdat(
    () => lijstLopend({ client, taskQueue, verschuiving }, 'casus-'),
    (lijst) => lijst.length === 3,
  );
  ({ code } = await sharedBundle());
});
afterAll(() => proef.stop());

/** What runs, under the workflow code with a change in it. */
function speelNa(van: string, naar: string, steekproef?: number) {
  expect(code.split(van)).toHaveLength(2);
  const { client, taskQueue, verschuiving, db, keys } = proef;
  const workflowBundle = { code: code.replace(van, naar) };
  return speelLopendeNa({
    ...{ client, taskQueue, verschuiving, db, keys, workflowBundle },
    ...{ perSeconde: 500, steekproef },
  });
}

const TERMIJN = 'dagen: taken.toestemming';

test('what runs comes to the same under the same code, with what runs beside the cases', async () => {
  const { aantal, afwijkend } = await speelNa(TERMIJN, TERMIJN);
  expect(afwijkend).toEqual([]);
  // The postbode too.
  expect(aantal).toBe(4);
  expect((await speelNa(TERMIJN, TERMIJN, 1)).aantal).toBe(2);
});

test('a number that is another in the rules is found in every case it would bend, against the dossier', async () => {
  const { afwijkend } = await speelNa(TERMIJN, `${TERMIJN} + 1`);
  const gevonden = afwijkend.filter(({ kenmerk }) => kenmerk !== null && kenmerken.includes(kenmerk));
  expect(gevonden.map(({ kenmerk }) => kenmerk).sort()).toEqual([...kenmerken].sort());
  for (const { afwijkingen } of gevonden)
    expect(afwijkingen).toContainEqual(
      expect.objectContaining({ soort: 'andere-gebeurtenis', wat: 'taak-geopend says something else' }),
    );
});

test('a moment that is another is found before it comes', async () => {
  const van = 'lopend.msUntil(wekker.gewektOp)';
  const { afwijkend } = await speelNa(van, `${van} + 86400000`);
  expect(afwijkend).toHaveLength(3);
  for (const { afwijkingen } of afwijkend) expect(afwijkingen).toMatchObject([{ soort: 'ander-moment' }]);
});

test('a start with other code names the cases and starts nothing, unless that is asked', async () => {
  const { namespace, databaseUrl, key, taskQueue } = proef;
  const place = { temporalAddress: proef.address, namespace, databaseUrl, key, taskQueue };
  const said: string[] = [];
  const bent = { code: code.replace(TERMIJN, `${TERMIJN} + 1`) };
  const say = (line: string) => void said.push(line);
  await expect(kijkVooruit({ ...place, workflowBundle: bent }, false, say)).rejects.toThrow(/--toch/);
  for (const kenmerk of kenmerken)
    expect(said.join('\n')).toMatch(new RegExp(`case ${kenmerk}, .*: event \\d+ would be another`));
  await kijkVooruit({ ...place, workflowBundle: bent }, true, say);
  await kijkVooruit({ ...place, workflowBundle: { code } }, false, say);
});
