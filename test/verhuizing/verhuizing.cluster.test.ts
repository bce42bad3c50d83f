import type { PostgresTemporal } from '../../embedded/cluster/temporal-postgres';
import { telOpVersie } from '../../client/bewaking/lijst';
import { verhuis, type Verhuizing } from '../../client/verhuizing/verhuis';
import { leesVersies, zetHuidig, zetVast } from '../../client/verhuizing/versies';
import { NAMESPACE } from '../../temporal/namespace';
import type { RunningWorker } from '../../worker/worker';
import { temporalOnPostgres } from '../opzet/cluster';
import { sharedBundle } from '../workflows/bundle';
import { bevestigd, Proef, totdat, voortgang } from '../workflows/setup';

/** Temporal looks every three minutes whether a version is empty; here at once. */
const GAUW = ['VersionDrainageStatusVisibilityGracePeriod', 'VersionDrainageStatusRefreshInterval']
  .map((name) => `matching.wv.${name}:\n  - value: 1s\n`)
  .join('');
const KINDEREN = ['een', 'twee', 'drie'];

describe('another version beside the one that runs, on Temporal as production has it', () => {
  let temporal: PostgresTemporal;
  let proef: Proef;
  let oud: RunningWorker;
  let nieuw: RunningWorker;

  const plek = () => ({ client: proef.client, taskQueue: proef.taskQueue, verschuiving: 0 });
  const hoe: Verhuizing = { perSeconde: 50, pauzeMs: 500, beurten: 10, meld: () => undefined };
  const opVersie = async (leerling: string) => {
    const { raw } = await proef.client.workflow.getHandle(proef.workflowId(leerling)).describe();
    return raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId ?? null;
  };
  const waar = () => Promise.all(KINDEREN.map(opVersie));
  /** As soon as Temporal has seen its workers. */
  const wordtHuidig = (versie: string) =>
    totdat(
      () =>
        zetHuidig(plek(), versie).then(
          () => 'ja',
          (error: unknown) => String(error),
        ),
      (zei) => zei === 'ja',
    );
  const overal = (versie: string) => KINDEREN.map(() => versie);

  beforeAll(async () => {
    temporal = await temporalOnPostgres(GAUW);
    proef = await Proef.op(temporal.address, NAMESPACE);
    oud = await proef.startWorker({ versie: 'oud' });
    await wordtHuidig('oud');
  }, 120_000);
  afterAll(async () => {
    await oud.stop();
    await nieuw.stop();
    await proef.stop();
    await temporal.stop();
  });

  it('leaves cases where they began, moves them when they are woken, and back', async () => {
    for (const kind of KINDEREN) bevestigd(await proef.meld(kind));
    expect(await waar()).toEqual(overal('oud'));

    // Another build: its code says something else of a case.
    const { code } = await sharedBundle();
    const [van, naar] = ['Er staan geen taken open.', 'Er is niets te doen.'];
    expect(code).toContain(van);
    nieuw = await proef.startWorker({
      versie: 'nieuw',
      workflowBundle: { code: code.replaceAll(van, naar) },
    });
    await wordtHuidig('nieuw');

    // A new case begins on the new version; the others wait where they are.
    bevestigd(await proef.meld('vier'));
    expect(await opVersie('vier')).toBe('nieuw');
    expect(await waar()).toEqual(overal('oud'));
    expect((await leesVersies(plek())).versies).toContainEqual(
      expect.objectContaining({ versie: 'oud', leeg: expect.stringMatching(/nee|onbekend/) }),
    );

    const heen = await verhuis(plek(), 'nieuw', hoe);
    expect(heen).toEqual({ verhuisd: KINDEREN.length, gebleven: [] });
    expect(await waar()).toEqual(overal('nieuw'));
    expect(await telOpVersie(plek(), 'oud')).toBe(0);
    const [leeg] = (await totdat(() => leesVersies(plek()), isLeeg('oud'))).versies.filter(
      ({ versie }) => versie === 'oud',
    );
    expect(leeg).toMatchObject({ leeg: 'ja' });
    // None is stuck.
    for (const kind of KINDEREN) bevestigd(await proef.geef(kind, voortgang('casusregisseur')));

    await zetHuidig(plek(), 'oud');
    expect(await verhuis(plek(), 'oud', hoe)).toEqual({ verhuisd: KINDEREN.length + 1, gebleven: [] });
    expect(await waar()).toEqual(overal('oud'));
    for (const kind of KINDEREN) bevestigd(await proef.geef(kind, voortgang('casusregisseur')));
  }, 120_000);

  it('a case on a version that cannot run goes on with one that can, once it is held to it', async () => {
    const { code } = await sharedBundle();
    const van = 'this.gewekt += 1;';
    expect(code.split(van)).toHaveLength(2);
    const stuk = await proef.startWorker({
      versie: 'stuk',
      workflowBundle: { code: code.replace(van, "throw new Error('stuk');") },
    });
    try {
      await wordtHuidig('stuk');
      bevestigd(await proef.meld('vijf'));
      expect(await opVersie('vijf')).toBe('stuk');
      await zetHuidig(plek(), 'oud');
      const workflowId = proef.workflowId('vijf');
      const { gebleven } = await verhuis(plek(), 'oud', { ...hoe, beurten: 3 });
      expect(gebleven.map((een) => een.workflowId)).toEqual([workflowId]);

      await zetVast(plek(), workflowId, 'oud');
      bevestigd(await proef.geef('vijf', voortgang('casusregisseur')));
      await zetVast(plek(), workflowId, null);
      await verhuis(plek(), 'oud', hoe);
      expect(await opVersie('vijf')).toBe('oud');
      bevestigd(await proef.geef('vijf', voortgang('school')));
    } finally {
      await stuk.stop();
    }
  }, 120_000);
});

function isLeeg(welke: string) {
  return ({ versies }: Awaited<ReturnType<typeof leesVersies>>) =>
    versies.some(({ versie, leeg }) => versie === welke && leeg === 'ja');
}
