import { isCasusnummer } from '../../dossier/paging';
import type { Mens, School } from '../../dossier/mensen/mens';
import type { Dependencies } from '../../toegang/dependencies';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Namen } from '../../taal/zin';

/** The people and schools of the regions somebody reaches, and the names of everybody and everything in them. */
export interface Omgang {
  readonly namen: Namen;
  readonly mensen: readonly Mens[];
  readonly scholen: readonly School[];
}

/** Reads who is who and what is where for somebody. */
export async function leesOmgang(
  { convenanten, mensen }: Pick<Dependencies, 'convenanten' | 'mensen'>,
  gebruiker: Gebruiker,
): Promise<Omgang> {
  const regios = gebruiker.regio === null ? alleRegios(convenanten) : [gebruiker.regio];
  const [perRegio, scholen] = await Promise.all([
    Promise.all(regios.map((regio) => mensen.lees(regio))),
    mensen.scholen(gebruiker.regio),
  ]);
  const lijst = perRegio.flat();
  const personen = new Map(lijst.map(({ id, naam }) => [id, naam]));
  const namenVanScholen = new Map(scholen.map(({ brin, naam }) => [brin, naam]));
  return {
    mensen: lijst,
    scholen,
    namen: {
      persoon: (id) => personen.get(id) ?? (id === gebruiker.id ? gebruiker.naam : id),
      gemeente: (code) => convenanten.naamVanGemeente(code) ?? code,
      // A school that is known without its locations has one name for all of them.
      school: (brin) =>
        namenVanScholen.get(brin) ?? namenVanScholen.get(brin.slice(0, 4)) ?? `school ${brin}`,
      casus: naamVanCasus(new Map()),
    },
  };
}

/** What other cases are called, of which the kenmerken were read; what is no case number is told as it was typed. */
export function naamVanCasus(kenmerken: ReadonlyMap<string, string>): Namen['casus'] {
  return (nummer) => kenmerken.get(nummer) ?? (isCasusnummer(nummer) ? null : nummer);
}

function alleRegios(convenanten: Dependencies['convenanten']): string[] {
  return [...new Set(convenanten.alle().map(({ regio }) => regio))];
}

/** The gemeenten somebody can choose from, by name: their own, else those of their region. */
export function gemeentenVan(
  { convenanten }: Pick<Dependencies, 'convenanten'>,
  { gemeenten, regio }: Gebruiker,
): (readonly [code: string, naam: string])[] {
  const codes =
    gemeenten ??
    convenanten
      .alle()
      .filter((convenant) => regio === null || convenant.regio === regio)
      .flatMap((convenant) => convenant.gemeenten ?? []);
  return [...new Set(codes)]
    .map((code) => [code, convenanten.naamVanGemeente(code) ?? code] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'nl'));
}
