/**
 * Does something with each, so many at a time and begun in the order they come. When one rejects nothing more is begun, and it rejects with
 * that; what was begun goes on.
 */
export async function omBeurten<S>(
  alle: Iterable<S>,
  tegelijk: number,
  doe: (een: S, nr: number) => Promise<void>,
): Promise<void> {
  const over = alle[Symbol.iterator]();
  let nr = 0;
  let mis = false;
  const lijn = async (): Promise<void> => {
    for (let een = over.next(); een.done !== true; een = over.next()) {
      try {
        await doe(een.value, nr++);
      } catch (error) {
        mis = true;
        throw error;
      }
      if (mis) return;
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, lijn));
}
