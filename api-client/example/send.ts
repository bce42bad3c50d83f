import { setTimeout as pause } from 'node:timers/promises';
import { KEY_HEADER, ProblemError, type components, type Doorbraak } from '../index';
import { keyOf, type Melding } from './absences';

type Schemas = components['schemas'];
/** What became of a report: in the file of a case, or taken and kept until it is. */
export type Taken = Schemas['Verwerkt'] | Schemas['Aanvaard'];

/** How long a report may be uncertain before it is sent again, and how often is looked. Milliseconds. */
export interface Patience {
  readonly untilMs: number;
  readonly lookMs: number;
}
const A_MINUTE: Patience = { untilMs: 60_000, lookMs: 5_000 };
const ROUNDS = 3;

/**
 * Sends a report under its own key. When the API does not know yet whether it was taken (202, `onzeker`), looks what became
 * of it, and sends it again under the same key when nobody knows after a minute. `isNew`: it opened a case.
 */
export async function send(
  api: Doorbraak,
  melding: Melding,
  patience = A_MINUTE,
): Promise<{ readonly taken: Taken; readonly isNew: boolean }> {
  for (let round = 1; ; round++) {
    const { data, response } = await api.POST('/casussen', {
      params: { header: { [KEY_HEADER]: keyOf(melding) } },
      body: melding,
    });
    if (data.status !== 'onzeker') return { taken: data, isNew: response.status === 201 };
    const taken = await look(api, data.id, patience);
    if (taken !== null) return { taken, isNew: false };
    if (round === ROUNDS) throw new Error('Het is niet zeker of de melding is aangekomen.');
  }
}

/** What became of an uncertain report; null when nobody knows in time. */
async function look(api: Doorbraak, id: string, { untilMs, lookMs }: Patience): Promise<Taken | null> {
  for (const end = Date.now() + untilMs; Date.now() < end;) {
    await pause(lookMs);
    try {
      return (await api.GET('/meldingen/{id}', { params: { path: { id } } })).data;
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'niet-gevonden')) throw error;
    }
  }
  return null;
}
