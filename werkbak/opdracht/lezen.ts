import { bereidVoor } from '../../convenanten/convenanten';
import type { Rol } from '../../domain/fase';
import type { Opdracht, Opdrachtnaam } from '../../domain/opdracht';
import { datumVan } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { leesVelden } from '../formulier/lezen';
import type { Getypt } from '../formulier/velden';
import { FORMULIEREN } from './formulieren';
import type { Omgeving } from './formulier';

/** The command that was typed, and what cannot be read of it; the rules judge the rest. */
export interface GelezenOpdracht {
  readonly opdracht: Opdracht;
  readonly fouten: readonly Veldfout[];
}

/** Reads a form of a command: dates and times are those of Europe/Amsterdam. */
export function leesFormulier(naam: Opdrachtnaam, getypt: Getypt, door: Rol, o: Omgeving): GelezenOpdracht {
  const formulier = FORMULIEREN[naam];
  const { gegevens, fouten } = leesVelden(formulier.velden(o), getypt);
  const gemaakt = formulier.maak?.(gegevens, o) ?? gegevens;
  const waar = { regio: o.casus.convenant.regio, gemeente: o.casus.gemeente };
  const opdracht = bereidVoor(
    { opdracht: naam, door, gegevens: gemaakt },
    waar,
    o.convenanten,
    datumVan(o.nu),
  );
  return { opdracht, fouten };
}
