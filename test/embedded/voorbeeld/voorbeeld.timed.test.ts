import { connectClient } from '../../../temporal/connection';
import { readKeys } from '../../../temporal/codec';
import { openDatabase } from '../../../dossier/database';
import { controleerCasussen } from '../../../dossier/keten/controle';
import { vulVoorbeeld } from '../../../embedded/voorbeeld/voorbeeld';
import { VOORBEELDAFWEZIGE } from '../../../embedded/voorbeeld/mensen';
import { FASEN } from '../../../domain/fase';
import { createWereld, vraag, type Wereld } from '../../server/wereld';
import { totdat } from '../../workflows/setup';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await createWereld();
});
afterAll(() => wereld?.stop());

interface Casus {
  casusnummer: string;
  fase: string;
  regio: string;
  regiehouder: string | null;
}

function vul(): Promise<void> {
  const { convenantPaths = [], ...options } = wereld.options;
  return vulVoorbeeld(wereld.url, { ...options, convenantPaths });
}

it('fills an installation with a year in four regions, and a second time adds nothing', async () => {
  const begin = Date.now();
  await vul();
  expect(Date.now() - begin).toBeLessThan(60_000);
  const { databaseUrl, key, taskQueue, ...server } = wereld.options;
  const keys = readKeys(key);
  const db = openDatabase(databaseUrl, { sleutels: keys });
  const client = connectClient({ ...server, keys });
  try {
    const tel = async () => {
      const [casus] = await db
        .selectFrom('casus')
        .select((eb) => [eb.fn.countAll().as('casussen'), eb.fn.sum('volgnummer').as('gebeurtenissen')])
        .execute();
      const [rondom] = await db
        .selectFrom('betrokkene')
        .select((eb) => eb.fn.countAll().as('mensen'))
        .execute();
      return {
        casussen: Number(casus?.casussen),
        gebeurtenissen: Number(casus?.gebeurtenissen),
        mensen: Number(rondom?.mensen),
      };
    };
    const eerst = await tel();
    expect(eerst.casussen).toBeGreaterThan(350);
    expect(eerst.mensen).toBeGreaterThan(300);
    expect(await controleerCasussen(db)).toMatchObject({ casussen: eerst.casussen, bevindingen: [] });

    const open = (await vraag(wereld.url, '/v1/casussen?aantal=200&open=true')).body.regels as Casus[];
    expect(open.length).toBeGreaterThanOrEqual(40);
    expect(new Set(open.map((c) => c.fase))).toEqual(new Set(FASEN.filter((fase) => fase !== 'gesloten')));
    expect(new Set(open.map((c) => c.regio)).size).toBe(4);
    const houders = open.flatMap((c) => c.regiehouder ?? []);
    expect(new Set(houders).size).toBeGreaterThan(8);
    expect(houders).toContain(VOORBEELDAFWEZIGE.persoon);
    const weg = (await vraag(wereld.url, `/v1/mensen/${VOORBEELDAFWEZIGE.persoon}`)).body;
    expect(weg.afwezig).toMatchObject([{ vervanger: VOORBEELDAFWEZIGE.vervanger }]);
    const teLaat = (await vraag(wereld.url, '/v1/taken?aantal=200')).body.regels as { teLaat: boolean }[];
    expect(teLaat.filter((taak) => taak.teLaat).length).toBeGreaterThan(5);

    // Every open case runs in Temporal and can be searched there; of what is closed it has nothing.
    const query = `TaskQueue = "${taskQueue}" AND WorkflowType = "casus" AND ExecutionStatus = "Running" AND fase IS NOT NULL`;
    const lopend = await totdat(
      async () => (await client.workflow.count(query)).count,
      (aantal) => aantal === open.length,
    );
    expect(lopend).toBe(open.length);

    // Nothing of the past was sent or waits to be.
    const wacht = await db.selectFrom('bericht').select('id').where('bezorgdOp', 'is', null).execute();
    expect(wacht.length).toBeLessThan(20);

    await vul();
    const nogmaals = await tel();
    expect({ casussen: nogmaals.casussen, mensen: nogmaals.mensen }).toEqual({
      casussen: eerst.casussen,
      mensen: eerst.mensen,
    });
    // Only what the clock did meanwhile.
    expect(nogmaals.gebeurtenissen - eerst.gebeurtenissen).toBeLessThan(20);
  } finally {
    await client.connection.close();
    await db.destroy();
  }
}, 400_000);
