import { maakCatalogus } from '../activities/registratie/catalogus/maak';
import { vandaag } from '../activities/registratie/source';
import { zgwClient } from '../activities/registratie/zgw/client';
import { readSettings } from '../settings/environment';
import { zgw } from '../settings/zgw';

const CALL_MS = 30_000;

/** `npm run zgw:catalogus -- REGIO`: makes the zaaktype of Doorbraak in the catalogue of a region that has none. */
async function main([region, ...rest]: string[]): Promise<void> {
  if (region === undefined || rest.length > 0) throw new Error('Usage: npm run zgw:catalogus -- REGIO');
  const { zgw: regions } = readSettings('The catalogue script', process.env, { zgw });
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
  const say = (text: string) => process.stdout.write(`${text}\n`);
  await maakCatalogus(zgwClient(system, { callMs: CALL_MS }), system, system.opbouw, vandaag(), say);
  say(`${system.zaaktype} is ready in catalogus ${system.catalogus.domein}.`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
    process.exit(1);
  },
);
