import { randomUUID } from 'node:crypto';
import type { GemeldeOuder } from '../../../dossier/betrokkenen/betrokkene';
import { betrokkenen, type Betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { DossierUnreachable } from '../../../dossier/dossier';
import { openDatabase } from '../../../dossier/database';
import { legVast } from '../../../dossier/write';
import { sql } from 'kysely';
import { proefdossier } from '../dossier-proef';
import { Verhaal } from '../verhaal';
import { OUDER } from './betrokkene';
import { PROEFSLEUTELS } from '../../histories/key';

const OP = '2026-09-08T10:00:00.000Z';
const wie = { door: 'noor', op: OP };

let proef: Awaited<ReturnType<typeof proefdossier>>;
let mensen: Betrokkenen;
beforeAll(async () => {
  proef = await proefdossier();
  mensen = betrokkenen(proef.db);
});
afterAll(() => proef.sluit());

/** A case in the dossier. */
async function casus(): Promise<string> {
  const verhaal = new Verhaal();
  await legVast(proef.db, verhaal.laatste);
  return verhaal.casusnummer;
}

/** A case with one parent. */
async function metOuder() {
  const casusnummer = await casus();
  const id = randomUUID();
  const uitslag = await mensen.voegToe({ ...OUDER, casusnummer, id }, wie);
  if (uitslag.soort !== 'gedaan') throw new Error(JSON.stringify(uitslag));
  return { casusnummer, id, ouder: uitslag.waarde };
}

const soorten = async (casusnummer: string) =>
  (await mensen.wijzigingen(casusnummer)).map(({ soort }) => soort);

describe('the people around a child', () => {
  it('are added, changed and read, and the history says what was, what became of it, by whom and when', async () => {
    const { casusnummer, id, ouder } = await metOuder();
    expect(ouder).toEqual({ ...OUDER, casusnummer, id, doorgehaald: false, versie: 1 });
    expect(await mensen.lees(casusnummer)).toEqual([ouder]);
    const anders = { ...OUDER, naam: 'Fatima Demir', tot: '2027-01-01' };
    const later = { door: 'bas', op: '2026-09-09T10:00:00.000Z' };
    const uitslag = await mensen.wijzig({ ...anders, casusnummer, id, versie: 1 }, later);
    expect(uitslag).toMatchObject({ soort: 'gedaan', waarde: { naam: 'Fatima Demir', versie: 2 } });
    const [tweede, eerste] = await mensen.wijzigingen(casusnummer);
    const stand = { ...OUDER, doorgehaald: false, versie: 1 };
    expect(eerste).toEqual({ betrokkene: id, soort: 'toegevoegd', voor: null, na: stand, ...wie });
    expect(tweede).toEqual({
      betrokkene: id,
      soort: 'gewijzigd',
      voor: stand,
      na: { ...anders, doorgehaald: false, versie: 2 },
      ...later,
    });
  });

  it('stand by kind and then by name', async () => {
    const casusnummer = await casus();
    for (const [soort, naam] of [
      ['leraar', 'Anna'],
      ['ouder-met-gezag', 'Zeynep'],
      ['ouder-met-gezag', 'Émile'],
    ] as const)
      await mensen.voegToe({ ...OUDER, soort, naam, casusnummer, id: randomUUID() }, wie);
    expect((await mensen.lees(casusnummer)).map(({ naam }) => naam)).toEqual(['Émile', 'Zeynep', 'Anna']);
  });

  it('changed by two at once are changed once, and the other sees how it stands', async () => {
    const { casusnummer, id } = await metOuder();
    const wijzig = (naam: string) => mensen.wijzig({ ...OUDER, naam, casusnummer, id, versie: 1 }, wie);
    const uitslagen = await Promise.all([wijzig('X'), wijzig('Y')]);
    expect(uitslagen.map(({ soort }) => soort).sort()).toEqual(['gedaan', 'gewijzigd']);
    const [nu] = await mensen.lees(casusnummer);
    expect(uitslagen.find(({ soort }) => soort === 'gewijzigd')).toEqual({ soort: 'gewijzigd', nu });
    expect(await soorten(casusnummer)).toEqual(['gewijzigd', 'toegevoegd']);
  });

  it('added twice under one id are one person, and under that id nobody else is added', async () => {
    const { casusnummer, id, ouder } = await metOuder();
    expect(await mensen.voegToe({ ...OUDER, casusnummer, id }, wie)).toEqual({
      soort: 'gedaan',
      waarde: ouder,
    });
    const bezet = { soort: 'ongeldig', fouten: [{ veld: 'id', melding: expect.any(String) }] };
    expect(await mensen.voegToe({ ...OUDER, naam: 'Karim', casusnummer, id }, wie)).toEqual(bezet);
    expect(await mensen.voegToe({ ...OUDER, casusnummer: await casus(), id }, wie)).toEqual(bezet);
    expect(await soorten(casusnummer)).toEqual(['toegevoegd']);
  });

  it('struck by mistake of who added them are in no list, and stay in the history', async () => {
    const { casusnummer, id } = await metOuder();
    expect((await mensen.haalDoor({ casusnummer, id, versie: 9 }, wie)).soort).toBe('gewijzigd');
    expect((await mensen.haalDoor({ casusnummer, id, versie: 1 }, wie)).soort).toBe('gedaan');
    expect(await mensen.lees(casusnummer)).toEqual([]);
    const onbekend = { soort: 'onbekend' };
    expect(await mensen.haalDoor({ casusnummer, id, versie: 2 }, wie)).toEqual(onbekend);
    expect(await mensen.wijzig({ ...OUDER, casusnummer, id, versie: 2 }, wie)).toEqual(onbekend);
    const [laatste] = await mensen.wijzigingen(casusnummer);
    expect(laatste).toMatchObject({ soort: 'doorgehaald', voor: { naam: OUDER.naam }, door: 'noor' });
  });

  it('are at most a hundred at a case', async () => {
    const { casusnummer } = await metOuder();
    await sql`
      insert into betrokkene (id, casusnummer, soort, geheim, van)
      select gen_random_uuid(), casusnummer, 'leraar', geheim, '2026-09-07'
      from betrokkene, generate_series(1, 99) i where casusnummer = ${casusnummer}`.execute(proef.db);
    const uitslag = await mensen.voegToe({ ...OUDER, casusnummer, id: randomUUID() }, wie);
    expect(uitslag).toMatchObject({ soort: 'ongeldig', fouten: [{ veld: 'naam' }] });
    expect(await mensen.lees(casusnummer)).toHaveLength(100);
  });

  it('of a case that is not there, or under an id that is none, are nobody', async () => {
    const { id, casusnummer } = await metOuder();
    const onbekend = { soort: 'onbekend' };
    for (const nummer of [randomUUID(), 'geen nummer', '']) {
      expect(await mensen.voegToe({ ...OUDER, casusnummer: nummer, id: randomUUID() }, wie)).toEqual(
        onbekend,
      );
      expect(await mensen.wijzig({ ...OUDER, casusnummer: nummer, id, versie: 1 }, wie)).toEqual(onbekend);
      expect(await mensen.lees(nummer)).toEqual([]);
      expect(await mensen.wijzigingen(nummer)).toEqual([]);
      expect(await mensen.vind(nummer, id)).toBeUndefined();
    }
    for (const vreemd of ['geen id', randomUUID()])
      expect(await mensen.vind(casusnummer, vreemd)).toBeUndefined();
  });

  it('are gone with the case, with their history', async () => {
    const { casusnummer } = await metOuder();
    for (const table of ['gebeurtenis', 'taak', 'bericht', 'casus'] as const)
      await sql`delete from ${sql.table(table)} where casusnummer = ${casusnummer}`.execute(proef.db);
    for (const table of ['betrokkene', 'betrokkene_wijziging'] as const) {
      const { rows } = await sql`
        select 1 from ${sql.table(table)} where casusnummer = ${casusnummer}`.execute(proef.db);
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it('are kept as typed, but for what a database cannot hold', async () => {
    const casusnummer = await casus();
    const id = randomUUID();
    await mensen.voegToe(
      { ...OUDER, naam: 'A\u0000B', adres: "'; drop table casus; --", casusnummer, id },
      wie,
    );
    expect(await mensen.vind(casusnummer, id)).toMatchObject({
      naam: 'A\uFFFDB',
      adres: "'; drop table casus; --",
    });
  });

  it('while the database is away reject as such', async () => {
    const db = openDatabase('postgres://postgres@127.0.0.1:1/niets', { sleutels: PROEFSLEUTELS });
    await expect(betrokkenen(db).lees(randomUUID())).rejects.toThrow(DossierUnreachable);
    await db.destroy();
  });
});

describe('the parent whom a report names', () => {
  const NIETS: GemeldeOuder = {
    naam: 'Fatima Yilmaz',
    relatie: null,
    email: null,
    telefoon: null,
    adres: null,
  };
  const bewaar = (casusnummer: string, ouder: Partial<GemeldeOuder> = {}, melding: string = randomUUID()) =>
    mensen.bewaarGemelde({ casusnummer, melding, ouder: { ...NIETS, ...ouder } }, wie);

  it('is added once however often the report is sent, also when somebody struck or renamed them since', async () => {
    const casusnummer = await casus();
    const melding = randomUUID();
    const stuur = () => bewaar(casusnummer, { email: 'f@voorbeeld.nl', relatie: 'moeder' }, melding);
    await Promise.all([stuur(), stuur(), stuur()]);
    const [ouder, ...meer] = await mensen.lees(casusnummer);
    expect([ouder, meer]).toMatchObject([
      {
        soort: 'ouder-met-gezag',
        naam: 'Fatima Yilmaz',
        relatie: 'moeder',
        email: 'f@voorbeeld.nl',
        voorkeur: null,
        van: '2026-09-08',
        tot: null,
      },
      [],
    ]);
    await mensen.haalDoor({ casusnummer, id: ouder!.id, versie: 1 }, wie);
    expect(await stuur()).toEqual({ soort: 'gedaan', waarde: null });
    expect(await mensen.lees(casusnummer)).toEqual([]);
  });

  it('who is there under that name gets what was not known, and keeps what was', async () => {
    const { casusnummer, id } = await metOuder();
    await bewaar(casusnummer, { naam: 'fatima  YILMAZ', email: 'f@voorbeeld.nl', telefoon: '0687654321' });
    expect(await mensen.lees(casusnummer)).toEqual([
      { ...OUDER, email: 'f@voorbeeld.nl', casusnummer, id, doorgehaald: false, versie: 2 },
    ]);
    const [genoemd, aangevuld] = await mensen.wijzigingen(casusnummer);
    expect(aangevuld).toMatchObject({ soort: 'gewijzigd', na: { email: 'f@voorbeeld.nl', versie: 2 } });
    expect(genoemd).toMatchObject({
      soort: 'genoemd',
      voor: { telefoon: OUDER.telefoon },
      na: { telefoon: '0687654321' },
    });
  });

  it('of whom nothing new is said changes nothing', async () => {
    const { casusnummer } = await metOuder();
    await bewaar(casusnummer, { telefoon: OUDER.telefoon });
    await bewaar(casusnummer);
    expect(await soorten(casusnummer)).toEqual(['toegevoegd']);
  });

  it('who is known as a parent without authority does not become one with', async () => {
    const { casusnummer, id } = await metOuder();
    await mensen.wijzig({ ...OUDER, soort: 'ouder-zonder-gezag', casusnummer, id, versie: 1 }, wie);
    await bewaar(casusnummer, { email: 'f@voorbeeld.nl' });
    expect((await mensen.lees(casusnummer)).map(({ soort }) => soort)).toEqual(['ouder-zonder-gezag']);
  });

  it('who is not there any more, or is somebody else by that name, is added', async () => {
    const { casusnummer, id } = await metOuder();
    await mensen.wijzig({ ...OUDER, tot: '2026-09-08', casusnummer, id, versie: 1 }, wie);
    await bewaar(casusnummer);
    expect(await mensen.lees(casusnummer)).toHaveLength(2);
    const ander = await casus();
    await mensen.voegToe({ ...OUDER, soort: 'leraar', casusnummer: ander, id: randomUUID() }, wie);
    await bewaar(ander);
    expect((await mensen.lees(ander)).map(({ soort }) => soort)).toEqual(['ouder-met-gezag', 'leraar']);
  });

  it('of a case that is not in the dossier is not kept, and says so', async () => {
    expect(await bewaar(randomUUID())).toEqual({ soort: 'onbekend' });
  });
});
