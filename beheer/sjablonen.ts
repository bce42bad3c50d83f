import { loadConvenanten } from '../convenanten/load';
import { readSettings } from '../settings/environment';
import { convenantFolders, templates } from '../settings/settings';
import { loadSjablonen } from '../sjablonen/load';
import { SJABLOONNAMEN } from '../taal/berichten/sjablonen';
import type { Programma } from './programma';

/**
 * `sjablonen [FOLDER]`: checks the templates of all regions and says which replace what; without a folder it shows every
 * name that a template can have, and what can be filled in there.
 */
export const sjablonen: Programma = (environment, [genoemd, ...meer], say) => {
  if (meer.length > 0) throw new Error('Name one folder, or none.');
  const { templates: read, convenantFolders: folders } = readSettings('sjablonen', environment, {
    templates,
    convenantFolders,
  });
  const map = genoemd ?? read.SJABLONEN_MAP;
  if (map === undefined) {
    for (const { naam, variabelen, verplicht } of SJABLOONNAMEN.values()) {
      const lijst = Object.keys(variabelen).map(
        (een) => `{${een}}${(verplicht as readonly string[]).includes(een) ? '*' : ''}`,
      );
      say(`${naam}.md  ${lijst.join(' ')}`);
    }
    say('* moet in de tekst staan, of {tekst}. Geef een map om sjablonen te controleren.');
    return true;
  }
  const regios = loadConvenanten(...(folders.CONVENANTEN_MAP ?? [])).alle();
  const { perRegio, gebreken } = loadSjablonen(map, [...new Set(regios.map(({ regio }) => regio))]);
  const fouten = [...gebreken.values()].flat();
  if (fouten.length > 0)
    throw new Error(`De sjablonen kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
  for (const [regio, eigen] of perRegio) say(`${regio}: ${[...eigen.keys()].join(', ') || 'geen'}`);
  say('De sjablonen kloppen.');
  return true;
};
