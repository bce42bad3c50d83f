import type { Gebeurtenis, GebeurtenisVan } from '../domain/gebeurtenis';
import { VRIJSTELLING } from './antwoorden';
import { FASELABEL } from './fasen';
import { vertel } from './gebeurtenis';
import { DE_ROL } from './rollen';
import { dag } from './tijd';
import { gewoon, hoofdletter, mijlpaal, type Verteller, type Zin } from './zin';
import { contact } from './zinnen-aantekening';

/** An event as somebody sees it, told to them; where it is `verkort` fields of its data are missing. */
export function vertelGezien(
  { gebeurtenis, verkort }: { readonly gebeurtenis: Gebeurtenis; readonly verkort: boolean },
  verteller: Verteller,
): Zin {
  return (verkort ? verteld(gebeurtenis, verteller) : null) ?? vertel(gebeurtenis, verteller);
}

/** Sentences of what was left out of; null where only free words are missing, which stand beside the sentence. */
function verteld(g: Gebeurtenis, verteller: Verteller): Zin | null {
  const { nu } = verteller;
  switch (g.soort) {
    case 'fase-geopend':
      return mijlpaal(
        `${FASELABEL[g.gegevens.fase]} begint. ${hoofdletter(DE_ROL[g.gegevens.regie])} heeft de regie.`,
      );
    case 'stem-vastgelegd':
      return gewoon(
        `${g.gegevens.van === 'jongere' ? 'Het kind' : 'Een ouder'} is gehoord. Wat is gezegd, ziet u niet.`,
      );
    case 'notitie-gemaakt':
      return contact(g, verteller);
    case 'veiligheid-geborgd':
      return mijlpaal('Het kind is veilig.');
    case 'aanbod-gedaan':
      return aanbod(g, nu);
    case 'vrijstelling-vastgelegd':
      return vrijstelling(g, nu);
    case 'anders-bereikt':
      return gewoon(
        `Op een andere manier verteld aan ${DE_ROL[g.gegevens.wie]}, ${dag(g.gegevens.datum, nu)}.`,
      );
    default:
      return null;
  }
}

/** Care: no more than that there is something, and when. What is care in part says what it is. */
function aanbod(g: GebeurtenisVan<'aanbod-gedaan'>, nu: Verteller['nu']): Zin | null {
  const { soort, startdatum }: Partial<typeof g.gegevens> = g.gegevens;
  return soort === undefined && startdatum !== undefined
    ? gewoon(`Er is een aanbod, vanaf ${dag(startdatum, nu)}.`)
    : null;
}

function vrijstelling({ gegevens }: GebeurtenisVan<'vrijstelling-vastgelegd'>, nu: Verteller['nu']): Zin {
  const tot = gegevens.geldtTot === undefined ? '' : ` Tot ${dag(gegevens.geldtTot, nu)}.`;
  return gewoon(`${hoofdletter(VRIJSTELLING[gegevens.status])}.${tot} De klok loopt door.`);
}
