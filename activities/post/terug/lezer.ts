import type { Database } from '../../../dossier/database';
import { neemLeesbeurt, noteerGelezen, noteerLeesstand } from '../../../dossier/post/terug';
import { leesPostbus, Postbusfout, postbusnaam, type Postbusserver } from './postbus';
import { leesRetourmail } from './retourmail';

/** What reads the mailbox with returned mail. */
export interface Lezer {
  readonly server: Postbusserver;
  readonly db: Database;
  /** Milliseconds between one look and the next, over all who read it. */
  readonly everyMs: number;
  /** Where it is told, once each time, that the mailbox cannot be read. */
  readonly report: (text: string) => void;
}

/** A look may be a little early: timers are. */
const EARLY = 0.9;

/**
 * Reads the mailbox again and again until the signal goes off, and notes what can never arrive. Never rejects: a mailbox that
 * cannot be read is tried again, and holds up nothing.
 */
export async function leesTerug(lezer: Lezer, signal: AbortSignal): Promise<void> {
  let said = false;
  while (!signal.aborted) {
    const foutcode = await kijk(lezer, signal);
    if (foutcode !== null && !said && !signal.aborted)
      lezer.report(`returned mail cannot be read, trying on: ${foutcode}`);
    said = foutcode !== null;
    await rest(lezer.everyMs, signal);
  }
}

/** One look; why it failed, in a word that names nobody. */
async function kijk({ server, db, everyMs }: Lezer, signal: AbortSignal): Promise<string | null> {
  const postbus = postbusnaam(server);
  try {
    const vanaf = await neemLeesbeurt(db, postbus, everyMs * EARLY);
    if (vanaf === false) return null;
    let eerder = vanaf;
    const foutcode = await leesPostbus(
      server,
      vanaf,
      async (bron, plek) => {
        const terug = await leesRetourmail(bron);
        // Who reads it too has come further meanwhile: the rest is theirs.
        if (!(await noteerGelezen(db, postbus, { eerder, plek }, terug))) return false;
        eerder = plek;
        return true;
      },
      signal,
    ).then(() => null, postbusfout);
    if (!signal.aborted) await noteerLeesstand(db, postbus, foutcode);
    return foutcode;
  } catch {
    return 'storing';
  }
}

/** What a failure to read means. */
function postbusfout(error: unknown): string {
  const { code, authenticationFailed, message } = error as {
    readonly code?: unknown;
    readonly authenticationFailed?: unknown;
    readonly message?: unknown;
  };
  if (error instanceof Postbusfout) return error.foutcode;
  if (authenticationFailed === true) return 'aanmelding-geweigerd';
  if (/certificate|CERT_|altname|self.signed/i.test(`${String(code)} ${String(message)}`))
    return 'certificaat';
  if (/STARTTLS|TLS/i.test(String(message))) return 'geen-tls';
  return typeof code === 'string' && /REFUSED|NOTFOUND|TIMEOUT|EAI|UNREACH|NoConnection/i.test(code)
    ? 'geen-verbinding'
    : 'storing';
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
