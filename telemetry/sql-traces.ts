import type { LogEvent } from 'kysely';
import { noteSpan, tracing } from './traces';

const BETWEEN_PARENTHESES = /\([^()]*\)/g;
/** A statement, and the table that it works on. */
const MAIN =
  /\b(?:(insert)\s+into\s+"?(\w+)|(update)\s+"?(\w+)|(delete)\s+from\s+"?(\w+)|(select)\b(?:[\s\S]*?\bfrom\s+"?(\w+))?)/i;
const FIRST_WORD = /^\s*(\w+)/;

/** What a statement does, and with which table; of several in one the last, of which the others are parts. The rest of it is nobody's business. */
export function doneBy(sql: string): { readonly operation: string; readonly table: string | undefined } {
  let rest = sql;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(BETWEEN_PARENTHESES, '');
  }
  const [operation, table] = (MAIN.exec(rest) ?? FIRST_WORD.exec(rest) ?? [])
    .slice(1)
    .filter((part) => part !== undefined);
  return { operation: (operation ?? 'sql').toUpperCase(), table };
}

/** Notes a statement with what is being traced: what it does and with which table, without its values. */
export function traceQuery({ level, query: { sql }, queryDurationMillis }: LogEvent): void {
  if (!tracing()) return;
  const { operation, table } = doneBy(sql);
  const name = table === undefined ? operation : `${operation} ${table}`;
  noteSpan(
    name,
    {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      ...(table === undefined ? {} : { 'db.collection.name': table }),
    },
    queryDurationMillis,
    level === 'error',
  );
}
