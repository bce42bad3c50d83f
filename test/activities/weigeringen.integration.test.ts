import { ApplicationFailure } from '@temporalio/common';
import { createActivities } from '../../activities';
import { openDatabase } from '../../dossier/database';
import { proefdossier } from '../dossier/dossier-proef';
import { Verhaal } from '../dossier/verhaal';
import { PROEFSLEUTELS } from '../histories/key';

/** How a failure of an activity looks to its workflow. */
function mislukking(werk: Promise<unknown>): Promise<unknown> {
  return werk.then(
    () => 'succeeded',
    (error: unknown) =>
      error instanceof ApplicationFailure ? [error.type, error.nonRetryable] : 'retryable',
  );
}

test('a contradiction and a gap in the dossier are not tried again; a database that is away is', async () => {
  const proef = await proefdossier();
  const { legVast } = createActivities({ db: proef.db });
  const verhaal = new Verhaal();
  const later = verhaal.tot('2026-10-06T08:00:00.000Z');
  expect(await mislukking(legVast([later]))).toEqual(['Gat', true]);
  const [gemeld] = verhaal.partijen;
  if (gemeld === undefined) throw new Error('no batch');
  expect(await legVast([gemeld])).toMatchObject({ volgnummer: gemeld.casus.volgnummer });
  const anders = {
    ...gemeld,
    gebeurtenissen: gemeld.gebeurtenissen.map((g) => ({ ...g, id: `x${g.nummer}` })),
  };
  expect(await mislukking(legVast([anders]))).toEqual(['Tegenspraak', true]);

  const weg = openDatabase('postgres://postgres@127.0.0.1:1/niets', { sleutels: PROEFSLEUTELS });
  const zonder = createActivities({ db: weg });
  expect(await mislukking(zonder.legVast([gemeld]))).toBe('retryable');
  expect(await mislukking(zonder.leesBezetting('x'))).toBe('retryable');
  await weg.destroy();
  await proef.sluit();
});
