import { sql, type Kysely } from 'kysely';

/** To whom of several a message has gone, so that a retry goes to the others only. It goes with its message. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bezorging (
      bericht text not null references bericht on delete cascade,
      aan text not null,
      op timestamptz(3) not null default now(),
      foutcode text,
      primary key (bericht, aan)
    )`.execute(db);
}
