import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, statSync, chownSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { kanSchrijven } from '../../dossier/ruimte';
import { openDatabase } from '../../dossier/database';
import { startApi } from '../../server/server';
import { PROEFSLEUTEL } from '../histories/key';
import { proefdossier } from './dossier-proef';

/** A disk of a few megabytes on this machine; null where mounting is refused. */
function smallDisk(): { readonly folder: string; readonly remove: () => void } | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorbraak-schijf-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0;
  const remove = () => {
    if (mounted) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (mounted) return { folder, remove };
  remove();
  return null;
}

const disk = smallDisk();
afterAll(() => disk?.remove());

(disk === null ? test.skip : test)(
  disk === null
    ? 'no disk can be mounted here: a full one is not tried'
    : 'a dossier whose disk is full takes nothing, health says so, and it is well again when there is room',
  async () => {
    const { folder } = disk ?? { folder: '' };
    const { db, url, sluit } = await proefdossier();
    const { rows } = await sql<{ map: string }>`select current_setting('data_directory') as map`.execute(db);
    const { uid, gid } = statSync(rows[0]?.map ?? '');
    const place = path.join(folder, 'ruimte');
    mkdirSync(place);
    chownSync(place, uid, gid);
    const space = `ruimte_${process.pid}`;
    const user = new URL(url).username;
    await sql`create tablespace ${sql.id(space)} location ${sql.lit(place)}`.execute(db);
    await sql`alter role ${sql.id(decodeURIComponent(user))} in database ${sql.id(new URL(url).pathname.slice(1))}
      set temp_tablespaces = ${sql.id(space)}`.execute(db);
    // Its connections have the setting from their beginning.
    const here = openDatabase(url, { connections: 1 });
    const api = await startApi({
      ...{ port: 0, host: '127.0.0.1', temporalAddress: '127.0.0.1:1', namespace: 'doorbraak' },
      ...{ databaseUrl: url, key: PROEFSLEUTEL },
    });
    try {
      expect(await kanSchrijven(here)).toBe(true);
      const full = path.join(folder, 'vol');
      expect(() => writeFileSync(full, Buffer.alloc(8 * 1024 * 1024))).toThrow('ENOSPC');
      expect(await kanSchrijven(here)).toBe(false);
      const answer = await fetch(new URL('/gezondheid', api.url));
      expect([answer.status, await answer.json()]).toEqual([
        503,
        expect.objectContaining({
          dossier: 'bereikbaar',
          hinder: expect.arrayContaining(['dossier-schrijft-niet']),
        }),
      ]);
      rmSync(full);
      expect(await kanSchrijven(here)).toBe(true);
    } finally {
      await api.stop();
      await here.destroy();
      await sql`alter role ${sql.id(decodeURIComponent(user))} in database ${sql.id(new URL(url).pathname.slice(1))}
        reset temp_tablespaces`.execute(db);
      await sluit();
    }
  },
);

test('a copy that only reads takes nothing', async () => {
  const { url, sluit } = await proefdossier();
  const readOnly = new URL(url);
  readOnly.searchParams.set('options', '-c default_transaction_read_only=on');
  const db = openDatabase(readOnly.href, { connections: 1 });
  try {
    expect(await kanSchrijven(db)).toBe(false);
  } finally {
    await db.destroy();
    await sluit();
  }
});

test('that the database is away is another thing', async () => {
  const db = openDatabase('postgres://niemand@127.0.0.1:1/nergens', { connections: 1 });
  await expect(kanSchrijven(db)).rejects.toThrow();
  await db.destroy();
});
