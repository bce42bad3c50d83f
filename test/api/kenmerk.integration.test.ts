import { randomUUID } from 'node:crypto';
import type { Gebruiker } from '../../domain/gebruiker';
import { NOORD } from '../server/iedereen';
import { dag, goedeMelding } from '../server/nagemaakt';
import { geef, createWereld, vraag, vraagEens, type Antwoord, type Wereld } from '../server/wereld';

const KENMERK = /^\d{4}-\d{5,}$/;
const regisseur: Gebruiker = {
  id: 'r1',
  naam: 'Rianne Regisseur',
  rol: 'casusregisseur',
  regio: NOORD,
  gemeenten: null,
  scholen: [],
};

let wereld: Wereld;
let url: string;
/** The API as others than whoever sits at this computer. */
let regio: string;
let team: string;
beforeAll(async () => {
  wereld = await createWereld();
  url = wereld.url;
  regio = await wereld.api({ identify: () => Promise.resolve(regisseur) });
  team = await wereld.api({ identify: () => Promise.resolve({ ...regisseur, id: 't1', rol: 'teamlid' }) });
});
afterAll(() => wereld.stop());

interface Gemeld {
  readonly casusnummer: string;
  readonly kenmerk: string;
}

async function meld(anders: Record<string, unknown> = {}): Promise<Gemeld> {
  const { status, body } = await vraag(url, '/v1/casussen', goedeMelding(anders));
  expect([status, body.casus.kenmerk]).toEqual([201, expect.stringMatching(KENMERK)]);
  return body.casus;
}

const VOORTGANG = {
  opdracht: 'rapporteerVoortgang',
  door: 'school',
  gegevens: { oordeel: 'op-schema', toelichting: 'Komt.' },
};

describe('the kenmerk of a case', () => {
  it('stands in every answer about it, beside the case number', async () => {
    const melding = goedeMelding({ naam: 'Kind Overal' });
    const sleutel = { 'idempotency-key': randomUUID() };
    const eerst = await vraag(url, '/v1/casussen', melding, sleutel);
    const { casusnummer, kenmerk } = eerst.body.casus as Gemeld;
    const beide = { casusnummer, kenmerk };
    const antwoorden: Record<string, Antwoord> = {
      herhaald: await vraag(url, '/v1/casussen', melding, sleutel),
      gevoegd: await vraag(url, '/v1/casussen', melding),
      opdracht: await vraag(url, `/v1/casussen/${casusnummer}/opdrachten`, VOORTGANG),
      stand: await vraag(url, `/v1/casussen/${casusnummer}/opdrachten/${eerst.body.id}`),
    };
    for (const [naam, { body }] of Object.entries(antwoorden))
      expect([naam, body.casus]).toEqual([naam, expect.objectContaining(beide)]);

    expect((await vraag(url, `/v1/casussen/${casusnummer}`)).body).toMatchObject(beide);
    const lijsten = {
      casussen: await vraag(url, '/v1/casussen'),
      taken: await vraag(url, '/v1/taken'),
      berichten: await vraag(url, '/v1/berichten'),
      berichtenVanCasus: await vraag(url, `/v1/casussen/${casusnummer}/berichten`),
      gezocht: await vraag(url, '/v1/zoekvragen', { tekst: 'kind overal' }),
    };
    for (const [naam, { body }] of Object.entries(lijsten))
      expect([naam, body.regels]).toEqual([naam, expect.arrayContaining([expect.objectContaining(beide)])]);
  });

  it('is another for every case, and found by search as people type it', async () => {
    const [een, ander] = [await meld(), await meld()];
    expect(een.kenmerk).not.toBe(ander.kenmerk);
    const [jaar = '', nummer = ''] = een.kenmerk.split('-');
    for (const tekst of [een.kenmerk, `${jaar}-${Number(nummer)}`, ` casus ${een.kenmerk} `]) {
      const { body } = await vraag(regio, '/v1/zoekvragen', { tekst });
      expect(body.regels.map((regel: Gemeld) => regel.casusnummer)).toContain(een.casusnummer);
      expect(body.regels.map((regel: Gemeld) => regel.casusnummer)).not.toContain(ander.casusnummer);
    }
    const begin = (await vraag(regio, '/v1/zoekvragen', { tekst: een.kenmerk.slice(0, -1) })).body;
    expect(begin.regels.map((regel: Gemeld) => regel.casusnummer)).toContain(een.casusnummer);
  });

  it('names the case in an address, as the case number does', async () => {
    const { casusnummer, kenmerk } = await meld();
    // Messages are under way meanwhile: what is the same of them stands in the test of the letters.
    for (const rest of ['', '/taken', '/tijdlijn']) {
      const antwoord = await vraag(regio, `/v1/casussen/${kenmerk}${rest}`);
      expect(antwoord).toEqual(await vraag(regio, `/v1/casussen/${casusnummer}${rest}`));
      expect(antwoord.status).toBe(200);
    }
    for (const api of [url, regio]) {
      const { opdracht, gegevens } = VOORTGANG;
      const verzoek = api === url ? VOORTGANG : { opdracht, gegevens };
      const gedaan = await vraag(api, `/v1/casussen/${kenmerk}/opdrachten`, verzoek);
      expect([gedaan.status, gedaan.body.casus?.casusnummer ?? gedaan.body.code]).toEqual(
        api === url ? [200, casusnummer] : [403, 'niet-bevoegd'],
      );
    }
    const eens = { 'idempotency-key': 'een-keer' };
    const een = await vraag(url, `/v1/casussen/${kenmerk}/opdrachten`, VOORTGANG, eens);
    const twee = await vraag(url, `/v1/casussen/${casusnummer}/opdrachten`, VOORTGANG, eens);
    expect(twee.body.gebeurtenissen).toEqual(een.body.gebeurtenissen);
    expect((await vraag(url, `/v1/casussen/${kenmerk}/opdrachten/${een.body.id}`)).status).toBe(200);
  });

  it('of a case out of reach answers as one that does not exist', async () => {
    const ver = await meld({ gemeente: '0599' });
    const nergens = `${ver.kenmerk.slice(0, 4)}-99999`;
    for (const rest of ['', '/taken', '/tijdlijn', '/berichten', '/opdrachten/iets']) {
      const [buiten, niets] = await Promise.all(
        [ver.kenmerk, nergens].map((naam) => vraagEens(regio, `/v1/casussen/${naam}${rest}`)),
      );
      expect(buiten?.status).toBe(404);
      expect(buiten).toEqual(niets);
    }
    const [buiten, niets] = await Promise.all(
      [ver.kenmerk, nergens].map((naam) =>
        vraagEens(
          regio,
          `/v1/casussen/${naam}/opdrachten`,
          { opdracht: 'schaalOp', gegevens: { reden: 'x' } },
          { 'idempotency-key': 'zelfde' },
        ),
      ),
    );
    expect(buiten?.status).toBe(404);
    expect(buiten).toEqual(niets);
    const { body } = await vraag(regio, '/v1/zoekvragen', { tekst: ver.kenmerk });
    expect(body.regels).toEqual([]);
  });

  it('is what is left of a case that may not be shared', async () => {
    const { casusnummer, kenmerk } = await meld({ eersteVerzuimdag: dag(-60) });
    await geef(url, casusnummer, 'planDoorbraaktafel', 'casusregisseur', {
      op: new Date(Date.now() + 864e5).toISOString(),
    });
    for (const naam of [casusnummer, kenmerk])
      expect((await vraag(team, `/v1/casussen/${naam}`)).body).toEqual({ casusnummer, kenmerk });
    expect((await vraag(team, '/v1/casussen')).body.regels).toContainEqual({ casusnummer, kenmerk });
    expect((await vraag(team, `/v1/casussen/${kenmerk}/tijdlijn`)).body.detail).toContain(
      'alleen het kenmerk',
    );
  });

  it('is told of a case that a report joins out of reach', async () => {
    const melding = goedeMelding();
    const ver = await vraag(url, '/v1/casussen', melding);
    const buur = await wereld.api({
      identify: () => Promise.resolve({ ...regisseur, id: 'r2', gemeenten: ['0106'] }),
    });
    const mee = await vraagEens(buur, '/v1/casussen', { ...melding, gemeente: '0106' });
    const { casusnummer, kenmerk } = ver.body.casus as Gemeld;
    expect([mee.status, mee.body]).toEqual([
      202,
      expect.objectContaining({ status: 'aanvaard', casusnummer, kenmerk }),
    ]);
    expect(mee.body).not.toHaveProperty('casus');
  });
});

describe('a report that was made twice', () => {
  const sluit = (api: string, { casusnummer }: Gemeld, casus: string, sleutel: string = randomUUID()) =>
    vraag(
      api,
      `/v1/casussen/${casusnummer}/opdrachten`,
      {
        opdracht: 'sluitAf',
        gegevens: { reden: 'dubbele-melding', toelichting: 'Twee keer gemeld.', casus },
        ...(api === url ? { door: 'manager' } : {}),
      },
      { 'idempotency-key': sleutel },
    );

  it.each(['kenmerk', 'casusnummer'] as const)('names the other case by its %s', async (hoe) => {
    const [een, ander] = [await meld(), await meld()];
    const sleutel = randomUUID();
    const gesloten = await sluit(url, een, ander[hoe], sleutel);
    expect([gesloten.status, gesloten.body.casus?.fase]).toEqual([200, 'gesloten']);
    const { body } = await vraag(url, `/v1/casussen/${een.casusnummer}/tijdlijn?aantal=200`);
    expect(body.regels.at(-1)).toMatchObject({
      gebeurtenis: 'casus-gesloten',
      gegevens: { casus: ander.casusnummer },
    });
    // Named the other way it is another text, and one key is of one text.
    const weer = await sluit(url, een, hoe === 'kenmerk' ? ander.casusnummer : ander.kenmerk, sleutel);
    expect([weer.status, weer.body.code]).toEqual([409, 'sleutel-hergebruikt']);
  });

  it('is refused when it names itself, what is no case, or one out of reach', async () => {
    const manager = await wereld.api({ identify: () => Promise.resolve({ ...regisseur, rol: 'manager' }) });
    const [een, ver] = [await meld(), await meld({ gemeente: '0599' })];
    for (const casus of [een.kenmerk, een.casusnummer]) {
      const { status, body } = await sluit(manager, een, casus);
      expect([status, body.fouten]).toEqual([
        400,
        [{ veld: 'gegevens.casus', melding: expect.stringContaining('deze casus zelf') }],
      ]);
    }
    const redenen = await Promise.all(
      [ver.kenmerk, ver.casusnummer, '1999-00001', 'zie hiernaast', '12345'].map(async (casus) => {
        const { status, body } = await sluit(manager, een, casus);
        expect([casus, status]).toEqual([casus, 400]);
        return body.fouten[0].melding as string;
      }),
    );
    expect(new Set(redenen).size).toBe(1);
    expect((await vraag(url, `/v1/casussen/${een.casusnummer}`)).body.fase).toBe('schoolregie');
  });
});
