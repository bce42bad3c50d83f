import type { Insertable } from 'kysely';
import { sluitGegevens } from '../geheim/inhoud';
import { storable } from '../storable';
import type { GebeurtenisTable } from '../tables';
import type { VastTeLeggen } from '../vastlegging';
import type { Aanknoping } from './aanknoping';
import { schakel } from './schakel';

/** Events as rows: what is secret encrypted, and each hung on the one before; with the hash of the last. */
export function gebeurtenisregels(
  casusnummer: string,
  nieuw: readonly VastTeLeggen[],
  { sleutel, laatsteHash }: Pick<Aanknoping, 'sleutel' | 'laatsteHash'>,
): { readonly regels: Insertable<GebeurtenisTable>[]; readonly laatsteHash: Buffer } {
  let hash = laatsteHash;
  const regels = nieuw.map(({ id, nummer, gebeurtenis, werkelijkOp, herkomst }) => {
    const { soort, op, door } = gebeurtenis;
    const inhoud = sluitGegevens(sleutel, soort, gebeurtenis.gegevens);
    const regel = {
      casusnummer,
      nummer,
      id,
      soort,
      op,
      werkelijkOp,
      door,
      actor: storable(herkomst?.wie ?? null),
      kanaal: storable(herkomst?.kanaal ?? null),
      ...inhoud,
    };
    hash = schakel(hash, { ...regel, gegevens: JSON.parse(inhoud.gegevens) as unknown });
    return { ...regel, hash };
  });
  return { regels, laatsteHash: hash };
}
