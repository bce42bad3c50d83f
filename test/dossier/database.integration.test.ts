import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { openDatabase } from '../../dossier/database';
import { dossierReader, DossierUnreachable } from '../../dossier/dossier';
import { migrate } from '../../dossier/migrate';
import { legVast } from '../../dossier/write';
import { emptyDatabase } from '../opzet/database';
import { proefdossier } from './dossier-proef';
import { OVERAL, Verhaal } from './verhaal';
import { PROEFSLEUTELS } from '../histories/key';

async function duurt(werk: Promise<unknown>): Promise<number> {
  const begin = Date.now();
  await werk;
  return Date.now() - begin;
}

describe('migrating', () => {
  test('several processes at once, and again: each ends with the same tables', async () => {
    const { url, drop } = await emptyDatabase();
    const processen = Array.from({ length: 5 }, () => openDatabase(url, { sleutels: PROEFSLEUTELS }));
    await Promise.all(processen.map((db) => migrate(db)));
    const [db] = processen;
    if (db === undefined) throw new Error('no database');
    await legVast(db, new Verhaal().laatste);
    await Promise.all(processen.map((een) => migrate(een)));
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from kysely_migration`.execute(db);
    expect(rows).toEqual([{ n: fs.readdirSync('dossier/migrations').length }]);
    expect(
      await dossierReader(db).leesCasussen(OVERAL, {}, '2026-11-20T10:00:00.000Z', { na: null, aantal: 10 }),
    ).toHaveLength(1);
    await Promise.all(processen.map((een) => een.destroy()));
    await drop();
  });

  test('waits longer than five seconds for another process that migrates', async () => {
    const { url, drop } = await emptyDatabase();
    const [bezig, db] = [
      openDatabase(url, { sleutels: PROEFSLEUTELS }),
      openDatabase(url, { sleutels: PROEFSLEUTELS }),
    ];
    await migrate(bezig);
    const slot = bezig.transaction().execute(async (trx) => {
      // The lock that Kysely's Migrator takes on PostgreSQL.
      await sql`select pg_advisory_xact_lock(3853314791062309107)`.execute(trx);
      for (let i = 0; i < 14; i++) await sql`select pg_sleep(0.5)`.execute(trx);
    });
    expect(await duurt(migrate(db))).toBeGreaterThan(5_500);
    await slot;
    await Promise.all([bezig.destroy(), db.destroy()]);
    await drop();
  });

  test('a database that is not there is an error', async () => {
    const db = openDatabase('postgres://postgres@127.0.0.1:1/niets', { sleutels: PROEFSLEUTELS });
    await expect(migrate(db)).rejects.toThrow(/ECONNREFUSED/);
    await db.destroy();
  });
});

describe('a database that is away', () => {
  test('refuses: every read and write says so at once', async () => {
    const db = openDatabase('postgres://postgres@127.0.0.1:1/niets', { sleutels: PROEFSLEUTELS });
    await expect(legVast(db, new Verhaal().laatste)).rejects.toThrow(/ECONNREFUSED/);
    const lezer = dossierReader(db);
    await expect(lezer.answers()).rejects.toThrow(DossierUnreachable);
    await expect(
      lezer.leesCasussen(OVERAL, {}, '2026-11-20T10:00:00.000Z', { na: null, aantal: 10 }),
    ).rejects.toThrow(DossierUnreachable);
    await db.destroy();
  });

  test('says nothing at all: given up after some five seconds', async () => {
    const open = new Set<net.Socket>();
    const stil = net.createServer((socket) => open.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => stil.listen(0, '127.0.0.1', resolve));
    const db = openDatabase(`postgres://postgres@127.0.0.1:${(stil.address() as AddressInfo).port}/niets`, {
      sleutels: PROEFSLEUTELS,
    });
    const tijd = await duurt(expect(legVast(db, new Verhaal().laatste)).rejects.toThrow(/timeout/i));
    expect(tijd).toBeGreaterThan(4_000);
    expect(tijd).toBeLessThan(9_000);
    for (const socket of open) socket.destroy();
    stil.close();
    await db.destroy();
  });

  test('falls silent halfway: given up after some six seconds, and the next question gets a new connection', async () => {
    const { url, db, sluit } = await proefdossier();
    const doel = new URL(url);
    let stil = false;
    const open = new Set<net.Socket>();
    const tussen = net.createServer((socket) => {
      const verder = net.connect(Number(doel.port), doel.hostname);
      const zwijgt = () => stil && oud.has(socket);
      socket.on('data', (stuk) => zwijgt() || verder.write(stuk)).on('error', () => undefined);
      verder.on('data', (stuk) => zwijgt() || socket.write(stuk)).on('error', () => undefined);
      socket.on('close', () => verder.destroy());
      open.add(socket).add(verder);
    });
    const oud = new Set<net.Socket>();
    await new Promise<void>((resolve) => tussen.listen(0, '127.0.0.1', resolve));
    const via = new URL(url);
    via.port = String((tussen.address() as AddressInfo).port);
    const traag = openDatabase(via.href, { sleutels: PROEFSLEUTELS });
    await legVast(traag, new Verhaal().laatste);

    stil = true;
    for (const socket of open) oud.add(socket);
    const verhaal = new Verhaal();
    const tijd = await duurt(expect(legVast(traag, verhaal.laatste)).rejects.toThrow(/timeout/i));
    expect(tijd).toBeLessThan(8_000);
    expect(await duurt(legVast(traag, verhaal.laatste))).toBeLessThan(2_000);
    expect(await dossierReader(db).leesCasus(OVERAL, verhaal.casusnummer)).toBeDefined();
    await traag.destroy();
    for (const socket of open) socket.destroy();
    tussen.close();
    await sluit();
  });

  test('answers slowly: a statement is given up after five seconds', async () => {
    const { db, sluit } = await proefdossier();
    const tijd = await duurt(
      expect(sql`select pg_sleep(20)`.execute(db)).rejects.toThrow(/statement timeout/),
    );
    expect(tijd).toBeLessThan(7_000);
    await sluit();
  });
});
