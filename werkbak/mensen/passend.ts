import { kanVervangen } from '../../dossier/mensen/checks';
import type { Mens } from '../../dossier/mensen/mens';
import type { Datum, Moment } from '../../domain/tijd';
import { ROLLEN } from './rollen';
import { alfabet, onderwijsInWoorden } from './waar';
import { periode, tel } from './zinnen';

/** Somebody who could have the tasks of another. */
export interface Kandidaat {
  readonly mens: Mens;
  /** What somebody should know before choosing, in words. */
  readonly bij: string;
}

/** Who can be the deputy of somebody: of the same role first, then who does all the same education, fewest open cases first. */
export function kandidaten(
  voor: Mens,
  mensen: readonly Mens[],
  bezetting: Readonly<Record<string, number>>,
  { vandaag, nu }: { readonly vandaag: Datum; readonly nu: Moment },
): Kandidaat[] {
  return mensen
    .filter((mens) => kanVervangen(mens, voor))
    .map((mens) => {
      const anders = ander(voor, mens);
      const weg = mens.afwezig.filter(({ tot }) => tot > vandaag).map((a) => `zelf weg ${periode(a, nu)}`);
      const aantal = bezetting[mens.id] ?? 0;
      const bij = [
        ...(mens.rol === voor.rol ? [] : [ROLLEN[mens.rol].een.toLowerCase()]),
        ...(anders === null ? [] : [anders]),
        ...weg,
        tel(aantal, 'open casus', 'open casussen'),
      ].join(', ');
      return { mens, bij, aantal, rang: (mens.rol === voor.rol ? 0 : 2) + (anders === null ? 0 : 1) };
    })
    .sort((a, b) => a.rang - b.rang || a.aantal - b.aantal || alfabet(a.mens.naam, b.mens.naam));
}

/** In words which education somebody does not do that the other does; null: they do all of it. */
function ander(voor: Mens, mens: Mens): string | null {
  const { onderwijssoorten } = mens;
  if (onderwijssoorten === null) return null;
  if (voor.onderwijssoorten === null) return `vooral ${onderwijsInWoorden(onderwijssoorten)}`;
  const mist = voor.onderwijssoorten.filter((soort) => !onderwijssoorten.includes(soort));
  return mist.length === 0 ? null : `vooral ${onderwijsInWoorden(onderwijssoorten)}`;
}
