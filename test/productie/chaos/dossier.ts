import { sql } from 'kysely';
import { GEEN_ADRES } from '../../../dossier/berichtstatus';
import type { Database } from '../../../dossier/database';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { gebeurtenissenVan } from '../../dossier/inhoud';
import type { Told } from './story';

/** A case as the dossier has it, with everything that hangs on it. */
export interface Kept {
  readonly casusnummer: string;
  readonly workflowId: string;
  readonly volgnummer: number;
  readonly open: boolean;
  readonly leerling: string | null;
  readonly story: readonly Told[];
  readonly tasks: Awaited<ReturnType<typeof tasksOf>>;
  readonly messages: Awaited<ReturnType<typeof messagesOf>>;
}

const tasksOf = (db: Database, casusnummer: string) =>
  db
    .selectFrom('taak')
    .select(['geopendBij', 'type', 'status'])
    .where('casusnummer', '=', casusnummer)
    .execute();

const messagesOf = (db: Database, casusnummer: string) =>
  db
    .selectFrom('bericht')
    .select(['id', 'bij', 'soort', 'aanRol', 'kanaal', 'bezorgdOp', 'opgegevenOp', 'foutcode'])
    .where('casusnummer', '=', casusnummer)
    .execute();

/** Everything that the dossier has. */
export async function readAll(db: Database): Promise<Kept[]> {
  const cases = await db
    .selectFrom('casus')
    .select(['casusnummer', 'workflowId', 'volgnummer', 'geslotenOp', 'leerling'])
    .execute();
  const kept: Kept[] = [];
  for (const { geslotenOp, ...casus } of cases) {
    const events = await gebeurtenissenVan(db, casus.casusnummer);
    const story = events.map(({ nummer, id, op, werkelijkOp, soort, door, gegevens }) => ({
      ...{ nummer, id, op, werkelijkOp },
      gebeurtenis: { soort, op, door, gegevens } as unknown as Gebeurtenis,
    }));
    const [tasks, messages] = await Promise.all([
      tasksOf(db, casus.casusnummer),
      messagesOf(db, casus.casusnummer),
    ]);
    kept.push({ ...casus, open: geslotenOp === null, story, tasks, messages });
  }
  return kept;
}

/** Lets every message go that waits for its moment. */
export async function letGo(db: Database): Promise<void> {
  await sql`update bericht set niet_voor = null, volgende_poging_op = least(volgende_poging_op, now())
    where bezorgd_op is null and opgegeven_op is null and niet_voor > now()`.execute(db);
}

/** How many messages are still on their way; those of whom nobody told how to reach them wait until somebody does. */
export async function underWay(db: Database): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from bericht where bezorgd_op is null and opgegeven_op is null
      and per_brief is distinct from 'alle' and foutcode is distinct from ${GEEN_ADRES}`.execute(db);
  return rows[0]?.n ?? 0;
}
