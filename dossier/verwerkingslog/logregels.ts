import { sql } from 'kysely';
import type { Kijkersrol } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import type { Waarmee } from '../../domain/waarmee';
import type { Database } from '../database';
import { isMoment, type Page } from '../paging';
import { storable } from '../storable';

/**
 * One line of the log of processing, as the Logboek Dataverwerkingen has it: about one child, or none. Of an operation on several
 * there is a line of its own, and one below it for each child.
 */
export interface Logregel {
  /** Of the line in the view log. */
  readonly id: string;
  /** 0: the operation itself; from 1: one of its children, in the order of their cases. */
  readonly plek: number;
  /** 16 and 8 bytes in hexadecimals. */
  readonly trace: string;
  readonly span: string;
  readonly ouder: string | null;
  /** 0: unset, 1: ok, 2: the server failed. */
  readonly status: 0 | 1 | 2;
  readonly handeling: string;
  readonly begonnenOp: Moment;
  readonly op: Moment;
  /** Address of the processing activity; null: written before there was any. */
  readonly verwerking: string | null;
  /** Operation of the system that called, as it named itself (W3C Trace Context). */
  readonly aanroeper: { readonly trace: string; readonly span: string } | null;
  readonly wie: string;
  readonly rol: Kijkersrol;
  readonly waarmee: Waarmee;
  /** Id of the key of the child: a pseudonym that says nothing outside the dossier. */
  readonly betrokkene: string | null;
  readonly casusnummer: string | null;
}

/** Which lines are asked for; `tot` is the first moment after them. */
export interface Logfilter {
  readonly van?: Moment | undefined;
  readonly tot?: Moment | undefined;
}

/** A place in the log: (op, id) from the newest, and within one operation from itself to its last child. */
export type Logplek = readonly [op: Moment, id: string, plek: number];

/** What a line has that was written before operations had ids: the same at every reading. */
const TRACE = sql`coalesce(inzage.trace, substr(sha256(convert_to('inzage-trace:' || inzage.id, 'UTF8')), 1, 16))`;
const SPAN = sql`coalesce(inzage.span, substr(sha256(convert_to('inzage-span:' || inzage.id, 'UTF8')), 1, 8))`;

/** The log of one region, the newest first; null: of every region. */
export async function leesLogregels(
  db: Database,
  regio: string | null,
  { van, tot }: Logfilter,
  { na, aantal }: Page<Logplek>,
): Promise<Logregel[]> {
  if ([van, tot, na?.[0]].some((moment) => moment !== undefined && !isMoment(moment))) return [];
  if (na !== null && !/^\d{1,18}$/.test(na[1])) return [];
  const { rows } = await sql<Logregel>`
    select inzage.id, gezien.plek, encode(${TRACE}, 'hex') as trace,
      encode(case when gezien.plek = 0 or inzage.aantal = 1 then ${SPAN}
        else substr(sha256(${SPAN} || uuid_send(gezien.nummer)), 1, 8) end, 'hex') as span,
      case when gezien.plek > 0 and inzage.aantal > 1 then encode(${SPAN}, 'hex') end as ouder,
      inzage.status, inzage.handeling, coalesce(inzage.begonnen_op, inzage.op) as begonnen_op, inzage.op,
      inzage.verwerking, inzage.wie, inzage.rol, inzage.waarmee,
      case when inzage.aanroeper_trace is not null then jsonb_build_object(
        'trace', encode(inzage.aanroeper_trace, 'hex'), 'span', encode(inzage.aanroeper_span, 'hex')) end as aanroeper,
      coalesce(inzage.betrokkenen[gezien.plek], casus.kindsleutel) as betrokkene, gezien.nummer as casusnummer
    from inzage
    cross join lateral (
      select 0 as plek, null::uuid as nummer where inzage.aantal <> 1
      union all
      select plek::int, nummer from unnest(inzage.casussen) with ordinality as een(nummer, plek)
    ) gezien
    left join casus on casus.casusnummer = gezien.nummer and inzage.betrokkenen is null
    where ${regio === null ? sql`true` : sql`inzage.regio = ${storable(regio)}`}
      and ${van === undefined ? sql`true` : sql`inzage.op >= ${van}::timestamptz`}
      and ${tot === undefined ? sql`true` : sql`inzage.op < ${tot}::timestamptz`}
      and ${
        na === null
          ? sql`true`
          : sql`(inzage.op, inzage.id) <= (${na[0]}::timestamptz, ${na[1]}::bigint)
              and ((inzage.op, inzage.id) < (${na[0]}::timestamptz, ${na[1]}::bigint) or gezien.plek > ${na[2]})`
      }
    order by inzage.op desc, inzage.id desc, gezien.plek limit ${aantal}`.execute(db);
  return rows;
}

/** Writes down that the server failed after it began to show what these lines say; who asked, and since when, leads to them. */
export async function meldMislukt(
  db: Database,
  trace: string,
  { wie, vanaf }: { readonly wie: string; readonly vanaf: Moment },
): Promise<void> {
  await sql`
    update inzage set status = 2
    where wie = ${storable(wie)} and op >= ${vanaf}::timestamptz and trace = decode(${trace}, 'hex')`.execute(
    db,
  );
}

/** So many are removed at once. */
const PARTIJ = 10_000;

/** Removes what was written more than so many years ago, the oldest first; gives how many lines of the view log. */
export async function ruimLogOp(db: Database, nu: Moment, jaren: number): Promise<number> {
  for (let weg = 0; ;) {
    const { numAffectedRows = 0n } = await sql`
      delete from inzage where op < ${nu}::timestamptz - make_interval(years => ${jaren}::int)
        and id in (select id from inzage order by id limit ${PARTIJ})`.execute(db);
    weg += Number(numAffectedRows);
    if (numAffectedRows < PARTIJ) return weg;
  }
}
