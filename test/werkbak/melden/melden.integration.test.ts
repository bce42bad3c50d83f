import { dag } from '../../server/nagemaakt';
import { createWereld, vraag, type Wereld } from '../../server/wereld';
import { inDelen } from '../../../werkbak/formulier/datumdelen';
import { Ingelogde, ingevuld, type Antwoord } from '../invullen';

const PAD = '/werkbak/melden';

let wereld: Wereld;
let school: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  school = await Ingelogde.als(wereld.url, 'school');
});
afterAll(() => wereld.stop());

/** A birth date as it is typed. */
function geboren(jaar: number, maand: number, dag: number): Record<string, string> {
  return inDelen(
    'geboortedatum',
    `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`,
  );
}

let volgende = 0;
function kind(anders: Record<string, string> = {}): Record<string, string> {
  volgende += 1;
  return {
    naam: `Kind Nummer ${volgende}`,
    ...geboren(2014, 3, 2),
    eersteVerzuimdag: dag(-3),
    onderwijssoort: 'po',
    gemeente: '0014',
    geenOuder: 'De school belt de ouders morgen.',
    ...anders,
  };
}

/** Opens the form, fills it in and looks at what will happen. */
async function bekijk(wie: Ingelogde, antwoorden: Record<string, string>): Promise<Antwoord> {
  return wie.volg(await wie.doe(PAD, { ...antwoorden, _stap: 'controleer' }));
}

async function meld(wie: Ingelogde, antwoorden: Record<string, string>): Promise<Antwoord> {
  const { html } = await bekijk(wie, antwoorden);
  return wie.verstuur(PAD, { ...ingevuld(html), _stap: 'verstuur' });
}

function nummerIn(naar: string | null): string {
  return new URL(naar ?? '', wereld.url).searchParams.get('casus') ?? '';
}

async function casussen(): Promise<number> {
  return (await vraag(wereld.url, '/v1/casussen?aantal=200')).body.regels.length;
}

describe('the report page', () => {
  test('shows what will happen before anything is sent, then the kenmerk and the first tasks', async () => {
    const vooraf = await casussen();
    const wat = await bekijk(school, kind({ naam: 'Sanne de Vries' }));
    expect(wat.status).toBe(200);
    expect(wat.html).toContain('Er is nog niets verstuurd');
    expect(wat.html).toContain('De casus begint in de fase schoolregie');
    expect(wat.html).toContain('De regie is dan bij de school');
    expect(wat.html).toMatch(/Zet de eerste actie en meld wat u deed(&quot;|"), uiterlijk \d+ \w+ \d{4}/);
    expect(wat.html).toMatch(/de klok gaat vanzelf naar casusregie, op \d+ \w+ \d{4}/);
    expect(wat.html).toContain('Dit krijgen de ouders te lezen');
    expect(wat.html).toContain('Uw kind gaat nu niet naar school.');
    expect(wat.html).toMatch(/Beste ouders,[^<]*Neem contact op met de school\.[^<]*Met vriendelijke groet,/);
    expect(await casussen()).toBe(vooraf);

    const klaar = await school.verstuur(PAD, { ...ingevuld(wat.html), _stap: 'verstuur' });
    expect(klaar.status).toBe(303);
    const gedaan = await school.open(klaar.naar ?? '');
    const { kenmerk } = (await vraag(wereld.url, `/v1/casussen/${nummerIn(klaar.naar)}`)).body;
    expect(gedaan.html).toContain(`Het kenmerk van de casus is <strong>${kenmerk}</strong>`);
    expect(gedaan.html).toContain('Zet de eerste actie en meld wat u deed');
    expect(await casussen()).toBe(vooraf + 1);
  });

  test('a late report says in which phase it will begin', async () => {
    const { html } = await bekijk(school, kind({ eersteVerzuimdag: dag(-60) }));
    expect(html).toContain('De casus begint in de fase doorbraak');
  });

  test('has every error beside its field and keeps what was typed', async () => {
    const typed = kind({ naam: '', eersteVerzuimdag: dag(2), gemeente: '' });
    Object.assign(typed, geboren(1950, 1, 1));
    const { status, html } = await bekijk(school, { ...typed, 'aanwezig.1.van': dag(-2) });
    expect(status).toBe(422);
    for (const veld of ['naam', 'geboortedatum', 'eersteVerzuimdag', 'gemeente', 'aanwezig-1-tm']) {
      expect(html).toContain(`id="veld-${veld}-fout"`);
    }
    expect(ingevuld(html)).toMatchObject({ 'geboortedatum.jaar': '1950', 'aanwezig.1.van': dag(-2) });
  });

  test('days at school in between are left out of the count, and the last one counts too', async () => {
    const antwoorden = kind({
      eersteVerzuimdag: dag(-40),
      'aanwezig.0.van': dag(-30),
      'aanwezig.0.tm': dag(-21),
    });
    const klaar = await meld(school, antwoorden);
    const { body } = await vraag(wereld.url, `/v1/casussen/${nummerIn(klaar.naar)}`);
    expect(body).toMatchObject({ dagenThuis: 30, fase: 'casusregie' });
  });

  test('a date that is in no calendar is an error beside its field', async () => {
    const wat = await bekijk(school, kind({ 'aanwezig.0.van': '2026-02-27', 'aanwezig.0.tm': '2026-02-31' }));
    expect(wat.status).toBe(422);
    expect(wat.html).toContain('id="veld-aanwezig-0-tm-fout"');
    expect(ingevuld(wat.html)['aanwezig.0.tm']).toBe('2026-02-31');
  });

  test('the same form sent twice is one report; another one of the same child joins its case', async () => {
    const vooraf = await casussen();
    const antwoorden = kind({ naam: 'Zoë van der Berg' });
    const { html } = await bekijk(school, antwoorden);
    const form = { ...ingevuld(html), _stap: 'verstuur' };
    const [een, twee] = await Promise.all([school.verstuur(PAD, form), school.verstuur(PAD, form)]);
    expect([een.status, twee.status]).toEqual([303, 303]);
    expect(nummerIn(twee.naar)).toBe(nummerIn(een.naar));
    expect(await casussen()).toBe(vooraf + 1);

    // Another spelling of the same name, by somebody else.
    const ambtenaar = await Ingelogde.als(wereld.url, 'leerplichtambtenaar');
    const ander = await meld(ambtenaar, { ...antwoorden, naam: 'zoe  VAN DER BERG', school: 'geen' });
    expect(nummerIn(ander.naar)).toBe(nummerIn(een.naar));
    expect((await ambtenaar.open(ander.naar ?? '')).html).toContain('gevoegd bij een casus die al liep');
    expect(await casussen()).toBe(vooraf + 1);
  });

  test('a report that joins a case out of reach says so once, and nothing of the case but its number', async () => {
    const ambtenaar = await Ingelogde.als(wereld.url, 'leerplichtambtenaar');
    const antwoorden = kind({ naam: 'Noor Elders', eersteVerzuimdag: dag(-60) });
    const eerst = await meld(ambtenaar, { ...antwoorden, school: 'geen' });
    const nummer = nummerIn(eerst.naar);
    const mee = await meld(school, antwoorden);
    expect(mee.naar).toMatch(/^\/werkbak\/melden\/gevoegd\?melding=[\w-]{22}$/);
    const gevoegd = await school.volg(mee);
    expect(gevoegd.html).toContain('gevoegd bij een casus die al liep');
    expect((await ambtenaar.open(mee.naar ?? '')).status).toBe(404);
    const { kenmerk } = (await vraag(wereld.url, `/v1/casussen/${nummer}`)).body;
    expect(gevoegd.html).toContain(`Het kenmerk van de casus is ${kenmerk}`);
    expect(gevoegd.html).not.toContain(nummer);
    expect(gevoegd.html).not.toMatch(/fase|regie|Noor Elders|\/casussen\//);
    const { body } = await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=50`);
    expect(body.regels.map((r: { gebeurtenis: string }) => r.gebeurtenis)).toContain('melding-gevoegd');
  });

  test('a key that was typed is that of the school, whoever types it', async () => {
    const ambtenaar = await Ingelogde.als(wereld.url, 'leerplichtambtenaar');
    const met = (school: string) => kind({ leerling: 'nummer-7', school: 'andere', brin: school });
    const een = await meld(ambtenaar, met('12AB00'));
    const weer = await meld(ambtenaar, met('12AB00'));
    const elders = await meld(ambtenaar, met('34CD00'));
    expect([een, weer, elders].map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(nummerIn(weer.naar)).toBe(nummerIn(een.naar));
    expect(nummerIn(elders.naar)).not.toBe(nummerIn(een.naar));
  });

  test('what came of a report is said of no case that whoever asks does not see, there or not', async () => {
    const ambtenaar = await Ingelogde.als(wereld.url, 'leerplichtambtenaar');
    const elders = nummerIn((await meld(ambtenaar, kind({ school: 'geen' }))).naar);
    expect(elders).toMatch(/^[\da-f-]{36}$/);
    const bladzijden = await Promise.all(
      [elders, '00000000-0000-4000-8000-000000000000', 'iets', '%00', ''].flatMap((casus) =>
        ['gevoegd', 'nieuw'].map((hoe) => school.open(`${PAD}/gedaan?casus=${casus}&hoe=${hoe}`)),
      ),
    );
    for (const { status, html } of bladzijden) {
      expect(status).toBe(404);
      expect(html).not.toMatch(/Er loopt al|gevoegd|is gedaan/);
    }
    const zinnen = bladzijden.slice(0, 4).map(({ html }) => /<main[\s\S]*<\/main>/.exec(html)?.[0]);
    expect(zinnen).toEqual(Array(4).fill(expect.stringContaining('Deze casus bestaat niet')));
    expect(new Set(zinnen).size).toBe(1);
  });

  test('a school reports for its own school only, and nobody without the right comes in', async () => {
    const vooraf = await casussen();
    const { html } = await school.open(PAD);
    expect(html).not.toContain('Het kind heeft geen school');
    const vreemd = await bekijk(school, kind({ school: '99ZZ00' }));
    expect(vreemd.status).toBe(422);
    const teamlid = await Ingelogde.als(wereld.url, 'teamlid');
    expect((await teamlid.open(PAD)).status).toBe(403);
    const buiten = await Ingelogde.als(wereld.url, 'casusregisseur', 'waterstreek');
    expect((await bekijk(buiten, kind({ school: 'geen' }))).status).toBe(422);
    expect(await casussen()).toBe(vooraf);
  });

  test('a name with markup or of any script stands there as text', async () => {
    const naam = '<script>alert(1)</script> \u0645\u062d\u0645\u062f';
    const wat = await bekijk(school, kind({ naam }));
    expect(wat.html).not.toContain('<script>alert');
    const klaar = await school.verstuur(PAD, { ...ingevuld(wat.html), _stap: 'verstuur' });
    const { body } = await vraag(wereld.url, `/v1/casussen/${nummerIn(klaar.naar)}`);
    expect(body.naam).toBe(naam);
    const terug = await school.verstuur(PAD, { ...ingevuld(wat.html), _stap: 'verbeter' });
    expect(ingevuld(terug.html)['naam']).toBe(naam);
  });
});
