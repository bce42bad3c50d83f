import { vanEpoch } from '../../../domain/tijd';
import { verzendtijd } from '../../../domain/verzendtijd';
import { isDringend } from '../../../dossier/berichtstatus';
import type { Kanaal } from '../kanaal';
import { bezorgSamen } from './bezorgen';
import { VERBINDINGEN } from './server';
import type { Mailwegen } from './wegen';

/** The channel that mails. */
export const MAIL = 'e-mail';

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
