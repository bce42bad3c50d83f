import { setTimeout as wacht } from 'node:timers/promises';
import { DossierUnreachable } from '../dossier/dossier';
import type { Dependencies } from './dependencies';
import { maakOpening } from './verzuim';

/** Milliseconds until it looks again for reports that somebody left. */
const KIJK_MS = 5_000;

/**
 * Makes, in this process, the reports that follow from hours of absence and that whoever took the hours could not make: Temporal was
 * away, or the process ended. `stop` waits for the one in hand.
 */
export function startVerzuimwerk(
  met: Pick<Dependencies, 'casussen' | 'convenanten' | 'klok' | 'reportError' | 'verzuim'>,
  kijkMs: number = KIJK_MS,
): { stop(): Promise<void> } {
  const einde = new AbortController();
  const loop = async (): Promise<void> => {
    while (!einde.signal.aborted) {
      try {
        for (const opening of await met.verzuim.leen()) {
          if (einde.signal.aborted) return;
          await maakOpening(met, opening);
        }
      } catch (fout) {
        if (!(fout instanceof DossierUnreachable)) met.reportError(fout);
      }
      await wacht(kijkMs, undefined, { ref: false, signal: einde.signal }).catch(() => undefined);
    }
  };
  const klaar = loop();
  return {
    stop: async () => {
      einde.abort();
      await klaar;
    },
  };
}
