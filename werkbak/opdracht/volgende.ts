import type { Werkfilter, Werkregel } from '../../dossier/werkregels';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { kanDoen } from './kan-doen';

/** Of so many tasks the first that somebody can do is looked for. */
const KIJK = 10;

/** The open work that is somebody's own: by name, of their school, or whatever they reach. */
export function eigenWerk({ id, rol }: Pick<Gebruiker, 'id' | 'rol'>): Werkfilter {
  switch (rol) {
    case 'casusregisseur':
    case 'leerplichtambtenaar':
    case 'manager':
      return { uitvoerder: id };
    case 'school':
    case 'systeem':
      return { rol: 'school' };
    default:
      return {};
  }
}

/** The first task of somebody's own work of which they can open the form; null when there is none. */
export async function volgendeTaak(
  { dossier }: Pick<Dependencies, 'dossier'>,
  gebruiker: Gebruiker,
  nu: Moment,
): Promise<Werkregel | null> {
  const page = { na: null, aantal: KIJK };
  const werk = await dossier.leesWerk(bereik(gebruiker), eigenWerk(gebruiker), nu, page);
  return werk.find((regel) => kanDoen(gebruiker, regel)) ?? null;
}
