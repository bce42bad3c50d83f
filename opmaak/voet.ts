import { KIES_MAIL, WAAROM } from '../taal/mail';

/** What stands under a mail, beside why somebody gets it. */
export interface Mailvoet {
  /** Where whoever gets it chooses how mail comes to them; absent: they have no account, or nobody knows the address. */
  readonly keuzepagina?: string | undefined;
}

/** The foot of a mail as plain text. */
export function voetTekst({ keuzepagina }: Mailvoet): string {
  return ['-- ', WAAROM, ...(keuzepagina === undefined ? [] : [`${KIES_MAIL}: ${keuzepagina}`])].join('\n');
}
