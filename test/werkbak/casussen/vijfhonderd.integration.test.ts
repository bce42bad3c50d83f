import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { createKlok } from '../../../client/klok';
import { openDatabase, type Database } from '../../../dossier/database';
import { datumVan, moment, plusDagen, vanEpoch } from '../../../domain/tijd';
import { Inbreng } from '../../../inbreng/inbreng';
import { startApi } from '../../../server/server';
import { readKeys } from '../../../temporal/codec';
import { connectClient } from '../../../temporal/connection';
import { zetMens } from '../../dossier/mens';
import { gespeeld, workflowIdVan } from '../../inbreng/kind';
import { createWereld, geef, type Wereld } from '../../server/wereld';
import { Doorgang } from '../doorgang';
import { casusvelden, manager, totKlaar, totPagina, vraagPagina } from './verzameld';

const REGIO = 'standaard';
const MARGA = manager(REGIO);
const AANTAL = 500;
const TEGELIJK = 16;
/** No process of the world takes what is given in many cases, but the ones that the test starts for it. */
const NIET = { verzamelritme: { kijkMs: 3_600_000 } };
const RITME = { verzamelritme: { kijkMs: 100, rustMs: 300 } };

jest.setTimeout(300_000);

let wereld: Wereld;
let db: Database;
let naarTemporal: Doorgang;
const apis: Awaited<ReturnType<typeof startApi>>[] = [];

beforeAll(async () => {
  wereld = await createWereld({}, NIET);
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  naarTemporal = new Doorgang(wereld.options.temporalAddress);
  await naarTemporal.open();
  for (const id of ['samir', 'iris']) await zetMens(db, { id, regio: REGIO, naam: `Naam ${id}` });
  await brengIn();
});
afterAll(async () => {
  for (const api of apis) await api.stop();
  await naarTemporal.sluit();
  await db.destroy();
  await wereld.stop();
});

/** Five hundred children who were reported yesterday and whose cases a casusregisseur should have. */
async function brengIn(): Promise<void> {
  const { options } = wereld;
  const keys = readKeys(options.key);
  const client = connectClient({ ...options, keys });
  const inbreng = new Inbreng({
    db,
    client,
    klok: createKlok(),
    taskQueue: options.taskQueue,
    berichten: null,
  });
  const nu = vanEpoch(Date.now());
  const gisteren = plusDagen(datumVan(nu), -1);
  const rij = Array.from({ length: AANTAL }, (_, i) => `kind-${i}`);
  const breng = async (): Promise<void> => {
    for (let leerling = rij.pop(); leerling !== undefined; leerling = rij.pop()) {
      const melding = {
        ...{ leerling, naam: `Bulk ${leerling}`, eersteVerzuimdag: gisteren, geboortedatum: '2014-03-02' },
        ...{ onderwijssoort: 'po' as const, gemeente: '0014', school: '12AB00', langdurigVerwacht: true },
      };
      const wat = [{ op: moment(`${gisteren}T09:00:00+01:00`), wie: null, melding }];
      await inbreng.breng(workflowIdVan(leerling, keys), gespeeld(leerling, wat, nu, keys));
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, breng));
  await client.connection.close();
}

/** Another process of the pages, on its own way to Temporal. */
async function start(temporalAddress: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const api = await startApi({
    ...{ ...wereld.options, ...RITME, temporalAddress },
    identify: () => Promise.resolve(MARGA),
  });
  apis.push(api);
  return api;
}

async function toewijzingen(aan: string): Promise<{ casussen: number; gebeurtenissen: number }> {
  const { rows } = await sql<{ casussen: number; gebeurtenissen: number }>`
    select count(*)::int as gebeurtenissen, count(distinct gebeurtenis.casusnummer)::int as casussen
    from gebeurtenis join casus using (casusnummer)
    where soort = 'toegewezen' and gegevens ->> 'persoon' = ${aan}`.execute(db);
  return rows[0]!;
}

test('five hundred cases, with a conflict in the middle, Temporal away and the process stopped half way: each once', async () => {
  const eerste = await start(naarTemporal.address);
  const kies = { stap: 'kies', selectie: 'ja', vraag: 'van=regio' };
  const formulier = await vraagPagina(eerste.url, '/werkbak/toewijzen', kies);
  expect(formulier.tekst).toContain(`Wijs ${AANTAL} casussen toe`);
  const gekozen = casusvelden(formulier.html);
  const nummers = Object.keys(gekozen).map((naam) => naam.slice('casus-'.length));
  expect(nummers).toHaveLength(AANTAL);
  const [veranderd, dicht] = [nummers[AANTAL / 2]!, nummers[AANTAL / 2 + 1]!];
  await geef(wereld.url, veranderd, 'wijsToe', 'manager', { persoon: 'iris', reden: 'was eerder' });
  const vergissing = { reden: 'foutieve-melding', toelichting: 'Vergissing.' };
  await geef(wereld.url, dicht, 'sluitAf', 'manager', vergissing);

  // Sent twice from one tab, at the same time.
  const velden = { ...gekozen, persoon: 'samir', reden: 'Verdeling', _sleutel: randomUUID() };
  const begin = performance.now();
  const twee = await Promise.all([1, 2].map(() => vraagPagina(eerste.url, '/werkbak/toewijzen', velden)));
  expect(performance.now() - begin).toBeLessThan(10_000);
  const pad = twee[0]!.naar!;
  expect(twee.map(({ status, naar }) => [status, naar])).toEqual([
    [303, pad],
    [303, pad],
  ]);

  const hoever = (tekst: string) => Number(/(\d+) van 500 gedaan/.exec(tekst)?.[1]);
  const bezig = await totPagina(eerste.url, pad, ({ tekst }) => hoever(tekst) >= 40);
  expect(bezig.html).not.toContain('Bulk kind');
  const lijst = await vraagPagina(eerste.url, '/werkbak/casussen');
  expect(lijst.tekst).toMatch(/Casussen worden toegewezen : \d+ van 500 gedaan/);

  await naarTemporal.sluit();
  // What is under way ends; then nothing goes on, and nothing is refused either.
  await new Promise((verder) => setTimeout(verder, 2_000));
  await eerste.stop();
  apis.pop();
  const tweede = await start(wereld.options.temporalAddress);
  const weer = await vraagPagina(tweede.url, pad);
  expect(weer.tekst).toContain('Casussen worden toegewezen');

  const { tekst, html } = await totKlaar(tweede.url, pad);
  expect(tekst).toContain(`${AANTAL - 2} van de ${AANTAL} casussen toegewezen aan Naam samir`);
  expect(tekst).toMatch(/Niet gedaan 2 .*De casus is veranderd nadat u hem koos/);
  expect(html.match(/Bulk kind-\d+ /g)).toHaveLength(AANTAL);
  expect(await toewijzingen('samir')).toEqual({ casussen: AANTAL - 2, gebeurtenissen: AANTAL - 2 });
  expect(await toewijzingen('iris')).toEqual({ casussen: 1, gebeurtenissen: 1 });

  // The form of the other tab, and the same one again, change nothing any more.
  const nogEens = await vraagPagina(tweede.url, '/werkbak/toewijzen', velden);
  expect(nogEens.naar).toBe(pad);
  expect(await toewijzingen('samir')).toEqual({ casussen: AANTAL - 2, gebeurtenissen: AANTAL - 2 });
});

test('when Temporal stays away what is left is told, and done once when it is asked again', async () => {
  await naarTemporal.sluit();
  const zonder = await startApi({
    ...{ ...wereld.options, temporalAddress: '127.0.0.1:1', identify: () => Promise.resolve(MARGA) },
    verzamelritme: { kijkMs: 100, rustMs: 100, geduldMs: 500 },
  });
  const kies = await vraagPagina(zonder.url, '/werkbak/casussen?van=regio&houder=samir');
  const velden = Object.fromEntries(Object.entries(casusvelden(kies.html)).slice(0, 3));
  // Nobody else may take it: the other processes have ended.
  for (const api of apis.splice(0)) await api.stop();
  const form = { ...velden, persoon: 'iris', reden: 'Ruil' };
  const pad = (await vraagPagina(zonder.url, '/werkbak/toewijzen', form)).naar!;
  const klaar = await totKlaar(zonder.url, pad);
  expect(klaar.tekst).toMatch(/0 van de 3 casussen.*Probeer 3 casussen opnieuw/);
  await zonder.stop();

  const met = await start(wereld.options.temporalAddress);
  const opnieuw = await Promise.all([1, 2].map(() => vraagPagina(met.url, `${pad}/opnieuw`, {})));
  expect(opnieuw.map(({ naar }) => naar)).toEqual([pad, pad]);
  expect((await totKlaar(met.url, pad)).tekst).toContain('3 casussen toegewezen aan Naam iris');
  expect(await toewijzingen('iris')).toEqual({ casussen: 4, gebeurtenissen: 4 });
});
