import { sql } from 'kysely';
import { UITBAK } from '../../../dossier/berichtstatus';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { zetMens } from '../../dossier/mens';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { Outbox, sent } from './outbox';

const REGIO = 'standaard';
const NOOR = { id: 'noor', regio: REGIO, naam: 'Noor Bakker', telefoon: '050 123 45 67' };
const SAM = { id: 'sam', regio: REGIO, naam: 'Sam de Vries', email: 'sam@voorbeeld.nl' };
const JUF = { id: 'juf', regio: REGIO, naam: 'Juf Ank', rol: 'school' as const, scholen: ['12AB00'] };

const outbox = new Outbox();
afterEach(() => sql`truncate casus, persoon, school, afwezigheid cascade`.execute(outbox.db));

/** A case with its messages in the outbox, in schoolregie or, with a person who leads, in casusregie. */
async function zaak(persoon?: string): Promise<Verhaal> {
  const verhaal = new Verhaal(undefined, { school: '12AB00' });
  if (persoon !== undefined) {
    verhaal.tot('2026-10-06T08:00:00.000Z');
    verhaal.doe('2026-10-06T09:00:00.000Z', 'wijsToe', 'manager', { persoon, reden: 'Kent het gezin.' });
  }
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij);
  return verhaal;
}

const getoond = () => leesBerichten(outbox.db, OVERAL, {}, { na: null, aantal: 500 });

/** The text that somebody would read now of the newest message for a role. */
async function tekst(rol: string): Promise<string> {
  const gevonden = (await getoond()).find(({ aan }) => aan.rol === rol);
  if (gevonden === undefined) throw new Error(`no message for ${rol}`);
  return gevonden.tekst;
}

/** Hands everything over that waits. */
async function bezorg(): Promise<Map<string, string>> {
  const queue = outbox.queue();
  const gegeven = new Map<string, string>();
  for (let i = 0; ; i++) {
    const { leased } = await queue.lease(UITBAK, 50, `lease-${i}`);
    if (leased.length === 0) return gegeven;
    for (const een of leased) gegeven.set(een.id, `${een.onderwerp}\n${een.tekst}`);
    await queue.note(leased.map(sent));
  }
}

const alsTekst = (rijen: Awaited<ReturnType<typeof getoond>>) =>
  new Map(rijen.map(({ id, onderwerp, tekst }) => [id, `${onderwerp}\n${tekst}`]));

test('what is shown of a message is what is sent, and what was sent stays what is shown', async () => {
  await zetMens(outbox.db, NOOR);
  await zaak('noor');
  const vooraf = alsTekst(await getoond());
  const gegeven = await bezorg();
  expect(gegeven.size).toBeGreaterThan(5);
  expect(gegeven).toEqual(vooraf);
  expect([...gegeven.values()].filter((brief) => brief.includes('Bel Noor Bakker.')).length).toBeGreaterThan(
    0,
  );
  await outbox.db.updateTable('persoon').set({ naam: 'Noor Smit', telefoon: null }).execute();
  expect(alsTekst(await getoond())).toEqual(gegeven);
});

test('a message that waits goes in the name of who leads when it goes', async () => {
  await zetMens(outbox.db, NOOR);
  await zetMens(outbox.db, SAM);
  const verhaal = await zaak('noor');
  expect(await tekst('ouders')).toContain('Noor Bakker helpt u');
  const op = '2026-10-07T09:00:00.000Z';
  await legVast(outbox.db, verhaal.doe(op, 'wijsToe', 'manager', { persoon: 'sam', reden: 'Noor stopt.' }));
  expect(await tekst('ouders')).toContain('Sam de Vries helpt u');
  expect(await tekst('ouders')).toContain('E-mail: sam@voorbeeld.nl');
});

test('who stopped, or is of another region, writes no more: the role does', async () => {
  await zetMens(outbox.db, NOOR);
  await zaak('noor');
  await outbox.db.updateTable('persoon').set({ actief: false }).execute();
  expect(await tekst('ouders')).toContain('Met vriendelijke groet,\nDe casusregisseur van regio Standaard');
  await outbox.db.updateTable('persoon').set({ actief: true, regio: 'elders' }).execute();
  expect(await tekst('ouders')).not.toContain('Noor');
});

test('whoever leads, or does so for the day, is greeted by name and written to by Doorbraak', async () => {
  await zetMens(outbox.db, NOOR);
  await zetMens(outbox.db, SAM);
  const weg = { id: 'weg', persoon: 'noor', van: '2026-10-06', tot: '2026-10-20', vervanger: 'sam' };
  await zaak('noor');
  expect(await tekst('casusregisseur')).toMatch(/^Kenmerk: 2026-\d{5}\n\nBeste Noor Bakker,[^]*\nDoorbraak$/);
  await sql`truncate bericht, casus, gebeurtenis, taak cascade`.execute(outbox.db);
  await outbox.db.insertInto('afwezigheid').values(weg).execute();
  await zaak('noor');
  expect(await tekst('casusregisseur')).toMatch(
    /^Kenmerk: 2026-\d{5}\n\nBeste Sam de Vries,[^]*\nDoorbraak$/,
  );
  expect(await tekst('ouders')).toContain('Noor Bakker helpt u');
});

test('a school is named by its contact, or by its name when it has none or several', async () => {
  await zaak();
  expect(await tekst('ouders')).toContain('Neem contact op met de school.');
  await outbox.db
    .insertInto('school')
    .values({ regio: REGIO, brin: '12AB', naam: 'De Wilg', gemeente: '0014' })
    .execute();
  expect(await tekst('ouders')).toContain('Neem contact op met De Wilg.');
  await zetMens(outbox.db, JUF);
  expect(await tekst('ouders')).toContain('Met vriendelijke groet,\nJuf Ank\nDe Wilg');
  expect(await tekst('school')).toMatch(/\nDoorbraak$/);
  await zetMens(outbox.db, { ...JUF, id: 'juf-2' });
  expect(await tekst('ouders')).toContain('Neem contact op met De Wilg.');
});

test('what was sent before there were envelopes is shown as it was sent', async () => {
  await zaak();
  await bezorg();
  await sql`update bericht set verzonden_geheim = null`.execute(outbox.db);
  expect(await tekst('ouders')).toMatch(/^Uw kind gaat nu niet naar school\./);
});

test('a message that was given up is shown as it would have gone', async () => {
  await zaak();
  await sql`update bericht set opgegeven_op = now(), pogingen = 1`.execute(outbox.db);
  expect(await tekst('ouders')).toContain('Met vriendelijke groet,');
});
