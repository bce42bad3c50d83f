import { randomBytes } from 'node:crypto';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Gebruiker, Kijkersrol } from '../domain/gebruiker';
import type { Moment } from '../domain/tijd';
import { isCasusnummer, isMoment, type Page } from './paging';
import type { Database } from './database';
import { leesKenmerk } from './kenmerk';
import { storable } from './storable';
import type { Waarmee } from '../domain/waarmee';
import { EIGEN_REGISTER, verwerkingVan } from './verwerkingslog/verwerkingen';

/** The operation to which a look belongs. */
export interface Spoor {
  /** 16 bytes in hexadecimals, of its own for every request. */
  readonly trace: string;
  /** When it began, on the clock of the installation. */
  readonly begonnenOp: Moment;
  /** The operation of the system that asked, when it said so (W3C Trace Context). */
  readonly aanroeper: { readonly trace: string; readonly span: string } | null;
}

/** One look at personal data. */
export interface Inzage {
  readonly wie: Pick<Gebruiker, 'id' | 'naam' | 'regio'> & { readonly rol: Kijkersrol };
  /** On the clock of the installation. */
  readonly op: Moment;
  readonly waarmee: Waarmee;
  /** Name of the page or the route; never what was typed or whom it is about. */
  readonly handeling: string;
  /** Case numbers of everything that is shown. */
  readonly casussen: readonly string[];
  /** Absent: it began when it was written down. */
  readonly spoor?: Spoor | undefined;
}

/** One line of the log as it is read. */
export interface Inzageregel {
  readonly id: string;
  readonly op: Moment;
  readonly wie: string;
  readonly naam: string;
  readonly rol: Kijkersrol;
  readonly waarmee: Waarmee;
  readonly handeling: string;
  readonly casussen: readonly string[];
  /** Their kenmerken, in the same order; null for a case that is no longer kept. */
  readonly kenmerken: readonly (string | null)[];
  readonly aantal: number;
}

/** Which lines are asked for; `tot` is the first moment after them. */
export interface Inzagefilter {
  readonly wie?: string | undefined;
  /** A case number or a kenmerk. */
  readonly casus?: string | undefined;
  /** Case numbers: lines about any of them. */
  readonly casussen?: readonly string[] | undefined;
  readonly van?: Moment | undefined;
  readonly tot?: Moment | undefined;
}

/**
 * Writes who looked: one row per region of the cases that are shown, and one without cases when nothing is. Rejects when
 * it cannot be written; then nothing may be shown. `register` is where the processing activities are described.
 */
export async function logInzage(
  db: Database,
  { wie, op, waarmee, handeling, casussen, spoor }: Inzage,
  register: string = EIGEN_REGISTER,
): Promise<void> {
  const nummers = [...new Set(casussen)].filter(isCasusnummer);
  const { aanroeper = null } = spoor ?? {};
  await sql`
    insert into inzage (op, wie, naam, rol, regio, waarmee, handeling, casussen, aantal,
      trace, span, begonnen_op, verwerking, aanroeper_trace, aanroeper_span, betrokkenen)
    select ${op}::timestamptz, ${storable(wie.id)}, ${storable(wie.naam)}, ${wie.rol}, regio, ${waarmee},
      ${handeling}, nummers, cardinality(nummers),
      decode(${spoor?.trace ?? randomBytes(16).toString('hex')}, 'hex'), substr(uuid_send(gen_random_uuid()), 1, 8),
      ${spoor?.begonnenOp ?? op}::timestamptz, ${verwerkingVan(handeling, register)},
      decode(${aanroeper?.trace ?? null}::text, 'hex'), decode(${aanroeper?.span ?? null}::text, 'hex'), sleutels
    from (
      select regio, array_agg(casusnummer order by casusnummer) as nummers,
        array_agg(kindsleutel order by casusnummer) as sleutels
      from casus where casusnummer = any(${nummers}::uuid[]) group by regio
      union all
      select ${wie.regio}::text, '{}'::uuid[], '{}'::uuid[] where ${nummers.length === 0}
    ) gezien`.execute(db);
}

/** Of everything that was seen. */
const KENMERKEN = sql<(string | null)[]>`array(
  select casus.kenmerk from unnest(inzage.casussen) with ordinality as gezien (nummer, plek)
  left join casus on casus.casusnummer = gezien.nummer order by gezien.plek)`;

/** The case that somebody names; null for what names none. */
function welke(nummer: string): RawBuilder<string> | null {
  const kenmerk = leesKenmerk(nummer);
  if (kenmerk !== null) return sql`(select casusnummer from casus where kenmerk = ${kenmerk})`;
  return isCasusnummer(nummer) ? sql`${nummer}::uuid` : null;
}

/** The log of one region, the newest first; null: of every region. The key is (op, id). */
export async function leesInzage(
  db: Database,
  regio: string | null,
  filter: Inzagefilter,
  { na, aantal }: Page<readonly [op: Moment, id: string]>,
): Promise<Inzageregel[]> {
  const regels = gevraagd(db, regio, filter);
  if (regels === null) return [];
  let query = regels
    .select([
      'id',
      'op',
      'wie',
      'naam',
      'rol',
      'waarmee',
      'handeling',
      'casussen',
      'aantal',
      KENMERKEN.as('kenmerken'),
    ])
    .orderBy('op', 'desc')
    .orderBy('id', 'desc')
    .limit(aantal);
  if (na !== null) {
    if (!isMoment(na[0]) || !/^\d{1,18}$/.test(na[1])) return [];
    query = query.where(sql<SqlBool>`(op, id) < (${na[0]}::timestamptz, ${na[1]}::bigint)`);
  }
  return query.execute();
}

/** How many lines `leesInzage` lists over all its pages. */
export async function telInzage(db: Database, regio: string | null, filter: Inzagefilter): Promise<number> {
  const regels = gevraagd(db, regio, filter);
  if (regels === null) return 0;
  const { aantal } = await regels.select(sql<number>`count(*)::int`.as('aantal')).executeTakeFirstOrThrow();
  return aantal;
}

/** The lines of the log that are asked for; null: a filter that no line can fit. */
function gevraagd(db: Database, regio: string | null, filter: Inzagefilter) {
  let query = db.selectFrom('inzage');
  if (regio !== null) query = query.where('regio', '=', storable(regio));
  if (filter.wie !== undefined) query = query.where('wie', '=', storable(filter.wie));
  if (filter.casus !== undefined) {
    const casus = welke(filter.casus);
    if (casus === null) return null;
    query = query.where(sql<SqlBool>`casussen @> array[${casus}]`);
  }
  if (filter.casussen !== undefined)
    query = query.where(sql<SqlBool>`casussen && ${filter.casussen.filter(isCasusnummer)}::uuid[]`);
  for (const [op, grens] of [
    [sql`>=`, filter.van],
    [sql`<`, filter.tot],
  ] as const) {
    if (grens === undefined) continue;
    if (!isMoment(grens)) return null;
    query = query.where(sql<SqlBool>`op ${op} ${grens}::timestamptz`);
  }
  return query;
}

/** Somebody who looked, as the log last named them. */
export interface Kijker {
  readonly wie: string;
  readonly naam: string;
  readonly rol: Kijkersrol;
}

/** More than work in a region; who is not among them is found by their line in the log. */
const KIJKERS = 1_000;

/**
 * Who of those who work with cases last looked at those of a region, by name; null: of every region. It goes from one to the next along the index of
 * who looked, so it reads as many rows as there are people.
 */
export async function leesKijkers(db: Database, regio: string | null): Promise<Kijker[]> {
  const { rows } = await sql<Kijker>`
    with recursive kijker(wie) as (
      (select wie from inzage order by wie limit 1)
      union all
      select (select wie from inzage where wie > kijker.wie order by wie limit 1)
      from kijker where kijker.wie is not null
    )
    select laatst.wie, laatst.naam, laatst.rol
    from kijker cross join lateral (
      select wie, naam, rol, regio from inzage where wie = kijker.wie order by op desc, id desc limit 1
    ) laatst
    where laatst.rol <> 'gezin' and ${regio === null ? sql`true` : sql`laatst.regio = ${storable(regio)}`}
    order by laatst.naam, laatst.wie limit ${KIJKERS}`.execute(db);
  return rows;
}

/** Looks that tell no more of a case than that it is there. */
const ZIET_NIETS = ['melding-nakijken', 'inzage-kind', 'mogelijke-dubbelen'];

/** True when somebody saw a case before, by its case number or its kenmerk; for who does not see it any more. */
export async function zagEerder(db: Database, wie: string, nummer: string): Promise<boolean> {
  const casus = welke(nummer);
  if (casus === null) return false;
  const { rows } = await sql<{ zag: boolean }>`
    select exists (
      select 1 from inzage where casussen @> array[${casus}] and wie = ${storable(wie)}
        and handeling <> all(${ZIET_NIETS}::text[])) as zag`.execute(db);
  return rows[0]?.zag === true;
}
