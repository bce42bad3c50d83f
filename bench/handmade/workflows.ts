import { defineUpdate, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import type { HandmadeActivities } from './activities';

const { register, assign, openTask, notifySchool, notifyParents } = proxyActivities<HandmadeActivities>({
  startToCloseTimeout: '15 seconds',
});

export const reportUpdate = defineUpdate<void, [unknown]>('report');
export const commandUpdate = defineUpdate<void, [unknown]>('command');

/**
 * The least that does the steps of a case in Temporal: the report is an update that starts it, its row is written by one
 * activity before the caller hears yes, a command does the same, and one timer runs. No rules, no encryption, no search
 * attributes, no messages.
 */
export async function raw(): Promise<void> {
  setHandler(reportUpdate, register);
  setHandler(commandUpdate, register);
  await sleep('48 hours');
}

/** The same as one writes it by hand: what a report leads to as activities in a row, each with its own row. */
export async function plain(): Promise<void> {
  setHandler(reportUpdate, async (report) => {
    await register(report);
    await assign(report);
    await openTask(report);
    await notifySchool(report);
    await notifyParents(report);
  });
  setHandler(commandUpdate, register);
  await sleep('48 hours');
}
