import type { Kanaalkeuze } from '../../dossier/berichtregels';
import { leesAgendapunt } from '../../dossier/agenda';
import { leesBezorgingen, noteerBezorgingen } from '../../dossier/bezorging';
import { leesBehandeld, zetOpPrintlijst } from '../../dossier/brieven/zetten';
import type { Stilgezet } from '../../dossier/abonnementen/melden';
import type { Database } from '../../dossier/database';
import { maakCode } from '../../dossier/gezin/codes';
import { zorgVoorLink } from '../../dossier/gezin/links';
import { beginZending, leesZendingen, vergeetZending } from '../../dossier/zending';
import { ontvangers, PERSOONSROL } from '../../dossier/mensen/ontvangers';
import { isGezinsrol } from '../../domain/betrokkene';
import { gezinscodeOpPapier } from '../../taal/gezinslink';
import { MIJN_MAIL } from '../../taal/mail';
import { metBrieven, type Printlijst } from './brieven';
import type { Gezinscodemaker, Gezinslinkmaker } from './gezinslinks';
import { localUitbak, type Kanaal } from './kanaal';
import { MAIL, mailkanaal } from './mail/kanaal';
import { samenstellen } from './mail/samenstellen';
import { mailproef } from './mail/proef';
import { stilzetmail } from './mail/stilgezet';
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
  /** Mails the owner of a subscription that it was stopped; absent: there is no mail server. */
  readonly meldStilgezet?: ((stilgezet: Stilgezet) => Promise<void>) | undefined;
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
  /** Where people reach the pages of the installation; absent: no message leads to one of the family or of how mail comes. */
  adressen?: Adressen,
): Kanalen {
  const paginas = adressen === undefined ? {} : paginasOp(db, adressen);
  const printlijst: Printlijst = {
    zet: (...wat) => zetOpPrintlijst(db, ...wat),
    behandeld: (bericht) => leesBehandeld(db, bericht),
    bezorgingen: (bericht) => leesBezorgingen(db, [bericht]),
  };
  const uitbak = { kanaal: metBrieven(localUitbak, printlijst), proefkanaal: { ingesteld: {} } };
  const notify = dienst === undefined ? [] : [openNotify(db, dienst, printlijst, paginas)];
  const mail = mailserver === undefined ? null : openMail(db, mailserver, printlijst, paginas);
  const alle = [uitbak, ...(mail === null ? [] : [mail]), ...notify];
  return {
    kanalen: alle.map(({ kanaal }) => kanaal),
    proefkanalen: Object.fromEntries(alle.map(({ kanaal: { naam }, proefkanaal }) => [naam, proefkanaal])),
    meldStilgezet: mail?.meldStilgezet,
    close: () => mail?.close(),
  };
}

/** Where people reach the pages of an installation. */
interface Adressen {
  readonly publicUrl: string;
  /** The address of the page of a link of the family; null: it is none. */
  readonly gezinslink: (link: string) => string | null;
}

/** The pages that messages lead to. */
interface Paginas {
  readonly gezinslinkVan?: Gezinslinkmaker;
  readonly gezinscodeVan?: Gezinscodemaker;
  readonly keuzepagina?: string;
}

function paginasOp(db: Database, { publicUrl, gezinslink }: Adressen): Paginas {
  const opPapier = gezinscodeOpPapier(publicUrl);
  return {
    gezinslinkVan: async (casusnummer, betrokkene) => {
      const link = await zorgVoorLink(db, casusnummer, betrokkene);
      return link === null ? null : gezinslink(link);
    },
    gezinscodeVan: async (casusnummer, betrokkene, aan, naam) => {
      const link = await zorgVoorLink(db, casusnummer, betrokkene);
      return link === null ? null : opPapier(await maakCode(db, link), aan, naam);
    },
    keuzepagina: new URL(MIJN_MAIL, publicUrl).href,
  };
}

function openMail(
  db: Database,
  mailserver: Mailserver,
  printlijst: Printlijst,
  { gezinslinkVan, keuzepagina }: Paginas,
) {
  const transport = mailtransport(mailserver);
  const kanaal = mailkanaal({
    verstuur: async (mail, signal) => {
      await transport.sendMail({ ...samenstellen(mail, mailserver, keuzepagina), signal });
    },
    ontvangers: ({ id, aan: { rol, persoon } }) => ontvangers(db, { id, rol, persoon }),
    agendapunt: (bericht) => leesAgendapunt(db, bericht),
    bezorgingen: (berichten) => leesBezorgingen(db, berichten),
    noteer: (regels) => noteerBezorgingen(db, regels),
    zendingen: (berichten) => leesZendingen(db, berichten),
    begin: (regels) => beginZending(db, regels),
    vergeet: (zending) => vergeetZending(db, zending),
    gezinslinkVan,
  });
  return {
    kanaal: metBrieven(kanaal, printlijst),
    proefkanaal: mailproef(mailserver, transport),
    meldStilgezet: stilzetmail(mailserver, transport),
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
