import { isGezinsrol } from '../../../domain/betrokkene';
import { isDringend } from '../../../dossier/berichtstatus';
import { mailTekst } from '../../../opmaak/mail';
import type { Brieftekst, Omslag } from '../../../taal/berichten/omslag';
import type { Mailvoet } from '../../../opmaak/voet';
import { smsTekst } from '../../../taal/sms';
import { verzamelTekst } from '../../../opmaak/verzamelmail';
import { verzamelmail } from '../../../taal/verzamelmail';
import type { TeBezorgen } from '../kanaal';
import { schermnaam } from '../mail/adres';
import type { Geadresseerde } from './geadresseerden';

/** Pages that a message leads to. */
interface Paginas extends Mailvoet {
  /** The own page of the one of the family who gets it; null: they have none, or several get it. */
  readonly gezinslink?: string | null;
}

/** How many lines an address may have at NotifyNL, the name included. */
const ADRESREGELS = 6;

/**
 * What fills the template of a way: `onderwerp` and `tekst`, and for a letter the lines of its address. A text message
 * gets a short text of its own. Null when the address has more lines than fit.
 */
export function personalisatie(
  { soort, aan: { rol }, onderwerp, tekst }: Pick<TeBezorgen, 'soort' | 'aan' | 'onderwerp' | 'tekst'>,
  wie: Geadresseerde,
  omslag: Omslag,
  { keuzepagina, gezinslink = null }: Paginas = {},
): Record<string, string> | null {
  switch (wie.weg) {
    case 'e-mail':
      return {
        onderwerp: schermnaam(onderwerp),
        tekst: letterlijk(
          mailTekst({ onderwerp, tekst, dringend: isDringend(soort), ...voetVoor(rol, keuzepagina) }),
        ),
      };
    case 'sms':
      return {
        onderwerp: schermnaam(onderwerp),
        tekst: isGezinsrol(rol) ? smsTekst(omslag, rol, gezinslink) : tekst,
      };
    case 'brief': {
      const regels = adresregels(wie);
      return regels === null
        ? null
        : { ...regels, onderwerp: schermnaam(onderwerp), tekst: letterlijk(tekst) };
    }
  }
}

/** What fills the template for several messages in one e-mail to somebody. */
export function verzamelpersonalisatie(
  berichten: readonly Pick<TeBezorgen, 'aan' | 'onderwerp' | 'tekst'>[],
  { naam }: Pick<Geadresseerde, 'naam'>,
  { keuzepagina }: Paginas = {},
): Record<string, string> {
  const samen = verzamelmail(berichten, schermnaam(naam));
  const rol = berichten[0]?.aan.rol;
  const voet = rol === undefined ? {} : voetVoor(rol, keuzepagina);
  return { onderwerp: schermnaam(samen.onderwerp), tekst: letterlijk(verzamelTekst(samen, voet)) };
}

/** What fills the template for a test message by e-mail. */
export function proefpersonalisatie({ onderwerp, tekst }: Brieftekst): Record<string, string> {
  return { onderwerp, tekst: letterlijk(tekst) };
}

/** Only who signs in chooses how mail comes. */
function voetVoor(rol: TeBezorgen['aan']['rol'], keuzepagina: string | undefined): Mailvoet {
  return isGezinsrol(rol) ? {} : { keuzepagina };
}

function adresregels({ naam, adres }: Geadresseerde): Record<string, string> | null {
  const regels = [naam, ...adres.split('\n')].map(schermnaam).filter((regel) => regel !== '');
  if (regels.length > ADRESREGELS) return null;
  return Object.fromEntries(regels.map((regel, i) => [`address_line_${i + 1}`, regel]));
}

/**
 * A text in which NotifyNL finds no lay-out that somebody typed: no link under other words, no heading, no inset text.
 */
function letterlijk(tekst: string): string {
  return tekst.replace(/\]\(/g, '] (').replace(/^(\s*)([#^>]+)/gm, '$1\u200B$2');
}
