import type { Insertable } from 'kysely';
import { uitvoerder } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import { inGevaar } from '../domain/gevaar';
import { TAAKTYPEN, type Taaktype } from '../domain/taak';
import { datumVan, type Moment } from '../domain/tijd';
import type { TaakTable } from './tables';
import type { VastTeLeggen } from './vastlegging';

/** A row of the table of tasks, as it is written. */
export type Taakregel = Insertable<TaakTable>;

/**
 * The tasks that change by events: the open rows from before, closed or changed, and the new ones. The events say which
 * task was opened and how it ended; the case after them says how the open ones stand.
 */
export function taakregels(
  open: readonly Taakregel[],
  gebeurtenissen: readonly Pick<VastTeLeggen, 'nummer' | 'gebeurtenis'>[],
  casus: Casus,
): Taakregel[] {
  const nu = new Map<Taaktype, Taakregel>(open.map((regel) => [regel.type, regel]));
  const dicht: Taakregel[] = [];
  const sluit = (type: Taaktype, status: 'voltooid' | 'vervallen', op: Moment): void => {
    const regel = nu.get(type);
    if (regel === undefined) return;
    nu.delete(type);
    dicht.push({ ...regel, status, geslotenOp: op });
  };
  for (const { nummer, gebeurtenis: g } of gebeurtenissen) {
    if (g.soort === 'taak-voltooid') sluit(g.gegevens.taak, 'voltooid', g.op);
    else if (g.soort === 'taak-vervallen') sluit(g.gegevens.taak, 'vervallen', g.op);
    else if (g.soort === 'taak-geopend') {
      sluit(g.gegevens.type, 'vervallen', g.op);
      nu.set(g.gegevens.type, {
        ...bijStand(casus, g.gegevens),
        casusnummer: casus.casusnummer,
        geopendBij: nummer,
      });
    }
  }
  for (const type of [...nu.keys()]) {
    if (casus.taken[type] === undefined) sluit(type, 'vervallen', casus.laatste);
  }
  const staand = TAAKTYPEN.flatMap((type) => {
    const regel = nu.get(type);
    const taak = casus.taken[type];
    return regel === undefined || taak === undefined ? [] : [{ ...regel, ...bijStand(casus, taak) }];
  });
  return [...dicht, ...staand];
}

/** Everything of an open task but which one it is. Its role and person are those at the last event of the case. */
function bijStand(casus: Casus, taak: NonNullable<Casus['taken'][Taaktype]>) {
  const { rol, persoon } = uitvoerder(casus, taak, datumVan(casus.laatste));
  return {
    type: taak.type,
    regio: casus.convenant.regio,
    gemeente: casus.gemeente,
    rol,
    persoon,
    geopendOp: taak.geopendOp,
    uiterlijk: taak.uiterlijk,
    herinnering: taak.herinnering,
    escalatie: taak.escalatie,
    gepauzeerd: taak.gepauzeerd,
    gevaar: inGevaar(casus),
    status: 'open' as const,
    geslotenOp: null,
  };
}
