import { blokken } from '../../opmaak/blokken';
import { DONKER, LICHT } from '../../opmaak/kleuren';
import { mailHtml, mailTekst } from '../../opmaak/mail';
import { verzamelHtml, verzamelTekst } from '../../opmaak/verzamelmail';
import { verzamelmail } from '../../taal/verzamelmail';

const TEKST = [
  'Kenmerk: 2026-00417',
  'Beste Ada,',
  'Wilt u dit nog doen?\n- Eerste taak\n- Tweede taak\nLukt het niet?\nMeld het hier: https://doorbraak.example/v/abc?x=1&y=2',
  'Heeft u een vraag? Bel Noor.',
  'Met vriendelijke groet,\nNoor',
].join('\n\n');
const MAIL = { onderwerp: 'Herinnering (2026-00417)', tekst: TEKST, dringend: false };

/** The words of HTML as somebody reads them. */
function woorden(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>|<title[\s\S]*?<\/title>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

test('a text falls into its kenmerk, paragraphs, lists and addresses to go to', () => {
  expect(blokken(TEKST)).toEqual([
    { soort: 'kenmerk', tekst: 'Kenmerk: 2026-00417' },
    { soort: 'regels', regels: ['Beste Ada,'] },
    { soort: 'regels', regels: ['Wilt u dit nog doen?'] },
    { soort: 'lijst', punten: ['Eerste taak', 'Tweede taak'] },
    { soort: 'regels', regels: ['Lukt het niet?'] },
    { soort: 'knop', over: 'Meld het hier', adres: 'https://doorbraak.example/v/abc?x=1&y=2' },
    { soort: 'regels', regels: ['Heeft u een vraag? Bel Noor.'] },
    { soort: 'regels', regels: ['Met vriendelijke groet,', 'Noor'] },
  ]);
});

test('sentences on lines of their own are paragraphs; fields and a signature stay together', () => {
  expect(
    blokken(
      'Kom.\nHet is op dinsdag.\nPlaats: Stadhuis\nKamer: 3\nKunt u niet?\n\nGroet,\nNoor\nTelefoon: 1',
    ),
  ).toEqual([
    { soort: 'regels', regels: ['Kom.'] },
    { soort: 'regels', regels: ['Het is op dinsdag.'] },
    { soort: 'regels', regels: ['Plaats: Stadhuis', 'Kamer: 3'] },
    { soort: 'regels', regels: ['Kunt u niet?'] },
    { soort: 'regels', regels: ['Groet,', 'Noor', 'Telefoon: 1'] },
  ]);
});

describe('a mail', () => {
  const html = mailHtml(MAIL);

  test('says in HTML what it says in text, but for the address of a button', () => {
    const lezen = woorden(html);
    for (const regel of mailTekst(MAIL).split('\n')) {
      const kaal = regel
        .replace(/^- /, '')
        .replace(/^-- $/, '')
        .replace(/:? https:.*$/, '');
      expect(lezen).toContain(kaal.trim());
    }
  });

  test('names its language, has one heading and a button that is a link', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl"/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<a class="knop" href="https:\/\/doorbraak\.example\/v\/abc\?x=1&amp;y=2"/);
  });

  test('has the kenmerk once, under its heading', () => {
    expect(/<h1[^>]*>([^<]*)/.exec(html)?.[1]).toBe('Herinnering');
    expect(html).toContain('<title>Herinnering (2026-00417)</title>');
  });

  test('says at its foot where whoever signs in chooses how mail comes, and to others nothing of it', () => {
    const keuzepagina = 'https://doorbraak.example/werkbak/mijn-mail';
    const metKeuze = mailHtml({ ...MAIL, keuzepagina });
    expect(metKeuze).toContain(`<a class="link" href="${keuzepagina}"`);
    expect(woorden(metKeuze)).toContain('Kies zelf hoe u deze e-mails krijgt');
    expect(mailTekst({ ...MAIL, keuzepagina }).endsWith(`een keer per dag of niet: ${keuzepagina}`)).toBe(
      true,
    );
    expect(html + mailTekst(MAIL)).not.toContain('Kies zelf');
    const samen = verzamelmail([MAIL, { ...MAIL, onderwerp: 'Nieuwe taak (2026-00417)' }], 'Ada');
    expect(verzamelHtml(samen, { keuzepagina })).toContain(`href="${keuzepagina}"`);
    expect(verzamelTekst(samen, { keuzepagina })).toContain(`: ${keuzepagina}`);
    expect(verzamelHtml(samen) + verzamelTekst(samen)).not.toContain('Kies zelf');
  });

  test('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe|form|object|video)|src=|url\(|@import|\son\w+=/i);
  });

  test('shows what somebody typed as text', () => {
    const kwaad = '<script>alert(1)</script> & "aanhaling" <img src=x onerror=y>';
    const vreemd = mailHtml({ onderwerp: kwaad, tekst: `Beste ${kwaad},\n\n- ${kwaad}`, dringend: false });
    expect(vreemd).not.toMatch(/<script|<img/);
    expect(woorden(vreemd).split(kwaad)).toHaveLength(4);
    const link = mailHtml({ ...MAIL, tekst: 'Ga naar: https://x.example/"onclick="alert(1)' });
    expect(link).not.toContain('"onclick=');
    expect(mailHtml({ ...MAIL, tekst: 'Ga naar: javascript:alert(1)' })).not.toContain('<a ');
  });

  test('says that it is urgent only when it is', () => {
    expect(html).not.toContain('dringend.');
    const dringend = { ...MAIL, dringend: true };
    expect(mailHtml(dringend)).toContain('Dit is dringend.');
    expect(mailTekst(dringend)).toMatch(/^Dit is dringend\./);
  });
});

/** The contrast of two colours, as WCAG measures it. */
function contrast(een: string, ander: string): number {
  const licht = (kleur: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => parseInt(kleur.slice(i, i + 2), 16) / 255)
      .map((deel) => (deel <= 0.03928 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [hoog = 0, laag = 0] = [licht(een), licht(ander)].sort((a, b) => b - a);
  return (hoog + 0.05) / (laag + 0.05);
}

test.each([
  ['light', LICHT],
  ['dark', DONKER],
])('every text can be read in the %s', (_, kleuren) => {
  const paren = [
    [kleuren.tekst, kleuren.vlak],
    [kleuren.stil, kleuren.vlak],
    [kleuren.merk, kleuren.vlak],
    [kleuren.opActie, kleuren.actie],
    [kleuren.fout, kleuren.foutVlak],
  ] as const;
  for (const [tekst, vlak] of paren) expect(contrast(tekst, vlak)).toBeGreaterThanOrEqual(4.5);
});
