import { defineUpdate, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import type { RawActivities } from './activities';

const { insertRow } = proxyActivities<RawActivities>({ startToCloseTimeout: '15 seconds' });

export const meldUpdate = defineUpdate<number, [unknown]>('meld');
export const opdrachtUpdate = defineUpdate<number, [unknown]>('opdracht');

/**
 * The least that does the steps of a case in Temporal: the report is an update that starts it, its row is written by one
 * activity before the caller hears yes, a command does the same, and one timer runs. No rules, no encryption, no search
 * attributes, no messages.
 */
export async function rawCase(): Promise<void> {
  let rows = 0;
  const write = async (content: unknown) => {
    await insertRow(content);
    return ++rows;
  };
  setHandler(meldUpdate, write);
  setHandler(opdrachtUpdate, write);
  await sleep('48 hours');
}
