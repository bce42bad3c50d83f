import type { Kanaalkeuze } from '../../dossier/berichtregels';
import { leesAgendapunt } from '../../dossier/agenda';
import { leesBezorgingen, noteerBezorging } from '../../dossier/bezorging';
import type { Database } from '../../dossier/database';
import { ontvangers, PERSOONSROL } from '../../dossier/mensen/ontvangers';
import { isGezinsrol } from '../../domain/betrokkene';
import { localUitbak, type Kanaal } from './kanaal';
import { MAIL, mailkanaal } from './mail/kanaal';
import { samenstellen } from './mail/samenstellen';
import { mailproef } from './mail/proef';
import { mailtransport, type Mailserver } from './mail/server';
import { NOTIFY } from './notify/kanaal';
import { openNotify, type Notifydienst } from './notify/openen';
import type { Proefkanaal } from './proef';

/** Every way to reach people, with what keeps it open. */
export interface Kanalen {
  readonly kanalen: readonly Kanaal[];
  /** How each of them is tried out, by its name. */
  readonly proefkanalen: Readonly<Record<string, Proefkanaal>>;
  /** Ends what is kept open; nothing is being sent by then. */
  readonly close: () => void;
}

/** The ways of an installation: mail and NotifyNL when it has a server for them, and the local outbox always. */
export function openKanalen(
  db: Database,
  mailserver: Mailserver | undefined,
  dienst?: Notifydienst,
): Kanalen {
  const uitbak = { kanaal: localUitbak, proefkanaal: { ingesteld: {} } };
  const notify = dienst === undefined ? [] : [openNotify(db, dienst)];
  const mail = mailserver === undefined ? null : openMail(db, mailserver);
  const alle = [uitbak, ...(mail === null ? [] : [mail]), ...notify];
  return {
    kanalen: alle.map(({ kanaal }) => kanaal),
    proefkanalen: Object.fromEntries(alle.map(({ kanaal: { naam }, proefkanaal }) => [naam, proefkanaal])),
    close: () => mail?.close(),
  };
}

function openMail(db: Database, mailserver: Mailserver) {
  const transport = mailtransport(mailserver);
  const kanaal = mailkanaal({
    verstuur: async (mail, signal) => {
      await transport.sendMail({ ...samenstellen(mail, mailserver), signal });
    },
    ontvangers: ({ id, aan: { rol, persoon } }) => ontvangers(db, { id, rol, persoon }),
    agendapunt: (bericht) => leesAgendapunt(db, bericht),
    bezorgingen: (bericht) => leesBezorgingen(db, bericht),
    noteer: (bericht, bezorging) => noteerBezorging(db, bericht, bezorging),
  });
  return { kanaal, proefkanaal: mailproef(mailserver, transport), close: () => transport.close() };
}

/**
 * Which way a message goes, chosen when it is written. To people goes what is for the family or for a role that people of
 * the region have: by NotifyNL in a region that has templates there, else by mail. For the others, such as a provider or
 * another school, no address is known anywhere, so theirs is put ready.
 */
export function kanaalkeuze(mailt: boolean, dienst?: Pick<Notifydienst, 'sjablonen'>): Kanaalkeuze {
  return ({ aan: { rol, persoon } }, regio) => {
    if (persoon === null && !isGezinsrol(rol) && !(rol in PERSOONSROL)) return localUitbak.naam;
    if (dienst !== undefined && Object.hasOwn(dienst.sjablonen, regio)) return NOTIFY;
    return mailt ? MAIL : localUitbak.naam;
  };
}
