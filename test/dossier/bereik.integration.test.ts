import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { binnenBereik, meerDanVerwijzing } from '../../dossier/bereik';
import type { Database } from '../../dossier/database';
import { bereik, binnen, zicht, type Bereik, type Ligging } from '../../domain/toegang';
import type { Casus } from '../../domain/casus';
import { GEBRUIKERSROLLEN, type Gebruiker } from '../../domain/gebruiker';
import { delenBeperkt } from '../../domain/toestemming';
import { Spel, melding } from '../domain/hulp';
import { proefdossier } from './dossier-proef';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;

const REGIOS = ['noord', 'zuid'];
const GEMEENTEN = ['0014', '0363', '0599'];
const SCHOLEN = ['12AB', '12AB00', '12AB01', '12AC00', '99ZZ', '99ZZ02'];

const GEGEVEN = { ouder: 'gegeven', jongere: 'gegeven' };
/** Consent, and who is named for a table. */
const STANDEN: readonly { toestemming: object; tafelleden: readonly string[] | null }[] = [
  { toestemming: {}, tafelleden: null },
  { toestemming: { ouder: 'gegeven' }, tafelleden: ['iemand'] },
  { toestemming: GEGEVEN, tafelleden: null },
  { toestemming: GEGEVEN, tafelleden: ['iemand', 'derde'] },
  { toestemming: GEGEVEN, tafelleden: [] },
  { toestemming: { ...GEGEVEN, jongere: 'ingetrokken' }, tafelleden: ['ander'] },
];

const DOORBRAAK = '2026-11-01T08:00:00.000Z';

/** A table with these people of the region; somebody without an account where nobody of them is. */
function tafel(leden: readonly string[] | null) {
  const namen = leden?.length === 0 ? [{ naam: 'Buurvrouw', discipline: 'steun' }] : [];
  const deelnemers = [...namen, ...(leden ?? []).map((persoon) => ({ persoon, discipline: 'jeugdarts' }))];
  return { tijdstip: '2026-11-10T08:00:00.000Z', deelnemers, vanDoorbraak: DOORBRAAK };
}

/** Every place a case can lie in, each with a case number. */
const LIGGINGEN: readonly (Ligging & { nummer: string; casus: Casus })[] = REGIOS.flatMap((regio) =>
  GEMEENTEN.flatMap((gemeente) =>
    [null, ...SCHOLEN].flatMap((school) =>
      [true, false].flatMap((aanTafel) =>
        STANDEN.map(({ toestemming, tafelleden }) => {
          const nummer = randomUUID();
          const begin = Spel.begin('2026-09-07T08:00:00.000Z', melding('2026-09-07')).casus;
          const casus = {
            ...begin,
            convenant: { ...begin.convenant, regio },
            gemeente,
            school,
            casusnummer: nummer,
            toestemmers: ['ouder', 'jongere'],
            toestemming,
            ...(aanTafel
              ? { fase: 'doorbraak', bereiktOp: DOORBRAAK, doorbraaktafel: tafel(tafelleden) }
              : {}),
          } as Casus;
          return {
            regio,
            gemeente,
            school,
            aanTafel,
            tafelleden: aanTafel ? tafelleden : null,
            nummer,
            casus,
          };
        }),
      ),
    ),
  ),
);

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  const kindsleutel = randomUUID();
  const rijen = LIGGINGEN.map(({ regio, gemeente, school, aanTafel, tafelleden, nummer, casus }) => ({
    casusnummer: nummer,
    workflowId: nummer,
    leerling: null,
    regio,
    gemeente,
    school,
    aanTafel,
    tafelleden: tafelleden === null ? null : [...tafelleden],
    onderwijssoort: 'po',
    fase: casus.fase,
    bereikt: casus.bereikt,
    regieRol: 'school' as const,
    regiePersoon: null,
    eersteVerzuimdag: '2026-09-07',
    gemeldOp: '2026-09-07T08:00:00.000Z',
    volgendeMoment: null,
    geslotenOp: null,
    geslotenReden: null,
    vervolgOp: null,
    volgnummer: 1,
    toestand: JSON.stringify({ ...casus, convenant: { regio } }),
    ...{ kindsleutel, geheim: Buffer.alloc(0), laatsteHash: Buffer.alloc(32) },
  }));
  await db
    .insertInto('kindsleutel')
    .values({ id: kindsleutel, workflowId: 'bereik', verpakt: Buffer.alloc(0) })
    .execute();
  await db.insertInto('casus').values(rijen).execute();
});
afterAll(() => proef.sluit());

const deel = (uit: readonly string[]) => fc.option(fc.subarray([...uit]), { nil: null });
const bereiken: fc.Arbitrary<Bereik | null> = fc.option(
  fc.record({
    lezer: fc.constant('volledig' as const),
    regio: fc.option(fc.constantFrom(...REGIOS, 'nergens', '\0')),
    gemeenten: deel([...GEMEENTEN, '9999']),
    scholen: deel([...SCHOLEN, '12', '', '12AB0', '99zz']),
    tafelVan: fc.constantFrom(null, null, 'iemand', 'ander'),
  }),
  { nil: null },
);

/** The case numbers a condition leaves. */
async function blijft(eis: ReturnType<typeof binnenBereik>): Promise<string[]> {
  const rijen = await db.selectFrom('casus').select('casusnummer').where(eis).execute();
  return rijen.map(({ casusnummer }) => casusnummer).sort();
}

test('the SQL of a reach says the same as the policy, for every reach and every place a case can lie in', async () => {
  await fc.assert(
    fc.asyncProperty(bereiken, async (welk) => {
      const verwacht = LIGGINGEN.filter((waar) => binnen(welk, waar)).map(({ nummer }) => nummer);
      expect(await blijft(binnenBereik(welk))).toEqual(verwacht.sort());
    }),
    { numRuns: 300 },
  );
});

test('the SQL keeps out what somebody may know no more of than that it exists', async () => {
  const gebruikers = fc.record({
    id: fc.constant('iemand'),
    naam: fc.constant('Iemand'),
    rol: fc.constantFrom(...GEBRUIKERSROLLEN),
    regio: fc.constantFrom(...REGIOS),
    gemeenten: deel(GEMEENTEN),
    scholen: fc.subarray(SCHOLEN),
  }) satisfies fc.Arbitrary<Gebruiker>;
  await fc.assert(
    fc.asyncProperty(gebruikers, async (wie) => {
      const verwacht = LIGGINGEN.filter(({ casus }) => zicht(wie, casus) === 'alles');
      expect(await blijft(meerDanVerwijzing(bereik(wie)))).toEqual(
        verwacht.map(({ nummer }) => nummer).sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('the cases of these tests differ in everything that decides', async () => {
  expect(new Set(LIGGINGEN.map(({ casus }) => delenBeperkt(casus))).size).toBe(2);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from casus`.execute(db);
  expect(rows).toEqual([{ n: LIGGINGEN.length }]);
});
