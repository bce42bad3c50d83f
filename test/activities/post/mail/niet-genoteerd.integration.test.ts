import { sql } from 'kysely';
import { bezorgsleutel } from '../../../../dossier/bezorgsleutel';
import { zetMens } from '../../../dossier/mens';
import { Omleidwereld } from '../omleidwereld';

const wereld = new Omleidwereld();
const [ADA, BEN] = ['ada@voorbeeld.nl', 'ben@voorbeeld.nl'];

test('what goes to one cannot be noted before it goes: it waits, and whoever else is being mailed gets it once', async () => {
  await wereld.zaak('casusregisseur');
  for (const [id, email] of [
    ['ada', ADA],
    ['ben', BEN],
  ] as const)
    await zetMens(wereld.db, { id, regio: 'standaard', email });
  await sql`
    create function weiger() returns trigger language plpgsql as $$
    begin raise exception 'no room'; end $$`.execute(wereld.db);
  await sql`
    create trigger weiger before insert on zending for each row
    when (new.aan = ${sql.lit(bezorgsleutel(wereld.id, ADA))}) execute function weiger()`.execute(wereld.db);
  wereld.mail.kuren = { traag: 600 };
  await wereld.bezorg(async () => (await wereld.rij()).pogingen > 1);
  expect(await wereld.rij()).toMatchObject({ foutcode: 'storing', bezorgdOp: null, opgegevenOp: null });
  await sql`drop trigger weiger on zending`.execute(wereld.db);
  await sql`drop function weiger()`.execute(wereld.db);
  await wereld.bezorg();
  expect([wereld.gekregen(ADA).mail, wereld.gekregen(BEN).mail]).toEqual([1, 1]);
  expect(await wereld.status()).toBe('bezorgd');
});
