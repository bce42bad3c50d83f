import type { Casus } from '../../domain/casus';
import { evolve } from '../../domain/evolve';
import type { Taak, Taaktype } from '../../domain/taak';
import { houderVan } from '../../domain/taakhouder';
import type { Moment } from '../../domain/tijd';
import { rolnaam } from '../rollen';
import { TAAKTITEL } from '../woorden';
import type { Stukinvoer } from './invoer';
import type { Deel } from './schema';

type Termijn = Deel<'termijnen'>[number];

/**
 * Every task with its term and whether it was kept, in the order in which they opened. The due time is the last that held:
 * a relapse moves that of what nazorg paused (rule 11), so the case is followed event by event.
 */
export function termijnen({
  casus,
  regels,
  namen,
  gemaaktOp,
}: Pick<Stukinvoer, 'casus' | 'regels' | 'namen' | 'gemaaktOp'>): Deel<'termijnen'> {
  const alle: { taak: Taak; wie: string; geslotenOp: Moment | null; uitkomst: Termijn['uitkomst'] }[] = [];
  const open = new Map<Taaktype, number>();
  let stand: Casus | null = null;
  const werkBij = (type: Taaktype, wat: Partial<(typeof alle)[number]>) => {
    const plek = open.get(type);
    const was = plek === undefined ? undefined : alle[plek];
    if (plek !== undefined && was !== undefined) alle[plek] = { ...was, ...wat };
  };
  const wieVan = (bij: Casus, taak: Taak) => {
    const { rol, persoon } = houderVan(bij, taak);
    return persoon === null ? rolnaam(rol) : `${namen.persoon(persoon)}, ${rolnaam(rol)}`;
  };
  for (const { gebeurtenis: g } of regels) {
    const voor: Casus | null = stand;
    if (voor !== null && (g.soort === 'taak-voltooid' || g.soort === 'taak-vervallen')) {
      const taak = voor.taken[g.gegevens.taak];
      if (taak !== undefined) {
        const uitkomst = afloop(g.soort === 'taak-voltooid', taak, g.op);
        werkBij(taak.type, { taak, wie: wieVan(voor, taak), geslotenOp: g.op, uitkomst });
      }
      open.delete(g.gegevens.taak);
    }
    stand = evolve(voor, g);
    if (g.soort === 'taak-geopend') {
      open.set(g.gegevens.type, alle.length);
      alle.push({ taak: g.gegevens, wie: wieVan(stand, g.gegevens), geslotenOp: null, uitkomst: 'loopt' });
    }
  }
  for (const type of open.keys()) {
    const taak = casus.taken[type];
    if (taak !== undefined) werkBij(type, { taak, wie: wieVan(casus, taak), uitkomst: nu(taak, gemaaktOp) });
  }
  return alle.map(({ taak, wie, geslotenOp, uitkomst }) => ({
    taak: taak.type,
    titel: TAAKTITEL[taak.type],
    wie,
    geopendOp: taak.geopendOp,
    uiterlijk: taak.uiterlijk,
    geslotenOp,
    uitkomst,
  }));
}

function afloop(voltooid: boolean, { uiterlijk, gepauzeerd }: Taak, op: Moment): Termijn['uitkomst'] {
  const optijd = op <= uiterlijk || gepauzeerd;
  if (voltooid) return optijd ? 'op-tijd' : 'te-laat';
  return optijd ? 'vervallen' : 'niet-gehaald';
}

function nu({ uiterlijk, gepauzeerd }: Taak, op: Moment): Termijn['uitkomst'] {
  if (gepauzeerd) return 'gepauzeerd';
  return uiterlijk < op ? 'verlopen' : 'loopt';
}
