import type { Bericht, Ontvangerrol } from '../../../taal/berichten';
import { inOmslag, type Afzender, type Omslag } from '../../../taal/berichten/omslag';

const NOOR: Afzender = {
  naam: 'Noor Bakker',
  rol: 'casusregisseur',
  email: 'noor@voorbeeld.nl',
  telefoon: '050 123 45 67',
  school: 'De Wilg',
  regio: 'noorderwold',
};
const NIEMAND: Afzender = { ...NOOR, naam: null, email: null, telefoon: null };
const OMSLAG: Omslag = {
  kenmerk: '2026-00417',
  geadresseerde: { naam: 'Fatima Yılmaz' },
  afzender: NOOR,
  aanRegie: false,
  loopt: true,
  beperkt: false,
};

const brief = (rol: Ontvangerrol, anders: Partial<Omslag> = {}) => {
  const bericht: Bericht = {
    bij: 1,
    soort: 'brief',
    aan: { rol, persoon: null },
    onderwerp: 'Uitnodiging',
    tekst: 'Wij willen u spreken.',
  };
  return inOmslag(bericht, { ...OMSLAG, ...anders });
};
const van = (afzender: Partial<Afzender>, rol: Ontvangerrol = 'ouders') =>
  brief(rol, { afzender: { ...NIEMAND, ...afzender } }).tekst;

it('a letter to parents names the case, them, who helps, how to reach those, and help to read', () => {
  expect(brief('ouders')).toEqual({
    onderwerp: 'Uitnodiging (2026-00417)',
    tekst: `Kenmerk: 2026-00417

Beste Fatima Yılmaz,

Wij willen u spreken.

Noor Bakker helpt u en maakt afspraken met school, gemeente en zorg.
Heeft u een vraag? Bel of mail Noor Bakker.
Vindt u deze brief moeilijk? Of leest u liever een andere taal? Bel ons, dan helpen wij u.

Met vriendelijke groet,
Noor Bakker
De casusregisseur van regio Noorderwold
Telefoon: 050 123 45 67
E-mail: noor@voorbeeld.nl`,
  });
});

it('a letter to the young person says jij', () => {
  const { tekst } = brief('jongere', { geadresseerde: null });
  expect(tekst).toContain('\n\nHallo,\n\n');
  expect(tekst).toContain('Noor Bakker helpt jou');
  expect(tekst).toContain('Heb je een vraag?');
  expect(tekst).toContain('Bel ons, dan helpen wij je.');
  expect(tekst.replace(/Wij willen u spreken/, '')).not.toMatch(/\bu\b|\buw\b/);
});

it('a message to people at work has no help to read', () => {
  const { tekst } = brief('doorbraakteam', { geadresseerde: null });
  expect(tekst).toContain('Beste leden van het doorbraakteam,');
  expect(tekst).toContain('Heeft u een vraag? Bel of mail Noor Bakker.');
  expect(tekst).not.toMatch(/moeilijk|helpt u/);
});

it('a case from before kenmerken names none', () => {
  const { onderwerp, tekst } = brief('ouders', { kenmerk: null });
  expect(onderwerp).toBe('Uitnodiging');
  expect(tekst).toMatch(/^Beste Fatima/);
});

it('says to call only where there is a number, and to mail only where there is an address', () => {
  expect(van({ naam: 'Noor', telefoon: '112' })).toContain('Bel Noor.');
  expect(van({ naam: 'Noor', email: 'n@v.nl' })).toContain('Mail Noor.');
  expect(van({ naam: 'Noor', email: 'n@v.nl' })).toContain('Mail ons, dan helpen wij u.');
  expect(van({ naam: 'Noor' })).toContain('Neem contact op met Noor.');
  expect(van({ naam: 'Noor' })).toContain('Laat het ons weten, dan helpen wij u.');
});

it.each([
  ['casusregisseur', 'de casusregisseur van regio Noorderwold', 'De casusregisseur helpt u'],
  ['leerplichtambtenaar', 'de leerplichtambtenaar van de gemeente', 'De leerplichtambtenaar helpt u'],
  ['manager', 'de manager van regio Noorderwold', 'Wij zoeken nu iemand die u gaat helpen.'],
  ['school', 'De Wilg', null],
] as const)('without a person %s is named by role and place', (rol, wie, hulp) => {
  const tekst = van({ rol });
  expect(tekst).toContain(`Neem contact op met ${wie}.`);
  expect(tekst.toLowerCase()).toContain(`met vriendelijke groet,\n${wie.toLowerCase()}`);
  if (hulp === null) expect(tekst).not.toContain('helpt u');
  else expect(tekst).toContain(hulp);
});

it('a school that is not known by name is the school', () => {
  expect(van({ rol: 'school', school: null })).toContain('Neem contact op met de school.');
});

it('nobody writes to themselves: whoever leads hears Doorbraak, and is helped by who stands above', () => {
  const tekst = brief('casusregisseur', { aanRegie: true }).tekst;
  expect(tekst).toContain('Neem contact op met de manager van regio Noorderwold.');
  expect(tekst).toMatch(/Met vriendelijke groet,\nDoorbraak$/);
  const manager = brief('manager', { aanRegie: true, afzender: { ...NOOR, rol: 'manager' } }).tekst;
  expect(manager).toContain('Neem contact op met de beheerder van Doorbraak.');
});

it('once the case is closed nobody is said to help any more', () => {
  expect(brief('ouders', { loopt: false }).tekst).not.toContain('helpt u');
});
