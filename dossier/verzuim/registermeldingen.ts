import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import {
  nieuweStappen,
  type Registermelding,
  type Registerstap,
  type Registerstatus,
} from '../../domain/registermelding';
import type { Moment } from '../../domain/tijd';
import { kindBinnenBereik, type Kindbereik } from '../bereik';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { isUuid } from '../paging';
import { reachableOn, type OnDatabase } from '../reachable';
import type { Tables } from '../tables';
import { nummerhash, openUit, sluitIn } from './geheim';

/** A relayed report that is to be kept. */
export interface TeBewaren {
  readonly melding: Registermelding;
  /** The workflow that carries the cases of the child. */
  readonly kind: string;
  readonly regio: string;
  /** The case that took it; null: it opens none. */
  readonly casusnummer: string | null;
  readonly nu: Moment;
}

/** A relayed report as it is kept. */
export interface BewaardeMelding {
  readonly id: string;
  readonly melding: Registermelding;
  readonly casusnummer: string | null;
  readonly kenmerk: string | null;
  /** The statuses that it has had, the oldest first. */
  readonly statussen: readonly Registerstap[];
}

/** The reports that the verzuimregister relays. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Registermeldingen {
  readonly bewaar: OnDatabase<typeof bewaarRegistermelding>;
  readonly lees: OnDatabase<typeof leesRegistermelding>;
}

/** The relayed reports in a database. */
export function registermeldingen(db: Database): Registermeldingen {
  const guarded = reachableOn(db);
  return { bewaar: guarded(bewaarRegistermelding), lees: guarded(leesRegistermelding) };
}

/** The id of a report in a region by its number in the register: the same number is the same report. */
function idVan(db: Database, regio: string, nummer: string): string {
  const hash = nummerhash(sleutelbos(db), 'registermelding', JSON.stringify([regio, nummer]));
  const hex = createHash('sha256').update(hash).digest('hex');
  // Version 8 of RFC 9562: the rest is ours.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Keeps a report as the register has it now, with the status that it so gets, and gives its id; that it once had a case stays so. Null: under
 * this number another child stands.
 */
function bewaarRegistermelding(db: Database, te: TeBewaren): Promise<string | null> {
  const { melding, kind, regio, casusnummer, nu } = te;
  const id = idVan(db, regio, melding.nummer);
  const geheim = sluitIn(sleutelbos(db), 'registermelding', melding);
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ casusnummer: string | null }>`
      insert into registermelding as al (id, kind, regio, gemeente, school, casusnummer, geheim, ontvangen_op, gewijzigd_op)
      values (${id}::uuid, ${kind}, ${regio}, ${melding.gemeente}, ${melding.school ?? null}, ${casusnummer}::uuid,
        ${geheim}, ${nu}, ${nu})
      on conflict (id) do update set
        gemeente = excluded.gemeente, school = excluded.school, geheim = excluded.geheim,
        casusnummer = coalesce(excluded.casusnummer, al.casusnummer), gewijzigd_op = excluded.gewijzigd_op
      where al.kind = excluded.kind
      returning casusnummer`.execute(trx);
    const [rij] = rows;
    if (rij === undefined) return null;
    await noteerStatus(trx, id, rij.casusnummer, nu);
    return id;
  });
}

/** Notes how a report stands by its case. That the case is closed later a trigger notes (migration 0046). */
async function noteerStatus(
  trx: Transaction<Tables>,
  id: string,
  casusnummer: string | null,
  op: Moment,
): Promise<void> {
  // Until the commit nobody closes the case: who does so afterwards finds the report.
  const casus =
    casusnummer === null
      ? null
      : await trx
          .selectFrom('casus')
          .select('geslotenOp')
          .where('casusnummer', '=', casusnummer)
          .forShare()
          .executeTakeFirstOrThrow();
  const eerder = (await leesStatussen(trx, id)).map(({ status }) => status);
  for (const [i, stap] of nieuweStappen(eerder, { op, casus }).entries())
    await trx
      .insertInto('registerstatus')
      .values({ melding: id, nummer: eerder.length + i + 1, ...stap })
      .execute();
}

function leesStatussen(db: Database, melding: string): Promise<{ status: Registerstatus; op: Moment }[]> {
  return db
    .selectFrom('registerstatus')
    .select(['status', 'op'])
    .where('melding', '=', melding)
    .orderBy('nummer')
    .execute();
}

/** A report within reach; undefined when there is none. */
async function leesRegistermelding(
  db: Database,
  bereik: Kindbereik | null,
  id: string,
): Promise<BewaardeMelding | undefined> {
  if (bereik === null || !isUuid(id)) return undefined;
  const { rows } = await sql<Omit<BewaardeMelding, 'melding' | 'statussen'> & { readonly geheim: Buffer }>`
    select r.id, r.casusnummer, c.kenmerk, r.geheim
    from registermelding r left join casus c on c.casusnummer = r.casusnummer
    where r.id = ${id}::uuid and ${kindBinnenBereik(bereik, 'r')}`.execute(db);
  const [rij] = rows;
  if (rij === undefined) return undefined;
  const { geheim, ...rest } = rij;
  return {
    ...rest,
    melding: openUit<Registermelding>(sleutelbos(db), 'registermelding', geheim),
    statussen: await leesStatussen(db, id),
  };
}
