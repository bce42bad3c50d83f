import { sql } from 'kysely';
import type { Database } from '../database';
import { NIET_VERGETEN } from '../post/stand';
import type { PerBrief } from './soorten';

/** Nobody printed, sent or took off a letter, nor chose it once more. */
const ONAANGERAAKT = sql<boolean>`num_nulls(brief.afgedrukt_op, brief.verzonden_op, brief.vervallen_op, brief.opnieuw_op) = 4`;

/**
 * Puts letters of a message on the print list, one for each of these betrokkenen; one that is there stays, and of a child that
 * was forgotten there are none. Those for others, who are reached another way by now, go off it as long as nobody printed them.
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
        and ${ONAANGERAAKT}
    ), erbij as (
      insert into brief (bericht, betrokkene)
      select bericht.id, wie from bericht, unnest(${betrokkenen}::uuid[]) wie
      where bericht.id = ${bericht} and ${NIET_VERGETEN}
      on conflict do nothing
    )
    update bericht set per_brief = ${perBrief}
    where id = ${bericht} and per_brief is distinct from ${perBrief}::text
      and (${perBrief}::text is not null or not exists (
        select 1 from brief where brief.bericht = bericht.id and not ${ONAANGERAAKT}))`.execute(db);
}

/** Of whom somebody printed, sent or took off a letter of a message. */
export async function leesBehandeld(db: Database, bericht: string): Promise<string[]> {
  const { rows } = await sql<{ betrokkene: string }>`
    select betrokkene from brief
    where bericht = ${bericht} and not ${ONAANGERAAKT}`.execute(db);
  return rows.map(({ betrokkene }) => betrokkene);
}
