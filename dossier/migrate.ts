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
import { up as gezin } from './migrations/0030-gezin';
import { up as belofte } from './migrations/0031-belofte';
import { up as vermelding } from './migrations/0032-mensen';
import { up as bedenktijd } from './migrations/0033-bedenktijd';
import { up as mailkeuze } from './migrations/0034-mailkeuze';
import { up as verzamelopdracht } from './migrations/0035-verzamelopdracht';
import { up as toegang } from './migrations/0037-toegang';
import { up as rolverzoek } from './migrations/0038-rolverzoek';
import { up as verzuim } from './migrations/0040-verzuim';
import { up as registermelding } from './migrations/0041-registermelding';
import { up as stroom } from './migrations/0042-stroom';
import { up as abonnement } from './migrations/0043-abonnement';
import { up as bijhouden } from './migrations/0044-bijhouden';
import { up as agenda } from './migrations/0045-agenda';
import { up as registerstatus } from './migrations/0046-registerstatus';
import { up as eenOrde } from './migrations/0047-een-orde';
import { up as cijfers } from './migrations/0048-cijfers';
import { up as bewaking } from './migrations/0051-bewaking';
import { up as verwerkingslog } from './migrations/0054-verwerkingslog';
import { up as vernietiging } from './migrations/0055-vernietiging';
import { up as bevindingOppakken } from './migrations/0063-bevinding-oppakken';

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
  '0030-gezin': { up: gezin },
  '0031-belofte': { up: belofte },
  '0032-mensen': { up: vermelding },
  '0033-bedenktijd': { up: bedenktijd },
  '0034-mailkeuze': { up: mailkeuze },
  '0035-verzamelopdracht': { up: verzamelopdracht },
  '0037-toegang': { up: toegang },
  '0038-rolverzoek': { up: rolverzoek },
  '0040-verzuim': { up: verzuim },
  '0041-registermelding': { up: registermelding },
  '0042-stroom': { up: stroom },
  '0043-abonnement': { up: abonnement },
  '0044-bijhouden': { up: bijhouden },
  '0045-agenda': { up: agenda },
  '0046-registerstatus': { up: registerstatus },
  '0047-een-orde': { up: eenOrde },
  '0048-cijfers': { up: cijfers },
  '0051-bewaking': { up: bewaking },
  '0054-verwerkingslog': { up: verwerkingslog },
  '0055-vernietiging': { up: vernietiging },
  '0063-bevinding-oppakken': { up: bevindingOppakken },
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
