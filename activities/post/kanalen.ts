import type { Kanaalkeuze } from '../../dossier/berichtregels';
import { leesAgendapunt } from '../../dossier/agenda';
import { leesBezorgingen, noteerBezorgingen } from '../../dossier/bezorging';
import { leesBehandeld, zetOpPrintlijst } from '../../dossier/brieven/zetten';
import type { Database } from '../../dossier/database';
import { beginZending, leesZendingen, vergeetZending } from '../../dossier/zending';
import { ontvangers, PERSOONSROL } from '../../dossier/mensen/ontvangers';
import { isGezinsrol } from '../../domain/betrokkene';
import { metBrieven, type Printlijst } from './brieven';
import { localUitbak, type Kanaal } from './kanaal';
import { MAIL, mailkanaal } from './mail/kanaal';
import { samenstellen } from './mail/samenstellen';
import { mailproef } from './mail/proef';
import { mailtransport, type Mailserver } from './mail/server';
import { NOTIFY } from './notify/kanaal';
import { openNotify } from './notify/openen';
import type { Notifydienst } from './notify/regios';
import type { Proefkanaal } from './proef';

/** Every way to reach people, with what keeps it open. */
export interface Kanalen {
  readonly kanalen: readonly Kanaal[];
  /** How each of them is tried out, by its name. */
  readonly proefkanalen: Readonly<Record<string, Proefkanaal>>;
  /** Ends what is kept open; nothing is being sent by then. */
  readonly close: () => void;
}

/**
 * The ways of an installation: mail and NotifyNL when it has a server for them, and the local outbox always. By each of them
 * letters to the family go on the print list, but where NotifyNL prints them.
 */
export function openKanalen(
  db: Database,
  mailserver: Mailserver | undefined,
  dienst?: Notifydienst,
): Kanalen {
  const printlijst: Printlijst = {
    zet: (...wat) => zetOpPrintlijst(db, ...wat),
    behandeld: (bericht) => leesBehandeld(db, bericht),
    bezorgingen: (bericht) => leesBezorgingen(db, [bericht]),
  };
  const uitbak = { kanaal: metBrieven(localUitbak, printlijst), proefkanaal: { ingesteld: {} } };
  const notify = dienst === undefined ? [] : [openNotify(db, dienst, printlijst)];
  const mail = mailserver === undefined ? null : openMail(db, mailserver, printlijst);
  const alle = [uitbak, ...(mail === null ? [] : [mail]), ...notify];
  return {
    kanalen: alle.map(({ kanaal }) => kanaal),
    proefkanalen: Object.fromEntries(alle.map(({ kanaal: { naam }, proefkanaal }) => [naam, proefkanaal])),
    close: () => mail?.close(),
  };
}

function openMail(db: Database, mailserver: Mailserver, printlijst: Printlijst) {
  const transport = mailtransport(mailserver);
  const kanaal = mailkanaal({
    verstuur: async (mail, signal) => {
      await transport.sendMail({ ...samenstellen(mail, mailserver), signal });
    },
    ontvangers: ({ id, aan: { rol, persoon } }) => ontvangers(db, { id, rol, persoon }),
    agendapunt: (bericht) => leesAgendapunt(db, bericht),
    bezorgingen: (berichten) => leesBezorgingen(db, berichten),
    noteer: (regels) => noteerBezorgingen(db, regels),
    zendingen: (berichten) => leesZendingen(db, berichten),
    begin: (regels) => beginZending(db, regels),
    vergeet: (zending) => vergeetZending(db, zending),
  });
  return {
    kanaal: metBrieven(kanaal, printlijst),
    proefkanaal: mailproef(mailserver, transport),
    close: () => transport.close(),
  };
}

/**
 * Which way a message goes, chosen when it is written. To people goes what is for the family or for a role that people of
 * the region have: by NotifyNL in a region that has templates there, also while its settings are not right, else by mail.
 * For the others, such as a provider or another school, no address is known anywhere, so theirs is put ready.
 */
export function kanaalkeuze(mailt: boolean, dienst?: Pick<Notifydienst, 'regios'>): Kanaalkeuze {
  return ({ aan: { rol, persoon } }, regio) => {
    if (persoon === null && !isGezinsrol(rol) && !(rol in PERSOONSROL)) return localUitbak.naam;
    if (dienst?.regios.right.has(regio) === true || dienst?.regios.wrong.has(regio) === true) return NOTIFY;
    return mailt ? MAIL : localUitbak.naam;
  };
}
