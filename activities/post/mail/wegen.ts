import type { Moment } from '../../../domain/tijd';
import type { Agendapunt } from '../../../dossier/agenda';
import type { Bezorgregel, Bezorgstand } from '../../../dossier/bezorging';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import type { Zendingregel } from '../../../dossier/zending';
import type { Gezinslinkmaker } from '../gezinslinks';
import type { TeBezorgen } from '../kanaal';

/** A mail to one recipient, without what every mail has. */
export interface Mail {
  /** The same at every attempt, another for every recipient. */
  readonly sleutel: string;
  readonly aan: { readonly naam: string; readonly adres: string };
  /** What it says: one message, or several under headings of their own. */
  readonly berichten: readonly TeBezorgen[];
  /** The meeting it tells of, when it is one message; null: none. */
  readonly agendapunt: Agendapunt | null;
}

/** What the channel works with. */
export interface Mailwegen {
  /** Hands one mail over; rejects with what nodemailer says. */
  readonly verstuur: (mail: Mail, signal: AbortSignal) => Promise<void>;
  /** To whom of the people of the region a message goes that is not for the family. */
  readonly ontvangers: (bericht: TeBezorgen) => Promise<readonly Ontvanger[]>;
  /** For whom of these messages it is known what became of it. */
  readonly bezorgingen: (berichten: readonly string[]) => Promise<readonly Bezorgstand[]>;
  /** Keeps what became of messages for one of those they are for, all or none. */
  readonly noteer: (regels: readonly Bezorgregel[]) => Promise<void>;
  /** In which mails these messages were put. */
  readonly zendingen: (berichten: readonly string[]) => Promise<readonly Zendingregel[]>;
  /** Keeps what goes in a mail before it is handed over. */
  readonly begin: (regels: readonly Zendingregel[]) => Promise<void>;
  /** The mail was not taken, that is certain: what is in it may go in another. */
  readonly vergeet: (zending: string) => Promise<void>;
  /** The meeting that a message tells of, if any. */
  readonly agendapunt: (bericht: string) => Promise<Agendapunt | null>;
  /** The own page of somebody of the family; absent: no mail carries a link to it. */
  readonly gezinslinkVan?: Gezinslinkmaker | undefined;
  /** Real time; by default that of this computer. */
  readonly nu?: () => Moment;
}
