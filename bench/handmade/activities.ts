import { sql } from 'kysely';
import type { Database } from '../../dossier/database';

/** The table of the handmade workflows, in the database that the product uses too. */
export async function createTable(db: Database): Promise<void> {
  await sql`
    create table if not exists bench_row (
      id bigint generated always as identity primary key, kind text not null, content jsonb not null
    )`.execute(db);
}

/** The activities of the handmade workflows: each writes one row in a transaction of its own. */
export function handmadeActivities(db: Database) {
  const insert = (kind: string) => async (content: unknown) => {
    await sql`insert into bench_row (kind, content) values (${kind}, ${JSON.stringify(content)})`.execute(db);
  };
  return {
    register: insert('case'),
    assign: insert('holder'),
    openTask: insert('task'),
    notifySchool: insert('message to the school'),
    notifyParents: insert('message to the parents'),
  };
}

export type HandmadeActivities = ReturnType<typeof handmadeActivities>;
