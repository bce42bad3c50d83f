import { sql } from 'kysely';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { openDatabase, type Database } from '../../../dossier/database';
import { inDelen } from '../../../werkbak/formulier/datumdelen';
import { dag } from '../../server/nagemaakt';
import { createWereld, type Wereld } from '../../server/wereld';
import { Ingelogde, ingevuld } from '../invullen';
import { readKeys } from '../../../temporal/codec';

const PAD = '/werkbak/melden';

let wereld: Wereld;
let db: Database;
let school: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  school = await Ingelogde.als(wereld.url, 'school');
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

let volgende = 0;
function kind(anders: Record<string, string> = {}): Record<string, string> {
  volgende += 1;
  return {
    naam: `Kind Met Ouder ${volgende}`,
    ...inDelen('geboortedatum', '2014-03-02'),
    eersteVerzuimdag: dag(-3),
    onderwijssoort: 'po',
    gemeente: '0014',
    _stap: 'controleer',
    ...anders,
  };
}
/** The check of a report, or its form when something is wrong. */
async function bekijk(antwoorden: Record<string, string>) {
  return school.volg(await school.doe(PAD, antwoorden));
}
const OUDER = {
  'ouder.naam': 'Fatima Yilmaz',
  'ouder.relatie': 'moeder',
  'ouder.adres': 'Dorpsstraat 1\r\n9711 AB Groningen',
};

/** The people around the child of the case that an answer leads to. */
async function rond(naar: string | null) {
  const nummer = new URL(naar ?? '', wereld.url).searchParams.get('casus') ?? '';
  return betrokkenen(db).lees(nummer);
}

describe('a parent on the report page', () => {
  test('is asked with a way to reach them, or why not: without either nothing goes', async () => {
    for (const anders of [{}, { 'ouder.naam': 'Fatima Yilmaz', 'ouder.relatie': 'moeder' }]) {
      const zonder = await bekijk(kind(anders));
      expect(zonder.status).toBe(422);
      expect(zonder.html).toContain('id="veld-geenOuder-fout"');
      expect(zonder.html).toContain('Of schrijf hier waarom dat nog niet kan.');
      expect(ingevuld(zonder.html)).toMatchObject(anders);
    }
    const telefoon = await bekijk(kind({ 'ouder.naam': 'F', 'ouder.telefoon': '0612345678' }));
    expect(telefoon.status).toBe(200);
  });

  test('who cannot be named yet has a reason, checked before, read by who leads and not by the school', async () => {
    const reden = 'Vader is <b>op reis</b>.';
    const wat = await bekijk(kind({ geenOuder: reden }));
    expect(wat.html).toContain('Vader is &lt;b>op reis&lt;/b>.');
    expect(wat.html).not.toContain('bewaren wij ook deze ouder');
    const form = { ...ingevuld(wat.html), _stap: 'verstuur' };
    const [klaar, weer] = [await school.verstuur(PAD, form), await school.verstuur(PAD, form)];
    expect([klaar.status, weer.naar, await rond(klaar.naar)]).toEqual([303, klaar.naar, []]);
    const nummer = new URL(klaar.naar ?? '', wereld.url).searchParams.get('casus') ?? '';
    const regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
    const pagina = `/werkbak/casussen/${nummer}`;
    expect((await regisseur.open(pagina)).html).toContain('Vader is &lt;b>op reis&lt;/b>.');
    const vanSchool = (await school.open(pagina)).html;
    expect(vanSchool).toContain('Er is nog geen ouder bekend.');
    expect(vanSchool).not.toContain('op reis');
    const { rows } = await sql`
      select 1 from geen_ouder where encode(geheim, 'escape') like '%reis%'`.execute(db);
    expect(rows).toEqual([]);
  });

  test('whose reason could not be kept is not lost either', async () => {
    const { html } = await bekijk(kind({ geenOuder: 'Nog niet gesproken.' }));
    await sql`alter table geen_ouder rename to geen_ouder_weg`.execute(db);
    const half = await school
      .verstuur(PAD, { ...ingevuld(html), _stap: 'verstuur' })
      .finally(() => sql`alter table geen_ouder_weg rename to geen_ouder`.execute(db));
    expect([half.status, half.html]).toEqual([
      503,
      expect.stringContaining('wat u over de ouders schreef is nog niet bewaard'),
    ]);
    const klaar = await school.verstuur(PAD, { ...ingevuld(half.html), _stap: 'verstuur' });
    expect(klaar.status).toBe(303);
    const nummer = new URL(klaar.naar ?? '', wereld.url).searchParams.get('casus') ?? '';
    expect(await betrokkenen(db).leesGeenOuder(nummer)).toBe('Nog niet gesproken.');
  });

  test('is shown before anything is sent, and then stands with the case, once', async () => {
    const wat = await bekijk(kind(OUDER));
    expect(wat.html).toContain('Fatima Yilmaz, moeder, Dorpsstraat 1, 9711 AB Groningen');
    const form = { ...ingevuld(wat.html), _stap: 'verstuur' };
    const [een, twee] = [await school.verstuur(PAD, form), await school.verstuur(PAD, form)];
    expect([een.status, twee.naar]).toEqual([303, een.naar]);
    expect(await rond(een.naar)).toMatchObject([
      { naam: 'Fatima Yilmaz', relatie: 'moeder', adres: 'Dorpsstraat 1\n9711 AB Groningen' },
    ]);
  });

  test('that is half or wrong has its errors beside the field', async () => {
    const zonderNaam = await bekijk(kind({ 'ouder.telefoon': '0612345678' }));
    expect(zonderNaam.status).toBe(422);
    expect(zonderNaam.html).toContain('Vul ook de naam in, of maak alles van de ouder leeg.');
    expect(ingevuld(zonderNaam.html)['ouder.telefoon']).toBe('0612345678');
    const fout = await bekijk(kind({ 'ouder.naam': 'F', 'ouder.email': 'x', 'ouder.telefoon': 'bel' }));
    for (const veld of ['email', 'telefoon']) expect(fout.html).toContain(`id="veld-ouder-${veld}-fout"`);
  });

  test('that could not be kept is not lost: the page says so, and keeps them with one button', async () => {
    const { html } = await bekijk(kind(OUDER));
    const form = { ...ingevuld(html), _stap: 'verstuur' };
    await sql`alter table betrokkene rename to betrokkene_weg`.execute(db);
    const half = await school
      .verstuur(PAD, form)
      .finally(() => sql`alter table betrokkene_weg rename to betrokkene`.execute(db));
    expect(half.status).toBe(503);
    expect(half.html).toContain('De melding is gedaan, de ouder is nog niet bewaard');
    expect(half.html).toMatch(/Het kenmerk van de casus is \d{4}-\d{5}/);
    const klaar = await school.verstuur(PAD, { ...ingevuld(half.html), _stap: 'verstuur' });
    expect(klaar.status).toBe(303);
    expect(await rond(klaar.naar)).toMatchObject([{ naam: 'Fatima Yilmaz' }]);
  });

  test('is told not to be kept too while the case itself is not in the dossier', async () => {
    const { html } = await bekijk(kind(OUDER));
    const form = { ...ingevuld(html), _stap: 'verstuur' };
    await sql`alter table gebeurtenis rename to gebeurtenis_weg`.execute(db);
    const half = await school
      .verstuurEens(PAD, form)
      .finally(() => sql`alter table gebeurtenis_weg rename to gebeurtenis`.execute(db));
    expect(half.status).toBe(202);
    expect(half.html).toContain('De ouder is nog niet bewaard');
    expect(half.html).not.toContain('hoeft niets opnieuw te sturen');
    const klaar = await school.verstuur(PAD, { ...ingevuld(half.html), _stap: 'verstuur' });
    expect(await rond(klaar.naar)).toMatchObject([{ naam: 'Fatima Yilmaz' }]);
  });
});
