import { noteerBezorgingen } from '../../../dossier/bezorging';
import type { Database } from '../../../dossier/database';
import {
  beginAfgifte,
  beginSamen,
  herbeginAfgifte,
  noteerAfgifte,
  vergeetAfgifte,
  type Afgiftelid,
} from '../../../dossier/afgiften/afgifte';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar } from '../kanaal';
import { bundelsleutel } from '../mail/adres';
import { notifyfout, type Notifyfout } from './fouten';
import type { Melding, Notify, Notifyzending } from './server';

/** Null: NotifyNL has it. */
export type Uitkomst = BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar | null;

/** One message for one of those it is for. */
interface OverTeGeven extends Afgiftelid {
  /** Made when it is certain that it goes: a letter gets a code of its own. */
  readonly zending: () => Promise<Omit<Notifyzending, 'referentie'>>;
  /** False for an address that no letter can carry. */
  readonly past: boolean;
}

interface Wegen {
  readonly db: Database;
  readonly notify: Notify;
  readonly zekerNaMs?: number;
}

/** A request that NotifyNL is still at ends within thirty seconds; before that it cannot say what it has. */
const ZEKER_NA_MS = 40_000;

/**
 * Hands over one message for one recipient, once: that it is sent is noted before, so that after a crash or a dropped
 * connection NotifyNL is asked by its key whether it has it. What comes of it is noted at once.
 */
export async function geefOver(wegen: Wegen, deze: OverTeGeven, signal: AbortSignal): Promise<Uitkomst> {
  const { db, notify, zekerNaMs = ZEKER_NA_MS } = wegen;
  const { bericht, aan, zending } = deze;
  if (!deze.past) return weiger(db, deze, new BlijvendOnbezorgbaar('notify-postadres', 'too many lines'));
  if (signal.aborted) return new TijdelijkOnbezorgbaar('te-lang', 'no time left for this recipient');
  const { referentie, bekendAls, onzekerSinds } = await beginAfgifte(db, bericht, aan);
  if (onzekerSinds !== null && onzekerSinds < zekerNaMs)
    return new TijdelijkOnbezorgbaar('notify-onzeker', 'too soon to ask whether NotifyNL has it');
  try {
    if (onzekerSinds !== null) {
      const [gevonden] = await vraagNa(notify.zoek(bekendAls, signal));
      if (gevonden !== undefined) return await noteer(db, deze, gevonden);
      await herbeginAfgifte(db, bericht, aan);
    }
    const id = await notify.verstuur({ ...(await zending()), referentie }, signal);
    return await noteer(db, deze, { id, stand: null });
  } catch (error) {
    if (error instanceof NietGenoteerd || error instanceof NietGevraagd) return error.uitkomst;
    return mislukt(db, deze, notifyfout(error));
  }
}

/** Several messages in one for one of those they are for, of which none was ever begun. */
interface SamenOverTeGeven {
  readonly leden: readonly Afgiftelid[];
  readonly zending: Omit<Notifyzending, 'referentie'>;
}

/**
 * Hands over several messages in one. When no answer comes each is asked for by the key they have together at its next
 * attempt, and goes by itself when NotifyNL does not have it.
 */
export async function geefSamenOver(
  { db, notify }: Pick<Wegen, 'db' | 'notify'>,
  { leden, zending }: SamenOverTeGeven,
  signal: AbortSignal,
): Promise<Uitkomst> {
  if (signal.aborted) return new TijdelijkOnbezorgbaar('te-lang', 'no time left for this recipient');
  const referentie = bundelsleutel(leden.map(({ aan }) => aan));
  await beginSamen(db, leden, referentie);
  const uitkomsten: Uitkomst[] = [];
  try {
    const id = await notify.verstuur({ ...zending, referentie }, signal);
    for (const lid of leden) uitkomsten.push(await noteer(db, lid, { id, stand: null }));
  } catch (error) {
    if (error instanceof NietGenoteerd) return error.uitkomst;
    const fout = notifyfout(error);
    for (const lid of leden) uitkomsten.push(await mislukt(db, lid, fout));
  }
  return uitkomsten.find((een) => een !== null) ?? null;
}

/** NotifyNL did not say what it has: it may have it still. */
class NietGevraagd extends Error {
  constructor(readonly uitkomst: Uitkomst) {
    super('not asked');
  }
}

/** NotifyNL has it, and the dossier does not answer: it is asked for at the next attempt. */
class NietGenoteerd extends Error {
  readonly uitkomst = new TijdelijkOnbezorgbaar('notify-onzeker', 'handed over, but not noted');
}

async function vraagNa(gevraagd: Promise<Melding[]>): Promise<Melding[]> {
  try {
    return await gevraagd;
  } catch (error) {
    throw new NietGevraagd(notifyfout(error).fout);
  }
}

async function noteer(
  db: Database,
  { bericht, aan }: Afgiftelid,
  { id, stand }: { readonly id: string; readonly stand: string | null },
): Promise<Uitkomst> {
  try {
    const foutcode = await noteerAfgifte(db, bericht, aan, { melding: id, stand });
    return foutcode === null
      ? null
      : new BlijvendOnbezorgbaar(foutcode, `reported by NotifyNL: ${stand ?? ''}`.trim());
  } catch {
    throw new NietGenoteerd();
  }
}

async function mislukt(db: Database, deze: Afgiftelid, { fout, onzeker }: Notifyfout): Promise<Uitkomst> {
  // What is not forgotten here is asked for at the next attempt.
  if (!onzeker) await vergeetAfgifte(db, deze.bericht, deze.aan).catch(() => undefined);
  return fout instanceof BlijvendOnbezorgbaar ? weiger(db, deze, fout) : fout;
}

async function weiger(
  db: Database,
  { bericht, aan }: Afgiftelid,
  fout: BlijvendOnbezorgbaar,
): Promise<Uitkomst> {
  await noteerBezorgingen(db, [{ bericht, aan, foutcode: fout.code }]).catch(() => undefined);
  return fout;
}
