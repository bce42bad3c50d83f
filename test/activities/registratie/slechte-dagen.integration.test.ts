import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { legVast } from '../../../dossier/write';
import { vanEpoch } from '../../../domain/tijd';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import type { Verhaal } from '../../dossier/verhaal';
import { Registratieproef } from './registreren';
import { SNEL } from './zaaksysteem';
import { KUREN } from './zgw-server';
import { MET_GEZIN, totEinde, totUitspraak } from './verhalen';

const proef = new Registratieproef();
const WIE = { door: 'noor', op: vanEpoch(Date.now()) };

const systeem = () => proef.db.selectFrom('zaaksysteem').selectAll().executeTakeFirstOrThrow();

/** A case that has everything, and goes on; and one that has ended. */
async function tweeCasussen(): Promise<[Verhaal, Verhaal]> {
  const loopt = totUitspraak({ convenant: MET_GEZIN });
  for (const van of ['ouder', 'jongere'])
    loopt.doe('2026-06-04T08:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van,
      besluit: 'gegeven',
    });
  const klaar = totEinde({ leerling: 'kind-2' });
  await proef.leg(loopt);
  await betrokkenen(proef.db).voegToe(
    { ...OUDER, van: '2026-03-02', id: randomUUID(), casusnummer: loopt.casusnummer },
    WIE,
  );
  await proef.leg(klaar);
  return [loopt, klaar];
}

async function eisHeel([loopt, klaar]: readonly [Verhaal, Verhaal]): Promise<void> {
  const [een, twee] = [await proef.zaak(loopt.casusnummer), await proef.zaak(klaar.casusnummer)];
  const ladder = ['Schoolregie', 'Casusregie', 'Doorbraak', 'Arbitrage'];
  expect(een).toMatchObject({ aantal: 1, statussen: ladder, aantalRollen: 5, aantalEigenschappen: 1 });
  expect(Object.keys(een.rollen).sort()).toEqual([
    ...['Kind', 'Ouder of voogd', 'Regiehouder', 'Samenwerkingsverband', 'School'],
  ]);
  expect(twee).toMatchObject({
    aantal: 1,
    statussen: [...ladder, 'Nazorg', 'Gesloten'],
    aantalRollen: 3,
    resultaten: ['Teruggekeerd naar onderwijs'],
  });
  for (const { gezet, documenten } of [een, twee]) {
    expect(gezet).toEqual([...gezet].sort());
    expect(documenten).toHaveLength(1);
  }
  const { register } = proef.proef.server;
  expect(register.alle('zaken')).toHaveLength(2);
  expect(register.alle('enkelvoudiginformatieobjecten')).toHaveLength(2);
}

test.each(KUREN)(
  'a case system that fails every call once (%s) has everything once and in order in the end',
  async (kuur) => {
    const casussen = await tweeCasussen();
    const gezien = new Set<string>();
    proef.proef.server.kuur = (_nummer, aanroep) => {
      if (gezien.has(aanroep)) return undefined;
      gezien.add(aanroep);
      return kuur;
    };
    await proef.registreer(undefined, { times: { ...SNEL, callMs: kuur === 'traag' ? 250 : SNEL.callMs } });
    expect(gezien.size).toBeGreaterThan(35);
    await eisHeel(casussen);
  },
  120_000,
);

test('a case system that is away for long counts no attempts of cases, is one problem, and gets all when it is back', async () => {
  await proef.proef.server.close();
  const casussen = await tweeCasussen();
  await proef.registreer(async () => (await systeem()).pogingen >= 5);
  expect(await systeem()).toMatchObject({ foutcode: 'geen-verbinding', geluktOp: null });
  expect((await proef.rijen()).map(({ pogingen, foutcode }) => [pogingen, foutcode])).toEqual([
    [0, null],
    [0, null],
  ]);
  await proef.proef.server.open();
  await proef.registreer();
  expect(await systeem()).toMatchObject({ foutcode: null, pogingen: 0 });
  await eisHeel(casussen);
});

test.each([
  ...['invalid-jwt-signature', 'invalid-client-identifier', 'missing-client-identifier', 'jwt-decode-error'],
  ...['jwt-expired', 'not_authenticated'],
])(
  'a wrong secret (%s) is a problem of the whole case system, and no secret stands anywhere',
  async (code) => {
    const [loopt] = await tweeCasussen();
    proef.proef.server.onbekend = code;
    const fout = async () => (await systeem()).foutcode === 'aanmelding-geweigerd';
    await proef.registreer(fout, { systeem: { secret: 'verkeerd geheim' } });
    expect((await proef.rijen()).map(({ pogingen, foutcode }) => [pogingen, foutcode])).toEqual([
      [0, null],
      [0, null],
    ]);
    const { rows } = await sql<{ alles: string }>`
    select coalesce(string_agg(r::text, ' '), '') || coalesce((select string_agg(z::text, ' ') from zaaksysteem z), '') as alles
    from registratie r`.execute(proef.db);
    expect(rows[0]?.alles).not.toContain('verkeerd geheim');
    expect(rows[0]?.alles).not.toContain('Sam');
    expect((await proef.zaak(loopt.casusnummer)).aantal).toBe(0);
  },
);

test('several that register at once, told to stop and begun again all the time, do nothing twice', async () => {
  const casussen = await tweeCasussen();
  for (let i = 0; i < 6; i++) {
    const even = Date.now() + 150;
    const loop = () => proef.registreer(async () => Date.now() > even);
    await Promise.all([loop(), loop(), loop()]);
  }
  await proef.registreer();
  await eisHeel(casussen);
});

test('what happens in a case while it is being registered is registered after it', async () => {
  const verhaal = totUitspraak();
  const vooraf = 6;
  for (const partij of verhaal.partijen.slice(0, vooraf)) await legVast(proef.db, partij);
  let geschreven = false;
  await Promise.all([
    proef.registreer(async () => geschreven && (await proef.achter()) === 0),
    proef.leg(verhaal, vooraf).then(() => (geschreven = true)),
  ]);
  const { statussen, documenten } = await proef.zaak(verhaal.casusnummer);
  expect(statussen).toEqual(['Schoolregie', 'Casusregie', 'Doorbraak', 'Arbitrage']);
  expect(documenten).toHaveLength(1);
});

test('what a case may not do is a problem of that case only', async () => {
  await proef.leg(totUitspraak());
  proef.proef.server.onbekend = 'permission_denied';
  const fout = async () => (await proef.rijen())[0]?.foutcode === 'geen-recht';
  await proef.registreer(fout, { systeem: { secret: 'verkeerd geheim' } });
  expect((await systeem()).foutcode).toBeNull();
});

test('a case system whose clock is half a minute behind takes our tokens', async () => {
  proef.proef.server.klok = -30_000;
  const verhaal = totUitspraak();
  await proef.leg(verhaal);
  await proef.registreer();
  expect((await proef.zaak(verhaal.casusnummer)).statussen).toHaveLength(4);
});

test('an answer without an end is not read to it', async () => {
  proef.proef.server.vulling = 11_000_000;
  await proef.leg(totUitspraak());
  await proef.registreer(async () => (await proef.rijen())[0]?.foutcode === 'onleesbaar');
  expect((await proef.rijen())[0]?.fout).toBe('GET answers more than 10000000 bytes');
});

test('a case that is never finished within the time for one says so, and waits longer each time', async () => {
  await proef.leg(totUitspraak());
  const times = { ...SNEL, callMs: 10_000, leaseMs: 9_000 };
  await proef.registreer(async () => ((await proef.rijen())[0]?.pogingen ?? 0) >= 2, { times });
  expect((await proef.rijen())[0]).toMatchObject({ foutcode: 'te-lang', stand: 'loopt' });
});

test('names that are cut at a space, or in a sign of two halves, are written once', async () => {
  const naam = `${'Noor '.repeat(9)}Noo 𝒩 Bakker`;
  const breed = `${'a'.repeat(49)}𝒩 van Noord`;
  const verhaal = totUitspraak();
  await sql`insert into school (regio, brin, naam, gemeente) values ('standaard', '12AB', ${naam}, '0014')`.execute(
    proef.db,
  );
  await proef.leg(verhaal);
  const systeem = { swv: { identificatie: 'SWV2001', naam: breed } };
  await proef.registreer(undefined, { systeem });
  const { rollen } = await proef.zaak(verhaal.casusnummer);
  expect([rollen.School?.naam, rollen.Samenwerkingsverband?.naam]).toEqual([
    `${'Noor '.repeat(9)}Noo 𝒩`.slice(0, 51),
    `${'a'.repeat(49)}𝒩`,
  ]);
  const { aanroepen } = proef.proef.server;
  aanroepen.length = 0;
  await sql`update registratie set nagaan_op = now(), volgende_poging_op = now()`.execute(proef.db);
  await proef.registreer(undefined, { systeem });
  expect(aanroepen.length).toBeGreaterThan(0);
  expect(aanroepen.filter(({ methode }) => methode !== 'GET')).toEqual([]);
});
