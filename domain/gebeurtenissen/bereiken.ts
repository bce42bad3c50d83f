import { z } from 'zod';
import { ONTVANGERROLLEN } from '../ontvanger';
import { datumSchema } from '../tijd';
import { keuze, naam, tekst } from '../velden';

const wie = keuze(...ONTVANGERROLLEN);

/** Why a message did not arrive: the other side refused it, it came back, or nothing leads there. */
export const ONBEREIKT_DOOR = ['geweigerd', 'teruggekomen', 'geen-adres'] as const;

/** In what other way somebody was told. */
export const ANDERE_WEGEN = ['telefoon', 'gesprek', 'anders'] as const;

/** Why nobody tries any more: it need not be told, nothing leads there, or the message arrived after all. */
export const LOSLATEN_OMDAT = ['niet-meer-nodig', 'geen-weg', 'alsnog-bezorgd'] as const;

/** Events about whom no message reaches: `wie` is for whom the messages were. */
export const BEREIKGEBEURTENISSEN = {
  'onbereikt-gemeld': z.strictObject({ wie, reden: keuze(...ONBEREIKT_DOOR) }),
  'anders-bereikt': z.strictObject({
    wie,
    /** Who was told. */
    gesproken: naam,
    hoe: keuze(...ANDERE_WEGEN),
    datum: datumSchema,
    toelichting: tekst.optional(),
  }),
  'bereiken-losgelaten': z.strictObject({
    wie,
    reden: keuze(...LOSLATEN_OMDAT),
    toelichting: tekst.optional(),
  }),
} as const;
