import { z } from 'zod';
import { decide } from '../../domain/decide';
import { lees } from '../../domain/lezen';
import { GEGEVENS, OPDRACHTNAMEN, rolMag, type Opdrachtnaam } from '../../domain/opdracht';
import { ROLLEN } from '../../domain/fase';
import { moment } from '../../domain/tijd';
import { melding, Spel } from './hulp';
import { gegevensBij } from './voorbeelden';

type Vorm = z.core.JSONSchema.BaseSchema;
type Pad = readonly (string | number)[];

/** The forms the data of a command can have: one, or one for each answer that decides the rest. */
function vormen(naam: Opdrachtnaam): Vorm[] {
  const vorm = z.toJSONSchema(GEGEVENS[naam], { io: 'input' }) as Vorm;
  return vorm.oneOf ?? vorm.anyOf ?? [vorm];
}

/** Something that fits a form, every optional field filled in. */
function voorbeeld(vorm: Vorm): unknown {
  if (vorm.const !== undefined) return vorm.const;
  if (vorm.enum !== undefined) return vorm.enum[0];
  const keuze = vorm.anyOf ?? vorm.oneOf;
  if (keuze !== undefined) return voorbeeld(keuze[0] as Vorm);
  switch (vorm.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(vorm.properties ?? {}).map(([veld, deel]) => [veld, voorbeeld(deel as Vorm)]),
      );
    case 'array':
      return [voorbeeld(vorm.items as Vorm)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return vorm.minimum ?? 1;
    default:
      if (vorm.format === 'date') return '2026-09-07';
      if (vorm.format === 'date-time') return '2026-11-05T10:00:00+01:00';
      return 'tekst';
  }
}

/** Every single answer in a form, and where it stands. */
function antwoorden(vorm: Vorm, pad: Pad = []): { pad: Pad; vorm: Vorm }[] {
  const keuze = vorm.anyOf ?? vorm.oneOf;
  if (keuze !== undefined) return antwoorden(keuze[0] as Vorm, pad);
  if (vorm.type === 'object')
    return Object.entries(vorm.properties ?? {}).flatMap(([veld, deel]) =>
      antwoorden(deel as Vorm, [...pad, veld]),
    );
  if (vorm.type === 'array') return antwoorden(vorm.items as Vorm, [...pad, 0]);
  return [{ pad, vorm }];
}

function met(doel: unknown, [eerste, ...rest]: Pad, waarde: unknown): unknown {
  if (eerste === undefined) return waarde;
  const kopie = (Array.isArray(doel) ? [...(doel as unknown[])] : { ...(doel as object) }) as Record<
    string | number,
    unknown
  >;
  kopie[eerste] = met(kopie[eerste], rest, waarde);
  return kopie;
}

const ALLE = OPDRACHTNAMEN.flatMap((naam) =>
  vormen(naam).flatMap((vorm) => antwoorden(vorm).map((antwoord) => ({ naam, basis: vorm, ...antwoord }))),
);
/** What people write in their own words: not one of a few words, and of no fixed form. */
const TEKSTEN = ALLE.filter(
  ({ vorm }) =>
    vorm.type === 'string' &&
    vorm.enum === undefined &&
    vorm.const === undefined &&
    vorm.format === undefined &&
    vorm.pattern === undefined,
);
const NU = '2026-11-05T10:00:00.000Z';
const GRENZEN = [100, 200, 4000];

/** What is said of one field. */
function gezegd(naam: Opdrachtnaam, basis: Vorm, pad: Pad, waarde: unknown): string[] {
  const gelezen = lees(GEGEVENS[naam], met(voorbeeld(basis), pad, waarde));
  if (gelezen.geldig) return [];
  return gelezen.fouten.filter(({ veld }) => veld === pad.join('.')).map(({ melding: wat }) => wat);
}

/** What a schema says by itself, and not we. */
const VAN_DE_MACHINE =
  /ontving|verwacht dat|[Oo]ngeldig|[Tt]e (groot|klein|lang|kort)|[Ee]xpected|[Ii]nvalid/;

describe('what is written in any command', () => {
  it('is looked at in every command that takes words', () => {
    expect(new Set(TEKSTEN.map(({ naam }) => naam)).size).toBeGreaterThan(25);
  });

  it('is taken up to its bound, and refused one character beyond it with the bound', () => {
    const fout = TEKSTEN.flatMap(({ naam, basis, pad, vorm }) => {
      const grens = vorm.maxLength ?? 0;
      const waar = `${naam} ${pad.join('.')}`;
      if (!GRENZEN.includes(grens)) return [`${waar} has no bound: ${grens}`];
      const net = gezegd(naam, basis, pad, 'x'.repeat(grens));
      const over = gezegd(naam, basis, pad, 'x'.repeat(grens + 1));
      const goed = net.length === 0 && over.join() === `mag ten hoogste ${grens} tekens zijn`;
      return goed ? [] : [`${waar}: ${net.join()} / ${over.join()}`];
    });
    expect(fout).toEqual([]);
  });

  it('may also be a yes or no, or nothing yet, as the advice of the samenwerkingsverband', () => {
    const advies = (adviesSwv: unknown) =>
      lees(GEGEVENS.legVrijstellingVast, { soort: 's', status: 'verleend', adviesSwv });
    for (const goed of ['ja, mits', true, false, null, undefined]) expect(advies(goed).geldig).toBe(true);
    expect(advies(3)).toMatchObject({
      fouten: [{ veld: 'adviesSwv', melding: 'moet true, false of een tekst van 1 tot 4000 tekens zijn' }],
    });
  });

  it('may be of any script', () => {
    for (const tekst of ['محمد', '李小龍', 'Ольга', "D'Artagnan-Öztürk", 'ज्योति', '👩‍👧', 'Ẽ́']) {
      const fout = TEKSTEN.filter(({ naam, basis, pad }) => gezegd(naam, basis, pad, tekst).length > 0);
      expect([tekst, fout.map(({ naam, pad }) => `${naam} ${pad.join('.')}`)]).toEqual([tekst, []]);
    }
  });
});

describe('what cannot be an answer in any command', () => {
  const ONZIN = [null, 12.5, -1, '', ' ', [], {}, 'bestaat-niet', '2026-02-30', '1900-01-01', '2200-01-01'];

  it('is refused with what is allowed there, in our own words', () => {
    const fout = new Set<string>();
    for (const { naam, basis, pad } of ALLE)
      for (const onzin of ONZIN)
        for (const wat of gezegd(naam, basis, pad, onzin))
          if (VAN_DE_MACHINE.test(wat)) fout.add(`${naam} ${pad.join('.')}: ${wat}`);
    expect([...fout]).toEqual([]);
  });

  it('is refused as a whole too, and names every field that is missing', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
    const nu = moment('2026-09-10T09:00:00+02:00');
    for (const opdracht of OPDRACHTNAMEN)
      for (const gegevens of [undefined, null, 'tekst', 12, [], { onbekend: 1 }]) {
        const door = ROLLEN.find((rol) => rolMag(opdracht, rol)) ?? 'manager';
        const besluit = decide(spel.casus, { opdracht, door, gegevens }, nu);
        const gezien = besluit.aanvaard ? 'aanvaard' : besluit.weigering;
        expect([opdracht, gegevens, gezien]).toEqual([
          opdracht,
          gegevens,
          expect.objectContaining({ code: 'ongeldig', fouten: expect.any(Array) }),
        ]);
        if (besluit.aanvaard) continue;
        for (const { veld, melding: wat } of besluit.weigering.fouten) {
          expect([opdracht, veld === '']).toEqual([opdracht, false]);
          expect([opdracht, VAN_DE_MACHINE.test(wat) ? wat : '']).toEqual([opdracht, '']);
        }
      }
  });
});

it('the size of a document and the percents of an offer say their bounds', () => {
  const document = (grootte: number) =>
    lees(GEGEVENS.voegDocumentToe, { ...(gegevensBij(NU).voegDocumentToe as object), grootte });
  expect([0, 2_000_000_000].map((grootte) => document(grootte).geldig)).toEqual([true, true]);
  expect(document(-1)).toMatchObject({ fouten: [{ melding: 'mag niet minder dan 0 bytes zijn' }] });
  expect(document(2_000_000_001)).toMatchObject({
    fouten: [{ melding: 'mag ten hoogste 2.000.000.000 bytes zijn' }],
  });
  const aanbod = (gemeente: number, swv: number) =>
    lees(GEGEVENS.doeAanbod, { ...(gegevensBij(NU).doeAanbod as object), verdeling: { gemeente, swv } });
  expect([aanbod(0, 100).geldig, aanbod(50.5, 49.5).geldig]).toEqual([true, true]);
  expect(aanbod(101, -1)).toMatchObject({
    fouten: [{ veld: 'verdeling.gemeente' }, { veld: 'verdeling.swv' }],
  });
  expect(aanbod(50, 49)).toMatchObject({ fouten: [{ melding: 'gemeente en swv moeten samen 100 zijn' }] });
});

describe('who is at a table', () => {
  const plan = (deelnemers: unknown) =>
    lees(GEGEVENS.planDoorbraaktafel, { op: '2026-11-05T10:00:00+01:00', deelnemers });
  const mensen = (aantal: number) =>
    Array.from({ length: aantal }, (_, i) => ({ naam: `Mens ${i}`, discipline: 'onderwijs' }));
  const houd = (aantal: number) =>
    lees(GEGEVENS.legDoorbraaktafelVast, {
      aanwezig: mensen(aantal).map(({ naam }) => naam),
      verslag: 't',
      uitkomst: 'stagnatie',
    });

  it('may be nobody and may be a hundred, not a hundred and one', () => {
    expect([0, 1, 100].map((aantal) => [plan(mensen(aantal)).geldig, houd(aantal).geldig])).toEqual(
      Array(3).fill([true, true]),
    );
    expect(plan(mensen(101))).toMatchObject({
      fouten: [{ veld: 'deelnemers', melding: 'mag ten hoogste 100 mensen noemen' }],
    });
    expect(houd(101)).toMatchObject({
      fouten: [{ veld: 'aanwezig', melding: 'mag ten hoogste 100 mensen noemen' }],
    });
  });
});

it('every example of a command is right in form', () => {
  const voorbeelden = gegevensBij(NU);
  for (const naam of OPDRACHTNAMEN)
    expect([naam, lees(GEGEVENS[naam], voorbeelden[naam])]).toEqual([
      naam,
      expect.objectContaining({ geldig: true }),
    ]);
});
