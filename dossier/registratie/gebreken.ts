import { sql } from 'kysely';
import type { Database } from '../database';
import { storable } from '../storable';

/** What stands with a region of which the settings are not right: nothing of it is registered. */
export const VERKEERD_INGESTELD = 'instellingen';

/** Keeps of which regions the settings are not right, with what is wrong, in sentences; of all others that they are. */
export async function noteerGebreken(
  db: Database,
  gebreken: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const nu = Object.fromEntries([...gebreken].map(([regio, zinnen]) => [regio, storable(zinnen.join('\n'))]));
  await sql`
    with nu as (
      select key as regio, value as fout from jsonb_each_text(${JSON.stringify(nu)}::jsonb)
    ), goed as (
      update zaaksysteem set foutcode = null, fout = null, fout_sinds = null
      where foutcode = ${VERKEERD_INGESTELD} and regio not in (select regio from nu)
    )
    insert into zaaksysteem (regio, foutcode, fout, fout_sinds)
    select regio, ${VERKEERD_INGESTELD}, fout, now() from nu
    on conflict (regio) do update set foutcode = excluded.foutcode, fout = excluded.fout,
      fout_sinds = case when zaaksysteem.foutcode = excluded.foutcode then zaaksysteem.fout_sinds else now() end
    where (zaaksysteem.foutcode, zaaksysteem.fout) is distinct from (excluded.foutcode, excluded.fout)`.execute(
    db,
  );
}
