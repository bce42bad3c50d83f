import { createHmac } from 'node:crypto';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenissoort } from '../../domain/gebeurtenis';
import { asJson } from '../storable';
import { CASUSVELDEN } from './casusvelden';
import { regelVan } from './gebeurtenisvelden';
import { openKindsleutel, type Kindsleutel } from './kindsleutel';
import type { Sleutelbos } from './sleutelbos';
import { splits, VERNIETIGD, voegSamen } from './splitsing';
import { ontsleutel, versleutel } from './versleuteling';

/** What is encrypted with the key of a child; each is read only as what it was written as. */
export type Doel =
  | 'casus'
  | 'gebeurtenis'
  | 'bericht'
  | 'verzonden'
  | 'afdruk'
  | 'betrokkene'
  | 'wijziging'
  | 'geen-ouder'
  | 'belofte'
  | 'signaal'
  | 'rechtenverzoek';

/** Encrypts a text with the key of a child. */
export function sluit(sleutel: Kindsleutel, doel: Doel, tekst: string): Buffer {
  return versleutel(sleutel.versleuteling, doel, tekst);
}

/** A text that was encrypted with the key of a child, by how that stands wrapped; null when it was destroyed. */
export function open(bos: Sleutelbos, verpakt: Buffer | null, doel: Doel, geheim: Buffer): string | null {
  const sleutel = openKindsleutel(bos, verpakt);
  return sleutel === null ? null : ontsleutel(sleutel.versleuteling, doel, geheim).toString('utf8');
}

/** A case as it stands, in the two columns that hold it. */
export function sluitCasus(sleutel: Kindsleutel, casus: Casus): { toestand: string; geheim: Buffer } {
  const { open: toestand, geheim } = splits(casus, CASUSVELDEN);
  return { toestand: asJson(toestand), geheim: sluit(sleutel, 'casus', geheim ?? '[]') };
}

/** What a row of `casus` gives of what is encrypted in it. */
export interface Casusgeheim {
  readonly geheim: Buffer;
  /** The key of the child as it stands wrapped; null when it was destroyed. */
  readonly verpakt: Buffer | null;
}

/** A case out of its row. */
export function openCasus(bos: Sleutelbos, rij: Casusgeheim & { readonly toestand: Casus }): Casus {
  return voegSamen(rij.toestand, open(bos, rij.verpakt, 'casus', rij.geheim)) as Casus;
}

/** What the child of a case is called, out of its row; null when nobody has told. */
export function openNaam(bos: Sleutelbos, { geheim, verpakt }: Casusgeheim): string | null {
  const tekst = open(bos, verpakt, 'casus', geheim);
  if (tekst === null) return VERNIETIGD;
  const { naam } = voegSamen({}, tekst) as { naam?: string };
  return naam ?? null;
}

/** The data of an event in the columns that hold them: what is open, what is encrypted, and how that stands in the chain. */
export interface Gebeurtenisinhoud {
  readonly gegevens: string;
  readonly geheim: Buffer | null;
  readonly gegevensHash: Buffer | null;
}

/** The data of an event, as its row holds them. */
export function sluitGegevens(
  sleutel: Kindsleutel,
  soort: Gebeurtenissoort,
  gegevens: unknown,
): Gebeurtenisinhoud {
  const { open: zichtbaar, geheim } = splits(gegevens, regelVan(soort, gegevens));
  const inhoud = { gegevens: asJson(zichtbaar) };
  return geheim === null
    ? { ...inhoud, geheim: null, gegevensHash: null }
    : { ...inhoud, geheim: sluit(sleutel, 'gebeurtenis', geheim), gegevensHash: gezouten(sleutel, geheim) };
}

/** The data of an event out of its row. */
export function openGegevens(
  bos: Sleutelbos,
  { gegevens, geheim, verpakt }: { gegevens: unknown; geheim: Buffer | null; verpakt: Buffer | null },
): unknown {
  return geheim === null ? gegevens : voegSamen(gegevens, open(bos, verpakt, 'gebeurtenis', geheim));
}

/** How an encrypted text stands in the chain: a hash that tells nothing without the key of the child. */
export function gezouten({ zout }: Kindsleutel, tekst: string): Buffer {
  return createHmac('sha256', zout).update(tekst).digest();
}
