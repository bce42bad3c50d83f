import type { Kanaalkeuze } from '../../dossier/berichtregels';
import { leesAgendapunt } from '../../dossier/agenda';
import { leesBezorgingen, noteerBezorgingen } from '../../dossier/bezorging';
import { zetOpPrintlijst } from '../../dossier/brieven/zetten';
import type { Database } from '../../dossier/database';
import { beginZending, leesZendingen, vergeetZending } from '../../dossier/zending';
import { ontvangers, PERSOONSROL } from '../../dossier/mensen/ontvangers';
import { isGezinsrol } from '../../domain/betrokkene';
import { metBrieven, type OpPrintlijst } from './brieven';
import { localUitbak, type Kanaal } from './kanaal';
import { MAIL, mailkanaal } from './mail/kanaal';
import { samenstellen } from './mail/samenstellen';
import { mailtransport, type Mailserver } from './mail/server';

/** Every way to reach people, with what keeps it open. */
export interface Kanalen {
  readonly kanalen: readonly Kanaal[];
  /** Ends what is kept open; nothing is being sent by then. */
  readonly close: () => void;
}

/**
 * The ways of an installation: mail when it has a server for it, and the local outbox always. By each of them letters to
 * the family go on the print list.
 */
export function openKanalen(db: Database, mailserver: Mailserver | undefined): Kanalen {
  const opPrintlijst: OpPrintlijst = (...wat) => zetOpPrintlijst(db, ...wat);
  const uitbak = metBrieven(localUitbak, opPrintlijst);
  if (mailserver === undefined) return { kanalen: [uitbak], close: () => undefined };
  const transport = mailtransport(mailserver);
  const mail = mailkanaal({
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
  return { kanalen: [uitbak, metBrieven(mail, opPrintlijst)], close: () => transport.close() };
}

/**
 * Which way a message goes, chosen when it is written. By mail goes what is for the family or for a role that people of
 * the region have; for the others, such as a provider or another school, no address is known anywhere, so theirs is put ready.
 */
export function kanaalkeuze(mailt: boolean): Kanaalkeuze {
  return ({ aan: { rol, persoon } }) =>
    mailt && (persoon !== null || isGezinsrol(rol) || rol in PERSOONSROL) ? MAIL : localUitbak.naam;
}
