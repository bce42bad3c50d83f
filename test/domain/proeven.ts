/** How often fast-check tries a property, with a seed so that every run is the same; `PROEVEN` is the most of each. */
export function proeven(seed: number, numRuns: number): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.min(numRuns, Number(process.env['PROEVEN'] ?? numRuns)) };
}
