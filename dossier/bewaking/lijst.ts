import { sql } from 'kysely';
import type { Open } from '../../domain/bewaking/lijsten';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { zoekCasusnummer } from '../keten/controle';
import { asGelezen, type GelezenCasus } from '../read';
import { SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';

const PER_KEER = 5_000;
/** Comes after every character of a workflow id. */
const NA_ALLES = '~';

/**
 * Every open case whose workflow id begins so, in the order of workflow ids by code units; two of one child stand one after the
 * other.
 */
export async function leesOpen(db: Database, voorvoegsel: string): Promise<Open[]> {
  const alle: Open[] = [];
  for (let na = { workflowId: voorvoegsel, casusnummer: '00000000-0000-0000-0000-000000000000' }; ;) {
    const { rows } = await sql<Open>`
      select workflow_id, casusnummer, fase, coalesce(volgende_stap, volgende_moment) as volgende_moment,
        volgende_moment as wekt_op
      from casus
      where gesloten_op is null and workflow_id collate "C" < ${voorvoegsel + NA_ALLES}
        and (workflow_id collate "C", casusnummer) > (${na.workflowId}, ${na.casusnummer}::uuid)
      order by workflow_id collate "C", casusnummer limit ${sql.lit(PER_KEER)}`.execute(db);
    alle.push(...rows);
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < PER_KEER) return alle;
    na = laatste;
  }
}

/** How many cases are open. */
export async function telOpen(db: Database): Promise<number> {
  const { aantal } = await db
    .selectFrom('casus')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('geslotenOp', 'is', null)
    .executeTakeFirstOrThrow();
  return aantal;
}

/** The workflow ids of the open cases that come next after one, in order, each once. */
export async function leesVolgende(db: Database, na: string, aantal: number): Promise<string[]> {
  const { rows } = await sql<{ workflowId: string }>`
    select distinct workflow_id collate "C" as workflow_id from casus
    where gesloten_op is null and workflow_id collate "C" > ${na}
    order by 1 limit ${aantal}`.execute(db);
  return rows.map(({ workflowId }) => workflowId);
}

/** A case as the dossier has it, with what its row says beside it. */
export interface Staand extends GelezenCasus {
  readonly volgnummer: number;
  readonly volgendeMoment: Moment | null;
  readonly gesloten: boolean;
  readonly regio: string;
}

/** The open cases of a child, the case with this number too when it is closed, and none of other children. */
export async function leesStaand(
  db: Database,
  workflowId: string,
  casusnummer: string | null,
): Promise<Staand[]> {
  const rijen = await db
    .selectFrom('casus')
    .select(['toestand', 'geheim', 'kenmerk', 'volgnummer', 'volgendeMoment', 'geslotenOp', 'regio'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('workflowId', '=', workflowId)
    .where((eb) =>
      casusnummer === null
        ? eb('geslotenOp', 'is', null)
        : eb.or([eb('geslotenOp', 'is', null), eb('casusnummer', '=', casusnummer)]),
    )
    .orderBy('gemeldOp')
    .execute();
  return rijen.flatMap((rij) => {
    const gelezen = asGelezen(db, rij);
    if (gelezen === undefined) return [];
    const { volgnummer, volgendeMoment, geslotenOp, regio } = rij;
    return [{ ...gelezen, volgnummer, volgendeMoment, gesloten: geslotenOp !== null, regio }];
  });
}

/** An event that a report or command gave, as its row names it. */
export interface Gegeven {
  readonly id: string;
  readonly nummer: number;
  readonly soort: string;
}

/** What was reported and commanded in a case, in order: the events that no clock gave. */
export async function leesGegeven(db: Database, casusnummer: string): Promise<Gegeven[]> {
  return db
    .selectFrom('gebeurtenis')
    .select(['id', 'nummer', 'soort'])
    .where('casusnummer', '=', casusnummer)
    .orderBy('nummer')
    .execute();
}

/** The workflow id of a case, by its kenmerk or case number. Rejects with what is wrong when there is none. */
export async function zoekWorkflowId(db: Database, nummer: string): Promise<string> {
  const casusnummer = await zoekCasusnummer(db, nummer);
  const { workflowId } = await db
    .selectFrom('casus')
    .select('workflowId')
    .where('casusnummer', '=', casusnummer)
    .executeTakeFirstOrThrow();
  return workflowId;
}
