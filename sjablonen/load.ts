import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesSjabloon, type Sjablonen, type Sjabloon } from '../taal/berichten/sjabloon';
import { SJABLOONNAMEN } from '../taal/berichten/sjablonen';

/** The templates of every region that has them. */
export type SjablonenPerRegio = ReadonlyMap<string, Sjablonen>;

/** What stands in a folder with templates. */
export interface Gelezen {
  readonly perRegio: SjablonenPerRegio;
  /** What is wrong in the folder of a region, by file: what it is wrong with goes in our words. */
  readonly gebreken: ReadonlyMap<string, readonly string[]>;
}

const EIND = '.md';
/** Stands beside the templates and is none. */
const GEEN_SJABLOON = new Set(['LEESMIJ.md', 'README.md']);
const NIETS: Sjablonen = new Map();

/**
 * Reads and checks every template in a folder that has a folder for each region. What is wrong with one is told with file,
 * variable and what is allowed, and keeps no other from being used. Throws when the folder itself cannot be read. Without a
 * folder there are none; `regios` are those that there can be, where that is known.
 */
export function loadSjablonen(map: string | undefined, regios?: readonly string[]): Gelezen {
  const perRegio = new Map<string, Sjablonen>();
  const gebreken = new Map<string, readonly string[]>();
  for (const regio of map === undefined ? [] : mappen(map)) {
    const eigen = join(map ?? '', regio);
    const fouten: string[] = [];
    if (regios?.includes(regio) === false)
      fouten.push(`${eigen}: er is geen regio ${regio}; gebruik ${regios.join(', ')}`);
    perRegio.set(regio, vanRegio(eigen, fouten));
    if (fouten.length > 0) gebreken.set(regio, fouten);
  }
  return { perRegio, gebreken };
}

/** The templates of a region, as whoever makes messages asks for them. */
export function sjablonenVan({ perRegio }: Pick<Gelezen, 'perRegio'>): (regio: string) => Sjablonen {
  return (regio) => perRegio.get(regio) ?? NIETS;
}

function mappen(map: string): string[] {
  try {
    return readdirSync(map, { withFileTypes: true })
      .filter((een) => een.isDirectory() && !een.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw new Error(`SJABLONEN_MAP ${map}: deze map kan niet worden gelezen (${reden(error)})`, {
      cause: error,
    });
  }
}

function bestanden(map: string, fouten: string[]): string[] {
  try {
    return readdirSync(map)
      .filter((naam) => !naam.startsWith('.') && !GEEN_SJABLOON.has(naam))
      .sort();
  } catch (error) {
    fouten.push(`${map}: deze map kan niet worden gelezen (${reden(error)})`);
    return [];
  }
}

function vanRegio(map: string, fouten: string[]): Sjablonen {
  return new Map(
    bestanden(map, fouten).flatMap((bestand): [string, Sjabloon][] => {
      const pad = join(map, bestand);
      const naam = bestand.endsWith(EIND) ? bestand.slice(0, -EIND.length) : '';
      const welk = SJABLOONNAMEN.get(naam);
      if (welk === undefined) {
        fouten.push(`${pad}: is geen sjabloon dat wij kennen; ${lijktOp(naam)}`);
        return [];
      }
      try {
        const { sjabloon, fouten: erin } = leesSjabloon(tekst(pad), welk);
        fouten.push(...erin.map((fout) => `${pad}: ${fout}`));
        return erin.length > 0 ? [] : [[naam, sjabloon]];
      } catch (error) {
        fouten.push(`${pad}: kan niet worden gelezen (${reden(error)})`);
        return [];
      }
    }),
  );
}

/** Text in UTF-8; anything else is no text. */
function tekst(pad: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(pad));
}

/** The names that begin as this one does, or where all of them can be seen. */
function lijktOp(naam: string): string {
  const [bij = ''] = naam.split('.');
  const zulke = [...SJABLOONNAMEN.keys()].filter((een) => een.startsWith(`${bij}.`)).map((een) => een + EIND);
  return zulke.length === 0 || bij === ''
    ? '`npm run sjablonen` toont alle namen'
    : `gebruik ${zulke.join(', ')}`;
}

function reden(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
