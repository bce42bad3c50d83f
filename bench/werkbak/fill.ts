import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Database } from '../../dossier/database';
import type { Sleutelbos } from '../../dossier/geheim/sleutelbos';
import { zoekwoorden } from '../../dossier/geheim/zoekwoorden';
import { legVast } from '../../dossier/write';
import type { Casus } from '../../domain/casus';
import type { Convenant } from '../../domain/convenant';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { opent, verstrijk, verwerk } from '../../domain/verwerk';

/** Who has the werkbak that is measured. */
export const HOLDER = 'bench-regisseur';
export const REGION_GEMEENTE = '0014';
/** The school of every case. */
export const SCHOOL = '12AB00';

/** So many copies in one transaction. */
const BATCH = 5_000;

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
    school: SCHOOL,
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

/** A note that mentions the holder. */
const NOTE = ['maakNotitie', 'manager', { tekst: 'bench', vermeld: [HOLDER] }] as const;

/** An open case in doorbraak that the holder leads. */
export function openModel(db: Database, convenant: Convenant): Promise<string> {
  return write(db, convenant, '2026-09-07T08:00:00.000Z', (step) => {
    step('2026-11-03T08:00:00.000Z');
    step('2026-11-03T09:00:00.000Z', ['wijsToe', 'manager', { persoon: HOLDER, reden: 'bench' }]);
    step('2026-11-03T10:00:00.000Z', NOTE);
  });
}

/** A case of the same holder that was closed after the child had come back. */
export function closedModel(db: Database, convenant: Convenant): Promise<string> {
  return write(db, convenant, '2026-03-02T08:00:00.000Z', (step) => {
    step('2026-04-01T08:00:00.000Z');
    step('2026-04-01T09:00:00.000Z', ['wijsToe', 'manager', { persoon: HOLDER, reden: 'bench' }]);
    step('2026-04-02T08:00:00.000Z', NOTE);
    step('2026-04-08T08:00:00.000Z', [
      'meldTerugkeer',
      'casusregisseur',
      { vanaf: '2026-04-08', plek: 'eigen school', volledig: true },
    ]);
    step('2026-09-01T08:00:00.000Z');
  });
}

/** Cases that are to be like one that stands. */
export interface Copies {
  readonly model: string;
  readonly count: number;
  /** The first word of the names of their children. */
  readonly prefix: string;
}

/**
 * Makes cases like one that stands, each with a name of its own, its tasks, its changes of phase, its notes with whom they mention and the
 * people around its child; reported and due a minute apart. For a connection of `inBulk`.
 */
export async function multiply(
  client: Client,
  bos: Sleutelbos,
  { model, count, prefix }: Copies,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count) - 1;
    const copies = Array.from({ length: to - from + 1 }, (_, place) => ({
      id: randomUUID(),
      i: from + place,
      woorden: zoekwoorden(bos, `${prefix} Kind${from + place}`),
    }));
    await client.query('begin');
    await client.query(
      `create temporary table copy on commit drop as
       select * from jsonb_to_recordset($1::jsonb) as copy(id uuid, i int, woorden text[])`,
      [JSON.stringify(copies)],
    );
    // They share the key of the model, and what is encrypted with it: only searching tells them apart. A row is made in
    // `from`: as (function).* in `select` it would be made once for each of its columns.
    await client.query(
      `insert into casus
       select rij.* from casus cross join copy cross join lateral jsonb_populate_record(casus, jsonb_build_object(
         'casusnummer', copy.id, 'kenmerk', volgend_kenmerk(casus.gemeld_op), 'workflow_id', 'bench-' || copy.id,
         'gemeld_op', casus.gemeld_op + copy.i * interval '1 minute',
         'toestand', jsonb_set(casus.toestand, '{casusnummer}', to_jsonb(copy.id)))) as rij
       where casus.casusnummer = $1`,
      [model],
    );
    await client.query('insert into zoeknaam select id, woorden from copy');
    await client.query(
      `insert into taak
       select rij.* from taak cross join copy cross join lateral jsonb_populate_record(taak, jsonb_build_object(
         'casusnummer', copy.id, 'uiterlijk', taak.uiterlijk + copy.i * interval '1 minute')) as rij
       where taak.casusnummer = $1`,
      [model],
    );
    await client.query(
      `insert into gebeurtenis
       select rij.* from gebeurtenis cross join copy
         cross join lateral jsonb_populate_record(gebeurtenis, jsonb_build_object('casusnummer', copy.id)) as rij
        where gebeurtenis.casusnummer = $1
          and gebeurtenis.soort in ('fase-geopend', 'fase-hervat', 'notitie-gemaakt')`,
      [model],
    );
    await client.query(
      `insert into vermelding select copy.id, nummer, persoon
       from vermelding cross join copy where vermelding.casusnummer = $1`,
      [model],
    );
    await client.query(
      `insert into betrokkene
       select rij.* from betrokkene cross join copy cross join lateral jsonb_populate_record(betrokkene, jsonb_build_object(
         'id', gen_random_uuid(), 'casusnummer', copy.id)) as rij
       where betrokkene.casusnummer = $1`,
      [model],
    );
    await client.query('commit');
  }
}

/**
 * What the triggers of the product and who reads on afterwards make of the cases: their places in the stream, and that they changed;
 * gives where the changes end.
 */
export async function place(client: Client): Promise<string> {
  await client.query('truncate stroom, casuswijziging');
  await client.query(
    `insert into stroom (casusnummer, van, tot, plaats)
     select casusnummer, min(nummer), max(nummer), row_number() over (order by casusnummer)
     from gebeurtenis group by casusnummer`,
  );
  await client.query(
    `insert into casuswijziging (casusnummer, regio, gemeente, school, weg, nummer, genummerd_op)
     select casusnummer, regio, gemeente, school, false, nextval('casuswijziging_nummer'), now()
     from casus order by casusnummer`,
  );
  const { rows } = await client.query<{ nummer: string }>(
    'select max(nummer)::text as nummer from casuswijziging',
  );
  return rows[0]?.nummer ?? '0';
}
