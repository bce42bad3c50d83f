import { lees } from '../../../domain/lezen';
import { BETROKKENESOORTEN } from '../../../domain/betrokkene';
import {
  betrokkenegegevensSchema,
  gemeldeOuderSchema,
  type Betrokkenegegevens,
} from '../../../dossier/betrokkenen/betrokkene';
import { OUDER } from './betrokkene';

/** What is wrong with somebody, as people read it. */
function fouten(anders: Record<string, unknown>, schema = betrokkenegegevensSchema as never): string[] {
  const gelezen = lees<Betrokkenegegevens>(schema, { ...OUDER, ...anders });
  return gelezen.geldig ? [] : gelezen.fouten.map(({ veld, melding }) => `${veld} ${melding}`);
}

describe('somebody around a child', () => {
  test('of every kind, with a name of any script, is accepted; what is left out is empty', () => {
    for (const soort of BETROKKENESOORTEN) expect([soort, fouten({ soort })]).toEqual([soort, []]);
    for (const naam of ['Ольга Петренко', 'محمد علي', '李小龙', 'N', 'Ana "Aña" O’Brien-D’Ávila'])
      expect([naam, fouten({ naam })]).toEqual([naam, []]);
    expect(lees(betrokkenegegevensSchema, { soort: 'leraar', naam: 'Juf', van: '2026-01-01' })).toEqual({
      geldig: true,
      waarde: {
        soort: 'leraar',
        naam: 'Juf',
        relatie: null,
        woontBij: null,
        taal: null,
        tolk: null,
        voorkeur: null,
        email: null,
        telefoon: null,
        adres: null,
        van: '2026-01-01',
        tot: null,
      },
    });
  });

  test.each([
    ['an unknown kind', { soort: 'buurvrouw' }, /^soort moet een van ouder-met-gezag, /],
    ['no name', { naam: '  ' }, /^naam mag niet leeg zijn/],
    ['a name of two lines', { naam: 'A\nB' }, /^naam mag alleen letters/],
    ['a name that turns the writing', { naam: 'A\u202EB' }, /^naam mag alleen letters/],
    ['a name too long', { naam: 'x'.repeat(201) }, /^naam mag ten hoogste 200/],
    ['a relation too long', { relatie: 'x'.repeat(101) }, /^relatie mag ten hoogste 100/],
    ['a language that is a word', { taal: 'Turks!' }, /^taal moet een taalcode zijn/],
    ['a word for yes', { woontBij: 'ja' }, /^woontBij moet true of false zijn/],
    ['a number for an interpreter', { tolk: 1 }, /^tolk moet true of false zijn/],
    ['another way', { voorkeur: 'postduif' }, /^voorkeur moet een van e-mail, brief, telefoon zijn/],
    ['an e-mail that is none', { email: 'fatima' }, /^email moet een e-mailadres zijn/],
    ['an e-mail too long', { email: `${'a'.repeat(60)}@${'b.'.repeat(90)}nl` }, /^email /],
    ['a number of letters', { telefoon: 'bel me' }, /^telefoon moet een telefoonnummer zijn/],
    ['a number too short', { telefoon: '12345' }, /^telefoon moet een telefoonnummer zijn/],
    ['a number too long', { telefoon: '1234567890123456' }, /^telefoon moet een telefoonnummer zijn/],
    ['an address too long', { adres: 'x'.repeat(501) }, /^adres mag ten hoogste 500/],
    ['an address of nine lines', { adres: 'x\n'.repeat(8) + 'x' }, /^adres mag ten hoogste 8 regels/],
    ['an address with a bell', { adres: 'Straat \u0007' }, /^adres mag alleen letters/],
    ['before 1900', { van: '1899-12-31' }, /^van moet tussen 1900 en 2100 liggen/],
    ['after 2100', { tot: '2101-01-01' }, /^tot moet tussen 1900 en 2100 liggen/],
    ['a day that is none', { van: '2026-02-30' }, /^van moet een bestaande datum zijn/],
    ['an end that is the beginning', { tot: OUDER.van }, /^tot moet na van liggen/],
    ['a field of its own', { bsn: '123456782' }, /^bsn is hier geen bekend veld/],
  ])('is refused with %s', (_, anders, fout) => {
    expect(fouten(anders)).toEqual([expect.stringMatching(fout)]);
  });

  test('may have come in 1900 and leave in 2100', () => {
    expect(fouten({ van: '1900-01-01', tot: '2100-12-31' })).toEqual([]);
  });

  test('who wants to be reached in a way must have an address for it', () => {
    expect(fouten({ voorkeur: 'e-mail' })).toEqual([
      'email is verplicht: deze persoon wil bericht per e-mail',
    ]);
    expect(fouten({ voorkeur: 'brief', adres: null })).toEqual([
      'adres is verplicht: deze persoon wil bericht per brief',
    ]);
    expect(fouten({ voorkeur: 'telefoon', telefoon: null })).toEqual([
      'telefoon is verplicht: deze persoon wil gebeld worden',
    ]);
    expect(fouten({ voorkeur: null, telefoon: null, adres: null })).toEqual([]);
  });

  test('an address keeps its lines, whatever ends them', () => {
    expect(betrokkenegegevensSchema.parse({ ...OUDER, adres: ' Straat 1\r\nGroningen ' }).adres).toBe(
      'Straat 1\nGroningen',
    );
  });
});

test('a parent of a report needs a name and no more', () => {
  expect(gemeldeOuderSchema.safeParse({ naam: 'Fatima' }).success).toBe(true);
  expect(gemeldeOuderSchema.safeParse({ telefoon: '0612345678' }).success).toBe(false);
  expect(gemeldeOuderSchema.safeParse({ naam: 'Fatima', soort: 'voogd' }).success).toBe(false);
});
