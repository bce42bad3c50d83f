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
  const systeem = () => proef.db.selectFrom('zaaksysteem').selectAll().executeTakeFirstOrThrow();
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

test('a wrong secret is a problem of the whole case system, and no secret stands anywhere', async () => {
  const [loopt] = await tweeCasussen();
  const fout = async () => (await proef.rijen()).some(({ foutcode }) => foutcode === 'geen-recht');
  await proef.registreer(fout, { systeem: { secret: 'verkeerd geheim' } });
  const { rows } = await sql<{ alles: string }>`
    select coalesce(string_agg(r::text, ' '), '') || coalesce((select string_agg(z::text, ' ') from zaaksysteem z), '') as alles
    from registratie r`.execute(proef.db);
  expect(rows[0]?.alles).not.toContain('verkeerd geheim');
  expect(rows[0]?.alles).not.toContain('Sam');
  expect((await proef.zaak(loopt.casusnummer)).aantal).toBe(0);
});

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
