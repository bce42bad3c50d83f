import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Aanspraak } from './claims';
import { AANMELDROLLEN } from '../domain/gebruiker';
import { KoekjeTeGroot, type Koekjes } from './cookies';
import type { Zegel } from './seal';

/** Name of the hidden field that ties a form to the session it was made for. */
export const TOKENVELD = 'formuliertoken';

const UUR_MS = 60 * 60 * 1000;
/** A session ends this long after signing in, whatever happens. */
export const SESSIE_MS = 8 * UUR_MS;
/** A session ends when nothing was asked for this long. */
export const STIL_MS = UUR_MS;
/** The use of a session is written down again after this long. */
const BIJWERKEN_MS = 60_000;
/** Clocks of processes beside each other may differ this much. */
const SCHEEF_MS = 60_000;
/** What was typed in a session that ended is kept when it is sent within this time after the session began. */
const HERKENBAAR_MS = 7 * 24 * UUR_MS;

const lijst = z.array(z.string()).nullable();
const sessieSchema = z.object({
  id: z.string(),
  /** Milliseconds since 1970, real time. */
  begonnen: z.number(),
  gezien: z.number(),
  wie: z.object({
    id: z.string(),
    naam: z.string().nullable(),
    rol: z.enum(AANMELDROLLEN).nullable(),
    regio: z.string().nullable(),
    gemeenten: lijst,
    scholen: lijst,
  }),
});
/** Somebody who signed in, as the cookie of the browser holds it. */
export type Sessie = z.infer<typeof sessieSchema>;

const tokenSchema = z.object({ sessie: z.string(), wie: z.string(), op: z.number() });

const KOEKJE = { naam: 'sessie', pad: '/' };
/** Sent only where it is needed: an ID token is large. */
const AFMELDKOEKJE = { naam: 'afmelden', pad: '/afmelden' };

/** The sessions of people: encrypted cookies, nothing on the server. Times are real, also when the clock is shifted. */
export class Sessies {
  constructor(
    private readonly zegel: Zegel,
    private readonly koekjes: Koekjes,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Begins a new session, whatever the browser had. Throws an error for the reader when it does not fit in a cookie. */
  async begin(res: Response, wie: Aanspraak, idToken?: string): Promise<Sessie> {
    const nu = this.nu();
    const sessie = sessieSchema.parse({
      id: randomBytes(16).toString('base64url'),
      begonnen: nu,
      gezien: nu,
      wie,
    });
    await this.schrijf(res, sessie);
    if (idToken !== undefined) await this.bewaarVoorAfmelden(res, idToken);
    return sessie;
  }

  /** The session a request brings, whether it still runs or not; null when it brings none that is ours. */
  async lees(req: Request): Promise<{ readonly sessie: Sessie; readonly geldig: boolean } | null> {
    const tekst = this.koekjes.lees(req, KOEKJE);
    if (tekst === undefined) return null;
    const gelezen = sessieSchema.safeParse(await this.zegel.open('sessie', tekst));
    if (!gelezen.success) return null;
    const { begonnen, gezien } = gelezen.data;
    const nu = this.nu();
    if (Math.max(begonnen, gezien) > nu + SCHEEF_MS) return null;
    return { sessie: gelezen.data, geldig: nu < begonnen + SESSIE_MS && nu < gezien + STIL_MS };
  }

  /** Notes that a session is in use. */
  async verleng(res: Response, sessie: Sessie): Promise<void> {
    const nu = this.nu();
    if (nu - sessie.gezien >= BIJWERKEN_MS) await this.schrijf(res, { ...sessie, gezien: nu });
  }

  /** Ends a session in this browser; gives what the provider wants to see when it ends its own. */
  async eindig(req: Request, res: Response): Promise<string | undefined> {
    const tekst = this.koekjes.lees(req, AFMELDKOEKJE);
    this.koekjes.wis(res, KOEKJE);
    this.koekjes.wis(res, AFMELDKOEKJE);
    const idToken = tekst === undefined ? undefined : await this.zegel.open('afmelding', tekst);
    return typeof idToken === 'string' ? idToken : undefined;
  }

  /** What the forms of a session carry. */
  formuliertoken(sessie: Sessie): Promise<string> {
    return this.zegel.verzegel('formulier', { sessie: sessie.id, wie: sessie.wie.id, op: this.nu() });
  }

  /** For which session and person a form was made; null when we did not make it, or too long ago. */
  async leesFormuliertoken(tekst: string): Promise<{ readonly sessie: string; readonly wie: string } | null> {
    const gelezen = tokenSchema.safeParse(await this.zegel.open('formulier', tekst));
    return gelezen.success && this.nu() < gelezen.data.op + HERKENBAAR_MS ? gelezen.data : null;
  }

  private async schrijf(res: Response, sessie: Sessie): Promise<void> {
    this.koekjes.zet(res, KOEKJE, await this.zegel.verzegel('sessie', sessie));
  }

  /** The ID token is for the provider alone, and large: where it does not fit, it asks who signs out. */
  private async bewaarVoorAfmelden(res: Response, idToken: string): Promise<void> {
    try {
      this.koekjes.zet(res, AFMELDKOEKJE, await this.zegel.verzegel('afmelding', idToken));
    } catch (fout) {
      if (!(fout instanceof KoekjeTeGroot)) throw fout;
      this.koekjes.wis(res, AFMELDKOEKJE);
    }
  }
}
