import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Cookies } from './cookies';
import type { SignInRequest } from './provider';
import type { Seal } from './seal';

/** Somebody has this long (milliseconds) to sign in at the provider. */
const DURATION_MS = 10 * 60 * 1000;
/** So many sign-ins can be under way in one browser, as in two tabs. */
const MOST = 5;
const PREFIX = { name: 'aanmelden-', path: '/' };

const tripSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  terug: z.string(),
  op: z.number(),
});

/** Remembers in the browser who went to the provider, and to which page they want to come back. */
export class Trips {
  constructor(
    private readonly seal: Seal,
    private readonly cookies: Cookies,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Somebody leaves for the provider. */
  async depart(req: Request, res: Response, request: SignInRequest, terug: string): Promise<void> {
    const others = this.cookies.like(req, PREFIX);
    if (others.length >= MOST) for (const one of others) this.cookies.clear(res, one);
    const value = await this.seal.seal('aanmelding', { ...request, terug, op: this.nu() });
    this.cookies.set(res, cookieFor(request.state), value, DURATION_MS);
  }

  /** Somebody is back, once; null when this browser did not leave with that state, or too long ago. */
  async comeBack(
    req: Request,
    res: Response,
    state: string,
  ): Promise<(SignInRequest & { terug: string }) | null> {
    const cookie = cookieFor(state);
    const text = this.cookies.read(req, cookie);
    if (text === undefined) return null;
    this.cookies.clear(res, cookie);
    const read = tripSchema.safeParse(await this.seal.open('aanmelding', text));
    if (!read.success || read.data.state !== state) return null;
    return this.nu() < read.data.op + DURATION_MS ? read.data : null;
  }
}

function cookieFor(state: string) {
  const short = createHash('sha256').update(state).digest('hex').slice(0, 12);
  return { name: PREFIX.name + short, path: PREFIX.path };
}
