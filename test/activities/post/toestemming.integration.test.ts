import { sql } from 'kysely';
import { deliver } from '../../../activities/post/loop';
import type { TeBezorgen } from '../../../activities/post/kanaal';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { VERWIJZING } from '../../../taal/berichten/verwijzing';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { QUICK } from './memory-queue';
import { Outbox, pause } from './outbox';

const outbox = new Outbox();
afterEach(() => sql`truncate casus cascade`.execute(outbox.db));

const NU = '2026-11-05T09:00:00.000Z';
const OM_10 = '2026-11-10T09:00:00.000Z';

/** A case in doorbraak whose table was planned while everybody agreed. */
async function metTafel(): Promise<Verhaal> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-11-02T08:00:00.000Z');
  for (const van of ['ouder', 'jongere'])
    verhaal.doe(NU, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
  verhaal.doe(NU, 'planDoorbraaktafel', 'casusregisseur', { op: OM_10, plaats: 'Stadhuis' });
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij);
  return verhaal;
}

/** What the postbode hands over of the invitations, by who gets it. */
async function bezorgd(): Promise<Map<string, TeBezorgen>> {
  const kreeg = new Map<string, TeBezorgen>();
  const bezorg = async (bericht: TeBezorgen) => {
    if (bericht.soort === 'uitnodiging') kreeg.set(bericht.aan.rol, bericht);
  };
  const stop = new AbortController();
  const kanalen = [{ naam: 'uitbak', bezorg }];
  const running = deliver({ queue: outbox.queue(), kanalen, times: QUICK }, stop.signal);
  for (
    const end = Date.now() + 20_000;
    (await outbox.rows()).some(({ bezorgdOp }) => bezorgdOp === null);
    await pause(20)
  )
    if (Date.now() > end) throw new Error('still under way');
  stop.abort();
  await running;
  return kreeg;
}

const getoond = async () =>
  (await leesBerichten(outbox.db, OVERAL, {}, { na: null, aantal: 100 })).filter(
    ({ soort, aan }) => soort === 'uitnodiging' && aan.rol === 'doorbraakteam',
  );

test('what is told while everybody agrees goes whole', async () => {
  await metTafel();
  const kreeg = await bezorgd();
  expect(kreeg.get('doorbraakteam')?.tekst).toContain('Stadhuis');
  expect((await getoond()).map(({ beperkt }) => beperkt)).toContain(false);
});

test('consent that is withdrawn after a message was written and before it goes, counts: only that there is news leaves', async () => {
  const verhaal = await metTafel();
  const terug = verhaal.doe(NU, 'legToestemmingVast', 'casusregisseur', {
    van: 'ouder',
    besluit: 'ingetrokken',
  });
  await legVast(outbox.db, terug);
  // Shown before it goes as it would go.
  expect((await getoond()).every(({ beperkt, tekst }) => beperkt && !tekst.includes('Stadhuis'))).toBe(true);
  const kreeg = await bezorgd();
  expect(kreeg.get('doorbraakteam')).toMatchObject({
    onderwerp: expect.stringContaining(VERWIJZING.onderwerp) as string,
    tekst: expect.stringContaining(VERWIJZING.tekst) as string,
  });
  expect(kreeg.get('doorbraakteam')?.tekst).not.toContain('Stadhuis');
  // School and family get it whatever the consent.
  expect(kreeg.get('ouders')?.tekst).toContain('Stadhuis');
  expect(kreeg.get('school')?.tekst).toContain('Stadhuis');
  // And what was kept of it is what went.
  expect((await getoond()).every(({ beperkt }) => beperkt)).toBe(true);
});
