import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Aanspraak } from './claims';
import { AANMELDROLLEN } from '../domain/gebruiker';
import { CookieTooLarge, type Cookies } from './cookies';
import type { EndedSessions } from '../dossier/sessies/ended';
import type { Seal } from './seal';

/** Name of the hidden field that ties a form to the session it was made for. */
export const TOKEN_FIELD = 'formuliertoken';

const HOUR_MS = 60 * 60 * 1000;
/** A session ends this long after signing in, whatever happens. */
export const SESSION_MS = 8 * HOUR_MS;
/** A session ends when nothing was asked for this long. */
export const IDLE_MS = HOUR_MS;
/** The use of a session is written down again after this long. */
const UPDATE_MS = 60_000;
/** Clocks of processes beside each other may differ this much. */
const SKEW_MS = 60_000;
/** What was typed in a session that ended is kept when it is sent within this time after the session began. */
const RECOGNISED_MS = 7 * 24 * HOUR_MS;

const list = z.array(z.string()).nullable();
const sessionSchema = z.object({
  id: z.string(),
  /** Milliseconds since 1970, real time. */
  begonnen: z.number(),
  gezien: z.number(),
  wie: z.object({
    id: z.string(),
    naam: z.string().nullable(),
    rol: z.enum(AANMELDROLLEN).nullable(),
    regio: z.string().nullable(),
    gemeenten: list,
    scholen: list,
  }),
});
/** Somebody who signed in, as the cookie of the browser holds it. */
export type Session = z.infer<typeof sessionSchema>;

const tokenSchema = z.object({ sessie: z.string(), wie: z.string(), op: z.number() });

const COOKIE = { name: 'sessie', path: '/' };
/** Sent only where it is needed: an ID token is large. */
const SIGN_OUT_COOKIE = { name: 'afmelden', path: '/afmelden' };

/**
 * The sessions of people: encrypted cookies, and on the server only which of them were ended before their time. Times are
 * real, also when the clock is shifted.
 */
export class Sessions {
  constructor(
    private readonly seal: Seal,
    private readonly cookies: Cookies,
    private readonly ended: Pick<EndedSessions, 'add' | 'has'>,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Begins a new session, whatever the browser had. Throws an error for the reader when it does not fit in a cookie. */
  async begin(res: Response, wie: Aanspraak, idToken?: string): Promise<Session> {
    const nu = this.nu();
    const session = sessionSchema.parse({
      id: randomBytes(16).toString('base64url'),
      begonnen: nu,
      gezien: nu,
      wie,
    });
    await this.write(res, session);
    if (idToken !== undefined) await this.keepForSignOut(res, idToken);
    return session;
  }

  /** The session a request brings, whether it still runs or not; null when it brings none that is ours. */
  async read(req: Request): Promise<{ readonly session: Session; readonly valid: boolean } | null> {
    const text = this.cookies.read(req, COOKIE);
    if (text === undefined) return null;
    const read = sessionSchema.safeParse(await this.seal.open('sessie', text));
    if (!read.success) return null;
    const { begonnen, gezien } = read.data;
    const nu = this.nu();
    if (Math.max(begonnen, gezien) > nu + SKEW_MS) return null;
    const runs = nu < begonnen + SESSION_MS && nu < gezien + IDLE_MS;
    return { session: read.data, valid: runs && !(await this.wasEnded(read.data)) };
  }

  /** While the database is away nobody gets in either way: it also knows who may. */
  private async wasEnded({ id }: Session): Promise<boolean> {
    return await this.ended.has(id).catch(() => false);
  }

  /** Notes that a session is in use. */
  async extend(res: Response, session: Session): Promise<void> {
    const nu = this.nu();
    if (nu - session.gezien >= UPDATE_MS) await this.write(res, { ...session, gezien: nu });
  }

  /**
   * Ends a session, in this browser and for every copy of its cookie; gives what the provider wants to see when it ends its
   * own. Rejects as `DossierUnreachable` when only this browser could forget it.
   */
  async end(req: Request, res: Response): Promise<string | undefined> {
    const text = this.cookies.read(req, SIGN_OUT_COOKIE);
    const found = await this.read(req);
    this.cookies.clear(res, COOKIE);
    this.cookies.clear(res, SIGN_OUT_COOKIE);
    if (found?.valid === true)
      await this.ended.add(found.session.id, found.session.begonnen + SESSION_MS + SKEW_MS);
    const idToken = text === undefined ? undefined : await this.seal.open('afmelding', text);
    return typeof idToken === 'string' ? idToken : undefined;
  }

  /** What the forms of a session carry. */
  formToken(session: Session): Promise<string> {
    return this.seal.seal('formulier', { sessie: session.id, wie: session.wie.id, op: this.nu() });
  }

  /** For which session and person a form was made; null when we did not make it, or too long ago. */
  async readFormToken(text: string): Promise<{ readonly sessie: string; readonly wie: string } | null> {
    const read = tokenSchema.safeParse(await this.seal.open('formulier', text));
    return read.success && this.nu() < read.data.op + RECOGNISED_MS ? read.data : null;
  }

  private async write(res: Response, session: Session): Promise<void> {
    this.cookies.set(res, COOKIE, await this.seal.seal('sessie', session));
  }

  /** The ID token is for the provider alone, and large: where it does not fit, it asks who signs out. */
  private async keepForSignOut(res: Response, idToken: string): Promise<void> {
    try {
      this.cookies.set(res, SIGN_OUT_COOKIE, await this.seal.seal('afmelding', idToken));
    } catch (error) {
      if (!(error instanceof CookieTooLarge)) throw error;
      this.cookies.clear(res, SIGN_OUT_COOKIE);
    }
  }
}
