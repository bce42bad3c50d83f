import { Client } from 'pg';
import { dag, goedeMelding } from './nagemaakt';
import { createWereld, vraag, vraagEens, type Wereld } from './wereld';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await createWereld();
});
afterAll(() => wereld?.stop());

const opdracht = { opdracht: 'meldEersteActie', door: 'school', gegevens: { toelichting: 'Huisbezoek.' } };

async function teller(tabel: string): Promise<number> {
  const db = new Client({ connectionString: wereld.options.databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ n: string }>(`select count(*) as n from ${tabel}`);
    return Number(rows[0]?.n);
  } finally {
    await db.end();
  }
}

describe('Temporal away', () => {
  it('answers 503 to what needs it, reads on, and nothing has happened', async () => {
    const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding());
    const nummer = gemeld.body.casus.casusnummer as string;
    const url = await wereld.api({ temporalAddress: '127.0.0.1:1' });
    const voor = await teller('gebeurtenis');
    const melding = await vraagEens(url, '/v1/casussen', goedeMelding());
    const bevel = await vraagEens(url, `/v1/casussen/${nummer}/opdrachten`, opdracht);
    for (const antwoord of [melding, bevel]) {
      expect([antwoord.status, antwoord.body.code]).toEqual([503, 'tijdelijk-onbereikbaar']);
    }
    expect(bevel.body.detail).toContain('is er niets gebeurd');
    for (const { body } of [melding, bevel]) expect(body.sleutel).toMatch(/^[\da-f-]{36}$/);
    expect(await teller('gebeurtenis')).toBe(voor);
    expect((await vraagEens(url, `/v1/casussen/${nummer}`)).status).toBe(200);
    expect((await vraagEens(url, '/gezondheid')).body).toMatchObject({
      ...{ status: 503, code: 'tijdelijk-onbereikbaar' },
      leeft: true,
      gereed: false,
      temporal: 'onbereikbaar',
      dossier: 'bereikbaar',
    });
  });
});

describe('the database away', () => {
  it('answers 503 to reads, also right after the start', async () => {
    const url = await wereld.api({ databaseUrl: 'postgres://niemand@127.0.0.1:1/nergens' });
    for (const pad of [
      '/v1/casussen',
      '/v1/taken',
      '/v1/berichten',
      '/v1/casussen/00000000-0000-4000-8000-000000000000',
      '/v1/casussen/00000000-0000-4000-8000-000000000000/tijdlijn',
    ]) {
      const antwoord = await vraagEens(url, pad);
      expect([pad, antwoord.status, antwoord.body.code]).toEqual([pad, 503, 'tijdelijk-onbereikbaar']);
    }
    expect((await vraagEens(url, '/gezondheid')).status).toBe(503);
    expect((await vraagEens(url, '/v1/convenanten')).status).toBe(200);
  });

  it('takes a command for a case it can find only in Temporal', async () => {
    const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding());
    const url = await wereld.api({ databaseUrl: 'postgres://niemand@127.0.0.1:1/nergens' });
    const { casusnummer, kenmerk }: Record<string, string> = gemeld.body.casus;
    const pad = `/v1/casussen/${casusnummer}/opdrachten`;
    // It is done; who sees the case could not be written down, so the answer does not show it.
    const { status, body } = await vraag(url, pad, opdracht);
    expect([status, body]).toEqual([
      202,
      { id: expect.any(String), status: 'aanvaard', casusnummer, kenmerk, sleutel: expect.any(String) },
    ]);
    const taken = (await vraag(wereld.url, `/v1/casussen/${casusnummer}/taken`)).body.regels;
    expect(taken.map(({ type }: { type: string }) => type)).not.toContain('eerste-actie');
    expect((await vraag(url, pad.replace(/[0-9a-f]{12}\//, '000000000000/'), opdracht)).status).toBe(404);
    // Only the dossier knows by what people call a case.
    const opKenmerk = await vraagEens(url, pad.replace(/[0-9a-f-]{36}/, kenmerk ?? ''), opdracht);
    expect(opKenmerk.status).toBe(503);
  });

  it('answers 202 with an address after ten seconds, and loses nothing that was accepted', async () => {
    const { url } = wereld;
    const gemeld = await vraag(url, '/v1/casussen', goedeMelding());
    const nummer = gemeld.body.casus.casusnummer as string;
    const db = new Client({ connectionString: wereld.options.databaseUrl });
    await db.connect();
    await db.query('begin; lock table gebeurtenis in access exclusive mode');
    const begin = Date.now();
    const [bevel, melding] = await Promise.all([
      vraagEens(url, `/v1/casussen/${nummer}/opdrachten`, opdracht),
      vraagEens(url, '/v1/casussen', goedeMelding({ eersteVerzuimdag: dag(-30) })),
    ]);
    expect(Date.now() - begin).toBeGreaterThan(9_000);
    expect(Date.now() - begin).toBeLessThan(20_000);
    for (const antwoord of [bevel, melding]) {
      expect([antwoord.status, antwoord.body.status]).toEqual([202, 'aanvaard']);
      // The number of a new case comes with its first write.
      expect(antwoord.body.kenmerk).toBe(antwoord === bevel ? gemeld.body.casus.kenmerk : null);
      expect(antwoord.location).toBe(
        `/v1/casussen/${antwoord.body.casusnummer}/opdrachten/${antwoord.body.id}`,
      );
      expect((await vraagEens(url, antwoord.location!)).body.status).toBe('aanvaard');
    }
    await db.query('rollback');
    await db.end();
    for (const antwoord of [bevel, melding]) {
      let stand = await vraagEens(url, antwoord.location!);
      for (let i = 0; i < 90 && stand.body.status !== 'verwerkt'; i++) {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        stand = await vraagEens(url, antwoord.location!);
      }
      expect(stand.body.status).toBe('verwerkt');
    }
    expect((await vraag(url, `/v1/casussen/${melding.body.casusnummer}`)).body.fase).toBe('casusregie');
  });
});
