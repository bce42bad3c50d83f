import {
  ScheduleAlreadyRunning,
  ScheduleClient,
  ScheduleOverlapPolicy,
  type Connection,
  type ScheduleOptions,
} from '@temporalio/client';
import { BEWAKER, bewakerId, TASK_QUEUE } from '../workflows/contract';
import { dataConverter, type KeyRing } from './codec';

/** How long after the last a round of the watchdog begins. */
export const BEWAKING_MS = 15 * 60_000;

/** The rounds of the watchdog, never two at once. What was missed while the server was away is not made up for: the next sees it all. */
const BEWAKING: ScheduleOptions = {
  scheduleId: bewakerId(TASK_QUEUE),
  spec: { intervals: [{ every: BEWAKING_MS }] },
  action: {
    type: 'startWorkflow',
    workflowType: BEWAKER,
    workflowId: bewakerId(TASK_QUEUE),
    taskQueue: TASK_QUEUE,
    args: [],
    staticSummary: 'Bewaker',
  },
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: 60_000 },
};

/** What Temporal starts by itself, on a clock: a new one is listed here, and `npm run inrichten` makes it. */
export const SCHEDULES: readonly ScheduleOptions[] = [BEWAKING];

/** Where schedules are made. */
export interface SchedulePlace {
  readonly connection: Connection;
  readonly namespace: string;
  readonly keys: KeyRing;
}

/**
 * Makes the schedules that are not there, and has those that are do what is listed now; one that somebody paused stays
 * paused. Gives their ids.
 */
export async function ensureSchedules(
  { connection, namespace, keys }: SchedulePlace,
  schedules: readonly ScheduleOptions[] = SCHEDULES,
): Promise<string[]> {
  const client = new ScheduleClient({ connection, namespace, dataConverter: dataConverter(keys) });
  for (const schedule of schedules) {
    const { scheduleId, spec, action, policies } = schedule;
    try {
      await client.create(schedule);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      await client.getHandle(scheduleId).update(({ state: { paused, note } }) => ({
        spec,
        action,
        ...(policies === undefined ? {} : { policies }),
        state: { paused, ...(note === undefined ? {} : { note }) },
      }));
    }
  }
  return schedules.map(({ scheduleId }) => scheduleId);
}
