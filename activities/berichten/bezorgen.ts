import { sql } from 'kysely';
import type { Database } from '../dossier/database';
import { opslaanbaar } from '../dossier/opslaanbaar';
import { BlijvendOnbezorgbaar, type Kanaal } from './kanaal';

/** There is no such message in the outbox. */
export class OnbekendBericht extends Error {
  override readonly name = 'OnbekendBericht';

  constructor(id: string) {
    super(`no message ${id} in the outbox`);
  }
}

/** Longest description of an error that is kept. */
const FOUTTEKENS = 500;

const nu = sql<Date>`now()`;

/**
 * Delivers a message of the outbox and notes that it was; one that was delivered or given up already is left alone. A
 * crash between the two delivers it again under the same id. Rejects with `OnbekendBericht` and `BlijvendOnbezorgbaar`
 * when trying again is useless, and otherwise with what went wrong, which is noted beside the number of attempts.
 */
export async function bezorgBericht(db: Database, kanaal: Kanaal, id: string): Promise<void> {
  const regel = await db.selectFrom('bericht').selectAll().where('id', '=', id).executeTakeFirst();
  if (regel === undefined) throw new OnbekendBericht(id);
  if (regel.bezorgd_op !== null || regel.opgegeven_op !== null) return;
  const { casusnummer, soort, aan_rol, aan_persoon, onderwerp, tekst } = regel;
  const poging = db
    .updateTable('bericht')
    .set((eb) => ({ pogingen: eb('pogingen', '+', 1) }))
    .where('id', '=', id)
    .where('bezorgd_op', 'is', null);
  try {
    await kanaal.bezorg({
      id,
      casusnummer,
      soort,
      aan: { rol: aan_rol, persoon: aan_persoon },
      onderwerp,
      tekst,
    });
  } catch (fout) {
    const wat = opslaanbaar(String(fout)).slice(0, FOUTTEKENS);
    const blijvend = fout instanceof BlijvendOnbezorgbaar;
    await poging.set({ fout: opslaanbaar(wat), ...(blijvend ? { opgegeven_op: nu } : {}) }).execute();
    throw fout;
  }
  await poging.set({ bezorgd_op: nu, kanaal: kanaal.naam, fout: null }).execute();
}
