import { Migrator, type Migration } from 'kysely';
import type { Database } from './database';
import { up as begin } from './migrations/0001-begin';
import { up as lijsten } from './migrations/0002-lijsten';
import { up as mensen } from './migrations/0003-mensen';
import { up as werkbak } from './migrations/0004-werkbak';
import { up as concept } from './migrations/0005-concept';
import { up as post } from './migrations/0006-post';
import { up as tafel } from './migrations/0007-tafel';
import { up as omslag } from './migrations/0008-omslag';
import { up as kenmerk } from './migrations/0009-kenmerk';
import { up as betrokkenen } from './migrations/0010-betrokkenen';
import { up as gevaar } from './migrations/0012-gevaar';
import { up as keten } from './migrations/0013-keten';
import { up as mail } from './migrations/0014-mail';
import { up as stuk } from './migrations/0015-stuk';
import { up as losgelaten } from './migrations/0016-losgelaten';
import { up as registratie } from './migrations/0017-registratie';
import { up as notify } from './migrations/0018-notify';
import { up as zending } from './migrations/0019-zending';
import { up as brief } from './migrations/0020-brief';
import { up as onbereikt } from './migrations/0021-onbereikt';
import { up as corv } from './migrations/0022-corv';
import { up as opnieuw } from './migrations/0023-opnieuw';
import { up as casussen } from './migrations/0024-casussen';
import { up as melden } from './migrations/0025-melden';
import { up as gezien } from './migrations/0026-werkbak';
import { up as document } from './migrations/0029-document';

/** Every migration in order of its name. One that has been released is never changed. */
const MIGRATIONS: Record<string, Migration> = {
  '0001-begin': { up: begin },
  '0002-lijsten': { up: lijsten },
  '0003-mensen': { up: mensen },
  '0004-werkbak': { up: werkbak },
  '0005-concept': { up: concept },
  '0006-post': { up: post },
  '0007-tafel': { up: tafel },
  '0008-omslag': { up: omslag },
  '0009-kenmerk': { up: kenmerk },
  '0010-betrokkenen': { up: betrokkenen },
  '0012-gevaar': { up: gevaar },
  '0013-keten': { up: keten },
  '0014-mail': { up: mail },
  '0015-stuk': { up: stuk },
  '0016-losgelaten': { up: losgelaten },
  '0017-registratie': { up: registratie },
  '0018-notify': { up: notify },
  '0019-zending': { up: zending },
  '0020-brief': { up: brief },
  '0021-onbereikt': { up: onbereikt },
  '0022-corv': { up: corv },
  '0023-opnieuw': { up: opnieuw },
  '0024-casussen': { up: casussen },
  '0025-melden': { up: melden },
  '0026-werkbak': { up: gezien },
  '0029-document': { up: document },
};

/** How long to wait for another process that is migrating. */
const PATIENCE_MS = 120_000;
/** PostgreSQL gave up waiting, as for the lock of the other process. */
const TIMED_OUT = '57014';

/**
 * Brings the database up to date, all or nothing. Safe when several processes start together: one migrates, the others
 * wait up to two minutes. Rejects with what went wrong. A statement of a migration gets five seconds like any other, so
 * that it never keeps running cases waiting; larger work goes in steps.
 */
export async function migrate(db: Database): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  for (;;) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (code === TIMED_OUT && Date.now() < end) continue;
    throw new Error(`The dossier could not be migrated: ${String(message)}`, { cause: error });
  }
}
