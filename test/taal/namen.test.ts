import { z } from 'zod';
import { FASEN, ROLLEN } from '../../domain/fase';
import { GEBEURTENISSEN } from '../../domain/gebeurtenis';
import { GEBRUIKERSROLLEN } from '../../domain/gebruiker';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import { GEGEVENS, KOPPEN, OPDRACHTNAMEN } from '../../domain/opdracht';
import { TAAKTYPEN } from '../../domain/taak';
import { FASELABEL, FASENAAM } from '../../taal/fasen';
import { klokregel } from '../../taal/klok';
import { KOPNAAM } from '../../taal/koppen';
import { ONDERWIJSNAAM } from '../../taal/onderwijs';
import { OPDRACHTTITEL } from '../../taal/opdrachten';
import { DE_ROL, ROLNAAM } from '../../taal/rollen';
import { TAAKTITEL } from '../../taal/woorden';
import { lopendeTermijnen } from '../../domain/termijnen';
import { wekker } from '../../domain/wekken';
import { alleVerlopen, toestanden } from '../domain/verhalen';
import { currentDetails } from '../../workflows/details';
import { CODES, TABELLEN, withCodes, type Tabel } from './codes';

/** Every list of words that a schema lets somebody choose from. */
function keuzelijsten(schema: unknown): string[][] {
  if (schema instanceof z.ZodEnum) return [schema.options.map(String)];
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap(keuzelijsten);
  if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion)
    return schema.options.flatMap(keuzelijsten);
  if (schema instanceof z.ZodArray) return keuzelijsten(schema.element);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return keuzelijsten(schema.unwrap());
  return [];
}

describe('the names', () => {
  it.each([
    ['phases', FASEN, FASENAAM],
    ['labels of phases', FASEN, FASELABEL],
    ['tasks', TAAKTYPEN, TAAKTITEL],
    ['commands', OPDRACHTNAMEN, OPDRACHTTITEL],
    ['headings', KOPPEN, KOPNAAM],
    ['kinds of education', ONDERWIJSSOORTEN, ONDERWIJSNAAM],
    ['roles of users', GEBRUIKERSROLLEN, ROLNAAM],
    ['roles that give commands', ROLLEN, DE_ROL],
  ] as [string, readonly string[], Tabel][])('of %s: each has one, no two the same', (_wat, codes, tabel) => {
    const namen = codes.map((code) => tabel[code]);
    expect(namen.every((naam) => naam !== undefined && /^\p{L}/u.test(naam))).toBe(true);
    expect(new Set(namen).size).toBe(codes.length);
  });

  it('cover every word that events and commands can be given', () => {
    const lijsten = [...Object.values(GEBEURTENISSEN), ...Object.values(GEGEVENS)].flatMap(keuzelijsten);
    expect(lijsten.length).toBeGreaterThan(30);
    const zonder = lijsten.filter(
      (lijst) => !TABELLEN.some((tabel) => lijst.every((code) => Object.hasOwn(tabel, code))),
    );
    // Whose work a task is, is told by the role that holds it; from when parents must answer, by the date; why an
    // announcement ended, by what came instead.
    const anders = ['regiehouder', 'uitreiking', 'vervangen'];
    expect(zonder.filter((lijst) => !lijst.some((code) => anders.includes(code)))).toEqual([]);
  });

  it('never are the code itself where that is no Dutch word', () => {
    const namen = TABELLEN.flatMap((tabel) => Object.values(tabel));
    expect(namen.filter((naam) => /\p{Ll}\p{Lu}/u.test(naam) || CODES.test(naam))).toEqual([]);
  });
});

const verlopen = alleVerlopen();

it('every refusal of any case is free of codes', () => {
  const redenen = verlopen.flatMap(({ stations }) =>
    stations.flatMap(({ uitkomst }) => (uitkomst.aanvaard ? [] : [uitkomst.weigering.reden])),
  );
  expect(new Set(redenen).size).toBeGreaterThan(20);
  expect(withCodes(redenen)).toEqual([]);
});

it('what Temporal shows of any case, and why its timer runs, is free of codes', () => {
  const teksten = verlopen.flatMap((verloop) =>
    toestanden(verloop, verloop.begin.gemeldOp)
      .filter((_station, i) => i % 5 === 0)
      .flatMap(({ casus, nu }, i) => {
        // The number of a case and the key of a region are no words of ours.
        return [
          klokregel(lopendeTermijnen(casus)),
          currentDetails(casus, '2026-00417', wekker(casus, i % 2 === 0 ? 0 : 90_000), nu)
            .replaceAll(casus.casusnummer, '')
            .replace(/regio \S+,/, ''),
        ];
      }),
  );
  expect(withCodes(teksten)).toEqual([]);
});
