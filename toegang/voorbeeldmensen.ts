import type { Aanspraak, KnownPerson } from './claims';
import { AANMELDROLLEN, type Aanmeldrol } from '../domain/gebruiker';
import type { Toegang } from './toegang';

/** Somebody as whom an installation on one computer can be tried out. */
export interface Voorbeeldmens {
  readonly naam: string;
  readonly rol: Aanmeldrol;
  /** True for somebody who is not among the people of the region. */
  readonly verzonnen: boolean;
  readonly aanspraak: Aanspraak;
}

/** Every role a person can sign in with; a system has no pages. */
const ROLLEN = AANMELDROLLEN.filter((rol) => rol !== 'systeem');
/** A school of the example cases; where a region has schools of its own, the first of them. */
const SCHOOL = '12AB00';

/** The people to try it out with, by region: those of the region, and one made up for every role that nobody has there. */
export async function voorbeeldmensen({
  mensen,
  regios,
}: Pick<Toegang, 'mensen' | 'regios'>): Promise<ReadonlyMap<string, readonly Voorbeeldmens[]>> {
  const [echte, scholen] = await Promise.all([mensen.actieven(), mensen.scholen()]);
  return new Map(
    regios.map((regio) => {
      const here = echte.filter((mens) => mens.regio === regio);
      const eigen = scholen.filter((school) => school.regio === regio).map(({ brin }) => brin);
      const list = ROLLEN.flatMap((rol) => {
        const deps = here.filter((mens) => mens.rol === rol).map(bekend);
        return deps.length > 0 ? deps : [verzonnen(regio, rol, eigen[0] ?? SCHOOL)];
      });
      return [regio, list];
    }),
  );
}

function bekend({ id, naam, rol }: KnownPerson): Voorbeeldmens {
  const aanspraak = { id, naam: null, rol: null, regio: null, gemeenten: null, scholen: null };
  return { naam, rol, verzonnen: false, aanspraak };
}

function verzonnen(regio: string, rol: Aanmeldrol, school: string): Voorbeeldmens {
  const naam = `Voorbeeld ${rol}`;
  const id = `voorbeeld-${regio}-${rol}`;
  const scholen = rol === 'school' ? [school] : null;
  return { naam, rol, verzonnen: true, aanspraak: { id, naam, rol, regio, gemeenten: null, scholen } };
}
