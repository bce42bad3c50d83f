import type { History, Wacht } from './afspelen';

/** A protobuf duration in whole milliseconds. */
function inMs(duration: { seconds?: unknown; nanos?: number | null } | null | undefined): number {
  return Number(duration?.seconds ?? 0) * 1_000 + Math.round((duration?.nanos ?? 0) / 1_000_000);
}

/**
 * The first wait of a case that its history does not have: it waited for another moment when this was lived through. Undefined: all
 * are there, in order. What comes after the last task that is finished does not count: no history has that yet.
 */
export function andereWacht({ events }: History, wacht: readonly Wacht[]): Wacht | undefined {
  const alle = events ?? [];
  const timers = alle.flatMap(({ timerStartedEventAttributes: timer }) =>
    timer == null ? [] : [inMs(timer.startToFireTimeout)],
  );
  const af = alle.findLastIndex((event) => event.workflowTaskCompletedEventAttributes != null);
  const onderweg = alle.slice(af + 1).some((event) => event.workflowTaskScheduledEventAttributes != null);
  let plek = 0;
  for (const [i, een] of wacht.entries()) {
    const gevonden = timers.indexOf(een.duration, plek);
    if (gevonden === -1) return onderweg && i === wacht.length - 1 ? undefined : een;
    plek = gevonden + 1;
  }
  return undefined;
}
