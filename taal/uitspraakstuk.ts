import { datumVan, type Moment } from '../domain/tijd';
import type { GebeurtenisVan } from '../domain/gebeurtenis';
import { alinea, citaat, kop, type Leesstuk } from './stuk/blok';
import { JAAR } from './stuk/invoer';
import { dag, tijdstip } from './tijd';

/** A verdict as a document of its own: what the commission decided, word for word, and by when it is carried out. */
export function uitspraakstuk(
  kenmerk: string,
  op: Moment,
  { uitspraak, uitvoerenUiterlijk }: GebeurtenisVan<'uitspraak-gedaan'>['gegevens'],
): Leesstuk {
  return {
    titel: `Uitspraak in casus ${kenmerk}`,
    kenmerk,
    vooraf: [
      ['Gedaan door', 'de arbitragecommissie'],
      ['Vastgelegd op', tijdstip(op, JAAR)],
      ['Uitvoeren uiterlijk', dag(uitvoerenUiterlijk, JAAR)],
    ],
    blokken: [
      kop(1, 'De uitspraak'),
      ...citaat(uitspraak),
      alinea(
        `Deze uitspraak bindt de partijen als de ouders haar aanvaarden. Vastgelegd op ${dag(datumVan(op), JAAR)}.`,
      ),
    ],
  };
}
