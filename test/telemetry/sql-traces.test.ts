import { doneBy } from '../../telemetry/sql-traces';

test.each([
  ['select "naam" from "casus" where "id" = $1', 'SELECT', 'casus'],
  ['insert into "bericht" ("id") values ($1)', 'INSERT', 'bericht'],
  [
    'with "k" as (insert into "kindsleutel" ("id") values ($1) returning "id"), "c" as (update "casus" set "x" = (select 1)) insert into "gebeurtenis" ("n") values ($2)',
    'INSERT',
    'gebeurtenis',
  ],
  ['update bewaking set voltooid_op = now()', 'UPDATE', 'bewaking'],
  ['delete from "verdacht" where "x" in (select y from z)', 'DELETE', 'verdacht'],
  ['begin', 'BEGIN', undefined],
  ['select pg_is_in_recovery()', 'SELECT', undefined],
  ['', 'SQL', undefined],
])('%s is %s of %s', (sql, operation, table) => {
  expect(doneBy(sql)).toEqual({ operation, table });
});
