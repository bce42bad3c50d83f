import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import type { Registratiestand } from './table';

/** A case that is ours alone to register, until its lease ends. */
export interface Geleend {
  readonly casusnummer: string;
  readonly regio: string;
  /** The lease: noting what came of it requires that it still stands in the row. */
  readonly lease: string;
  /** Attempts in a row that failed before this one. */
  readonly pogingen: number;
  readonly vingerafdruk: Buffer | null;
  /** True when the case system must be looked at, whatever was registered before. */
  readonly nagaan: boolean;
  /** Types that are known from before this moment are looked up anew. */
  readonly typesGewijzigdOp: Moment | null;
}

/** How far a case was registered. */
export interface Geregistreerd {
  readonly stand: Extract<Registratiestand, 'loopt' | 'afgesloten' | 'overgedragen'>;
  readonly zaak: string | null;
  readonly tot: number;
  readonly wijzigingTot: string;
  readonly stukkenTot: number;
  readonly vingerafdruk: Buffer | null;
  /** Hash of the settings of the region. */
  readonly instellingen: string;
}

/** What went wrong, and for how long nothing is tried; `regio`: with the whole case system, not with this case. */
export interface Mislukt {
  readonly foutcode: string;
  readonly fout: string;
  readonly regio: boolean;
  readonly waitMs: number;
  /** True when nothing is wrong: it is only too early. */
  readonly uitstel: boolean;
}

/** Rows that are looked at for what else changed than the case itself, in one statement. */
const NAGEKEKEN = 20_000;

/**
 * Makes the rows that are missing: of the regions with a case system, and of their cases. Cases that were closed before their
 * region had one are left out of it. Also calls those that came back to a region, and those around whom people changed or
 * of which a stuk was made. Cheap enough to do every few seconds.
 */
export async function vulAan(db: Database, regios: readonly string[]): Promise<void> {
  const lijst = [...regios];
  await sql`
    with nieuw as (
      insert into zaaksysteem (regio) select unnest(${lijst}::text[]) on conflict do nothing returning regio
    )
    insert into registratie (casusnummer, regio, stand)
    select casusnummer, casus.regio, 'van-voor-de-aansluiting'
    from casus join nieuw on nieuw.regio = casus.regio where gesloten_op is not null`.execute(db);
  await sql`
    insert into registratie (casusnummer, regio)
    select casusnummer, regio from casus c
    where regio = any(${lijst}::text[])
      and not exists (select 1 from registratie r where r.casusnummer = c.casusnummer and r.regio = c.regio)
    on conflict do nothing`.execute(db);
  await sql`
    update registratie r set stand = 'loopt', volgende_poging_op = now() from casus c
    where r.stand = 'overgedragen' and c.casusnummer = r.casusnummer and c.regio = r.regio and r.tot < c.volgnummer`.execute(
    db,
  );
  await sql`
    update registratie set nagaan_op = now()
    where (casusnummer, regio) in (
      select casusnummer, regio from registratie r
      where stand = 'loopt' and regio = any(${lijst}::text[]) and nagaan_op is null
        and (coalesce((select max(id) from betrokkene_wijziging b where b.casusnummer = r.casusnummer), 0) > r.wijziging_tot
          or (select count(*) from stuk s where s.casusnummer = r.casusnummer and s.gereed_op is not null) > r.stukken_tot)
      limit ${NAGEKEKEN})`.execute(db);
}

/**
 * Leases up to `count` cases that are to be registered, those that wait longest first, and none of a region that rests: cases
 * in which something happened, and those that were registered under other settings of their region than these hashes.
 */
export async function leen(
  db: Database,
  instellingen: ReadonlyMap<string, string>,
  { count, lease, leaseMs }: { readonly count: number; readonly lease: string; readonly leaseMs: number },
): Promise<Geleend[]> {
  const { rows } = await sql<Omit<Geleend, 'lease'>>`
    with aan_de_beurt as (
      select r.casusnummer, r.regio, z.types_gewijzigd_op
      from registratie r
        join jsonb_each_text(${JSON.stringify(Object.fromEntries(instellingen))}::jsonb) as nu(regio, instellingen)
          on nu.regio = r.regio
        join zaaksysteem z on z.regio = r.regio
        join casus c on c.casusnummer = r.casusnummer
      where r.stand = 'loopt' and z.volgende_poging_op <= now()
        and r.volgende_poging_op <= now() and (r.geleend_tot is null or r.geleend_tot <= now())
        and (r.tot < c.volgnummer or r.nagaan_op <= now() or r.instellingen is distinct from nu.instellingen)
      order by r.volgende_poging_op, r.casusnummer
      limit ${count}
      for update of r skip locked
    )
    update registratie r set geleend_door = ${lease}, geleend_op = now(),
      geleend_tot = now() + ${leaseMs} * interval '1 millisecond'
    from aan_de_beurt b
    where r.casusnummer = b.casusnummer and r.regio = b.regio
    returning r.casusnummer, r.regio, r.pogingen, r.vingerafdruk, coalesce(r.nagaan_op <= now(), false) as nagaan,
      b.types_gewijzigd_op`.execute(db);
  return rows.map((rij) => ({ ...rij, lease }));
}

/** Notes that a case is in the case system as far as it was; nothing when the lease was lost. */
export async function noteerGelukt(
  db: Database,
  { casusnummer, regio, lease }: Geleend,
  { stand, zaak, tot, wijzigingTot, stukkenTot, vingerafdruk, instellingen }: Geregistreerd,
): Promise<void> {
  await sql`
    with kwijt as (
      update registratie set stand = ${stand}, zaak = coalesce(${zaak}, zaak), tot = ${tot}, wijziging_tot = ${wijzigingTot},
        stukken_tot = ${stukkenTot}, vingerafdruk = ${vingerafdruk}, instellingen = ${instellingen}, geregistreerd_op = now(),
        nagaan_op = case when nagaan_op > geleend_op then nagaan_op end,
        pogingen = 0, volgende_poging_op = now(), foutcode = null, fout = null, fout_sinds = null,
        geleend_door = null, geleend_op = null, geleend_tot = null
      where casusnummer = ${casusnummer} and regio = ${regio} and geleend_door = ${lease}
      returning regio
    )
    update zaaksysteem set gelukt_op = now(), pogingen = 0, foutcode = null, fout = null, fout_sinds = null,
      volgende_poging_op = least(volgende_poging_op, now())
    where regio in (select regio from kwijt)`.execute(db);
}

/**
 * Notes that it went wrong. What is wrong with the whole case system is no attempt of the case: it comes again as soon as its
 * region does not rest any more.
 */
export async function noteerMislukt(
  db: Database,
  { casusnummer, regio, lease }: Geleend,
  { foutcode, fout, regio: alles, waitMs, uitstel }: Mislukt,
): Promise<void> {
  const wacht = sql`now() + ${waitMs} * interval '1 millisecond'`;
  const vrij = sql`geleend_door = null, geleend_op = null, geleend_tot = null`;
  const deze = sql`casusnummer = ${casusnummer} and regio = ${regio} and geleend_door = ${lease}`;
  if (uitstel) {
    await sql`update registratie set ${vrij}, volgende_poging_op = ${wacht} where ${deze}`.execute(db);
  } else if (alles) {
    await sql`
      with los as (update registratie set ${vrij} where ${deze} returning regio)
      update zaaksysteem set pogingen = pogingen + 1, volgende_poging_op = ${wacht}, foutcode = ${foutcode}, fout = ${fout},
        fout_sinds = coalesce(fout_sinds, now())
      where regio in (select regio from los)`.execute(db);
  } else {
    await sql`
      update registratie set ${vrij}, pogingen = pogingen + 1, volgende_poging_op = ${wacht}, foutcode = ${foutcode},
        fout = ${fout}, fout_sinds = coalesce(fout_sinds, now())
      where ${deze}`.execute(db);
  }
}

/** Keeps the address of a zaak as soon as it is known: a notification about it then finds its case. */
export async function noteerZaak(
  db: Database,
  { casusnummer, regio, lease }: Pick<Geleend, 'casusnummer' | 'regio' | 'lease'>,
  zaak: string,
): Promise<void> {
  await sql`
    update registratie set zaak = ${zaak}
    where casusnummer = ${casusnummer} and regio = ${regio} and geleend_door = ${lease} and zaak is distinct from ${zaak}`.execute(
    db,
  );
}

/** How often in a row a case system did not answer as one. */
export async function pogingenVan(db: Database, regio: string): Promise<number> {
  const rij = await db
    .selectFrom('zaaksysteem')
    .select('pogingen')
    .where('regio', '=', regio)
    .executeTakeFirst();
  return rij?.pogingen ?? 0;
}
