import { loadConvenanten } from '../../convenanten/load';
import { createKlok } from '../../client/klok';
import { omBeurten } from '../../client/om-beurten';
import { datumVan, vanEpoch, type Datum, type Moment } from '../../domain/tijd';
import { voegBetrokkeneToe } from '../../dossier/betrokkenen/write';
import { openDatabase, type Database } from '../../dossier/database';
import { Inbreng } from '../../inbreng/inbreng';
import { connectClient } from '../../temporal/connection';
import { readKeys } from '../../temporal/codec';
import type { TemporalServer } from '../../temporal/server';
import { vulAfwezigheid, vulMensen } from './bevolken';
import { speelLevens, type Leven } from './levens';
import { voorbeeldouders } from './ouders';

/** Where the example goes. */
export interface Plek extends TemporalServer {
  readonly databaseUrl: string;
  readonly key: string;
  readonly taskQueue?: string | undefined;
  readonly convenantPaths: readonly string[];
  /** Milliseconds over which the work of the clock is spread; by default none. */
  readonly klokSpreiding?: number;
}

/** Who wrote down the people around the children. */
const INBRENG = 'inbreng';

/** Of so many children at once the cases are brought in: while one is written another waits for the disk. */
const TEGELIJK = 4;

/**
 * Fills an installation with the people of four regions and a year of invented cases: those that are open go on from where they stand, and
 * those that are closed can be read. Doing it again, or going on after it was broken off, adds nothing twice; `begonnen` is the
 * date on which it was begun, by which the days at home are counted.
 */
export async function vulVoorbeeld(
  apiUrl: string,
  { databaseUrl, key, taskQueue, convenantPaths, klokSpreiding, ...server }: Plek,
  begonnen: Datum = vandaag(),
): Promise<void> {
  await vulMensen(apiUrl);
  const keys = readKeys(key);
  const levens = speelLevens(loadConvenanten(...convenantPaths), keys, begonnen, nu());
  const db = openDatabase(databaseUrl, { sleutels: keys });
  const client = connectClient({ ...server, keys });
  const inbreng = new Inbreng({ db, client, klok: createKlok(0, klokSpreiding), taskQueue, berichten: {} });
  try {
    await omBeurten(levens, TEGELIJK, (leven) => breng({ db, inbreng }, leven));
  } finally {
    await client.connection.close();
    await db.destroy();
  }
  await vulAfwezigheid(apiUrl, vandaag());
}

async function breng(
  { db, inbreng }: { readonly db: Database; readonly inbreng: Inbreng },
  { kind, workflowId, casussen }: Leven,
): Promise<void> {
  const ingebracht = await inbreng.breng(workflowId, casussen);
  for (const [plek, { casusnummer }] of ingebracht.entries()) {
    const casus = casussen[plek]?.casus;
    if (casus === undefined) continue;
    for (const ouder of voorbeeldouders({
      leerling: `${kind.leerling}-${plek}`,
      naam: kind.naam,
      van: casus.eersteVerzuimdag,
    }))
      await voegBetrokkeneToe(db, { ...ouder, casusnummer }, { door: INBRENG, op: casus.gemeldOp });
  }
}

function nu(): Moment {
  return vanEpoch(Math.floor(Date.now() / 1_000) * 1_000);
}

/** Today in Europe/Amsterdam. */
export function vandaag(): Datum {
  return datumVan(nu());
}
