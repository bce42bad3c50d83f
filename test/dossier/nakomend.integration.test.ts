import { sql } from 'kysely';
import { verwerkTerugmelding } from '../../dossier/afgiften/terugmelding';
import { laatLos, probeerOpnieuw } from '../../dossier/post/ingrijpen';
import { leesOnbereikt } from '../../dossier/post/onbereikt';
import { telPost } from '../../dossier/post/stand';
import { noteerTeruggekomen } from '../../dossier/post/terug';
import { legVast } from '../../dossier/write';
import { Outbox } from '../activities/post/outbox';
import { OUDER } from './betrokkenen/betrokkene';
import { Verhaal } from './verhaal';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';

const outbox = new Outbox();
afterEach(() => sql`truncate casus cascade`.execute(outbox.db));

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const MOEDER = '0d9c2b1a-3f4e-4c5d-8e6f-7a8b9c0d1e2f';
const LOS = { door: 'mia', reden: 'anders-verteld' } as const;

let verhaal: Verhaal;
let id: string;

/** A case with one message to a role, which some have already. */
async function bericht(rol: string, ...gehad: readonly string[]): Promise<void> {
  verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: () => 'e-mail' });
  id = (await outbox.rows()).find(({ aanRol }) => aanRol === rol)!.id;
  await sql`delete from bericht where id <> ${id}`.execute(outbox.db);
  await sql`update bericht set pogingen = 1`.execute(outbox.db);
  if (gehad.length > 0) await sql`update bericht set bezorgd_op = now()`.execute(outbox.db);
  for (const aan of gehad) await gemaild(aan, true);
}

/** It was mailed to somebody; nobody may know whether it arrived. */
async function gemaild(aan: string, bekend: boolean): Promise<void> {
  await sql`insert into zending (zending, bericht, aan) values (${aan}, ${id}, ${aan})`.execute(outbox.db);
  await sql`insert into afgifte (bericht, aan) values (${id}, ${aan})`.execute(outbox.db);
  if (bekend) await sql`insert into bezorging (bericht, aan) values (${id}, ${aan})`.execute(outbox.db);
}

const weigerNu = (aan: string) =>
  sql`insert into bezorging (bericht, aan, foutcode) values (${id}, ${aan}, 'adres-geweigerd')`.execute(
    outbox.db,
  );
const meld = (aan: string, stand = 'permanent-failure') =>
  verwerkTerugmelding(outbox.db, { referentie: aan, melding: `m-${aan}`, stand });
const stand = async () => (await telPost(outbox.db, null)).map((een) => een.stand);
const rij = () => outbox.row(id);

/** By mail and by NotifyNL: the same must hold for both. */
const WEGEN = [
  [
    'a mail that comes back',
    (aan: string) =>
      outbox.db.transaction().execute((trx) => noteerTeruggekomen(trx, aan, 'adres-geweigerd')),
  ],
  ['a report that it failed', (aan: string) => meld(aan)],
] as const;

describe.each(WEGEN)('%s', (_, komtTerug) => {
  test('changes nothing of what was told in another way', async () => {
    await bericht('ouders', A);
    await sql`update bericht set kanaal = 'verteld', verteld_bij = 1`.execute(outbox.db);
    const voor = await rij();
    await komtTerug(A);
    expect(await rij()).toEqual(voor);
    expect(await stand()).toEqual([]);
    expect(await leesOnbereikt(outbox.db, 50)).toEqual([]);
    expect(await probeerOpnieuw(outbox.db, null, { volgorde: voor.volgorde })).toBe(0);
  });

  test('is news of who has it, after somebody let go of another who could not', async () => {
    await bericht('casusregisseur', A);
    await weigerNu(B);
    expect(await stand()).toEqual(['deels']);
    const { volgorde } = await rij();
    expect(await laatLos(outbox.db, null, volgorde, LOS)).toBe(true);
    expect(await stand()).toEqual([]);
    expect(await laatLos(outbox.db, null, volgorde, LOS)).toBe(false);
    await komtTerug(A);
    expect(await stand()).toEqual(['opgegeven']);
    expect(await leesOnbereikt(outbox.db, 50)).toMatchObject([{ wie: 'casusregisseur' }]);
  });

  test('of what was uncertain is no news any more once it is a letter instead', async () => {
    await bericht('ouders');
    await gemaild(A, false);
    await omgeleid();
    const voor = await rij();
    await komtTerug(A);
    expect(await rij()).toEqual(voor);
    expect(await stand()).toEqual([]);
    expect(await leesOnbereikt(outbox.db, 50)).toEqual([]);
  });
});

test('what was said before, said again, leaves alone what somebody had sent otherwise since', async () => {
  await bericht('ouders', A);
  await meld(A);
  expect(await stand()).toEqual(['opgegeven']);
  await omgeleid();
  const voor = await rij();
  expect(await meld(A)).toBe('genoteerd');
  expect(await rij()).toEqual(voor);
  expect(await stand()).toEqual([]);
});

test('what was said before, said again after somebody tries it once more, does not refuse it anew', async () => {
  await bericht('ouders', A);
  await meld(A);
  const { volgorde } = await rij();
  expect(await probeerOpnieuw(outbox.db, null, { volgorde })).toBe(1);
  await meld(A);
  expect((await sql`select 1 from bezorging`.execute(outbox.db)).rows).toEqual([]);
});

test('what is being sent is not let go of, also of what some have', async () => {
  await bericht('casusregisseur', A);
  await weigerNu(B);
  await sql`update bericht set geleend_tot = now() + interval '1 minute'`.execute(outbox.db);
  expect(await laatLos(outbox.db, null, (await rij()).volgorde, LOS)).toBe(false);
  expect(await stand()).toEqual(['deels']);
});

/** Somebody had it sent to the mother by letter, and it stands on the print list. */
async function omgeleid(): Promise<void> {
  const wie = { ...OUDER, casusnummer: verhaal.casusnummer, id: MOEDER };
  await betrokkenen(outbox.db).voegToe(wie, { door: 'noor', op: '2026-10-06T08:00:00.000Z' });
  await sql`update bezorging set afgehandeld_op = now() where foutcode is not null`.execute(outbox.db);
  await sql`insert into omleiding (bericht, betrokkene, weg, door) values (${id}, ${MOEDER}, 'brief', 'mia')`.execute(
    outbox.db,
  );
  await sql`insert into brief (bericht, betrokkene) values (${id}, ${MOEDER})`.execute(outbox.db);
  await sql`update bericht set per_brief = 'alle', bezorgd_op = now(), opgegeven_op = null`.execute(
    outbox.db,
  );
  await sql`delete from onbereikt`.execute(outbox.db);
}
