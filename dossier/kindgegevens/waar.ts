import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** A child, by everything that rows of the dossier know it by. */
export interface Kind {
  /** The workflow that carries its cases: one and the same for all of them. */
  readonly workflowId: string;
  readonly casusnummers: readonly string[];
  readonly kenmerken: readonly string[];
  /** Its keys: one, or more when one was destroyed and it was reported again. */
  readonly sleutels: readonly string[];
}

/** Which rows of a table are about a child. */
export type Waar = (kind: Kind) => RawBuilder<SqlBool>;

/** Rows that name a case of it in this column. */
export function opCasus(kolom = 'casusnummer'): Waar {
  return ({ casusnummers }) => sql<SqlBool>`${sql.ref(kolom)} = any(${casusnummers}::uuid[])`;
}

/** Rows that name it by its workflow in this column. */
export function opWorkflow(kolom: string): Waar {
  return ({ workflowId }) => sql<SqlBool>`${sql.ref(kolom)} = ${workflowId}`;
}

/** Rows that hang on a row of another table, which is about the child. */
export function via(kolom: string, tabel: string, waar: Waar): Waar {
  return (kind) =>
    sql<SqlBool>`${sql.ref(kolom)} in (select id from ${sql.table(tabel)} where ${waar(kind)})`;
}

/** Rows of which one or the other holds. */
export function ofwel(een: Waar, ander: Waar): Waar {
  return (kind) => sql<SqlBool>`(${een(kind)} or ${ander(kind)})`;
}

/** Rows about a case of it, or about a report of the register that is about it. */
export const OP_STROOM: Waar = ofwel(
  opCasus(),
  ({ workflowId }) =>
    sql<SqlBool>`casusnummer in (select id from registermelding where registermelding.kind = ${workflowId})`,
);

/** Lines of the log about it, alone or among others. */
export const OP_LOG: Waar = ({ casusnummers }) => sql<SqlBool>`casussen && ${casusnummers}::uuid[]`;

/** What callers sent about it: under its number or its kenmerk. */
export const OP_VERZOEK: Waar = ({ casusnummers, kenmerken }) =>
  sql<SqlBool>`casus = any(${[...casusnummers, ...kenmerken]}::text[])`;

/** What somebody typed on a page whose address names it. */
export const OP_PAD: Waar = ({ casusnummers, kenmerken }) =>
  sql<SqlBool>`exists (select 1 from unnest(${[...casusnummers, ...kenmerken]}::text[]) as een(nummer)
    where position(een.nummer in pad) > 0)`;
