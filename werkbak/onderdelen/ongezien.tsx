import { LEIDERS } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Dependencies } from '../../toegang/dependencies';
import { apart } from './paneel';

/** Case numbers of a list in which something is new to whoever looks. */
export type Ongezien = ReadonlySet<string>;

/** True for who is told what is new in their cases: who leads them, and a school. Others see too many to open them all. */
export function volgtNieuws({ rol }: Gebruiker): boolean {
  return rol === 'school' || LEIDERS.some((leider) => leider === rol);
}

/** Reads in which of these cases something happened that whoever looks has not seen; none where it cannot be read. */
export async function leesOngezien(
  met: Pick<Dependencies, 'dossier' | 'reportError'>,
  gebruiker: Gebruiker,
  casussen: readonly { readonly casusnummer: string }[],
): Promise<Ongezien> {
  if (!volgtNieuws(gebruiker)) return new Set();
  const nummers = casussen.map(({ casusnummer }) => casusnummer);
  const gelezen = await apart(met, () => met.dossier.leesOngezien(gebruiker.id, nummers));
  return new Set(gelezen?.inhoud ?? []);
}

/** The sign at a child in whose case something is new, until whoever looks opens it. */
export function Ongezienteken({ nieuw }: { readonly nieuw: boolean }) {
  return nieuw ? <span class="ongezien">Nieuw</span> : null;
}
