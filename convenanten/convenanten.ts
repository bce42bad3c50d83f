import type { Convenant } from '../domain/convenant';
import { genoemdConvenant, type Opdracht } from '../domain/opdracht';
import { datumSchema, type Datum } from '../domain/tijd';

/** The first day on which a covenant is in force: the start of its school year. */
export function start(convenant: Convenant): Datum {
  return `${convenant.schooljaar.slice(0, 4)}-08-01`;
}

/** The policies of all regions, and which of them applies where and when (rule 16). */
export class Convenanten {
  /** Newest first within a region. */
  private readonly perRegio = new Map<string, Convenant[]>();
  private metConvenant: readonly { readonly code: string; readonly naam: string }[] | undefined;

  constructor(
    convenanten: readonly Convenant[],
    /** Every gemeente by its CBS code. */
    private readonly gemeenten: ReadonlyMap<string, string>,
  ) {
    for (const convenant of convenanten) {
      const list = this.perRegio.get(convenant.regio) ?? [];
      this.perRegio.set(convenant.regio, [...list, convenant]);
    }
    for (const list of this.perRegio.values()) list.sort((a, b) => (Convenanten.isNieuwer(a, b) ? -1 : 1));
  }

  /** True when `a` replaces `b`, both of one region: a later school year, or a higher version within it. */
  static isNieuwer(a: Convenant, b: Convenant): boolean {
    return start(a) === start(b) ? a.versie > b.versie : start(a) > start(b);
  }

  /** Every covenant, by region, newest first. */
  alle(): Convenant[] {
    return [...this.perRegio.values()].flat();
  }

  /** The newest covenant with a name. */
  opNaam(naam: string): Convenant | undefined {
    return this.alle()
      .filter((c) => c.naam === naam)
      .at(0);
  }

  /**
   * The covenant of the region that names a gemeente, else of the region without a list; undefined for a code that is
   * no gemeente. On a date the one then in force counts, without one the newest.
   */
  voorGemeente(code: string, datum?: Datum): Convenant | undefined {
    if (!this.kentGemeente(code)) return undefined;
    const geldend = [...this.perRegio.values()]
      .map((list) => inWerking(list, datum))
      .filter((c) => c !== undefined);
    return geldend.find((c) => c.gemeenten?.includes(code)) ?? geldend.find((c) => c.gemeenten === undefined);
  }

  /** A given version of the covenant of a region. */
  versie(regio: string, versie: number): Convenant | undefined {
    return this.perRegio.get(regio)?.find((c) => c.versie === versie);
  }

  /** True for the CBS code of a Dutch gemeente. */
  kentGemeente(code: string): boolean {
    return this.gemeenten.has(code);
  }

  /** Name of a gemeente. */
  naamVanGemeente(code: string): string | undefined {
    return this.gemeenten.get(code);
  }

  /** Every gemeente that falls under a covenant, by name. */
  gemeentenMetConvenant(): readonly { readonly code: string; readonly naam: string }[] {
    this.metConvenant ??= [...this.gemeenten]
      .filter(([code]) => this.voorGemeente(code) !== undefined)
      .map(([code, naam]) => ({ code, naam }))
      .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    return this.metConvenant;
  }

  /** The covenant of a region that is in force on a date; undefined for a region without one. */
  vanRegio(regio: string, datum: Datum): Convenant | undefined {
    return inWerking(this.perRegio.get(regio) ?? [], datum);
  }

  /** True for a region that has a covenant. */
  kentRegio(regio: string): boolean {
    return this.perRegio.has(regio);
  }
}

/** The newest that has begun on the date; before the first one begins, the first one. */
function inWerking(list: readonly Convenant[], datum: Datum | undefined): Convenant | undefined {
  if (datum === undefined) return list.at(0);
  return list.find((c) => start(c) <= datum) ?? list.at(-1);
}

/**
 * Adds to a command the covenant that would then apply, where it names another one. What a caller puts there itself is
 * dropped.
 */
export function bereidVoor(
  opdracht: Opdracht,
  waar: { readonly regio: string; readonly gemeente: string },
  convenanten: Convenanten,
  datum?: Datum,
): Opdracht {
  const convenant = nieuwConvenant(opdracht, waar, convenanten, datum);
  const kaal = { opdracht: opdracht.opdracht, door: opdracht.door, gegevens: opdracht.gegevens };
  return convenant === undefined ? kaal : { ...kaal, convenant };
}

function nieuwConvenant(
  opdracht: Opdracht,
  waar: { readonly regio: string; readonly gemeente: string },
  convenanten: Convenanten,
  datum: Datum | undefined,
): Convenant | undefined {
  const genoemd = genoemdConvenant(opdracht, waar);
  if (genoemd === null) return undefined;
  if ('versie' in genoemd) {
    const { versie } = genoemd;
    return typeof versie === 'number' ? convenanten.versie(waar.regio, versie) : undefined;
  }
  const { gemeente, op } = genoemd;
  const dan = datumSchema.safeParse(op).data ?? datum;
  return typeof gemeente === 'string' ? convenanten.voorGemeente(gemeente, dan) : undefined;
}
