import { z } from 'zod';

/** What we read of the resources of the ZGW APIs: no more than what we need, in the words of the standard. */

const url = z.string().min(1);
const datum = z.string().nullish();

/** When a version of a type holds. */
const geldigheid = { beginGeldigheid: datum, eindeGeldigheid: datum };

export const catalogusSchema = z.object({ url, domein: z.string(), rsin: z.string() });
export const zaaktypeSchema = z.object({
  url,
  identificatie: z.string(),
  omschrijving: z.string(),
  concept: z.boolean().nullish(),
  ...geldigheid,
});
export const statustypeSchema = z.object({
  url,
  omschrijving: z.string(),
  volgnummer: z.int(),
  isEindstatus: z.boolean(),
});
export const roltypeSchema = z.object({ url, omschrijving: z.string() });
export const resultaattypeSchema = z.object({ url, omschrijving: z.string() });
export const eigenschaptypeSchema = z.object({
  url,
  naam: z.string(),
  specificatie: z.object({ formaat: z.string() }),
});
export const informatieobjecttypeSchema = z.object({
  url,
  omschrijving: z.string(),
  concept: z.boolean().nullish(),
  ...geldigheid,
});
export const zaaktypeInformatieobjecttypeSchema = z.object({
  url,
  informatieobjecttype: url,
  volgnummer: z.int(),
});

export const zaakSchema = z.object({
  url,
  identificatie: z.string(),
  omschrijving: z.string().nullish(),
  zaaktype: url,
  einddatum: datum,
  uiterlijkeEinddatumAfdoening: datum,
});
export type Zaak = z.output<typeof zaakSchema>;

export const statusSchema = z.object({
  url,
  statustype: url,
  datumStatusGezet: z.string(),
  statustoelichting: z.string().nullish(),
});
export type Status = z.output<typeof statusSchema>;

export const rolSchema = z.object({
  url,
  betrokkeneType: z.string(),
  roltype: url,
  roltoelichting: z.string(),
  betrokkeneIdentificatie: z.record(z.string(), z.unknown()).nullish(),
});
export const zaakeigenschapSchema = z.object({ url, eigenschap: url, waarde: z.string() });
export const resultaatSchema = z.object({ url, resultaattype: url });
export const informatieobjectSchema = z.object({ url, identificatie: z.string() });
export const zaakinformatieobjectSchema = z.object({ url, informatieobject: url });
