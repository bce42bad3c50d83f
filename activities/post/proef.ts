import type { Database } from '../../dossier/database';
import { meldKanalen } from '../../dossier/kanalen/ingesteld';
import { neemProef, noteerProef, type Proef } from '../../dossier/kanalen/proef';
import type { Ingesteld } from '../../dossier/kanalen/table';
import { BlijvendOnbezorgbaar, TijdelijkOnbezorgbaar } from './kanaal';

/** How a channel is tried out. */
export interface Proefkanaal {
  readonly ingesteld: Ingesteld;
  /** Hands over a test message; rejects as `Kanaal.bezorg` does. Absent: the channel sends nothing to anybody. */
  readonly proef?: (proef: Proef & { readonly email: string }, signal: AbortSignal) => Promise<void>;
}

/** How often a worker looks for test messages, and says what channels it has. */
const POLL_MS = 1_000;
const SEEN_MS = 60_000;

/**
 * Until it is told to stop: says what channels this worker has, and sends the test messages over them that somebody asks
 * for, one at a time. Never rejects: while the database does not answer it tries on.
 */
export async function probeerKanalen(
  db: Database,
  kanalen: Readonly<Record<string, Proefkanaal>>,
  sendMs: number,
  stop: AbortSignal,
): Promise<void> {
  const ingesteld = Object.fromEntries(Object.entries(kanalen).map(([naam, een]) => [naam, een.ingesteld]));
  const namen = Object.entries(kanalen).flatMap(([naam, { proef }]) => (proef === undefined ? [] : [naam]));
  for (let gezien = Number.NEGATIVE_INFINITY; !stop.aborted;) {
    try {
      if (performance.now() - gezien >= SEEN_MS) {
        await meldKanalen(db, ingesteld);
        gezien = performance.now();
      }
      const proef = await neemProef(db, namen);
      if (proef !== undefined) {
        await noteerProef(db, proef.id, await probeer(kanalen[proef.kanaal], proef, sendMs));
        continue;
      }
    } catch {
      // The outbox says that the database does not answer.
    }
    await rust(stop);
  }
}

/** What went wrong; null: it was handed over. */
async function probeer(
  kanaal: Proefkanaal | undefined,
  proef: Proef,
  sendMs: number,
): Promise<{ foutcode: string; fout: string } | null> {
  const { email } = proef;
  if (email === null) return { foutcode: 'geen-adres', fout: 'the roster has no address for who asks' };
  try {
    await kanaal?.proef?.({ ...proef, email }, AbortSignal.timeout(sendMs));
    return null;
  } catch (error) {
    const bekend = error instanceof BlijvendOnbezorgbaar || error instanceof TijdelijkOnbezorgbaar;
    return bekend
      ? { foutcode: error.code, fout: error.message }
      : { foutcode: 'storing', fout: 'an error that nobody foresaw' };
  }
}

function rust(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const klaar = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', klaar);
      resolve();
    };
    const timer = setTimeout(klaar, POLL_MS);
    stop.addEventListener('abort', klaar);
  });
}
