import { sql } from 'kysely';
import { bereik } from '../../domain/toegang';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { ACHTERAAN, leesStroom, type Plaats } from '../stroom/stroom';
import { openAbonnement } from './geheim';

/** So many events go to one subscription in one transaction. */
const AANTAL = 500;

/**
 * Makes deliveries of what happened since, for every active subscription, in the order of the stream: of each event one,
 * whoever does it how often. Answers how many.
 */
export async function verdeel(db: Database): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from abonnement
    where status = 'actief' and (tot, tot_gebeurtenis) < (
      (select coalesce(max(plaats), 0) from stroom where plaats is not null), ${sql.lit(ACHTERAAN)})
    order by id`.execute(db);
  let aantal = 0;
  for (const { id } of rows) aantal += await verdeelVoor(db, id);
  return aantal;
}

function verdeelVoor(db: Database, id: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      geheim: Buffer;
      soorten: Parameters<typeof leesStroom>[2]['soorten'];
      alleenRegio: string | null;
      tot: number;
      totGebeurtenis: number;
    }>`
      select geheim, soorten, alleen_regio, tot::float8 as tot, tot_gebeurtenis from abonnement
      where id = ${id}::uuid and status = 'actief' for update skip locked`.execute(trx);
    const [abonnement] = rows;
    if (abonnement === undefined) return 0;
    const { wie } = openAbonnement(sleutelbos(db), abonnement.geheim);
    const na: Plaats = [abonnement.tot, abonnement.totGebeurtenis];
    const filter = { soorten: abonnement.soorten, regio: abonnement.alleenRegio };
    const deel = await leesStroom(trx, bereik(wie), filter, na, AANTAL);
    const [tot, totGebeurtenis] = deel.tot;
    if (deel.regels.length > 0)
      await sql`
        insert into verzending (abonnement, casusnummer, gebeurtenis, regio, volgende_poging_op)
        select ${id}::uuid, n.casusnummer, n.gebeurtenis, n.regio, coalesce((
          select max(o.volgende_poging_op) from verzending o
          where o.abonnement = ${id}::uuid and o.casusnummer = n.casusnummer
            and o.bezorgd_op is null and o.opgegeven_op is null), now())
        from unnest(
          ${deel.regels.map(({ casusnummer }) => casusnummer)}::uuid[],
          ${deel.regels.map(({ nummer }) => nummer)}::int[],
          ${deel.regels.map(({ regio }) => regio)}::text[]
        ) with ordinality as n (casusnummer, gebeurtenis, regio, volgorde)
        order by n.volgorde
        on conflict (abonnement, casusnummer, gebeurtenis) do nothing`.execute(trx);
    await sql`
      update abonnement set tot = ${tot}::bigint, tot_gebeurtenis = ${totGebeurtenis} where id = ${id}::uuid`.execute(
      trx,
    );
    return deel.regels.length;
  });
}
