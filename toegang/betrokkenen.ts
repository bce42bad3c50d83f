import { beheertBetrokkenen, betrokkenezicht, teBeheren } from '../domain/zicht/betrokkenen';
import { lezerVan } from '../domain/zicht/lezer';
import { isErbij, watOntbreekt, type Betrokkenesoort, type Gemis } from '../domain/betrokkene';
import type { Casus } from '../domain/casus';
import type { Gebruiker } from '../domain/gebruiker';
import type { Datum } from '../domain/tijd';
import type { Betrokkene, Betrokkenewijziging } from '../dossier/betrokkenen/betrokkene';
import type { Dependencies } from './dependencies';
import { Problem } from './problems';

/** Somebody of whom no more is seen than who they are to the child. */
export type Genoemde = Pick<Betrokkene, 'id' | 'soort' | 'naam' | 'van' | 'tot'>;

const NOBODY = 'Deze betrokkene bestaat niet.';
const GESLOTEN = 'Deze casus is gesloten. Aan de betrokkenen verandert niets meer.';
const ANDERE_SOORT =
  'Deze soort betrokkene voegt u niet toe en wijzigt u niet. Vraag het wie de casus leidt.';

/** Of people around a child what somebody may see of each (rule 20). */
export function zoalsGezien(
  { rol }: Gebruiker,
  alle: readonly Betrokkene[],
): readonly (Betrokkene | Genoemde)[] {
  return alle.flatMap((een): (Betrokkene | Genoemde)[] => {
    switch (betrokkenezicht(rol, een.soort)) {
      case 'alles':
        return [een];
      case 'naam': {
        const { id, soort, naam, van, tot } = een;
        return [{ id, soort, naam, van, tot }];
      }
      case null:
        return [];
    }
  });
}

/** True when somebody is seen with everything that is kept. */
export function isHeel(een: Betrokkene | Genoemde): een is Betrokkene {
  return 'versie' in een;
}

/** Of the changes those of people whom somebody manages, as they were and as they became. */
export function beheerdeWijzigingen(
  { rol }: Gebruiker,
  alle: readonly Betrokkenewijziging[],
): Betrokkenewijziging[] {
  return alle.filter(({ voor, na }) =>
    [voor, na].every((stand) => stand === null || beheertBetrokkenen(rol, stand.soort)),
  );
}

/**
 * Why nobody could name a parent when the child was reported, for who reads everything: what somebody wrote in free words is
 * for nobody else. Null: nobody said.
 */
export async function leesWaaromGeenOuder(
  { betrokkenen }: Pick<Dependencies, 'betrokkenen'>,
  wie: Gebruiker,
  casusnummer: string,
): Promise<string | null> {
  return lezerVan(wie) === 'volledig' ? betrokkenen.leesGeenOuder(casusnummer) : null;
}

/** What is missing around the child now, for who can add it; who sees no more than names is told nothing. */
export function ontbreektVoor(
  { rol }: Gebruiker,
  { gesloten, school }: Pick<Casus, 'gesloten' | 'school'>,
  alle: readonly Betrokkene[],
  vandaag: Datum,
): Gemis[] {
  if (gesloten !== null || teBeheren(rol).length === 0) return [];
  const erbij = alle.filter((een) => isErbij(een, vandaag) && beheertBetrokkenen(rol, een.soort));
  return watOntbreekt(erbij, { metSchool: school !== null });
}

/** Refuses a change in a case that is closed. */
export function eisOpen({ gesloten }: Pick<Casus, 'gesloten'>): void {
  if (gesloten !== null) throw new Problem('niet-toegestaan', GESLOTEN);
}

/** Refuses a kind that somebody does not manage. */
export function eisBeheer({ rol }: Gebruiker, soort: Betrokkenesoort): void {
  if (!beheertBetrokkenen(rol, soort)) throw new Problem('niet-bevoegd', ANDERE_SOORT);
}

/** Somebody around the child whom whoever asks manages; whom they do not see is not there, and neither is who was struck. */
export async function vindBeheerde(
  { betrokkenen }: Pick<Dependencies, 'betrokkenen'>,
  wie: Gebruiker,
  casusnummer: string,
  id: string,
): Promise<Betrokkene> {
  const gevonden = await betrokkenen.vind(casusnummer, id);
  if (gevonden === undefined || gevonden.doorgehaald || !beheertBetrokkenen(wie.rol, gevonden.soort))
    throw new Problem('niet-gevonden', NOBODY);
  return gevonden;
}
