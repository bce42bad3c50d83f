import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { leesAdres, maakAdres, trekAdresIn, vindHouder } from './adres';
import { leesAgenda } from './inhoud';

/** The calendars that people subscribe to. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Agendas {
  readonly adres: OnDatabase<typeof leesAdres>;
  readonly maak: OnDatabase<typeof maakAdres>;
  readonly trekIn: OnDatabase<typeof trekAdresIn>;
  readonly houder: OnDatabase<typeof vindHouder>;
  readonly lees: OnDatabase<typeof leesAgenda>;
}

/** Those in a database. */
export function agendas(db: Database): Agendas {
  const on = reachableOn(db);
  return {
    adres: on(leesAdres),
    maak: on(maakAdres),
    trekIn: on(trekAdresIn),
    houder: on(vindHouder),
    lees: on(leesAgenda),
  };
}
