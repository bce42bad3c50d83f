import type { SendMailOptions } from 'nodemailer';
import { isDringend } from '../../../dossier/berichtstatus';
import { mailHtml, mailTekst } from '../../../opmaak/mail';
import { agenda } from './agenda';
import { domein, schermnaam } from './adres';
import type { Mail } from './kanaal';
import type { Mailadres, Mailserver } from './server';

/**
 * A mail as it is handed to the server: for one recipient, text and HTML from the same words. Says that a program wrote
 * it, so that no answering machine answers. There is no List-Unsubscribe: these are messages of a statutory task, of
 * which nobody can be left out by a click.
 */
export function samenstellen(
  { sleutel, aan, bericht, agendapunt }: Mail,
  { van, antwoord }: Pick<Mailserver, 'van' | 'antwoord'>,
): SendMailOptions {
  const dringend = isDringend(bericht.soort);
  const { onderwerp, tekst } = bericht;
  const mail = { onderwerp: schermnaam(onderwerp), tekst, dringend };
  const icalEvent = agendapunt === null ? null : agenda(agendapunt, tekst, { van, aan });
  return {
    from: adres(van),
    to: adres(aan),
    ...(antwoord === undefined ? {} : { replyTo: adres(antwoord) }),
    envelope: { from: van.adres, to: [aan.adres] },
    subject: mail.onderwerp,
    text: mailTekst(mail),
    html: mailHtml(mail),
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
