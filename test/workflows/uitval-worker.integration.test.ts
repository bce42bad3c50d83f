import { beeld } from '../../domain/beeld';
import { moment } from '../../domain/tijd';
import { verstrijk } from '../../domain/verwerk';
import { bevestigd, Proef, totdat } from './setup';

describe('a worker that was away for weeks', () => {
  let proef: Proef;

  beforeAll(async () => {
    // Without a cache: this server would hold on to the task of a worker that is gone for five minutes.
    proef = await Proef.metTijd({ maxCachedWorkflows: 0 });
  });
  afterAll(() => proef.stop());

  it('catches up in order, each term at its own date, with the real time beside it', async () => {
    await proef.begin(moment('2026-09-09T09:00:00+02:00'));
    const { casusnummer } = bevestigd(await proef.meld('weken-weg'));
    const voor = (await proef.stand('weken-weg')).casus;
    if (voor === null) throw new Error('there is no case');
    await proef.worker?.stop();
    const terug = moment('2026-11-05T12:00:00+01:00');
    await proef.totZonderWorker(terug);
    await proef.startWorker();
    const { casus } = await totdat(
      () => proef.stand('weken-weg'),
      (stand) => stand.casus?.fase === 'doorbraak' && stand.bevestigd === stand.casus.volgnummer,
    );
    const zonderUitval = verstrijk(voor, terug);
    expect(casus).toEqual(zonderUitval.casus);
    const dossier = await proef.dossier(casusnummer);
    expect(dossier.slice(voor.volgnummer).map((g) => [g.soort, moment(g.op)])).toEqual(
      zonderUitval.gebeurtenissen.map((g) => [g.soort, g.op]),
    );
    const rijen = await proef.db
      .selectFrom('gebeurtenis')
      .select(['op', 'werkelijkOp'])
      .where('casusnummer', '=', casusnummer)
      .where('nummer', '>', voor.volgnummer)
      .execute();
    expect(rijen.every((rij) => rij.werkelijkOp >= terug)).toBe(true);
    expect(casus === null ? null : beeld(casus, terug).dagenThuis).toBe(59);
    // Taken in one go: no invitation to the work of casusregie, which was overtaken before anybody could read it.
    const berichten = await proef.db
      .selectFrom('bericht')
      .select('soort')
      .where('casusnummer', '=', casusnummer)
      .where('bij', '>', voor.volgnummer)
      .execute();
    expect(berichten.filter((bericht) => bericht.soort === 'nieuwe-taken')).toHaveLength(1);
  });
});
