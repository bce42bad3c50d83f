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
    await mens('t-1', 'teamlid', { discipline: 'jeugdarts' }),
    await mens('t-2', 'teamlid', { discipline: 'wijkteam' }),
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
    expect(velden(await wijsToe('Anna de Vries'))).toEqual([400, nietErbij]);
    expect(velden(await wijsToe('cr-3'))).toEqual([400, nietErbij]);
    expect(velden(await wijsToe('zc-1'))).toEqual([
      400,
      'moet iemand zijn met de rol casusregisseur of leerplichtambtenaar',
    ]);
    expect(velden(await wijsToe('cr-2'))).toEqual([
      400,
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
    expect(velden(await geefDoor('cr-1'))).toEqual([400, 'moet iemand zijn met de rol school']);
    expect((await geefDoor('zc-2')).status).toBe(400);
    const { status, body } = await geefDoor('zc-1');
    expect(status).toBe(200);
    expect(body.casus.taken).toContainEqual(
      expect.objectContaining({ type: 'eerste-actie', persoon: 'zc-1' }),
    );
    const nog = await geef(nummer, 'neemTaak', 'school', { taak: 'eerste-actie', persoon: 'zc-1' });
    expect([nog.status, nog.body.code]).toEqual([409, 'niet-toegestaan']);
    const onzin = await geef(nummer, 'neemTaak', 'school', { taak: 'koffie', persoon: 'zc-1' });
    expect([onzin.status, onzin.body.code]).toEqual([400, 'ongeldig']);
  });
});

describe('a note that mentions somebody', () => {
  const meldingen = ({ status, body }: Antwoord) => [
    status,
    (body.fouten ?? []).map(({ veld, melding }: { veld: string; melding: string }) => `${veld}: ${melding}`),
  ];

  test('is for people of the region who see the case and may read it, all of them judged at once', async () => {
    const nummer = await meld({});
    const schrijf = (vermeld: string[], anders: object = {}, door = 'casusregisseur') =>
      geef(nummer, 'maakNotitie', door, { tekst: 'Bel haar.', vermeld, ...anders });
    expect(meldingen(await schrijf(['l-1', 'niemand', 'cr-2', 'zc-1']))).toEqual([
      400,
      [
        'gegevens.vermeld.1: staat niet bij de mensen van deze regio; kies iemand die daar wel bij staat',
        'gegevens.vermeld.2: ziet deze casus niet; kies iemand anders',
        'gegevens.vermeld.3: mag deze notitie niet lezen; kies iemand anders, of kies wie haar nog meer mag lezen',
      ],
    ]);
    // In schoolregie whoever works for the school writes; what it wrote its own people read.
    expect((await schrijf(['zc-1'], {}, 'school')).status).toBe(200);
    expect((await schrijf(['m-1'], { lezers: 'behandelaars' }, 'manager')).status).toBe(200);
  });

  test('mentions who sits at the table of the case, of what they may read and while the family lets share', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-60), geboortedatum: '2018-03-02' });
    const schrijf = async (vermeld: string[], lezers: string) =>
      meldingen(
        await geef(nummer, 'maakNotitie', 'casusregisseur', { tekst: 'Voor de tafel.', vermeld, lezers }),
      );
    const nietAanTafel = 'zit niet aan de doorbraaktafel van deze casus; kies iemand anders';
    expect(await schrijf(['t-1'], 'iedereen')).toEqual([400, [`gegevens.vermeld.0: ${nietAanTafel}`]]);
    const plan = { op: `${dag(5)}T10:00:00.000Z`, deelnemers: [{ persoon: 't-1', discipline: 'jeugdarts' }] };
    expect((await geef(nummer, 'planDoorbraaktafel', 'casusregisseur', plan)).status).toBe(200);
    expect(await schrijf(['t-1', 't-2'], 'iedereen')).toEqual([
      400,
      [
        'gegevens.vermeld.0: ziet alleen het kenmerk, want niet iedereen gaf toestemming om te delen; kies iemand anders, of leg eerst de toestemming vast',
        `gegevens.vermeld.1: ${nietAanTafel}`,
      ],
    ]);
    const ja = { van: 'ouder', besluit: 'gegeven' };
    expect((await geef(nummer, 'legToestemmingVast', 'casusregisseur', ja)).status).toBe(200);
    expect(await schrijf(['t-1'], 'behandelaars')).toEqual([
      400,
      [
        'gegevens.vermeld.0: mag deze notitie niet lezen; kies iemand anders, of kies wie haar nog meer mag lezen',
      ],
    ]);
    expect(await schrijf(['t-1'], 'iedereen')).toEqual([200, []]);
    expect((await geef(nummer, 'zegDoorbraaktafelAf', 'casusregisseur', { reden: 'Ziek.' })).status).toBe(
      200,
    );
    expect(await schrijf(['t-1'], 'iedereen')).toEqual([400, [`gegevens.vermeld.0: ${nietAanTafel}`]]);
  });

  test('is found by who is mentioned until they say that they saw it, over the API too', async () => {
    const nummer = await meld({});
    await geef(nummer, 'maakNotitie', 'school', { tekst: 'Bel haar.', vermeld: ['l-1'] });
    const als = await wereld.api({
      identify: () =>
        Promise.resolve({
          ...{ id: 'l-1', naam: 'Lotte', rol: 'leerplichtambtenaar', regio: 'noorderwold' },
          ...{ gemeenten: null, scholen: [] },
        }),
    });
    const mijn = async () =>
      (await vraag(als, '/v1/vermeldingen')).body.vermeldingen.filter(
        ({ casusnummer }: { casusnummer: string }) => casusnummer === nummer,
      );
    const [een, ...meer] = await mijn();
    expect([een, meer]).toMatchObject([{ door: 'school', gevaar: false, nummer: expect.any(Number) }, []]);
    const gezien = (tot: unknown) =>
      fetch(new URL(`/v1/casussen/${nummer}/gezien`, als), {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tot }),
      });
    expect((await gezien('alles')).status).toBe(400);
    expect((await gezien(een.nummer - 1)).status).toBe(204);
    expect(await mijn()).toHaveLength(1);
    expect((await gezien(een.nummer)).status).toBe(204);
    expect(await mijn()).toEqual([]);
  });
});

test('a region without people takes any name', async () => {
  const nummer = await meld({ gemeente: '0599', eersteVerzuimdag: dag(-35), geboortedatum: '2016-03-02' });
  const { status } = await geef(nummer, 'wijsToe', 'manager', { persoon: 'Anna de Vries', reden: 'r' });
  expect(status).toBe(200);
});
