import type { Melding } from '../domain/melding';
import type { Opdracht } from '../domain/opdracht';
import type { Moment } from '../domain/tijd';
import type { Weigering } from '../domain/weigering';
import { Speler, type GespeeldeCasus, type Spelwereld } from './speler';

interface Gedaan {
  /** When it really happened. */
  readonly op: Moment;
  /** Id of who did it, as the file names them; null: not known. */
  readonly wie: string | null;
}

/** One thing that happened to a child: a report of its absence, or a command in its case. */
export type Voorval = Gedaan &
  ({ readonly melding: Melding } | Pick<Opdracht, 'opdracht' | 'door' | 'gegevens'>);

/** Something that the rules refuse, by its place in the list. */
export interface Geweigerd {
  readonly plek: number;
  readonly weigering: Weigering;
}

/** What came of a child: its cases, or everything that was refused; a region puts that right and brings the child in again. */
export type Gespeeld =
  | { readonly aanvaard: true; readonly casussen: readonly GespeeldeCasus[] }
  | { readonly aanvaard: false; readonly geweigerd: readonly Geweigerd[] };

/**
 * Plays everything that happened to one child, in order of time (what happened at the same moment in the order of the list), and
 * then the clock up to `tot`. `workflowId` is that of its cases: `casusWorkflowId` of who gave it its key.
 */
export function speelVoorvallen(
  workflowId: string,
  voorvallen: readonly Voorval[],
  tot: Moment,
  wereld: Spelwereld,
): Gespeeld {
  const speler = new Speler(workflowId, wereld);
  const geweigerd: Geweigerd[] = [];
  const opVolgorde = voorvallen
    .map((voorval, plek) => ({ voorval, plek }))
    .sort((a, b) => (a.voorval.op < b.voorval.op ? -1 : a.voorval.op > b.voorval.op ? 1 : 0));
  for (const { voorval, plek } of opVolgorde) {
    const { op, wie } = voorval;
    const weigering =
      'melding' in voorval ? speler.meld(op, voorval.melding, wie) : speler.geef(op, voorval, wie);
    if (weigering !== null) geweigerd.push({ plek, weigering });
  }
  speler.tot(tot);
  return geweigerd.length > 0
    ? { aanvaard: false, geweigerd }
    : { aanvaard: true, casussen: speler.casussen };
}
