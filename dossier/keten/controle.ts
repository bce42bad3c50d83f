import { sql } from 'kysely';
import type { Database } from '../database';
import { genoemd } from '../genoemd';
import { openKindsleutel, SLEUTEL_VAN_CASUS } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import type { Bevinding } from './bevinding';
import { Ketting, type Rij } from './ketting';

/** What a check came to. */
export interface Controle {
  readonly casussen: number;
  readonly gebeurtenissen: number;
  /** Of each case that is not whole the first thing that is wrong, in the order of case numbers. */
  readonly bevindingen: readonly Bevinding[];
}

/** So many cases are read at once, and so many of their events in one statement. */
const CASUSSEN = 500;
const GEBEURTENISSEN = 5_000;
const EERSTE = '00000000-0000-0000-0000-000000000000';

/** Which cases are checked: one, or those with numbers from and below these. */
export interface Bereikt {
  readonly van?: string;
  readonly tot?: string;
}

/** The case number of what somebody names; rejects for what is no case here. */
export async function zoekCasusnummer(db: Database, nummer: string): Promise<string> {
  const welke = genoemd(nummer);
  const gevonden =
    welke === null
      ? undefined
      : await db.selectFrom('casus').select('casusnummer').where(welke).executeTakeFirst();
  if (gevonden === undefined) throw new Error(`${nummer} is no case of this dossier.`);
  return gevonden.casusnummer;
}

/** Checks the chain of one case. */
export function controleerCasus(db: Database, casusnummer: string): Promise<Controle> {
  return controleer(db, sql`casus.casusnummer = ${casusnummer}::uuid`);
}

/** Checks the chains of all cases, or of those whose numbers lie from one and below another. */
export function controleerCasussen(db: Database, { van = EERSTE, tot }: Bereikt = {}): Promise<Controle> {
  const onder = tot === undefined ? sql`true` : sql`casus.casusnummer < ${tot}::uuid`;
  return controleer(db, sql`casus.casusnummer >= ${van}::uuid and ${onder}`);
}

async function controleer(db: Database, welke: ReturnType<typeof sql>): Promise<Controle> {
  const bevindingen: Bevinding[] = [];
  let casussen = 0;
  let gebeurtenissen = 0;
  for (let na: string | null = null; ;) {
    const partij: Partij = await leesPartij(db, welke, na);
    if (partij.laatste === null) return { casussen, gebeurtenissen, bevindingen };
    na = partij.laatste;
    casussen += partij.kettingen.length;
    gebeurtenissen += partij.gebeurtenissen;
    bevindingen.push(...partij.kettingen.flatMap((ketting) => ketting.einde() ?? []));
  }
}

/** Some cases with all their events, followed to the end. */
interface Partij {
  readonly kettingen: readonly Ketting[];
  readonly gebeurtenissen: number;
  /** The last of their numbers; null: there are no more. */
  readonly laatste: string | null;
}

/** Reads the next cases as they stand at one moment: what is written meanwhile is not half seen. */
function leesPartij(db: Database, welke: ReturnType<typeof sql>, na: string | null): Promise<Partij> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const koppen = await leesKoppen(trx, welke, na);
      const bos = sleutelbos(db);
      const kettingen = new Map(
        koppen.map(({ verpakt, ...kop }) => [
          kop.casusnummer,
          new Ketting({ ...kop, sleutel: openKindsleutel(bos, verpakt) }),
        ]),
      );
      return {
        gebeurtenissen: koppen.length === 0 ? 0 : await volg(trx, kettingen),
        kettingen: [...kettingen.values()],
        laatste: koppen.at(-1)?.casusnummer ?? null,
      };
    });
}

interface Kopregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly volgnummer: number;
  readonly laatsteHash: Buffer;
  readonly verpakt: Buffer | null;
}

async function leesKoppen(
  db: Database,
  welke: ReturnType<typeof sql>,
  na: string | null,
): Promise<Kopregel[]> {
  const { rows } = await sql<Kopregel>`
    select casusnummer, kenmerk, volgnummer, laatste_hash, ${SLEUTEL_VAN_CASUS} as verpakt from casus
    where ${welke} and (${na}::uuid is null or casus.casusnummer > ${na}::uuid)
    order by casus.casusnummer limit ${sql.lit(CASUSSEN)}`.execute(db);
  return rows;
}

/** Hands the events of these cases to their chains, in order; gives how many there were. */
async function volg(db: Database, kettingen: ReadonlyMap<string, Ketting>): Promise<number> {
  const nummers = [...kettingen.keys()];
  let aantal = 0;
  for (let na = { casusnummer: nummers[0] ?? EERSTE, nummer: 0 }; ;) {
    const { rows } = await sql<Rij>`
      select casusnummer, nummer, id, soort, op, werkelijk_op, door, actor, kanaal, gegevens, geheim, gegevens_hash, hash
      from gebeurtenis
      where (casusnummer, nummer) > (${na.casusnummer}::uuid, ${na.nummer}::int)
        and casusnummer <= ${nummers.at(-1) ?? EERSTE}::uuid
      order by casusnummer, nummer limit ${sql.lit(GEBEURTENISSEN)}`.execute(db);
    for (const rij of rows) kettingen.get(rij.casusnummer)?.neem(rij);
    aantal += rows.length;
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < GEBEURTENISSEN) return aantal;
    na = laatste;
  }
}
