import type { SendMailOptions } from 'nodemailer';
import { isGezinsrol } from '../../../domain/betrokkene';
import { isDringend } from '../../../dossier/berichtstatus';
import { mailHtml, mailTekst } from '../../../opmaak/mail';
import { verzamelHtml, verzamelTekst } from '../../../opmaak/verzamelmail';
import { verzamelmail } from '../../../taal/verzamelmail';
import { agenda } from './agenda';
import { domein, schermnaam } from './adres';
import type { Mail } from './wegen';
import type { Mailadres, Mailserver } from './server';

/**
 * A mail as it is handed to the server: for one recipient, text and HTML from the same words. Says that a program wrote
 * it, so that no answering machine answers. There is no List-Unsubscribe: these are messages of a statutory task, of
 * which nobody can be left out by a click. Under a mail to the staff stands where they choose how mail comes to them.
 */
export function samenstellen(
  mail: Mail,
  { van, antwoord, terug }: Pick<Mailserver, 'van' | 'antwoord' | 'terug'>,
  keuzepagina?: string,
): SendMailOptions {
  const { sleutel, aan } = mail;
  const { onderwerp, tekst, html, dringend, agendapunt } = inhoud(mail, keuzepagina);
  const icalEvent = agendapunt === null ? null : agenda(agendapunt, tekst, { van, aan });
  return {
    from: adres(van),
    to: adres(aan),
    ...(antwoord === undefined ? {} : { replyTo: adres(antwoord) }),
    envelope: { from: (terug ?? van).adres, to: [aan.adres] },
    // Where servers pass it on, what comes back names the mail itself, and carries no more of it than its head.
    dsn: { id: sleutel, return: 'headers', notify: ['failure', 'delay'] },
    subject: onderwerp,
    text: tekst,
    html,
    ...(icalEvent === null ? {} : { icalEvent }),
    messageId: `<${sleutel}@${domein(van)}>`,
    ...(dringend ? { priority: 'high' as const } : {}),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'nl',
    },
  };
}

function adres({ naam, adres: address }: Mailadres) {
  return { name: schermnaam(naam), address };
}

/** What it says: a message, or several in one. */
function inhoud({ aan, berichten, agendapunt }: Mail, keuzepagina: string | undefined) {
  const [bericht, ...meer] = berichten;
  if (bericht === undefined) throw new RangeError('a mail says something');
  const voet = isGezinsrol(bericht.aan.rol) ? {} : { keuzepagina };
  if (meer.length > 0) {
    const samen = verzamelmail(berichten, schermnaam(aan.naam));
    const { onderwerp } = samen;
    return {
      onderwerp,
      tekst: verzamelTekst(samen, voet),
      html: verzamelHtml(samen, voet),
      dringend: false,
      agendapunt: null,
    };
  }
  const dringend = isDringend(bericht.soort);
  const mail = { onderwerp: schermnaam(bericht.onderwerp), tekst: bericht.tekst, dringend, ...voet };
  return { ...mail, tekst: mailTekst(mail), html: mailHtml(mail), agendapunt };
}
