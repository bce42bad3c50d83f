import { sql, type Transaction } from 'kysely';
import type { Database } from '../database';
import { genoemd } from '../genoemd';
import { vanEpoch, type Moment } from '../../domain/tijd';
import { KINDTABELLEN } from '../kindgegevens/tabellen';
import type { Kind } from '../kindgegevens/waar';
import type { Tables } from '../tables';

/** What is noted of a message that had not left when the key of its child was destroyed. */
const NIET_MEER = 'vernietigd';
/** Who lets go of it: nobody tries it again. */
const LOSGELATEN_DOOR = 'systeem';

/** Why a child is not forgotten. */
export class NietTeVergeten extends Error {
  override readonly name = 'NietTeVergeten';
}

/** A child that was forgotten. */
export interface Vergeten {
  /** The case numbers of everything that was kept under the key. */
  readonly casussen: readonly string[];
  /** The workflow that carried them: Temporal has histories of its own under this id. */
  readonly workflowId: string;
  /** When the key was destroyed, in real time; also of a child that was forgotten before. */
  readonly op: Moment;
}

/**
 * Destroys the key of the child of a case, named by its case number or kenmerk: every name and free text of all its cases
 * reads `vernietigd` from then on, no search finds it, what was to be sent is given up, and every chain stays whole. That
 * cannot be undone but with a backup of the key. Rejects with `NietTeVergeten` for what is no case, and while one of the
 * cases of the child is open; forgetting twice is forgetting once.
 */
export function vergeetKind(db: Database, nummer: string): Promise<Vergeten> {
  return db.transaction().execute(async (trx) => {
    const sleutel = await vindSleutel(trx, nummer);
    // Who begins a case with this key waits here, and finds it destroyed.
    const stand = await trx
      .selectFrom('kindsleutel')
      .select(['verpakt', 'vernietigdOp'])
      .where('id', '=', sleutel)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const casussen = await trx
      .selectFrom('casus')
      .select(['casusnummer', 'kenmerk', 'geslotenOp', 'workflowId'])
      .where('kindsleutel', '=', sleutel)
      .orderBy('casusnummer')
      .execute();
    const nummers = casussen.map(({ casusnummer }) => casusnummer);
    const workflowId = casussen[0]?.workflowId ?? '';
    if (stand.vernietigdOp !== null) return { casussen: nummers, workflowId, op: stand.vernietigdOp };
    const lopend = casussen.filter(({ geslotenOp }) => geslotenOp === null).map(({ kenmerk }) => kenmerk);
    if (lopend.length > 0)
      throw new NietTeVergeten(
        `The child cannot be forgotten: ${lopend.join(', ')} is not closed. Close every case of the child first.`,
      );
    await eisBeantwoord(trx, nummers);

    const op = vanEpoch(Date.now());
    await trx
      .updateTable('kindsleutel')
      .set({ verpakt: null, vernietigdOp: op })
      .where('id', '=', sleutel)
      .execute();
    await ruimOp(trx, {
      workflowId,
      casusnummers: nummers,
      kenmerken: casussen.map(({ kenmerk }) => kenmerk),
      sleutels: [sleutel],
    });
    return { casussen: nummers, workflowId, op };
  });
}

/** What the family asked is answered first: afterwards nobody can write down why. */
async function eisBeantwoord(trx: Transaction<Tables>, casussen: readonly string[]): Promise<void> {
  const verzoek = await trx
    .selectFrom('rechtenverzoek')
    .select('soort')
    .where('casusnummer', 'in', casussen)
    .where('besluit', 'is', null)
    .executeTakeFirst();
  if (verzoek !== undefined)
    throw new NietTeVergeten(
      `The child cannot be forgotten: the family asked something (${verzoek.soort}) and nobody decided. Decide on the page Verzoeken first.`,
    );
}

async function vindSleutel(trx: Transaction<Tables>, nummer: string): Promise<string> {
  const welke = genoemd(nummer);
  const casus =
    welke === null
      ? undefined
      : await trx.selectFrom('casus').select('kindsleutel').where(welke).executeTakeFirst();
  if (casus === undefined) throw new NietTeVergeten(`${nummer} is no case of this dossier.`);
  return casus.kindsleutel;
}

/** What the key did not encrypt and leads to the child all the same. */
async function ruimOp(trx: Transaction<Tables>, kind: Kind): Promise<void> {
  const nummers = kind.casusnummers;
  await sql`
    update bericht set opgegeven_op = coalesce(opgegeven_op, now()), foutcode = ${NIET_MEER},
      geleend_door = null, geleend_tot = null,
      losgelaten_door = coalesce(losgelaten_door, ${LOSGELATEN_DOOR}),
      losgelaten_reden = coalesce(losgelaten_reden, 'niet-meer-nodig')
    where casusnummer = any(${nummers}::uuid[]) and bezorgd_op is null`.execute(trx);
  await sql`
    update brief set vervallen_op = now(), vervallen_reden = 'niet-meer-nodig'
    from bericht where bericht.id = brief.bericht and bericht.casusnummer = any(${nummers}::uuid[])
      and brief.verzonden_op is null and brief.vervallen_op is null`.execute(trx);
  // Those that hang on others first.
  const weg = Object.entries(KINDTABELLEN).filter(([, { vergeten }]) => vergeten === 'weg');
  for (const [tabel, { waar }] of weg.reverse())
    await sql`delete from ${sql.table(tabel)} where ${waar(kind)}`.execute(trx);
  await sql`update casus set leerling = null where casusnummer = any(${nummers}::uuid[])`.execute(trx);
  await sql`update verwijsindexzending set referentie = null where casusnummer = any(${nummers}::uuid[])`.execute(
    trx,
  );
  // The other side may have named somebody in its error.
  await sql`update bericht set fout = null where casusnummer = any(${nummers}::uuid[]) and fout is not null`.execute(
    trx,
  );
}
