import { sql } from 'kysely';
import { brieven } from '../../../dossier/brieven/brieven';
import { leesWegen } from '../../../dossier/post/omleiden';
import { zetMens } from '../../dossier/mens';
import { OVERAL } from '../../dossier/verhaal';
import { Omleidwereld } from './omleidwereld';

const wereld = new Omleidwereld();
const REGIO = 'standaard';
const NOOR = { id: 'noor', naam: 'Noor Bakker' };
const MOEDER = 'moeder@voorbeeld.nl';
const VADER = 'vader@voorbeeld.nl';
const MAILT = { voorkeur: 'e-mail', email: MOEDER, naam: 'Moeder' } as const;
const BRIEF = { naam: 'Vader', adres: 'Kade 2\n9711 AB Groningen' } as const;

const NIET_GELDIG = {
  antwoord: 'nee',
  status: 400,
  error: 'ValidationError',
  message: 'email_address Not a valid email address',
} as const;

/** The address of the mother, as it is from now on. */
const wijzigAdres = (id: string, email: string) =>
  sql`delete from betrokkene where id = ${id}`
    .execute(wereld.db)
    .then(() => wereld.ouder({ ...MAILT, email }));

const weiger =
  (...adressen: string[]) =>
  (adres: string) =>
    adressen.includes(adres) ? '550 5.1.1 unknown' : undefined;

describe('sent otherwise to one of the family', () => {
  test('by letter, the other keeps the letter that was to be printed', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder(BRIEF);
    const moeder = await wereld.ouder({ ...MAILT, adres: 'Steeg 3\n9711 AB Groningen' });
    wereld.mail.kuren = { rcpt: weiger(MOEDER) };
    await wereld.bezorg();
    const eerst = await wereld.printlijst();
    expect([await wereld.status(), Object.keys(eerst)]).toEqual(['mislukt', ['Vader']]);
    await wereld.leidOm(`betrokkene:${moeder}:brief`);
    await wereld.bezorg();
    const lijst = await wereld.printlijst();
    expect(Object.keys(lijst).sort()).toEqual(['Moeder', 'Vader']);
    expect(lijst.Vader).toBe(eerst.Vader);
    expect([await wereld.status(), (await wereld.rij()).perBrief]).toEqual(['te-printen', 'alle']);
  });

  test('at a new address, the other keeps the letter that was to be printed', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder(BRIEF);
    const moeder = await wereld.ouder(MAILT);
    wereld.mail.kuren = { rcpt: weiger(MOEDER) };
    await wereld.bezorg();
    const eerst = await wereld.printlijst();
    await wereld.leidOm(`betrokkene:${await wijzigAdres(moeder, 'nieuw@voorbeeld.nl')}:e-mail`);
    await wereld.bezorg();
    expect(wereld.gekregen('nieuw@voorbeeld.nl').mail).toBe(1);
    expect(await wereld.printlijst()).toEqual(eerst);
    expect([await wereld.status(), (await wereld.rij()).perBrief]).toEqual(['te-printen', 'deel']);
  });

  test('by letter, the other who has it by mail is not mailed again, and whom it was refused to neither', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder({ ...MAILT, naam: 'Vader', email: VADER });
    const moeder = await wereld.ouder({ ...MAILT, adres: BRIEF.adres });
    wereld.mail.kuren = { rcpt: weiger(MOEDER) };
    await wereld.bezorg();
    await wereld.leidOm(`betrokkene:${moeder}:brief`);
    await wereld.bezorg();
    expect(wereld.gekregen(VADER).mail).toBe(1);
    expect(wereld.mail.gevraagd.filter((adres) => adres === `<${MOEDER}>`)).toHaveLength(1);
    expect([await wereld.status(), Object.keys(await wereld.printlijst())]).toEqual([
      'te-printen',
      ['Moeder'],
    ]);
  });

  test('who could not be reached yet is tried still', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder({ ...MAILT, naam: 'Vader', email: VADER });
    const moeder = await wereld.ouder(MAILT);
    wereld.mail.kuren = {
      rcpt: (adres) => weiger(MOEDER)(adres) ?? (adres === VADER ? '452 4.2.2 full' : undefined),
    };
    await wereld.bezorg(() => wereld.hapert());
    await wereld.leidOm(`betrokkene:${await wijzigAdres(moeder, 'nieuw@voorbeeld.nl')}:e-mail`);
    wereld.mail.kuren = {};
    await wereld.bezorg();
    expect([wereld.gekregen(VADER).mail, wereld.gekregen('nieuw@voorbeeld.nl').mail]).toEqual([1, 1]);
    expect(await wereld.status()).toBe('bezorgd');
  });

  test('whose letter is chosen while the mail of the other was refused too, gets it, and it does not fail again', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder({ ...MAILT, naam: 'Vader', email: VADER });
    const moeder = await wereld.ouder({ ...MAILT, adres: BRIEF.adres });
    wereld.mail.kuren = { rcpt: weiger(MOEDER, VADER) };
    await wereld.bezorg();
    await wereld.leidOm(`betrokkene:${moeder}:brief`);
    await wereld.bezorg();
    expect([await wereld.status(), Object.keys(await wereld.printlijst())]).toEqual([
      'te-printen',
      ['Moeder'],
    ]);
  });

  test('at the same address, which works again, it arrives', async () => {
    await wereld.zaak('ouders');
    const moeder = await wereld.ouder(MAILT);
    wereld.mail.kuren = { rcpt: weiger(MOEDER) };
    await wereld.bezorg();
    wereld.mail.kuren = {};
    await wereld.leidOm(`betrokkene:${moeder}:e-mail`);
    await wereld.bezorg();
    expect([await wereld.status(), wereld.gekregen(MOEDER).mail]).toEqual(['bezorgd', 1]);
  });

  test('a letter that was taken off the list is on it again', async () => {
    await wereld.zaak('ouders');
    const vader = await wereld.ouder(BRIEF);
    await wereld.ouder(MAILT);
    wereld.mail.kuren = { rcpt: weiger(MOEDER) };
    await wereld.bezorg();
    const eerst = await wereld.printlijst();
    const { haalVanLijst } = brieven(wereld.db);
    expect(await haalVanLijst(OVERAL, eerst.Vader ?? '', 'niet-meer-nodig', NOOR)).toBe(true);
    await wereld.leidOm(`betrokkene:${vader}:brief`);
    await wereld.bezorg();
    expect(await wereld.printlijst()).toEqual(eerst);
    expect(await wereld.status()).toBe('te-printen');
  });
});

describe('sent otherwise to one of the staff', () => {
  test('who could not be reached yet is tried still', async () => {
    await wereld.zaak('casusregisseur');
    await zetMens(wereld.db, { id: 'ada', regio: REGIO, email: 'ada@voorbeeld.nl' });
    await zetMens(wereld.db, { id: 'ben', regio: REGIO, email: 'ben@voorbeeld.nl' });
    wereld.mail.kuren = {
      rcpt: (adres) => (adres === 'ada@voorbeeld.nl' ? '452 4.2.2 full' : weiger('ben@voorbeeld.nl')(adres)),
    };
    await wereld.bezorg(() => wereld.hapert());
    await sql`update persoon set email = 'benno@voorbeeld.nl' where id = 'ben'`.execute(wereld.db);
    await wereld.leidOm('persoon:ben');
    wereld.mail.kuren = {};
    await wereld.bezorg();
    expect([wereld.gekregen('ada@voorbeeld.nl').mail, wereld.gekregen('benno@voorbeeld.nl').mail]).toEqual([
      1, 1,
    ]);
  });

  test('over another channel, whom it was refused to is tried by that, and who has it is not', async () => {
    await wereld.zaak('casusregisseur');
    await zetMens(wereld.db, { id: 'ada', regio: REGIO, email: 'ada@voorbeeld.nl' });
    await zetMens(wereld.db, { id: 'ben', regio: REGIO, email: 'ben@voorbeeld.nl' });
    wereld.mail.kuren = { rcpt: weiger('ben@voorbeeld.nl') };
    await wereld.bezorg();
    await wereld.kanaalWerkt('notifynl', REGIO);
    await wereld.leidOm('kanaal:notifynl');
    await wereld.bezorg();
    expect(wereld.gekregen('ada@voorbeeld.nl')).toEqual({ mail: 1, notify: 0 });
    expect(wereld.gekregen('ben@voorbeeld.nl')).toEqual({ mail: 0, notify: 1 });
    expect(await wereld.status()).toBe('bezorgd');
  });
});

describe('over another channel', () => {
  test('to a family, whom it was refused to is tried, by the way they want, whoever was chosen before', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder(MAILT);
    const vader = await wereld.ouder({ ...MAILT, naam: 'Vader', email: VADER, telefoon: null });
    wereld.mail.kuren = { rcpt: weiger(MOEDER, VADER) };
    await wereld.bezorg();
    await wereld.leidOm(`betrokkene:${vader}:e-mail`);
    await wereld.bezorg();
    await wereld.kanaalWerkt('notifynl', REGIO);
    await wereld.leidOm('kanaal:notifynl');
    await wereld.bezorg();
    expect([wereld.gekregen(MOEDER).notify, wereld.gekregen(VADER).notify]).toEqual([1, 1]);
    expect(await wereld.status()).toBe('bezorgd');
    expect((await sql`select 1 from omleiding`.execute(wereld.db)).rows).toEqual([]);
  });

  test('that prints letters itself, what somebody printed is not sent by it, and what nobody touched leaves the list', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder({ ...BRIEF, naam: 'Oma', adres: 'Laan 9\n9711 AB Groningen' });
    await wereld.ouder(BRIEF);
    await wereld.ouder(MAILT);
    wereld.mail.kuren = { rcpt: weiger(MOEDER) };
    await wereld.bezorg();
    const { Vader: vader = '', Oma: oma = '' } = await wereld.printlijst();
    expect(await brieven(wereld.db).drukAf(OVERAL, [vader], NOOR)).toHaveLength(1);
    await wereld.kanaalWerkt('notifynl', REGIO);
    await wereld.leidOm('kanaal:notifynl');
    await wereld.bezorg();
    expect(await wereld.printlijst()).toEqual({ Vader: vader });
    expect(oma).not.toBe('');
    expect([wereld.gekregen('Vader').notify, wereld.gekregen('Oma').notify]).toEqual([0, 1]);
    expect([wereld.gekregen(MOEDER).notify, await wereld.status()]).toEqual([1, 'te-printen']);
  });

  test('that leaves letters to the print list, what was sent on paper before is not printed', async () => {
    await wereld.zaak('ouders');
    await wereld.ouder(BRIEF);
    await wereld.ouder(MAILT);
    await sql`update bericht set kanaal = 'notifynl'`.execute(wereld.db);
    // The mail comes first and is not taken, the letter is.
    wereld.notify.kuren = [NIET_GELDIG];
    await wereld.bezorg();
    expect([wereld.gekregen('Vader').notify, await wereld.status()]).toEqual([1, 'mislukt']);
    await wereld.kanaalWerkt('e-mail', REGIO);
    await wereld.leidOm('kanaal:e-mail');
    await wereld.bezorg();
    expect(await wereld.printlijst()).toEqual({});
    expect([wereld.gekregen(MOEDER).mail, await wereld.status()]).toEqual([1, 'bezorgd']);
  });

  test('only one that is there for the region is offered, and none by which nothing but paper went', async () => {
    await wereld.zaak('ouders');
    await wereld.kanaalWerkt('notifynl', 'elders');
    await wereld.kanaalWerkt('anders', REGIO);
    await wereld.kanaalWerkt('papier', REGIO);
    await sql`update bericht set per_brief = 'alle' where kanaal = 'papier'`.execute(wereld.db);
    await sql`update bericht set opgegeven_op = now(), pogingen = 1 where id = ${wereld.id}`.execute(
      wereld.db,
    );
    const { volgorde } = await wereld.rij();
    const { wegen = [] } = (await leesWegen(wereld.db, null, OVERAL, volgorde)) ?? {};
    const namen = wegen.flatMap((weg) => (weg.soort === 'kanaal' ? [weg.naam] : []));
    expect(namen.filter((naam) => naam !== 'uitbak')).toEqual(['anders']);
  });
});

test('by a letter to who was sent one before, that letter is printed once more, and it stands there who sent it first', async () => {
  await wereld.zaak('ouders');
  const vader = await wereld.ouder(BRIEF);
  await wereld.ouder(MAILT);
  wereld.mail.kuren = { rcpt: weiger(MOEDER) };
  await wereld.bezorg();
  const lijst = brieven(wereld.db);
  const { Vader: brief = '' } = await wereld.printlijst();
  await lijst.drukAf(OVERAL, [brief], NOOR);
  expect(await lijst.legVerzendingVast(OVERAL, [brief], NOOR)).toBeNull();
  const { volgorde } = await wereld.rij();
  const kan = await leesWegen(wereld.db, null, OVERAL, volgorde);
  expect(kan?.wegen).toContainEqual(
    expect.objectContaining({ id: vader, weg: 'brief', verzondenOp: expect.any(String) as string }),
  );
  await wereld.leidOm(`betrokkene:${vader}:brief`);
  await wereld.bezorg();
  expect(await wereld.printlijst()).toEqual({ Vader: brief });
  expect(await wereld.status()).toBe('te-printen');
  // What was posted is another sheet of paper.
  expect(await lijst.legVerzendingVast(OVERAL, [brief], NOOR)).toMatchObject({ soort: 'niet-afgedrukt' });
  const gedaan = await wereld.db.selectFrom('briefHandeling').selectAll().orderBy('id').execute();
  expect(gedaan.map(({ soort, door }) => [soort, door])).toEqual([
    ['afgedrukt', 'noor'],
    ['verzonden', 'noor'],
    ['teruggezet', 'mia'],
  ]);
});

test('told in another way is told, also when its letter was taken off the list or is still on it', async () => {
  await wereld.zaak('ouders');
  await wereld.ouder(BRIEF);
  await wereld.bezorg();
  await sql`update bericht set kanaal = 'verteld'`.execute(wereld.db);
  expect(await wereld.status()).toBe('bezorgd');
  const [brief = ''] = Object.values(await wereld.printlijst());
  expect(await brieven(wereld.db).haalVanLijst(OVERAL, brief, 'anders-verteld', NOOR)).toBe(true);
  expect(await wereld.status()).toBe('bezorgd');
});
