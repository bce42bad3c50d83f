import { randomUUID } from 'node:crypto';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { datumVan, plusDagen, vanEpoch } from '../../../domain/tijd';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { ingevuld } from '../invullen';
import { gebruiker, MANAGER, Mensenwereld, NOOR, type Gezien } from '../mensen/mensenwereld';

const SCHOOL = gebruiker('tineke', 'school', { scholen: ['12AB'] });
const TEAMLID = gebruiker('tom', 'teamlid');
const VANDAAG = datumVan(vanEpoch(Date.now()));

let wereld: Mensenwereld;
let nummer: string;
const pad = (onder = '') => `/werkbak/casussen/${nummer}/betrokkenen${onder}`;
const zie = (adres: string, wie = NOOR) => wereld.vraag(wie, adres);
const stuur = (adres: string, velden: Record<string, string>, wie = NOOR) => wereld.vraag(wie, adres, velden);

beforeAll(async () => {
  wereld = await Mensenwereld.start();
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker' });
  await wereld.mens('mia', 'manager', { naam: 'Mia Visser' });
});
afterAll(() => wereld.stop());
beforeEach(async () => {
  nummer = await wereld.casus('noor');
});

/** Opens a form, types over it and sends it. */
async function vulIn(adres: string, anders: Record<string, string>, wie = NOOR): Promise<Gezien> {
  return stuur(adres, { ...ingevuld((await zie(adres, wie)).html), ...anders }, wie);
}

/** Puts somebody around the child; their id. */
async function zet(anders: Partial<typeof OUDER> = {}): Promise<string> {
  const id = randomUUID();
  const door = { door: 'mia', op: vanEpoch(Date.now()) };
  const uitslag = await betrokkenen(wereld.db).voegToe(
    { ...OUDER, ...anders, casusnummer: nummer, id },
    door,
  );
  expect(uitslag.soort).toBe('gedaan');
  return id;
}

const NIEUW = { soort: 'ouder-met-gezag', naam: 'Fatima Yilmaz' };

describe('the page of the people around a child', () => {
  it('says what is missing while there is nobody, here and on the page of the case', async () => {
    expect((await zie(pad())).tekst).toContain('Zonder ouder met een adres komt er geen brief aan.');
    const casus = await zie(`/werkbak/casussen/${nummer}`);
    expect(casus.tekst).toContain('Een brief voor de ouders komt nu niet aan.');
    expect(casus.html).toContain(`href="${pad()}"`);
  });

  it('says who is missing with the way to add them, and nothing where nobody is', async () => {
    for (const adres of [pad(), `/werkbak/casussen/${nummer}`]) {
      const { html, tekst } = await zie(adres);
      for (const [zin, soort] of [
        ['Er is nog geen ouder bekend.', 'ouder-met-gezag'],
        ['Er is nog geen leraar of mentor bekend.', 'leraar'],
        ['Er is nog geen ondersteuner bekend.', 'ondersteuner'],
      ] as const) {
        expect([adres, tekst]).toEqual([adres, expect.stringContaining(zin)]);
        expect(html).toContain(`href="${pad(`/nieuw?soort=${soort}`)}"`);
      }
    }
    expect(ingevuld((await zie(pad('/nieuw?soort=leraar'))).html)['soort']).toBe('leraar');
    expect(ingevuld((await zie(pad('/nieuw?soort=buur'))).html)['soort']).toBe('');
    const ouder = await zet({ telefoon: null });
    const zonder = await zie(`/werkbak/casussen/${nummer}`);
    expect(zonder.tekst).toContain('Van niemand is een telefoonnummer bekend.');
    expect(zonder.html).toContain(`href="${pad(`/${ouder}`)}">Vul een telefoonnummer in`);
    await zet({ soort: 'leraar', naam: 'Juf Ans' });
    await zet({ soort: 'ondersteuner', naam: 'Oom Ali' });
    expect((await zie(`/werkbak/casussen/${nummer}`)).tekst).not.toMatch(
      /nog geen (ouder|leraar|ondersteuner)|Van niemand/,
    );
  });

  it('says where the child lives and that an interpreter is needed, and keeps both in the history', async () => {
    const id = await zet();
    for (const adres of [pad(), `/werkbak/casussen/${nummer}`])
      expect((await zie(adres)).tekst).toMatch(/het kind woont hier.*met een tolk/);
    const { naar } = await vulIn(pad(`/${id}`), { woontBij: 'nee', tolk: 'nee' });
    const { tekst } = await zie(naar!);
    expect(tekst).toContain('Woont bij deze persoon: was “ja”, is nu “nee”.');
    expect(tekst).toContain('Tolk nodig: was “ja”, is nu “nee”.');
    expect(await betrokkenen(wereld.db).lees(nummer)).toMatchObject([{ woontBij: false, tolk: false }]);
  });

  it('shows who works on the case, each with one tap to call, and of the school that nobody is known', async () => {
    await wereld.mens('lotte', 'leerplichtambtenaar', { naam: 'Lotte Smeets', telefoon: '050 111 22 33' });
    await wereld.mens('elders', 'leerplichtambtenaar', { naam: 'Els Ver', gemeenten: ['1680'] });
    const casus = `/werkbak/casussen/${nummer}`;
    const eerst = await zie(casus, MANAGER);
    expect(eerst.tekst).toMatch(/Wie hieraan werken Noor Bakker, casusregisseur, leidt deze casus/);
    expect(eerst.tekst).toContain('Van de school is nog niemand bekend.');
    expect(eerst.html).toContain('/werkbak/mensen/nieuw?rol=school&amp;school=12AB00');
    expect(eerst.html).toContain('href="tel:0501112233"');
    expect(eerst.tekst).not.toContain('Els Ver');
    await wereld.mens('tineke', 'school', { naam: 'Tineke Smit', scholen: ['12AB'], telefoon: '0504445566' });
    for (const wie of [NOOR, SCHOOL]) {
      const { html } = await zie(casus, wie);
      expect(html).toContain('href="tel:0504445566"');
      expect(html).not.toContain('Van de school is nog niemand bekend');
    }
  });

  it('shows who is there with every way to reach them, the one they want first; who left apart', async () => {
    await zet({ email: 'fatima@voorbeeld.nl' });
    await zet({ soort: 'leraar', naam: 'Meester Jan', tot: plusDagen(OUDER.van, 1), relatie: null });
    for (const adres of [pad(), `/werkbak/casussen/${nummer}`]) {
      const { html } = await zie(adres);
      expect(html).toContain('href="mailto:fatima@voorbeeld.nl"');
      expect(html).toContain('href="tel:0612345678"');
      expect(html.indexOf('Dorpsstraat')).toBeLessThan(html.indexOf('mailto:'));
      expect(html).toContain('wil bericht per brief');
    }
    expect((await zie(pad())).tekst).toMatch(
      /Wie er nu bij is .*Fatima.* Turks .*Wie er eerder bij was .*Jan/,
    );
    const casus = (await zie(`/werkbak/casussen/${nummer}`)).tekst;
    expect(casus).not.toContain('Een brief voor de ouders komt nu niet aan.');
    expect(casus).not.toContain('Meester Jan');
  });

  it('says of whom nothing can reach that there is no address yet', async () => {
    await zet({ voorkeur: null, telefoon: null, adres: null });
    expect((await zie(pad())).tekst).toContain('nog geen adres');
    expect((await zie(`/werkbak/casussen/${nummer}`)).tekst).toMatch(/Fatima Yilmaz.*nog geen adres/);
  });

  it('shows a school no care and no protection, and a member of the table no more than names', async () => {
    await zet();
    await zet({ soort: 'zorgverlener', naam: 'Dokter Wit', relatie: 'psychiater' });
    await zet({ soort: 'jeugdbeschermer', naam: 'Bea Blauw' });
    const id = await zet({ soort: 'leraar', naam: 'Juf Ans' });
    for (const adres of [pad(), `/werkbak/casussen/${nummer}`]) {
      const { tekst } = await zie(adres, SCHOOL);
      expect(tekst).toMatch(/Fatima Yilmaz.*Juf Ans/);
      expect(tekst).not.toMatch(/Wit|psychiater|Blauw/);
    }
    expect((await zie(pad('/nieuw'), SCHOOL)).html).not.toMatch(/zorgverlener|jeugdbeschermer/i);
    expect((await zie(pad(`/${id}`), SCHOOL)).status).toBe(200);
    expect((await zie(pad('/nieuw'), TEAMLID)).status).toBe(403);
  });

  it('shows markup in a name, a relation and an address as text', async () => {
    const vreemd = '<script>alert(1)</script> & 王';
    const id = await zet({ naam: vreemd, relatie: vreemd, adres: vreemd });
    for (const adres of [pad(), pad(`/${id}`), pad(`/${id}/doorhalen`), `/werkbak/casussen/${nummer}`]) {
      const { html } = await zie(adres);
      expect(html).toContain('&lt;script>alert(1)&lt;/script>');
      expect(html).not.toContain('<script>');
    }
  });
});

describe('adding somebody', () => {
  it('asks only who it is; then they stand there from today, and the history says by whom', async () => {
    const { status, naar } = await vulIn(pad('/nieuw'), NIEUW);
    expect([status, naar]).toEqual([303, `${pad()}?gedaan=toegevoegd`]);
    const { tekst } = await zie(naar!);
    expect(tekst).toContain('Deze persoon staat nu bij het kind.');
    expect(tekst).toMatch(/door Noor Bakker Fatima Yilmaz toegevoegd/);
    expect(await betrokkenen(wereld.db).lees(nummer)).toMatchObject([
      { naam: 'Fatima Yilmaz', van: VANDAAG, tot: null, voorkeur: null },
    ]);
  });

  it('puts every error beside its field, in words, and keeps what was typed', async () => {
    const { status, html, tekst } = await vulIn(pad('/nieuw'), {
      naam: 'Fatima',
      voorkeur: 'brief',
      email: 'geen adres',
      telefoon: 'bel maar',
      van: VANDAAG,
      tm: plusDagen(VANDAAG, -3),
    });
    expect(status).toBe(422);
    for (const veld of ['soort', 'email', 'telefoon', 'tm'])
      expect([veld, html.includes(`id="veld-${veld}-fout"`)]).toEqual([veld, true]);
    expect(tekst).toContain('Dit nummer moet een telefoonnummer zijn');
    expect(tekst).toContain('De laatste dag ligt voor de eerste dag.');
    expect(ingevuld(html)).toMatchObject({ naam: 'Fatima', voorkeur: 'brief', email: 'geen adres' });
  });

  it('in the way they want asks for its address', async () => {
    const { status, tekst } = await vulIn(pad('/nieuw'), { ...NIEUW, voorkeur: 'brief' });
    expect([status, tekst]).toEqual([
      422,
      expect.stringContaining('Dit adres is verplicht: deze persoon wil bericht per brief.'),
    ]);
  });

  it('happens once when the form is sent twice, and with other answers says so', async () => {
    const velden = { ...ingevuld((await zie(pad('/nieuw'))).html), ...NIEUW };
    const keren = [await stuur(pad('/nieuw'), velden), await stuur(pad('/nieuw'), velden)];
    expect(keren.map(({ status }) => status)).toEqual([303, 303]);
    const anders = await stuur(pad('/nieuw'), { ...velden, naam: 'Karim Yilmaz' });
    expect([anders.status, anders.tekst]).toEqual([422, expect.stringContaining('staat er al')]);
    expect(await betrokkenen(wereld.db).lees(nummer)).toHaveLength(1);
    expect((await stuur(pad('/nieuw'), { ...ingevuld(anders.html) })).status).toBe(303);
    expect(await betrokkenen(wereld.db).lees(nummer)).toHaveLength(2);
  });

  it('of a kind that one does not manage is refused', async () => {
    const zorg = await vulIn(pad('/nieuw'), { ...NIEUW, soort: 'zorgverlener' }, SCHOOL);
    expect([zorg.status, zorg.html]).toEqual([422, expect.stringContaining('id="veld-soort-fout"')]);
    expect(await betrokkenen(wereld.db).lees(nummer)).toEqual([]);
  });
});

describe('changing somebody', () => {
  it('keeps what is not touched, and tells what was and what is', async () => {
    const id = await zet({ taal: 'kmr-Latn' });
    const { naar } = await vulIn(pad(`/${id}`), {
      email: 'f@voorbeeld.nl',
      voorkeur: 'e-mail',
      tm: '2099-12-31',
    });
    const { tekst } = await zie(naar!);
    expect(tekst).toContain('E-mailadres: was leeg, is nu “f@voorbeeld.nl”.');
    expect(tekst).toContain('Bericht: was “per brief”, is nu “per e-mail”.');
    expect(tekst).toContain('Laatste dag: was leeg, is nu “31 december 2099”.');
    expect(await betrokkenen(wereld.db).lees(nummer)).toMatchObject([
      {
        ...OUDER,
        taal: 'kmr-Latn',
        email: 'f@voorbeeld.nl',
        voorkeur: 'e-mail',
        tot: '2100-01-01',
        versie: 2,
      },
    ]);
  });

  it('of two at once shows the second what the first changed, and keeps what the second typed', async () => {
    const id = await zet();
    const [noor, mia] = [
      ingevuld((await zie(pad(`/${id}`))).html),
      ingevuld((await zie(pad(`/${id}`), MANAGER)).html),
    ];
    expect((await stuur(pad(`/${id}`), { ...noor, relatie: 'stiefmoeder' })).status).toBe(303);
    const botsing = await stuur(pad(`/${id}`), { ...mia, naam: 'Fatima Demir' }, MANAGER);
    expect(botsing.status).toBe(409);
    expect(botsing.tekst).toContain('gewijzigd door Noor Bakker');
    expect(botsing.tekst).toContain('Omschrijving: was “moeder”, is nu “stiefmoeder”.');
    expect(ingevuld(botsing.html)).toMatchObject({ naam: 'Fatima Demir', relatie: 'moeder' });
    expect((await stuur(pad(`/${id}`), ingevuld(botsing.html), MANAGER)).status).toBe(303);
    expect((await zie(pad())).tekst).toContain('Fatima Demir');
  });

  it('sent twice is one change', async () => {
    const id = await zet();
    const velden = { ...ingevuld((await zie(pad(`/${id}`))).html), naam: 'Fatima Demir' };
    for (const keer of [1, 2])
      expect([keer, (await stuur(pad(`/${id}`), velden)).status]).toEqual([keer, 303]);
    expect((await zie(pad())).tekst.match(/Naam: was/g)).toHaveLength(1);
  });

  it('by mistake is struck: in no list, but in the history', async () => {
    const id = await zet();
    const vraag = await zie(pad(`/${id}/doorhalen`));
    expect(vraag.tekst).toContain('Doe dit alleen als Fatima Yilmaz hier per vergissing staat.');
    const velden = ingevuld(vraag.html);
    expect((await vulIn(pad(`/${id}`), { relatie: 'oma' })).status).toBe(303);
    const laat = await stuur(pad(`/${id}/doorhalen`), velden);
    expect([laat.status, laat.tekst]).toEqual([409, expect.stringContaining('is nu “oma”')]);
    expect((await stuur(pad(`/${id}/doorhalen`), ingevuld(laat.html))).status).toBe(303);
    const { html, tekst } = await zie(pad());
    expect(tekst).toContain('Fatima Yilmaz doorgehaald: stond hier per vergissing');
    expect(html).not.toContain(`/betrokkenen/${id}`);
    expect((await zie(pad(`/${id}`))).status).toBe(404);
  });

  it('of another case is not there', async () => {
    const id = await zet();
    nummer = await wereld.casus('noor');
    for (const onder of [`/${id}`, `/${id}/doorhalen`, '/bestaat-niet', `/${randomUUID()}`])
      expect([onder, (await zie(pad(onder))).status]).toEqual([onder, 404]);
  });
});
