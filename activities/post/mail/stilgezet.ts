import type { Stilgezet } from '../../../dossier/abonnementen/melden';
import { vanEpoch } from '../../../domain/tijd';
import { stilzetbrief } from '../../../taal/stilgezet';
import { mailfout } from './fouten';
import { samenstellen } from './samenstellen';
import type { Mailserver, mailtransport } from './server';

/** How long the mail server gets. */
const SEND_MS = 45_000;

/** Mails the owner of a subscription that it was stopped, over the connection that all mail goes by. */
export function stilzetmail(
  server: Mailserver,
  transport: ReturnType<typeof mailtransport>,
): (stilgezet: Stilgezet) => Promise<void> {
  return async ({ id, naam, adres, reden, op, contact }) => {
    const aan = { rol: 'manager' as const, persoon: null, adres: contact, adressaten: [] };
    const brief = stilzetbrief({ naam, host: new URL(adres).host, reden, op });
    const bericht = {
      ...{ id, casusnummer: id, soort: 'signaal' as const, aan, meteen: true },
      ...{ geschrevenOp: vanEpoch(Date.now()), ...brief },
    };
    const sleutel = `abonnement-${id}-${Date.parse(op)}`;
    const mail = { sleutel, aan: { naam: contact, adres: contact }, berichten: [bericht], agendapunt: null };
    try {
      await transport.sendMail({
        ...samenstellen(mail, server),
        signal: AbortSignal.timeout(SEND_MS),
      });
    } catch (error) {
      throw mailfout(error);
    }
  };
}
