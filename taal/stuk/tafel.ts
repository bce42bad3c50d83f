import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Namen } from '../zin';
import { vastgelegd, vanSoort, type Stukinvoer } from './invoer';
import type { Deel } from './schema';

/** Every doorbraaktafel that was planned, whether it was held, and what it came to (rule 21). */
export function tafels({ regels, namen }: Pick<Stukinvoer, 'regels' | 'namen'>): Deel<'tafels'> {
  const gepland = vanSoort(regels, 'doorbraaktafel-gepland');
  return gepland.map((regel, i) => {
    const { tijdstip, plaats } = regel.gebeurtenis.gegevens;
    const volgende = gepland[i + 1]?.nummer ?? Infinity;
    const erna = regels.filter(({ nummer }) => nummer > regel.nummer && nummer < volgende);
    const verslag = vanSoort(erna, 'doorbraaktafel-vastgelegd')[0]?.gebeurtenis;
    return {
      ...vastgelegd(regel, namen),
      tijdstip,
      plaats: plaats ?? null,
      gevraagd: gevraagdAanTafel(regel.gebeurtenis.gegevens, namen),
      vervallen: vanSoort(erna, 'doorbraaktafel-vervallen').length > 0,
      vastgelegdOp: verslag?.op ?? null,
      aanwezig: verslag?.gegevens.aanwezig ?? [],
      verslag: verslag?.gegevens.verslag ?? null,
      uitkomst: verslag?.gegevens.uitkomst ?? null,
    };
  });
}

/** Who was asked to a table besides family and school. */
export function gevraagdAanTafel(
  { deelnemers }: GebeurtenisVan<'doorbraaktafel-gepland'>['gegevens'],
  namen: Namen,
): string[] {
  return deelnemers.map(
    ({ naam, persoon, discipline }) =>
      `${naam ?? (persoon === undefined ? '' : namen.persoon(persoon))} (${discipline})`,
  );
}
