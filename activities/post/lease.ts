import { sql, type RawBuilder } from 'kysely';
import type { Berichtsoort, Ontvangerrol } from '../../taal/berichten';
import { inOmslag, type Omslag } from '../../taal/berichten/omslag';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../../dossier/database';
import { adressaten, type Adressaat } from '../../dossier/betrokkenen/adressaten';
import { openBrief } from '../../dossier/geheim/brief';
import { sleutelBij } from '../../dossier/geheim/kindsleutel';
import { sleutelbos, type Sleutelbos } from '../../dossier/geheim/sleutelbos';
import { aanGezin, omslagVan } from '../../dossier/omslag';
import type { TeBezorgen } from './kanaal';

/** A message that is ours alone, until its lease ends. */
export interface Leased extends TeBezorgen {
  /** The lease: noting what became of it requires that it still stands in the row. */
  readonly lease: string;
  /** Attempts that ended before this one. */
  readonly pogingen: number;
  /** The key of the child, wrapped: what was sent is kept under it. */
  readonly verpakt: Buffer;
}

/** What is leased. */
export interface Lease {
  readonly kanaal: string;
  /** How many whose turn it is. */
  readonly count: number;
  /** How many that are for the same people come along at most; 0: none. */
  readonly more: number;
  readonly lease: string;
  readonly leaseMs: number;
}

/** How many more than asked are looked at, among which those that are not the oldest of their key. */
const EXTRA = 32;

/** Nobody is delivering it now, and it does not wait with a step that can still be taken back, or for an overview. */
const FREE = (row: string) =>
  sql`((${sql.ref(`${row}.geleend_tot`)} is null or ${sql.ref(`${row}.geleend_tot`)} <= now())
    and (${sql.ref(`${row}.niet_voor`)} is null or ${sql.ref(`${row}.niet_voor`)} <= now()))`;

/**
 * What comes along: whatever is for the same people, whenever it was to be tried. While something waits that is for all who
 * have a role, that is what waits for any of them: each of them gets a mail now. Of each ordering key its oldest and what
 * follows on that without a gap; who has the oldest has the key, so two that lease at once never share one. When not
 * everything fits, those whose messages do not are left for the next time: nobody gets in several what could go in one.
 */
function along({ kanaal, more }: Lease): RawBuilder<unknown> {
  if (more === 0) return sql`along as (select id from seed)`;
  const fits = (row: string) =>
    sql`(${sql.ref(`${row}.aan_persoon`)} is null or not last.overflow or ${sql.ref(`${row}.aan_persoon`)} <= last.upto)`;
  return sql`
    everybody as (
      select distinct seed.ontvanger from seed
      where exists (
        select 1 from bericht b where b.kanaal = ${kanaal} and b.ontvanger = seed.ontvanger and b.aan_persoon is null
          and num_nonnulls(b.bezorgd_op, b.opgegeven_op) = 0 and ${FREE('b')})
    ), oldest as (
      select b.id, b.volgordesleutel, b.aan_persoon from bericht b
      where b.kanaal = ${kanaal} and b.ontvanger in (select ontvanger from seed)
        and (b.aan_persoon in (select aan_persoon from seed) or b.ontvanger in (select ontvanger from everybody))
        and num_nonnulls(b.bezorgd_op, b.opgegeven_op) = 0 and ${FREE('b')}
        and not exists (
          select 1 from bericht o where o.volgordesleutel = b.volgordesleutel and o.volgorde < b.volgorde
            and o.bezorgd_op is null and o.opgegeven_op is null)
      order by b.aan_persoon nulls first, b.volgorde
      limit ${more + 1}
      for update of b skip locked
    ), last as (
      select count(*) > ${more} as overflow, coalesce(
        max(aan_persoon) filter (where aan_persoon < (select max(aan_persoon) from oldest)), max(aan_persoon)) as upto
      from oldest
    ), head as (
      select oldest.* from oldest, last where ${fits('oldest')}
    ), tail as (
      select b.id from head join bericht b on b.volgordesleutel = head.volgordesleutel and b.id <> head.id
      where b.bezorgd_op is null and b.opgegeven_op is null and b.ontvanger is not null and ${FREE('b')}
      order by b.volgorde
      limit ${more}
      for update of b skip locked
    ), found as (
      select seed.id from seed, last where seed.ontvanger is null or ${fits('seed')}
      union select id from head union select id from tail
    ), along as (
      select found.id from found join bericht b on b.id = found.id
      where not exists (
        select 1 from bericht o where o.volgordesleutel = b.volgordesleutel and o.volgorde < b.volgorde
          and o.bezorgd_op is null and o.opgegeven_op is null and o.id not in (select id from found))
    )`;
}

/** Leases messages in one statement: see `PostQueue`. */
export async function leaseFrom(
  db: Database,
  what: Lease,
): Promise<{ readonly leased: Leased[]; readonly moved: number }> {
  const rows = what.more === 0 ? await leaseRows(db, what) : await oneAtATime(db, what);
  // Of a child whose key was just destroyed nothing is sent; its messages are given up in that transaction.
  const found = rows.flatMap(({ id, verpakt, ...row }) =>
    id === null || verpakt === null ? [] : [{ ...row, id, verpakt }],
  );
  const wie = await adressaten(db, found);
  const bos = sleutelbos(db);
  const leased = found.map((row) => asLeased(bos, row, wie.get(row.id) ?? [], what.lease));
  return { leased, moved: rows[0]?.moved ?? 0 };
}

/** Two that lease at the same moment would each find half of what is for one person. */
function oneAtATime(db: Database, what: Lease): Promise<readonly LeasedRow[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`post ${what.kanaal}`}, 0))`.execute(trx);
    return leaseRows(trx, what);
  });
}

async function leaseRows(db: Database, what: Lease): Promise<readonly LeasedRow[]> {
  const { kanaal, count, lease, leaseMs } = what;
  const { rows } = await sql<LeasedRow>`
    with candidate as (
      select id, volgorde, volgordesleutel, volgende_poging_op, ontvanger, aan_persoon,
        (select o.id from bericht o
         where o.volgordesleutel = b.volgordesleutel and o.bezorgd_op is null and o.opgegeven_op is null
         order by o.volgorde limit 1) as oldest
      from bericht b
      where kanaal = ${kanaal} and volgende_poging_op <= now() and coalesce(bezorgd_op, opgegeven_op) is null
        and ${FREE('b')}
      order by volgende_poging_op, volgorde
      limit ${count + EXTRA}
      for update of b skip locked
    ), seed as (
      select id, ontvanger, aan_persoon from candidate where id = oldest order by volgende_poging_op, volgorde limit ${count}
    ), ${along(what)}, leased as (
      update bericht set
        geleend_door = ${lease},
        geleend_tot = now() + ${leaseMs} * interval '1 millisecond',
        volgende_poging_op = now() + ${leaseMs} * interval '1 millisecond'
      where id in (select id from along)
      returning id, casusnummer, soort, aan_rol, aan_persoon, geheim, aangemaakt_op, opgeslagen_op, meteen, pogingen,
        volgorde
    ), moved as (
      update bericht b set volgende_poging_op = case
          when o.geleend_tot > now() or o.volgende_poging_op <= now() then now() + interval '5 seconds'
          else o.volgende_poging_op
        end
      from candidate c join bericht o on o.id = c.oldest
      where b.id = c.id and c.id <> c.oldest and c.id not in (select id from along)
      returning 1
    )
    select m.moved, l.*, p.email as adres, ${omslagVan('l')} as omslag, ${sleutelBij('l')} as verpakt
    from (select count(*)::int as moved from moved) m
      left join leased l on true
      left join persoon p on p.id = l.aan_persoon and p.actief
    order by l.volgorde`.execute(db);
  return rows;
}

/** A row of a lease; null throughout when nothing was leased. */
interface LeasedRow {
  moved: number;
  id: string | null;
  casusnummer: string;
  soort: Berichtsoort;
  aanRol: Ontvangerrol;
  aanPersoon: string | null;
  adres: string | null;
  geheim: Buffer;
  verpakt: Buffer | null;
  aangemaaktOp: Moment;
  opgeslagenOp: Moment;
  meteen: boolean;
  pogingen: number;
  omslag: Omslag;
}

function asLeased(
  bos: Sleutelbos,
  row: Omit<LeasedRow, 'id' | 'verpakt'> & Pick<Leased, 'id' | 'verpakt'>,
  wie: readonly Adressaat[],
  lease: string,
): Leased {
  const { id, casusnummer, soort, meteen, opgeslagenOp: geschrevenOp, pogingen, omslag, verpakt } = row;
  const aan = { rol: row.aanRol, persoon: row.aanPersoon, adres: row.adres, adressaten: wie };
  const gezegd = openBrief(bos, verpakt, 'bericht', row.geheim);
  const brief = inOmslag({ soort, aan, ...gezegd }, aanGezin(omslag, wie));
  return { id, casusnummer, soort, meteen, geschrevenOp, aan, ...brief, pogingen, lease, verpakt };
}
