import type { Request, Response } from 'express';

/** What most browsers keep of one cookie, name and attributes included. */
const LONGEST = 4096;
/** Room for the attributes. */
const ATTRIBUTES = 120;

/** A cookie by the name we know it by, and the path below which a browser sends it. */
interface Cookie {
  readonly name: string;
  readonly path: string;
}

/** A value that a browser would silently not keep. */
export class CookieTooLarge extends Error {
  override readonly name = 'CookieTooLarge';
}

/**
 * The cookies of one installation. Over https they are Secure and carry the prefix that ties them to this host; over
 * http, on one computer, their name carries a mark, because there cookies do not tell one port from another.
 */
export class Cookies {
  constructor(
    private readonly https: boolean,
    private readonly mark: string,
  ) {}

  /** The value a request brings, if any. */
  read(req: Request, cookie: Cookie): string | undefined {
    return alle(req).find(([one]) => one === this.name(cookie))?.[1];
  }

  /** Those a request brings whose name begins like that of this one. */
  like(req: Request, { name, path }: Cookie): Cookie[] {
    const prefix = this.name({ name: '', path });
    return alle(req)
      .filter(([one]) => one.startsWith(prefix + name))
      .map(([one]) => ({ name: one.slice(prefix.length), path }));
  }

  /** Gives a cookie; without a duration (milliseconds) the browser keeps it until it is closed. */
  set(res: Response, cookie: Cookie, value: string, duration?: number): void {
    const name = this.name(cookie);
    if (name.length + value.length + ATTRIBUTES > LONGEST) throw new CookieTooLarge(cookie.name);
    res.cookie(name, value, {
      ...this.attributes(cookie),
      ...(duration === undefined ? {} : { maxAge: duration }),
    });
  }

  /** Takes a cookie back. */
  clear(res: Response, cookie: Cookie): void {
    res.clearCookie(this.name(cookie), this.attributes(cookie));
  }

  private name({ name, path }: Cookie): string {
    if (!this.https) return `doorbraak-${this.mark}-${name}`;
    return `${path === '/' ? '__Host-' : '__Secure-'}doorbraak-${name}`;
  }

  private attributes({ path }: Cookie) {
    return { httpOnly: true, secure: this.https, sameSite: 'lax', path } as const;
  }
}

function alle(req: Request): [string, string][] {
  return (req.headers.cookie ?? '').split(';').flatMap((part): [string, string][] => {
    const is = part.indexOf('=');
    return is < 1 ? [] : [[part.slice(0, is).trim(), part.slice(is + 1).trim()]];
  });
}
