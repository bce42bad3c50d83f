import type { Casus } from './casus';
import { LADDER, trede, type LadderFase } from './fase';
import type { Aanleiding, Gebeurtenis } from './gebeurtenis';
import type { Opdrachtnaam } from './opdracht';
import type { Stap } from './verstrijken';

/** So many minutes of real time the messages of a big step wait before they leave. */
export const BEDENKTIJD_MINUTEN = 15;

/** For what people move a case up, or bring it to the OM; danger is none of them. */
const DOOR_MENSEN: readonly Aanleiding[] = [
  'stagnatie',
  'langdurig-verwacht',
  'opschaling',
  'weigering',
  'niet-aanvaard',
];

/**
 * Where the big step among events that were written together leads: somebody moved the case up, or sent it on at the OM.
 * Null where there is none. What the clock does is none, nor a case that opens; and danger waits for nothing.
 */
export function groteStap(gebeurtenissen: readonly Gebeurtenis[]): LadderFase | null {
  if (gebeurtenissen.some(({ soort }) => soort === 'gevaar-gemeld' || soort === 'casus-gemeld')) return null;
  return gebeurtenissen.map(leidtNaar).findLast((fase) => fase !== null) ?? null;
}

function leidtNaar(g: Gebeurtenis): LadderFase | null {
  if (g.door === 'klok') return null;
  if (g.soort === 'proces-verbaal-verzonden') return 'om';
  if (g.soort !== 'fase-geopend' || g.gegevens.doorlopen) return null;
  const { fase, aanleiding } = g.gegevens;
  return DOOR_MENSEN.includes(aanleiding) ? (LADDER.find((een) => een === fase) ?? null) : null;
}

/**
 * Where a case would go by what somebody is about to do, when they must be asked once more before it is done: a big step, or
 * a higher phase by a term that their correction or transfer finds passed. Null: they are not asked. Danger is not held up by
 * a question.
 */
export function vraagtTweeKeer(voor: Casus, { casus, gebeurtenissen }: Stap): LadderFase | null {
  if (gebeurtenissen.some(({ soort }) => soort === 'gevaar-gemeld')) return null;
  const groot = groteStap(gebeurtenissen);
  if (groot !== null) return groot;
  return casus.gesloten === null && trede(casus.bereikt) > trede(voor.bereikt) ? casus.bereikt : null;
}

/**
 * True for an event of a big step whose messages wait with it: not what the clock does meanwhile, and not a table that is
 * called off, for nothing brings that back and people may be on their way.
 */
export function wachtMee({ door, soort }: Gebeurtenis): boolean {
  return door !== 'klok' && soort !== 'doorbraaktafel-vervallen';
}

/** True for an assignment that follows by itself on a phase that opened: it is told together with that. */
export function volgtOpStap(g: Gebeurtenis): boolean {
  return g.soort === 'toegewezen' && g.door === 'klok';
}

/** The phase to which a step led that an event takes back; `alles` of a case that should never have been; null: none. */
export function teruggedraaid(g: Gebeurtenis): LadderFase | 'alles' | null {
  switch (g.soort) {
    case 'afgeschaald':
      return g.gegevens.stap;
    case 'instemming-alsnog-vastgelegd':
    case 'van-vervolging-afgezien':
      return 'om';
    case 'casus-gesloten':
      return g.gegevens.reden === 'foutieve-melding' || g.gegevens.reden === 'dubbele-melding'
        ? 'alles'
        : null;
    default:
      return null;
  }
}

/** True for the event of a phase that is stepped back to: who never heard of the step need not hear of the way back. */
export function isWegTerug(g: Gebeurtenis): boolean {
  return g.soort === 'fase-geopend' && g.gegevens.aanleiding === 'afschaling';
}

/** By which commands the step to a phase can be taken back, as long as the rules allow them. */
export const DRAAIT_TERUG: { readonly [F in LadderFase]: readonly Opdrachtnaam[] } = {
  schoolregie: [],
  casusregie: ['schaalAf'],
  doorbraak: ['schaalAf'],
  arbitrage: [],
  om: ['legAlsnogInstemmingVast', 'zieAfVanVervolging'],
};
