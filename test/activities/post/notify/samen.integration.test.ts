import { sql } from 'kysely';
import { verwerkTerugmelding } from '../../../../dossier/afgiften/terugmelding';
import { SAMEN, SJABLOON } from './notifyregels';
import { Notifywereld, REGIO } from './notifywereld';
import { metSleutel, type Kuur } from './proefnotify';

const wereld = new Notifywereld();
const ADRES = 'f@voorbeeld.nl';

/** A region with a template for several in one, and one parent with e-mail for whom several messages are ready. */
async function ouder(sjablonen: object = { samen: SAMEN }): Promise<string[]> {
  const eigen = metSleutel({ 'e-mail': SJABLOON.email, sms: SJABLOON.sms, ...sjablonen });
  wereld.dienst = { ...wereld.dienst, regios: { right: new Map([[REGIO, eigen]]), wrong: new Map() } };
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: ADRES });
  return (await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders').map(({ id }) => id);
}

const ouders = async () => (await wereld.rijen()).filter(({ aanRol }) => aanRol === 'ouders');

test('what is ready for somebody goes as one where the region has a template for that, in the order in which it was written', async () => {
  const ids = await ouder();
  expect(ids.length).toBeGreaterThan(1);
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const [een, ...meer] = wereld.naar(ADRES);
  expect(meer).toEqual([]);
  expect(een?.subject).toMatch(new RegExp(`^${ids.length} berichten over \\d{4}-\\d{5}$`));
  expect(een?.body).toContain('Beste Fatima Yilmaz,');
  const onderwerpen = (await ouders()).map(({ bezorgdOp, pogingen }) => [bezorgdOp !== null, pogingen]);
  expect(onderwerpen).toEqual(ids.map(() => [true, 1]));
  expect(een?.body.indexOf('1. ')).toBeLessThan(een?.body.indexOf(`${ids.length}. `) ?? -1);
});

test('without that template each goes by itself, as does what is for somebody with another way', async () => {
  const ids = await ouder({});
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect(wereld.naar(ADRES)).toHaveLength(ids.length);
});

test('a report that it failed makes each of them failed, one that it arrived each delivered', async () => {
  const ids = await ouder();
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const [een] = wereld.naar(ADRES);
  const meld = (stand: string) =>
    verwerkTerugmelding(wereld.outbox.db, {
      referentie: een?.reference ?? '',
      melding: een?.id ?? '',
      stand,
    });
  expect(await meld('temporary-failure')).toBe('genoteerd');
  expect((await ouders()).map(({ foutcode }) => foutcode)).toEqual(ids.map(() => 'notify-tijdelijk'));
  expect(await meld('delivered')).toBe('genoteerd');
  expect((await ouders()).map(({ foutcode, bezorgdOp }) => [foutcode, bezorgdOp !== null])).toEqual(
    ids.map(() => [null, true]),
  );
  // Tried again it is another round: old news of the first changes nothing.
  await meld('permanent-failure');
  await sql`update bericht set opgegeven_op = null, volgende_poging_op = now(), pogingen = 0 where aan_rol = 'ouders'`.execute(
    wereld.outbox.db,
  );
  await sql`delete from bezorging`.execute(wereld.outbox.db);
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect(wereld.naar(ADRES)).toHaveLength(1 + ids.length);
  expect(await meld('permanent-failure')).toBe('onbekend');
  expect((await ouders()).every(({ bezorgdOp }) => bezorgdOp !== null)).toBe(true);
});

test.each<[string, Kuur, number]>([
  ['took it and answered 500', { antwoord: 'gedaan-500' }, 1],
  ['took it and dropped the connection', { antwoord: 'gedaan-verbroken' }, 1],
  ['dropped the connection before it took it', { antwoord: 'verbroken' }, 0],
])('when NotifyNL %s, nobody gets anything twice', async (_, kuur, samen) => {
  const ids = await ouder();
  wereld.notify.kuren = [kuur];
  await wereld.bezorg(() => wereld.klaar('ouders'));
  // What it has of them all is found by the key they have together; what it does not have goes by itself.
  expect(wereld.naar(ADRES)).toHaveLength(samen === 1 ? 1 : ids.length);
  expect((await ouders()).every(({ bezorgdOp }) => bezorgdOp !== null)).toBe(true);
});

test('of two parents, one who is refused gets nothing and the other has all of it once', async () => {
  const ids = await ouder();
  const [{ casusnummer = '' } = {}] = await wereld.rijen();
  await wereld.gezin(casusnummer, { naam: 'Bo Vos', voorkeur: 'e-mail', email: 'geen adres' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect((await ouders()).map(({ foutcode }) => foutcode)).toEqual(ids.map(() => 'notify-e-mailadres'));
  expect(wereld.naar(ADRES)).toHaveLength(1);
});

test('danger goes by itself', async () => {
  const eigen = metSleutel({ 'e-mail': SJABLOON.email, samen: SAMEN });
  wereld.dienst = { ...wereld.dienst, regios: { right: new Map([[REGIO, eigen]]), wrong: new Map() } };
  await wereld.mens({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
  const verhaal = await wereld.zaak();
  await wereld.leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  await wereld.bezorg(() => wereld.klaar('manager'));
  expect(wereld.naar('mia@voorbeeld.nl').filter(({ subject }) => subject?.startsWith('Gevaar'))).toHaveLength(
    1,
  );
});
