import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../../dossier/database';
import { herverpakVerzamelopdrachten } from '../../../dossier/verzamelopdrachten/geheim';
import type { Geleend } from '../../../dossier/verzamelopdrachten/uitvoering';
import {
  verzamelopdrachten,
  type NieuweVerzamelopdracht,
  type Verzamelopdrachten,
} from '../../../dossier/verzamelopdrachten/verzamelopdrachten';
import { legVast } from '../../../dossier/write';
import type { Gebruiker } from '../../../domain/gebruiker';
import { readKeys } from '../../../temporal/codec';
import { PROEFSLEUTEL } from '../../histories/key';
import { proefdossier } from '../dossier-proef';
import { Verhaal } from '../verhaal';

const NIEUW = Buffer.alloc(32, 9).toString('base64');
const MARGA: Gebruiker = {
  ...{ id: 'marga', naam: 'Marga', rol: 'manager', regio: 'standaard', gemeenten: null, scholen: [] },
};
const [EEN, ANDER] = [randomUUID(), randomUUID()];
const GEDAAN = { soort: 'gedaan', zin: 'Toegewezen.' } as const;
const OPNIEUW = { soort: 'opnieuw', zin: 'Even niet bereikbaar.' } as const;

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let er: Verzamelopdrachten;
let nummers: string[];

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  er = verzamelopdrachten(db);
  const verhalen = Array.from({ length: 3 }, () => new Verhaal());
  for (const { partijen } of verhalen) for (const partij of partijen) await legVast(db, partij);
  nummers = verhalen.map(({ casusnummer }) => casusnummer);
});
afterEach(() => db.deleteFrom('verzamelopdracht').execute());
afterAll(() => proef.sluit());

function nieuw(anders: Partial<NieuweVerzamelopdracht> = {}): NieuweVerzamelopdracht {
  return {
    ...{ sleutel: 'formulier-1', soort: 'wijsToe', wie: MARGA, weggelaten: 0 },
    getypt: { persoon: 'samir', reden: 'Ziekte van Anna\0' },
    casussen: nummers.map((casusnummer) => ({ casusnummer, fase: 'schoolregie', gezien: '3' })),
    ...anders,
  };
}

async function geleend(door = EEN): Promise<Geleend> {
  const werk = await er.leen(door);
  if (werk === null) throw new Error('nothing to lend');
  return werk;
}

test('the same form is the same thing, also from two tabs at once; with something else in it that is said', async () => {
  const uit = await Promise.all(Array.from({ length: 4 }, () => er.begin(nieuw())));
  expect(new Set(uit.map(({ id }) => id)).size).toBe(1);
  expect(uit.every(({ zelfde }) => zelfde)).toBe(true);
  const { id } = uit[0]!;
  expect(await er.begin(nieuw({ getypt: { persoon: 'iris', reden: 'x' } }))).toEqual({ id, zelfde: false });
  expect(await er.begin(nieuw({ casussen: nieuw().casussen.slice(1) }))).toEqual({ id, zelfde: false });
  expect((await er.begin(nieuw({ wie: { ...MARGA, id: 'ander' } }))).id).not.toBe(id);
});

test('it is there for who gave it and for nobody else, in the order of the cases, and what is no case is left out', async () => {
  const vreemd = { casusnummer: randomUUID(), fase: 'om', gezien: '1' };
  const { id } = await er.begin(nieuw({ casussen: [vreemd, ...nieuw().casussen], weggelaten: 2 }));
  expect(await er.lees('marga', id)).toMatchObject({
    ...{ id, soort: 'wijsToe', klaar: false, weggelaten: 2, getypt: { persoon: 'samir' } },
    casussen: nummers.map((casusnummer) => ({ casusnummer, uitslag: null, zin: null })),
  });
  for (const [wie, welke] of [
    ['ander', id],
    ['marga', randomUUID()],
    ['marga', 'x'],
  ] as const)
    expect(await er.lees(wie, welke)).toBeNull();
  await er.opnieuw({ ...MARGA, id: 'ander' }, id);
  expect(await er.onbekeken('ander')).toEqual([]);
});

test('one process works on it; after a crash another goes on with what is left, and the first notes nothing any more', async () => {
  const { id } = await er.begin(nieuw());
  const werk = await geleend();
  expect(werk).toMatchObject({ id, soort: 'wijsToe', verlopen: false, wie: MARGA });
  expect(werk.casussen.map(({ casusnummer }) => casusnummer)).toEqual(nummers);
  expect(await er.leen(ANDER)).toBeNull();
  expect(await er.noteer(werk, EEN, nummers[0]!, GEDAAN)).toBe(true);
  expect(await er.noteer(werk, EEN, nummers[0]!, OPNIEUW)).toBe(true);
  expect(await er.onbekeken('marga')).toEqual([{ id, soort: 'wijsToe', klaar: false, gedaan: 1, aantal: 3 }]);

  // The process died: its loan passes.
  await sql`update verzamelopdracht set geleend_tot = now() - interval '1 second'`.execute(db);
  const weer = await geleend(ANDER);
  expect(weer.casussen.map(({ casusnummer }) => casusnummer)).toEqual(nummers.slice(1));
  expect(await er.noteer(werk, EEN, nummers[1]!, OPNIEUW)).toBe(false);
  expect(await er.houdVast(werk, EEN)).toBe(false);
  await er.geefTerug(werk, EEN);
  expect(await er.leen(EEN)).toBeNull();

  await er.rondAf(weer, ANDER);
  expect((await er.lees('marga', id))?.klaar).toBe(false);
  for (const nummer of nummers.slice(1)) await er.noteer(weer, ANDER, nummer, GEDAAN);
  await er.rondAf(weer, ANDER);
  expect(await er.lees('marga', id)).toMatchObject({
    klaar: true,
    casussen: nummers.map(() => ({ uitslag: 'gedaan' })),
  });
  expect(await er.leen(EEN)).toBeNull();
});

test('what is not certain is done again when it is asked, once, as who asks it is by then', async () => {
  const { id } = await er.begin(nieuw());
  const werk = await geleend();
  await er.noteer(werk, EEN, nummers[0]!, GEDAAN);
  await er.noteer(werk, EEN, nummers[1]!, { soort: 'geweigerd', zin: 'Nee.' });
  await er.noteer(werk, EEN, nummers[2]!, OPNIEUW);
  await er.rondAf(werk, EEN);
  await er.bekeken('marga', id);
  expect(await er.onbekeken('marga')).toEqual([]);
  const nu = { ...MARGA, gemeenten: ['0014'] };
  await Promise.all([er.opnieuw(nu, id), er.opnieuw(nu, id)]);
  const weer = await geleend(ANDER);
  expect(weer).toMatchObject({ wie: nu, casussen: [{ casusnummer: nummers[2] }] });
  await er.opnieuw(nu, id);
  expect(await er.leen(EEN)).toBeNull();
  expect((await er.lees('marga', id))?.casussen.map(({ uitslag }) => uitslag)).toEqual([
    'gedaan',
    'geweigerd',
    null,
  ]);
});

test('after eight hours nothing of it is begun on that word, and after a week it is gone', async () => {
  const { id } = await er.begin(nieuw());
  await sql`update verzamelopdracht set begonnen_op = now() - interval '9 hours'`.execute(db);
  expect(await geleend()).toMatchObject({ id, verlopen: true });
  expect(await er.ruimOp()).toBe(0);
  await sql`update verzamelopdracht set begonnen_op = now() - interval '8 days'`.execute(db);
  expect(await er.ruimOp()).toBe(1);
  expect(await db.selectFrom('verzamelopdrachtCasus').select('zin').execute()).toEqual([]);
});

test('what was typed stands encrypted, and is read without the old key once it is encrypted again', async () => {
  const { id } = await er.begin(nieuw());
  const rij = await db.selectFrom('verzamelopdracht').selectAll().executeTakeFirstOrThrow();
  expect(rij.geheim.toString('latin1')).not.toContain('Ziekte');
  const met = (sleutels: string) => openDatabase(proef.url, { sleutels: readKeys(sleutels) });
  const [beide, alleenNieuw] = [met(`${NIEUW},${PROEFSLEUTEL}`), met(NIEUW)];
  try {
    await expect(verzamelopdrachten(alleenNieuw).lees('marga', id)).rejects.toThrow();
    expect(await herverpakVerzamelopdrachten(beide)).toBe(1);
    expect(await herverpakVerzamelopdrachten(beide)).toBe(0);
    expect((await verzamelopdrachten(alleenNieuw).lees('marga', id))?.getypt['persoon']).toBe('samir');
  } finally {
    await Promise.all([beide.destroy(), alleenNieuw.destroy()]);
  }
});
