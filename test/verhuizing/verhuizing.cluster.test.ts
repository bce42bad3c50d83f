import type { PostgresTemporal } from '../../embedded/cluster/temporal-postgres';
import { telOpUitgave } from '../../client/bewaking/lijst';
import { verhuis, type Verhuizing } from '../../client/verhuizing/verhuis';
import { leesUitgaven, zetDeel, zetHuidig, zetVast } from '../../client/verhuizing/uitgaven';
import { voerUit } from '../../beheer/programmas';
import { NAMESPACE } from '../../temporal/namespace';
import { TASK_QUEUE } from '../../workflows/contract';
import type { RunningWorker } from '../../worker/worker';
import { temporalOnPostgres } from '../opzet/cluster';
import { sharedBundle } from '../workflows/bundle';
import { bevestigd, Proef, totdat, voortgang } from '../workflows/setup';

/** Temporal looks every three minutes whether a version is empty; here at once. */
const GAUW = ['VersionDrainageStatusVisibilityGracePeriod', 'VersionDrainageStatusRefreshInterval']
  .map((name) => `matching.wv.${name}:\n  - value: 1s\n`)
  .join('');
const KINDEREN = ['nul', 'een', 'twee', 'drie'];

describe('another version beside the one that runs, on Temporal as production has it', () => {
  let temporal: PostgresTemporal;
  let proef: Proef;
  let oud: RunningWorker;
  let nieuw: RunningWorker;

  const plek = () => ({ client: proef.client, taskQueue: proef.taskQueue, verschuiving: 0 });
  const hoe: Verhuizing = { perSeconde: 50, pauzeMs: 500, beurten: 10, meld: () => undefined };
  const opUitgave = async (leerling: string) => {
    const { raw } = await proef.client.workflow.getHandle(proef.workflowId(leerling)).describe();
    return raw.workflowExecutionInfo?.versioningInfo?.deploymentVersion?.buildId ?? null;
  };
  const waar = () => Promise.all(KINDEREN.map(opUitgave));
  /** As soon as Temporal has seen its workers. */
  const wordtHuidig = (uitgave: string) =>
    totdat(
      () =>
        zetHuidig(plek(), uitgave).then(
          () => 'ja',
          (error: unknown) => String(error),
        ),
      (zei) => zei === 'ja',
    );
  const overal = (uitgave: string) => KINDEREN.map(() => uitgave);

  beforeAll(async () => {
    temporal = await temporalOnPostgres(GAUW);
    proef = await Proef.op(temporal.address, NAMESPACE, null, TASK_QUEUE);
    const zonder = await proef.startWorker();
    bevestigd(await proef.meld('nul'));
    await zonder.stop();
    // As `npm run inrichten` does, before there is a worker.
    await zetHuidig(plek(), 'oud', true);
    oud = await proef.startWorker({ uitgave: 'oud' });
  }, 120_000);
  afterAll(async () => {
    await oud.stop();
    await nieuw.stop();
    await proef.stop();
    await temporal.stop();
  });

  it('takes a case from before workers were told apart, which then stays with its version', async () => {
    expect(await opUitgave('nul')).toBeNull();
    expect(await telOpUitgave(plek(), null)).toBe(1);
    expect(await verhuis(plek(), 'oud', hoe)).toEqual({ verhuisd: 1, gebleven: [] });
    expect(await opUitgave('nul')).toBe('oud');
    bevestigd(await proef.geef('nul', voortgang('casusregisseur')));
    const { raw } = await proef.client.workflow.getHandle(proef.workflowId('nul')).describe();
    // VERSIONING_BEHAVIOR_PINNED
    expect(raw.workflowExecutionInfo?.versioningInfo?.behavior).toBe(1);
  }, 60_000);

  it('leaves cases where they began, moves them when they are woken, and back', async () => {
    for (const kind of KINDEREN.slice(1)) bevestigd(await proef.meld(kind));
    expect(await waar()).toEqual(overal('oud'));

    // Another build: its code says something else of a case.
    const { code } = await sharedBundle();
    const [van, naar] = ['Er staan geen taken open.', 'Er is niets te doen.'];
    expect(code).toContain(van);
    nieuw = await proef.startWorker({
      uitgave: 'nieuw',
      workflowBundle: { code: code.replaceAll(van, naar) },
    });
    await wordtHuidig('nieuw');

    // A new case begins on the new version; the others wait where they are.
    bevestigd(await proef.meld('vier'));
    expect(await opUitgave('vier')).toBe('nieuw');
    expect(await waar()).toEqual(overal('oud'));
    expect((await leesUitgaven(plek())).uitgaven).toContainEqual(
      expect.objectContaining({ uitgave: 'oud', leeg: expect.stringMatching(/nee|onbekend/) }),
    );

    const heen = await verhuis(plek(), 'nieuw', hoe);
    expect(heen).toEqual({ verhuisd: KINDEREN.length, gebleven: [] });
    expect(await waar()).toEqual(overal('nieuw'));
    expect(await telOpUitgave(plek(), 'oud')).toBe(0);
    const [leeg] = (await totdat(() => leesUitgaven(plek()), isLeeg('oud'))).uitgaven.filter(
      ({ uitgave }) => uitgave === 'oud',
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
      uitgave: 'stuk',
      workflowBundle: { code: code.replace(van, "throw new Error('stuk');") },
    });
    try {
      await wordtHuidig('stuk');
      bevestigd(await proef.meld('vijf'));
      expect(await opUitgave('vijf')).toBe('stuk');
      await zetHuidig(plek(), 'oud');
      const workflowId = proef.workflowId('vijf');
      const { gebleven } = await verhuis(plek(), 'oud', { ...hoe, beurten: 3 });
      expect(gebleven.map((een) => een.workflowId)).toEqual([workflowId]);

      await zetVast(plek(), workflowId, 'oud');
      bevestigd(await proef.geef('vijf', voortgang('casusregisseur')));
      await zetVast(plek(), workflowId, null);
      await verhuis(plek(), 'oud', hoe);
      expect(await opUitgave('vijf')).toBe('oud');
      bevestigd(await proef.geef('vijf', voortgang('school')));
    } finally {
      await stuk.stop();
    }
  }, 120_000);

  it('sends a part first, and moves all there and back as an administrator has it done', async () => {
    await zetDeel(plek(), 'nieuw', 100);
    expect((await leesUitgaven(plek())).deel).toEqual({ uitgave: 'nieuw', procent: 100 });
    await verhuis(plek(), 'nieuw', hoe);
    expect(await waar()).toEqual(overal('nieuw'));

    expect(await beheer('verhuis', 'naar', 'oud')).toMatchObject({ gelukt: true });
    expect((await leesUitgaven(plek())).deel).toBeNull();
    expect(await waar()).toEqual(overal('oud'));
    const { gezegd } = await beheer('verhuis', 'stand');
    expect(gezegd).toMatch(/^version oud: 6 open cases; current$/m);
    expect(gezegd).toMatch(/^version nieuw: 0 open cases; empty, its workers may stop$/m);
    const vast = await beheer('verhuis', 'vast', 'nieuw', proef.workflowId('een'));
    expect(vast.gezegd).toMatch(/is held to version nieuw$/m);
    bevestigd(await proef.geef('een', voortgang('school')));
    expect(await opUitgave('een')).toBe('nieuw');
    await beheer('verhuis', 'los', proef.workflowId('een'));
  }, 120_000);

  /** Has it done by the program, and gives what that says. */
  async function beheer(...woorden: string[]): Promise<{ gelukt: boolean; gezegd: string }> {
    const gezegd: string[] = [];
    const write = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => gezegd.push(String(line)) > 0);
    const environment = {
      ...{ TEMPORAL_ADDRESS: temporal.address, DOORBRAAK_SLEUTEL: proef.key },
      DATABASE_URL: proef.databaseUrl,
    };
    try {
      return { gelukt: await voerUit(environment, woorden), gezegd: gezegd.join('') };
    } finally {
      write.mockRestore();
    }
  }
});

function isLeeg(welke: string) {
  return ({ uitgaven }: Awaited<ReturnType<typeof leesUitgaven>>) =>
    uitgaven.some(({ uitgave, leeg }) => uitgave === welke && leeg === 'ja');
}
