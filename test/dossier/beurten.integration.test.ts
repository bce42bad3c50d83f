import { randomUUID } from 'node:crypto';
import { beurten, perPartij, thuisbeurten, type Beurt, type Partij } from '../../domain/aan-zet';
import { dagenThuis } from '../../domain/telling';
import {
  dagenTussen,
  datumVan,
  middernacht,
  plusDagen,
  plusDagenMoment,
  type Datum,
  type Moment,
} from '../../domain/tijd';
import { leesBeurten, werkBeurtenBij } from '../../dossier/beurten/beurten';
import { leesPartijdagen } from '../../dossier/beurten/dagen';
import type { Database } from '../../dossier/database';
import { legVast } from '../../dossier/write';
import { alleVerlopen, type Verloop } from '../domain/verhalen';
import { proefdossier } from './dossier-proef';
import { Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterAll(() => proef.sluit());

/** Writes the events of a played story, from one number up to another. */
async function schrijf(casusnummer: string, { gebeurtenissen, casus, nu }: Verloop): Promise<void> {
  await legVast(db, {
    workflowId: `casus-${casusnummer}`,
    casus: { ...casus, casusnummer },
    gebeurtenissen: gebeurtenissen.map((gebeurtenis, i) => ({
      ...{ id: `stap-${i}`, nummer: i + 1, gebeurtenis, werkelijkOp: nu, herkomst: null },
    })),
  });
}

/** Days per party of cases from a date up to a moment, by the pure function. */
function geteld(alle: readonly (readonly Beurt[])[], sinds: Datum, nu: Moment) {
  const uit: Partial<Record<Partij, number>> = {};
  const erbij = (beurten: readonly Beurt[], tot: Moment, keer: 1 | -1) => {
    for (const [partij, dagen] of Object.entries(perPartij(thuisbeurten(beurten, tot))))
      uit[partij as Partij] = (uit[partij as Partij] ?? 0) + keer * dagen;
  };
  for (const beurten of alle) {
    erbij(beurten, nu, 1);
    // What had been when the period began does not count in it.
    erbij(beurten, middernacht(sinds), -1);
  }
  return Object.fromEntries(Object.entries(uit).filter(([, dagen]) => dagen > 0));
}

async function uitSql(sinds: Datum, nu: Moment): Promise<Partial<Record<Partij, number>>> {
  const rijen = await leesPartijdagen(db, null, sinds, nu);
  return Object.fromEntries(rijen.map(({ partij, dagen }) => [partij, dagen]));
}

test('over any cases and any period SQL counts what the rule books, case by case and all together', async () => {
  const verlopen = alleVerlopen();
  const nummers = verlopen.map(() => randomUUID());
  for (const [i, verloop] of verlopen.entries()) await schrijf(nummers[i]!, verloop);
  await werkBeurtenBij(db);
  const alle = verlopen
    .filter(({ casus }) => casus.gesloten?.reden !== 'foutieve-melding')
    .map(({ gebeurtenissen }) => beurten(gebeurtenissen));
  const laatst = verlopen.map(({ nu }) => nu).reduce((a, b) => (a > b ? a : b));
  const eerst = verlopen.map(({ casus }) => casus.eersteVerzuimdag).reduce((a, b) => (a < b ? a : b));
  const lengte = dagenTussen(eerst, datumVan(laatst));
  for (const nu of [laatst, plusDagenMoment(laatst, -200), plusDagenMoment(laatst, 31)])
    for (const sinds of [
      eerst,
      plusDagen(eerst, Math.floor(lengte / 3)),
      plusDagen(eerst, 400),
      datumVan(nu),
    ])
      expect([sinds, nu, await uitSql(sinds, nu)]).toEqual([sinds, nu, geteld(alle, sinds, nu)]);
  for (const [i, { casus, nu }] of verlopen.entries()) {
    const geweest = thuisbeurten(await leesBeurten(db, nummers[i]!), nu);
    expect(geweest.reduce((som, { dagen }) => som + dagen, 0)).toBe(dagenThuis(casus, nu));
  }
});

test('a case that changes, and one that was written while another process worked, count as they stand', async () => {
  const verhaal = new Verhaal();
  const tel = () =>
    leesPartijdagen(db, verhaal.casus.convenant.regio, '2026-09-07', '2027-08-01T10:00:00.000Z');
  const eerder = await tel();
  for (const partij of verhaal.partijen) await legVast(db, partij);
  await Promise.all([werkBeurtenBij(db), werkBeurtenBij(db)]);
  await werkBeurtenBij(db);
  const gemeld = await tel();
  expect(gemeld).not.toEqual(eerder);
  await legVast(
    db,
    verhaal.doe('2026-09-10T08:00:00.000Z', 'sluitAf', 'manager', {
      reden: 'foutieve-melding',
      toelichting: 'Was op school.',
    }),
  );
  await werkBeurtenBij(db);
  expect(await tel()).toEqual(eerder);
});
