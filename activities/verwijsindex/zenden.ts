import { createHmac } from 'node:crypto';
import type { Casus } from '../../domain/casus';
import { datumVan, vanEpoch, naarEpoch } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { delenBeperkt } from '../../domain/toestemming';
import { vrijgave } from '../../domain/vrijgave';
import type { Database } from '../../dossier/database';
import { leesCasus } from '../../dossier/read';
import { storable } from '../../dossier/storable';
import { leesVerwijsindextaken, noteerVerwijsindex, type Verwijsindextaak } from '../../dossier/verwijsindex';
import { leesTekst, TeGroot } from '../begrensd';
import { BACKOFF, backoffMs } from '../post/backoff';
import { herhaal } from '../post/herhaal';
import type { GeefOpdracht } from '../post/onbereikt';

/** The interface of a verwijsindex, and the secret that its signals are signed with. */
export interface Verwijsindex {
  readonly url: string;
  readonly secret: string;
}

/** What that works with. */
export interface Verwijsindexwerk {
  readonly db: Database;
  readonly verwijsindex: Verwijsindex;
  readonly geef: GeefOpdracht;
  readonly pollMs: number;
  readonly report: (text: string) => void;
}

const HEEL: Bereik = { lezer: 'volledig', regio: null, gemeenten: null, scholen: null, tafelVan: null };
const TOGETHER = 10;
const SEND_MS = 20_000;
const REFERENTIE = 200;
/** More bytes than any answer of a verwijsindex has. */
const BYTES = 1_000_000;

/**
 * Sends the signals that schools are asked for to the verwijsindex of the region, until it is told to stop, and records in the
 * case that it was done. What fails is tried again for as long as the task is open, under the same key, and holds up no other
 * signal. Never rejects.
 */
export async function meldInVerwijsindex(werk: Verwijsindexwerk, stop: AbortSignal): Promise<void> {
  const doe = async () => {
    for (const taak of await leesVerwijsindextaken(werk.db, TOGETHER)) {
      if (stop.aborted) return;
      try {
        await meldEen(werk, taak, stop);
      } catch (error) {
        werk.report(
          `a signal for the verwijsindex is tried again: ${error instanceof Error ? error.name : 'unknown'}`,
        );
        await noteerFout(werk.db, taak, 'eigen-fout');
      }
    }
  };
  const failed = (error: unknown) => werk.report(`the verwijsindex is not told, trying on: ${String(error)}`);
  await herhaal(doe, { pollMs: werk.pollMs, report: failed }, stop);
}

async function noteerFout(db: Database, taak: Verwijsindextaak, foutcode: string): Promise<void> {
  const waitMs = backoffMs(taak.pogingen + 1, Math.random(), BACKOFF);
  await noteerVerwijsindex(db, taak, { foutcode, waitMs });
}

async function meldEen(
  { db, verwijsindex, geef }: Verwijsindexwerk,
  taak: Verwijsindextaak,
  stop: AbortSignal,
) {
  const gelezen = await leesCasus(db, HEEL, taak.casusnummer);
  if (gelezen === undefined) return;
  const { casus } = gelezen;
  // On its legal ground, whatever the consent: asked here all the same, as by every channel.
  if (vrijgave('verwijsindex', 'signaal', delenBeperkt(casus)).wat !== 'heel') return;
  let { gedaan } = taak;
  if (gedaan === null) {
    const uitkomst = await zend(verwijsindex, taak, casus, stop);
    if ('foutcode' in uitkomst) {
      await noteerFout(db, taak, uitkomst.foutcode);
      return;
    }
    await noteerVerwijsindex(db, taak, uitkomst);
    gedaan = { ...uitkomst, op: vanEpoch(Date.now()) };
  }
  const { referentie, op } = gedaan;
  const datum = datumVan(vanEpoch(naarEpoch(op)));
  const gegevens = { gemeld: true, datum, ...(referentie === null ? {} : { referentie }) };
  const opdracht = { opdracht: 'legVerwijsindexVast', door: 'systeem', gegevens } as const;
  if (!(await geef(taak, opdracht, `verwijsindex:${taak.id}`)))
    await noteerFout(db, taak, 'casus-antwoordt-niet');
}

/** One POST; what it says is in docs/beheer.md. Answers what went wrong in a word without anything of a person in it. */
async function zend(
  { url, secret }: Verwijsindex,
  { id, kenmerk }: Verwijsindextaak,
  casus: Casus,
  stop: AbortSignal,
): Promise<{ readonly referentie: string | null } | { readonly foutcode: string }> {
  const body = JSON.stringify({
    versie: 1,
    melding: id,
    kenmerk,
    regio: casus.convenant.regio,
    gemeente: casus.gemeente,
    school: casus.school ?? null,
    kind: { naam: casus.naam, geboortedatum: casus.geboortedatum },
    gemeldOp: casus.gemeldOp,
    grondslag: 'Jeugdwet, artikel 7.1.4.1',
  });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': id,
        'x-doorbraak-signature': `sha256=${signature}`,
      },
      body,
      signal: AbortSignal.any([stop, AbortSignal.timeout(SEND_MS)]),
    });
    const text = await leesTekst(answer, BYTES);
    return answer.ok ? { referentie: referentieIn(text) } : { foutcode: `http-${answer.status}` };
  } catch (error) {
    if (error instanceof TeGroot) return { foutcode: 'te-groot' };
    return {
      foutcode: error instanceof Error && error.name === 'TimeoutError' ? 'te-lang' : 'geen-verbinding',
    };
  }
}

/** What the other side calls the signal, when it says so. */
function referentieIn(text: string): string | null {
  try {
    const { referentie } = JSON.parse(text) as { referentie?: unknown };
    if (typeof referentie !== 'string') return null;
    const kaal = storable(referentie.trim()).slice(0, REFERENTIE);
    return kaal === '' ? null : kaal;
  } catch {
    return null;
  }
}
