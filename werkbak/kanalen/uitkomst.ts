import type { Proefstand } from '../../dossier/kanalen/proef';

/** What came of a test message, as far as is known. */
export type Proefuitkomst =
  'wacht' | 'niemand' | 'bezig' | 'onbekend' | 'overgegeven' | 'aangekomen' | 'mislukt';

/** A worker looks every second. */
const OPPAKKEN_MS = 30_000;
/** A worker gives up an attempt after 45 seconds; when nothing is noted by then, it ended in between. */
const AFRONDEN_MS = 90_000;

/** What came of a test message; what is not known is not made better than it is. */
export function proefuitkomst({ sinds, begonnenSinds, klaarOp, foutcode, stand }: Proefstand): Proefuitkomst {
  if (begonnenSinds === null) return sinds < OPPAKKEN_MS ? 'wacht' : 'niemand';
  if (klaarOp === null) return begonnenSinds < AFRONDEN_MS ? 'bezig' : 'onbekend';
  if (foutcode !== null) return 'mislukt';
  if (stand === null || stand === 'created' || stand === 'sending' || stand === 'pending' || stand === 'sent')
    return 'overgegeven';
  return stand === 'delivered' || stand === 'received' ? 'aangekomen' : 'mislukt';
}
