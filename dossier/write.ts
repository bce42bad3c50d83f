import type { Kysely, Transaction } from 'kysely';
import { alsBezorgd, berichtregels, type Opmaak } from './berichtregels';
import type { Database } from './database';
import { Gat, Tegenspraak } from './errors';
import { aanCasus, aanKind, aanNieuwKind, type Aanknoping } from './keten/aanknoping';
import { gebeurtenisregels } from './keten/gebeurtenisregels';
import { staand } from './parts';
import { isBegin, writeRows, type Vastgelegd } from './rows';
import type { Tables } from './tables';
import { taakregels, type Taakregel } from './taakregels';
import type { Vastlegging, VastTeLeggen } from './vastlegging';

export type { Vastgelegd } from './rows';

/** Another writer was just before, or the key of the child was just destroyed: that is seen at the next attempt. */
const CONFLICTS: readonly unknown[] = ['23502', '23505', '40001', '40P01'];
const ATTEMPTS = 3;

/** How a step is written. */
export interface Schrijfwijze extends Opmaak {
  /** True for what was written before and got lost: its messages are there as delivered, for nobody gets them twice. */
  readonly opnieuw?: boolean;
}

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
  opmaak: Schrijfwijze = {},
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
export function legVast(db: Database, v: Vastlegging, opmaak?: Schrijfwijze): Promise<Vastgelegd> {
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

/**
 * A step that begins a case, or that follows on what the dossier has of it, without a transaction or a lock: a writer that
 * comes between takes the number of its first event, so that this one collides with it and is tried again, in a
 * transaction. Null for a step that does not follow.
 */
async function follow(db: Database, v: Vastlegging, opmaak: Schrijfwijze): Promise<Vastgelegd | null> {
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
  opmaak: Schrijfwijze,
): Promise<Vastgelegd> {
  let all: Vastgelegd = { volgnummer: 0, kenmerk: null, berichten: [] };
  for (const stap of stappen) {
    const written = await write(trx, stap, opmaak);
    all = { ...written, berichten: [...all.berichten, ...written.berichten] };
  }
  return all;
}

async function write(trx: Transaction<Tables>, v: Vastlegging, opmaak: Schrijfwijze): Promise<Vastgelegd> {
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

/** A step with everything that follows from its events. */
function add(
  db: Kysely<Tables>,
  v: Vastlegging,
  nieuw: readonly VastTeLeggen[],
  open: readonly Taakregel[],
  aan: Aanknoping,
  opmaak: Schrijfwijze,
): Promise<Vastgelegd> {
  const berichten = berichtregels(v.casus, nieuw, opmaak, aan.sleutel);
  return writeRows(db, { ...v, gebeurtenissen: nieuw }, aan, {
    ...gebeurtenisregels(v.casus.casusnummer, nieuw, aan),
    taken: taakregels(open, nieuw, v.casus),
    berichten: opmaak.opnieuw === true ? alsBezorgd(berichten) : berichten,
  });
}

function openRegels(trx: Transaction<Tables>, casusnummer: string): Promise<Taakregel[]> {
  return trx
    .selectFrom('taak')
    .selectAll()
    .where('casusnummer', '=', casusnummer)
    .where('status', '=', 'open')
    .execute();
}
