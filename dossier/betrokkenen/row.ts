import type { Selectable } from 'kysely';
import { BETROKKENESOORTEN } from '../../domain/betrokkene';
import { open, sluit } from '../geheim/inhoud';
import type { Kindsleutel } from '../geheim/kindsleutel';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { VERNIETIGD } from '../geheim/splitsing';
import { asJson } from '../storable';
import type { Betrokkene, Betrokkenegegevens, Betrokkenestand, Betrokkenewijziging } from './betrokkene';
import type { BetrokkeneTable, BetrokkeneWijzigingTable } from './table';

/** What says who somebody is: encrypted with the key of the child. */
type Persoonlijk = Omit<Betrokkenegegevens, 'soort' | 'van' | 'tot'>;

/** Of who was written before a field was there, or whose key was destroyed, it is not known. */
const NIETS = {
  ...{ relatie: null, woontBij: null, taal: null, tolk: null, voorkeur: null },
  ...{ email: null, telefoon: null, adres: null },
};

/** Somebody as the columns hold them. With `uitRij` the only place where what says who they are goes in or out. */
export function rowOf(sleutel: Kindsleutel, gegevens: Betrokkenegegevens) {
  const { soort, van, tot } = gegevens;
  return { soort, geheim: sluit(sleutel, 'betrokkene', persoonlijk(gegevens)), van, tot };
}

/** What says who somebody is, always in the same form. */
export function persoonlijk(wie: Persoonlijk): string {
  const { naam, relatie, woontBij, taal, tolk, voorkeur, email, telefoon, adres } = wie;
  return asJson({ naam, relatie, woontBij, taal, tolk, voorkeur, email, telefoon, adres });
}

/** A row of somebody, with the key of the child as it stands wrapped; null: destroyed. */
type Rij = Selectable<BetrokkeneTable> & { readonly verpakt: Buffer | null };

/** Somebody out of their row. */
export function uitRij(bos: Sleutelbos, { geheim, verpakt, ...rij }: Rij): Betrokkene {
  const inhoud = open(bos, verpakt, 'betrokkene', geheim);
  if (inhoud === null) return { ...rij, ...NIETS, naam: VERNIETIGD };
  // Only `rowOf` writes it.
  return { ...rij, ...NIETS, ...(JSON.parse(inhoud) as Persoonlijk) };
}

/** How somebody stood, as the history holds it. */
export function standOf(sleutel: Kindsleutel, { id: _, casusnummer: __, ...stand }: Betrokkene): Buffer {
  return sluit(sleutel, 'wijziging', asJson(stand));
}

/** A change out of its row. */
export function uitWijziging(
  bos: Sleutelbos,
  rij: Omit<Selectable<BetrokkeneWijzigingTable>, 'id' | 'casusnummer' | 'melding'> & {
    readonly verpakt: Buffer | null;
    /** How they stand now, for what was destroyed. */
    readonly nu: Pick<Betrokkenestand, 'soort' | 'van' | 'tot' | 'doorgehaald' | 'versie'>;
  },
): Betrokkenewijziging {
  const { betrokkene, soort, door, op, verpakt, nu } = rij;
  const stand = (geheim: Buffer): Betrokkenestand => {
    const inhoud = open(bos, verpakt, 'wijziging', geheim);
    // Only write.ts puts rows there, by `standOf`.
    return inhoud === null
      ? { ...nu, ...NIETS, naam: VERNIETIGD }
      : { ...NIETS, ...(JSON.parse(inhoud) as Betrokkenestand) };
  };
  return { betrokkene, soort, voor: rij.voor === null ? null : stand(rij.voor), na: stand(rij.na), door, op };
}

/** The order in which people around a child are named: by kind, then by name. */
export function opSoortEnNaam(a: Betrokkene, b: Betrokkene): number {
  const plek = ({ soort }: Betrokkene) => BETROKKENESOORTEN.indexOf(soort);
  return plek(a) - plek(b) || a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1);
}
