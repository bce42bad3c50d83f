import { dag, goedeMelding } from '../server/nagemaakt';
import { geef, createWereld, vraag, type Wereld } from '../server/wereld';

const VERHUISD = { reden: 'verhuisd-buitenland', toelichting: 'Woont nu in Gent.' };
const OVERLEDEN = { reden: 'overleden', toelichting: 'Gemeld door de ouders.' };

let wereld: Wereld;
let url: string;
beforeAll(async () => {
  wereld = await createWereld();
  url = wereld.url;
});
afterAll(() => wereld?.stop());

async function meld(anders: Record<string, unknown> = {}): Promise<string> {
  const antwoord = await vraag(url, '/v1/casussen', goedeMelding(anders));
  expect(antwoord.status).toBe(201);
  const nummer = antwoord.body.casus.casusnummer as string;
  expect(antwoord.location).toBe(`/v1/casussen/${nummer}`);
  return nummer;
}

async function taken(nummer: string): Promise<string[]> {
  const { body } = await vraag(url, `/v1/casussen/${nummer}/taken`);
  return (body.regels as { type: string }[]).map((taak) => taak.type);
}

describe('a case', () => {
  it('goes from the report through every phase to nazorg and closes', async () => {
    const nummer = await meld({ eersteVerzuimdag: dag(-60) });
    const casus = async () => (await vraag(url, `/v1/casussen/${nummer}`)).body;
    expect(await casus()).toMatchObject({
      fase: 'doorbraak',
      regie: 'casusregisseur',
      dagenThuis: 60,
      gemeente: '0014',
      regio: 'noorderwold',
    });
    expect(await taken(nummer)).toEqual([
      'toestemming-vastleggen',
      'jongere-horen',
      'doorbraaktafel-plannen',
      'voortgang-rapporteren',
    ]);

    const doe = (opdracht: string, gegevens: unknown, door = 'casusregisseur') =>
      geef(url, nummer, opdracht, door, gegevens);
    await doe('planDoorbraaktafel', { op: `${dag(1)}T10:00:00+01:00` });
    expect(await taken(nummer)).not.toContain('doorbraaktafel-plannen');
    await doe('rapporteerVoortgang', { oordeel: 'stagnatie', toelichting: 'Niets lukt.' });
    expect(await casus()).toMatchObject({ fase: 'arbitrage' });
    await doe('beantwoordArbitrageverzoek', { besluit: 'weigering' });
    expect(await casus()).toMatchObject({ fase: 'om', bereikt: 'om' });
    await doe('verzendProcesVerbaal', { route: 'strafrecht' }, 'leerplichtambtenaar');
    await doe('legOmBesluitVast', { besluit: 'sepot' }, 'leerplichtambtenaar');
    expect(await casus()).toMatchObject({ fase: 'doorbraak' });
    await doe('meldTerugkeer', { vanaf: dag(-10), plek: 'De Horizon', volledig: true });
    expect(await casus()).toMatchObject({ fase: 'nazorg', bereikt: 'doorbraak' });
    await doe('meldTerugval', { vanaf: dag(-5) });
    await doe('meldTerugkeer', { vanaf: dag(-4), plek: 'De Horizon', volledig: true });
    await doe('bevestigNazorg', { toelichting: 'Gaat goed.' });
    await doe('sluitAf', VERHUISD, 'manager');
    expect(await casus()).toMatchObject({
      fase: 'gesloten',
      gesloten: { reden: VERHUISD.reden },
      taken: [],
    });

    const na = await vraag(url, `/v1/casussen/${nummer}/opdrachten`, {
      opdracht: 'meldEersteActie',
      door: 'school',
      gegevens: { toelichting: 'x' },
    });
    expect([na.status, na.body.code]).toEqual([409, 'niet-toegestaan']);

    const eerste = (await vraag(url, `/v1/casussen/${nummer}/tijdlijn?aantal=5`)).body;
    expect(eerste.regels.map((r: { nummer: number }) => r.nummer)).toEqual([1, 2, 3, 4, 5]);
    const rest = (await vraag(url, `/v1/casussen/${nummer}/tijdlijn?aantal=200&na=${eerste.volgende}`)).body;
    const regels = [...eerste.regels, ...rest.regels] as {
      nummer: number;
      gebeurtenis: string;
      door: string;
    }[];
    expect(regels.map((r) => r.nummer)).toEqual(regels.map((_, i) => i + 1));
    expect(rest.volgende).toBeNull();
    expect(regels[0]).toMatchObject({ gebeurtenis: 'casus-gemeld', door: 'school' });
    expect(regels.at(-1)).toMatchObject({
      gebeurtenis: 'casus-gesloten',
      door: 'manager',
      gegevens: VERHUISD,
    });

    const berichten = (await vraag(url, `/v1/casussen/${nummer}/berichten?aantal=200`)).body.regels;
    expect(berichten.length).toBeGreaterThan(3);
    for (const { status, bezorgdOp } of berichten) {
      expect(['wacht', 'klaargezet', 'geen-adres']).toContain(status);
      expect(bezorgdOp).toBeNull();
    }
  });

  it('is refused a command with its stable code, and nothing changes', async () => {
    const nummer = await meld();
    const voor = (await vraag(url, `/v1/casussen/${nummer}`)).body;
    const gevallen: [unknown, number, string][] = [
      [
        {
          opdracht: 'doeUitspraak',
          door: 'casusregisseur',
          gegevens: { uitspraak: 'x', uitvoerenUiterlijk: dag(3) },
        },
        409,
        'niet-toegestaan',
      ],
      [
        {
          opdracht: 'sluitAf',
          door: 'school',
          gegevens: OVERLEDEN,
        },
        403,
        'niet-bevoegd',
      ],
      [{ opdracht: 'schaalOp', door: 'casusregisseur', gegevens: { reden: 'x' } }, 403, 'niet-bevoegd'],
      [
        {
          opdracht: 'meldTerugkeer',
          door: 'school',
          gegevens: { vanaf: dag(2), plek: '', volledig: 'ja', meer: 1 },
        },
        400,
        'ongeldig',
      ],
      [{ opdracht: 'bestaatNiet', door: 'school', gegevens: {} }, 400, 'ongeldig'],
      [{ opdracht: 'toString', door: 'school', gegevens: {} }, 400, 'ongeldig'],
      [{ opdracht: 'draagOver', door: 'manager', gegevens: { gemeente: '9999' } }, 400, 'ongeldig'],
    ];
    for (const [opdracht, status, code] of gevallen) {
      const antwoord = await vraag(url, `/v1/casussen/${nummer}/opdrachten`, opdracht);
      expect({ opdracht, status: antwoord.status, code: antwoord.body.code }).toEqual({
        opdracht,
        status,
        code,
      });
      if (code === 'ongeldig') expect(antwoord.body.fouten.length).toBeGreaterThan(0);
    }
    expect((await vraag(url, `/v1/casussen/${nummer}`)).body).toEqual(voor);
    const leeg = await vraag(
      url,
      '/v1/casussen/00000000-0000-4000-8000-000000000000/opdrachten',
      gevallen[0]![0],
    );
    expect([leeg.status, leeg.body.code]).toEqual([404, 'niet-gevonden']);
  });

  it('takes the convenant of another gemeente over on a transfer', async () => {
    const nummer = await meld();
    await geef(url, nummer, 'draagOver', 'manager', { gemeente: '0363' });
    expect((await vraag(url, `/v1/casussen/${nummer}`)).body).toMatchObject({
      gemeente: '0363',
      regio: 'waterstreek',
    });
    await geef(url, nummer, 'corrigeer', 'manager', {
      veld: 'gemeente',
      waarde: '0344',
      reden: 'verkeerd ingevuld',
    });
    expect((await vraag(url, `/v1/casussen/${nummer}`)).body).toMatchObject({
      gemeente: '0344',
      regio: 'standaard',
    });
  });
});

describe('the same again', () => {
  it('is the same command under the same key, also for a closed case', async () => {
    const nummer = await meld();
    const pad = `/v1/casussen/${nummer}/opdrachten`;
    const opdracht = {
      opdracht: 'maakAfspraak',
      door: 'school',
      gegevens: { afspraak: 'a', omschrijving: 'b', wie: 'c', uiterlijk: dag(9) },
    };
    const een = await vraag(url, pad, opdracht, { 'idempotency-key': 'sleutel-1' });
    const twee = await vraag(url, pad, opdracht, { 'idempotency-key': 'sleutel-1' });
    const zonder = await vraag(url, pad, opdracht);
    expect([een.status, twee.status, zonder.status]).toEqual([200, 200, 409]);
    expect(twee.body).toMatchObject({ id: een.body.id, gebeurtenissen: een.body.gebeurtenissen });
    const sluit = {
      opdracht: 'sluitAf',
      door: 'manager',
      gegevens: OVERLEDEN,
    };
    expect((await vraag(url, pad, sluit, { 'idempotency-key': 'dicht' })).status).toBe(200);
    expect((await vraag(url, pad, sluit, { 'idempotency-key': 'dicht' })).status).toBe(200);
    expect((await vraag(url, pad, sluit)).status).toBe(409);
    const stand = await vraag(url, `${pad}/${een.body.id}`);
    expect([stand.status, stand.body.status]).toEqual([200, 'verwerkt']);
    expect((await vraag(url, `${pad}/bestaatniet`)).status).toBe(404);
  });

  it('is one case for one child, reported by two schools or twice by one', async () => {
    const melding = goedeMelding({ eersteVerzuimdag: dag(-10) });
    const een = await vraag(url, '/v1/casussen', melding, {
      'idempotency-key': `m-${String(melding['leerling'])}`,
    });
    const zelfde = await vraag(url, '/v1/casussen', melding, {
      'idempotency-key': `m-${String(melding['leerling'])}`,
    });
    const nogmaals = await vraag(url, '/v1/casussen', melding);
    const ander = await vraag(url, '/v1/casussen', {
      ...melding,
      school: '34CD01',
      eersteVerzuimdag: dag(-30),
    });
    expect([een.status, zelfde.status, nogmaals.status, ander.status]).toEqual([201, 201, 200, 200]);
    expect(new Set([een, zelfde, nogmaals, ander].map((a) => a.body.casus.casusnummer)).size).toBe(1);
    expect(ander.location).toBe(een.location);
    expect(ander.body.casus).toMatchObject({ eersteVerzuimdag: dag(-30), fase: 'casusregie' });
  });

  it('at the same moment is still one case', async () => {
    const melding = goedeMelding();
    const alle = await Promise.all(Array.from({ length: 5 }, () => vraag(url, '/v1/casussen', melding)));
    expect(alle.map((a) => a.status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(alle.map((a) => a.body.casus.casusnummer)).size).toBe(1);
  });

  it('is two cases for twins and for siblings: only the key of the child counts', async () => {
    const een = goedeMelding();
    const tweeling = { ...een, leerling: `${String(een['leerling'])}-b` };
    const zus = {
      ...een,
      leerling: `${String(een['leerling'])}-c`,
      geboortedatum: '2010-01-01',
      onderwijssoort: 'vo',
    };
    const alle = await Promise.all(
      [een, tweeling, zus].map((melding) => vraag(url, '/v1/casussen', melding)),
    );
    expect(alle.map((a) => a.status)).toEqual([201, 201, 201]);
    expect(new Set(alle.map((a) => a.body.casus.casusnummer)).size).toBe(3);
  });

  it('opens a new case that follows the closed one, and leaves the old one alone', async () => {
    const melding = goedeMelding();
    const een = await vraag(url, '/v1/casussen', melding);
    const oud = een.body.casus.casusnummer as string;
    await geef(url, oud, 'sluitAf', 'manager', VERHUISD);
    const twee = await vraag(url, '/v1/casussen', { ...melding, eersteVerzuimdag: dag(0) });
    expect(twee.status).toBe(201);
    expect(twee.body.casus).toMatchObject({ vervolgOp: oud, fase: 'schoolregie' });
    const opdracht = { opdracht: 'meldEersteActie', door: 'school', gegevens: { toelichting: 'x' } };
    const fout = await vraag(url, `/v1/casussen/${oud}/opdrachten`, opdracht);
    expect([fout.status, fout.body.code]).toEqual([409, 'niet-toegestaan']);
    expect((await vraag(url, twee.location!)).body.taken.length).toBe(3);
  });

  it('says what became of a command only at the case it was given in, not at another of the same child', async () => {
    const melding = goedeMelding();
    const een = await vraag(url, '/v1/casussen', melding);
    const oud = een.body.casus.casusnummer as string;
    await geef(url, oud, 'sluitAf', 'manager', VERHUISD);
    const twee = await vraag(url, '/v1/casussen', { ...melding, eersteVerzuimdag: dag(0) });
    const nieuw = twee.body.casus.casusnummer as string;
    const stand = async (nummer: string, id: string) =>
      await vraag(url, `/v1/casussen/${nummer}/opdrachten/${id}`);
    expect((await stand(nieuw, twee.body.id)).body.casus.casusnummer).toBe(nieuw);
    for (const [nummer, id] of [
      [nieuw, een.body.id],
      [oud, twee.body.id],
      // Handled in the closed case, but the one that runs is not the one that was asked for.
      [oud, een.body.id],
    ]) {
      const { status, body } = await stand(nummer, id);
      expect([status, body.casus]).toEqual([404, undefined]);
    }
  });
});

describe('lists', () => {
  it('filter and turn pages without losing or doubling a line', async () => {
    for (let i = 0; i < 5; i++) await meld({ gemeente: '0599' });
    const filter = 'regio=zuiderbeek&gemeente=0599&open=true&fase=schoolregie';
    const nummers: string[] = [];
    let na = '';
    do {
      const { body, status } = await vraag(url, `/v1/casussen?${filter}&aantal=2${na}`);
      expect(status).toBe(200);
      nummers.push(...body.regels.map((c: { casusnummer: string }) => c.casusnummer));
      na = body.volgende === null ? '' : `&na=${body.volgende}`;
    } while (na !== '');
    expect(nummers).toHaveLength(5);
    expect(new Set(nummers).size).toBe(5);
    expect((await vraag(url, `/v1/casussen?regio=zuiderbeek&open=false`)).body.regels).toEqual([]);

    const werk = (await vraag(url, '/v1/taken?regio=zuiderbeek&rol=school&aantal=200')).body.regels;
    expect(werk).toHaveLength(15);
    const termijnen = werk.map((t: { uiterlijk: string }) => Date.parse(t.uiterlijk));
    expect(termijnen).toEqual([...termijnen].sort((a, b) => a - b));
    expect((await vraag(url, '/v1/berichten?aantal=3')).body.regels).toHaveLength(3);
    expect((await vraag(url, '/v1/casussen?na=onzin')).body).toMatchObject({
      status: 400,
      fouten: [{ veld: 'na' }],
    });
  });
});
