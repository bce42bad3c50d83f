import { goedeMelding, dag } from '../server/nagemaakt';
import { createWereld, vraag, type Antwoord, type Wereld } from '../server/wereld';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await createWereld();
  const mens = (id: string, rol: string, anders: object = {}) =>
    vraag(wereld.url, '/v1/mensen', { id, naam: id, rol, regio: 'noorderwold', ...anders });
  const gemaakt = [
    await mens('cr-1', 'casusregisseur', { gemeenten: ['0014'] }),
    await mens('cr-2', 'casusregisseur', { gemeenten: ['0106'] }),
    await mens('cr-3', 'casusregisseur', { actief: false }),
    await mens('l-1', 'leerplichtambtenaar'),
    await mens('m-1', 'manager'),
    await mens('zc-1', 'school', { scholen: ['12AB00'] }),
    await mens('zc-2', 'school', { scholen: ['99ZZ'] }),
  ];
  expect(gemaakt.map(({ status }) => status)).toEqual(gemaakt.map(() => 201));
});
afterAll(() => wereld.stop());

async function meld(anders: Record<string, unknown>): Promise<string> {
  const { status, body } = await vraag(wereld.url, '/v1/casussen', goedeMelding(anders));
  expect(status).toBe(201);
  return body.casus.casusnummer as string;
}
const geef = (nummer: string, opdracht: string, door: string, gegevens: unknown): Promise<Antwoord> =>
  vraag(wereld.url, `/v1/casussen/${nummer}/opdrachten`, { opdracht, door, gegevens });
const velden = ({ status, body }: Antwoord) => [status, body.fouten?.[0]?.melding ?? body.code];

async function regiehouder(nummer: string, verwacht: string): Promise<unknown> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}`);
    if (body.regiehouder === verwacht) return verwacht;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await vraag(wereld.url, `/v1/casussen/${nummer}`)).body.regiehouder;
}

describe('a region that has people', () => {
  test('gives a case to one of them, and moves it to nobody else', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-35), geboortedatum: '2016-03-02' });
    expect(await regiehouder(nummer, 'cr-1')).toBe('cr-1');
    const wijsToe = (persoon: string) => geef(nummer, 'wijsToe', 'manager', { persoon, reden: 'r' });
    const nietErbij = 'staat niet bij de mensen van deze regio; kies iemand die daar wel bij staat';
    expect(velden(await wijsToe('Anna de Vries'))).toEqual([422, nietErbij]);
    expect(velden(await wijsToe('cr-3'))).toEqual([422, nietErbij]);
    expect(velden(await wijsToe('zc-1'))).toEqual([
      422,
      'moet iemand zijn met de rol casusregisseur of leerplichtambtenaar',
    ]);
    expect(velden(await wijsToe('cr-2'))).toEqual([
      422,
      'ziet deze casus niet; geef die persoon eerst de gemeente of school van de casus',
    ]);
    expect((await wijsToe('l-1')).status).toBe(200);
    expect(await regiehouder(nummer, 'l-1')).toBe('l-1');
    // The lead is that of who has it.
    const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}`);
    expect(body.regie).toBe('leerplichtambtenaar');
  });

  test('hands tasks over to whoever has the role and sees the case', async () => {
    const nummer = await meld({});
    const geefDoor = (persoon: string) =>
      geef(nummer, 'geefTaakDoor', 'school', { taak: 'eerste-actie', persoon, reden: 'r' });
    expect(velden(await geefDoor('cr-1'))).toEqual([422, 'moet iemand zijn met de rol school']);
    expect((await geefDoor('zc-2')).status).toBe(422);
    const { status, body } = await geefDoor('zc-1');
    expect(status).toBe(200);
    expect(body.casus.taken).toContainEqual(
      expect.objectContaining({ type: 'eerste-actie', persoon: 'zc-1' }),
    );
    const nog = await geef(nummer, 'neemTaak', 'school', { taak: 'eerste-actie', persoon: 'zc-1' });
    expect([nog.status, nog.body.code]).toEqual([409, 'niet-toegestaan']);
    const onzin = await geef(nummer, 'neemTaak', 'school', { taak: 'koffie', persoon: 'zc-1' });
    expect([onzin.status, onzin.body.code]).toEqual([422, 'ongeldig']);
  });
});

test('a region without people takes any name', async () => {
  const nummer = await meld({ gemeente: '0599', eersteVerzuimdag: dag(-35), geboortedatum: '2016-03-02' });
  const { status } = await geef(nummer, 'wijsToe', 'manager', { persoon: 'Anna de Vries', reden: 'r' });
  expect(status).toBe(200);
});
