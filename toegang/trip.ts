import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Koekjes } from './cookies';
import type { Verzoek } from './provider';
import type { Zegel } from './seal';

/** Somebody has this long (milliseconds) to sign in at the provider. */
const DUUR_MS = 10 * 60 * 1000;
/** So many sign-ins can be under way in one browser, as in two tabs. */
const MEESTE = 5;
const BEGIN = { naam: 'aanmelden-', pad: '/' };

const reisSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  terug: z.string(),
  op: z.number(),
});

/** Remembers in the browser who went to the provider, and to which page they want to come back. */
export class Reizen {
  constructor(
    private readonly zegel: Zegel,
    private readonly koekjes: Koekjes,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Somebody leaves for the provider. */
  async vertrek(req: Request, res: Response, verzoek: Verzoek, terug: string): Promise<void> {
    const andere = this.koekjes.zoals(req, BEGIN);
    if (andere.length >= MEESTE) for (const een of andere) this.koekjes.wis(res, een);
    const waarde = await this.zegel.verzegel('aanmelding', { ...verzoek, terug, op: this.nu() });
    this.koekjes.zet(res, koekje(verzoek.state), waarde, DUUR_MS);
  }

  /** Somebody is back, once; null when this browser did not leave with that state, or too long ago. */
  async keerTerug(req: Request, res: Response, state: string): Promise<(Verzoek & { terug: string }) | null> {
    const hier = koekje(state);
    const tekst = this.koekjes.lees(req, hier);
    if (tekst === undefined) return null;
    this.koekjes.wis(res, hier);
    const gelezen = reisSchema.safeParse(await this.zegel.open('aanmelding', tekst));
    if (!gelezen.success || gelezen.data.state !== state) return null;
    return this.nu() < gelezen.data.op + DUUR_MS ? gelezen.data : null;
  }
}

function koekje(state: string) {
  const kort = createHash('sha256').update(state).digest('hex').slice(0, 12);
  return { naam: BEGIN.naam + kort, pad: BEGIN.pad };
}
