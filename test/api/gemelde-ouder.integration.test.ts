import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import { openDatabase, type Database } from '../../dossier/database';
import { dossierReader } from '../../dossier/dossier';
import type { Payload } from '@temporalio/common';
import { Encryption, readKeys } from '../../temporal/codec';
import { connectClient } from '../../temporal/connection';
import { NOORD } from '../server/iedereen';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, vraag, vraagEens, type Wereld } from '../server/wereld';

const OUDER = { naam: 'Fatima Yilmaz', relatie: 'moeder', telefoon: '06 12 34 56 78' };
const PAD = '/v1/casussen';

let wereld: Wereld;
let db: Database;
beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

const rond = (nummer: string) => betrokkenen(db).lees(nummer);

describe('a report that names a parent', () => {
  it('keeps them with the case and says so; sent again under its key it adds nobody', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const melding = goedeMelding({ ouder: OUDER });
    const eerst = await vraag(wereld.url, PAD, melding, key);
    expect([eerst.status, eerst.body.ouder]).toEqual([201, 'bewaard']);
    const { casusnummer } = eerst.body.casus;
    const weer = await vraag(wereld.url, PAD, melding, key);
    expect([weer.status, weer.body.ouder]).toEqual([201, 'bewaard']);
    expect(await rond(casusnummer)).toMatchObject([{ ...OUDER, soort: 'ouder-met-gezag', voorkeur: null }]);
    expect((await betrokkenen(db).wijzigingen(casusnummer)).map(({ door }) => door)).toEqual(['lokaal']);
    const ander = await vraagEens(wereld.url, PAD, { ...melding, ouder: { ...OUDER, naam: 'Karim' } }, key);
    expect([ander.status, ander.body.code]).toEqual([409, 'sleutel-hergebruikt']);
    expect(await rond(casusnummer)).toHaveLength(1);
  });

  it('keeps why there is none, once under its key, and another reason under it is another report', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const melding = goedeMelding({ geenOuder: 'Nog niet gesproken.' });
    const eerst = await vraag(wereld.url, PAD, melding, key);
    expect([eerst.status, eerst.body.ouder]).toEqual([201, 'bewaard']);
    const { casusnummer } = eerst.body.casus;
    expect((await vraag(wereld.url, PAD, melding, key)).body.ouder).toBe('bewaard');
    expect(await betrokkenen(db).leesGeenOuder(casusnummer)).toBe('Nog niet gesproken.');
    const ander = await vraagEens(wereld.url, PAD, { ...melding, geenOuder: 'Anders.' }, key);
    expect([ander.status, ander.body.code]).toEqual([409, 'sleutel-hergebruikt']);
    const fout = await vraagEens(wereld.url, PAD, goedeMelding({ geenOuder: 'x'.repeat(501) }));
    expect([fout.status, fout.body.fouten[0].veld]).toEqual([400, 'geenOuder']);
  });

  it('that joins a case adds the parent only when no such parent stands', async () => {
    const melding = goedeMelding({ ouder: OUDER });
    const { body } = await vraag(wereld.url, PAD, melding);
    const { casusnummer } = body.casus;
    const mee = await vraag(wereld.url, PAD, {
      ...melding,
      ouder: { naam: 'fatima yilmaz', email: 'f@v.nl' },
    });
    expect([mee.status, mee.body.ouder]).toEqual([200, 'bewaard']);
    expect(await rond(casusnummer)).toMatchObject([{ ...OUDER, email: 'f@v.nl' }]);
    await vraag(wereld.url, PAD, { ...melding, ouder: { naam: 'Karim Yilmaz' } });
    expect((await rond(casusnummer)).map(({ naam }) => naam)).toEqual(['Fatima Yilmaz', 'Karim Yilmaz']);
  });

  it('without one, or with null, keeps nobody and says nothing of it', async () => {
    for (const ouder of [undefined, null]) {
      const { body } = await vraag(wereld.url, PAD, goedeMelding({ ouder }));
      expect(body).not.toHaveProperty('ouder');
      expect(await rond(body.casus.casusnummer)).toEqual([]);
    }
  });

  it('with what is wrong is refused with every field at once, and nothing is reported', async () => {
    const { status, body } = await vraagEens(
      wereld.url,
      PAD,
      goedeMelding({ gemeente: '9999', ouder: { email: 'x', bsn: '1' } }),
    );
    expect(status).toBe(400);
    expect(body.fouten.map(({ veld }: { veld: string }) => veld).sort()).toEqual([
      'gemeente',
      'ouder.bsn',
      'ouder.email',
      'ouder.naam',
    ]);
    for (const ouder of [[], 'moeder', 5]) {
      const fout = await vraagEens(wereld.url, PAD, goedeMelding({ ouder }));
      expect([fout.status, fout.body.fouten[0].veld]).toEqual([400, 'ouder']);
    }
  });

  it('that joins a case out of reach keeps them there, and shows nothing of it', async () => {
    const elders = await wereld.api({
      identify: () =>
        Promise.resolve({
          id: 'r2',
          naam: 'Rianne',
          rol: 'casusregisseur',
          regio: NOORD,
          gemeenten: ['0106'],
          scholen: [],
        }),
    });
    const melding = goedeMelding();
    const { casusnummer } = (await vraag(wereld.url, PAD, melding)).body.casus;
    const mee = await vraagEens(elders, PAD, { ...melding, gemeente: '0106', ouder: OUDER });
    expect(mee.body).toMatchObject({ status: 'aanvaard', casusnummer, ouder: 'bewaard' });
    expect(mee.body).not.toHaveProperty('casus');
    expect(await rond(casusnummer)).toMatchObject([OUDER]);
  });

  it('while their table is away says that they are not kept, and the same report keeps them later', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const melding = goedeMelding({ ouder: OUDER });
    await sql`alter table betrokkene rename to betrokkene_weg`.execute(db);
    const eerst = await vraag(wereld.url, PAD, melding, key).finally(() =>
      sql`alter table betrokkene_weg rename to betrokkene`.execute(db),
    );
    expect([eerst.status, eerst.body.ouder]).toEqual([201, 'niet-bewaard']);
    const { casusnummer } = eerst.body.casus;
    expect(await rond(casusnummer)).toEqual([]);
    expect((await vraag(wereld.url, PAD, melding, key)).body.ouder).toBe('bewaard');
    expect(await rond(casusnummer)).toMatchObject([OUDER]);
  });

  it('says so too while the case itself does not stand in the dossier yet', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const melding = goedeMelding({ ouder: OUDER });
    await sql`alter table gebeurtenis rename to gebeurtenis_weg`.execute(db);
    const eerst = await vraagEens(wereld.url, PAD, melding, key).finally(() =>
      sql`alter table gebeurtenis_weg rename to gebeurtenis`.execute(db),
    );
    expect([eerst.status, eerst.body.status, eerst.body.ouder]).toEqual([202, 'aanvaard', 'niet-bewaard']);
    const weer = await vraag(wereld.url, PAD, melding, key);
    expect([weer.status, weer.body.ouder]).toEqual([201, 'bewaard']);
    expect(await rond(eerst.body.casusnummer)).toMatchObject([OUDER]);
  });

  it('brings nothing of them into Temporal', async () => {
    const geheim = { naam: 'Zorgvuldig Geheim', email: 'zorgvuldig@geheim.nl' };
    const { body } = await vraag(wereld.url, PAD, goedeMelding({ naam: 'Kind Bekend', ouder: geheim }));
    const keys = readKeys(wereld.options.key);
    const client = connectClient({ ...wereld.options, keys });
    const gevonden = await dossierReader(db).findWorkflowId(body.casus.casusnummer);
    const workflow = client.workflow.getHandle(gevonden!.workflowId);
    const { events } = await workflow.fetchHistory();
    const payloads = alle(events, 'payloads').flat() as Payload[];
    const gelezen = await new Encryption(keys).decode(payloads);
    const tekst = gelezen.map(({ data }) => Buffer.from(data ?? []).toString()).join('\n');
    await client.connection.close();
    expect(tekst).toContain('Kind Bekend');
    expect(tekst).not.toMatch(/zorgvuldig|geheim/i);
  });
});

/** Every value under a key, anywhere. */
function alle(waarde: unknown, sleutel: string): unknown[] {
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Uint8Array) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => [
    ...(naam === sleutel ? [deel] : []),
    ...alle(deel, sleutel),
  ]);
}
