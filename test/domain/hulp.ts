import standaardJson from '../../convenanten/standaard.json';
import type { Casus } from '../../domain/casus';
import { convenantSchema, type Convenant } from '../../domain/convenant';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Melding } from '../../domain/melding';
import { moment, type Datum, type Moment } from '../../domain/tijd';
import { opent, verstrijk, verwerk, type Opening, type Uitkomst } from '../../domain/verwerk';

/** The covenant every region falls back on. */
export const standaard: Convenant = convenantSchema.parse(standaardJson);

type Gedeeltelijk<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : Gedeeltelijk<T[K]>;
};

/** The standard covenant with other numbers, merged one level deep. */
export function metConvenant(anders: Gedeeltelijk<Convenant>): Convenant {
  const uit: Record<string, unknown> = { ...standaard };
  for (const [sleutel, waarde] of Object.entries(anders)) {
    const was = uit[sleutel];
    uit[sleutel] = typeof was === 'object' ? { ...was, ...(waarde as object) } : waarde;
  }
  return convenantSchema.parse(uit);
}

/** A report as the domain takes it, of a child of twelve with a school that was not named. */
export function melding(eersteVerzuimdag: Datum, anders: Partial<Melding> = {}): Melding {
  return {
    leerling: 'kind-1',
    eersteVerzuimdag,
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
    ...anders,
  };
}

/** Makes a value that cannot be changed, all the way down. */
export function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde);
    Object.values(waarde).forEach(bevries);
  }
  return waarde;
}

/** A case that is played step by step; it keeps every event. A step that is refused is an error of the test. */
export class Spel {
  casus: Casus;
  readonly gebeurtenissen: Gebeurtenis[] = [];

  private constructor(begin: Uitkomst) {
    if (!begin.aanvaard) throw new Error(JSON.stringify(begin.weigering));
    this.casus = bevries(begin.casus);
    this.gebeurtenissen.push(...begin.gebeurtenissen);
  }

  static begin(op: string, gemeld: Opening['melding'], anders: Partial<Opening> = {}): Spel {
    const opening = {
      casusnummer: 'casus-1',
      melding: gemeld,
      convenant: standaard,
      vervolgOp: null,
      ...anders,
    };
    return new Spel(opent(opening, moment(op)));
  }

  /** Lets the clock run to a moment. */
  tot(op: string): this {
    const stap = verstrijk(this.casus, moment(op));
    this.casus = bevries(stap.casus);
    this.gebeurtenissen.push(...stap.gebeurtenissen);
    return this;
  }

  /** What a command would give. */
  probeer(op: string, opdracht: string, door: string, gegevens: unknown, convenant?: Convenant): Uitkomst {
    const met = convenant === undefined ? {} : { convenant };
    return verwerk(this.casus, { opdracht, door, gegevens, ...met }, moment(op));
  }

  /** Gives a command that must be accepted. */
  doe(op: string, opdracht: string, door: string, gegevens: unknown, convenant?: Convenant): this {
    return this.neem(this.probeer(op, opdracht, door, gegevens, convenant));
  }

  /** Takes over what something else gave. */
  neem(uitkomst: Uitkomst): this {
    if (!uitkomst.aanvaard) throw new Error(JSON.stringify(uitkomst.weigering));
    this.casus = bevries(uitkomst.casus);
    this.gebeurtenissen.push(...uitkomst.gebeurtenissen);
    return this;
  }

  /** The events of one kind. */
  van<S extends Gebeurtenissoort>(soort: S): GebeurtenisVan<S>[] {
    return this.gebeurtenissen.filter((g): g is GebeurtenisVan<S> => g.soort === soort);
  }

  /** The phases that opened, in order; one that was only passed is marked with a tilde. */
  get fasen(): string[] {
    return this.van('fase-geopend').map(({ gegevens }) => (gegevens.doorlopen ? '~' : '') + gegevens.fase);
  }

  /** When a phase opened last, for work and not in passing. */
  geopend(fase: string): Moment | undefined {
    return this.van('fase-geopend').findLast((g) => g.gegevens.fase === fase && !g.gegevens.doorlopen)?.op;
  }
}
