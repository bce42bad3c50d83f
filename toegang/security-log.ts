import { createHmac } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { clientOf } from './rate';
import { problemOf } from './refused';
import { gebruikerVan } from './wie';

/** One refusal for want of who or what somebody is, without personal data. */
export interface Refusal {
  readonly soort: 'veiligheid';
  /** Real time, ISO 8601 in UTC. */
  readonly op: string;
  readonly status: number;
  /** The code of the problem; null: there was none, as for a page that led to signing in. */
  readonly code: string | null;
  readonly methode: string;
  /** The address as the product knows it, so never what stood in it; null: no address of ours. */
  readonly pad: string | null;
  /** Keyed hashes: of the address it came from, and of the id of who signed in. */
  readonly van: string;
  readonly wie: string | null;
  /** How many of the same there were in so many seconds. */
  readonly aantal: number;
}

/** Not signed in, no right, the wrong host, too fast. */
const STATUSES: ReadonlySet<number> = new Set([401, 403, 421, 429]);
/** The same refusals within so many milliseconds after the first are one line. */
const TOGETHER_MS = 10_000;
/** More different refusals than that at once are counted under one line without who and where. */
const MOST = 1_000;

/**
 * The log of who was refused: one line for the first of a kind, and one with their number for those that follow it
 * closely, so that hundreds of attempts are seen and fill no disk. Names nobody: addresses and ids are keyed hashes.
 */
export class SecurityLog {
  private readonly open = new Map<
    string,
    { readonly line: Refusal; more: number; readonly timer: NodeJS.Timeout }
  >();

  /** `key`: of the installation, so that the same address is known again over processes. */
  constructor(
    private readonly key: Buffer,
    private readonly write: (refusal: Refusal) => void,
  ) {}

  /** Notes every answer that refuses, once it was given. */
  readonly watch: RequestHandler = (req, res, next) => {
    res.once('finish', () => {
      if (!STATUSES.has(res.statusCode)) return;
      const route = req.route as { readonly path?: unknown } | undefined;
      this.note({
        status: res.statusCode,
        code: problemOf(res),
        methode: req.method,
        pad: typeof route?.path === 'string' ? route.path : doorOf(req.originalUrl),
        van: this.hash('adres', clientOf(req)),
        wie: idOf(res) === null ? null : this.hash('wie', idOf(res) ?? ''),
      });
    });
    next();
  };

  /** Writes what was counted and not yet written. */
  stop(): void {
    for (const key of [...this.open.keys()]) this.close(key);
  }

  private note(refusal: Omit<Refusal, 'soort' | 'op' | 'aantal'>): void {
    const full = this.open.size >= MOST;
    const what = full ? { ...refusal, pad: null, van: 'vele', wie: null } : refusal;
    const key = JSON.stringify(what);
    const known = this.open.get(key);
    if (known !== undefined) {
      known.more += 1;
      return;
    }
    const line: Refusal = { soort: 'veiligheid', op: new Date().toISOString(), ...what, aantal: 1 };
    this.write(line);
    this.open.set(key, { line, more: 0, timer: setTimeout(() => this.close(key), TOGETHER_MS).unref() });
  }

  private close(key: string): void {
    const known = this.open.get(key);
    if (known === undefined) return;
    clearTimeout(known.timer);
    this.open.delete(key);
    if (known.more === 0) return;
    this.write({ ...known.line, op: new Date().toISOString(), aantal: known.more });
  }

  private hash(kind: string, text: string): string {
    return createHmac('sha256', this.key)
      .update(`veiligheidslog ${kind} ${text}`)
      .digest('base64url')
      .slice(0, 16);
  }
}

/** Of an address that was not looked up yet no more than at which door it is. */
function doorOf(path: string): string | null {
  const [, door] = /^\/(v1|codec|werkbak)(\/|$)/.exec(path.split('?')[0] ?? '') ?? [];
  return door === undefined ? null : `/${door}`;
}

function idOf(res: Response): string | null {
  return gebruikerVan(res)?.id ?? null;
}
