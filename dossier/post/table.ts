import type { ColumnType, Generated } from 'kysely';
import type { Contactweg } from '../../domain/betrokkene';
import type { Moment } from '../../domain/tijd';
import type { Berichtsoort, Ontvangerrol } from '../../taal/berichten';
import type { LadderFase } from '../../domain/fase';
import type { GEEN_MAIL, Loslaatreden, TERUGGEDRAAID } from '../berichtstatus';
import type { PerBrief } from '../brieven/soorten';

/** The outbox. */
export interface BerichtTable {
  id: string;
  casusnummer: string;
  /** Number of the event it follows from. */
  bij: number;
  soort: Berichtsoort;
  aanRol: Ontvangerrol;
  aanPersoon: string | null;
  /** Subject and text, encrypted: what it says, without the envelope (taal/berichten/omslag.ts). */
  geheim: Buffer;
  /** The same as it was handed over; null before that, and for what was sent before there were envelopes. */
  verzondenGeheim: ColumnType<Buffer | null, never, Buffer | null>;
  /** On the clock of the case. */
  aangemaaktOp: Moment;
  /** Real time of the row, like every moment below. */
  opgeslagenOp: ColumnType<Moment, never, never>;
  /** The way it goes. */
  kanaal: string;
  /** For whom it is, over all cases; null: it goes with no other. Messages with the same one are taken up together. */
  ontvanger: ColumnType<string | null, string | null | undefined, never>;
  /** Of the messages with this key only the oldest that is not done is taken up. */
  volgordesleutel: string;
  /** Rises with every message that is written. */
  volgorde: ColumnType<string, never, never>;
  /** Not looked at before; for the oldest of its key that is the next attempt. */
  volgendePogingOp: ColumnType<Moment, Moment | undefined, Moment>;
  /** Not taken up before, whoever asks: with a step it can still be taken back, without one it goes in an overview. */
  nietVoor: ColumnType<Moment | null, Moment | null | undefined, never>;
  /** The phase to which the big step leads that it tells of and waits with. */
  stap: ColumnType<LadderFase | null, LadderFase | null | undefined, never>;
  /** It comes at once, whatever who it is for chose (domain/mailkeuze.ts). */
  meteen: ColumnType<boolean, boolean | undefined, never>;
  /** Who is delivering it, and until when nobody else may. */
  geleendDoor: ColumnType<string | null, never, string | null>;
  geleendTot: ColumnType<Moment | null, never, Moment | null>;
  /** When the channel took it. */
  bezorgdOp: ColumnType<Moment | null, Moment | undefined, Moment>;
  /** When it was certain that it can never be delivered. */
  opgegevenOp: ColumnType<Moment | null, Moment | null | undefined, Moment>;
  pogingen: Generated<number>;
  /** What went wrong the last time, in a word that names nobody, and as it was said. */
  foutcode: ColumnType<string | null, never, string | null>;
  fout: ColumnType<string | null, never, string | null>;
  /** Who let go of it or took back what it tells of, and why: nobody looks after it any more (dossier/post). */
  losgelatenDoor: ColumnType<string | null, string | null | undefined, string>;
  losgelatenReden: ColumnType<
    Loslaatreden | typeof TERUGGEDRAAID | typeof GEEN_MAIL | null,
    typeof TERUGGEDRAAID | null | undefined,
    Loslaatreden
  >;
  /** For whom of those it reaches there is a letter (dossier/brieven); null: for nobody. */
  perBrief: ColumnType<PerBrief, never, PerBrief>;
  /** Number of the event that says that it was told in another way (dossier/post/verteld.ts). */
  verteldBij: ColumnType<number | null, never, number>;
}

/** To whom of those it is for a message was handed over, or who will never get it: no retry goes to them. */
export interface BezorgingTable {
  bericht: string;
  /** Hash of message and address: who it is cannot be read from it. */
  aan: string;
  op: Generated<Moment>;
  /** Why it can never reach them, in a word that names nobody; null: it was handed over. */
  foutcode: string | null;
  /** When somebody saw to it that they were told in another way, or need not be. */
  afgehandeldOp: ColumnType<Moment | null, never, Moment>;
  /** Who let go of them alone, and why, while others have it. */
  losgelatenDoor: ColumnType<string | null, never, string>;
  losgelatenReden: ColumnType<Loslaatreden | null, never, Loslaatreden>;
}

/** Where somebody had a message sent instead: to somebody around the child in one way, or to somebody of the region. */
export interface OmleidingTable {
  bericht: string;
  betrokkene: string | null;
  weg: Contactweg | null;
  persoon: string | null;
  /** Id of who did so. */
  door: string;
  op: Generated<Moment>;
}

/** A mail to one address, with a row for each message in it: which of them were handed over together. */
export interface ZendingTable {
  /** What its Message-ID begins with. */
  zending: string;
  bericht: string;
  /** As in `bezorging`. */
  aan: string;
}

/** Up to where a mailbox with returned mail was read. */
export interface PostbusTable {
  postbus: string;
  /** Another one means that the mailbox counts anew. */
  uidvalidity: string;
  uid: string;
  /** Real time of the last look, also of one that failed. */
  gelezenOp: Moment;
  /** Why it cannot be read, and since when; null: it can. */
  foutcode: string | null;
  misluktSinds: Moment | null;
}
