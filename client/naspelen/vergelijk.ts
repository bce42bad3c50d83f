import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { volgendeMoment } from '../../domain/termijnen';
import { naarEpoch, type Moment } from '../../domain/tijd';
import type { Bestandregel } from '../../dossier/bestand';
import type { Staand } from '../../dossier/bewaking/lijst';
import type { Vastlegging, VastTeLeggen } from '../../dossier/vastlegging';
import type { Gespeeld } from '../../temporal/afspelen';
import { andereWacht } from '../../temporal/wachttijden';

/** What a case comes to under the code of now that is not what it came to when it was lived through. */
export type Afwijking =
  /** The history does not replay: a worker with this code could not go on with it. */
  | { readonly soort: 'speelt-niet'; readonly waarom: string }
  /** It would have waited for another moment. */
  | { readonly soort: 'ander-moment'; readonly op: Moment }
  /** Another event under a number, or none. */
  | { readonly soort: 'andere-gebeurtenis'; readonly nummer: number; readonly wat: string }
  /** The same events, and another state after them: in these fields. */
  | { readonly soort: 'andere-stand'; readonly velden: readonly string[] };

/** A case as the dossier has it. */
export interface InDossier {
  readonly staand: Staand;
  readonly gebeurtenissen: readonly Bestandregel[];
}

/** As JSON has it, which both sides are written in. */
const alsJson = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde ?? null));

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Whether all that stood is said again. A release may say more than the one before it: that bends nothing. */
function zegt(speelt: unknown, staat: unknown): boolean {
  if (Array.isArray(staat))
    return (
      Array.isArray(speelt) && speelt.length === staat.length && staat.every((een, i) => zegt(speelt[i], een))
    );
  if (isObject(staat))
    return isObject(speelt) && Object.entries(staat).every(([veld, een]) => zegt(speelt[veld], een));
  return speelt === staat;
}

/** What differs between a replay and the history that was replayed: the first of its events, and the first moment it waited for. */
export function tegenHistory({
  error,
  history,
  stappen,
  toen,
  wacht,
}: Omit<Gespeeld<Vastlegging>, 'workflowId'>): Afwijking[] {
  if (error !== undefined) return [{ soort: 'speelt-niet', waarom: error.message }];
  const stond = toen.flatMap(({ gebeurtenissen }) => gebeurtenissen);
  const anders = andereWacht(history, wacht);
  return [
    ...andereGebeurtenis(
      stond,
      stappen.flatMap(({ gebeurtenissen }) => gebeurtenissen),
    ),
    ...(anders === undefined ? [] : [{ soort: 'ander-moment', op: anders.op } as const]),
  ];
}

/**
 * What differs between a replay and the dossier: its events from the first of this run on, one by one, then the state and the next
 * moment after the last. The dossier must have been read before the history: what it does not have yet does not count.
 */
export function tegenDossier(stappen: readonly Vastlegging[], inDossier: InDossier): Afwijking[] {
  const { staand, gebeurtenissen } = inDossier;
  const gespeeld = stappen
    .filter(({ casus }) => casus.casusnummer === staand.casus.casusnummer)
    .flatMap((stap) => stap.gebeurtenissen);
  const eerste = gespeeld[0]?.nummer;
  if (eerste === undefined) return [];
  const vanafEerste = gebeurtenissen.filter(({ nummer }) => nummer >= eerste);
  const andere = andereGebeurtenis(vanafEerste, gespeeld);
  return andere.length > 0 ? andere : standNa(stappen, staand);
}

/** The first event that a replay does not come to as it was, if there is one. */
function andereGebeurtenis(stond: readonly Bestandregel[], speelt: readonly VastTeLeggen[]): Afwijking[] {
  const opNummer = new Map(speelt.map((een) => [een.nummer, een]));
  for (const een of stond) {
    const wat = verschil(een.gebeurtenis, opNummer.get(een.nummer)?.gebeurtenis);
    if (wat !== null) return [{ soort: 'andere-gebeurtenis', nummer: een.nummer, wat }];
  }
  return [];
}

/** What of an event differs; null: nothing. */
function verschil(staat: Gebeurtenis, speelt: Gebeurtenis | undefined): string | null {
  if (speelt === undefined) return `${staat.soort} is not there`;
  const { soort, op, door, gegevens } = speelt;
  if (soort !== staat.soort) return `${soort} instead of ${staat.soort}`;
  if (naarEpoch(op) !== naarEpoch(staat.op)) return `${soort} at another moment`;
  if (door !== staat.door) return `${soort} by another`;
  return zegt(alsJson(gegevens), alsJson(staat.gegevens)) ? null : `${soort} says something else`;
}

function standNa(stappen: readonly Vastlegging[], staand: Staand): Afwijking[] {
  const na = stappen.findLast(
    ({ casus }) => casus.casusnummer === staand.casus.casusnummer && casus.volgnummer === staand.volgnummer,
  )?.casus;
  if (na === undefined) return [];
  const speelt = alsJson(na);
  const velden = Object.entries(alsJson(staand.casus) as object)
    .filter(([veld, een]) => !zegt(isObject(speelt) ? speelt[veld] : undefined, een))
    .map(([veld]) => veld);
  if (velden.length > 0) return [{ soort: 'andere-stand', velden }];
  const op = na.gesloten === null ? (volgendeMoment(na)?.op ?? null) : null;
  const zelfde = epoch(op) === epoch(staand.volgendeMoment);
  return zelfde || op === null ? [] : [{ soort: 'ander-moment', op }];
}

const epoch = (op: Moment | null): number | null => (op === null ? null : naarEpoch(op));
