import { noteerBezorgingen } from '../../../dossier/bezorging';
import type { Database } from '../../../dossier/database';
import {
  beginAfgifte,
  herbeginAfgifte,
  noteerAfgifte,
  vergeetAfgifte,
} from '../../../dossier/afgiften/afgifte';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar } from '../kanaal';
import { notifyfout, type Notifyfout } from './fouten';
import type { Melding, Notify, Notifyzending } from './server';

/** Null: NotifyNL has it. */
export type Uitkomst = BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar | null;

/** One message for one of those it is for. */
interface OverTeGeven {
  readonly bericht: string;
  /** What the message and who it is for are known by. */
  readonly aan: string;
  readonly zending: Omit<Notifyzending, 'referentie'>;
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
  const { referentie, onzekerSinds } = await beginAfgifte(db, bericht, aan);
  if (onzekerSinds !== null && onzekerSinds < zekerNaMs)
    return new TijdelijkOnbezorgbaar('notify-onzeker', 'too soon to ask whether NotifyNL has it');
  try {
    if (onzekerSinds !== null) {
      const [gevonden] = await vraagNa(notify.zoek(referentie, signal));
      if (gevonden !== undefined) return await noteer(db, deze, gevonden);
      await herbeginAfgifte(db, bericht, aan);
    }
    const id = await notify.verstuur({ ...zending, referentie }, signal);
    return await noteer(db, deze, { id, stand: null });
  } catch (error) {
    if (error instanceof NietGenoteerd || error instanceof NietGevraagd) return error.uitkomst;
    return mislukt(db, deze, notifyfout(error));
  }
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
  { bericht, aan }: OverTeGeven,
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

async function mislukt(db: Database, deze: OverTeGeven, { fout, onzeker }: Notifyfout): Promise<Uitkomst> {
  // What is not forgotten here is asked for at the next attempt.
  if (!onzeker) await vergeetAfgifte(db, deze.bericht, deze.aan).catch(() => undefined);
  return fout instanceof BlijvendOnbezorgbaar ? weiger(db, deze, fout) : fout;
}

async function weiger(
  db: Database,
  { bericht, aan }: OverTeGeven,
  fout: BlijvendOnbezorgbaar,
): Promise<Uitkomst> {
  await noteerBezorgingen(db, [{ bericht, aan, foutcode: fout.code }]).catch(() => undefined);
  return fout;
}
