import { sql } from 'kysely';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import { leesOnbereikt, noteerZonderAdres, onbereiktGemeld } from '../../dossier/post/onbereikt';
import { STORING_VANAF } from '../../dossier/post/storing';
import { laatLos, probeerOpnieuw } from '../../dossier/post/ingrijpen';
import { legVast } from '../../dossier/write';
import { Outbox } from '../activities/post/outbox';
import { OUDER } from './betrokkenen/betrokkene';
import { Verhaal } from './verhaal';

const outbox = new Outbox();
afterEach(() => sql`truncate casus cascade`.execute(outbox.db));

/** A case in casusregie, whose messages go by a channel. */
async function zaak(kanaal = 'e-mail'): Promise<Verhaal> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: () => kanaal });
  return verhaal;
}

const zet = (wat: ReturnType<typeof sql>, rol = 'ouders') =>
  sql`update bericht set ${wat} where aan_rol = ${rol} and volgorde = (
    select min(volgorde) from bericht where aan_rol = ${rol})`.execute(outbox.db);
const lees = () => leesOnbereikt(outbox.db, 50);

test('whom a message never reaches is told once, with why, and again only when it fails anew', async () => {
  const { casusnummer, workflowId } = await zaak();
  await zet(sql`opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1`);
  const [een, ...meer] = await lees();
  expect(meer).toEqual([]);
  expect(een).toMatchObject({
    ...{ casusnummer, workflowId, wie: 'ouders' },
    wat: { soort: 'onbereikt', reden: 'geweigerd' },
  });
  // Kept from others for a minute, and told no more once it was told.
  expect(await lees()).toEqual([]);
  await onbereiktGemeld(outbox.db, een!);
  expect(await lees()).toEqual([]);
  // The manager lets go of it: then nobody has to be reached any more.
  await zet(
    sql`losgelaten_door = 'mia', losgelaten_reden = 'geen-weg', opgegeven_op = now() + interval '1 second'`,
  );
  const [los] = await lees();
  expect(los).toMatchObject({ id: een!.id, wat: { soort: 'bereikt', reden: 'niet-meer-nodig' } });
  await onbereiktGemeld(outbox.db, los!);
  expect(await lees()).toEqual([]);
});

test('one of several who is refused for good is told too, though the others have it', async () => {
  await zaak();
  const id = (await outbox.rows()).find(({ aanRol }) => aanRol === 'casusregisseur')!.id;
  await sql`update bericht set bezorgd_op = now() where id = ${id}`.execute(outbox.db);
  await sql`insert into bezorging (bericht, aan, foutcode) values (${id}, 'a', null), (${id}, 'b', 'adres-geweigerd')`.execute(
    outbox.db,
  );
  expect(await lees()).toMatchObject([{ wie: 'casusregisseur', wat: { reden: 'geweigerd' } }]);
});

test('whom of the family nothing leads to is told after a day, and not when it is put ready for nobody', async () => {
  await zaak();
  await zaak('uitbak');
  await sql`update bericht set foutcode = 'geen-adres', pogingen = 3 where aan_rol in ('ouders', 'school')`.execute(
    outbox.db,
  );
  await noteerZonderAdres(outbox.db);
  expect(await lees()).toEqual([]);
  await sql`update bericht set opgeslagen_op = now() - interval '25 hours'`.execute(outbox.db);
  await noteerZonderAdres(outbox.db);
  await noteerZonderAdres(outbox.db);
  expect(await lees()).toMatchObject([{ wie: 'ouders', wat: { soort: 'onbereikt', reden: 'geen-adres' } }]);
});

test('a channel that refuses everybody is an outage: no task for anybody, unless it refuses one after it works', async () => {
  for (let i = 0; i < STORING_VANAF; i++) await zaak();
  await sql`update bericht set opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1
    where aan_rol = 'ouders' and volgorde in (select min(volgorde) from bericht where aan_rol = 'ouders' group by casusnummer)`.execute(
    outbox.db,
  );
  expect(await lees()).toEqual([]);
  // It is not looked at again before five minutes have passed.
  expect(await laterDan('4 minutes')).toBe(STORING_VANAF);
  // It works again, and everything is tried again: all but one arrive.
  await sql`update onbereikt set sinds = now() - interval '3 hours', volgende_poging_op = now()`.execute(
    outbox.db,
  );
  expect(await probeerOpnieuw(outbox.db, null, { kanaal: 'e-mail' })).toBe(STORING_VANAF);
  await sql`update bericht set bezorgd_op = now() - interval '2 hours' where pogingen > 0 and volgorde > (
    select min(volgorde) from bericht where pogingen > 0)`.execute(outbox.db);
  await sql`update bericht set opgegeven_op = now() where pogingen > 0 and bezorgd_op is null`.execute(
    outbox.db,
  );
  expect(await lees()).toHaveLength(1);
});

/** How many are looked at again no sooner than so long from now. */
async function laterDan(hoeLang: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from onbereikt where volgende_poging_op > now() + ${hoeLang}::interval`.execute(
    outbox.db,
  );
  return rows[0]?.n ?? 0;
}

test('five thousand refusals at once cost work that grows with their number, not with its square', async () => {
  await zaak();
  const AANTAL = 5_000;
  // As many cases with one refused message each, and three hundred messages that did arrive.
  await sql`
    insert into casus select kopie.* from casus c cross join generate_series(1, ${AANTAL}) n
    cross join lateral jsonb_populate_record(c, jsonb_build_object('casusnummer', gen_random_uuid(),
      'workflow_id', 'proef-' || n, 'kenmerk', '1999-' || lpad(n::text, 5, '0'))) kopie`.execute(outbox.db);
  const kopie = (nieuw: ReturnType<typeof sql>, aantal: number, extra: ReturnType<typeof sql>) =>
    sql`insert into bericht (id, casusnummer, bij, soort, aan_rol, kanaal, volgordesleutel, geheim, aangemaakt_op,
        pogingen, foutcode, bezorgd_op)
      select gen_random_uuid(), c.casusnummer, b.bij, b.soort, 'ouders', 'e-mail', gen_random_uuid()::text, b.geheim,
        b.aangemaakt_op, 1, ${nieuw}
      from (select * from bericht limit 1) b,
        (select casusnummer from casus where kenmerk like '1999-%' limit ${aantal}) c ${extra}`.execute(
      outbox.db,
    );
  await kopie(sql`'adres-geweigerd', null`, AANTAL, sql``);
  await kopie(sql`null, now() - random() * interval '20 minutes'`, 300, sql``);
  await sql`update bericht set opgegeven_op = now() where foutcode = 'adres-geweigerd'`.execute(outbox.db);
  await sql`update onbereikt set sinds = now() - random() * interval '3 hours'`.execute(outbox.db);
  await sql`analyze bericht, onbereikt, casus`.execute(outbox.db);
  const gelezen = await outbox.db.transaction().execute(async (trx) => {
    expect(await leesOnbereikt(trx, 20)).toEqual([]);
    const { rows } = await sql<{ n: number }>`
      select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::float8 as n
      from pg_stat_xact_user_tables where relname in ('onbereikt', 'bericht', 'bezorging')`.execute(trx);
    return rows[0]?.n ?? 0;
  });
  expect(gelezen).toBeGreaterThan(AANTAL);
  expect(gelezen).toBeLessThan(AANTAL * 40);
  expect(await laterDan('4 minutes')).toBe(AANTAL);
  // What is left for after those five minutes is not looked at before.
  expect(await lees()).toEqual([]);
}, 60_000);

test('what an outage refused and arrived later is forgotten', async () => {
  await zaak();
  await zet(sql`opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1`);
  await zet(sql`opgegeven_op = null, bezorgd_op = now()`);
  expect(await lees()).toEqual([]);
  expect((await sql`select 1 from onbereikt`.execute(outbox.db)).rows).toEqual([]);
});

test('told in another way, what stood still counts as delivered and the next of its turn goes on', async () => {
  const verhaal = await zaak();
  await zet(sql`opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1`);
  const nu = '2026-10-07T08:00:00.000Z';
  const zeg = async (opdracht: string, gegevens: unknown, door = 'casusregisseur') =>
    legVast(outbox.db, verhaal.doe(nu, opdracht, door, gegevens), { kanaalVan: () => 'e-mail' });
  await zeg('meldOnbereikt', { wie: 'ouders', reden: 'geweigerd' }, 'systeem');
  await zeg('bereikAnders', { wie: 'ouders', gesproken: 'Fatima', hoe: 'gesprek', datum: '2026-10-07' });
  const ouders = (await outbox.rows()).filter(({ aanRol }) => aanRol === 'ouders');
  expect(ouders.map(({ kanaal }) => kanaal)).toEqual(['verteld', ...ouders.slice(1).map(() => 'e-mail')]);
  expect(ouders[0]).toMatchObject({ opgegevenOp: null, verteldBij: verhaal.casus.volgnummer - 1 });
  expect((await sql`select 1 from onbereikt`.execute(outbox.db)).rows).toEqual([]);
});

test('let go of in the case, its messages are let go of too, with who did so', async () => {
  const verhaal = await zaak();
  await zet(sql`foutcode = 'geen-adres', pogingen = 2`);
  const nu = '2026-10-07T08:00:00.000Z';
  const zeg = async (opdracht: string, gegevens: unknown) =>
    legVast(outbox.db, verhaal.doe(nu, opdracht, 'casusregisseur', gegevens), { kanaalVan: () => 'e-mail' });
  await zeg('meldOnbereikt', { wie: 'ouders', reden: 'geen-adres' });
  await zeg('laatBereikenLos', { wie: 'ouders', reden: 'geen-weg' });
  const [eerste] = (await outbox.rows()).filter(({ aanRol }) => aanRol === 'ouders');
  expect(eerste).toMatchObject({ losgelatenDoor: 'account-1', losgelatenReden: 'geen-weg', bezorgdOp: null });
});

test('that everything arrived after all lets go of nothing that waits or was refused meanwhile', async () => {
  const verhaal = await zaak();
  await zet(sql`opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1`);
  const [mis] = await lees();
  await onbereiktGemeld(outbox.db, mis!);
  await zeg(verhaal, 'meldOnbereikt', { wie: 'ouders', reden: 'geweigerd' });
  await zet(sql`opgegeven_op = null, bezorgd_op = now()`);
  const [weer] = await lees();
  expect(weer).toMatchObject({ wat: { soort: 'bereikt', reden: 'alsnog-bezorgd' } });
  // Meanwhile nobody sends mail, and another was refused.
  await sql`update bericht set volgende_poging_op = now() - interval '1 hour'`.execute(outbox.db);
  await laatste(sql`opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1`);
  await zeg(verhaal, 'laatBereikenLos', { wie: 'ouders', reden: 'alsnog-bezorgd' });
  await onbereiktGemeld(outbox.db, weer!);
  expect((await outbox.rows()).filter(({ losgelatenDoor }) => losgelatenDoor !== null)).toEqual([]);
  // It is a task anew, once.
  const [opnieuw, ...meer] = await lees();
  expect(meer).toEqual([]);
  expect(opnieuw).toMatchObject({ wie: 'ouders', wat: { soort: 'onbereikt', reden: 'geweigerd' } });
  expect(opnieuw!.id).not.toBe(mis!.id);
});

test('a letter on the print list has not reached anybody: not before it was sent', async () => {
  const verhaal = await zaak();
  const wie = { ...OUDER, casusnummer: verhaal.casusnummer, id: '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f' };
  await betrokkenen(outbox.db).voegToe(wie, { door: 'noor', op: '2026-10-06T08:00:00.000Z' });
  await zet(sql`opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1`);
  await onbereiktGemeld(outbox.db, (await lees())[0]!);
  await sql`insert into brief (bericht, betrokkene)
    select id, ${wie.id}::uuid from bericht where opgegeven_op is not null`.execute(outbox.db);
  await zet(sql`opgegeven_op = null, bezorgd_op = now(), per_brief = 'alle'`);
  expect(await lees()).toEqual([]);
  await sql`update brief set verzonden_op = now()`.execute(outbox.db);
  expect(await lees()).toMatchObject([{ wat: { soort: 'bereikt', reden: 'alsnog-bezorgd' } }]);
  await sql`update onbereikt set volgende_poging_op = now()`.execute(outbox.db);
  await sql`update brief set verzonden_op = null, vervallen_op = now(), vervallen_reden = 'geen-weg'`.execute(
    outbox.db,
  );
  expect(await lees()).toMatchObject([{ wat: { soort: 'bereikt', reden: 'niet-meer-nodig' } }]);
});

test('who of several need not be reached any more, did not get it after all', async () => {
  await zaak();
  const { id, volgorde } = (await outbox.rows()).find(({ aanRol }) => aanRol === 'casusregisseur')!;
  await sql`update bericht set bezorgd_op = now() where id = ${id}`.execute(outbox.db);
  await sql`insert into bezorging (bericht, aan, foutcode) values (${id}, 'a', null), (${id}, 'b', 'adres-geweigerd')`.execute(
    outbox.db,
  );
  await onbereiktGemeld(outbox.db, (await lees())[0]!);
  expect(await laatLos(outbox.db, null, volgorde, { door: 'mia', reden: 'geen-weg' })).toBe(true);
  expect(await lees()).toMatchObject([{ wat: { soort: 'bereikt', reden: 'niet-meer-nodig' } }]);
});

test('letters on a list do not hide that a channel refuses nearly everything', async () => {
  for (let i = 0; i < STORING_VANAF; i++) await zaak();
  await sql`update bericht set opgegeven_op = now(), foutcode = 'adres-geweigerd', pogingen = 1
    where aan_rol = 'ouders' and volgorde in (select min(volgorde) from bericht where aan_rol = 'ouders' group by casusnummer)`.execute(
    outbox.db,
  );
  await sql`update bericht set bezorgd_op = now(), per_brief = 'alle' where opgegeven_op is null`.execute(
    outbox.db,
  );
  expect(await lees()).toEqual([]);
});

/** The last message to the parents. */
const laatste = (wat: ReturnType<typeof sql>) =>
  sql`update bericht set ${wat} where volgorde = (select max(volgorde) from bericht where aan_rol = 'ouders')`.execute(
    outbox.db,
  );

/** What the product itself says to a case. */
const zeg = async (verhaal: Verhaal, opdracht: string, gegevens: unknown) =>
  legVast(outbox.db, verhaal.doe('2026-10-07T08:00:00.000Z', opdracht, 'systeem', gegevens), {
    kanaalVan: () => 'e-mail',
  });
