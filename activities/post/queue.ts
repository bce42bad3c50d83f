import { sql } from 'kysely';
import type { Berichtsoort, Ontvangerrol } from '../../taal/berichten';
import { inOmslag, type Brieftekst, type Omslag } from '../../taal/berichten/omslag';
import type { Database } from '../../dossier/database';
import { volgendeVan } from '../../dossier/post/beurt';
import { adressaten, type Adressaat } from '../../dossier/betrokkenen/adressaten';
import { openBrief, sluitBrief } from '../../dossier/geheim/brief';
import { openKindsleutel, sleutelBij } from '../../dossier/geheim/kindsleutel';
import { sleutelbos, type Sleutelbos } from '../../dossier/geheim/sleutelbos';
import { aanGezin, omslagVan } from '../../dossier/omslag';
import type { Moment } from '../../domain/tijd';
import type { TeBezorgen } from './kanaal';

/** A message that is ours alone, until its lease ends. */
export interface Leased extends TeBezorgen {
  /** The lease: noting what became of it requires that it still stands in the row. */
  readonly lease: string;
  /** Attempts that ended before this one. */
  readonly pogingen: number;
  /** The key of the child, wrapped: what was sent is kept under it. */
  readonly verpakt: Buffer;
}

/** What became of an attempt. */
export interface Note {
  readonly id: string;
  readonly lease: string;
  /** `uitgesteld` is no attempt: what the last one came to stays. */
  readonly outcome: 'bezorgd' | 'mislukt' | 'opgegeven' | 'uitgesteld';
  /** Attempts that have ended, this one included. */
  readonly pogingen: number;
  /** What was handed over, once it was, and the key of the child under which it is kept. */
  readonly verzonden?: Brieftekst & Pick<Leased, 'verpakt'>;
  /** What went wrong: a word that names nobody, and what was said. */
  readonly foutcode?: string;
  readonly fout?: string;
  /** How long before the next attempt. */
  readonly waitMs?: number;
  /** The lease stays: the channel may still answer. No next attempt comes before it ends. */
  readonly keepLease?: boolean;
}

/** What waits on a channel. */
export interface Waiting {
  readonly kanaal: string;
  /** Counted up to ten thousand over all channels. */
  readonly aantal: number;
  /** When the oldest was written. */
  readonly sinds: string;
  /** How often each thing went wrong the last time, among those that wait. */
  readonly fouten: Readonly<Record<string, number>>;
}

export interface Standing {
  readonly wacht: readonly Waiting[];
  /** Given up in the last day. */
  readonly opgegeven: number;
}

/** The messages of the outbox that are not done, by how they are taken from it. */
export interface PostQueue {
  /**
   * Leases up to `count` messages of a channel whose moment has come, under this lease. Of an ordering key only the
   * oldest that is not done; `moved` says how many others were put off to the moment of the oldest of their key.
   */
  lease(kanaal: string, count: number, lease: string): Promise<{ leased: Leased[]; moved: number }>;
  /** Notes outcomes, of each message one; answers the ids whose lease still stood. What is done frees its key. */
  note(notes: readonly Note[]): Promise<ReadonlySet<string>>;
  /** Gives leases back of messages that were not begun. */
  giveBack(messages: readonly Pick<Leased, 'id' | 'lease'>[]): Promise<void>;
  standing(): Promise<Standing>;
}

/** How many more than asked are looked at, among which those that are not the oldest of their key. */
const EXTRA = 32;
/** At most so many are counted of what waits. */
const COUNTED = 10_000;

/**
 * The table `bericht` as the queue. Every call is a statement of its own, by the time of the database. That a message is
 * not done is said in the words of the index that must be used (migration 0006). Rows that are not the oldest of their
 * key are put off when they are met, and called by the noting of the one before them; whatever happens to that call, they
 * are met again when the put-off ends.
 */
export function postQueue(db: Database, leaseMs: number): PostQueue {
  return {
    lease: async (kanaal, count, lease) => {
      const { rows } = await sql<LeasedRow>`
        with candidate as (
          select id, volgorde, volgordesleutel, volgende_poging_op,
            (select o.id from bericht o
             where o.volgordesleutel = b.volgordesleutel and o.bezorgd_op is null and o.opgegeven_op is null
             order by o.volgorde limit 1) as oldest
          from bericht b
          where kanaal = ${kanaal} and volgende_poging_op <= now() and coalesce(bezorgd_op, opgegeven_op) is null
            and (geleend_tot is null or geleend_tot <= now())
          order by volgende_poging_op, volgorde
          limit ${count + EXTRA}
          for update of b skip locked
        ), leased as (
          update bericht set
            geleend_door = ${lease},
            geleend_tot = now() + ${leaseMs} * interval '1 millisecond',
            volgende_poging_op = now() + ${leaseMs} * interval '1 millisecond'
          where id in (
            select id from candidate where id = oldest order by volgende_poging_op, volgorde limit ${count}
          )
          returning id, casusnummer, soort, aan_rol, aan_persoon, geheim, aangemaakt_op, pogingen, volgorde
        ), moved as (
          update bericht b set volgende_poging_op = case
              when o.geleend_tot > now() or o.volgende_poging_op <= now() then now() + interval '5 seconds'
              else o.volgende_poging_op
            end
          from candidate c join bericht o on o.id = c.oldest
          where b.id = c.id and c.id <> c.oldest
          returning 1
        )
        select m.moved, l.*, p.email as adres, ${omslagVan('l')} as omslag, ${sleutelBij('l')} as verpakt
        from (select count(*)::int as moved from moved) m
          left join leased l on true
          left join persoon p on p.id = l.aan_persoon and p.actief
        order by l.volgorde`.execute(db);
      // Of a child whose key was just destroyed nothing is sent; its messages are given up in that transaction.
      const found = rows.flatMap(({ id, verpakt, ...row }) =>
        id === null || verpakt === null ? [] : [{ ...row, id, verpakt }],
      );
      const wie = await adressaten(db, found);
      const bos = sleutelbos(db);
      const leased = found.map((row) => asLeased(bos, row, wie.get(row.id) ?? [], lease));
      return { leased, moved: rows[0]?.moved ?? 0 };
    },

    note: async (notes) => {
      const { rows } = await sql<{ id: string }>`
        with note as (
          select * from jsonb_to_recordset(${asRecords(db, notes)}::jsonb) as note(
            id text, lease text, outcome text, pogingen int, verzonden text, foutcode text, fout text,
            "waitMs" float8, "keepLease" bool
          )
        ), noted as (
          update bericht b set
            pogingen = note.pogingen,
            foutcode = case when outcome = 'uitgesteld' then b.foutcode else note.foutcode end,
            fout = case when outcome = 'uitgesteld' then b.fout else note.fout end,
            bezorgd_op = case when outcome = 'bezorgd' then now() else b.bezorgd_op end,
            verzonden_geheim = coalesce(decode(note.verzonden, 'base64'), b.verzonden_geheim),
            opgegeven_op = case when outcome = 'opgegeven' then now() else b.opgegeven_op end,
            volgende_poging_op = case when outcome in ('mislukt', 'uitgesteld') then greatest(
                now() + "waitMs" * interval '1 millisecond', case when "keepLease" then b.geleend_tot end
              ) else b.volgende_poging_op end,
            geleend_door = case when "keepLease" then b.geleend_door end,
            geleend_tot = case when "keepLease" then b.geleend_tot end
          from note
          where b.id = note.id and b.geleend_door = note.lease
          returning b.id, b.volgordesleutel, b.volgorde, outcome
        ), called as (
          update bericht set volgende_poging_op = now() where id in (
            select ${volgendeVan('n')} from noted n where n.outcome not in ('mislukt', 'uitgesteld')
          )
        )
        select id from noted`.execute(db);
      return new Set(rows.map(({ id }) => id));
    },

    giveBack: async (messages) => {
      for (const { id, lease } of messages) {
        await db
          .updateTable('bericht')
          .set({ geleendDoor: null, geleendTot: null, volgendePogingOp: sql<Moment>`now()` })
          .where('id', '=', id)
          .where('geleendDoor', '=', lease)
          .execute();
      }
    },

    standing: async () => {
      const { rows } = await sql<{ kanaal: string; foutcode: string | null; aantal: number; sinds: Moment }>`
        select kanaal, foutcode, count(*)::int as aantal, min(opgeslagen_op) as sinds
        from (select kanaal, foutcode, opgeslagen_op from bericht where num_nulls(bezorgd_op, opgegeven_op) = 2
              order by opgeslagen_op limit ${COUNTED}) waiting
        group by kanaal, foutcode order by kanaal, foutcode`.execute(db);
      const given = await sql<{ n: number }>`
        select count(*)::int as n from bericht where opgegeven_op > now() - interval '1 day'`.execute(db);
      return { wacht: perChannel(rows), opgegeven: given.rows[0]?.n ?? 0 };
    },
  };
}

/** A row of a lease; null throughout when nothing was leased. */
interface LeasedRow {
  moved: number;
  id: string | null;
  casusnummer: string;
  soort: Berichtsoort;
  aanRol: Ontvangerrol;
  aanPersoon: string | null;
  adres: string | null;
  geheim: Buffer;
  verpakt: Buffer | null;
  aangemaaktOp: Moment;
  pogingen: number;
  omslag: Omslag;
}

function asLeased(
  bos: Sleutelbos,
  row: Omit<LeasedRow, 'id' | 'verpakt'> & Pick<Leased, 'id' | 'verpakt'>,
  wie: readonly Adressaat[],
  lease: string,
): Leased {
  const { id, casusnummer, soort, pogingen, omslag, verpakt } = row;
  const aan = { rol: row.aanRol, persoon: row.aanPersoon, adres: row.adres, adressaten: wie };
  const gezegd = openBrief(bos, verpakt, 'bericht', row.geheim);
  const brief = inOmslag({ soort, aan, ...gezegd }, aanGezin(omslag, wie));
  return { id, casusnummer, soort, aan, ...brief, pogingen, lease, verpakt };
}

/** Outcomes as the statement reads them; what was sent is encrypted before it leaves this process. */
function asRecords(db: Database, notes: readonly Note[]): string {
  return JSON.stringify(
    notes.map(({ verzonden, ...note }) => {
      const sleutel = verzonden === undefined ? null : openKindsleutel(sleutelbos(db), verzonden.verpakt);
      if (verzonden === undefined || sleutel === null) return note;
      return { ...note, verzonden: sluitBrief(sleutel, 'verzonden', verzonden).toString('base64') };
    }),
  );
}

function perChannel(
  rows: readonly { kanaal: string; foutcode: string | null; aantal: number; sinds: Moment }[],
): Waiting[] {
  return [...new Set(rows.map(({ kanaal }) => kanaal))].map((kanaal) => {
    const own = rows.filter((row) => row.kanaal === kanaal);
    return {
      kanaal,
      aantal: own.reduce((som, { aantal }) => som + aantal, 0),
      sinds: own.map(({ sinds }) => sinds).sort()[0] ?? '',
      fouten: Object.fromEntries(
        own.flatMap(({ foutcode, aantal }) => (foutcode === null ? [] : [[foutcode, aantal]])),
      ),
    };
  });
}
