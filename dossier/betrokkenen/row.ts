import type { Selectable } from 'kysely';
import { BETROKKENESOORTEN } from '../../domain/betrokkene';
import { asJson, storable } from '../storable';
import type { Betrokkene, Betrokkenegegevens, Betrokkenestand, Betrokkenewijziging } from './betrokkene';
import type { BetrokkeneTable, BetrokkeneWijzigingTable } from './table';

/** Somebody as the columns hold them. With `uitRij` the only place where what says who they are goes in or out. */
export function rowOf({
  soort,
  naam,
  relatie,
  taal,
  voorkeur,
  email,
  telefoon,
  adres,
  van,
  tot,
}: Betrokkenegegevens) {
  return {
    soort,
    naam: storable(naam),
    relatie: storable(relatie),
    taal,
    voorkeur,
    email,
    telefoon,
    adres: storable(adres),
    van,
    tot,
  };
}

/** Somebody out of their row. */
export function uitRij(rij: Selectable<BetrokkeneTable>): Betrokkene {
  return { ...rij };
}

/** How somebody stood, as the history holds it. */
export function standOf({ id: _, casusnummer: __, ...stand }: Betrokkene): string {
  return asJson(stand);
}

/** A change out of its row. */
export function uitWijziging({
  betrokkene,
  soort,
  voor,
  na,
  door,
  op,
}: Omit<Selectable<BetrokkeneWijzigingTable>, 'id' | 'casusnummer' | 'melding'>): Betrokkenewijziging {
  // Only write.ts puts rows there, by `standOf`.
  return { betrokkene, soort, voor: voor as Betrokkenestand | null, na: na as Betrokkenestand, door, op };
}

/** The order in which people around a child are named: by kind, then by name. */
export function opSoortEnNaam(a: Betrokkene, b: Betrokkene): number {
  const plek = ({ soort }: Betrokkene) => BETROKKENESOORTEN.indexOf(soort);
  return plek(a) - plek(b) || a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1);
}
