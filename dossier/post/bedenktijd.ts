import { sql, type RawBuilder } from 'kysely';
import {
  BEDENKTIJD_MINUTEN,
  groteStap,
  isWegTerug,
  teruggedraaid,
  volgtOpStap,
  wachtMee,
} from '../../domain/bedenktijd';
import type { LadderFase } from '../../domain/fase';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Moment } from '../../domain/tijd';
import { TERUGGEDRAAID } from '../berichtstatus';
import type { Database } from '../database';
import { isCasusnummer } from '../paging';
import { storable } from '../storable';
import type { VastTeLeggen } from '../vastlegging';

/** A message `b` of a case that waits with a big step. */
const WACHT = (casusnummer: string) => sql<boolean>`(b.casusnummer = ${casusnummer}::uuid
  and b.stap is not null and b.niet_voor > now() and b.bezorgd_op is null and b.opgegeven_op is null)`;

/** The same, with the step that an event takes back. */
function vanStap(casusnummer: string, stap: LadderFase | 'alles'): RawBuilder<boolean> {
  return sql<boolean>`(${WACHT(casusnummer)} and ${stap === 'alles' ? sql`true` : sql`b.stap = ${stap}`})`;
}

/** Who took a step back, as the row of a message keeps it. */
function door({ herkomst }: VastTeLeggen): string {
  return storable(herkomst?.wie ?? 'systeem');
}

/** How long a message waits and with which step; `nieuw` are the events that are written with it. */
export interface Wachttijd {
  readonly nietVoor: RawBuilder<Moment | null>;
  readonly stap: LadderFase | RawBuilder<LadderFase | null>;
}

/**
 * How long the messages wait of an event that is written with others; null: not. What follows by itself on a step of which
 * messages still wait, waits as long as they do.
 */
export function wachttijd(
  casusnummer: string,
  g: Gebeurtenis,
  nieuw: readonly VastTeLeggen[],
): Wachttijd | null {
  if (volgtOpStap(g)) {
    const laatste = <T>(kolom: string) => sql<T | null>`(
      select ${sql.ref(`b.${kolom}`)} from bericht b where ${WACHT(casusnummer)} order by b.volgorde desc limit 1)`;
    return { nietVoor: laatste<Moment>('niet_voor'), stap: laatste<LadderFase>('stap') };
  }
  const stap = groteStap(nieuw.map(({ gebeurtenis }) => gebeurtenis));
  if (stap === null || !wachtMee(g)) return null;
  return { nietVoor: sql<Moment>`now() + ${BEDENKTIJD_MINUTEN} * interval '1 minute'`, stap };
}

/** How a message is written that is done before it was sent; null throughout for every other. */
interface Losgelaten {
  readonly opgegevenOp: RawBuilder<Moment | null> | null;
  readonly losgelatenDoor: RawBuilder<string | null> | null;
  readonly losgelatenReden: RawBuilder<typeof TERUGGEDRAAID | null> | null;
}

/** Nobody let go of it. */
export const NIET_LOSGELATEN: Losgelaten = { opgegevenOp: null, losgelatenDoor: null, losgelatenReden: null };

/**
 * What a message is written as that tells of the way back from a step, when those of the step itself are taken back by it:
 * done, and never sent.
 */
export function meeTeruggedraaid(
  casusnummer: string,
  g: Gebeurtenis,
  nieuw: readonly VastTeLeggen[],
): Losgelaten {
  const terug = isWegTerug(g)
    ? nieuw.find(({ gebeurtenis }) => teruggedraaid(gebeurtenis) !== null)
    : undefined;
  const stap = terug === undefined ? null : teruggedraaid(terug.gebeurtenis);
  if (terug === undefined || stap === null) return NIET_LOSGELATEN;
  const als = <T>(wat: RawBuilder<T>) =>
    sql<T | null>`(case when exists (select 1 from bericht b where ${vanStap(casusnummer, stap)}) then ${wat} end)`;
  return {
    opgegevenOp: als(sql<Moment>`now()`),
    losgelatenDoor: als(sql<string>`${door(terug)}::text`),
    losgelatenReden: als(sql<typeof TERUGGEDRAAID>`${TERUGGEDRAAID}::text`),
  };
}

/** Messages that still wait lapse with the step that is taken back: parts by name of the statement that writes those events. */
export function naTerugdraaien(
  casusnummer: string,
  nieuw: readonly VastTeLeggen[],
): readonly (readonly [naam: string, deel: RawBuilder<Record<string, unknown>>])[] {
  return nieuw.flatMap((regel) => {
    const stap = teruggedraaid(regel.gebeurtenis);
    if (stap === null) return [];
    const deel = sql<Record<string, unknown>>`(update bericht b set opgegeven_op = now(),
        losgelaten_door = ${door(regel)}, losgelaten_reden = ${TERUGGEDRAAID}
      where ${vanStap(casusnummer, stap)} returning 1)`;
    return [[`terug${regel.nummer}`, deel] as const];
  });
}

/** Until when a message waits, in a query over `bericht`; null: it does not, or not any more. */
export const WACHT_TOT = sql<Moment | null>`(case
  when bericht.niet_voor > now() and bericht.bezorgd_op is null and bericht.opgegeven_op is null
  then bericht.niet_voor end)`;

/** A big step of a case whose messages have not left. */
export interface Bedenktijd {
  /** The phase to which it led. */
  readonly stap: LadderFase;
  /** When the last of them may leave, in real time. */
  readonly tot: Moment;
}

/** The last big step of a case of which messages still wait; null: none does. */
export async function leesBedenktijd(db: Database, casusnummer: string): Promise<Bedenktijd | null> {
  if (!isCasusnummer(casusnummer)) return null;
  const { rows } = await sql<Bedenktijd>`
    select b.stap, max(b.niet_voor) as tot from bericht b
    where ${WACHT(casusnummer)}
    group by b.stap order by tot desc limit 1`.execute(db);
  return rows[0] ?? null;
}
