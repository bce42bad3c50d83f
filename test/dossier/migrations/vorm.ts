import { sql } from 'kysely';
import type { Database } from '../../../dossier/database';

/** What a database has that code relies on. */
export interface Vorm {
  /** By `table.column`. */
  readonly kolommen: ReadonlyMap<string, Kolom>;
  /** What rows must satisfy: constraints and unique indexes, as PostgreSQL writes them, each with its table and columns. */
  readonly eisen: ReadonlyMap<string, Eis>;
  /** Functions by name and arguments. */
  readonly functies: ReadonlySet<string>;
}

interface Kolom {
  readonly tabel: string;
  readonly type: string;
  readonly verplicht: boolean;
  /** Filled in when a writer leaves it out. */
  readonly ingevuld: boolean;
  /** Calculated from others: nobody writes it. */
  readonly berekend: boolean;
}

interface Eis {
  readonly tabel: string;
  readonly kolommen: readonly string[];
}

/** How the tables of our own schema are now. */
export async function leesVorm(db: Database): Promise<Vorm> {
  const kolommen = await sql<Kolom & { naam: string }>`
    select c.relname as tabel, c.relname || '.' || a.attname as naam, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as verplicht, (a.atthasdef or a.attidentity <> '') as ingevuld, a.attgenerated <> '' as berekend
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`.execute(
    db,
  );
  const eisen = await sql<{ naam: string; tabel: string; kolommen: string[] }>`
    select t.relname || ': ' || pg_get_constraintdef(k.oid) as naam, t.relname as tabel,
      array(select a.attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum = any(k.conkey)) as kolommen
    from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and k.contype in ('c', 'f', 'u', 'p', 'x')
    union all
    select t.relname || ': ' || regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX \\S+ ON', 'INDEX ON'), t.relname,
      array(select a.attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum = any(i.indkey))
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and i.indisunique`.execute(db);
  const functies = await sql<{ naam: string }>`
    select p.oid::regprocedure::text as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public'`.execute(db);
  return {
    kolommen: new Map(kolommen.rows.map((kolom) => [kolom.naam, kolom])),
    eisen: new Map(eisen.rows.map((eis) => [eis.naam, eis])),
    functies: new Set(functies.rows.map(({ naam }) => naam)),
  };
}

/** What code from before a migration can no longer do after it: nothing, where the migration only adds. */
export function breekt(voor: Vorm, na: Vorm): string[] {
  const tabellen = new Set([...voor.kolommen.values()].map(({ tabel }) => tabel));
  const weg = [...voor.kolommen].flatMap(([naam, kolom]) => {
    const nu = na.kolommen.get(naam);
    if (nu === undefined) return [`${naam} is gone`];
    if (nu.type !== kolom.type) return [`${naam} is ${nu.type} and was ${kolom.type}`];
    if (kolom.ingevuld && !nu.ingevuld && nu.verplicht) return [`${naam} is no longer filled in`];
    return nu.verplicht && !kolom.verplicht ? [`${naam} must be given and was not`] : [];
  });
  const gevraagd = [...na.kolommen].flatMap(([naam, { tabel, verplicht, ingevuld }]) =>
    tabellen.has(tabel) && !voor.kolommen.has(naam) && verplicht && !ingevuld
      ? [`${naam} is new and must be given`]
      : [],
  );
  const strenger = [...na.eisen].flatMap(([naam, { tabel, kolommen }]) => {
    const nieuw = !voor.eisen.has(naam) && tabellen.has(tabel);
    // What is asked of new columns alone asks nothing of who does not know them.
    return nieuw && kolommen.some((kolom) => voor.kolommen.has(`${tabel}.${kolom}`))
      ? [`new for rows of ${naam}`]
      : [];
  });
  const functies = [...voor.functies].flatMap((naam) => (na.functies.has(naam) ? [] : [`${naam} is gone`]));
  return [...weg, ...gevraagd, ...strenger, ...functies];
}
