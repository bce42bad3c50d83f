import { FASEN, LADDER } from '../../domain/fase';
import { nuSleutel, nuVoorGezin, straksVoorGezin } from '../../taal/gezin';
import { gezinscodeOpPapier, metLinkregels } from '../../taal/gezinslink';
import { VERTALINGEN, vertaaltaal } from '../../taal/gezinspagina/talen';
import { inNederlands, ZINNEN, type Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { gezinszeggen } from '../../taal/gezinssignaal';
import { melding, Spel } from '../domain/hulp';

const SLEUTELS = Object.keys(ZINNEN) as Zinsleutel[];

/** Letters of the script of a language. */
const SCHRIFT = {
  en: /^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u,
  ar: /\p{Script=Arabic}/u,
  tr: /^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u,
  pl: /^[^\p{Script=Arabic}\p{Script=Cyrillic}]+$/u,
  uk: /\p{Script=Cyrillic}/u,
} as const;

describe.each(Object.keys(SCHRIFT) as (keyof typeof SCHRIFT)[])('the page in %s', (taal) => {
  const { zinnen } = VERTALINGEN[taal];

  test('has every main sentence, in its own script and not left in Dutch', () => {
    expect(Object.keys(zinnen).sort()).toEqual([...SLEUTELS].sort());
    for (const sleutel of SLEUTELS) {
      expect([sleutel, SCHRIFT[taal].test(zinnen[sleutel])]).toEqual([sleutel, true]);
      expect([sleutel, zinnen[sleutel] === inNederlands(sleutel, 'u')]).toEqual([sleutel, false]);
    }
  });

  test('asks where Dutch asks', () => {
    const vraagt = (tekst: string) => /[?؟]\s*$/.test(tekst);
    const anders = SLEUTELS.filter((sleutel) => vraagt(ZINNEN[sleutel].u) !== vraagt(zinnen[sleutel]));
    expect(anders).toEqual([]);
  });
});

test('Arabic is written from right to left, the others from left to right', () => {
  const rtl = Object.entries(VERTALINGEN).filter(([, { richting }]) => richting === 'rtl');
  expect(rtl.map(([taal]) => taal)).toEqual(['ar']);
});

test('a language that the page does not have is Dutch alone', () => {
  expect(['ar', 'ar-MA', 'UK', 'nl', 'fr', '', null, undefined, 'constructor'].map(vertaaltaal)).toEqual([
    ...['ar', 'ar', 'uk'],
    ...[null, null, null, null, null, null],
  ]);
});

describe('what a family reads of its case', () => {
  test('has a sentence for every phase, and never names the OM', () => {
    for (const fase of FASEN) {
      expect(nuVoorGezin({ fase, school: '12AB00' })).not.toMatch(/OM\b|Openbaar Ministerie|officier|straf/);
    }
    expect(nuSleutel({ fase: 'schoolregie', school: null })).toBe('nu-leerplicht');
  });

  test('tells what comes next and when, and of the OM that it hears when something changes', () => {
    const spel = Spel.begin('2026-09-08T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
    const op = (moment: string) => straksVoorGezin(spel.tot(moment).casus);
    expect(op('2026-09-30T10:00:00+02:00')).toEqual({
      sleutel: 'straks-casusregie',
      op: '2026-10-04T22:00:00.000Z',
    });
    expect(op('2026-10-06T10:00:00+02:00')?.sleutel).toBe('straks-doorbraak');
    expect(op('2026-11-04T10:00:00+01:00')?.sleutel).toBe('straks-arbitrage');
    expect(op('2026-12-01T10:00:00+01:00')?.sleutel).toBe('straks-antwoord');
    expect(op('2026-12-15T10:00:00+01:00')).toEqual({ sleutel: 'straks-niets', op: null });
    expect(spel.casus.fase).toBe(LADDER.at(-1));
  });
});

describe('the way to the page', () => {
  const TEKST =
    'Kenmerk: 2026-00417\n\nBeste Fatima,\n\nEr is nieuws.\n\nHeeft u een vraag? Bel.\n\nMet vriendelijke groet,\nNoor';

  test('in a mail stands before the lines that end it, for each who reads at the address', () => {
    const een = metLinkregels(TEKST, 'ouders', [{ naam: null, adres: 'https://x.nl/gezin/a' }]).split('\n\n');
    expect(een).toHaveLength(6);
    expect(een[3]).toContain('Deel de link met niemand.\nOpen de pagina: https://x.nl/gezin/a');
    const twee = metLinkregels(TEKST, 'ouders', [
      { naam: 'Fatima', adres: 'https://x.nl/gezin/a' },
      { naam: 'Ali', adres: 'https://x.nl/gezin/b' },
    ]);
    expect(twee).toContain(
      'De pagina van Fatima: https://x.nl/gezin/a\nDe pagina van Ali: https://x.nl/gezin/b',
    );
    expect(metLinkregels(TEKST, 'jongere', [])).toBe(TEKST);
  });

  test('on paper is an address that can be typed, a code, and until when it works', () => {
    const code = { code: 'K7TF-3MX-R9C', verlooptOp: '2026-12-28T09:00:00.000Z' };
    expect(gezinscodeOpPapier('https://doorbraak.example')(code, 'ouders')).toContain(
      'Ga naar doorbraak.example/gezin\nUw code is K7TF-3MX-R9C\nDe code werkt tot 28 december 2026.',
    );
    expect(gezinscodeOpPapier('https://doorbraak.example')(code, 'jongere')).toContain('Jouw code is');
  });
});

test('what the family said that somebody must look at is told in a sentence', () => {
  expect(gezinszeggen({ soort: 'klopt-niet', gegevens: { tekst: 'De datum.' } })).toEqual({
    zin: 'Dit klopt niet:',
    toelichting: 'De datum.',
  });
  expect(gezinszeggen({ soort: 'terug', gegevens: { vanaf: '2026-12-01', volledig: false } }).zin).toBe(
    'Weer naar school vanaf 1 december 2026: een deel van de lessen of dagen.',
  );
  expect(gezinszeggen({ soort: 'ondersteuner', gegevens: { naam: 'Oma Ans' } }).zin).toContain('Oma Ans');
  expect(gezinszeggen(null).zin).toBe('Dit is vernietigd.');
});
