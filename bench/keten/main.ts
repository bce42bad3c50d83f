import { migrate } from '../../dossier/migrate';
import { openDatabase } from '../../dossier/database';
import { controleerCasussen } from '../../dossier/keten/controle';
import { loadConvenanten } from '../../convenanten/load';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { readKeys } from '../../temporal/codec';
import { run } from '../program';
import { startDatabase } from '../servers';
import { closedModel, REGION_GEMEENTE } from '../werkbak/fill';

const EVENTS = 300_000;
const WRITERS = 4;
const ROUNDS = 3;

/** `npm run bench:keten`: writes so many events of whole cases, and says how long checking their chains takes. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const convenant = loadConvenanten().voorGemeente(REGION_GEMEENTE, '2026-03-02');
  if (convenant === undefined) throw new Error('No convenant');
  const { postgres } = await startDatabase(shutdown, console);
  const db = openDatabase(postgres.url, { sleutels: readKeys(Buffer.alloc(32, 7).toString('base64')) });
  shutdown.add('connections', () => db.destroy());
  await migrate(db);
  await closedModel(db, convenant);
  const each = (await controleerCasussen(db)).gebeurtenissen;
  let cases = Math.ceil(EVENTS / each) - 1;
  console.say(`${cases + 1} cases of ${each} events ...`);
  const write = async () => {
    while (cases-- > 0) await shutdown.unlessStopped(closedModel(db, convenant));
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  for (let round = 1; round <= ROUNDS; round++) {
    const begun = Date.now();
    const { casussen, gebeurtenissen, bevindingen } = await controleerCasussen(db);
    const seconds = (Date.now() - begun) / 1_000;
    console.say(JSON.stringify({ casussen, gebeurtenissen, wrong: bevindingen.length, seconds }));
  }
}

run(main);
