import type { Insertable, Transaction } from 'kysely';
import { alsBezorgd, berichtregels, type Berichtregel, type Opmaak } from './berichtregels';
import type { Database } from './database';
import { Gat } from './errors';
import { aanKind } from './keten/aanknoping';
import { gebeurtenisregels } from './keten/gebeurtenisregels';
import { asGelezen, selectCasus, type GelezenCasus } from './read';
import { writeRows } from './rows';
import type { GebeurtenisTable, Tables } from './tables';
import { taakregels, type Taakregel } from './taakregels';
import type { Vastlegging } from './vastlegging';

/** Another case of the child is open: Temporal runs one of a child (rule 18), so the file holds no two. */
export class AlEenOpenCasus extends Error {
  override readonly name = 'AlEenOpenCasus';

  constructor(readonly casusnummer: string) {
    super(`the child of case ${casusnummer} has another case that is open`);
  }
}

/**
 * Writes a case with its past, from its first event to the last, all or nothing: the rows that writing each step when it
 * happened would have given, in one statement. Its messages are there as delivered, so nobody ever gets one; with
 * `berichten: false` there are none. Gives the kenmerk that the case got. Rejects with `AlEenOpenCasus`; with `Gat` when the steps do not
 * count on from the first event; with the error of the database when the case stands there already.
 */
export async function brengInDossier(
  db: Database,
  stappen: readonly Vastlegging[],
  { berichten, ...opmaak }: Opmaak & { readonly berichten: boolean },
): Promise<string> {
  const laatste = stappen.at(-1);
  if (laatste === undefined) throw new Error('a case that is brought in has steps');
  requireWhole(stappen);
  const { casusnummer } = laatste.casus;
  return db.transaction().execute(async (trx) => {
    if (laatste.casus.gesloten === null) await requireNoOther(trx, laatste);
    const aan = await aanKind(trx, laatste.workflowId);
    const regels: Insertable<GebeurtenisTable>[] = [];
    const taken = new Map<number, Taakregel>();
    const post: Berichtregel[] = [];
    let { laatsteHash } = aan;
    for (const { casus, gebeurtenissen } of stappen) {
      const keten = gebeurtenisregels(casusnummer, gebeurtenissen, { sleutel: aan.sleutel, laatsteHash });
      laatsteHash = keten.laatsteHash;
      regels.push(...keten.regels);
      const open = [...taken.values()].filter(({ status }) => status === 'open');
      for (const taak of taakregels(open, gebeurtenissen, casus)) taken.set(taak.geopendBij, taak);
      if (berichten) post.push(...alsBezorgd(berichtregels(casus, gebeurtenissen, opmaak, aan.sleutel)));
    }
    const alles = { ...laatste, gebeurtenissen: stappen.flatMap(({ gebeurtenissen }) => gebeurtenissen) };
    const rijen = { regels, laatsteHash, taken: [...taken.values()], berichten: post };
    const { kenmerk } = await writeRows(trx, alles, aan, rijen);
    if (kenmerk === null) throw new Error(`case ${casusnummer} got no kenmerk`);
    return kenmerk;
  });
}

/** A case that was brought in before, as it stands by now; undefined when it was not. */
export async function leesIngebracht(db: Database, casusnummer: string): Promise<GelezenCasus | undefined> {
  return asGelezen(db, await selectCasus(db).where('casusnummer', '=', casusnummer).executeTakeFirst());
}

function requireWhole(stappen: readonly Vastlegging[]): void {
  let volgnummer = 0;
  for (const { casus, gebeurtenissen } of stappen) {
    for (const { nummer } of gebeurtenissen) {
      volgnummer += 1;
      if (nummer !== volgnummer) throw new Gat(casus.casusnummer, volgnummer, nummer);
    }
    if (casus.volgnummer !== volgnummer) throw new Gat(casus.casusnummer, casus.volgnummer, volgnummer);
  }
}

async function requireNoOther(trx: Transaction<Tables>, { workflowId, casus }: Vastlegging): Promise<void> {
  const ander = await trx
    .selectFrom('casus')
    .innerJoin('kindsleutel', 'kindsleutel.id', 'casus.kindsleutel')
    .select('casus.casusnummer')
    .where('kindsleutel.workflowId', '=', workflowId)
    .where('kindsleutel.verpakt', 'is not', null)
    .where('casus.geslotenOp', 'is', null)
    .executeTakeFirst();
  if (ander !== undefined) throw new AlEenOpenCasus(casus.casusnummer);
}
