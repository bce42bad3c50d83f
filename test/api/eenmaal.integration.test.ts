import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../dossier/database';
import { verzoeksleutels } from '../../dossier/verzoeksleutels/verzoeksleutels';
import { vergeetKind } from '../../dossier/geheim/vergeten';
import type { Gebruiker } from '../../domain/gebruiker';
import { vanEpoch } from '../../domain/tijd';
import { readKeys } from '../../temporal/codec';
import { httpStatus } from '../../toegang/problems';
import { gebeurtenissenVan } from '../dossier/inhoud';
import { NOORD } from '../server/iedereen';
import { dag, goedeMelding } from '../server/nagemaakt';
import { createWereld, type Wereld } from '../server/wereld';

const iemand = (id: string, rol: Gebruiker['rol'], anders: Partial<Gebruiker> = {}): Gebruiker => ({
  ...{ id, naam: id, rol, regio: NOORD, gemeenten: null, scholen: [] },
  ...anders,
});
const WIE: Record<string, Gebruiker> = {
  manager: iemand('m-1', 'manager'),
  ander: iemand('m-2', 'manager'),
  elders: iemand('m-1', 'manager', { regio: 'zuiderbeek' }),
  regisseur: iemand('r-1', 'casusregisseur'),
  collega: iemand('r-2', 'casusregisseur'),
};

let wereld: Wereld;
let db: Database;
let url: string;
beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  url = await wereld.api({
    identify: (req) => Promise.resolve(WIE[String(req.headers['x-wie'])] ?? null),
  });
});
afterAll(async () => {
  await db?.destroy();
  await wereld?.stop();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Antwoord = { status: number; body: any; location: string | null };

async function stuur(wie: string, pad: string, inhoud: unknown, sleutel?: string): Promise<Antwoord> {
  const antwoord = await fetch(new URL(pad, url), {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'x-wie': wie },
      ...(sleutel === undefined ? {} : { 'idempotency-key': sleutel }),
    },
    body: JSON.stringify(inhoud),
  });
  return {
    status: antwoord.status,
    body: await antwoord.json(),
    location: antwoord.headers.get('location'),
  };
}
const mens = (naam: string) => ({ naam, rol: 'casusregisseur' });
const aantal = async (naam: string) =>
  (await db.selectFrom('persoon').select('id').where('naam', '=', naam).execute()).length;

describe('somebody who is added under a key', () => {
  it('is added once, however often, at the same time and in whatever order the fields come', async () => {
    const sleutel = randomUUID();
    const eerst = await Promise.all(
      Array.from({ length: 5 }, () => stuur('manager', '/v1/mensen', mens('Eenmaal'), sleutel)),
    );
    const later = await stuur('manager', '/v1/mensen', { rol: 'casusregisseur', naam: 'Eenmaal' }, sleutel);
    expect(later).toMatchObject({ status: 201, location: `/v1/mensen/${later.body.id}` });
    for (const antwoord of eerst) expect(antwoord).toEqual(later);
    expect(await aantal('Eenmaal')).toBe(1);
  });

  it('is another under the key of somebody else, also of who has the same id in another region', async () => {
    const sleutel = randomUUID();
    const ids = [];
    for (const wie of ['manager', 'ander', 'elders'])
      ids.push((await stuur(wie, '/v1/mensen', mens('Gedeeld'), sleutel)).body.id);
    expect(new Set(ids).size).toBe(3);
    expect(await aantal('Gedeeld')).toBe(3);
  });

  it('is refused under a key with which something else was sent, there or elsewhere for the same caller', async () => {
    const sleutel = randomUUID();
    expect((await stuur('manager', '/v1/mensen', mens('Een'), sleutel)).status).toBe(201);
    const twee = await stuur('manager', '/v1/mensen', mens('Twee'), sleutel);
    expect([twee.status, twee.body.code, twee.body.sleutel]).toEqual([409, 'sleutel-hergebruikt', sleutel]);
    expect(await aantal('Twee')).toBe(0);
  });

  it('leaves the key free when it was refused: mended it goes under the same', async () => {
    const sleutel = randomUUID();
    const fout = await stuur('manager', '/v1/mensen', mens(''), sleutel);
    expect([fout.status, fout.body.code]).toEqual([httpStatus('ongeldig'), 'ongeldig']);
    expect((await stuur('manager', '/v1/mensen', mens('Verbeterd'), sleutel)).status).toBe(201);
  });

  it('is there once when the first broke off before its answer was kept', async () => {
    const sleutel = randomUUID();
    const eerst = await stuur('manager', '/v1/mensen', mens('Afgebroken'), sleutel);
    const oud = vanEpoch(Date.now() - 3_600_000);
    await db
      .updateTable('verzoeksleutel')
      .set({ antwoord: null, begonnenOp: oud } as never)
      .execute();
    expect(await stuur('manager', '/v1/mensen', mens('Afgebroken'), sleutel)).toEqual(eerst);
    expect(await aantal('Afgebroken')).toBe(1);
  });
});

describe('a report and a command under a key', () => {
  const afspraak = (omschrijving: string) => ({
    opdracht: 'maakAfspraak',
    gegevens: { afspraak: omschrijving, omschrijving, wie: 'w', uiterlijk: dag(9) },
  });
  /** Asks again until it was done: a machine may be slow. */
  const tot = async (doe: () => Promise<Antwoord>): Promise<Antwoord> => {
    for (let keer = 1; ; keer++) {
      const antwoord = await doe();
      if ((antwoord.status !== 202 && antwoord.status !== 503) || keer === 6) return antwoord;
    }
  };
  const meld = async (melding: object, sleutel: string = randomUUID(), wie = 'manager') =>
    tot(() => stuur(wie, '/v1/casussen', melding, sleutel));

  it('are written down with the id of their update before they go, and answered the same again', async () => {
    const [sleutel, melding] = [randomUUID(), goedeMelding({ eersteVerzuimdag: dag(-40) })];
    const een = await meld(melding, sleutel);
    const weer = await meld(melding, sleutel);
    expect([een.status, weer.status]).toEqual([201, 201]);
    expect(weer.body).toMatchObject({ id: een.body.id, gebeurtenissen: een.body.gebeurtenissen });
    const nummer: string = een.body.casus.casusnummer;
    const pad = `/v1/casussen/${nummer}/opdrachten`;
    const antwoorden = await Promise.all(
      Array.from({ length: 4 }, () => tot(() => stuur('regisseur', pad, afspraak('a'), sleutel))),
    );
    const [eerste] = antwoorden;
    for (const { status, body } of antwoorden)
      expect([status, body.id, body.gebeurtenissen]).toEqual([
        200,
        eerste?.body.id,
        eerste?.body.gebeurtenissen,
      ]);
    const rijen = await db
      .selectFrom('verzoeksleutel')
      .select('opdracht')
      .where('casus', '=', nummer)
      .execute();
    expect(rijen).toEqual([{ opdracht: eerste?.body.id }]);
    const gemaakt = (await gebeurtenissenVan(db, nummer)).filter(({ soort }) => soort === 'afspraak-gemaakt');
    expect(gemaakt).toHaveLength(1);
  });

  it('are refused with a code of their own when something else was sent under the key', async () => {
    const sleutel = randomUUID();
    const een = await meld(goedeMelding({ eersteVerzuimdag: dag(-40) }), sleutel);
    const ander = await meld(goedeMelding({ eersteVerzuimdag: dag(-40) }), sleutel);
    expect([ander.status, ander.body.code]).toEqual([409, 'sleutel-hergebruikt']);
    const pad = `/v1/casussen/${een.body.casus.casusnummer as string}/opdrachten`;
    expect((await tot(() => stuur('regisseur', pad, afspraak('b'), sleutel))).status).toBe(200);
    const anders = await stuur('regisseur', pad, afspraak('c'), sleutel);
    expect([anders.status, anders.body.code]).toEqual([409, 'sleutel-hergebruikt']);
    // Also when the row is gone: the case knows its keys.
    await db.deleteFrom('verzoeksleutel').execute();
    const later = await stuur('regisseur', pad, afspraak('c'), sleutel);
    expect([later.status, later.body.code]).toEqual([409, 'sleutel-hergebruikt']);
  });

  it('are of their caller: the same key of a colleague is another command', async () => {
    const sleutel = randomUUID();
    const een = await meld(goedeMelding({ eersteVerzuimdag: dag(-40) }), sleutel);
    const nummer: string = een.body.casus.casusnummer;
    const pad = `/v1/casussen/${nummer}/opdrachten`;
    const van = (wie: string, wat: string) => tot(() => stuur(wie, pad, afspraak(wat), sleutel));
    const [eigen, collega] = [await van('regisseur', 'd'), await van('collega', 'e')];
    expect([eigen.status, collega.status]).toEqual([200, 200]);
    expect(collega.body.id).not.toBe(eigen.body.id);
  });

  it('leave nothing behind of a child that is forgotten, nor after a day', async () => {
    const een = await meld(goedeMelding({ eersteVerzuimdag: dag(-40) }));
    const nummer: string = een.body.casus.casusnummer;
    const pad = `/v1/casussen/${nummer}/betrokkenen`;
    const ouder = { soort: 'ouder-met-gezag', naam: 'Vergeten Ouder', van: dag(-1) };
    expect((await stuur('regisseur', pad, ouder, randomUUID())).status).toBe(201);
    const sluit = { opdracht: 'sluitAf', gegevens: { reden: 'overleden', toelichting: 'Overleden.' } };
    const dicht = await tot(() => stuur('manager', `/v1/casussen/${nummer}/opdrachten`, sluit, randomUUID()));
    expect(dicht.status).toBe(200);
    const over = () => db.selectFrom('verzoeksleutel').select('id').where('casus', '=', nummer).execute();
    expect((await over()).length).toBeGreaterThan(1);
    await vergeetKind(db, nummer);
    expect(await over()).toEqual([]);
    const morgen = verzoeksleutels(db, () => Date.now() + 25 * 3_600_000);
    await morgen.cleanUp();
    expect(await db.selectFrom('verzoeksleutel').select('id').execute()).toEqual([]);
  });
});
