import type { GebeurtenisVan } from '../domain/gebeurtenis';
import { ANDERE_WEG, LOSLATEN_OMDAT, ONBEREIKT_DOOR } from './antwoorden';
import { DE_ROL } from './rollen';
import { dag } from './tijd';
import { gewoon, type Verteller, type Zin } from './zin';

/** No message reaches somebody. */
export function onbereikt({ gegevens }: GebeurtenisVan<'onbereikt-gemeld'>): Zin {
  return gewoon(
    `Berichten aan ${DE_ROL[gegevens.wie]} komen niet aan: ${ONBEREIKT_DOOR[gegevens.reden]}. Dit moet op een andere manier verteld worden.`,
  );
}

/** Somebody was told in another way. */
export function andersBereikt({ gegevens }: GebeurtenisVan<'anders-bereikt'>, { nu }: Verteller): Zin {
  const { wie, gesproken, hoe, datum, toelichting } = gegevens;
  return gewoon(
    `Op een andere manier verteld aan ${DE_ROL[wie]}: ${ANDERE_WEG[hoe]}, ${dag(datum, nu)}, aan ${gesproken}.`,
    toelichting,
  );
}

/** Nobody tries any more. */
export function losgelaten({ gegevens }: GebeurtenisVan<'bereiken-losgelaten'>): Zin {
  const { wie, reden, toelichting } = gegevens;
  return gewoon(
    `Niemand hoeft ${DE_ROL[wie]} nog op een andere manier te bereiken: ${LOSLATEN_OMDAT[reden]}.`,
    toelichting,
  );
}
