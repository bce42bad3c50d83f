import { controleer } from './controleer';
import { herstelverslag } from './herstelverslag';
import type { Programma } from './programma';
import { alsPseudoniem } from './pseudoniem';
import { sjablonen } from './sjablonen';
import { vergeet } from './vergeet';
import { zgwCatalogus } from './zgw-catalogus';

interface Aangeboden {
  readonly gebruik: string;
  readonly doe: Programma;
  /** Works on the dossier. */
  readonly dossier: boolean;
}

/** What an administrator can have done, by the word that asks for it. */
export const PROGRAMMAS: ReadonlyMap<string, Aangeboden> = new Map([
  ['controleer', { gebruik: 'controleer [CASUSNUMMER|KENMERK]', doe: controleer, dossier: true }],
  ['vergeet', { gebruik: 'vergeet CASUSNUMMER|KENMERK', doe: vergeet, dossier: true }],
  [
    'herstelverslag',
    { gebruik: 'herstelverslag DOSSIER TEMPORAL STOPPED', doe: herstelverslag, dossier: true },
  ],
  ['pseudoniem', { gebruik: 'pseudoniem ID', doe: alsPseudoniem, dossier: false }],
  ['sjablonen', { gebruik: 'sjablonen [FOLDER]', doe: sjablonen, dossier: false }],
  ['zgw:catalogus', { gebruik: 'zgw:catalogus REGIO', doe: zgwCatalogus, dossier: false }],
]);

/** Does what the first word of the line asks with the rest of it; throws the usage for a word that is not there. */
export async function voerUit(
  environment: NodeJS.ProcessEnv,
  [woord, ...genoemd]: readonly string[],
): Promise<boolean> {
  const aangeboden = PROGRAMMAS.get(woord ?? '');
  if (aangeboden === undefined) {
    const alle = [...PROGRAMMAS.values()].map(({ gebruik }) => `- ${gebruik}`);
    throw new Error([`Say what is to be done:`, ...alle].join('\n'));
  }
  const option = genoemd.find((een) => een.startsWith('-'));
  if (option !== undefined) throw new Error(`${option} is not known here. Use: ${aangeboden.gebruik}`);
  return aangeboden.doe(environment, genoemd, (line) => void process.stdout.write(`${line}\n`));
}

/** Ends a program: with 1 when something is not right, or could not be done. */
export function beeindig(running: Promise<boolean>): void {
  running.then(
    (right) => {
      process.exitCode = right ? 0 : 1;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
