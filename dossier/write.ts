import { isDeepStrictEqual } from 'node:util';
import { sql, type Kysely, type QueryCreator, type Transaction } from 'kysely';
import { berichtregels, type Opmaak } from './berichtregels';
import { casusregel } from './casusregel';
import type { Database } from './database';
import { Gat, Tegenspraak } from './errors';
import { zoekwoorden } from './geheim/zoekwoorden';
import { aanCasus, aanKind, aanNieuwKind, type Aanknoping } from './keten/aanknoping';
import { gebeurtenisregels } from './keten/gebeurtenisregels';
import { metSleutel, staand, writeTaken, writeZoeknaam } from './parts';
import { naVertellen } from './post/verteld';
import type { Tables } from './tables';
import { taakregels, type Taakregel } from './taakregels';
import type { Vastlegging, VastTeLeggen } from './vastlegging';

/** What a write added. */
export interface Vastgelegd {
  /** Number of the last event that the dossier has of the case. */
  readonly volgnummer: number;
  /** The number that the case has among people; null when no step was given. */
  readonly kenmerk: string | null;
  /** Ids of the messages this write put in the outbox. */
  readonly berichten: readonly string[];
}

/** Another writer was just before, or the key of the child was just destroyed: that is seen at the next attempt. */
const CONFLICTS: readonly unknown[] = ['23502', '23505', '40001', '40P01'];
const ATTEMPTS = 3;

/**
 * Writes steps of one case, in order, each with everything that follows from its events - the case as it stands, its
 * tasks, its messages - all or nothing: the same as one write for each of them. What the dossier already has, it skips,
 * so writing twice is writing once and the case never goes back to an earlier state. Rejects with `Tegenspraak` when
 * another event stands under a number and with `Gat` when a number is missing; with the error of the database when that
 * does not answer.
 */
export async function legStappenVast(
  db: Database,
  stappen: readonly Vastlegging[],
  opmaak: Opmaak = {},
): Promise<Vastgelegd> {
  stappen.forEach(requireConsecutive);
  const [first, ...rest] = stappen;
  for (let attempt = 1; ; attempt++) {
    try {
      const atOnce = attempt === 1 && first !== undefined && rest.length === 0;
      return (
        (atOnce ? await follow(db, first, opmaak) : null) ??
        (await db.transaction().execute((trx) => writeAll(trx, stappen, opmaak)))
      );
    } catch (error) {
      if (attempt === ATTEMPTS || !CONFLICTS.includes((error as { code?: unknown } | null)?.code))
        throw error;
    }
  }
}

/** Writes one step, as `legStappenVast` does. */
export function legVast(db: Database, v: Vastlegging, opmaak?: Opmaak): Promise<Vastgelegd> {
  return legStappenVast(db, [v], opmaak);
}

/** Rejects a batch that does not count on by one, or whose case is not the case after its last event. */
function requireConsecutive({ casus, gebeurtenissen }: Vastlegging): void {
  const [first] = gebeurtenissen;
  gebeurtenissen.forEach(({ nummer }, i) => {
    const verwacht = (first?.nummer ?? 0) + i;
    if (nummer !== verwacht) throw new Gat(casus.casusnummer, verwacht, nummer);
  });
  const laatste = gebeurtenissen.at(-1)?.nummer ?? casus.volgnummer;
  if (laatste !== casus.volgnummer) throw new Gat(casus.casusnummer, casus.volgnummer, laatste);
}

/** True for events with which a case begins, and so also its row in the dossier. */
function isBegin([first]: readonly VastTeLeggen[]): boolean {
  return first?.nummer === 1;
}

/**
 * A step that begins a case, or that follows on what the dossier has of it, without a transaction or a lock: a writer that
 * comes between takes the number of its first event, so that this one collides with it and is tried again, in a
 * transaction. Null for a step that does not follow.
 */
async function follow(db: Database, v: Vastlegging, opmaak: Opmaak): Promise<Vastgelegd | null> {
  const { casusnummer } = v.casus;
  if (isBegin(v.gebeurtenissen)) return add(db, v, v.gebeurtenissen, [], aanNieuwKind(db), opmaak);
  const regels = await staand(db, casusnummer)
    .leftJoin('taak', (taak) =>
      taak.onRef('taak.casusnummer', '=', 'casus.casusnummer').on('taak.status', '=', 'open'),
    )
    .selectAll('taak')
    .execute();
  const [stand] = regels;
  if (stand === undefined || v.gebeurtenissen[0]?.nummer !== stand.volgnummer + 1) return null;
  const open = regels.flatMap(({ volgnummer: _, kenmerk: __, laatsteHash: ___, ...rest }) => {
    const { kindsleutel: ____, verpakt: _____, woorden: ______, ...taak } = rest;
    return taak.type === null ? [] : [taak as Taakregel];
  });
  return add(db, v, v.gebeurtenissen, open, aanCasus(db, casusnummer, stand), opmaak);
}

async function writeAll(
  trx: Transaction<Tables>,
  stappen: readonly Vastlegging[],
  opmaak: Opmaak,
): Promise<Vastgelegd> {
  let all: Vastgelegd = { volgnummer: 0, kenmerk: null, berichten: [] };
  for (const stap of stappen) {
    const written = await write(trx, stap, opmaak);
    all = { ...written, berichten: [...all.berichten, ...written.berichten] };
  }
  return all;
}

async function write(trx: Transaction<Tables>, v: Vastlegging, opmaak: Opmaak): Promise<Vastgelegd> {
  const { casusnummer } = v.casus;
  // Until the commit nobody else writes this case.
  const stand = await staand(trx, casusnummer).forUpdate('casus').executeTakeFirst();
  const known = stand?.volgnummer ?? 0;
  await requireSame(
    trx,
    casusnummer,
    v.gebeurtenissen.filter(({ nummer }) => nummer <= known),
  );

  const nieuw = v.gebeurtenissen.filter(({ nummer }) => nummer > known);
  const [first] = nieuw;
  if (first === undefined) return { volgnummer: known, kenmerk: stand?.kenmerk ?? null, berichten: [] };
  if (first.nummer !== known + 1) throw new Gat(casusnummer, known + 1, first.nummer);

  if (stand === undefined) return add(trx, v, nieuw, [], await aanKind(trx, v.workflowId), opmaak);
  const open = await openRegels(trx, casusnummer);
  return add(trx, v, nieuw, open, aanCasus(trx, casusnummer, stand), opmaak);
}

/** Rejects when the dossier has other events under these numbers. */
async function requireSame(
  trx: Transaction<Tables>,
  casusnummer: string,
  known: readonly VastTeLeggen[],
): Promise<void> {
  if (known.length === 0) return;
  const regels = await trx
    .selectFrom('gebeurtenis')
    .select(['nummer', 'id'])
    .where('casusnummer', '=', casusnummer)
    .where(
      'nummer',
      'in',
      known.map(({ nummer }) => nummer),
    )
    .execute();
  const ids = new Map(regels.map(({ nummer, id }) => [nummer, id]));
  for (const { nummer, id } of known) {
    if (ids.get(nummer) !== id) throw new Tegenspraak(casusnummer, nummer, ids.get(nummer), id);
  }
}

/**
 * Events and everything that follows from them, in one statement: a round trip for each costs more than the rows. The
 * row of a case gets its kenmerk as it is inserted.
 */
async function add(
  db: Kysely<Tables>,
  v: Vastlegging,
  nieuw: readonly VastTeLeggen[],
  open: readonly Taakregel[],
  aan: Aanknoping,
  opmaak: Opmaak,
): Promise<Vastgelegd> {
  const { casusnummer, volgnummer, naam } = v.casus;
  const { regels, laatsteHash } = gebeurtenisregels(casusnummer, nieuw, aan);
  const regel = { ...casusregel(v, aan.sleutel), laatsteHash };
  const taken = taakregels(open, nieuw, v.casus);
  const berichten = berichtregels(v.casus, nieuw, opmaak, aan.sleutel);
  const woorden = zoekwoorden(aan.bos, naam);
  const withCasus = isBegin(nieuw)
    ? metSleutel(db, v.workflowId, aan).with('zaak', (part) =>
        part
          .insertInto('casus')
          .values({
            ...regel,
            kenmerk: v.kenmerk ?? null,
            kindsleutel: sql<string>`(select id from sleutel)`,
          })
          .returning('kenmerk'),
      )
    : db.with('zaak', (part) =>
        part.updateTable('casus').set(regel).where('casusnummer', '=', casusnummer).returning('kenmerk'),
      );
  const withNaam = isDeepStrictEqual(woorden, aan.woorden)
    ? withCasus
    : withCasus.with('naam', (part) => writeZoeknaam(part, casusnummer, woorden));
  const withTaken = taken.length === 0 ? withNaam : withNaam.with('werk', (part) => writeTaken(part, taken));
  const withBerichten =
    berichten.length === 0
      ? withTaken
      : withTaken.with('post', (part) => part.insertInto('bericht').values(berichten).returning('id'));
  const withVerteld = naVertellen(casusnummer, nieuw).reduce(
    (query, [deel, wat]) => query.with(deel, () => wat),
    withBerichten as QueryCreator<Tables>,
  );
  const { kenmerk } = await withVerteld
    .insertInto('gebeurtenis')
    .values(regels)
    .returning(sql<string>`(select kenmerk from zaak)`.as('kenmerk'))
    .executeTakeFirstOrThrow();
  return { volgnummer, kenmerk, berichten: berichten.map(({ id }) => id) };
}

function openRegels(trx: Transaction<Tables>, casusnummer: string): Promise<Taakregel[]> {
  return trx
    .selectFrom('taak')
    .selectAll()
    .where('casusnummer', '=', casusnummer)
    .where('status', '=', 'open')
    .execute();
}
