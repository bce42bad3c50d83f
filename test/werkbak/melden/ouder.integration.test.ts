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
  test('is asked and not demanded', async () => {
    const { html } = await school.open(PAD);
    expect(html).toContain('Naam van de ouder of voogd<span class="veld__optioneel"> (niet verplicht)');
    const wat = await bekijk(kind());
    expect(wat.html).not.toContain('bewaren wij ook deze ouder');
    const klaar = await school.verstuur(PAD, { ...ingevuld(wat.html), _stap: 'verstuur' });
    expect([klaar.status, await rond(klaar.naar)]).toEqual([303, []]);
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
