/** What the check of a message against a schema came to; `ongekeurd`: the installation has no schema. */
export const KEURINGEN = ['goedgekeurd', 'afgekeurd', 'ongekeurd'] as const;
export type Keuringsuitslag = (typeof KEURINGEN)[number];

/** What that means for whoever takes the message along. */
export const KEURING: Record<Keuringsuitslag, string> = {
  goedgekeurd: 'Past op het schema. Of CORV het aanneemt, weet u pas als u het hebt verstuurd.',
  afgekeurd: 'Past niet op het schema, en is daarom niet bewaard.',
  ongekeurd: 'Niet gecontroleerd: er is geen schema ingesteld. Vraag uw beheerder.',
};

/** What comes back over CORV on a request: that it arrived, that it was refused, and how far the Raad is. */
export const TERUGMELDSOORTEN = [
  'ontvangen',
  'foutmelding',
  'intake-afgerond',
  'onderzoek-afgerond',
  'zaak-afgerond',
] as const;
export type Terugmeldsoort = (typeof TERUGMELDSOORTEN)[number];

/** What came back. */
export const TERUGMELDING: Record<Terugmeldsoort, string> = {
  ontvangen: 'ontvangstbevestiging',
  foutmelding: 'foutmelding',
  'intake-afgerond': 'intake afgerond',
  'onderzoek-afgerond': 'onderzoek afgerond',
  'zaak-afgerond': 'zaak afgerond',
};

/** What a message for CORV never has, and must have before it leaves. */
export const ZELF_AANVULLEN = [
  'Het BSN van het kind en van de ouders. Doorbraak bewaart geen BSN.',
  'Het adres waar het kind staat ingeschreven, als de Raad dat nodig heeft.',
  'Het formulier verzoek tot onderzoek van de Raad, als de Raad dat vraagt. In het bericht staat het dossier op die plaats.',
] as const;
