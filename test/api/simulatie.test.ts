import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Express } from 'express';
import request from 'supertest';
import { codecServer } from '../../api/codec-server';
import { Simulator } from '../../api/simulator';
import { EXAMPLE_FOLDER, loadConvenanten, STANDARD_FOLDER } from '../../convenanten/load';
import type { Gebruiker } from '../../domain/gebruiker';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Inzage } from '../../dossier/inzage';
import { OPDRACHTNAMEN } from '../../domain/opdracht';
import { scenarioSchema } from '../../scenario/schema';
import { httpStatus, type Problem } from '../../toegang/problems';
import { fakeApp } from '../server/nagemaakt';

const simulator = new Simulator([STANDARD_FOLDER], 15_000);
const codec = codecServer(randomBytes(32).toString('base64'));
/** Everything that was written down of who looked. */
const gezien: Inzage[] = [];
const dossier = {
  logInzage: (inzage: Inzage) => {
    gezien.push(inzage);
    return Promise.resolve();
  },
} as never;
const { app, aangeraakt } = fakeApp({ simulator, codec, dossier });
afterAll(() => simulator.stop());

function scenario(naam: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(__dirname, '../scenarios', naam), 'utf8')) as Record<
    string,
    unknown
  >;
}

/** Many years in which somebody is asked every day how it goes. */
const JAREN = {
  ...scenario('01-de-hele-ladder.json'),
  convenant: { voortgang: { elke: 1 } },
  verwacht: [{ op: '2044-01-01T00:00:00+01:00' }],
};

interface Bestand {
  readonly stappen?: readonly { opdracht: string; uitkomst?: string }[];
  readonly verwacht?: readonly (Record<string, unknown> & { taken?: Record<string, unknown> })[];
}

/** The first file that gives each command with success, or expects each thing, among all there are. */
const BESTANDEN = voorAlles();

function voorAlles(): { bestand: string; wat: string[] }[] {
  const map = path.join(__dirname, '../scenarios');
  const eerste = new Map<string, string>();
  for (const bestand of readdirSync(map).sort()) {
    const { stappen = [], verwacht = [] } = scenario(bestand) as Bestand;
    const wat = [
      ...stappen.filter(({ uitkomst }) => uitkomst !== 'geweigerd').map(({ opdracht }) => opdracht),
      ...verwacht.flatMap(({ taken = {}, ...rest }) => [...Object.keys(taken), ...Object.keys(rest)]),
    ];
    for (const een of wat) if (!eerste.has(een)) eerste.set(een, bestand);
  }
  return [...new Set(eerste.values())].map((bestand) => ({
    bestand,
    wat: [...eerste].flatMap(([een, van]) => (van === bestand ? [een] : [])),
  }));
}

describe('POST /v1/simulaties', () => {
  it('gives what happens, and touches no case', async () => {
    const { status, body } = await request(app)
      .post('/v1/simulaties')
      .send(scenario('01-de-hele-ladder.json'));
    expect([status, body.geslaagd, body.afwijkingen]).toEqual([200, true, []]);
    expect(body.verloop[0]).toMatchObject({ gebeurtenis: 'casus-gemeld' });
    expect(aangeraakt).toEqual([]);
  });

  it('is tried with every command and everything that can be expected', () => {
    const { taken, ...verwacht } = scenarioSchema.shape.verwacht.unwrap().element.shape;
    const kan = [...Object.keys(verwacht), ...Object.keys(taken.unwrap().shape)];
    // There is no newer version of the standard convenant to move to.
    const opdrachten = OPDRACHTNAMEN.filter((naam) => naam !== 'zetConvenantOver');
    const geprobeerd = BESTANDEN.flatMap(({ wat }) => wat);
    expect([...opdrachten, ...kan].filter((wat) => !geprobeerd.includes(wat))).toEqual([]);
  });

  it.each(BESTANDEN)('knows what $bestand needs: $wat', async ({ bestand }) => {
    const { status, body } = await request(app).post('/v1/simulaties').send(scenario(bestand));
    expect([status, body.geslaagd, body.afwijkingen]).toEqual([200, true, []]);
  });

  it('finds what is wrong with each thing that a moment can expect', async () => {
    const { melding, stappen } = scenario('121-mandaat-volgt-de-regie.json');
    const op = '2027-06-01T00:00:00+02:00';
    const anders = {
      ...{ fase: 'schoolregie', regie: 'school', bereikt: 'schoolregie', dagenThuis: -1, reden: 'overleden' },
      ...{ delenBeperkt: false, volgendeTermijn: { naar: 'nazorg' }, aanZet: { school: 1 } },
      taken: { open: ['casus-toewijzen'], uiterlijk: { 'zitting-plannen': op } },
    };
    const { body } = await request(app)
      .post('/v1/simulaties')
      .send({ naam: 'anders', convenant: 'standaard', melding, stappen, verwacht: [{ op, ...anders }] });
    const velden = (body.afwijkingen as { veld: string }[]).map(({ veld }) => veld);
    expect(velden).toEqual(
      expect.arrayContaining([
        ...['fase', 'regie', 'bereikt', 'dagenThuis', 'delenBeperkt', 'reden', 'volgendeTermijn', 'aanZet'],
        ...['taken.open', 'taken.uiterlijk.zitting-plannen'],
      ]),
    );
  });

  it('says where the outcome differs from what was expected', async () => {
    const anders = scenario('01-de-hele-ladder.json');
    const [eerste] = anders['verwacht'] as Record<string, unknown>[];
    const { body } = await request(app)
      .post('/v1/simulaties')
      .send({ ...anders, verwacht: [{ ...eerste, dagenThuis: 999 }] });
    expect(body.geslaagd).toBe(false);
    expect(body.afwijkingen).toEqual([expect.objectContaining({ veld: 'dagenThuis', verwacht: 999 })]);
  });

  it('names everything that is wrong with a file', async () => {
    const { status, body } = await request(app)
      .post('/v1/simulaties')
      .send({ melding: { gemeente: 'x' }, stap: 1 });
    expect([status, body.code]).toEqual([400, 'ongeldig']);
    const velden = (body.fouten as { veld: string }[]).map((f) => f.veld);
    expect(velden).toEqual(expect.arrayContaining(['naam', 'stap', 'melding.gemeente', 'melding.gemeldOp']));
  });

  it('gives up on one that would take too long, and answers everybody else meanwhile', async () => {
    const snel = new Simulator([STANDARD_FOLDER], 50);
    const ander = fakeApp({ simulator: snel });
    try {
      const lang = request(ander.app)
        .post('/v1/simulaties')
        .send(JAREN)
        .then((a) => a);
      expect((await request(ander.app).get('/v1/convenanten')).status).toBe(200);
      expect((await lang).body).toMatchObject({
        status: httpStatus('ongeldig'),
        fouten: [{ veld: 'verwacht' }],
      });
    } finally {
      await snel.stop();
    }
  });

  it('takes no scenario of centuries', async () => {
    const eeuwen = { ...JAREN, verwacht: [{ op: '2199-01-01T00:00:00+01:00' }] };
    const { status, body } = await request(app).post('/v1/simulaties').send(eeuwen);
    expect([status, body.fouten]).toEqual([
      httpStatus('ongeldig'),
      [{ veld: 'verwacht.0.op', melding: 'mag ten hoogste 20 jaar na melding.gemeldOp liggen' }],
    ]);
  });

  it('lets nobody keep the others waiting: of one caller two run or wait', async () => {
    const eigen = new Simulator([STANDARD_FOLDER], 15_000);
    try {
      const van = (wie: string) =>
        eigen.simulate(JAREN, wie).then(
          () => 'gedaan',
          (fout: Problem) => fout.code,
        );
      const uitkomsten = await Promise.all(['een', 'een', 'een', 'twee'].map(van));
      expect(uitkomsten).toEqual(['gedaan', 'gedaan', 'te-snel', 'gedaan']);
      expect(await van('een')).toBe('gedaan');
    } finally {
      await eigen.stop();
    }
  });
});

describe('the codec server', () => {
  const payload = {
    metadata: { encoding: Buffer.from('json/plain').toString('base64') },
    data: Buffer.from('"een naam"').toString('base64'),
  };

  it('makes readable what it made unreadable', async () => {
    const dicht = await request(app)
      .post('/codec/encode')
      .send({ payloads: [payload] });
    expect(dicht.status).toBe(200);
    expect(Buffer.from(dicht.body.payloads[0].data, 'base64').toString('latin1')).not.toContain('naam');
    const open = await request(app)
      .post('/codec/decode')
      .set('origin', 'http://127.0.0.1:8233')
      .send(dicht.body);
    expect(open.headers['access-control-allow-origin']).toBe('http://127.0.0.1:8233');
    expect(open.body).toEqual({ payloads: [payload] });
  });

  it('is for who was given the whole installation, where there is more than one region, and is written down', async () => {
    const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
    const als = (anders: Partial<Gebruiker>, welke = convenanten) =>
      fakeApp({
        ...{ codec, dossier, convenanten: welke },
        identify: () =>
          Promise.resolve({
            ...{
              id: 'b-1',
              naam: 'Bea',
              rol: 'beheerder',
              regio: 'noorderwold',
              gemeenten: null,
              scholen: [],
            },
            ...anders,
          }),
      }).app;
    const nummer = '018f3c5e-7a90-4d21-9c37-0d5d0b7d2a11';
    const data = Buffer.from(JSON.stringify({ casusnummer: nummer, naam: 'Kind' })).toString('base64');
    const dicht = await codec.encode([{ ...payload, data }]);
    const vraag = (app: Express) => request(app).post('/codec/decode').send({ payloads: dicht });
    gezien.length = 0;
    const geweigerd = await vraag(als({}));
    expect([geweigerd.status, geweigerd.body.code]).toEqual([403, 'geen-recht']);
    expect(geweigerd.body.detail).toContain('installatie-breed');
    expect(gezien).toEqual([]);
    const open = await vraag(als({ reikwijdte: 'installatie-breed' }));
    expect([open.status, open.body.payloads]).toEqual([200, [{ ...payload, data }]]);
    expect(gezien.map(({ wie, handeling, casussen }) => [wie.id, handeling, casussen])).toEqual([
      ['b-1', 'ontsleutel', []],
      ['b-1', 'ontsleutel', [nummer]],
    ]);
    // An installation of one region is all its own.
    const alleen = loadConvenanten(STANDARD_FOLDER);
    const [{ regio } = { regio: '' }] = alleen.alle();
    expect((await vraag(als({ regio }, alleen))).status).toBe(200);
    // What cannot be written down is not shown.
    const weg = { logInzage: () => Promise.reject(new DossierUnreachable(null)) } as never;
    expect((await vraag(fakeApp({ codec, dossier: weg }).app)).status).toBe(503);
  });

  it('lets through what was never encrypted, and refuses what another key encrypted', async () => {
    expect(
      (
        await request(app)
          .post('/codec/decode')
          .send({ payloads: [payload] })
      ).body,
    ).toEqual({ payloads: [payload] });
    const vreemd = await codecServer(randomBytes(32).toString('base64')).encode([payload]);
    const { status, body } = await request(app).post('/codec/decode').send({ payloads: vreemd });
    expect([status, body.code]).toEqual([400, 'ongeldig']);
  });
});
