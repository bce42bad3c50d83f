import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { vanEpoch } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import { brieven } from '../../dossier/brieven/brieven';
import { zetOpPrintlijst } from '../../dossier/brieven/zetten';
import { vergeetKind } from '../../dossier/geheim/vergeten';
import { leesBerichten } from '../../dossier/uitbak';
import { legVast } from '../../dossier/write';
import { OUDER } from './betrokkenen/betrokkene';
import { proefdossier } from './dossier-proef';
import { OVERAL, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let lijst: ReturnType<typeof brieven>;
beforeAll(async () => {
  proef = await proefdossier();
  lijst = brieven(proef.db);
});
afterEach(() => sql`truncate casus cascade`.execute(proef.db));
afterAll(() => proef.sluit());

const NOOR = { id: 'noor', naam: 'Noor Bakker' };
const MIA = { id: 'mia', naam: 'Mia Manager' };
const wie = { door: 'noor', op: vanEpoch(Date.now()) };
const ALLES = { na: null, aantal: 100 };

/** A case with a parent whose messages were handed to the print list: its number, theirs, and the first letter. */
async function zaak(anders: { gemeente?: string } = {}) {
  const verhaal = new Verhaal(undefined, anders);
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await legVast(proef.db, partij);
  const { casusnummer } = verhaal;
  const ouder = randomUUID();
  await betrokkenen(proef.db).voegToe({ ...OUDER, casusnummer, id: ouder }, wie);
  const berichten = await proef.db
    .selectFrom('bericht')
    .select('id')
    .where('casusnummer', '=', casusnummer)
    .where('aanRol', '=', 'ouders')
    .orderBy('volgorde')
    .execute();
  for (const { id } of berichten) {
    await zetOpPrintlijst(proef.db, id, [ouder], 'alle');
    await sql`update bericht set bezorgd_op = now() where id = ${id}`.execute(proef.db);
  }
  const opLijst = (await lijst.lees(OVERAL, ALLES)).filter((brief) => brief.casusnummer === casusnummer);
  expect(opLijst).toHaveLength(berichten.length);
  return { casusnummer, ouder, ids: opLijst.map(({ id }) => id), verhaal };
}

const wijzig = (casusnummer: string, id: string, anders: Partial<typeof OUDER>, versie = 1) =>
  betrokkenen(proef.db).wijzig({ ...OUDER, ...anders, casusnummer, id, versie }, wie);

const handelingen = async (brief: string) =>
  (
    await proef.db
      .selectFrom('briefHandeling')
      .select(['soort', 'reden', 'door', 'doorNaam'])
      .where('brief', '=', brief)
      .orderBy('id')
      .execute()
  ).map(({ soort, reden, door, doorNaam }) => [soort, reden, door, doorNaam]);

const status = async (casusnummer: string) =>
  new Set(
    (await leesBerichten(proef.db, OVERAL, { casusnummer }, ALLES))
      .filter(({ aan }) => aan.rol === 'ouders')
      .map((bericht) => bericht.status),
  );

test('a letter that was sent does not come back on the list once its child was forgotten, nor does a new one come there', async () => {
  const { ids, casusnummer, ouder } = await zaak();
  await lijst.drukAf(OVERAL, ids, NOOR);
  expect(await lijst.legVerzendingVast(OVERAL, ids, NOOR)).toBeNull();
  await sql`update casus set gesloten_op = now() where casusnummer = ${casusnummer}`.execute(proef.db);
  await vergeetKind(proef.db, casusnummer);
  expect(await lijst.zetTerug(OVERAL, ids[0] ?? '', 'niet-verzonden', NOOR)).toBe(false);
  expect((await handelingen(ids[0] ?? '')).map(([soort]) => soort)).toEqual(['afgedrukt', 'verzonden']);
  // Who was delivering it when that happened puts no letter there that nobody can print.
  await sql`delete from brief`.execute(proef.db);
  const { id } = await proef.db.selectFrom('bericht').select('id').executeTakeFirstOrThrow();
  await zetOpPrintlijst(proef.db, id, [ouder], 'alle');
  expect(await lijst.lees(OVERAL, ALLES)).toEqual([]);
  expect(await lijst.tel(OVERAL)).toBe(0);
});

test('only what was printed can be called sent, and it stands there who printed and who sent it', async () => {
  const { ids, casusnummer } = await zaak();
  const [een = '', ...rest] = ids;
  expect(await lijst.legVerzendingVast(OVERAL, ids, NOOR)).toMatchObject({ soort: 'niet-afgedrukt' });
  await lijst.drukAf(OVERAL, [een], NOOR);
  const niet = await lijst.legVerzendingVast(OVERAL, ids, MIA);
  expect(niet).toMatchObject({ soort: 'niet-afgedrukt' });
  expect(niet !== null && 'brieven' in niet && niet.brieven.map(({ id }) => id)).toEqual(rest);
  // All or nothing.
  expect(await lijst.tel(OVERAL)).toBe(ids.length);
  expect(await lijst.legVerzendingVast(OVERAL, [een], MIA)).toBeNull();
  expect(await lijst.tel(OVERAL)).toBe(rest.length);
  expect(await handelingen(een)).toEqual([
    ['afgedrukt', null, 'noor', 'Noor Bakker'],
    ['verzonden', null, 'mia', 'Mia Manager'],
  ]);
  expect(await lijst.legVerzendingVast(OVERAL, [een], MIA)).toEqual({ soort: 'weg' });
  expect(await status(casusnummer)).toEqual(new Set(['bezorgd', 'te-printen']));
});

test('a letter has the address of the moment it is printed, and one that changed since must be printed again', async () => {
  const { ids, casusnummer, ouder } = await zaak();
  await wijzig(casusnummer, ouder, { adres: 'Nieuwe Weg 2\n9711 XY Groningen' });
  const [eerste] = (await lijst.drukAf(OVERAL, ids, NOOR)) ?? [];
  expect(eerste?.inhoud.adres).toBe('Nieuwe Weg 2\n9711 XY Groningen');
  await wijzig(casusnummer, ouder, { adres: 'Derde Weg 3\n9711 ZZ Groningen' }, 2);
  expect(await lijst.legVerzendingVast(OVERAL, ids, NOOR)).toMatchObject({ soort: 'adres-gewijzigd' });
  await lijst.drukAf(OVERAL, ids, NOOR);
  expect(await lijst.legVerzendingVast(OVERAL, ids, NOOR)).toBeNull();
});

test.each([
  ['who has no address any more', { adres: null, voorkeur: null }, 'geen-adres'],
  ['who is not around the child any more', { tot: '2026-10-01' }, 'niet-aangeschreven'],
  ['who has no authority any more', { soort: 'ouder-zonder-gezag' }, 'niet-aangeschreven'],
] as const)('nothing is printed for %s, and the list says so', async (_, anders, belet) => {
  const { ids, casusnummer, ouder } = await zaak();
  await wijzig(casusnummer, ouder, anders);
  for (const brief of await lijst.lees(OVERAL, ALLES)) expect(brief.belet).toBe(belet);
  expect(await lijst.drukAf(OVERAL, ids, NOOR)).toBeNull();
  expect(await handelingen(ids[0] ?? '')).toEqual([]);
});

test('of who was struck neither', async () => {
  const { ids, casusnummer, ouder } = await zaak();
  await betrokkenen(proef.db).haalDoor({ casusnummer, id: ouder, versie: 1 }, wie);
  expect(await lijst.drukAf(OVERAL, ids, NOOR)).toBeNull();
});

test('what was called sent goes back on the list the same day with a reason, and not a day later', async () => {
  const { ids, casusnummer } = await zaak();
  const [een = '', twee = ''] = ids;
  await lijst.drukAf(OVERAL, ids, NOOR);
  await lijst.legVerzendingVast(OVERAL, ids, NOOR);
  expect(await status(casusnummer)).toEqual(new Set(['bezorgd']));
  expect((await lijst.vandaagVerzonden(OVERAL, 50)).map(({ id, naam }) => [id, naam])).toEqual(
    expect.arrayContaining([[een, 'Fatima Yilmaz']]),
  );
  expect(await lijst.zetTerug(OVERAL, een, 'verkeerde-brief', MIA)).toBe(true);
  expect(await lijst.zetTerug(OVERAL, een, 'verkeerde-brief', MIA)).toBe(false);
  expect((await lijst.lees(OVERAL, ALLES)).map(({ id }) => id)).toEqual([een]);
  expect((await handelingen(een)).at(-1)).toEqual(['teruggezet', 'verkeerde-brief', 'mia', 'Mia Manager']);
  expect(await status(casusnummer)).toEqual(new Set(['bezorgd', 'te-printen']));
  await sql`update brief set verzonden_op = verzonden_op - interval '1 day' where id = ${twee}`.execute(
    proef.db,
  );
  expect(await lijst.zetTerug(OVERAL, twee, 'niet-verzonden', MIA)).toBe(false);
  expect((await lijst.vandaagVerzonden(OVERAL, 50)).map(({ id }) => id)).not.toContain(twee);
});

test('what is taken off the list was not delivered, and why stands with its message', async () => {
  const { ids, casusnummer } = await zaak();
  for (const id of ids) expect(await lijst.haalVanLijst(OVERAL, id, 'anders-verteld', NOOR)).toBe(true);
  expect(await lijst.haalVanLijst(OVERAL, ids[0] ?? '', 'anders-verteld', NOOR)).toBe(false);
  expect(await lijst.tel(OVERAL)).toBe(0);
  expect(await status(casusnummer)).toEqual(new Set(['mislukt']));
  const [bericht] = (await leesBerichten(proef.db, OVERAL, { casusnummer }, ALLES)).filter(
    ({ aan }) => aan.rol === 'ouders',
  );
  expect(bericht?.brieven).toMatchObject([
    { aan: 'Fatima Yilmaz', stand: 'vervallen', door: 'Noor Bakker', reden: 'anders-verteld' },
  ]);
});

test('nobody prints, sends, puts back or takes off what lies beyond their reach', async () => {
  const { ids } = await zaak({ gemeente: '0014' });
  const elders: Bereik = { ...OVERAL, regio: 'waterstreek' };
  const gemeente: Bereik = { ...OVERAL, regio: 'standaard', gemeenten: ['0599'] };
  const eigen: Bereik = { ...OVERAL, regio: 'standaard', gemeenten: ['0014'] };
  expect((await lijst.lees(eigen, ALLES)).map(({ id }) => id)).toEqual(ids);
  for (const bereik of [elders, gemeente, null]) {
    expect([await lijst.lees(bereik, ALLES), await lijst.tel(bereik)]).toEqual([[], 0]);
    expect(await lijst.drukAf(bereik, ids, NOOR)).toBeNull();
    expect(await lijst.legVerzendingVast(bereik, ids, NOOR)).toEqual({ soort: 'weg' });
    expect(await lijst.haalVanLijst(bereik, ids[0] ?? '', 'geen-weg', NOOR)).toBe(false);
  }
  await lijst.drukAf(eigen, ids, NOOR);
  await lijst.legVerzendingVast(eigen, ids, NOOR);
  for (const bereik of [elders, gemeente, null]) {
    expect(await lijst.vandaagVerzonden(bereik, 50)).toEqual([]);
    expect(await lijst.zetTerug(bereik, ids[0] ?? '', 'niet-verzonden', NOOR)).toBe(false);
  }
});

test.each(['geen-uuid', randomUUID()])('a letter that is not there (%s) is nothing', async (id) => {
  const { ids } = await zaak();
  expect(await lijst.drukAf(OVERAL, [...ids, id], NOOR)).toBeNull();
  expect(await lijst.legVerzendingVast(OVERAL, [id], NOOR)).toEqual({ soort: 'weg' });
  expect(await lijst.zetTerug(OVERAL, id, 'niet-verzonden', NOOR)).toBe(false);
});

test('two people who send the same letters at once do so once', async () => {
  const { ids } = await zaak();
  await lijst.drukAf(OVERAL, ids, NOOR);
  const uit = await Promise.all([NOOR, MIA].map((een) => lijst.legVerzendingVast(OVERAL, ids, een)));
  expect(uit.filter((een) => een === null)).toHaveLength(1);
  expect((await handelingen(ids[0] ?? '')).filter(([soort]) => soort === 'verzonden')).toHaveLength(1);
});

test('the list goes on where the page before it ended', async () => {
  await zaak();
  await zaak();
  const alle = (await lijst.lees(OVERAL, ALLES)).map(({ id }) => id);
  const gezien: string[] = [];
  for (let na: [string, string] | null = null; ;) {
    const bladzij = await lijst.lees(OVERAL, { na, aantal: 2 });
    gezien.push(...bladzij.map(({ id }) => id));
    const laatste = bladzij.at(-1);
    if (laatste === undefined) break;
    na = [laatste.klaarOp, laatste.id];
  }
  expect(gezien).toEqual(alle);
});

test('how many lie there longer than a moment is told of a region', async () => {
  const { ids } = await zaak();
  const nu = vanEpoch(Date.now());
  const grens = vanEpoch(Date.now() - 3_600_000);
  expect(await lijst.telLiggend('standaard', grens)).toEqual({ aantal: 0, sinds: null });
  await sql`update brief set klaar_op = ${vanEpoch(Date.now() - 7_200_000)} where id = ${ids[0] ?? ''}`.execute(
    proef.db,
  );
  expect(await lijst.telLiggend('standaard', grens)).toMatchObject({ aantal: 1 });
  expect(await lijst.telLiggend(null, nu)).toMatchObject({ aantal: ids.length });
  expect(await lijst.telLiggend('waterstreek', nu)).toMatchObject({ aantal: 0 });
});

test('of a child that was forgotten nothing is left to print', async () => {
  const { casusnummer, verhaal } = await zaak();
  await legVast(
    proef.db,
    verhaal.doe('2026-10-07T08:00:00.000Z', 'sluitAf', 'manager', {
      reden: 'verhuisd-buitenland',
      toelichting: 'Woont nu in Gent.',
    }),
  );
  await vergeetKind(proef.db, casusnummer);
  expect(await lijst.lees(OVERAL, ALLES)).toEqual([]);
});
