import { sql } from 'kysely';
import { laatste, vanEpoch, type Moment } from '../../domain/tijd';
import type { Database } from '../database';
import type { Bevindingregel } from './bevindingen';

/** To which moments both databases were put back, and when everything stopped. All in real time. */
export interface Teruggezet {
  readonly dossier: Moment;
  readonly temporal: Moment;
  readonly uitval: Moment;
  /** The older and the newer of the first two. */
  readonly oudste: Moment;
  readonly nieuwste: Moment;
}

/** The three moments as somebody writes them, each with its zone; null: one of them is missing or is none. */
export function alsTeruggezet(teksten: readonly string[]): Teruggezet | null {
  const [dossier, temporal, uitval, ...meer] = teksten.map(alsMoment);
  if (dossier == null || temporal == null || uitval == null || meer.length > 0) return null;
  const oudste = dossier < temporal ? dossier : temporal;
  return { dossier, temporal, uitval, oudste, nieuwste: laatste(dossier, temporal) };
}

function alsMoment(tekst: string): Moment | null {
  const ms = /(Z|[+-]\d\d:\d\d)$/.test(tekst) ? Date.parse(tekst) : Number.NaN;
  return Number.isNaN(ms) ? null : vanEpoch(ms);
}

/** A case, and how many messages of it. */
export interface Berichtentelling {
  readonly kenmerk: string;
  readonly aantal: number;
}

/** What the watchdog did and found since the databases were put back, and what cannot be known of the messages. */
export interface Herstelbeeld {
  /** What was put right, and what went by. */
  readonly voorbij: readonly Bevindingregel[];
  readonly open: readonly Bevindingregel[];
  /** Made again as delivered: whether they ever left, nobody knows. */
  readonly misschienNooit: readonly Berichtentelling[];
  /** Not delivered in the copy of the dossier, so they went or go after it: perhaps once more. */
  readonly misschienTweemaal: readonly Berichtentelling[];
}

/** Reads what became of the cases after both databases were put back. */
export async function leesHerstelbeeld(db: Database, { dossier, uitval }: Teruggezet): Promise<Herstelbeeld> {
  const sinds = await db
    .selectFrom('bevinding')
    .selectAll()
    .where('laatstOp', '>=', uitval)
    .orderBy('kenmerk')
    .execute();
  const misschienNooit = await tel(
    db,
    sql`opgeslagen_op >= ${uitval}::timestamptz and bezorgd_op = aangemaakt_op`,
  );
  const misschienTweemaal =
    dossier < uitval
      ? await tel(
          db,
          sql`opgeslagen_op <= ${dossier}::timestamptz and opgegeven_op is null
            and (bezorgd_op is null or bezorgd_op >= ${uitval}::timestamptz)`,
        )
      : [];
  return {
    voorbij: sinds.filter(({ stand }) => stand !== 'open'),
    open: sinds.filter(({ stand }) => stand === 'open'),
    misschienNooit,
    misschienTweemaal,
  };
}

async function tel(db: Database, welke: ReturnType<typeof sql>): Promise<Berichtentelling[]> {
  const { rows } = await sql<Berichtentelling>`
    select kenmerk, count(*)::int as aantal from bericht join casus using (casusnummer)
    where ${welke} group by kenmerk order by kenmerk`.execute(db);
  return rows;
}
