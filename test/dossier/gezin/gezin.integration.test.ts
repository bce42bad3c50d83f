import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { MEESTE_POGINGEN } from '../../../domain/gezinslink';
import { vanEpoch } from '../../../domain/tijd';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { gezin } from '../../../dossier/gezin/gezin';
import { vergeetKind } from '../../../dossier/geheim/vergeten';
import { legVast } from '../../../dossier/write';
import { OUDER } from '../betrokkenen/betrokkene';
import { proefdossier } from '../dossier-proef';
import { OVERAL, Verhaal } from '../verhaal';

const NU = vanEpoch(Date.now());
const DOOR = { door: 'noor', op: NU };
const JARIG = '2014-03-02';

let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

const pages = () => gezin(proef.db);

async function zaak(): Promise<Verhaal> {
  const verhaal = new Verhaal();
  for (const partij of verhaal.partijen) await legVast(proef.db, partij);
  return verhaal;
}

async function zet(casusnummer: string, anders: Partial<typeof OUDER> = {}): Promise<string> {
  const id = randomUUID();
  await betrokkenen(proef.db).voegToe({ ...OUDER, ...anders, casusnummer, id }, DOOR);
  return id;
}

/** A parent with a link. */
async function metLink() {
  const { casusnummer } = await zaak();
  const ouder = await zet(casusnummer);
  const link = (await pages().zorgVoorLink(casusnummer, ouder)) ?? '';
  const pagina = await pages().vindPagina(link);
  if (pagina === undefined) throw new Error('no page');
  return { casusnummer, ouder, link, pagina };
}

describe('a link', () => {
  test('is made once, also by two who send at the same time, and is of one person in one case', async () => {
    const { casusnummer } = await zaak();
    const ouder = await zet(casusnummer);
    const ander = await zet(casusnummer, { naam: 'Ali Yilmaz' });
    const links = await Promise.all(
      Array.from({ length: 5 }, () => pages().zorgVoorLink(casusnummer, ouder)),
    );
    expect(new Set(links).size).toBe(1);
    expect(links[0]).not.toBeNull();
    expect(await pages().zorgVoorLink(casusnummer, ander)).not.toBe(links[0]);
    expect(await pages().vindPagina(links[0] ?? '')).toMatchObject({
      wie: { id: ouder, naam: OUDER.naam },
      casus: { casusnummer },
    });
  });

  test('that was withdrawn leads nowhere and comes back in no message, until it is made anew', async () => {
    const { casusnummer, ouder, link } = await metLink();
    const { code } = await pages().maakCode(link);
    expect(await pages().trekIn(casusnummer, ouder, 'noor')).toBe(true);
    expect(await pages().trekIn(casusnummer, ouder, 'noor')).toBe(false);
    expect(await pages().vindPagina(link)).toBeUndefined();
    expect(await pages().zorgVoorLink(casusnummer, ouder)).toBeNull();
    expect((await pages().toetsCode(code, JARIG)).soort).toBe('fout');
    expect(await pages().links(casusnummer)).toMatchObject([
      { betrokkene: ouder, ingetrokkenOp: expect.any(String) },
    ]);
    const nieuw = await pages().maakLink(casusnummer, ouder, 'noor', NU);
    expect(nieuw).toEqual({ link: expect.any(String) });
    expect(nieuw).not.toEqual({ link });
    expect(await pages().zorgVoorLink(casusnummer, ouder)).toBe('link' in nieuw ? nieuw.link : '');
    expect(await pages().links(casusnummer)).toMatchObject([{ betrokkene: ouder, ingetrokkenOp: null }]);
  });

  test('is for nobody without authority, and for nobody who is not there', async () => {
    const { casusnummer } = await zaak();
    const zonder = await zet(casusnummer, { soort: 'ouder-zonder-gezag', naam: 'Ali Yilmaz' });
    expect(await pages().zorgVoorLink(casusnummer, zonder)).toBeNull();
    expect(await pages().maakLink(casusnummer, zonder, 'noor', NU)).toEqual({ einde: 'geen-gezag' });
    expect(await pages().maakLink(casusnummer, randomUUID(), 'noor', NU)).toEqual({ einde: 'niet-erbij' });
    for (const vreemd of [randomUUID(), 'x', '']) expect(await pages().vindPagina(vreemd)).toBeUndefined();
  });
});

describe('an answer that only the family knows', () => {
  test('that is wrong is counted, makes wait, and locks the link; many at once are judged one by one', async () => {
    const { link, pagina } = await metLink();
    const toets = (datum: string) => pages().toetsGeboortedatum(link, pagina.casus, datum);
    const tegelijk = await Promise.all(Array.from({ length: 10 }, () => toets('2014-03-03')));
    expect(tegelijk.filter(({ soort }) => soort === 'fout')).toHaveLength(3);
    expect(tegelijk.filter(({ soort }) => soort === 'wacht')).toHaveLength(7);
    // The right one has to wait too.
    expect((await toets(JARIG)).soort).toBe('wacht');
    const voorbij = () => sql`update gezinslink set wacht_tot = now() where id = ${link}`.execute(proef.db);
    await voorbij();
    expect((await toets(JARIG)).soort).toBe('goed');
    // The count begins anew.
    expect((await toets('2014-03-03')).soort).toBe('fout');
    for (let i = 1; i < MEESTE_POGINGEN; i++) {
      await voorbij();
      await toets('2014-03-03');
    }
    await voorbij();
    expect((await toets(JARIG)).soort).toBe('op-slot');
  });

  test('is a code of a letter with the birth date; how it is typed does not matter, and which is wrong is not told', async () => {
    const { link } = await metLink();
    const { code } = await pages().maakCode(link);
    expect(code).toMatch(/^[CDFHJKMNPQRTVWXY2-9]{4}-[CDFHJKMNPQRTVWXY2-9]{3}-[CDFHJKMNPQRTVWXY2-9]{3}$/);
    for (const getypt of [
      code,
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      ` ${code.replaceAll('-', '')} `,
    ])
      expect(await pages().toetsCode(getypt, JARIG)).toMatchObject({ soort: 'binnen', pagina: { link } });
    const laatste = code.at(-1) === 'C' ? 'D' : 'C';
    expect(await pages().toetsCode(code.slice(0, -1) + laatste, JARIG)).toEqual({ soort: 'fout' });
    expect(await pages().toetsCode(code, '2014-03-03')).toEqual({ soort: 'fout' });
    expect(await pages().toetsCode('', JARIG)).toEqual({ soort: 'fout' });
  });

  test('is a code no longer than four weeks, and not after twelve wrong answers', async () => {
    const { link } = await metLink();
    const oud = await pages().maakCode(link);
    await sql`update gezinscode set verloopt_op = now() where link = ${link}`.execute(proef.db);
    expect((await pages().toetsCode(oud.code, JARIG)).soort).toBe('fout');
    const { code } = await pages().maakCode(link);
    expect((await sql`select 1 from gezinscode where link = ${link}`.execute(proef.db)).rows).toHaveLength(1);
    for (let i = 0; i < MEESTE_POGINGEN; i++) {
      await sql`update gezinscode set wacht_tot = now() where link = ${link}`.execute(proef.db);
      await pages().toetsCode(code, '2014-03-03');
    }
    expect((await pages().toetsCode(code, JARIG)).soort).toBe('op-slot');
    // The link itself is another way in.
    expect(await pages().vindPagina(link)).toBeDefined();
  });

  test('guessed over and over is slowed for everybody who guesses, and not for who is right', async () => {
    const { link } = await metLink();
    const { code } = await pages().maakCode(link);
    const gokken: string[] = [];
    for (let i = 0; i < 65; i++) gokken.push((await pages().toetsCode(`ZZZZ-AAA-A${i % 10}`, JARIG)).soort);
    expect(gokken.filter((soort) => soort === 'te-druk').length).toBeGreaterThan(0);
    expect(gokken[0]).toBe('fout');
    expect((await pages().toetsCode(code, JARIG)).soort).toBe('binnen');
    await sql`delete from gezinspoging`.execute(proef.db);
  });
});

describe('what the family said that somebody must look at', () => {
  const inhoud = { soort: 'klopt-niet', gegevens: { tekst: 'De datum klopt niet' } } as const;

  test('is kept once, encrypted, and stands with whoever leads until somebody dealt with it', async () => {
    const { casusnummer, ouder } = await metLink();
    const signaal = { id: randomUUID(), casusnummer, betrokkene: ouder, inhoud, op: NU };
    expect((await pages().bewaarSignaal(signaal)).soort).toBe('gedaan');
    expect((await pages().bewaarSignaal(signaal)).soort).toBe('gedaan');
    const anders = { ...signaal, inhoud: { ...inhoud, gegevens: { tekst: 'Iets anders' } } };
    expect((await pages().bewaarSignaal(anders)).soort).toBe('gewijzigd');
    const { rows } = await sql<{ geheim: Buffer }>`
      select geheim from gezinssignaal where casusnummer = ${casusnummer}`.execute(proef.db);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.geheim.includes('datum')).toBe(false);

    const van = async (rol: string) =>
      (await pages().openSignalen(OVERAL, { persoon: 'noor', rol, vandaag: '2026-10-06' }, 50)).filter(
        (een) => een.casusnummer === casusnummer,
      );
    expect(await van('school')).toMatchObject([{ naam: OUDER.naam, inhoud, afgehandeldOp: null }]);
    expect(await van('casusregisseur')).toEqual([]);
    expect(await pages().openSignalen(null, null, 50)).toEqual([]);
    expect(await pages().handelAf(randomUUID(), signaal.id, DOOR)).toBe(false);
    expect(await pages().handelAf(casusnummer, signaal.id, DOOR)).toBe(true);
    expect(await pages().handelAf(casusnummer, signaal.id, DOOR)).toBe(false);
    expect(await van('school')).toEqual([]);
    expect(await pages().signalen(casusnummer, 50)).toMatchObject([{ afgehandeldDoor: 'noor' }]);
  });

  test('goes with the child, and so do the links', async () => {
    const verhaal = await zaak();
    const { casusnummer } = verhaal;
    const ouder = await zet(casusnummer);
    const link = (await pages().zorgVoorLink(casusnummer, ouder)) ?? '';
    await pages().bewaarSignaal({ id: randomUUID(), casusnummer, betrokkene: ouder, inhoud, op: NU });
    const op = '2026-09-08T08:00:00.000Z';
    await legVast(
      proef.db,
      verhaal.doe(op, 'sluitAf', 'manager', { reden: 'verhuisd-buitenland', toelichting: 'Naar Turkije.' }),
    );
    await vergeetKind(proef.db, casusnummer);
    expect(await pages().vindPagina(link)).toBeUndefined();
    for (const tabel of ['gezinslink', 'gezinssignaal'] as const)
      expect(
        (await sql`select 1 from ${sql.table(tabel)} where casusnummer = ${casusnummer}`.execute(proef.db))
          .rows,
      ).toEqual([]);
  });
});
