import type { ComponentChildren } from 'preact';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Dependencies } from '../../toegang/dependencies';

/** What a panel read: null when it could not be read. */
export type Gelezen<T> = { readonly inhoud: T } | null;

/** Reads what one panel needs, so that what goes wrong there leaves the rest of the page alone; it is reported. */
export async function apart<T>(
  { reportError }: Pick<Dependencies, 'reportError'>,
  lees: () => Promise<T>,
): Promise<Gelezen<T>> {
  try {
    return { inhoud: await lees() };
  } catch (error) {
    // That the database is away is known where that is watched.
    if (!(error instanceof DossierUnreachable)) reportError(error);
    return null;
  }
}

/** A part of a page with a heading of its own; it says so when it could not be read. */
export function Paneel<T>({
  id,
  kop,
  gelezen,
  children,
}: {
  readonly id: string;
  readonly kop: string;
  readonly gelezen: Gelezen<T>;
  /** What stands in it; null: the whole panel is left out. */
  readonly children: (inhoud: T) => ComponentChildren;
}) {
  const inhoud = gelezen === null ? <NietGelezen /> : children(gelezen.inhoud);
  if (inhoud === null) return null;
  return (
    <section class="vlak paneel" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      {inhoud}
    </section>
  );
}

function NietGelezen() {
  return (
    <p class="stil">
      Dit deel is nu niet te lezen. De rest van de pagina klopt. Open de pagina straks opnieuw.
    </p>
  );
}
