import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { deliver } from '../../../activities/post/loop';
import { plusDagen, vanEpoch, datumVan } from '../../../domain/tijd';
import { GEEN_ADRES, UITBAK } from '../../../dossier/berichtstatus';
import type { Betrokkenegegevens } from '../../../dossier/betrokkenen/betrokkene';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { channel, QUICK } from './memory-queue';
import { Outbox, pause } from './outbox';

const outbox = new Outbox();
afterEach(() => sql`truncate casus cascade`.execute(outbox.db));

const VANDAAG = datumVan(vanEpoch(Date.now()));
const LEEG = { relatie: null, taal: null, voorkeur: null, email: null, telefoon: null, adres: null };
const wie = { door: 'noor', op: vanEpoch(Date.now()) };

/** A case of a child of twelve in casusregie, whose messages go by a channel. */
async function zaak(kanaal = UITBAK): Promise<string> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: () => kanaal });
  return verhaal.casusnummer;
}

async function zet(casusnummer: string, anders: Partial<Betrokkenegegevens> = {}) {
  const id = randomUUID();
  const uitslag = await betrokkenen(outbox.db).voegToe({ ...OUDER, ...anders, casusnummer, id }, wie);
  expect(uitslag.soort).toBe('gedaan');
  return id;
}

const getoond = async (rol: string) =>
  (await leesBerichten(outbox.db, OVERAL, {}, { na: null, aantal: 100 })).filter(
    ({ aan }) => aan.rol === rol,
  );

/** To whom the messages to the parents are addressed, each name once. */
const aanhef = async (rol = 'ouders') =>
  new Set((await getoond(rol)).map(({ tekst }) => /^(Beste|Hallo)[^\n]*,/m.exec(tekst)?.[0]));

/** Lets the loop run until something is so. */
async function bezorg(kanaal: ReturnType<typeof channel>, klaar: () => Promise<boolean>): Promise<void> {
  const stop = new AbortController();
  const running = deliver({ queue: outbox.queue(), kanalen: [kanaal], times: QUICK }, stop.signal);
  try {
    for (const end = Date.now() + 20_000; !(await klaar()); await pause(20))
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await outbox.rows())}`);
  } finally {
    stop.abort();
    await running;
  }
}

const vanGezin = (rol: string) => rol === 'ouders' || rol === 'jongere';
const open = async () => (await outbox.rows()).filter(({ bezorgdOp }) => bezorgdOp === null);

describe('a message to the family', () => {
  test('is addressed by name to those with authority who are there that day, and to nobody else', async () => {
    const nummer = await zaak();
    expect(await aanhef()).toEqual(new Set(['Beste ouders,']));
    await zet(nummer);
    await zet(nummer, { soort: 'voogd', naam: 'Wim de Groot' });
    await zet(nummer, { soort: 'ouder-zonder-gezag', naam: 'Karim Zonder' });
    await zet(nummer, { soort: 'leraar', naam: 'Juf Ans' });
    await zet(nummer, { naam: 'Oud Gezag', tot: VANDAAG });
    await zet(nummer, { naam: 'Komt Nog', van: plusDagen(VANDAAG, 1) });
    const dubbel = await zet(nummer, { naam: 'Foutje Bedankt' });
    await betrokkenen(outbox.db).haalDoor({ casusnummer: nummer, id: dubbel, versie: 1 }, wie);
    expect(await aanhef()).toEqual(new Set(['Beste Fatima Yilmaz en Wim de Groot,']));
    expect(await aanhef('jongere')).toEqual(new Set(['Hallo,']));
    await zet(nummer, { ...LEEG, soort: 'jongere', naam: 'Ayla Yilmaz', email: 'ayla@voorbeeld.nl' });
    expect(await aanhef('jongere')).toEqual(new Set(['Beste Ayla Yilmaz,']));
    expect([...(await aanhef('casusregisseur'))].join()).not.toMatch(/Yilmaz/);
  });

  test('of another case goes to the family of that case', async () => {
    const [een, ander] = [await zaak(), await zaak()];
    await zet(een);
    await zet(ander, { naam: 'Sanne Smit' });
    const brieven = (await getoond('ouders')).map(({ casusnummer, tekst }) => [
      casusnummer,
      /^Beste ([^\n]*),/m.exec(tekst)?.[1],
    ]);
    expect(new Set(brieven.map((brief) => brief.join()))).toEqual(
      new Set([`${een},Fatima Yilmaz`, `${ander},Sanne Smit`]),
    );
  });

  test('in the local outbox is not called ready while nobody can be reached, and names them once somebody can', async () => {
    const nummer = await zaak();
    const kanaal = { ...channel(), naam: UITBAK };
    await bezorg(kanaal, async () => (await open()).length === 0);
    const staat = async (rol: string) => new Set((await getoond(rol)).map(({ status }) => status));
    expect(await staat('ouders')).toEqual(new Set([GEEN_ADRES]));
    expect(await staat('school')).toEqual(new Set(['klaargezet']));
    const id = await zet(nummer, { ...LEEG });
    expect(await getoond('ouders')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ status: GEEN_ADRES, zonderAdres: ['Fatima Yilmaz'], bezorgdOp: null }),
      ]),
    );
    await betrokkenen(outbox.db).wijzig({ ...OUDER, casusnummer: nummer, id, versie: 1 }, wie);
    // It is offered again: what was ready for nobody may go on paper now.
    expect(await staat('ouders')).toEqual(new Set(['wacht']));
    await bezorg(kanaal, async () => (await open()).length === 0);
    expect(await staat('ouders')).toEqual(new Set(['klaargezet']));
    expect(await aanhef()).toEqual(new Set(['Beste Fatima Yilmaz,']));
    for (const { fout, zonderAdres } of await getoond('ouders'))
      expect([fout, zonderAdres]).toEqual([null, []]);
  });

  test('that was put ready for somebody stays as it was, whoever comes later', async () => {
    const nummer = await zaak();
    await zet(nummer);
    await bezorg({ ...channel(), naam: UITBAK }, async () => (await open()).length === 0);
    await zet(nummer, { naam: 'Karim Yilmaz' });
    expect(await aanhef()).toEqual(new Set(['Beste Fatima Yilmaz,']));
  });

  test('names of two parents only the one it reaches, and says of whom there is no address', async () => {
    const nummer = await zaak();
    await zet(nummer);
    await zet(nummer, { ...LEEG, naam: 'Karim Yilmaz' });
    expect(await aanhef()).toEqual(new Set(['Beste Fatima Yilmaz,']));
    for (const { status, zonderAdres } of await getoond('ouders'))
      expect([status, zonderAdres]).toEqual(['wacht', ['Karim Yilmaz']]);
  });
});

describe('over a channel that really sends', () => {
  test('what can reach nobody is not given away and waits, the rest of the case goes on, and an address lets it go', async () => {
    const nummer = await zaak('mail');
    const gekregen: string[] = [];
    const kanaal = {
      ...channel(async ({ id, aan }) => {
        gekregen.push(id);
        if (vanGezin(aan.rol)) expect(aan.adressaten.flatMap(({ contacten }) => contacten)).not.toEqual([]);
      }),
      naam: 'mail',
    };
    // Of each key the oldest is tried again and again, and those behind it wait.
    await bezorg(kanaal, async () => {
      const rest = await open();
      const vaker = new Set(rest.filter(({ pogingen }) => pogingen > 1).map(({ aanRol }) => aanRol));
      return rest.every(({ aanRol }) => vanGezin(aanRol)) && vaker.size === 2;
    });
    const wacht = await open();
    expect(wacht.length).toBeGreaterThan(2);
    expect(gekregen).toHaveLength((await outbox.rows()).length - wacht.length);
    for (const { status, fout } of [...(await getoond('ouders')), ...(await getoond('jongere'))])
      expect([status, ['geen-adres', null].includes(fout)]).toEqual([GEEN_ADRES, true]);

    // From here on a failed attempt waits for long: only being called makes them go.
    await sql`update bericht set volgende_poging_op = now() + interval '1 hour' where bezorgd_op is null`.execute(
      outbox.db,
    );
    await zet(nummer);
    const ouders = wacht.filter(({ aanRol }) => aanRol === 'ouders').map(({ id }) => id);
    await bezorg(kanaal, async () => ouders.every((id) => gekregen.includes(id)));
    // In the order in which they were written.
    expect(gekregen.filter((id) => ouders.includes(id))).toEqual(ouders);
    for (const { status, tekst } of await getoond('ouders'))
      expect([status, tekst]).toEqual(['bezorgd', expect.stringMatching(/^Beste Fatima Yilmaz,/m)]);
    expect(new Set((await getoond('jongere')).map(({ status }) => status))).toEqual(new Set([GEEN_ADRES]));
  });

  test('it goes with every way that leads to those it is for, the one they want first', async () => {
    const nummer = await zaak('mail');
    await zet(nummer, { email: 'fatima@voorbeeld.nl' });
    const { leased } = await outbox.queue().lease('mail', 50, 'een');
    const brief = leased.find(({ aan }) => aan.rol === 'ouders');
    expect(brief?.aan.adressaten).toEqual([
      {
        id: expect.any(String),
        naam: 'Fatima Yilmaz',
        contacten: [
          { weg: 'brief', adres: OUDER.adres },
          { weg: 'e-mail', adres: 'fatima@voorbeeld.nl' },
          { weg: 'telefoon', adres: OUDER.telefoon },
        ],
      },
    ]);
    for (const { aan } of leased.filter(({ aan }) => !vanGezin(aan.rol))) expect(aan.adressaten).toEqual([]);
  });
});
