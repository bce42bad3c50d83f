import { weigerAnderKind } from '../../domain/verwerk';
import type { Gegeven } from '../../dossier/bewaking/lijst';
import type { Afhandeling } from '../../workflows/contract';

/** What a case knew of its reports and commands, as far as its file tells. */
export interface Gedaan {
  readonly afgehandeld: Readonly<Record<string, Afhandeling>>;
  /** Number of the last event of the last command. */
  readonly laatsteOpdracht: number;
}

/** The id of an event of a report or command: its key, of one that was refused its content too, and a count. */
const ID = /^([\w-]{32})\/(?:([\w-]{32})\/)?\d+$/;
const MELDINGEN: ReadonlySet<string> = new Set(['casus-gemeld', 'melding-gevoegd', 'melding-geweigerd']);

/**
 * What was handled in a case, out of the ids of its events: whoever sends the same again hears that it was done. With which
 * content it came the file does not tell, and of a command that changed nothing it tells nothing at all.
 */
export function gedaanUit(casusnummer: string, gegeven: readonly Gegeven[]): Gedaan {
  const afgehandeld: Record<string, Afhandeling> = {};
  let laatsteOpdracht = 0;
  for (const { id, nummer, soort } of gegeven) {
    const [, sleutel, inhoud] = ID.exec(id) ?? [];
    if (sleutel === undefined) continue;
    const eerder = afgehandeld[sleutel];
    const geweigerd = inhoud !== undefined;
    // What was refused first and done later under the same key was done.
    const vervolg =
      eerder !== undefined && (eerder.weigering !== undefined) === geweigerd ? eerder : undefined;
    const vanaf = vervolg?.vanaf ?? nummer;
    afgehandeld[sleutel] = {
      soort: vervolg?.soort ?? (MELDINGEN.has(soort) ? 'melding' : 'opdracht'),
      casusnummer,
      nieuw: vanaf === 1,
      vanaf,
      tot: nummer,
      ...(geweigerd ? { inhoud, weigering: weigerAnderKind() } : {}),
    };
    if (!geweigerd) laatsteOpdracht = nummer;
  }
  return { afgehandeld, laatsteOpdracht };
}
