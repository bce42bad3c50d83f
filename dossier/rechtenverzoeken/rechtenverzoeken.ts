import type { Database } from '../database';
import { leesKindgegevens, vindKind, type Kindgegevens } from '../kindgegevens/lezen';
import { reachableOn, type OnDatabase } from '../reachable';
import { leesVerzoeken, leesVerzoekenVanCasus, telOpenVerzoeken, vindVerzoek } from './read';
import type { Rechtenverzoek } from './rechtenverzoek';
import { beslis, neemOp, verleng, vindCasus } from './write';

/**
 * What families asked of their data, and what was decided. Who may is for who asks. Everything rejects as `DossierUnreachable` when
 * the database is away.
 */
export interface Rechtenverzoeken {
  readonly neemOp: OnDatabase<typeof neemOp>;
  readonly lees: OnDatabase<typeof leesVerzoeken>;
  readonly vind: OnDatabase<typeof vindVerzoek>;
  readonly vanCasus: OnDatabase<typeof leesVerzoekenVanCasus>;
  readonly telOpen: OnDatabase<typeof telOpenVerzoeken>;
  readonly verleng: OnDatabase<typeof verleng>;
  readonly beslis: OnDatabase<typeof beslis>;
  readonly vindCasus: OnDatabase<typeof vindCasus>;
  readonly casussen: OnDatabase<typeof casussenBij>;
  readonly gegevens: OnDatabase<typeof gegevensBij>;
}

/** Those in a database. */
export function rechtenverzoeken(db: Database): Rechtenverzoeken {
  const guarded = reachableOn(db);
  return {
    neemOp: guarded(neemOp),
    lees: guarded(leesVerzoeken),
    vind: guarded(vindVerzoek),
    vanCasus: guarded(leesVerzoekenVanCasus),
    telOpen: guarded(telOpenVerzoeken),
    verleng: guarded(verleng),
    beslis: guarded(beslis),
    vindCasus: guarded(vindCasus),
    casussen: guarded(casussenBij),
    gegevens: guarded(gegevensBij),
  };
}

/** Everything that is kept of the child of a request, as who asked may have it; undefined when its case lies elsewhere by now. */
async function gegevensBij(
  db: Database,
  { betrokkene, casusnummer, regio }: Rechtenverzoek,
): Promise<Kindgegevens | undefined> {
  const wie =
    betrokkene === null
      ? undefined
      : await db.selectFrom('betrokkene').select('soort').where('id', '=', betrokkene).executeTakeFirst();
  return leesKindgegevens(db, regio, casusnummer, { betrokkene, isJongere: wie?.soort === 'jongere' });
}

/** The numbers of all cases in the region of the child of a request. */
async function casussenBij(
  db: Database,
  { casusnummer, regio }: Pick<Rechtenverzoek, 'casusnummer' | 'regio'>,
): Promise<readonly string[]> {
  return (await vindKind(db, regio, casusnummer))?.kind.casusnummers ?? [];
}
