import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Casus } from '../../domain/casus';
import type { Datum } from '../../domain/tijd';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { isCasusnummer } from '../paging';
import { storable } from '../storable';
import type { Tables } from '../tables';
import { REDENEN, schermAf, type Reden, type Vrager } from './afscherming';
import { openRij, type Rij } from './openen';
import { KINDTABELLEN } from './tabellen';
import type { Kind } from './waar';

/** Everything that is kept of a child, as who asked may have it. */
export interface Kindgegevens {
  readonly kenmerken: readonly string[];
  readonly casusnummers: readonly string[];
  /** As its latest case has it; null: nobody has told, or it was destroyed. */
  readonly naam: string | null;
  readonly geboortedatum: Datum;
  /** Regions that have cases of the child too: what they keep is asked of them. */
  readonly elders: readonly string[];
  /** The rows of every table that leads to the child, in order. */
  readonly delen: Readonly<Record<string, readonly Rij[]>>;
  /** Of which table how many rows miss something that is about others, and why. */
  readonly weggelaten: readonly { readonly deel: string; readonly aantal: number; readonly reden: string }[];
  /** Tables that are not given at all, and why. */
  readonly nietGegeven: readonly { readonly deel: string; readonly reden: string }[];
}

/** The key of the child by which the rows of a table are read. */
const VAN_CASUS = sql<Buffer | null>`(
  select k.verpakt from casus z join kindsleutel k on k.id = z.kindsleutel where z.casusnummer = t.casusnummer)`;
const VAN_BERICHT = sql<Buffer | null>`(
  select k.verpakt from bericht b join casus z on z.casusnummer = b.casusnummer
  join kindsleutel k on k.id = z.kindsleutel where b.id = t.bericht)`;
const SLEUTEL: Readonly<Record<string, RawBuilder<Buffer | null>>> = {
  ...Object.fromEntries(
    [
      ...['casus', 'gebeurtenis', 'bericht', 'betrokkene', 'betrokkene_wijziging', 'geen_ouder'],
      ...['belofte', 'gezinssignaal', 'rechtenverzoek'],
    ].map((tabel) => [tabel, VAN_CASUS]),
  ),
  brief: VAN_BERICHT,
};

/**
 * Everything that the dossier has of the child of a case, of one moment, and of the cases of one region; undefined when there is no such
 * case in it. What is about others is left out for who asked (afscherming.ts).
 */
export function leesKindgegevens(
  db: Database,
  regio: string,
  casusnummer: string,
  vrager: Vrager,
): Promise<Kindgegevens | undefined> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const gevonden = await vindKind(trx, regio, casusnummer);
      if (gevonden === undefined) return undefined;
      const { kind, elders } = gevonden;
      const delen: Record<string, readonly Rij[]> = {};
      const weggelaten = new Map<string, { deel: string; aantal: number; reden: Reden }>();
      for (const [tabel, { orde, waar }] of Object.entries(KINDTABELLEN)) {
        if (orde === undefined) continue;
        const bos = sleutelbos(trx);
        const { rows } = await sql<Rij & { verpakt: Buffer | null }>`
          select t.*, ${SLEUTEL[tabel] ?? sql`null::bytea`} as verpakt from ${sql.table(tabel)} as t
          where ${waar(kind)} order by ${sql.join(orde.map((kolom) => sql.ref(`t.${kolom}`)))}`.execute(trx);
        delen[tabel] = rows.map((bron) => {
          const { rij, reden } = schermAf(tabel, openRij(bos, tabel, bron), vrager, kind.casusnummers);
          if (reden !== null) tel(weggelaten, tabel, reden);
          return rij;
        });
      }
      const { naam = null, geboortedatum } = delen['casus']?.at(-1)?.['stand'] as Casus;
      return {
        ...{ kenmerken: kind.kenmerken, casusnummers: kind.casusnummers, naam, geboortedatum, elders, delen },
        weggelaten: [...weggelaten.values()].map((een) => ({ ...een, reden: REDENEN[een.reden] })),
        nietGegeven: Object.entries(KINDTABELLEN).flatMap(([deel, { nietOmdat }]) =>
          nietOmdat === undefined ? [] : [{ deel, reden: nietOmdat }],
        ),
      };
    });
}

function tel(
  weggelaten: Map<string, { deel: string; aantal: number; reden: Reden }>,
  deel: string,
  reden: Reden,
): void {
  const sleutel = `${deel} ${reden}`;
  const al = weggelaten.get(sleutel);
  weggelaten.set(sleutel, { deel, reden, aantal: (al?.aantal ?? 0) + 1 });
}

/** The child of a case, by its cases in one region, with the other regions that have cases of it. */
export async function vindKind(
  trx: Database | Transaction<Tables>,
  regio: string,
  casusnummer: string,
): Promise<{ kind: Kind; elders: string[] } | undefined> {
  if (!isCasusnummer(casusnummer)) return undefined;
  const rijen = await trx
    .selectFrom('casus')
    .select(['casusnummer', 'kenmerk', 'regio', 'workflowId', 'kindsleutel'])
    .where('workflowId', '=', (eb) =>
      eb
        .selectFrom('casus as deze')
        .select('deze.workflowId')
        .where('deze.casusnummer', '=', casusnummer)
        .where('deze.regio', '=', storable(regio)),
    )
    .orderBy('gemeldOp')
    .execute();
  const hier = rijen.filter((rij) => rij.regio === regio);
  const [eerste] = hier;
  if (eerste === undefined) return undefined;
  return {
    kind: {
      workflowId: eerste.workflowId,
      casusnummers: hier.map((rij) => rij.casusnummer),
      kenmerken: hier.map(({ kenmerk }) => kenmerk),
      sleutels: [...new Set(hier.map(({ kindsleutel }) => kindsleutel))],
    },
    elders: [...new Set(rijen.map((rij) => rij.regio))].filter((een) => een !== regio).sort(),
  };
}
