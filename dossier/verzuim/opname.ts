import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { sql, type Transaction } from 'kysely';
import type { Convenant } from '../../domain/convenant';
import type { Melding } from '../../domain/melding';
import { datumVan, type Moment } from '../../domain/tijd';
import { opname, type Bereikt, type Verzuim } from '../../domain/verzuim';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import type { Tables } from '../tables';
import { nummerhash, openUit, sluitIn } from './geheim';
import { leesBewaard, leesVoorgeschiedenis, standVan, type Bewaard, type Verzuimstand } from './stand';

/** Whose key of the child it is, as the way to cases has it. */
type Gever =
  | { readonly soort: 'school'; readonly brin: string }
  | { readonly soort: 'systeem'; readonly id: string }
  | { readonly soort: 'regio'; readonly regio: string };

/** A report that follows from hours of absence, with whose key of the child it carries. */
export interface Opening {
  readonly id: string;
  readonly melding: Melding;
  readonly gever: Gever;
  /** Id of who told the hours with which the threshold was reached. */
  readonly door: string;
  /** The workflow that carries the cases of the child. */
  readonly kind: string;
}

/** An absence that was judged and may be kept. */
export interface TeNemen {
  /** The workflow that carries the cases of the child. */
  readonly kind: string;
  readonly gever: Gever;
  readonly verzuim: Verzuim;
  readonly convenant: Convenant;
  readonly door: string;
  readonly nu: Moment;
}

/** What became of an absence. `anders`: another stands under its number and version; `ander-kind`: of this child another birth date is known. */
export type Opgenomen =
  | { readonly soort: 'anders' | 'ander-kind' }
  | {
      readonly soort: 'nieuw' | 'bekend' | 'achterhaald';
      readonly stand: Verzuimstand;
      /** The report that is to be made now. */
      readonly opening: Opening | null;
    };

/** Takes an absence; all of one child one after another. */
export function neemVerzuimOp(db: Database, te: TeNemen): Promise<Opgenomen> {
  return db.transaction().execute(async (trx) => {
    const { kind, verzuim } = te;
    await alleen(trx, kind);
    const bos = sleutelbos(trx);
    const nummer = nummerhash(bos, 'verzuimuren', verzuim.nummer);
    const er = (await leesBewaard(trx, [kind])).get(kind) ?? [];
    const al = er.find((een) => een.nummer === nummer) ?? null;
    const soort = opname(
      verzuim,
      al === null ? null : { ...al.verzuim, zelfde: isDeepStrictEqual(al.verzuim, kaal(verzuim)) },
    );
    if (soort === 'anders') return { soort };
    const rest = er.filter((een) => een !== al);
    if (rest.some((een) => isAnderKind(een, verzuim))) return { soort: 'ander-kind' };
    if (soort === 'nieuw') await bewaar(trx, te, nummer);
    const bewaard = soort === 'nieuw' ? [...rest, { nummer, verzuim }] : er;
    return { soort, ...(await beoordeel(trx, te, bewaard)) };
  });
}

/** What decides of a child whether it is to be reported. */
type TeBeoordelen = Pick<TeNemen, 'kind' | 'gever' | 'convenant' | 'door' | 'nu'>;

/** Begins the report that what came meanwhile asks for, after one was made; null: none. */
export function vervolgOpening(db: Database, te: TeBeoordelen): Promise<Opening | null> {
  return db.transaction().execute(async (trx) => {
    await alleen(trx, te.kind);
    const bewaard = (await leesBewaard(trx, [te.kind])).get(te.kind) ?? [];
    return (await beoordeel(trx, te, bewaard)).opening;
  });
}

/** Until the commit nobody else takes or judges anything of this child. */
async function alleen(trx: Transaction<Tables>, kind: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`verzuim ${kind}`}, 0))`.execute(trx);
}

/** How the child stands, with the report that is to be made. */
async function beoordeel(
  trx: Transaction<Tables>,
  te: TeBeoordelen,
  bewaard: readonly Bewaard[],
): Promise<{ readonly stand: Verzuimstand; readonly opening: Opening | null }> {
  const eerder = (await leesVoorgeschiedenis(trx, [te.kind])).get(te.kind);
  if (eerder === undefined) throw new Error('Nothing was read of the child.');
  const { stand, bereikt } = standVan(bewaard, eerder, te.convenant, datumVan(te.nu));
  if (bereikt === null) return { stand, opening: null };
  const opening = await begin(trx, te, bewaard, bereikt);
  return eerder.open === null
    ? { stand: { ...stand, stand: 'wordt-gemeld', code: null }, opening }
    : { stand, opening };
}

/** Two children can carry one key; what was withdrawn says nothing of whom it was. */
function isAnderKind({ verzuim: al }: Bewaard, verzuim: Verzuim): boolean {
  return (
    al.ingetrokken !== true && verzuim.ingetrokken !== true && al.geboortedatum !== verzuim.geboortedatum
  );
}

/** As it reads after it was kept: without what was not said. */
function kaal(verzuim: Verzuim): unknown {
  return JSON.parse(JSON.stringify(verzuim));
}

async function bewaar(
  trx: Transaction<Tables>,
  { kind, verzuim, convenant }: TeNemen,
  nummer: string,
): Promise<void> {
  const { versie = 1, dag, gemeente, school = null } = verzuim;
  const rij = {
    ...{ versie, dag, gemeente, school, regio: convenant.regio },
    geheim: sluitIn(sleutelbos(trx), 'verzuimuren', verzuim),
  };
  await trx
    .insertInto('verzuimuren')
    .values({ kind, nummer, ...rij })
    .onConflict((conflict) => conflict.columns(['kind', 'nummer']).doUpdateSet(rij))
    .execute();
}

/** Begins the report of a child; the database has room for one. */
async function begin(
  trx: Transaction<Tables>,
  { kind, gever, convenant, door, nu }: TeBeoordelen,
  bewaard: readonly Bewaard[],
  { van, op }: Bereikt,
): Promise<Opening> {
  const id = randomUUID();
  const opening = { melding: meldingVan(bewaard, van, op), gever };
  await trx
    .insertInto('verzuimopening')
    .values({
      ...{ id, kind, regio: convenant.regio, eersteDag: van, door, gemaaktOp: nu },
      ...{ uitslag: null, code: null },
      geheim: sluitIn(sleutelbos(trx), 'verzuimopening', opening),
      // Whoever took the absence makes the report itself; when that breaks off it is made by another.
      volgendePogingOp: sql<Moment>`now() + interval '15 seconds'`,
    })
    .execute();
  return { id, door, kind, ...opening };
}

/** The report of hours of absence: of the child as the last of them says. */
function meldingVan(bewaard: readonly Bewaard[], van: string, op: string): Melding {
  const [laatste] = bewaard
    .map(({ verzuim }) => verzuim)
    .filter(({ dag, ingetrokken }) => ingetrokken !== true && dag <= op)
    .sort((a, b) => (a.dag === b.dag ? (a.nummer < b.nummer ? 1 : -1) : a.dag < b.dag ? 1 : -1));
  if (laatste === undefined) throw new Error('A threshold was reached without hours.');
  const { nummer: _, versie: __, dag: ___, uren: ____, ingetrokken: _____, ...kind } = laatste;
  return { ...kind, eersteVerzuimdag: van };
}

/** A report as it was kept. */
export function alsOpening(
  bos: ReturnType<typeof sleutelbos>,
  { geheim, ...rij }: Pick<Opening, 'id' | 'door' | 'kind'> & { readonly geheim: Buffer },
): Opening {
  return { ...rij, ...openUit<Pick<Opening, 'melding' | 'gever'>>(bos, 'verzuimopening', geheim) };
}
