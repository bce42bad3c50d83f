import { HOUDERROLLEN } from '../../domain/fase';
import type { Rooster } from '../../domain/rooster';
import type { Database } from '../database';
import { leesMensen } from './read';
import type { Mens } from './mens';

/** The people of a region who can hold a case (rule 15), with when they are away; null when it has none. */
export async function leesRooster(db: Database, regio: string): Promise<Rooster | null> {
  const rooster = (await leesMensen(db, regio)).flatMap(alsHouder);
  return rooster.length === 0 ? null : rooster;
}

function alsHouder(mens: Mens): Rooster {
  const rol = HOUDERROLLEN.find((one) => one === mens.rol);
  if (rol === undefined || !mens.actief) return [];
  const { id, gemeenten, onderwijssoorten, afwezig } = mens;
  return [
    {
      id,
      rol,
      ...(gemeenten === null ? {} : { gemeenten: [...gemeenten] }),
      ...(onderwijssoorten === null ? {} : { onderwijssoorten: [...onderwijssoorten] }),
      afwezig: afwezig.map(({ van, tot, vervanger }) => ({
        van,
        tot,
        ...(vervanger === null ? {} : { vervanger }),
      })),
    },
  ];
}
