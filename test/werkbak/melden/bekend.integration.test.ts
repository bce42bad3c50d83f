import { sql } from 'kysely';
import { openDatabase, type Database } from '../../../dossier/database';
import { readKeys } from '../../../temporal/codec';
import { inDelen } from '../../../werkbak/formulier/datumdelen';
import { dag } from '../../server/nagemaakt';
import { createWereld, geef, vraag, type Wereld } from '../../server/wereld';
import { Ingelogde, ingevuld, type Antwoord } from '../invullen';

const PAD = '/werkbak/melden';

let wereld: Wereld;
let db: Database;
let school: Ingelogde;
let ambtenaar: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  school = await Ingelogde.als(wereld.url, 'school');
  ambtenaar = await Ingelogde.als(wereld.url, 'leerplichtambtenaar');
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

function kind(naam: string, anders: Record<string, string> = {}): Record<string, string> {
  return {
    naam,
    ...inDelen('geboortedatum', '2014-03-02'),
    eersteVerzuimdag: dag(-60),
    onderwijssoort: 'po',
    gemeente: '0014',
    geenOuder: 'De school belt de ouders morgen.',
    ...anders,
  };
}

async function bekijk(wie: Ingelogde, antwoorden: Record<string, string>): Promise<Antwoord> {
  return wie.volg(await wie.doe(PAD, { ...antwoorden, _stap: 'controleer' }));
}

/** Reports a child; gives the number of its case. */
async function meld(wie: Ingelogde, antwoorden: Record<string, string>): Promise<string> {
  const { html } = await bekijk(wie, antwoorden);
  const { naar } = await wie.verstuur(PAD, { ...ingevuld(html), _stap: 'verstuur' });
  return new URL(naar ?? '', wereld.url).searchParams.get('casus') ?? '';
}

const kenmerkVan = async (nummer: string): Promise<string> =>
  (await vraag(wereld.url, `/v1/casussen/${nummer}`)).body.kenmerk;

async function terugNaarSchool(nummer: string, vanaf: string): Promise<void> {
  await geef(wereld.url, nummer, 'meldTerugkeer', 'casusregisseur', {
    ...{ vanaf, plek: 'De Horizon', volledig: true },
  });
}

/** Who looked at a case before a report, by what the log says. */
async function gekeken(nummer: string): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from inzage
    where handeling = 'melding-nakijken' and casussen @> array[${nummer}::uuid]`.execute(db);
  return rows[0]?.aantal ?? 0;
}

describe('before a report is sent, its page says of the child', () => {
  test('that nothing is known', async () => {
    const { html } = await bekijk(school, kind('Niet Bekend'));
    expect(html).toContain('Van dit kind is nog geen casus bekend.');
    expect(html).toContain('De casus begint in de fase doorbraak');
  });

  test('that its case runs, with the way to it, and writes down that it was shown', async () => {
    const nummer = await meld(school, kind('Loopt Al'));
    const { html } = await bekijk(school, kind('loopt AL'));
    expect(html).toContain('Er loopt al een casus van dit kind');
    expect(html).toContain(`href="/werkbak/casussen/${nummer}"`);
    expect(html).toContain(`casus ${await kenmerkVan(nummer)}`);
    expect(html).toContain('De casus blijft in de fase doorbraak');
    expect(html).not.toContain('De casus begint');
    expect(await gekeken(nummer)).toBe(1);
  });

  test('of a case out of reach no more than that it runs and who leads it', async () => {
    const nummer = await meld(ambtenaar, kind('Elders Bekend', { school: 'geen' }));
    const { html } = await bekijk(school, kind('Elders Bekend'));
    expect(html).toContain('Er loopt al een casus van dit kind');
    expect(html).toContain('heeft de regie. U ziet deze casus niet.');
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(main).not.toMatch(/fase|\/casussen\//);
    expect(main).not.toContain(await kenmerkVan(nummer));
    expect(main).toContain('Verstuur de melding');
    expect(await gekeken(nummer)).toBe(1);
    // That was no look at the case itself, so it still is not there.
    expect((await school.open(`/werkbak/casussen/${nummer}`)).status).toBe(404);
  });

  test('that it is in nazorg: then the report is a relapse and the phase of before goes on', async () => {
    const nummer = await meld(school, kind('Was Terug'));
    await terugNaarSchool(nummer, dag(-10));
    const terugval = await bekijk(school, kind('Was Terug', { eersteVerzuimdag: dag(-2) }));
    expect(terugval.html).toContain('Dit kind is in nazorg');
    expect(terugval.html).toContain(
      'Uw melding is een terugval. De casus gaat dan verder in de fase doorbraak.',
    );
    expect(terugval.html).not.toContain('schoolregie');
    const eerder = await bekijk(school, kind('Was Terug', { eersteVerzuimdag: dag(-20) }));
    expect(eerder.html).toContain('telt niet als terugval');

    await school.verstuur(PAD, { ...ingevuld(terugval.html), _stap: 'verstuur' });
    expect((await vraag(wereld.url, `/v1/casussen/${nummer}`)).body.fase).toBe('doorbraak');
  });

  test('that it had a case that was closed, which the new one follows', async () => {
    const nummer = await meld(school, kind('Eerder Gesloten', { eersteVerzuimdag: dag(-120) }));
    await terugNaarSchool(nummer, dag(-100));
    expect((await vraag(wereld.url, `/v1/casussen/${nummer}`)).body.fase).toBe('gesloten');
    const { html } = await bekijk(school, kind('Eerder Gesloten', { eersteVerzuimdag: dag(-3) }));
    expect(html).toContain('Dit kind had al eerder een casus');
    expect(html).toContain(`href="/werkbak/casussen/${nummer}"`);
    // It closed today, so the child was back at home before that: then the new case goes on where the other stood.
    expect(html).toContain('De nieuwe casus gaat daarom verder in de fase arbitrage.');
    const nieuw = await meld(school, kind('Eerder Gesloten', { eersteVerzuimdag: dag(-3) }));
    const { body } = await vraag(wereld.url, `/v1/casussen/${nieuw}`);
    expect(body).toMatchObject({ vervolgOp: nummer, fase: 'arbitrage' });
  });

  test('that under its name and birth date another case runs, and that a key is of another child', async () => {
    const nummer = await meld(school, kind('Met Sleutel', { leerling: 'sleutel-1' }));
    const zonder = await bekijk(school, kind('Met Sleutel'));
    expect(zonder.html).toContain('Is dit hetzelfde kind?');
    expect(zonder.html).toContain(`href="/werkbak/casussen/${nummer}"`);
    const jarig = inDelen('geboortedatum', '2013-03-02');
    const ander = await bekijk(school, kind('Ander Kind', { leerling: 'sleutel-1', ...jarig }));
    expect(ander.html).toContain('Deze sleutel is van een ander kind');
    expect(ander.html).not.toContain('Verstuur de melding');
  });
});

describe('the check of a report', () => {
  test('has every answer with the way back to it, and nothing of it in an address', async () => {
    const heen = await school.doe(PAD, { ...kind('Nagekeken Kind'), _stap: 'controleer' });
    expect(heen.naar).toMatch(/^\/werkbak\/melden\/nakijken\?k=[\da-f-]{36}$/);
    const { html } = await school.volg(heen);
    for (const tekst of ['Nagekeken Kind', '2 maart 2014', 'Basisonderwijs', 'Groningen', 'Niet ingevuld'])
      expect(html).toContain(tekst);
    const wijzig = /href="([^"]*#veld-gemeente)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const formulier = await school.open(wijzig);
    expect(ingevuld(formulier.html)).toMatchObject(kind('Nagekeken Kind'));
    const weer = await school.volg(
      await school.verstuur(PAD, {
        ...ingevuld(formulier.html),
        naam: 'Verbeterd Kind',
        _stap: 'controleer',
      }),
    );
    expect(weer.html).toContain('Verbeterd Kind');
    // Opened again it is the same, and nobody else has it.
    expect((await school.open(heen.naar ?? '')).html).toContain('Verbeterd Kind');
    expect((await ambtenaar.open(heen.naar ?? '')).html).toContain('Uw antwoorden zijn niet meer bewaard');
  });

  test('leads on once it was sent, and back in the browser sends nothing', async () => {
    const heen = await school.doe(PAD, { ...kind('Een Keer'), _stap: 'controleer' });
    const { html } = await school.volg(heen);
    const klaar = await school.verstuur(PAD, { ...ingevuld(html), _stap: 'verstuur' });
    expect((await school.open(heen.naar ?? '')).naar).toBe(klaar.naar);
    const terug = await school.open((heen.naar ?? '').replace('/nakijken', ''));
    expect(terug.html).toContain('U heeft dit kind al gemeld');
    expect(terug.html).not.toContain('Een Keer');
  });

  test('goes by the kind of education of the school, which can be changed', async () => {
    await sql`
      insert into school (regio, brin, naam, gemeente, onderwijssoort)
      values ('noorderwold', '12AB00', 'De Wilgen', '0014', 'sbo')
      on conflict (regio, brin) do update set onderwijssoort = 'sbo'`.execute(db);
    const vul = { ...kind('Soort Van School'), onderwijssoort: '', school: '12AB00' };
    const { html } = await bekijk(ambtenaar, vul);
    expect(html).toContain('Speciaal basisonderwijs');
    const anders = await bekijk(ambtenaar, { ...ingevuld(html), onderwijssoort: 'po' });
    expect(anders.html).toContain('Basisonderwijs');
    const niets = await ambtenaar.doe(PAD, { ...vul, school: 'geen', _stap: 'controleer' });
    expect(niets.html).toContain('Kies welk onderwijs het kind volgt.');
  });
});
