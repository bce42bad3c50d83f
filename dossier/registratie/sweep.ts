import { sql } from 'kysely';
import type { Database } from '../database';

/** Rows of one statement: each of them is done well within the time that a statement has. */
const STAP = 5_000;

/** How a sweep is done. */
export interface Veegwijze {
  /** Rows at a time. */
  readonly stap?: number;
  /** Regions that have a case system too, of which the settings are not right: their cases get a row, and wait. */
  readonly verkeerd?: readonly string[];
  /** After this nothing more is begun; a next sweep goes on. */
  readonly stop?: AbortSignal;
}

/**
 * Makes the rows that are missing: of the regions with a case system (with the hash of their settings), and of their cases.
 * Cases that were closed before their region had one are left out of it. Wakes the cases in which something happened, those
 * that came back to a region, those around whom people changed or of which a stuk was made, and those that were registered
 * under other settings. In steps, so that it gets to the end in an installation of any size.
 */
export async function vulAan(
  db: Database,
  instellingen: ReadonlyMap<string, string>,
  { stap = STAP, verkeerd = [], stop }: Veegwijze = {},
): Promise<void> {
  const regios = [...instellingen.keys(), ...verkeerd];
  await sql`insert into zaaksysteem (regio) select unnest(${regios}::text[]) on conflict do nothing`.execute(
    db,
  );
  for (let nieuw = stap; nieuw === stap;) {
    if (stop?.aborted === true) return;
    nieuw = await maakRijen(db, regios, stap);
  }
  await sql`update zaaksysteem set gevuld_op = now() where gevuld_op is null and regio = any(${regios}::text[])`.execute(
    db,
  );
  await sql`
    update registratie r set stand = 'loopt', volgende_poging_op = now() from casus c
    where r.stand = 'overgedragen' and c.casusnummer = r.casusnummer and c.regio = r.regio and r.tot < c.volgnummer`.execute(
    db,
  );
  await wekNaSluiting(db, regios);
  for (let na: Plek | undefined = BEGIN; na !== undefined;) {
    if (stop?.aborted === true) return;
    na = await wek(db, instellingen, na, stap);
  }
}

/** Wakes cases that were registered to their end, and of which a stuk was made since; not of a child that was forgotten. */
async function wekNaSluiting(db: Database, regios: readonly string[]): Promise<void> {
  await sql`
    update registratie r set stand = 'loopt', volgende_poging_op = now(), nagaan_op = now()
    from (
      select casusnummer, count(*) as aantal from stuk where gereed_op is not null group by casusnummer
    ) s join casus c on c.casusnummer = s.casusnummer
      join kindsleutel k on k.id = c.kindsleutel and k.vernietigd_op is null
    where r.stand = 'afgesloten' and r.casusnummer = s.casusnummer and r.regio = c.regio
      and r.regio = any(${[...regios]}::text[]) and s.aantal > r.stukken_tot`.execute(db);
}

/** Answers for how many cases a row was missing, also when another made it at the same time. */
async function maakRijen(db: Database, regios: readonly string[], stap: number): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    with ontbreekt as (
      select c.casusnummer, c.regio,
        case when z.gevuld_op is null and c.gesloten_op <= z.aangesloten_op then 'van-voor-de-aansluiting' else 'loopt' end as stand
      from casus c join zaaksysteem z on z.regio = c.regio
      where c.regio = any(${[...regios]}::text[])
        and not exists (select 1 from registratie r where r.casusnummer = c.casusnummer and r.regio = c.regio)
      limit ${stap}
    ), gemaakt as (
      insert into registratie (casusnummer, regio, stand) select casusnummer, regio, stand from ontbreekt
      on conflict do nothing
    )
    select count(*)::int as aantal from ontbreekt`.execute(db);
  return rows[0]?.aantal ?? 0;
}

/** A row by its key: where a sweep is. */
interface Plek {
  readonly casusnummer: string;
  readonly regio: string;
}

const BEGIN: Plek = { casusnummer: '00000000-0000-0000-0000-000000000000', regio: '' };

/** Wakes what sleeps and has something to do, of the next rows after a place; answers where it came, or that there are no more. */
async function wek(
  db: Database,
  instellingen: ReadonlyMap<string, string>,
  na: Plek,
  stap: number,
): Promise<Plek | undefined> {
  const { rows } = await sql<Plek>`
    with nu as (
      select key as regio, value as instellingen
      from jsonb_each_text(${JSON.stringify(Object.fromEntries(instellingen))}::jsonb)
    ), deel as (
      select casusnummer, regio, tot, instellingen, nagaan_op, wijziging_tot, stukken_tot from registratie
      where stand = 'loopt' and volgende_poging_op is null and (casusnummer, regio) > (${na.casusnummer}::uuid, ${na.regio})
      order by casusnummer, regio
      limit ${stap}
    ), bekeken as (
      select d.casusnummer, d.regio,
        d.tot < c.volgnummer or d.instellingen is distinct from nu.instellingen or coalesce(d.nagaan_op <= now(), false) as te_doen,
        coalesce((select max(id) from betrokkene_wijziging b where b.casusnummer = d.casusnummer), 0) > d.wijziging_tot
          or (select count(*) from stuk s where s.casusnummer = d.casusnummer and s.gereed_op is not null) > d.stukken_tot as anders
      from deel d join nu on nu.regio = d.regio join casus c on c.casusnummer = d.casusnummer
    ), gewekt as (
      update registratie r set volgende_poging_op = now(), nagaan_op = case when b.anders then now() else r.nagaan_op end
      from bekeken b
      where r.casusnummer = b.casusnummer and r.regio = b.regio and (b.te_doen or b.anders)
        and r.stand = 'loopt' and r.volgende_poging_op is null
    )
    select casusnummer, regio from deel order by casusnummer desc, regio desc limit 1`.execute(db);
  return rows[0];
}
