import { vanEpoch, type Moment } from '../../../domain/tijd';
import { verzendtijd } from '../../../domain/verzendtijd';
import { isDringend } from '../../../dossier/berichtstatus';
import type { Agendapunt } from '../../../dossier/agenda';
import type { Bezorgregel } from '../../../dossier/bezorging';
import type { Ontvanger } from '../../../dossier/mensen/ontvangers';
import type { Zendingregel } from '../../../dossier/zending';
import type { Kanaal, TeBezorgen } from '../kanaal';
import { bezorgSamen } from './bezorgen';
import { VERBINDINGEN } from './server';

/** The channel that mails. */
export const MAIL = 'e-mail';

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
  readonly bezorgingen: (berichten: readonly string[]) => Promise<readonly Bezorgregel[]>;
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
  /** Real time; by default that of this computer. */
  readonly nu?: () => Moment;
}

/** So many for the same people come along with what is sent. */
const MEER = 500;

/**
 * Mails messages to each of those they are for, in mails of their own, and notes at once who has what: a retry goes to the
 * others only. What is ready for somebody goes in one mail, but what is urgent or carries a calendar goes by itself. What is not
 * urgent leaves on working days between 07:00 and 20:00.
 */
export function mailkanaal(wegen: Mailwegen): Kanaal {
  const nu = wegen.nu ?? (() => vanEpoch(Date.now()));
  return {
    naam: MAIL,
    slots: VERBINDINGEN,
    vanaf: ({ soort }) => verzendtijd(nu(), isDringend(soort)),
    bezorg: async (bericht, signal) => {
      const [uitkomst = null] = await bezorgSamen(wegen, [bericht], signal);
      if (uitkomst instanceof Error) throw uitkomst;
    },
    samen: { meer: MEER, bezorg: (berichten, signal) => bezorgSamen(wegen, berichten, signal) },
  };
}
