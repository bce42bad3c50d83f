import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Weigering } from '../domain/weigering';
import type { Stap } from './schema';
import { heleSeconde, redenen, type Afwijking } from './vergelijk';

/** One line of what happened. */
export interface Regel {
  readonly op: string;
  readonly gebeurtenis: string;
  readonly door: string;
  readonly gegevens?: unknown;
}

/** What a run of a scenario gives. */
export interface Uitkomst {
  readonly naam: string;
  readonly geslaagd: boolean;
  readonly afwijkingen: readonly Afwijking[];
  readonly verloop: readonly Regel[];
}

const CANONIEK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Moments at whole seconds in Dutch time, everywhere in the data of an event. */
function metLeesbareTijd(waarde: unknown): unknown {
  if (typeof waarde === 'string') return CANONIEK.test(waarde) ? heleSeconde(waarde) : waarde;
  if (Array.isArray(waarde)) return waarde.map(metLeesbareTijd);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metLeesbareTijd(deel)]));
}

/** A convenant is named, not copied; who the child is has no place in the outcome of a scenario. */
function beknopt(gebeurtenis: Gebeurtenis): unknown {
  const { convenant, ...gegevens } = gebeurtenis.gegevens as Record<string, unknown> & {
    convenant?: { naam: string; versie: number };
  };
  const melding = gegevens['melding'] as { leerling?: string } | undefined;
  if (melding !== undefined) {
    const { leerling: _, ...rest } = melding;
    gegevens['melding'] = rest;
  }
  return convenant === undefined
    ? gegevens
    : { ...gegevens, convenant: { naam: convenant.naam, versie: convenant.versie } };
}

/** An event as a line. */
export function regelVan(gebeurtenis: Gebeurtenis): Regel {
  return {
    op: heleSeconde(gebeurtenis.op),
    gebeurtenis: gebeurtenis.soort,
    door: gebeurtenis.door,
    gegevens: metLeesbareTijd(beknopt(gebeurtenis)),
  };
}

/** A refused step as a line: it changed nothing, but the reader wants to see that it was tried. */
export function regelVanWeigering(stap: Stap, weigering: Weigering): Regel {
  const { opdracht, door } = stap;
  return {
    op: heleSeconde(stap.op),
    gebeurtenis: 'opdracht-geweigerd',
    door,
    gegevens: { opdracht, code: weigering.code, reden: redenen(weigering) },
  };
}

/** The outcome of a scenario whose report was itself refused. */
export function meldingGeweigerd(naam: string, gemeldOp: string, weigering: Weigering): Uitkomst {
  const op = heleSeconde(gemeldOp);
  const gekregen = `geweigerd (${weigering.code}: ${redenen(weigering)})`;
  return {
    naam,
    geslaagd: false,
    afwijkingen: [{ op, veld: 'melding', verwacht: 'aanvaard', gekregen }],
    verloop: [],
  };
}
