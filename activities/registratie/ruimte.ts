/** How many cases of one region are registered at the same time, and how many when it is the only one. */
const PER_REGIO = 2;
const ALLEEN = 4;

/**
 * For how many more cases of each region there is room, by the regions of what is being registered. Regions share no room,
 * so case systems that hang, however many, hold up no other.
 */
export function ruimte(regios: readonly string[], bezig: readonly string[]): ReadonlyMap<string, number> {
  const hoogstens = regios.length === 1 ? ALLEEN : PER_REGIO;
  return new Map(regios.map((regio) => [regio, hoogstens - bezig.filter((een) => een === regio).length]));
}
