import type { Eigennamen } from './namen';
import type { ZgwAdressen } from './zgw/client';

/** The case system of one region, and what is registered in it under which names (settings/zgw.ts reads it). */
export interface Zaaksysteem extends ZgwAdressen, Eigennamen {
  /** RSIN of whose record it is. */
  readonly rsin: string;
  readonly verantwoordelijkeOrganisatie?: string | undefined;
  readonly catalogus: { readonly domein: string; readonly rsin?: string | undefined };
  /** The omschrijving of the zaaktype. */
  readonly zaaktype: string;
  readonly voorvoegsel: string;
  readonly swv?: { readonly identificatie: string; readonly naam: string } | undefined;
  readonly vertrouwelijkheid: string;
}

/** The case systems of an installation, by region. */
export type Zaaksystemen = ReadonlyMap<string, Zaaksysteem>;
