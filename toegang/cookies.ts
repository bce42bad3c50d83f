import type { Request, Response } from 'express';

/** What most browsers keep of one cookie, name and attributes included. */
const LANGSTE = 4096;
/** Room for the attributes. */
const KENMERKEN = 120;

/** A cookie by the name we know it by, and the path below which a browser sends it. */
interface Koekje {
  readonly naam: string;
  readonly pad: string;
}

/** A value that a browser would silently not keep. */
export class KoekjeTeGroot extends Error {
  override readonly name = 'KoekjeTeGroot';
}

/**
 * The cookies of one installation. Over https they are Secure and carry the prefix that ties them to this host; over
 * http, on one computer, their name carries a mark, because there cookies do not tell one port from another.
 */
export class Koekjes {
  constructor(
    private readonly https: boolean,
    private readonly merk: string,
  ) {}

  /** The value a request brings, if any. */
  lees(req: Request, koekje: Koekje): string | undefined {
    return alle(req).find(([een]) => een === this.naam(koekje))?.[1];
  }

  /** Those a request brings whose name begins like that of this one. */
  zoals(req: Request, { naam, pad }: Koekje): Koekje[] {
    const voor = this.naam({ naam: '', pad });
    return alle(req)
      .filter(([een]) => een.startsWith(voor + naam))
      .map(([een]) => ({ naam: een.slice(voor.length), pad }));
  }

  /** Gives a cookie; without a duration (milliseconds) the browser keeps it until it is closed. */
  zet(res: Response, koekje: Koekje, waarde: string, duur?: number): void {
    const naam = this.naam(koekje);
    if (naam.length + waarde.length + KENMERKEN > LANGSTE) throw new KoekjeTeGroot(koekje.naam);
    res.cookie(naam, waarde, { ...this.kenmerken(koekje), ...(duur === undefined ? {} : { maxAge: duur }) });
  }

  /** Takes a cookie back. */
  wis(res: Response, koekje: Koekje): void {
    res.clearCookie(this.naam(koekje), this.kenmerken(koekje));
  }

  private naam({ naam, pad }: Koekje): string {
    if (!this.https) return `doorbraak-${this.merk}-${naam}`;
    return `${pad === '/' ? '__Host-' : '__Secure-'}doorbraak-${naam}`;
  }

  private kenmerken({ pad }: Koekje) {
    return { httpOnly: true, secure: this.https, sameSite: 'lax', path: pad } as const;
  }
}

function alle(req: Request): [string, string][] {
  return (req.headers.cookie ?? '').split(';').flatMap((deel): [string, string][] => {
    const is = deel.indexOf('=');
    return is < 1 ? [] : [[deel.slice(0, is).trim(), deel.slice(is + 1).trim()]];
  });
}
