import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { Problem } from './problems';
import { clientOf } from './rate';

const MINUTE_MS = 60_000;
/** So many addresses, and tokens that held, are remembered; the oldest go first. */
const REMEMBERED = 10_000;

/**
 * How often an address shows a token that does not hold: after so many in a minute nothing new from there is even looked at,
 * so that nobody tries tokens by the hundred. A token that held before is let through, so that one bad neighbour behind the
 * same address keeps no program out. In the memory of this process.
 */
export class Attempts {
  private readonly failed = new Map<string, { since: number; times: number }>();
  private readonly held = new Set<string>();

  /** `most`: bad tokens of one address in a minute; 0: no end to them. */
  constructor(
    private readonly most: number,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Judges what a request shows as `check` does; a problem at once when too many from its address did not hold. */
  async judge<T>(req: Request, shown: string | undefined, check: () => T | Promise<T>): Promise<T> {
    if (shown === undefined) return await check();
    const token = createHash('sha256').update(shown).digest('base64url');
    const from = clientOf(req);
    if (!this.held.has(token)) this.requireRoom(from);
    try {
      const found = await check();
      remember(this.held, token);
      return found;
    } catch (error) {
      if (error instanceof Problem && error.code === 'niet-aangemeld') this.note(from, token);
      throw error;
    }
  }

  /** The same for a token that a handler judges. */
  guard(check: (req: Request) => void): RequestHandler {
    return async (req, _res, next) => {
      await this.judge(req, req.headers.authorization ?? '', () => check(req));
      next();
    };
  }

  private requireRoom(from: string): void {
    const known = this.failed.get(from);
    const left = known === undefined ? 0 : known.since + MINUTE_MS - this.nu();
    if (this.most === 0 || known === undefined || left <= 0 || known.times < this.most) return;
    throw new Problem(
      'te-snel',
      'Vanaf dit adres kwamen te veel tokens die hier niet gelden. Wacht een minuut en stuur dan een token dat geldt.',
      [],
      { 'retry-after': String(Math.ceil(left / 1000)) },
    );
  }

  private note(from: string, token: string): void {
    this.held.delete(token);
    const known = this.failed.get(from);
    if (known !== undefined && this.nu() < known.since + MINUTE_MS) {
      known.times += 1;
      return;
    }
    this.failed.delete(from);
    this.failed.set(from, { since: this.nu(), times: 1 });
    const [oldest] = this.failed.keys();
    if (this.failed.size > REMEMBERED && oldest !== undefined) this.failed.delete(oldest);
  }
}

function remember(set: Set<string>, one: string): void {
  set.delete(one);
  set.add(one);
  const [oldest] = set;
  if (set.size > REMEMBERED && oldest !== undefined) set.delete(oldest);
}
