import { sql, type RawBuilder } from 'kysely';
import { storable } from '../storable';
import type { VastTeLeggen } from '../vastlegging';

/** The channel of what somebody told in another way: it counts as delivered, and its event says how. */
export const VERTELD = 'verteld';

/** After so long nobody takes a message up: there is no worker for its channel. */
export const ONBEMAND = sql`interval '15 minutes'`;

/** True for a row `b` that stands still: it was given up or tried, stands behind one that was, or nobody takes it up. */
const STAAT_STIL = sql<boolean>`(
  b.opgegeven_op is not null
  or b.volgende_poging_op < now() - ${ONBEMAND}
  or exists (select 1 from bericht o
    where o.volgordesleutel = b.volgordesleutel and o.volgorde <= b.volgorde
      and o.bezorgd_op is null and o.opgegeven_op is null and o.pogingen > 0))`;

/**
 * What becomes of the messages of a case when somebody was told in another way, or need not be any more: parts by name of the
 * statement that writes those events. What is being sent this moment is left alone, and so is everything when the product itself
 * says that messages arrive again: of that it lets go of nothing.
 */
export function naVertellen(
  casusnummer: string,
  nieuw: readonly VastTeLeggen[],
): readonly (readonly [naam: string, deel: RawBuilder<Record<string, unknown>>])[] {
  return nieuw.flatMap(({ gebeurtenis: g, nummer, herkomst }) => {
    if (g.soort !== 'anders-bereikt' && g.soort !== 'bereiken-losgelaten') return [];
    if (g.door === 'systeem') return [];
    const wie = g.gegevens.wie;
    const wordt =
      g.soort === 'anders-bereikt'
        ? sql`bezorgd_op = now(), opgegeven_op = null, kanaal = ${VERTELD}, verteld_bij = ${nummer}::int`
        : sql`opgegeven_op = coalesce(opgegeven_op, now()), losgelaten_door = ${storable(herkomst?.wie ?? 'systeem')},
            losgelaten_reden = ${g.gegevens.reden === 'geen-weg' ? 'geen-weg' : 'niet-meer-nodig'}`;
    const weg = sql.ref(`weg${nummer}`);
    return [
      [
        `weg${nummer}`,
        sql<Record<string, unknown>>`(update bericht b set ${wordt}
          where b.casusnummer = ${casusnummer}::uuid and b.aan_rol = ${wie} and b.bezorgd_op is null
            and b.losgelaten_door is null and (b.geleend_tot is null or b.geleend_tot <= now()) and ${STAAT_STIL}
          returning id, volgordesleutel, volgorde)`,
      ],
      [
        `gehad${nummer}`,
        sql<Record<string, unknown>>`(update bezorging z set afgehandeld_op = now() from bericht b
          where b.id = z.bericht and b.casusnummer = ${casusnummer}::uuid and b.aan_rol = ${wie}
            and z.foutcode is not null returning 1)`,
      ],
      [
        `bereikt${nummer}`,
        sql<
          Record<string, unknown>
        >`(delete from onbereikt where casusnummer = ${casusnummer}::uuid and rol = ${wie} returning 1)`,
      ],
      [
        `beurt${nummer}`,
        sql<Record<string, unknown>>`(update bericht b set volgende_poging_op = now()
          where b.casusnummer = ${casusnummer}::uuid and b.aan_rol = ${wie} and b.bezorgd_op is null
            and b.opgegeven_op is null and b.pogingen = 0
            and exists (select 1 from ${weg} w where w.volgordesleutel = b.volgordesleutel)
            and not exists (select 1 from ${weg} w where w.id = b.id)
          returning 1)`,
      ],
    ] as const;
  });
}
