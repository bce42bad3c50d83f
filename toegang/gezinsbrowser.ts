import type { Request, Response } from 'express';
import { z } from 'zod';
import type { KeyRing } from '../temporal/codec';
import { Cookies } from './cookies';
import { Seal } from './seal';

/** A browser is asked again for the birth date after so long. */
const BEWEZEN_MS = 30 * 24 * 60 * 60 * 1000;

const bewijsSchema = z.object({ link: z.string(), op: z.number() });

/**
 * Which browsers may open the page of somebody of the family: those in which the right birth date was given, for thirty days.
 * An encrypted cookie for each link, sent with the family's pages alone; nothing on the server. Times are real.
 */
export class Gezinsbrowsers {
  constructor(
    private readonly seal: Seal,
    private readonly cookies: Cookies,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Remembers in this browser that the birth date was right for a link. */
  async bewijs(res: Response, link: string): Promise<void> {
    this.cookies.set(
      res,
      cookieVan(link),
      await this.seal.seal('gezin', { link, op: this.nu() }),
      BEWEZEN_MS,
    );
  }

  /** True when the birth date was given in this browser for this link. */
  async isBewezen(req: Request, link: string): Promise<boolean> {
    const tekst = this.cookies.read(req, cookieVan(link));
    if (tekst === undefined) return false;
    const gelezen = bewijsSchema.safeParse(await this.seal.open('gezin', tekst));
    return gelezen.success && gelezen.data.link === link && this.nu() < gelezen.data.op + BEWEZEN_MS;
  }

  /** Forgets it in this browser. */
  vergeet(res: Response, link: string): void {
    this.cookies.clear(res, cookieVan(link));
  }
}

/** Those of an installation, over https or not. */
export function gezinsbrowsers(keys: KeyRing, https: boolean): Gezinsbrowsers {
  const mark = [...keys.all.keys()].at(-1)?.slice(0, 6) ?? '';
  return new Gezinsbrowsers(new Seal(keys), new Cookies(https, mark));
}

/** Two links in one browser, of two parents or two children, have a cookie each. */
function cookieVan(link: string) {
  return { name: `gezin-${link.slice(0, 8)}`, path: '/gezin' };
}
