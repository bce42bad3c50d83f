import type { LogEvent } from 'kysely';
import { noteSpan, tracing } from './traces';

/** What a statement does, and with which table first; the rest of it is nobody's business. */
const STATEMENT = /^\s*(\w+)(?:[\s\S]*?\b(?:into|from|update)\s+"?(\w+)"?)?/i;

/** Notes a statement with what is being traced: what it does and with which table, without its values. */
export function traceQuery({ level, query: { sql }, queryDurationMillis }: LogEvent): void {
  if (!tracing()) return;
  const [, operation = 'sql', table] = STATEMENT.exec(sql) ?? [];
  const name = [operation.toUpperCase(), table].filter((part) => part !== undefined).join(' ');
  noteSpan(
    name,
    {
      'db.system.name': 'postgresql',
      'db.operation.name': operation.toUpperCase(),
      ...(table === undefined ? {} : { 'db.collection.name': table }),
    },
    queryDurationMillis,
    level === 'error',
  );
}
