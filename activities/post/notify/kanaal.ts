import { vanEpoch } from '../../../domain/tijd';
import { verzendtijd } from '../../../domain/verzendtijd';
import { isDringend } from '../../../dossier/berichtstatus';
import type { Kanaal } from '../kanaal';
import { bezorgGereed, maakGereed } from './bezorgen';
import { bezorgSamen } from './samen';
import type { Notifywegen } from './wegen';

/** The channel that hands over to NotifyNL. */
export const NOTIFY = 'notifynl';

/** NotifyNL takes three thousand a minute of one service. */
const SLOTS = 5;
/** So many for the same people come along with what is sent. */
const MEER = 100;

/**
 * Hands a message to NotifyNL for each of those it is for, by the way they want, and notes at once who has it: a retry goes
 * to the others only. Whether NotifyNL has what was sent without an answer is asked before it is sent again. A message to
 * the family fails when one of them can never get it, another when nobody can. What is not urgent leaves on working days
 * between 07:00 and 20:00, and as one e-mail where the region has a template for that.
 */
export function notifykanaal(wegen: Notifywegen): Kanaal {
  const nu = wegen.nu ?? (() => vanEpoch(Date.now()));
  const bezorg: Kanaal['bezorg'] = async (bericht, signal) =>
    bezorgGereed(wegen, await maakGereed(wegen, bericht), signal);
  return {
    naam: NOTIFY,
    slots: SLOTS,
    vanaf: ({ soort }) => verzendtijd(nu(), isDringend(soort)),
    bezorg,
    ...(wegen.samen === true
      ? { samen: { meer: MEER, bezorg: (berichten, signal) => bezorgSamen(wegen, berichten, signal) } }
      : {}),
  };
}
