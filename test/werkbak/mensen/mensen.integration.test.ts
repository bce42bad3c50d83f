import { ingevuld } from '../invullen';
import { ELDERS, gebruiker, MANAGER, Mensenwereld, NOOR, REGIO, type Gezien } from './mensenwereld';

let wereld: Mensenwereld;
const zie = (pad: string, wie = MANAGER) => wereld.vraag(wie, pad);
const stuur = (pad: string, velden: Record<string, string>, wie = MANAGER) => wereld.vraag(wie, pad, velden);
const VOORBEELD = { overal: 'ja', alles: 'ja', email: '' };
const pad = (id: string, onder = '') => `/werkbak/mensen/persoon/${id}${onder}`;

beforeAll(async () => {
  wereld = await Mensenwereld.start();
});
afterAll(() => wereld.stop());

/** Opens a form, types over it and sends it. */
async function vulIn(adres: string, anders: Record<string, string>, wie = MANAGER): Promise<Gezien> {
  return stuur(adres, { ...ingevuld((await zie(adres, wie)).html), ...anders }, wie);
}

describe('the page of the people', () => {
  it('says how to begin while there is nobody', async () => {
    const { status, tekst } = await zie('/werkbak/mensen');
    expect(status).toBe(200);
    expect(tekst).toContain('Zonder mensen kan het systeem bij een casus niet de juiste persoon zoeken.');
    expect(tekst).toContain('Voeg de eerste persoon toe');
    expect((await zie('/werkbak/mensen', NOOR)).tekst).toContain('Vraag uw manager of beheerder');
  });

  it('lists who works there by role, with where, what and how many cases', async () => {
    await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker', gemeenten: ['0014', '0106'] });
    await wereld.mens('ayse', 'leerplichtambtenaar', { naam: 'Ayşe Yıldırım', gemeenten: ['1680'] });
    await wereld.mens('mia', 'manager', { naam: 'Mia Visser' });
    await wereld.mens('weg', 'casusregisseur', { naam: 'Wim Weg', actief: false });
    await wereld.mens('daar', 'casusregisseur', { naam: 'Daan Daar', regio: 'waterstreek' });
    await wereld.casus('noor');
    const { html, tekst } = await zie('/werkbak/mensen');
    expect(tekst).toContain('Noor Bakker Assen en Groningen Alle soorten 1');
    expect(html.indexOf('Casusregisseurs')).toBeLessThan(html.indexOf('Leerplichtambtenaren'));
    expect(tekst).not.toContain('Wim Weg Hele');
    expect(tekst).not.toContain('Daan Daar');
  });

  it('filters by what stands in the address, and finds a name without its accents', async () => {
    const namen = async (zoek: string) =>
      [...(await zie(`/werkbak/mensen?${zoek}`)).html.matchAll(/lijst__hoofd"[^>]*>([^<]*)</g)].map(
        (m) => m[1],
      );
    expect(await namen('rol=manager')).toEqual(['Mia Visser']);
    expect(await namen('gemeente=1680')).toEqual(['Ayşe Yıldırım', 'Mia Visser']);
    expect(await namen('zoek=yildi+ayse')).toEqual(['Ayşe Yıldırım']);
    expect(await namen('gestopt=ja&zoek=wim')).toEqual(['Wim Weg']);
    expect(await namen('rol=onzin&gemeente=9999')).toHaveLength(3);
    expect((await zie('/werkbak/mensen?zoek=niemand')).tekst).toContain('Niemand gevonden');
  });

  it('is for who may read, and changing for who manages; another region is not there', async () => {
    expect((await zie('/werkbak/mensen', NOOR)).status).toBe(200);
    expect((await zie('/werkbak/mensen', gebruiker('s', 'school', { scholen: ['12AB'] }))).status).toBe(403);
    for (const adres of ['/werkbak/mensen/nieuw', pad('noor', '/wijzigen'), pad('noor', '/stoppen')])
      expect((await zie(adres, NOOR)).status).toBe(403);
    expect(
      (await stuur(pad('noor', '/wijzigen'), { naam: 'X', ...VOORBEELD, versie: '1' }, NOOR)).status,
    ).toBe(403);
    expect((await stuur(pad('noor', '/stoppen'), { versie: '1', actief: 'nee' }, NOOR)).status).toBe(403);
    for (const onder of ['', '/wijzigen', '/stoppen'])
      expect((await zie(pad('noor', onder), ELDERS)).status).toBe(404);
    expect(
      (await stuur(pad('noor', '/wijzigen'), { naam: 'X', ...VOORBEELD, versie: '1' }, ELDERS)).status,
    ).toBe(404);
    expect((await zie(`/werkbak/mensen?regio=${REGIO}`, ELDERS)).status).toBe(404);
    expect((await zie(pad('noor'))).tekst).toContain('Noor Bakker');
    expect((await zie('/werkbak/mensen', gebruiker('x', 'lokaal', { regio: null }))).tekst).toContain(
      'Regio',
    );
  });
});

describe('adding somebody', () => {
  it('asks only what matters for the role', async () => {
    const regisseur = (await zie('/werkbak/mensen/nieuw?rol=casusregisseur')).html;
    expect(regisseur).toContain('name="gemeente-0014"');
    expect(regisseur).toContain('name="onderwijs-po"');
    const manager = (await zie('/werkbak/mensen/nieuw?rol=manager')).html;
    expect(manager).not.toContain('name="gemeente-0014"');
    expect((await zie('/werkbak/mensen/nieuw?rol=teamlid')).html).toContain('name="discipline"');
  });

  it('puts every error beside its field and keeps what was typed', async () => {
    const { status, html, tekst } = await vulIn('/werkbak/mensen/nieuw?rol=casusregisseur', {
      email: 'geen adres',
      telefoon: 'geen nummer',
      overal: 'nee',
      'onderwijs-vo': 'ja',
    });
    expect(status).toBe(422);
    expect(tekst).toContain('Er kloppen nog 5 dingen niet');
    for (const veld of ['naam', 'email', 'telefoon', 'overal', 'alles'])
      expect(html).toContain(`id="veld-${veld}-fout"`);
    expect(ingevuld(html)).toMatchObject({ email: 'geen adres', overal: 'nee', 'onderwijs-vo': 'ja' });
  });

  it('happens once when the form is sent twice', async () => {
    const adres = '/werkbak/mensen/nieuw?rol=casusregisseur';
    const velden = { ...ingevuld((await zie(adres)).html), ...VOORBEELD, naam: 'Sam de Vries' };
    const [een, twee] = [await stuur(adres, velden), await stuur(adres, velden)];
    expect(een.status).toBe(303);
    expect(twee.naar).toBe(een.naar);
    const rijen = await wereld.db
      .selectFrom('persoon')
      .select('id')
      .where('naam', '=', 'Sam de Vries')
      .execute();
    expect(rijen).toHaveLength(1);
    expect((await zie(een.naar!)).tekst).toMatch(/Sam de Vries.*Toegevoegd door Mia Visser/);
  });

  it('refuses a key that somebody has, beside its field', async () => {
    const { status, tekst } = await vulIn('/werkbak/mensen/nieuw?rol=manager', { naam: 'Ander', id: 'daar' });
    expect(status).toBe(422);
    expect(tekst).toContain('Is al in gebruik');
    expect((await vulIn('/werkbak/mensen/nieuw?rol=manager', { naam: 'A', id: 'a@b.nl' })).status).toBe(422);
  });

  it('shows markup in a name and a discipline as text, everywhere', async () => {
    const naam = '<script>alert(1)</script> "O\'Neill" & 王';
    const { naar } = await vulIn('/werkbak/mensen/nieuw?rol=teamlid', {
      naam,
      ...VOORBEELD,
      discipline: '<b>arts</b>',
    });
    for (const adres of [
      '/werkbak/mensen',
      naar!,
      `${naar!.split('?')[0]}/wijzigen`,
      `${naar!.split('?')[0]}/stoppen`,
    ]) {
      const { html } = await zie(adres);
      expect(html).toContain('&lt;script>alert(1)&lt;/script>');
      expect(html).not.toContain('<script>');
      expect(html).not.toContain('<b>arts');
    }
  });
});

describe('changing somebody', () => {
  it('is told in the history: what was, what is, who and when', async () => {
    const { naar } = await vulIn(pad('noor', '/wijzigen'), {
      email: 'noor@voorbeeld.nl',
      telefoon: '050 123 45 67',
      'gemeente-1680': 'ja',
    });
    const { tekst } = await zie(naar!);
    expect(tekst).toContain('De wijziging is bewaard.');
    expect(tekst).toContain('E-mailadres: was leeg, is nu “noor@voorbeeld.nl”.');
    expect(tekst).toContain('Telefoonnummer: was leeg, is nu “050 123 45 67”.');
    expect(tekst).toContain('was “Assen en Groningen”, is nu “Aa en Hunze, Assen en Groningen”.');
    expect(tekst).toMatch(/om \d\d:\d\d uur Gewijzigd door Mia Visser/);
  });

  it('of two at once shows the second what the first changed, and keeps what the second typed', async () => {
    const tweede = gebruiker('bas', 'beheerder');
    const adres = pad('ayse', '/wijzigen');
    const [mia, bas] = [ingevuld((await zie(adres)).html), ingevuld((await zie(adres, tweede)).html)];
    expect((await stuur(adres, { ...mia, email: 'ayse@voorbeeld.nl' })).status).toBe(303);
    const botsing = await stuur(adres, { ...bas, naam: 'Ayşe Demir' }, tweede);
    expect(botsing.status).toBe(409);
    expect(botsing.tekst).toContain('Gewijzigd door Mia Visser');
    expect(botsing.tekst).toContain('E-mailadres: was leeg, is nu “ayse@voorbeeld.nl”.');
    expect(ingevuld(botsing.html)).toMatchObject({ naam: 'Ayşe Demir', email: '' });
    expect((await zie(pad('ayse'))).tekst).not.toContain('Demir');
    const daarna = await stuur(adres, { ...ingevuld(botsing.html), email: 'ayse@voorbeeld.nl' }, tweede);
    expect(daarna.status).toBe(303);
    expect((await zie(pad('ayse'))).tekst).toContain('Ayşe Demir');
  });

  it('sent twice is one change', async () => {
    const velden = { ...ingevuld((await zie(pad('mia', '/wijzigen'))).html), naam: 'Mia Visser-Bos' };
    for (const attempt of [1, 2])
      expect([attempt, (await stuur(pad('mia', '/wijzigen'), velden)).status]).toEqual([attempt, 303]);
    const { tekst } = await zie(pad('mia'));
    expect(tekst.match(/Naam: was/g)).toHaveLength(1);
  });
});

describe('stopping somebody', () => {
  it('says which open cases are left, and leads the manager to them afterwards', async () => {
    const casus = await wereld.casus('noor', { gemeente: '0106' });
    const vooraf = await zie(pad('noor', '/stoppen'));
    expect(vooraf.tekst).toContain('Noor Bakker voert nog de regie in 2 open casussen.');
    expect(vooraf.html).toContain(`/werkbak/casussen/${casus}`);
    const velden = ingevuld(vooraf.html);
    expect((await stuur(pad('noor', '/stoppen'), velden)).status).toBe(303);
    expect((await stuur(pad('noor', '/stoppen'), velden)).status).toBe(303);
    const lijst = await zie('/werkbak/mensen');
    expect(lijst.tekst).toContain('Noor Bakker is gestopt, maar voert nog de regie in 2 open casussen.');
    expect(lijst.html).toContain(`/werkbak/casussen/${casus}`);
    expect((await zie('/werkbak/mensen', NOOR)).tekst).not.toContain('Let op');
    expect((await zie(pad('noor'))).tekst).toContain('050 123 45 67');
    expect((await zie(pad('noor'))).tekst.match(/Gestopt door/g)).toHaveLength(1);
  });

  it('can be taken back', async () => {
    expect((await vulIn(pad('noor', '/stoppen'), {})).status).toBe(303);
    expect((await zie(pad('noor'))).tekst).toContain('Weer begonnen door Mia Visser-Bos');
    expect((await zie('/werkbak/mensen')).tekst).not.toContain('Noor Bakker is gestopt');
  });
});
