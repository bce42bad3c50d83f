import { TemporalUnreachable } from '../../../client/errors';
import { KEY_USED, type Beeld, type Uitkomst } from '../../../client/outcome';
import type { Dependencies } from '../../../toegang/dependencies';
import type { Omgeving } from '../../opdracht/formulier';
import { isVerstuurd } from '../../opdracht/sleutel';
import type { Onzekerheid } from '../../onderdelen/niet-zeker';
import type { Getypt } from '../../formulier/velden';
import { delenVan, isLeeg, type Deel } from './delen';
import type { Stap } from './nagaan';

/** Why sending stopped at a part: nobody knows, nothing was done, it is safe but not in the file yet, or the rules refuse it. */
export type Reden = Onzekerheid | 'aangenomen' | 'geweigerd' | 'onbekend';

/** What became of a report. */
export type Verstuurd =
  | { readonly soort: 'gedaan'; readonly beeld: Beeld }
  /** All of it stands in the file, these parts in other words than were sent now: they stood there before. */
  | { readonly soort: 'anders'; readonly anders: readonly Deel[] }
  /** What is in `klaar` stands in the file; the part `bij` and what comes after it do not, as far as is known. */
  | {
      readonly soort: 'gestopt';
      readonly klaar: ReadonlySet<string>;
      readonly bij: Deel;
      readonly waarom: Reden;
      /** Why the rules refuse it; empty otherwise. */
      readonly reden: string;
    };

/** The key of one part of the report with a key. */
export function deelsleutel(sleutel: string, { id }: Pick<Deel, 'id'>): string {
  return `${sleutel}:${id}`;
}

/** Which parts of a report stand in the file already. */
export async function leesKlaar(
  met: Pick<Dependencies, 'casussen' | 'dossier'>,
  o: Omgeving,
  getypt: Getypt,
  sleutel: string,
): Promise<Set<string>> {
  const gevuld = delenVan(o, getypt).filter((deel) => !isLeeg(deel, o, getypt));
  const staat = await Promise.all(gevuld.map((deel) => isVerstuurd(met, o, deelsleutel(sleutel, deel))));
  return new Set(gevuld.filter((_, i) => staat[i] === true).map(({ id }) => id));
}

/**
 * Sends the commands of a report in order, each under a key of its own that follows from the key of the report: however often
 * it is sent, and wherever it broke off, each is done once. Stops at the first of which it is not certain that it stands in
 * the file. What was done before is sent again, so that other words under the same key are noticed. Each is refused when
 * somebody else gave the case a command in between.
 */
export async function verstuur(
  { casussen }: { readonly casussen: Pick<Dependencies['casussen'], 'geef'> },
  { casus, gebruiker }: Pick<Omgeving, 'casus' | 'gebruiker'>,
  sleutel: string,
  stappen: readonly Stap[],
): Promise<Verstuurd> {
  const klaar = new Set<string>();
  const anders: Deel[] = [];
  let gezien = casus.volgnummer;
  let beeld: Beeld | null = null;
  for (const { deel, opdracht } of stappen) {
    const van = { wie: gebruiker.id, kanaal: 'werkbak', sleutel: deelsleutel(sleutel, deel) } as const;
    const uitkomst = await gegeven(() =>
      casussen.geef(casus.casusnummer, opdracht, van, { alsVolgnummer: gezien }),
    );
    if (uitkomst.soort === 'bevestigd') {
      klaar.add(deel.id);
      gezien = Math.max(gezien, uitkomst.bevestiging.tot);
      ({ beeld } = uitkomst.bevestiging);
    } else if (uitkomst.soort === 'geweigerd' && uitkomst.weigering.reden === KEY_USED) {
      klaar.add(deel.id);
      anders.push(deel);
    } else {
      const reden = uitkomst.soort === 'geweigerd' ? uitkomst.weigering.reden : '';
      return { soort: 'gestopt', klaar, bij: deel, waarom: redenVan(uitkomst), reden };
    }
  }
  return beeld === null || anders.length > 0 ? { soort: 'anders', anders } : { soort: 'gedaan', beeld };
}

/** A case that could not be asked did nothing. */
async function gegeven(geef: () => Promise<Uitkomst>): Promise<Uitkomst> {
  try {
    return await geef();
  } catch (fout) {
    if (!(fout instanceof TemporalUnreachable)) throw fout;
    return { soort: 'niet-gedaan', oorzaak: fout };
  }
}

function redenVan({ soort }: Exclude<Uitkomst, { soort: 'bevestigd' }>): Reden {
  return soort === 'onbevestigd' ? 'aangenomen' : soort;
}
