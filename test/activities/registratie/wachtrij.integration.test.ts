import { sql } from 'kysely';
import { leen, noteerGelukt, noteerMislukt, type Geleend } from '../../../dossier/registratie/queue';
import { vulAan } from '../../../dossier/registratie/sweep';
import { vanEpoch } from '../../../domain/tijd';
import { Registratieproef } from './registreren';
import { totEinde, totUitspraak } from './verhalen';

const proef = new Registratieproef();
const REGIO = 'standaard';
const INSTELLINGEN = new Map([[REGIO, 'x']]);
const lees = (count = 10, ruimte = new Map([[REGIO, count]])) =>
  leen(proef.db, ruimte, { lease: 'proef', leaseMs: 60_000 });
const gelukt = (geleend: Geleend, tot: number) =>
  noteerGelukt(proef.db, geleend, {
    ...{ stand: 'loopt', zaak: null, tot, wijzigingTot: '0', stukkenTot: 0, vingerafdruk: null },
    instellingen: 'x',
  });
const volgnummer = async (casusnummer: string) =>
  (
    await proef.db
      .selectFrom('casus')
      .select('volgnummer')
      .where('casusnummer', '=', casusnummer)
      .executeTakeFirstOrThrow()
  ).volgnummer;

test('a region that is connected gets all its cases in steps, and what broke off between them goes on', async () => {
  await sql`truncate zaaksysteem cascade`.execute(proef.db);
  for (const nummer of [1, 2, 3]) {
    await proef.leg(totUitspraak({ leerling: `open-${nummer}` }));
    await proef.leg(totEinde({ leerling: `dicht-${nummer}` }));
  }
  const verwacht = ['loopt', 'loopt', 'loopt', ...Array<string>(3).fill('van-voor-de-aansluiting')];
  // The fourth row cannot be made: the statements before it have done their work.
  await sql`
    create function vol() returns trigger language plpgsql as $$ begin
      if (select count(*) from registratie) >= 4 then raise exception 'full'; end if; return new; end $$`.execute(
    proef.db,
  );
  await sql`create trigger vol before insert on registratie for each row execute function vol()`.execute(
    proef.db,
  );
  await expect(vulAan(proef.db, INSTELLINGEN, { stap: 2 })).rejects.toThrow('full');
  await sql`drop function vol cascade`.execute(proef.db);
  expect(await proef.rijen()).toHaveLength(4);
  await vulAan(proef.db, INSTELLINGEN, { stap: 2 });
  expect((await proef.rijen()).map(({ stand }) => stand).sort()).toEqual(verwacht);
  await proef.leg(totEinde({ leerling: 'later' }));
  await vulAan(proef.db, INSTELLINGEN, { stap: 2 });
  expect((await proef.rijen()).map(({ stand }) => stand).sort()).toEqual(['loopt', ...verwacht]);
});

test('while what is new cannot be looked for, what is known is registered', async () => {
  const bekend = totUitspraak();
  await proef.leg(bekend);
  await vulAan(proef.db, INSTELLINGEN);
  await proef.leg(totUitspraak({ leerling: 'kind-2' }));
  await sql`
    alter table registratie add constraint alleen_bekend check (casusnummer = ${sql.lit(bekend.casusnummer)}::uuid)`.execute(
    proef.db,
  );
  const gezegd: string[] = [];
  const aantal = () => proef.proef.server.register.alle('zaken').length;
  try {
    await proef.registreer(async () => aantal() === 1 && gezegd.length > 0, {
      report: (text) => gezegd.push(text),
    });
  } finally {
    await sql`alter table registratie drop constraint alleen_bekend`.execute(proef.db);
  }
  expect(gezegd).toEqual([expect.stringMatching(/^what is to be registered is not looked for/)]);
  await proef.registreer();
  expect(aantal()).toBe(2);
});

test('a case that stands there as it is sleeps, and a sweep in steps wakes only those in which something happened', async () => {
  for (const leerling of ['een', 'twee', 'drie']) await proef.leg(totUitspraak({ leerling }));
  await vulAan(proef.db, INSTELLINGEN);
  const geleend = await lees();
  expect(geleend).toHaveLength(3);
  for (const een of geleend) await gelukt(een, await volgnummer(een.casusnummer));
  expect((await proef.rijen()).map(({ volgendePogingOp }) => volgendePogingOp)).toEqual([null, null, null]);
  await vulAan(proef.db, INSTELLINGEN, { stap: 1 });
  expect(await lees()).toEqual([]);
  const laatste = (await proef.rijen())[2]?.casusnummer ?? '';
  await sql`update casus set volgnummer = volgnummer + 1 where casusnummer = ${laatste}`.execute(proef.db);
  await vulAan(proef.db, INSTELLINGEN, { stap: 1 });
  const weer = await lees();
  expect(weer.map(({ casusnummer }) => casusnummer)).toEqual([laatste]);
  // What happens while it is registered needs no sweep.
  await gelukt(weer[0]!, (await volgnummer(laatste)) - 1);
  expect(await lees()).toHaveLength(1);
  await vulAan(proef.db, new Map([[REGIO, 'anders']]), { stap: 1 });
  expect(await lees()).toHaveLength(2);
});

test('a region gets no more than there is room for, however long its cases wait', async () => {
  await sql`insert into zaaksysteem (regio) values ('elders')`.execute(proef.db);
  for (const leerling of ['een', 'twee', 'drie', 'vier']) await proef.leg(totUitspraak({ leerling }));
  await vulAan(proef.db, INSTELLINGEN);
  await sql`
    update registratie set regio = 'elders', volgende_poging_op = now() - interval '1 second'
    where casusnummer in (select casusnummer from registratie order by casusnummer limit 3)`.execute(
    proef.db,
  );
  const ruimte = new Map([
    [REGIO, 2],
    ['elders', 2],
  ]);
  const geleend = await lees(4, ruimte);
  expect(geleend.map(({ regio }) => regio).sort()).toEqual(['elders', 'elders', REGIO]);
});

test('for as long as a case system asked for rest it gets it, whatever succeeds or fails meanwhile', async () => {
  for (const leerling of ['een', 'twee', 'drie']) await proef.leg(totUitspraak({ leerling }));
  await vulAan(proef.db, INSTELLINGEN);
  const [een, twee, drie] = await lees();
  const fout = { fout: '429', regio: true, uitstel: false };
  await noteerMislukt(proef.db, een!, { ...fout, foutcode: 'te-druk', waitMs: 600_000 });
  await noteerMislukt(proef.db, twee!, { ...fout, foutcode: 'te-druk', waitMs: 10 });
  await gelukt(drie!, 1);
  const systeem = await proef.db.selectFrom('zaaksysteem').selectAll().executeTakeFirstOrThrow();
  expect(systeem.volgendePogingOp > vanEpoch(Date.now() + 500_000)).toBe(true);
  expect(systeem).toMatchObject({ foutcode: 'te-druk', pogingen: 2 });
  expect(systeem.geluktOp).not.toBeNull();
  expect(await lees()).toEqual([]);
});
