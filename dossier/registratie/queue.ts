import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { alsHier, isVrij } from '../lease';
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

/**
 * Leases cases whose moment has come, of each region those that wait longest and no more than there is room for: none of one
 * that rests.
 */
export async function leen(
  db: Database,
  ruimte: ReadonlyMap<string, number>,
  { lease, leaseMs }: { readonly lease: string; readonly leaseMs: number },
): Promise<Geleend[]> {
  const { rows } = await sql<Omit<Geleend, 'lease'>>`
    with aan_de_beurt as (
      select b.casusnummer, b.regio, z.types_gewijzigd_op
      from ${alsHier(ruimte)}
        join zaaksysteem z on z.regio = hier.voor
        cross join lateral (
          select r.casusnummer, r.regio from registratie r
          where r.regio = z.regio and r.stand = 'loopt' and r.volgende_poging_op <= now()
            and ${isVrij('r')}
          order by r.volgende_poging_op, r.casusnummer
          limit hier.ruimte
          for update skip locked
        ) b
      where z.volgende_poging_op <= now()
    )
    update registratie r set geleend_door = ${lease}, geleend_op = now(),
      geleend_tot = now() + ${leaseMs} * interval '1 millisecond'
    from aan_de_beurt b
    where r.casusnummer = b.casusnummer and r.regio = b.regio
    returning r.casusnummer, r.regio, r.pogingen, r.vingerafdruk, coalesce(r.nagaan_op <= now(), false) as nagaan,
      b.types_gewijzigd_op`.execute(db);
  return rows.map((rij) => ({ ...rij, lease }));
}

/**
 * Notes that a case is in the case system as far as it was; nothing when the lease was lost. Then it sleeps, unless something
 * happened meanwhile. For how long a case system rests is not changed by it.
 */
export async function noteerGelukt(
  db: Database,
  { casusnummer, regio, lease }: Geleend,
  { stand, zaak, tot, wijzigingTot, stukkenTot, vingerafdruk, instellingen }: Geregistreerd,
): Promise<void> {
  await sql`
    with kwijt as (
      update registratie set stand = ${stand}, zaak = coalesce(${zaak}, zaak), tot = ${tot}, wijziging_tot = ${wijzigingTot},
        stukken_tot = ${stukkenTot}, vingerafdruk = ${vingerafdruk}, instellingen = ${instellingen}, geregistreerd_op = now(),
        nagaan_op = case when nagaan_op > geleend_op then nagaan_op end, pogingen = 0,
        volgende_poging_op = case
          when (select c.volgnummer from casus c where c.casusnummer = registratie.casusnummer) > ${tot} then now()
          when nagaan_op > geleend_op then nagaan_op end,
        foutcode = null, fout = null, fout_sinds = null,
        geleend_door = null, geleend_op = null, geleend_tot = null
      where casusnummer = ${casusnummer} and regio = ${regio} and geleend_door = ${lease}
      returning regio
    )
    update zaaksysteem set gelukt_op = now(), pogingen = ${rust('pogingen', sql`0`)}, foutcode = ${rust('foutcode')},
      fout = ${rust('fout')}, fout_sinds = ${rust('fout_sinds')}
    where regio in (select regio from kwijt)`.execute(db);
}

/** What a case system that rests keeps until it does not, and another loses. */
function rust(kolom: string, anders = sql`null`) {
  return sql`case when volgende_poging_op > now() then ${sql.ref(kolom)} else ${anders} end`;
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
      update zaaksysteem set pogingen = pogingen + 1, volgende_poging_op = greatest(volgende_poging_op, ${wacht}),
        foutcode = ${foutcode}, fout = ${fout}, fout_sinds = coalesce(fout_sinds, now())
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
