import { sql, type Kysely } from 'kysely';
import { nuAanZet } from '../../domain/aan-zet';
import { dagenThuis } from '../../domain/telling';
import { volgendeTermijn } from '../../domain/termijnen';
import type { Bereik } from '../../domain/toegang';
import { casussleutel, type Casuslijstregel } from '../../dossier/casuslijst';
import { CASUSVOLGORDEN, type Casussleutel, type Casusvolgorde } from '../../dossier/casusvolgorde';
import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { up } from '../../dossier/migrations/0024-casussen';
import { legVast } from '../../dossier/write';
import { metConvenant, standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { zetMens } from './mens';
import { heleLadder, OVERAL, Verhaal } from './verhaal';

const NU = '2026-11-20T10:00:00.000Z';
const BEGIN = { na: null, aantal: 100 };
const OPEN = { gesloten: false };
const rooster = ['anna', 'bilal'].map((id) => ({ id, rol: 'casusregisseur' as const, afwezig: [] }));
const hier = metConvenant({ rooster });
const elders = { ...standaard, regio: 'elders' };

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;
let verhalen: Record<'anna' | 'bilal' | 'tafel' | 'gevaar' | 'elders' | 'dicht', Verhaal>;

/** A case of so many weeks that is led by somebody, with consent where that is given. */
function geleid(persoon: string, begin: string, naam: string, besluit?: string): Verhaal {
  const verhaal = new Verhaal(`${begin}T08:00:00.000Z`, {
    ...{
      convenant: hier,
      naam,
      eersteVerzuimdag: begin,
      langdurigVerwacht: true,
      geboortedatum: '2018-03-02',
    },
  });
  verhaal.doe(`${begin}T09:00:00.000Z`, 'wijsToe', 'manager', { persoon, reden: 'start' });
  verhaal.tot('2026-11-16T08:00:00.000Z');
  if (besluit !== undefined)
    verhaal.doe('2026-11-16T09:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit,
    });
  return verhaal;
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
  verhalen = {
    anna: geleid('anna', '2026-10-26', 'Kind Anna'),
    bilal: geleid('bilal', '2026-11-02', 'Kind Bilal', 'gegeven'),
    tafel: geleid('bilal', '2026-09-14', 'Kind Tafel', 'geweigerd'),
    gevaar: geleid('anna', '2026-11-09', 'Kind Gevaar'),
    elders: new Verhaal('2026-11-18T08:00:00.000Z', {
      ...{
        convenant: elders,
        gemeente: '0363',
        eersteVerzuimdag: '2026-11-12',
        naam: '王',
        school: '34CD00',
      },
    }),
    dicht: heleLadder({ naam: 'Kind Dicht' }),
  };
  verhalen.tafel.doe('2026-11-17T08:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', {
    op: '2026-11-24T09:00:00.000Z',
  });
  verhalen.gevaar.doe('2026-11-17T08:00:00.000Z', 'meldGevaar', 'school', {
    toelichting: 'Thuis is het mis.',
  });
  for (const { partijen } of Object.values(verhalen))
    for (const partij of partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  for (const id of ['anna', 'bilal']) await zetMens(db, { id, regio: hier.regio });
  await sql`insert into afwezigheid (id, persoon, van, tot, vervanger)
    values ('weg', 'anna', '2026-12-01', '2026-12-03', 'bilal')`.execute(db);
});
afterAll(() => proef.sluit());

const wie = (regels: readonly Casuslijstregel[]) =>
  regels.map(
    ({ casusnummer }) =>
      Object.entries(verhalen).find(([, verhaal]) => verhaal.casusnummer === casusnummer)?.[0],
  );
const lees = (filter = {}, volgorde: Casusvolgorde = 'stap', bereik: Bereik | null = OVERAL, nu = NU) =>
  lezer.leesCasuslijst(bereik, filter, nu, volgorde, BEGIN);

test('a row says what the case says: days at home, the next step, the last contact and whose move it is', async () => {
  for (const regel of await lees()) {
    const verhaal = Object.values(verhalen).find(({ casusnummer }) => casusnummer === regel.casusnummer);
    const { casus } = verhaal!;
    expect(regel).toMatchObject({
      naam: casus.naam,
      fase: casus.fase,
      regiePersoon: casus.regie.persoon,
      volgnummer: casus.volgnummer,
      dagenThuis: dagenThuis(casus, NU),
      volgende: volgendeTermijn(casus),
      aanZet: nuAanZet(casus, NU),
    });
  }
  const contact = new Map((await lees()).map((regel) => [wie([regel])[0], regel.laatsteContact]));
  expect(contact.get('bilal')).toBe('2026-11-16T09:00:00.000Z');
  expect(contact.get('anna')).toBeNull();
});

test('children in danger stand first, then each order is its own', async () => {
  expect(wie(await lees(OPEN, 'verzuim'))).toEqual(['gevaar', 'tafel', 'anna', 'bilal', 'elders']);
  expect(wie(await lees(OPEN, 'gemeld'))).toEqual(['gevaar', 'elders', 'bilal', 'anna', 'tafel']);
  const stappen = (await lees(OPEN, 'stap')).slice(1).map(({ volgende }) => volgende?.op ?? '9999');
  expect(stappen).toEqual([...stappen].sort());
  const contacten = (await lees(OPEN, 'contact')).slice(1).map(({ laatsteContact }) => laatsteContact ?? '');
  expect(contacten).toEqual([...contacten].sort());
  expect(wie(await lees({ gesloten: true }, 'gesloten'))).toEqual(['dicht']);
});

test.each(CASUSVOLGORDEN)(
  'pages in the order %s lose and double no row, also of the same place',
  async (volgorde) => {
    const terug = new Error('roll back');
    const bladeren = db.transaction().execute(async (trx) => {
      // Nothing tells these apart but their numbers.
      await sql`
      update casus set gemeld_op = '2026-11-01T08:00:00Z', eerste_verzuimdag = '2026-10-01', volgende_stap = null,
        laatste_contact = null, gesloten_op = '2027-07-01T08:00:00Z'`.execute(trx);
      const binnen = dossierReader(trx);
      const alle = await binnen.leesCasuslijst(OVERAL, {}, NU, volgorde, BEGIN);
      expect(alle).toHaveLength(6);
      const gelezen: Casuslijstregel[] = [];
      for (let na: Casussleutel | null = null; ;) {
        const rijen: readonly Casuslijstregel[] = await binnen.leesCasuslijst(OVERAL, {}, NU, volgorde, {
          ...{ na, aantal: 2 },
        });
        gelezen.push(...rijen);
        const laatste = rijen.at(-1);
        if (laatste === undefined) break;
        na = casussleutel(laatste);
      }
      expect(gelezen).toEqual(alle);
      throw terug;
    });
    await expect(bladeren).rejects.toBe(terug);
    expect(
      await lezer.leesCasuslijst(OVERAL, {}, NU, volgorde, { na: [false, 'x', 'y'], aantal: 2 }),
    ).toEqual([]);
  },
);

test('filters agree with what the rows say, and with what is counted', async () => {
  const alle = await lees();
  const nummers = [verhalen.bilal.casusnummer, verhalen.dicht.casusnummer];
  for (const [filter, klopt] of [
    [{ gesloten: true }, (r: Casuslijstregel) => r.geslotenOp !== null],
    [OPEN, (r: Casuslijstregel) => r.geslotenOp === null],
    [{ houder: 'anna' }, (r: Casuslijstregel) => r.regiePersoon === 'anna'],
    [{ uitvoerder: 'bilal' }, (r: Casuslijstregel) => r.regiePersoon === 'bilal'],
    [{ fase: 'casusregie' }, (r: Casuslijstregel) => r.fase === 'casusregie'],
    [{ regio: 'elders' }, (r: Casuslijstregel) => r.regio === 'elders'],
    [{ gemeente: '0363' }, (r: Casuslijstregel) => r.gemeente === '0363'],
    [{ school: '34CD' }, (r: Casuslijstregel) => r.school === '34CD00'],
    [{ school: '34CD00' }, (r: Casuslijstregel) => r.school === '34CD00'],
    [{ casusnummers: [...nummers, 'geen'] }, (r: Casuslijstregel) => nummers.includes(r.casusnummer)],
  ] as const) {
    const verwacht = alle.filter(klopt);
    expect([filter, verwacht.length]).not.toEqual([filter, 0]);
    expect(await lees(filter)).toEqual(verwacht);
    expect(await lezer.telCasuslijst(OVERAL, filter, NU)).toBe(verwacht.length);
  }
  // A school leads its own children without a person.
  expect(wie(await lees({ zonderHouder: true, ...OPEN }))).toEqual([]);
  expect(await lees({ houder: "x' or true --\0" })).toEqual([]);
});

test('while somebody is away their cases are those of their deputy', async () => {
  const tijdens = '2026-12-02T10:00:00.000Z';
  const van = async (uitvoerder: string) =>
    wie(await lees({ uitvoerder, ...OPEN }, 'verzuim', OVERAL, tijdens));
  expect(await van('anna')).toEqual([]);
  expect(await van('bilal')).toEqual(['gevaar', 'tafel', 'anna', 'bilal']);
});

test.each([
  ['a region', { regio: 'elders' }, ['elders']],
  ['a gemeente', { gemeenten: ['0363'] }, ['elders']],
  ['a school', { scholen: ['34CD'], lezer: 'school' as const }, ['elders']],
])('within the reach of %s only, and counted the same', async (_naam, anders, verwacht) => {
  const bereik: Bereik = { ...OVERAL, ...anders };
  expect(wie(await lees({}, 'stap', bereik))).toEqual(verwacht);
  expect(await lezer.telCasuslijst(bereik, {}, NU)).toBe(verwacht.length);
  expect(await lees({}, 'stap', null)).toEqual([]);
  expect(await lezer.telCasuslijst(null, {}, NU)).toBe(0);
});

test('a case whose sharing is restricted is in no list and no count of the table', async () => {
  const tafel: Bereik = { ...OVERAL, lezer: 'tafel', regio: hier.regio, tafelVan: 'wim' };
  const gezien = async () => [
    wie(await lees({}, 'stap', tafel)),
    await lezer.telCasuslijst(tafel, {}, NU),
    Object.values(await lezer.telPerFase(tafel)).reduce((som, een) => som + een, 0),
  ];
  expect(await gezien()).toEqual([[], 0, 0]);
  await legVast(
    db,
    verhalen.tafel.doe('2026-11-19T08:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      ...{ van: 'ouder', besluit: 'gegeven' },
    }),
  );
  expect(await gezien()).toEqual([['tafel'], 1, 1]);
});

test('the migration fills what is open as the writer would', async () => {
  const stand = () =>
    db
      .selectFrom('casus')
      .select(['casusnummer', 'volgendeStap', 'laatsteContact'])
      .where('geslotenOp', 'is', null)
      .orderBy('casusnummer')
      .execute();
  const was = await stand();
  await sql`alter table casus drop column volgende_stap, drop column laatste_contact`.execute(db);
  await sql`drop table weergave`.execute(db);
  await sql`drop index casus_gesloten_houder`.execute(db);
  await up(db as unknown as Kysely<unknown>);
  expect(await stand()).toEqual(was);
});
