import type { z } from 'zod';
import { lees } from '../domain/lezen';
import type { Veldfout } from '../domain/weigering';
import { geenOuderSchema, gemeldeOuderSchema, type GemeldeOuder } from '../dossier/betrokkenen/betrokkene';
import { DossierUnreachable } from '../dossier/dossier';
import type { Uitkomst } from '../client/outcome';
import type { Dependencies } from './dependencies';

/** What became of what a report says of a parent; `bewaard`: it stands with the case. */
export const OUDERSTANDEN = ['bewaard', 'niet-bewaard'] as const;
export type Ouderstand = (typeof OUDERSTANDEN)[number];

/** What a report says of a parent: who it is, or why nobody can be named or reached yet. */
export interface OverOuder {
  readonly ouder: GemeldeOuder | null;
  readonly geenOuder: string | null;
}

/** A report as it came in, apart from what it may say of a parent. */
export function zonderOuder(ruw: unknown): {
  readonly melding: unknown;
  readonly ouder: unknown;
  readonly geenOuder: unknown;
} {
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw))
    return { melding: ruw, ouder: undefined, geenOuder: undefined };
  const { ouder, geenOuder, ...melding } = ruw as Record<string, unknown>;
  return { melding, ouder, geenOuder };
}

/** Reads what a report says of a parent; null of what it does not say. */
export function leesOuder(ruw: { readonly ouder?: unknown; readonly geenOuder?: unknown }): OverOuder & {
  readonly fouten: readonly Veldfout[];
} {
  const ouder = leesDeel<GemeldeOuder>(gemeldeOuderSchema, 'ouder', ruw.ouder);
  const geenOuder = leesDeel<string>(geenOuderSchema, 'geenOuder', ruw.geenOuder);
  return {
    ouder: ouder.waarde,
    geenOuder: geenOuder.waarde,
    fouten: [...ouder.fouten, ...geenOuder.fouten],
  };
}

function leesDeel<T>(
  schema: z.ZodType,
  naam: string,
  ruw: unknown,
): { readonly waarde: T | null; readonly fouten: readonly Veldfout[] } {
  if (ruw === undefined || ruw === null) return { waarde: null, fouten: [] };
  const gelezen = lees<T>(schema, ruw);
  if (gelezen.geldig) return { waarde: gelezen.waarde, fouten: [] };
  const fouten = gelezen.fouten.map(({ veld, melding }) => ({
    veld: veld === '' ? naam : `${naam}.${veld}`,
    melding,
  }));
  return { waarde: null, fouten };
}

/** What goes with a report besides what the rules read of it: the same report says the same of a parent. */
export function naastMelding({ ouder, geenOuder }: OverOuder): unknown {
  return geenOuder === null ? (ouder ?? undefined) : { ouder, geenOuder };
}

/**
 * Keeps what a report says of a parent with its case, once however often the report is sent. Only a case that stands in the
 * dossier can have it: until then it is not kept, and sending the report again keeps it. Null: nothing was said.
 */
export async function bewaarOuder(
  { betrokkenen, klok }: Pick<Dependencies, 'betrokkenen' | 'klok'>,
  uitkomst: Uitkomst,
  { ouder, geenOuder }: OverOuder,
  wie: string,
): Promise<Ouderstand | null> {
  if (ouder === null && geenOuder === null) return null;
  if (uitkomst.soort !== 'bevestigd') return 'niet-bewaard';
  const { opdrachtId: melding, bevestiging } = uitkomst;
  const { casusnummer } = bevestiging;
  const door = { door: wie, op: klok.nu() };
  try {
    const uitslagen = [
      ...(ouder === null ? [] : [await betrokkenen.bewaarGemelde({ casusnummer, melding, ouder }, door)]),
      ...(geenOuder === null
        ? []
        : [await betrokkenen.bewaarGeenOuder({ casusnummer, melding, reden: geenOuder }, door)]),
    ];
    return uitslagen.every(({ soort }) => soort === 'gedaan') ? 'bewaard' : 'niet-bewaard';
  } catch (fout) {
    if (!(fout instanceof DossierUnreachable)) throw fout;
    return 'niet-bewaard';
  }
}
