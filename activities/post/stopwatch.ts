/** Starts a watch: what it gives says how many milliseconds have passed since. */
export type Stopwatch = () => () => number;

/**
 * The longest of two clocks: one that nobody can set, and one that goes on while the machine sleeps. A lease never seems
 * longer than it is.
 */
export const stopwatch: Stopwatch = () => {
  const [steady, wall] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - steady, Date.now() - wall);
};
