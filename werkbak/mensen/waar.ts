import type { Convenanten } from '../../convenanten/convenanten';
import { onderwijsnaam } from '../../taal/onderwijs';
import { opsomming } from '../../taal/zin';

/** A school as it is named: by its BRIN, with location or without for every location. */
export interface Schoolnaam {
  readonly brin: string;
  readonly naam: string;
}

/** Names of a list of gemeenten in a sentence; null: all of them. */
export function gemeentenInWoorden(codes: readonly string[] | null, convenanten: Convenanten): string {
  if (codes === null) return 'hele regio';
  return opsomming(codes.map((code) => convenanten.naamVanGemeente(code) ?? code).sort(alfabet));
}

/** Kinds of education in a sentence; null: all of them. */
export function onderwijsInWoorden(soorten: readonly string[] | null): string {
  if (soorten === null) return 'alle soorten';
  return opsomming(soorten.map(onderwijsnaam));
}

/** Schools in a sentence; a BRIN that is not in the list stands for itself. */
export function scholenInWoorden(brins: readonly string[], scholen: readonly Schoolnaam[]): string {
  return opsomming(brins.map((brin) => schoolnaam(brin, scholen) ?? brin).sort(alfabet));
}

/** What a school is called; undefined when nobody has said. A location without a name of its own has that of its school. */
export function schoolnaam(brin: string, scholen: readonly Schoolnaam[]): string | undefined {
  const heel = brin.slice(0, 4);
  return (scholen.find((s) => s.brin === brin) ?? scholen.find((s) => s.brin === heel))?.naam;
}

/** Order of names. */
export function alfabet(a: string, b: string): number {
  return a.localeCompare(b, 'nl');
}
