import type { RequestHandler } from 'express';

export const SECURITY_TXT = '/.well-known/security.txt';

/** For how many months what it says holds; the standard asks less than a year. */
const MONTHS = 6;

/**
 * Where to write who finds something wrong with the security of this installation (RFC 9116). It holds until the first of a month
 * (UTC) about half a year away, so that it never has run out where the installation still answers. `adres` is the begin of every address of the API; empty: not known.
 */
export function securityTxt(contact: string, adres: string): RequestHandler {
  return (_req, res) => {
    const now = new Date();
    const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS, 1)).toISOString();
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${end.replace('.000', '')}`,
      'Preferred-Languages: nl, en',
      ...(adres === '' ? [] : [`Canonical: ${adres}${SECURITY_TXT}`]),
    ];
    res.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  };
}
