import type { Casus } from './casus';
import type { GebeurtenisVan } from './gebeurtenis';

/** Messages to somebody do not arrive, and nobody has told them otherwise yet (rule 20). */
export type Onbereikt = GebeurtenisVan<'onbereikt-gemeld'>['gegevens'];

/** Whom no message reaches, each once; nobody in a case from before that was noted. */
export function onbereikt({ onbereikt: wie = [] }: Pick<Casus, 'onbereikt'>): readonly Onbereikt[] {
  return wie;
}

/** True while messages to this recipient do not arrive. */
export function isOnbereikt(casus: Pick<Casus, 'onbereikt'>, wie: Onbereikt['wie']): boolean {
  return onbereikt(casus).some((een) => een.wie === wie);
}

/** The case after an event about whom no message reaches. */
export function evolveBereiken(
  casus: Casus,
  g: GebeurtenisVan<'onbereikt-gemeld' | 'anders-bereikt' | 'bereiken-losgelaten'>,
): Casus {
  const anderen = onbereikt(casus).filter(({ wie }) => wie !== g.gegevens.wie);
  return { ...casus, onbereikt: g.soort === 'onbereikt-gemeld' ? [...anderen, g.gegevens] : anderen };
}
