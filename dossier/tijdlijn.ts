import { sql, type SqlBool } from 'kysely';
import type { Gebeurtenissoort, Veroorzaker } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { zieGebeurtenis } from '../domain/zicht/gebeurtenissen';
import { meerDanVerwijzing } from './bereik';
import { isCasusnummer, type Page } from './paging';
import type { Database } from './database';
import { openGegevens } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { zichtbareRijen } from './zichtbaar';

/** An event as its reader sees it, with everything that is kept about who did it and when. */
export interface Gebeurtenisregel {
  readonly nummer: number;
  readonly soort: Gebeurtenissoort;
  /** The moment the event counts for. */
  readonly op: Moment;
  /** When it was really recorded: later than `op` after an outage or a late report. */
  readonly werkelijkOp: Moment;
  readonly door: Veroorzaker;
  /** The person or account that gave the command; null: the clock, or nobody was known. */
  readonly actor: string | null;
  readonly gegevens: unknown;
  /** True when there is more to it than this reader sees. */
  readonly verkort: boolean;
}

/** What happened in a case within reach and for its reader to see, in order; the key is the number of an event. */
export function leesTijdlijn(
  db: Database,
  bereik: Bereik | null,
  casusnummer: string,
  page: Page<number>,
): Promise<Gebeurtenisregel[]> {
  return lees(db, bereik, casusnummer, page, 'asc');
}

/** The same, the newest first. */
export function leesTijdlijnTerug(
  db: Database,
  bereik: Bereik | null,
  casusnummer: string,
  page: Page<number>,
): Promise<Gebeurtenisregel[]> {
  return lees(db, bereik, casusnummer, page, 'desc');
}

/** More than the longest case has. */
const ALLES = 100_000;

/** How many events `leesTijdlijn` lists over all its pages: of some only what they say tells whether a reader sees them. */
export async function telTijdlijn(db: Database, bereik: Bereik | null, casusnummer: string): Promise<number> {
  return (await leesTijdlijn(db, bereik, casusnummer, { na: null, aantal: ALLES })).length;
}

async function lees(
  db: Database,
  bereik: Bereik | null,
  casusnummer: string,
  page: Page<number>,
  volgorde: 'asc' | 'desc',
): Promise<Gebeurtenisregel[]> {
  if (bereik === null || !isCasusnummer(casusnummer)) return [];
  if (page.na !== null && !Number.isSafeInteger(page.na)) return [];
  const bos = sleutelbos(db);
  const alle = db
    .selectFrom('gebeurtenis')
    .innerJoin('casus', 'casus.casusnummer', 'gebeurtenis.casusnummer')
    .select(['nummer', 'soort', 'op', 'werkelijkOp', 'door', 'actor', 'gegevens', 'gebeurtenis.geheim'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('gebeurtenis.casusnummer', '=', casusnummer)
    .where(meerDanVerwijzing(bereik))
    .orderBy('nummer', volgorde);
  return zichtbareRijen(
    page,
    ({ na, aantal }) => (na === null ? alle : alle.where(voorbij(na, volgorde))).limit(aantal).execute(),
    ({ nummer }) => nummer,
    ({ gegevens, geheim, verpakt, ...regel }) =>
      zieGebeurtenis(bereik.lezer, { ...regel, gegevens: openGegevens(bos, { gegevens, geheim, verpakt }) }),
  );
}

/** Past a number, in the order of reading. */
function voorbij(na: number, volgorde: 'asc' | 'desc') {
  return volgorde === 'asc'
    ? sql<SqlBool>`gebeurtenis.nummer > ${na}::bigint`
    : sql<SqlBool>`gebeurtenis.nummer < ${na}::bigint`;
}
