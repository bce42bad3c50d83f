import { sql } from 'kysely';
import type { Brieftekst } from '../../taal/berichten/omslag';
import type { Database } from '../../dossier/database';
import { volgendeVan } from '../../dossier/post/beurt';
import { GEEN_MAIL } from '../../dossier/berichtstatus';
import { sluitBrief } from '../../dossier/geheim/brief';
import { openKindsleutel } from '../../dossier/geheim/kindsleutel';
import { sleutelbos } from '../../dossier/geheim/sleutelbos';
import type { Moment } from '../../domain/tijd';
import { leaseFrom, type Leased } from './lease';
import { standing, type Standing } from './standing';

export type { Leased } from './lease';

/** What became of an attempt. */
export interface Note {
  readonly id: string;
  readonly lease: string;
  /** `uitgesteld` is no attempt: what the last one came to stays. `niet-gewenst`: done, and nobody was sent it. */
  readonly outcome: 'bezorgd' | 'mislukt' | 'opgegeven' | 'uitgesteld' | 'niet-gewenst';
  /** Attempts that have ended, this one included. */
  readonly pogingen: number;
  /** What was handed over, once it was, and the key of the child under which it is kept. */
  readonly verzonden?: Brieftekst & Pick<Leased, 'verpakt'>;
  /** What went wrong: a word that names nobody, and what was said. */
  readonly foutcode?: string;
  readonly fout?: string;
  /** How long before the next attempt. */
  readonly waitMs?: number;
  /** The overview in which it goes, in real time: nothing behind it in its ordering key waits for that. */
  readonly overzichtOp?: Moment;
  /** The lease stays: the channel may still answer. No next attempt comes before it ends. */
  readonly keepLease?: boolean;
}

/** How the ordering key ends of what waits for an overview. */
const OVERZICHT = '/overzicht';

/** The messages of the outbox that are not done, by how they are taken from it. */
export interface PostQueue {
  /**
   * Leases up to `count` messages of a channel whose moment has come, under this lease. Of an ordering key only the
   * oldest that is not done; `moved` says how many others were put off to the moment of the oldest of their key. With
   * `more`, up to twice as many come along that are for the same people, also those behind the oldest of their key.
   */
  lease(
    kanaal: string,
    count: number,
    lease: string,
    more?: number,
  ): Promise<{ leased: Leased[]; moved: number }>;
  /** Notes outcomes, of each message one; answers the ids whose lease still stood. What is done frees its key. */
  note(notes: readonly Note[]): Promise<ReadonlySet<string>>;
  /** Gives leases back of messages that were not begun. */
  giveBack(messages: readonly Pick<Leased, 'id' | 'lease'>[]): Promise<void>;
  standing(): Promise<Standing>;
}

/**
 * The table `bericht` as the queue. Every call is a statement of its own, by the time of the database. That a message is
 * not done is said in the words of the index that must be used (migration 0006). Rows that are not the oldest of their
 * key are put off when they are met, and called by the noting of the one before them; whatever happens to that call, they
 * are met again when the put-off ends.
 */
export function postQueue(db: Database, leaseMs: number): PostQueue {
  return {
    lease: (kanaal, count, lease, more = 0) => leaseFrom(db, { kanaal, count, more, lease, leaseMs }),

    note: async (notes) => {
      const { rows } = await sql<{ id: string }>`
        with note as (
          select * from jsonb_to_recordset(${asRecords(db, notes)}::jsonb) as note(
            id text, lease text, outcome text, pogingen int, verzonden text, foutcode text, fout text,
            "waitMs" float8, "overzichtOp" timestamptz, "keepLease" bool
          )
        ), noted as (
          update bericht b set
            pogingen = note.pogingen,
            foutcode = case when outcome = 'uitgesteld' then b.foutcode else note.foutcode end,
            fout = case when outcome = 'uitgesteld' then b.fout else note.fout end,
            niet_voor = coalesce("overzichtOp", b.niet_voor),
            stap = case when "overzichtOp" is null then b.stap end,
            volgordesleutel = case when "overzichtOp" is null or b.volgordesleutel like ${`%${OVERZICHT}`}
              then b.volgordesleutel else b.volgordesleutel || ${OVERZICHT} end,
            losgelaten_door = case when outcome = 'niet-gewenst' then 'systeem' else b.losgelaten_door end,
            losgelaten_reden = case when outcome = 'niet-gewenst' then ${GEEN_MAIL} else b.losgelaten_reden end,
            bezorgd_op = case when outcome = 'bezorgd' then now() else b.bezorgd_op end,
            verzonden_geheim = coalesce(decode(note.verzonden, 'base64'), b.verzonden_geheim),
            opgegeven_op = case when outcome in ('opgegeven', 'niet-gewenst') then now() else b.opgegeven_op end,
            volgende_poging_op = case when "overzichtOp" is not null then "overzichtOp"
              when outcome in ('mislukt', 'uitgesteld') then greatest(
                now() + "waitMs" * interval '1 millisecond', case when "keepLease" then b.geleend_tot end
              ) else b.volgende_poging_op end,
            geleend_door = case when "keepLease" then b.geleend_door end,
            geleend_tot = case when "keepLease" then b.geleend_tot end
          from note
          where b.id = note.id and b.geleend_door = note.lease
          returning b.id, b.volgorde, note."overzichtOp" is null and outcome in ('mislukt', 'uitgesteld') as blijft,
            regexp_replace(b.volgordesleutel, ${`${OVERZICHT}$`}, '') as volgordesleutel
        ), called as (
          update bericht set volgende_poging_op = now() where id in (
            select ${volgendeVan('n')} from noted n where not n.blijft
          ) and id not in (select id from noted)
        )
        select id from noted`.execute(db);
      return new Set(rows.map(({ id }) => id));
    },

    giveBack: async (messages) => {
      await db
        .updateTable('bericht')
        .set({ geleendDoor: null, geleendTot: null, volgendePogingOp: sql<Moment>`now()` })
        .where(
          'id',
          'in',
          messages.map(({ id }) => id),
        )
        .where(
          'geleendDoor',
          'in',
          messages.map(({ lease }) => lease),
        )
        .execute();
    },

    standing: () => standing(db),
  };
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
