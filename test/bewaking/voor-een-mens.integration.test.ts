import { sql } from 'kysely';
import { staVeelToe, leesBewaking } from '../../dossier/bewaking/ronde';
import type { Casus } from '../../domain/casus';
import type { Opdracht } from '../../domain/opdracht';
import { bevestigd, totdat, voortgang } from '../workflows/setup';
import { Bewakingsproef } from './bewakingsproef';

const DAG_MS = 86_400_000;

let bewaakt: Bewakingsproef;
beforeAll(async () => {
  bewaakt = await Bewakingsproef.start();
});
afterAll(() => bewaakt?.stop());
/** What a test leaves is put right before the next, so that each sees its own. */
const opruimen: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0)) await ruimOp();
});

test('two open cases of one child after an older Temporal are shown with both versions, and nothing is started', async () => {
  const { proef } = bewaakt;
  const een = bevestigd(await proef.meld('twee'));
  await bewaakt.verwijder('twee');
  const twee = bevestigd(await proef.meld('twee', { idempotencyKey: 'later' }));
  expect(twee.casusnummer).not.toBe(een.casusnummer);
  await bewaakt.gelijst('twee');
  await bewaakt.ronde();
  const [gevonden, ...meer] = await bewaakt.bevindingen('twee');
  expect(meer).toEqual([]);
  expect(gevonden).toMatchObject({ soort: 'dubbel', stand: 'open', gedaan: null });
  expect(gevonden?.versies.map(({ waar, casusnummer }) => [waar, casusnummer])).toEqual([
    ['temporal', twee.casusnummer],
    ['dossier', een.casusnummer],
    ['dossier', twee.casusnummer],
  ]);
  expect(bewaakt.hartslagen).toBe(0);
  expect((await proef.stand('twee')).casus?.casusnummer).toBe(twee.casusnummer);

  // A person closes the one that was made twice: the other, which nobody carried, is carried again.
  const sluit = {
    opdracht: 'sluitAf',
    door: 'manager',
    gegevens: { reden: 'dubbele-melding', toelichting: 'Was er al.', casus: een.casusnummer },
  };
  bevestigd(await proef.geef('twee', sluit));
  await totdat(
    async () => (await proef.client.workflow.getHandle(proef.workflowId('twee')).describe()).status.name,
    (status) => status === 'COMPLETED',
  );
  await bewaakt.ronde();
  expect((await proef.stand('twee')).casus?.casusnummer).toBe(een.casusnummer);
  expect(await bewaakt.open()).toEqual([]);
  expect(bewaakt.hartslagen).toBe(1);
});

/** What rounds find at a child: the first does not judge a write that is still under way, and whom the dossier refused is looked at in the next. */
function gevondenBij(leerling: string) {
  return totdat(
    async () => {
      await bewaakt.ronde();
      return bewaakt.bevindingen(leerling, ['open']);
    },
    (gevonden) => gevonden.length > 0,
  );
}

test('an older Temporal that took something else since is shown with both versions and why, and nothing is written over', async () => {
  const { proef } = bewaakt;
  bevestigd(await proef.meld('terug'));
  const { casus } = await proef.stand('terug');
  const later = bevestigd(await proef.geef('terug', voortgang('casusregisseur', 'Later.')));
  await bewaakt.einde('terug');
  await bewaakt.startAls('terug', casus!);
  opruimen.push(() => bewaakt.verwijder('terug'));
  const stagneert = {
    ...voortgang('casusregisseur'),
    gegevens: { oordeel: 'stagnatie', toelichting: 'Anders.' },
  } as Opdracht;
  const anders = await bewaakt.geefKort('terug', stagneert, 'anders');
  expect(anders.soort).not.toBe('bevestigd');

  const gevonden = await gevondenBij('terug');
  expect(gevonden).toMatchObject([{ soort: 'temporal-achter', stand: 'open', gedaan: null }]);
  expect(gevonden[0]?.bijzonderheid).toMatch(/^gebeurtenis \d+ is een andere$|heeft niet meer dan Temporal$/);
  // What ran goes on running: what it took is in its history, for a person to read.
  expect(await proef.stand('terug')).toMatchObject({ casus: { volgnummer: expect.any(Number) } });
  expect(gevonden[0]?.versies.map(({ waar }) => waar)).toEqual(['temporal', 'dossier']);
  expect(JSON.stringify(await proef.dossier(later.casusnummer))).not.toContain('Anders.');
});

test('a case whose code fails is shown in the round after a command got no answer', async () => {
  const { proef } = bewaakt;
  bevestigd(await proef.meld('vast'));
  const { casus } = await proef.stand('vast');
  await bewaakt.einde('vast');
  await bewaakt.startAls('vast', { ...casus, taken: null } as unknown as Casus);
  opruimen.push(() => bewaakt.verwijder('vast'));
  const stil = await bewaakt.geefKort('vast', voortgang('casusregisseur'), 'stil');
  expect(['onzeker', 'niet-gedaan']).toContain(stil.soort);

  expect(await gevondenBij('vast')).toMatchObject([{ soort: 'loopt-vast', gedaan: null }]);
});

test('a case that stays behind its clock is woken, and shown when that does not help', async () => {
  const { proef } = bewaakt;
  proef.verschuiving -= 60 * DAG_MS;
  const melding = {
    eersteVerzuimdag: '2026-08-10',
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
    leerling: 'laat',
  } as const;
  bevestigd(await proef.meld('laat', { melding }));
  proef.verschuiving += 60 * DAG_MS;
  opruimen.push(() => bewaakt.verwijder('laat'));
  await bewaakt.ronde();
  expect(await bewaakt.bevindingen('laat', ['open'])).toMatchObject([{ soort: 'te-laat', gedaan: 'wek' }]);
  const { events } = await proef.client.workflow.getHandle(proef.workflowId('laat')).fetchHistory();
  expect(events?.some((event) => event.workflowExecutionSignaledEventAttributes?.signalName === 'wek')).toBe(
    true,
  );
});

test('a chain that was changed is found by the sample', async () => {
  const { proef } = bewaakt;
  const { casusnummer } = bevestigd(await proef.meld('keten'));
  const { db } = proef;
  await sql`update gebeurtenis set door = 'manager' where casusnummer = ${casusnummer} and nummer = 1`.execute(
    db,
  );
  await db
    .updateTable('bewaking')
    .set({ steekproefNa: proef.workflowId('keten').slice(0, -1) })
    .execute();
  await bewaakt.ronde();
  expect(await bewaakt.bevindingen('keten', ['open'])).toMatchObject([
    { soort: 'keten-gebroken', bijzonderheid: 'gewijzigd, gebeurtenis 1' },
  ]);
});

test('when more misses than happens by accident nothing is put right before a person says so', async () => {
  const { proef } = bewaakt;
  const { db } = proef;
  const { casusnummer } = bevestigd(await proef.meld('veel'));
  await sql`
    insert into casus select (jsonb_populate_record(casus, jsonb_build_object(
      'casusnummer', gen_random_uuid(), 'kenmerk', '2090-' || lpad(nummer::text, 5, '0'), 'workflow_id', 'casus-kopie-' || nummer))).*
    from casus cross join generate_series(1, 60) as nummer where casusnummer = ${casusnummer}`.execute(db);
  opruimen.push(() => sql`delete from casus where workflow_id like 'casus-kopie-%'`.execute(db));
  await bewaakt.verwijder('veel');
  await bewaakt.ronde();
  const gevonden = await bewaakt.open();
  expect(gevonden.map(({ soort }) => soort)).toContain('te-veel-tegelijk');
  // The sample may come upon one of them, and only looks.
  const weg = gevonden.filter(({ soort }) => soort === 'geen-workflow');
  expect(weg.filter(({ gedaan }) => gedaan !== null)).toEqual([]);
  await expect(proef.stand('veel')).rejects.toThrow();

  await staVeelToe(db, 'bram');
  await sql`delete from casus where workflow_id like 'casus-kopie-%'`.execute(db);
  await bewaakt.ronde();
  expect((await proef.stand('veel')).casus?.casusnummer).toBe(casusnummer);
  expect((await leesBewaking(db)).openBevindingen).toBeGreaterThan(0);
  expect((await bewaakt.open()).map(({ soort }) => soort)).not.toContain('te-veel-tegelijk');
});
