import { sql } from 'kysely';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { alsHier, isVrij } from '../lease';
import type { Stroomregel } from '../stroom/stroom';
import { VOORVAL } from '../stroom/voorval';
import { openAbonnement, type Abonnementgeheim } from './geheim';
import type { Stilzetreden } from './table';

/** Where deliveries of a subscription go now. */
export interface Ontvanger extends Pick<Abonnementgeheim, 'sleutels'> {
  readonly id: string;
  readonly adres: string;
}

/** A delivery that is ours alone, until its lease ends. */
export interface Geleend extends Stroomregel {
  /** Number of the delivery. */
  readonly verzending: string;
  readonly abonnement: string;
  readonly lease: string;
  /** Attempts that ended before this one. */
  readonly pogingen: number;
}

/** What went wrong with an attempt. */
export interface Mislukt {
  readonly foutcode: string;
  /** Status that the receiver answered; null: it did not. */
  readonly antwoord: number | null;
  /** How long before the next attempt. */
  readonly waitMs: number;
}

/** How long things may fail. */
export interface Geduld {
  /** After so long without anything arriving a subscription is stopped. */
  readonly stopMs: number;
  /** After so long of trying one event it is given up, so that what comes after it in its case goes on. */
  readonly giveUpMs: number;
}

const OPEN = (rij: string) =>
  sql`(${sql.ref(`${rij}.bezorgd_op`)} is null and ${sql.ref(`${rij}.opgegeven_op`)} is null)`;

/** Every subscription that is delivered to. */
export async function leesOntvangers(db: Database): Promise<Ontvanger[]> {
  const bos = sleutelbos(db);
  const rijen = await db
    .selectFrom('abonnement')
    .select(['id', 'adres', 'geheim'])
    .where('status', '=', 'actief')
    .execute();
  return rijen.map(({ id, adres, geheim }) => ({
    id,
    adres,
    sleutels: openAbonnement(bos, geheim).sleutels,
  }));
}

/**
 * Leases deliveries whose moment has come, of each subscription as many as there is room for, and of a case in a subscription
 * only the oldest that is not done.
 */
export async function leen(
  db: Database,
  ruimte: ReadonlyMap<string, number>,
  { lease, leaseMs }: { readonly lease: string; readonly leaseMs: number },
): Promise<Geleend[]> {
  const { rows } = await sql<Omit<Geleend, 'lease'>>`
    with beurt as materialized (
      select b.nummer
      from ${alsHier(ruimte)}
        join abonnement a on a.id = hier.voor::uuid and a.status = 'actief'
        cross join lateral (
          select v.nummer from verzending v
          where v.abonnement = a.id and ${OPEN('v')} and v.volgende_poging_op <= now()
            and ${isVrij('v')}
            and not exists (
              select 1 from verzending o
              where o.abonnement = v.abonnement and o.casusnummer = v.casusnummer
                and o.gebeurtenis < v.gebeurtenis and ${OPEN('o')})
          order by v.volgende_poging_op, v.nummer
          limit hier.ruimte
          for update of v skip locked
        ) b
    ), geleend as (
      update verzending v set geleend_door = ${lease}, geleend_tot = now() + ${leaseMs} * interval '1 millisecond'
      from beurt where v.nummer = beurt.nummer
      returning v.*
    )
    select geleend.nummer as verzending, geleend.abonnement, geleend.pogingen, geleend.casusnummer, geleend.regio,
      g.nummer, g.soort, g.op
    from geleend join ${VOORVAL} g on g.casusnummer = geleend.casusnummer and g.nummer = geleend.gebeurtenis
    order by geleend.nummer`.execute(db);
  return rows.map((rij) => ({ ...rij, lease }));
}

/** An outage shorter than this wakes nothing: what failed comes back in its own time. */
const STORING = sql`interval '1 minute'`;

/**
 * Notes that an event arrived: the next one of its case may go. When nothing had arrived for a while, whatever waits for a
 * next attempt is tried now. False when the lease was lost.
 */
export async function noteerBezorgd(db: Database, geleend: Geleend, antwoord: number): Promise<boolean> {
  const { rows } = await sql<{ nummer: string }>`
    with klaar as (
      update verzending set bezorgd_op = now(), laatste_poging_op = now(),
        eerste_poging_op = coalesce(eerste_poging_op, now()), pogingen = pogingen + 1, antwoord = ${antwoord},
        foutcode = null, geleend_door = null, geleend_tot = null
      where nummer = ${geleend.verzending}::bigint and geleend_door = ${geleend.lease}
      returning nummer, abonnement, casusnummer
    ), terug as (
      select a.id, a.mislukt_sinds < now() - ${STORING} as lang from abonnement a join klaar on klaar.abonnement = a.id
      where a.mislukt_sinds is not null
    ), vrij as (
      update abonnement set mislukt_sinds = null from terug where abonnement.id = terug.id
    ), verder as (
      update verzending v set volgende_poging_op = now() from klaar
      where v.abonnement = klaar.abonnement and v.nummer <> klaar.nummer and ${OPEN('v')}
        and v.volgende_poging_op > now()
        and (v.casusnummer = klaar.casusnummer or exists (select 1 from terug where terug.lang))
    )
    select nummer from klaar`.execute(db);
  return rows.length > 0;
}

/**
 * Notes that an attempt failed: what follows in its case waits as long. An event that was tried for too long is given up; a
 * subscription at which nothing arrived for too long is stopped, and its owner is to be told. False when the lease was lost.
 */
export async function noteerMislukt(
  db: Database,
  geleend: Geleend,
  { foutcode, antwoord, waitMs }: Mislukt,
  { stopMs, giveUpMs }: Geduld,
): Promise<boolean> {
  const wacht = sql`now() + ${waitMs} * interval '1 millisecond'`;
  const { rows } = await sql<{ nummer: string }>`
    with mis as (
      update verzending set laatste_poging_op = now(), eerste_poging_op = coalesce(eerste_poging_op, now()),
        pogingen = pogingen + 1, antwoord = ${antwoord}, foutcode = ${foutcode}, volgende_poging_op = ${wacht},
        opgegeven_op = case when eerste_poging_op < now() - ${giveUpMs} * interval '1 millisecond' then now() end,
        geleend_door = null, geleend_tot = null
      where nummer = ${geleend.verzending}::bigint and geleend_door = ${geleend.lease}
      returning nummer, abonnement, casusnummer, opgegeven_op
    ), volgers as (
      update verzending v
      set volgende_poging_op = case when mis.opgegeven_op is null then ${wacht} else now() end
      from mis
      where v.abonnement = mis.abonnement and v.casusnummer = mis.casusnummer and v.nummer <> mis.nummer and ${OPEN('v')}
    ), stil as (
      update abonnement a set mislukt_sinds = coalesce(mislukt_sinds, now()),
        ${stilgezet(sql`mislukt_sinds < now() - ${stopMs} * interval '1 millisecond'`, 'geen-antwoord')}
      from mis where a.id = mis.abonnement and a.status = 'actief'
    )
    select nummer from mis`.execute(db);
  return rows.length > 0;
}

/** Notes that the receiver says that it is there no more: the subscription is stopped, and its owner is to be told. */
export async function noteerVervallen(db: Database, geleend: Geleend, antwoord: number): Promise<void> {
  await sql`
    with mis as (
      update verzending set laatste_poging_op = now(), eerste_poging_op = coalesce(eerste_poging_op, now()),
        pogingen = pogingen + 1, antwoord = ${antwoord}, foutcode = 'adres-vervallen', geleend_door = null, geleend_tot = null
      where nummer = ${geleend.verzending}::bigint and geleend_door = ${geleend.lease}
      returning abonnement
    )
    update abonnement a set mislukt_sinds = coalesce(mislukt_sinds, now()), ${stilgezet(sql`true`, 'adres-vervallen')}
    from mis where a.id = mis.abonnement and a.status = 'actief'`.execute(db);
}

/** Stops a subscription where this holds. */
function stilgezet(als: ReturnType<typeof sql>, reden: Stilzetreden) {
  return sql`
    status = case when ${als} then 'stilgezet' else status end,
    reden = case when ${als} then ${reden} else reden end,
    status_op = case when ${als} then now() else status_op end,
    te_melden = te_melden or coalesce(${als}, false)`;
}

/** Gives leases back of deliveries that were not begun. */
export async function geefTerug(db: Database, geleend: readonly Geleend[]): Promise<void> {
  if (geleend.length === 0) return;
  await sql`
    update verzending set geleend_door = null, geleend_tot = null
    where nummer = any(${geleend.map(({ verzending }) => verzending)}::bigint[])
      and geleend_door = any(${geleend.map(({ lease }) => lease)}::text[])`.execute(db);
}

/** What is done stays in the log for so long. */
const BEWAARD = sql`interval '30 days'`;

/** Removes from the log what was done long ago, a part at a time. */
export async function ruimOp(db: Database): Promise<void> {
  await sql`
    delete from verzending where nummer in (
      select nummer from verzending
      where gemaakt_op < now() - ${BEWAARD} and (bezorgd_op is not null or opgegeven_op is not null)
      limit 5000)`.execute(db);
}
