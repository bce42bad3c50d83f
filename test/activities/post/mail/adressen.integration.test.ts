import { isMailadres, schermnaam } from '../../../../activities/post/mail/adres';
import { adressenVan, Proefserver } from './proefserver';
import { BLIJVEND, brief, verzender } from './verzender';

let proef: Proefserver;
let sluit: () => void;
beforeEach(() => {
  proef = new Proefserver();
  sluit = () => undefined;
});
afterEach(async () => {
  sluit();
  await proef.close();
});

async function naar(naam: string, email: string) {
  const een = verzender(await proef.open(), [{ naam, email }]);
  sluit = een.sluit;
  return een;
}

describe('a mail arrives at', () => {
  test.each([
    ['a plus', 'ada+doorbraak@voorbeeld.nl', 'ada+doorbraak@voorbeeld.nl'],
    ['an apostrophe', "d'arc.o'neil@voorbeeld.nl", "d'arc.o'neil@voorbeeld.nl"],
    ['capitals', 'Ada.VanDijk@Voorbeeld.NL', 'Ada.VanDijk@voorbeeld.nl'],
    ['a domain in another script', 'ada@münchen.example', 'ada@münchen.example'],
    ['every sign that is allowed', "!#$%&'*+-/=?^_`{|}~@voorbeeld.nl", "!#$%&'*+-/=?^_`{|}~@voorbeeld.nl"],
  ])('an address with %s', async (_, email, aan) => {
    const { uitkomst } = await naar('Ada', email);
    expect(await uitkomst(brief())).toBeNull();
    expect(
      proef.gekregen.map((een) => een.aan.map((adres) => adres.replace(/@.*$/, (d) => d.toLowerCase()))),
    ).toEqual([[aan]]);
  });

  test('a domain in another script, by its name that every server knows', async () => {
    const { uitkomst } = await naar('Ada', 'ada@münchen.example');
    expect(await uitkomst(brief())).toBeNull();
    expect(proef.gevraagd).toEqual(['<ada@xn--mnchen-3ya.example>']);
  });

  // The server of this test takes no quotes, as many do: what it is asked is what counts.
  test.each(['"ada van dijk"@voorbeeld.nl', '"ada@thuis"@voorbeeld.nl', '"ada..dijk"@voorbeeld.nl'])(
    '%s, which is asked for as it is',
    async (email) => {
      const { uitkomst } = await naar('Ada', email);
      await uitkomst(brief());
      expect(proef.gevraagd).toEqual([`<${email}>`]);
    },
  );

  test('a local part in another script where the server takes it', async () => {
    const { uitkomst } = await naar('Jörg', 'jörg@voorbeeld.nl');
    expect(await uitkomst(brief())).toBeNull();
    expect(proef.gekregen.map(({ aan }) => aan)).toEqual([['jörg@voorbeeld.nl']]);
  });
});

describe('a name is shown as it is', () => {
  test.each([
    'Fatima Yilmaz, moeder',
    'Jan "Sjonnie" de Vries',
    'فاطمة الزهراء',
    'Zoë Çelik-Ağaoğlu',
    '王小明 <baas>',
    'Dijk; van, A. (Ada)',
    'Een heel lange naam '.repeat(9).trim(),
  ])('%s', async (naam) => {
    const { uitkomst } = await naar(naam, 'ada@voorbeeld.nl');
    expect(await uitkomst(brief())).toBeNull();
    const [{ mail, aan } = {}] = proef.gekregen;
    expect(aan).toEqual(['ada@voorbeeld.nl']);
    expect(adressenVan(mail?.to)).toEqual([{ name: naam, address: 'ada@voorbeeld.nl' }]);
  });
});

describe('nothing in a name or a subject makes a header or another recipient', () => {
  const KWAAD = 'Ada\r\nBcc: dief@voorbeeld.nl\r\n\r\nNieuwe tekst';

  test('in a name', async () => {
    const { uitkomst } = await naar(KWAAD, 'ada@voorbeeld.nl');
    expect(await uitkomst(brief())).toBeNull();
    const [{ mail, aan, bron } = {}] = proef.gekregen;
    expect(aan).toEqual(['ada@voorbeeld.nl']);
    expect(mail?.bcc).toBeUndefined();
    expect(bron).not.toMatch(/^Bcc:/im);
    expect(adressenVan(mail?.to)).toEqual([
      { name: 'Ada Bcc: dief@voorbeeld.nl Nieuwe tekst', address: 'ada@voorbeeld.nl' },
    ]);
  });

  test('in a name that looks as if it were encoded', async () => {
    const { uitkomst } = await naar('=?utf-8?q?Ada=0D=0ABcc:_dief?=', 'ada@voorbeeld.nl');
    expect(await uitkomst(brief())).toBeNull();
    expect(adressenVan(proef.gekregen[0]?.mail.to)).toEqual([
      { name: '= ?utf-8?q?Ada=0D=0ABcc:_dief?=', address: 'ada@voorbeeld.nl' },
    ]);
  });

  test('in a subject', async () => {
    const { uitkomst } = await naar('Ada', 'ada@voorbeeld.nl');
    expect(await uitkomst(brief({ onderwerp: `Werk\r\nBcc: dief@voorbeeld.nl\u2028X: y` }))).toBeNull();
    const [{ mail, aan } = {}] = proef.gekregen;
    expect(aan).toEqual(['ada@voorbeeld.nl']);
    expect(mail?.subject).toBe('Werk Bcc: dief@voorbeeld.nl X: y');
    expect([...(mail?.headers.keys() ?? [])]).not.toEqual(expect.arrayContaining(['bcc', 'x']));
  });

  test.each([
    'ada@voorbeeld.nl, dief@voorbeeld.nl',
    'ada@voorbeeld.nl\r\nRCPT TO:<dief@voorbeeld.nl>',
    'ada@voorbeeld.nl> SIZE=1 <dief@voorbeeld.nl',
    'Ada <ada@voorbeeld.nl>',
    'ada voorbeeld.nl',
    'ada@',
    '@voorbeeld.nl',
    'ada@@voorbeeld.nl',
    'ada..dijk@voorbeeld.nl',
    'ada@voorbeeld',
    'ada@[127.0.0.1]',
    'groep: ada@voorbeeld.nl;',
    `${'a'.repeat(65)}@voorbeeld.nl`,
    `ada@${'a'.repeat(260)}.nl`,
    '',
  ])('%j is no address: it is refused here, and no server hears of it', async (email) => {
    const { uitkomst } = await naar('Ada', email);
    expect(await uitkomst(brief())).toMatchObject({ name: BLIJVEND, code: 'adres-ongeldig' });
    expect(proef.gekregen).toEqual([]);
    expect(isMailadres(email)).toBe(false);
  });
});

test('what turns text around or cannot be seen is not in a name', () => {
  expect(schermnaam('Ada\u202Egpj.exe\u200B\u0000 Bakker\u2029')).toBe('Adagpj.exe Bakker');
  expect(schermnaam('فاطمة')).toBe('فاطمة');
});
