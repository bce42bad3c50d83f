import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../dossier/database';
import { sleutelbos } from '../../dossier/geheim/sleutelbos';
import { zoekwoorden } from '../../dossier/geheim/zoekwoorden';
import { legVast } from '../../dossier/write';
import type { Casus } from '../../domain/casus';
import type { Convenant } from '../../domain/convenant';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { opent, verstrijk, verwerk } from '../../domain/verwerk';

/** Who has the werkbak that is measured. */
export const HOLDER = 'bench-regisseur';
export const REGION_GEMEENTE = '0014';

/** So many copies in one transaction: each statement stays well within what a connection waits for. */
const BATCH = 500;

/** Plays a case through the rules and writes it, as the workflow would; the last step says how it stands. */
async function write(
  db: Database,
  convenant: Convenant,
  begin: string,
  play: (step: (op: string, opdracht?: readonly [string, string, unknown]) => void) => void,
): Promise<string> {
  const casusnummer = randomUUID();
  const melding = {
    leerling: casusnummer,
    naam: 'Bench Model',
    eersteVerzuimdag: begin.slice(0, 10),
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po' as const,
    gemeente: REGION_GEMEENTE,
    school: '12AB00',
  };
  const opened = opent({ casusnummer, melding, convenant, vervolgOp: null }, begin);
  if (!opened.aanvaard) throw new Error(JSON.stringify(opened.weigering));
  let casus: Casus = opened.casus;
  const all: { gebeurtenis: Gebeurtenis; op: string }[] = opened.gebeurtenissen.map((gebeurtenis) => ({
    gebeurtenis,
    op: begin,
  }));
  play((op, opdracht) => {
    const step =
      opdracht === undefined
        ? { aanvaard: true as const, ...verstrijk(casus, op) }
        : verwerk(casus, { opdracht: opdracht[0], door: opdracht[1], gegevens: opdracht[2] }, op);
    if (!step.aanvaard) throw new Error(JSON.stringify(step.weigering));
    casus = step.casus;
    all.push(...step.gebeurtenissen.map((gebeurtenis) => ({ gebeurtenis, op })));
  });
  await legVast(db, {
    workflowId: `bench-${casusnummer}`,
    casus,
    gebeurtenissen: all.map(({ gebeurtenis, op }, i) => ({
      id: `bench-${i}`,
      nummer: i + 1,
      gebeurtenis,
      werkelijkOp: op,
      herkomst: null,
    })),
  });
  return casusnummer;
}

/** An open case in doorbraak that the holder leads. */
export function openModel(db: Database, convenant: Convenant): Promise<string> {
  return write(db, convenant, '2026-09-07T08:00:00.000Z', (step) => {
    step('2026-11-03T08:00:00.000Z');
    step('2026-11-03T09:00:00.000Z', ['wijsToe', 'manager', { persoon: HOLDER, reden: 'bench' }]);
  });
}

/** A case of the same holder that was closed after the child had come back. */
export function closedModel(db: Database, convenant: Convenant): Promise<string> {
  return write(db, convenant, '2026-03-02T08:00:00.000Z', (step) => {
    step('2026-04-01T08:00:00.000Z');
    step('2026-04-01T09:00:00.000Z', ['wijsToe', 'manager', { persoon: HOLDER, reden: 'bench' }]);
    step('2026-04-08T08:00:00.000Z', [
      'meldTerugkeer',
      'casusregisseur',
      { vanaf: '2026-04-08', plek: 'eigen school', volledig: true },
    ]);
    step('2026-09-01T08:00:00.000Z');
  });
}

/**
 * Makes cases like one that stands, each with a name of its own, its tasks and its changes of phase; reported and due a
 * minute apart.
 */
export async function multiply(db: Database, model: string, count: number, prefix: string): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count) - 1;
    await db.transaction().execute(async (trx) => {
      const copies = Array.from({ length: to - from + 1 }, (_, place) => ({
        id: randomUUID(),
        i: from + place,
        woorden: zoekwoorden(sleutelbos(db), `${prefix} Kind${from + place}`),
      }));
      await sql`create temporary table copy on commit drop as
        select * from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) as copy(id uuid, i int, woorden text[])`.execute(
        trx,
      );
      // They share the key of the model, and what is encrypted with it: only searching tells them apart.
      await sql`insert into casus
        select (jsonb_populate_record(casus, jsonb_build_object(
          'casusnummer', copy.id, 'kenmerk', null, 'workflow_id', 'bench-' || copy.id,
          'gemeld_op', casus.gemeld_op + copy.i * interval '1 minute',
          'toestand', jsonb_set(casus.toestand, '{casusnummer}', to_jsonb(copy.id))))).*
        from casus cross join copy where casus.casusnummer = ${model}`.execute(trx);
      await sql`insert into zoeknaam select id, woorden from copy`.execute(trx);
      await sql`insert into taak
        select (jsonb_populate_record(taak, jsonb_build_object(
          'casusnummer', copy.id, 'uiterlijk', taak.uiterlijk + copy.i * interval '1 minute'))).*
        from taak cross join copy where taak.casusnummer = ${model}`.execute(trx);
      await sql`insert into gebeurtenis
        select (jsonb_populate_record(gebeurtenis, jsonb_build_object('casusnummer', copy.id))).*
        from gebeurtenis cross join copy
        where gebeurtenis.casusnummer = ${model} and soort in ('fase-geopend', 'fase-hervat')`.execute(trx);
    });
  }
}
