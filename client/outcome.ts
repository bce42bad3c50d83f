import { weiger, type Weigering } from '../domain/weigering';
import type { Convenant } from '../domain/convenant';
import type { Fase } from '../domain/fase';
import type { Melding } from '../domain/melding';
import type { Moment } from '../domain/tijd';
import type { Bevestiging, Herkomst, Ronde } from '../workflows/contract';
import type { Gever } from './gever';

export type { Beeld } from '../workflows/contract';

/** Where a command went: with these two its state can be asked again. */
export interface Address {
  readonly workflowId: string;
  /** Keyed hash of the caller's key. */
  readonly opdrachtId: string;
}

/** What is known of a command before the dossier has it. */
interface Onbevestigd {
  readonly casusnummer: string;
  /** Null for a report that opens a case: that gets its number from the dossier. */
  readonly kenmerk: string | null;
  readonly inhoud?: string | undefined;
}

/** What became of a command. */
export type Uitkomst =
  | ({ readonly soort: 'bevestigd'; readonly bevestiging: Bevestiging } & Address)
  /** Accepted and durable in Temporal, but the dossier has not confirmed it in time. */
  | ({ readonly soort: 'onbevestigd' } & Onbevestigd & Address)
  /** Not known to the case within its time, yet it may still be done: the same key again says what became of it. */
  | ({ readonly soort: 'onzeker' } & Address)
  /** Never taken on: with this attempt nothing happened, nor will it. */
  | { readonly soort: 'niet-gedaan'; readonly oorzaak: unknown }
  /** Too many already wait for this case: nothing was sent. */
  | { readonly soort: 'te-druk' }
  | { readonly soort: 'geweigerd'; readonly weigering: Weigering }
  /** There is no such case. */
  | { readonly soort: 'onbekend' };

/** Of what a program sends by itself. */
export const NO_HERKOMST: Herkomst = { wie: null, kanaal: null };

/** A report that has been checked, with the convenant it falls under. */
export interface Nieuwmelding {
  readonly melding: Melding;
  readonly convenant: Convenant;
  /** Who gave the child its key (rule 18). Absent: the region of the convenant. */
  readonly gever?: Gever;
  /** A moment in the past at which it was really reported; the terms since then pass in order. Absent: now. */
  readonly gemeldOp?: Moment;
  /** What was sent with the report and is kept beside it: the case gets none of it, but the key stands for it too. */
  readonly ernaast?: unknown;
  /** The caller's own key of this report: the same key is the same report. */
  readonly idempotencyKey: string;
  readonly casusnummer?: string;
  readonly herkomst?: Herkomst;
  readonly timeoutMs?: number;
}

export interface OpdrachtOptions {
  /** The phase in which the caller saw the case; refused when it has moved to another. */
  readonly alsFase?: Fase;
  /** The round of a task it answers; refused when that round is not the open one. */
  readonly alsRonde?: Ronde;
  /** Number of the last event that the caller knew of; refused when a command came after it. */
  readonly alsVolgnummer?: number;
  /** Numbers of a last event, one of which the case must still have; refused when anything came after. */
  readonly alsVersies?: readonly number[];
  /** The case it is meant for; refused when another case of the same child runs by now. */
  readonly casusnummer?: string;
  readonly herkomst?: Herkomst;
  readonly timeoutMs?: number;
}

/** Why a key that was used before for another content is refused. */
export const KEY_USED =
  'Met deze sleutel is al iets anders gestuurd, en dat is gedaan. Stuur dit met een nieuwe sleutel.';

/** The outcome for whoever sent this content: a refusal when the key was used before for another. */
export function voorInhoud(uitkomst: Uitkomst, inhoud: string): Uitkomst {
  const eerder =
    uitkomst.soort === 'bevestigd'
      ? uitkomst.bevestiging.inhoud
      : uitkomst.soort === 'onbevestigd'
        ? uitkomst.inhoud
        : undefined;
  if (eerder === undefined || eerder === inhoud) return uitkomst;
  return { soort: 'geweigerd', weigering: weiger('niet-toegestaan', KEY_USED) };
}
