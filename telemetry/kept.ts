/**
 * Reads something at most once in so many milliseconds, however many ask and however often: whoever comes while it is read waits
 * for that answer, and whoever comes soon after gets it too. A failure is kept as long, so that what is away is not asked the more.
 */
export function keptFor<T>(ms: number, read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let until = Infinity;
  return () => {
    if (answer !== undefined && performance.now() < until) return answer;
    until = Infinity;
    answer = read().finally(() => (until = performance.now() + ms));
    return answer;
  };
}
