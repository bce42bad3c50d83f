/**
 * What the settings say of each region. One that is not right stands still, with what to do about it; the others work on.
 */
export interface PerRegion<T> {
  readonly right: ReadonlyMap<string, T>;
  /** Sentences by region, never with a secret in them. */
  readonly wrong: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads each region by itself. The reader adds a sentence to `problems` for everything that is wrong; what it gives back
 * then counts for nothing.
 */
export function perRegion<T>(
  regions: Readonly<Record<string, unknown>>,
  read: (region: string, value: unknown, problems: string[]) => T | undefined,
): PerRegion<T> {
  const right = new Map<string, T>();
  const wrong = new Map<string, readonly string[]>();
  for (const [region, value] of Object.entries(regions)) {
    const problems: string[] = [];
    const found = read(region, value, problems);
    if (problems.length > 0) wrong.set(region, problems);
    else if (found !== undefined) right.set(region, found);
  }
  return { right, wrong };
}
