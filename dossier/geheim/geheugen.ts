import type { Sleutelbos } from './sleutelbos';

/** What this process remembers of each key ring, so many entries: the one that was used longest ago goes first. */
export class Geheugen<T> {
  private readonly perBos = new WeakMap<Sleutelbos, Map<string, T>>();

  constructor(private readonly meeste: number) {}

  /** What is remembered under a name, else what `maak` makes of it, remembered from now on. */
  of(bos: Sleutelbos, naam: string, maak: () => T): T {
    const bekend = this.perBos.get(bos) ?? new Map<string, T>();
    this.perBos.set(bos, bekend);
    const waarde = bekend.get(naam) ?? maak();
    bekend.delete(naam);
    bekend.set(naam, waarde);
    const oudste = bekend.keys().next();
    if (bekend.size > this.meeste && oudste.done !== true) bekend.delete(oudste.value);
    return waarde;
  }
}
