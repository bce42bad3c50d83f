import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Loslaatreden } from '../berichtstatus';
import { uitRij } from '../betrokkenen/row';
import type { Database } from '../database';
import { sleutelBij } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import type { Briefstand } from './brief';

/** What became of the letters of these messages, by the id of the message, in the order in which they came on the list. */
export async function briefstanden(
  db: Database,
  berichten: readonly string[],
): Promise<ReadonlyMap<string, readonly Briefstand[]>> {
  if (berichten.length === 0) return new Map();
  const rijen = await db
    .selectFrom('brief')
    .innerJoin('betrokkene', 'betrokkene.id', 'brief.betrokkene')
    .selectAll('betrokkene')
    .select(['brief.bericht', 'klaarOp', 'verzondenOp', 'vervallenOp', 'vervallenReden'])
    .select(sleutelBij('betrokkene').as('verpakt'))
    .select(
      sql<string | null>`(
        select h.door_naam from brief_handeling h
        where h.brief = brief.id and h.soort = case when brief.verzonden_op is null then 'vervallen' else 'verzonden' end
        order by h.id desc limit 1)`.as('door'),
    )
    .where('brief.bericht', 'in', berichten)
    .orderBy('klaarOp')
    .orderBy('brief.id')
    .execute();
  const bos = sleutelbos(db);
  const standen = new Map<string, Briefstand[]>();
  for (const { bericht, klaarOp, verzondenOp, vervallenOp, vervallenReden, door, ...wie } of rijen) {
    const stand = standVan({ klaarOp, verzondenOp, vervallenOp, reden: vervallenReden, door });
    standen.set(bericht, [...(standen.get(bericht) ?? []), { aan: uitRij(bos, wie).naam, ...stand }]);
  }
  return standen;
}

function standVan({
  klaarOp,
  verzondenOp,
  vervallenOp,
  reden,
  door,
}: {
  readonly klaarOp: Moment;
  readonly verzondenOp: Moment | null;
  readonly vervallenOp: Moment | null;
  readonly reden: Loslaatreden | null;
  readonly door: string | null;
}): Omit<Briefstand, 'aan'> {
  if (verzondenOp !== null) return { stand: 'verzonden', op: verzondenOp, door, reden: null };
  if (vervallenOp !== null) return { stand: 'vervallen', op: vervallenOp, door, reden };
  return { stand: 'te-printen', op: klaarOp, door: null, reden: null };
}
