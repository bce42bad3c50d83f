import { sql } from 'kysely';
import type { Database } from '../database';
import type { PerBrief } from './soorten';

/**
 * Puts letters of a message on the print list, one for each of these betrokkenen; one that is there stays. Those for
 * others, who are reached another way by now, go off it as long as nobody printed them.
 */
export async function zetOpPrintlijst(
  db: Database,
  bericht: string,
  betrokkenen: readonly string[],
  perBrief: PerBrief,
): Promise<void> {
  await sql`
    with weg as (
      delete from brief
      where bericht = ${bericht} and betrokkene <> all(${betrokkenen}::uuid[])
        and num_nulls(afgedrukt_op, verzonden_op, vervallen_op) = 3
    ), erbij as (
      insert into brief (bericht, betrokkene)
      select ${bericht}, wie from unnest(${betrokkenen}::uuid[]) wie
      on conflict do nothing
    )
    update bericht set per_brief = ${perBrief}
    where id = ${bericht} and per_brief is distinct from ${perBrief}::text
      and (${perBrief}::text is not null or not exists (
        select 1 from brief where brief.bericht = bericht.id
          and num_nulls(afgedrukt_op, verzonden_op, vervallen_op) < 3))`.execute(db);
}

/** Of whom somebody printed, sent or took off a letter of a message. */
export async function leesBehandeld(db: Database, bericht: string): Promise<string[]> {
  const { rows } = await sql<{ betrokkene: string }>`
    select betrokkene from brief
    where bericht = ${bericht} and num_nulls(afgedrukt_op, verzonden_op, vervallen_op) < 3`.execute(db);
  return rows.map(({ betrokkene }) => betrokkene);
}
