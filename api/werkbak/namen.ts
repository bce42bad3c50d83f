import type { Afhankelijkheden } from '../afhankelijkheden';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Namen } from './woorden/zin';

/** The names of people, gemeenten and schools as somebody may read them. */
export async function leesNamen(
  { convenanten }: Pick<Afhankelijkheden, 'convenanten'>,
  gebruiker: Gebruiker,
): Promise<Namen> {
  return {
    persoon: (id) => (id === gebruiker.id ? gebruiker.naam : id),
    gemeente: (code) => convenanten.naamVanGemeente(code) ?? code,
    school: (brin) => brin,
  };
}

/** The gemeenten somebody can choose from, by name: their own, else those of their region. */
export function gemeentenVan(
  { convenanten }: Pick<Afhankelijkheden, 'convenanten'>,
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
