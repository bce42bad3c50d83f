import { maakCatalogus } from '../activities/registratie/catalogus/maak';
import { vandaag } from '../activities/registratie/source';
import { zgwClient } from '../activities/registratie/zgw/client';
import { readSettings } from '../settings/environment';
import { zgw } from '../settings/zgw';
import type { Programma } from './programma';

const CALL_MS = 30_000;

/** `zgw:catalogus REGIO`: makes the zaaktype of Doorbraak in the catalogue of a region that has none. */
export const zgwCatalogus: Programma = async (environment, [region, ...rest], say) => {
  if (region === undefined || rest.length > 0) throw new Error('Name one region.');
  const { zgw: regions } = readSettings('zgw:catalogus', environment, { zgw });
  const wrong = regions?.wrong.get(region);
  if (wrong !== undefined) throw new Error([`The region ${region} is not right:`, ...wrong].join('\n- '));
  const system = regions?.right.get(region);
  if (system === undefined)
    throw new Error(
      `There is no region ${region} in ZGW_INSTELLINGEN; it has ${[...(regions?.right.keys() ?? [])].join(', ') || 'none'}. See docs/zgw.md.`,
    );
  if (system.opbouw === undefined)
    throw new Error(
      `The region ${region} has no opbouw in ZGW_INSTELLINGEN: what only you know of a zaaktype, such as the selectielijstklasse. See docs/zgw.md.`,
    );
  await maakCatalogus(zgwClient(system, { callMs: CALL_MS }), system, system.opbouw, vandaag(), say);
  say(`${system.zaaktype} is ready in catalogus ${system.catalogus.domein}.`);
  return true;
};
