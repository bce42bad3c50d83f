import { loadConvenanten } from '../convenanten/load';
import { readSettings } from '../settings/environment';
import { convenantFolders, templates } from '../settings/settings';
import { loadSjablonen } from '../sjablonen/load';
import { SJABLOONNAMEN } from '../taal/berichten/sjablonen';

/**
 * `npm run sjablonen`: checks the templates of all regions and says which replace what; without a folder it shows every name
 * that a template can have, and what can be filled in there.
 */
function main(): void {
  const { templates: read, convenantFolders: folders } = readSettings('The check of templates', process.env, {
    templates,
    convenantFolders,
  });
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const map = process.argv[2] ?? read.SJABLONEN_MAP;
  if (map === undefined) {
    const regels: string[] = [];
    for (const { naam, variabelen, verplicht } of SJABLOONNAMEN.values()) {
      const lijst = Object.keys(variabelen).map(
        (een) => `{${een}}${(verplicht as readonly string[]).includes(een) ? '*' : ''}`,
      );
      regels.push(`${naam}.md  ${lijst.join(' ')}`);
    }
    say(
      [...regels, '* moet in de tekst staan, of {tekst}. Geef een map om sjablonen te controleren.'].join(
        '\n',
      ),
    );
    return;
  }
  const regios = loadConvenanten(...(folders.CONVENANTEN_MAP ?? [])).alle();
  const { perRegio, gebreken } = loadSjablonen(map, [...new Set(regios.map(({ regio }) => regio))]);
  const fouten = [...gebreken.values()].flat();
  if (fouten.length > 0)
    throw new Error(`De sjablonen kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
  for (const [regio, sjablonen] of perRegio) say(`${regio}: ${[...sjablonen.keys()].join(', ') || 'geen'}`);
  say('De sjablonen kloppen.');
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
