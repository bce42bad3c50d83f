import { sql } from 'kysely';
import type { Database } from '../../../dossier/database';
import { prove, type Evidence } from './proof';

/** Something that goes wrong on purpose, to see that the proof finds it. */
interface Spoiled {
  readonly what: string;
  /** The beginning of what the proof must say is not so. */
  readonly finds: readonly string[];
  readonly spoil: (db: Database) => Promise<unknown>;
}

const A_NOTE = sql`(select casusnummer from gebeurtenis where soort = 'notitie-gemaakt' limit 1)`;

/** As nothing of the product can do: who owns the tables does it. */
const SPOILED: readonly Spoiled[] = [
  {
    what: 'a command that stands there twice',
    finds: ['every accepted', 'events count on', 'all chains'],
    spoil: (db) =>
      sql`insert into gebeurtenis select (jsonb_populate_record(g, jsonb_build_object('nummer', c.volgnummer + 1,
          'id', g.id || '0'))).* from gebeurtenis g join casus c using (casusnummer)
        where g.soort = 'notitie-gemaakt' and g.casusnummer = ${A_NOTE} limit 1`.execute(db),
  },
  {
    what: 'a term that fired early',
    finds: ['every term'],
    spoil: (db) =>
      sql`update gebeurtenis set werkelijk_op = op - interval '1 minute' where (casusnummer, nummer) =
        (select casusnummer, nummer from gebeurtenis where soort = 'fase-geopend' and door = 'klok' and nummer > 3 limit 1)`.execute(
        db,
      ),
  },
  {
    what: 'a task that is gone',
    finds: ['no task'],
    spoil: (db) =>
      sql`delete from taak where (casusnummer, geopend_bij) =
        (select casusnummer, geopend_bij from taak limit 1)`.execute(db),
  },
  {
    what: 'a message that is there twice',
    finds: ['no message'],
    spoil: (db) =>
      sql`insert into bericht overriding system value select (jsonb_populate_record(b, jsonb_build_object('id', b.id || '-x',
          'volgorde', 999999999))).* from bericht b where bezorgd_op is not null limit 1`.execute(db),
  },
];

/** Spoils a dossier and says what the proof did not find of it. */
export async function unfound(evidence: Evidence, owner: Database): Promise<string[]> {
  for (const { what, spoil } of SPOILED)
    await spoil(owner).catch((error: unknown) => {
      throw new Error(`${what} could not be made: ${String(error)}`);
    });
  const found = (await prove(evidence)).filter(({ wrong }) => wrong.length > 0).map(({ name }) => name);
  return SPOILED.flatMap(({ what, finds }) =>
    finds
      .filter((name) => !found.some((one) => one.startsWith(name)))
      .map((name) => `${what}: not by "${name}"`),
  );
}
