import { z } from 'zod';
import {
  afwezigheidSchema,
  persoonsgegevensSchema,
  PERSOONSROLLEN,
  schoolgegevensSchema,
} from '../../../dossier/mensen/mens';
import { FORMULIEREN } from '../../../werkbak/opdracht/formulieren';
import { invullingen } from '../../../werkbak/opdracht/invullingen';
import { leesVelden } from '../../../werkbak/formulier/lezen';
import { leesFormulier } from '../../../werkbak/opdracht/lezen';
import { bijvelden, hoofdvelden } from '../../../werkbak/melden/formulier';
import { omgeving } from '../../../werkbak/opdracht/mogelijk';
import { veldenUit, type Veld, type Woorden } from '../../../werkbak/formulier/velden';
import { afwezigvelden } from '../../../werkbak/mensen/afwezigvelden';
import { leesPersoon } from '../../../werkbak/mensen/leespersoon';
import { persoonvelden } from '../../../werkbak/mensen/persoonvelden';
import { schoolvelden } from '../../../werkbak/mensen/schoolvelden';
import { LOKAAL } from '../../../toegang/wie';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../../convenanten/load';
import { GEGEVENS, OPDRACHTNAMEN } from '../../../domain/opdracht';
import { datumSchema, momentSchema } from '../../../domain/tijd';
import { meldingSchema } from '../../../domain/melding';
import { alleVerlopen, ieder } from '../../domain/verhalen';

const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
const keus = {
  gemeenten: [{ code: '0014', naam: 'Groningen' }],
  scholen: [{ brin: '12AB00', naam: 'De Klim', gemeente: '0014' }],
};

const mensen = [{ id: 'iris', naam: 'Iris de Wit', rol: 'casusregisseur' as const }];

/** The names of all data of a schema, of every variant of it. */
function keys(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion)
    return (schema.options as z.ZodType[]).flatMap((deel) => keys(deel));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The data that fields are named after: `aanwezig` of `aanwezig.0.van`. */
function gevraagd(velden: readonly Veld[]): string[] {
  return velden.map(({ naam }) => naam.split('.')[0] ?? naam);
}

const opschrift = /^[A-Z].*[^.]$/;

describe('every datum there is', () => {
  test.each(OPDRACHTNAMEN)('of the command %s is filled in by its form, under a label', (naam) => {
    const gevuld = new Set<string>();
    for (const { stations } of ieder(20, alleVerlopen()))
      for (const { bij, nu } of ieder(8, stations)) {
        const o = omgeving(LOKAAL, bij, nu, { convenanten, mensen });
        const velden = FORMULIEREN[naam].velden(o);
        for (const { label } of velden) expect(label).toMatch(opschrift);
        for (const getypt of invullingen(velden, {}, {}, o)) {
          const { gegevens } = leesFormulier(naam, getypt, 'manager', o).opdracht;
          for (const sleutel of Object.keys(gegevens as object)) gevuld.add(sleutel);
        }
        for (const sleutel of gevraagd(velden)) gevuld.add(sleutel);
      }
    expect(keys(GEGEVENS[naam]).filter((sleutel) => !gevuld.has(sleutel))).toEqual([]);
  });

  test('of a report, an absence and a school is asked under a label', () => {
    const melding = [
      ...hoofdvelden({ gebruiker: LOKAAL, convenanten, scholen: [], soorten: new Map() }),
      ...bijvelden(),
    ];
    expect(gevraagd(melding)).toEqual(expect.arrayContaining(keys(meldingSchema)));
    const afwezig = afwezigvelden([], { naam: null, vandaag: '2026-10-05' });
    expect(gevraagd(afwezig)).toEqual(keys(afwezigheidSchema));
    const school = schoolvelden(keus, true);
    expect(gevraagd(school)).toEqual(['brin', ...keys(schoolgegevensSchema)]);
    for (const { label } of [...melding, ...afwezig, ...school]) expect(label).toMatch(opschrift);
  });

  test('of somebody in the roster is asked of at least one role, and never lost for another', () => {
    const gevraagd = new Set(['rol', 'actief']);
    for (const rol of PERSOONSROLLEN) {
      const vraag = { rol, nieuw: true, keus };
      const velden = persoonvelden(vraag);
      for (const { naam, label } of velden) {
        gevraagd.add(naam);
        expect(label).toMatch(opschrift);
      }
      const { gegevens, fouten } = leesPersoon(
        vraag,
        { naam: 'Noor', overal: 'ja', alles: 'ja', 'school-12AB00': 'ja', discipline: 'arts' },
        null,
      );
      expect([rol, fouten]).toEqual([rol, []]);
      expect(Object.keys(gegevens ?? {}).sort()).toEqual(keys(persoonsgegevensSchema).sort());
    }
    expect(keys(persoonsgegevensSchema).filter((sleutel) => !gevraagd.has(sleutel))).toEqual([]);
  });
});

describe('a form', () => {
  const schema = z.strictObject({
    naam: z.string().max(200),
    verhaal: z.string().max(4000).optional(),
    mail: z.email().max(100).nullable().default(null),
    dag: datumSchema,
    op: momentSchema,
    deel: z.number().min(0).max(100),
    ja: z.boolean(),
    soort: z.enum(['a', 'b']),
    delen: z.array(z.enum(['x', 'y'])).min(1),
    versie: z.int().min(1),
  });
  const woorden: Woorden<typeof schema> = {
    naam: { label: 'Naam' },
    verhaal: { label: 'Verhaal' },
    mail: { label: 'Mail', onjuist: 'Geen adres.' },
    dag: { label: 'Dag' },
    op: { label: 'Op' },
    deel: { label: 'Deel' },
    ja: { label: 'Ja' },
    soort: { label: 'Soort', keuzen: { a: 'A', b: 'B' }, leeg: 'Kies' },
    delen: { label: 'Delen', vakje: 'd', keuzen: { x: 'X', y: 'Y' }, ontbreekt: 'Kies er een.' },
    versie: { label: 'Versie', keuzen: [{ waarde: '2', label: 'Twee' }] },
  };
  const velden = veldenUit(schema, woorden);

  test('takes the kind, what is required and the length of each field from the schema', () => {
    expect(velden.map(({ naam, soort, optioneel }) => [naam, soort, optioneel])).toEqual([
      ['naam', 'tekst', false],
      ['verhaal', 'lange-tekst', true],
      ['mail', 'email', true],
      ['dag', 'datum', false],
      ['op', 'tijdstip', false],
      ['deel', 'getal', false],
      ['ja', 'ja-nee', false],
      ['soort', 'lijst', false],
      ['delen', 'vinkjes', false],
      ['versie', 'keuze', false],
    ]);
    expect(velden.map((veld) => ('lengte' in veld ? veld.lengte : null)).slice(0, 3)).toEqual([
      200, 4000, 100,
    ]);
  });

  test('reads what was typed into the values of the schema', () => {
    const getypt = {
      naam: ' Noor ',
      dag: '2026-10-05',
      op: '2026-10-05T14:00',
      deel: '12,5',
      ja: 'nee',
      soort: 'b',
      'd-y': 'ja',
      versie: '2',
    };
    const { gegevens, fouten } = leesVelden(velden, getypt);
    expect(fouten).toEqual([]);
    expect(schema.parse(gegevens)).toEqual({
      naam: 'Noor',
      mail: null,
      dag: '2026-10-05',
      op: '2026-10-05T12:00:00.000Z',
      deel: 12.5,
      ja: false,
      soort: 'b',
      delen: ['y'],
      versie: 2,
    });
  });

  test('says of every field what is wrong, in its own words where it has them', () => {
    const { fouten } = leesVelden(velden, { mail: 'geen', deel: '101', versie: '3', naam: '\u0000' });
    expect(fouten.map(({ veld, melding }) => `${veld}: ${melding}`)).toEqual([
      'naam: Hier staat een teken dat geen tekst is.',
      'mail: Geen adres.',
      'dag: Vul een datum in.',
      'op: Vul een dag en een tijd in.',
      'deel: Vul een getal in van 0 tot en met 100.',
      'ja: Kies ja of nee.',
      'soort: Kies een antwoord.',
      'delen: Kies er een.',
      'versie: Dit kunt u niet meer kiezen. Kies opnieuw.',
    ]);
  });

  test('does not compile without words for a field, or for an answer', () => {
    const klein = z.strictObject({ soort: z.enum(['a', 'b']), naam: z.string() });
    // @ts-expect-error no words for the name
    const zonderNaam: Woorden<typeof klein> = { soort: { label: 'Soort', keuzen: { a: 'A', b: 'B' } } };
    const zonderAntwoord: Woorden<typeof klein> = {
      // @ts-expect-error no word for b
      soort: { label: 'Soort', keuzen: { a: 'A' } },
      naam: null,
    };
    expect([veldenUit(klein, zonderNaam), veldenUit(klein, zonderAntwoord)].map((v) => v.length)).toEqual([
      1, 1,
    ]);
  });

  test('cannot be made for data that nobody can type', () => {
    const vreemd = z.strictObject({ iets: z.instanceof(Map) });
    expect(() => veldenUit(vreemd, { iets: { label: 'Iets' } })).toThrow('iets');
  });
});
