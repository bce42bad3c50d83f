import { execFileSync } from 'node:child_process';
import { cpSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres, type EmbeddedPostgres } from '../../embedded/postgres';
import { postgresRunner } from '../../embedded/postgres-binaries';
import { pause } from '../../embedded/processes';

const PATIENCE_MS = 60_000;

/**
 * A PostgreSQL of which every change is kept: a copy of its files and the log since, from which it can be put back to any moment. The
 * copy is made as PostgreSQL describes under "low-level API", for `pg_basebackup` does not come with npm.
 */
export class Kopieerbaar {
  private constructor(
    private readonly folder: string,
    private readonly database: string,
    private running: EmbeddedPostgres,
  ) {}

  static async start(folder: string, database: string): Promise<Kopieerbaar> {
    const archive = path.join(folder, 'archief');
    mkdirSync(archive, { recursive: true, mode: 0o755 });
    const owner = postgresRunner(archive).owner;
    if (owner !== undefined) chownSync(archive, owner.uid, owner.gid);
    const running = await startPostgres({
      folder: path.join(folder, 'server'),
      database,
      settings: {
        ...{ wal_level: 'replica', archive_mode: 'on', max_connections: '200' },
        archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/%f`,
      },
    });
    return new Kopieerbaar(folder, database, running);
  }

  get url(): string {
    return this.running.url;
  }

  get port(): number {
    return this.running.port;
  }

  /** What it says the moment is now. */
  async nu(): Promise<string> {
    const { rows } = await this.vraag<{ nu: Date }>('select clock_timestamp() as nu');
    // A millisecond on, so that what was just written lies before it.
    return new Date((rows[0]?.nu.getTime() ?? 0) + 1).toISOString();
  }

  /** Makes the copy while it works. */
  async kopieer(): Promise<void> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    try {
      await client.query(`select pg_backup_start('proef', fast => true)`);
      rmSync(this.kopie, { recursive: true, force: true });
      cpSync(this.cluster, this.kopie, {
        recursive: true,
        filter: (file) => !/pg_wal\/.|postmaster\.(pid|opts)$/.test(file),
      });
      const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
      writeFileSync(path.join(this.kopie, 'backup_label'), rows[0]?.labelfile ?? '');
    } finally {
      await client.end();
    }
  }

  /** Ends it with everything that happened in the archive, as a standby would have it. */
  async stop(): Promise<void> {
    const { rows } = await this.vraag<{ file: string }>(
      `select pg_walfile_name(pg_switch_wal()) as file, pg_sleep(0)`,
    );
    const last = path.join(this.folder, 'archief', rows[0]?.file ?? '');
    for (const end = Date.now() + PATIENCE_MS; !existsSync(last); await pause(100))
      if (Date.now() > end) throw new Error(`${last} did not come into the archive`);
    await this.einde();
  }

  /** Ends it as it is. */
  einde(): Promise<void> {
    return this.running.stop();
  }

  /** Puts it back as it was at a moment, at the same address; returns when it takes writes. */
  async zetTerug(moment: string): Promise<void> {
    rmSync(this.cluster, { recursive: true, force: true });
    cpSync(this.kopie, this.cluster, { recursive: true });
    writeFileSync(path.join(this.cluster, 'recovery.signal'), '');
    this.eigen(this.cluster);
    const { port } = this.running;
    this.running = await startPostgres({
      folder: path.join(this.folder, 'server'),
      ...{ preferredPort: port, samePort: true, database: this.database },
      settings: {
        max_connections: '200',
        restore_command: `cp ${path.join(this.folder, 'archief')}/%f %p`,
        // No Z: names of time zones are not known yet when this is read.
        recovery_target_time: moment.replace('T', ' ').replace('Z', '+00:00'),
        recovery_target_action: 'promote',
        recovery_target_timeline: 'current',
      },
    });
    for (const end = Date.now() + PATIENCE_MS; ; await pause(100)) {
      const { rows } = await this.vraag<{ bezig: boolean }>('select pg_is_in_recovery() as bezig');
      if (rows[0]?.bezig === false) return;
      if (Date.now() > end) throw new Error('it does not come out of recovery');
    }
  }

  private get cluster(): string {
    return path.join(this.folder, 'server', 'cluster');
  }

  private get kopie(): string {
    return path.join(this.folder, 'kopie');
  }

  private eigen(folder: string): void {
    const owner = postgresRunner(path.join(this.folder, 'server')).owner;
    if (owner === undefined) return;
    execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
  }

  private async vraag<T extends object>(query: string) {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    try {
      return await client.query<T>(query);
    } finally {
      await client.end();
    }
  }
}
