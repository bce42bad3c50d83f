import type { ComponentChildren } from 'preact';

type Soort = 'primair' | 'secundair' | 'subtiel' | 'gevaar';

const KLASSE: Record<Soort, string> = {
  primair: 'nl-button nl-button--primary',
  secundair: 'nl-button nl-button--secondary',
  subtiel: 'nl-button nl-button--subtle',
  gevaar: 'nl-button nl-button--primary nl-button--negative',
};

interface Knopopties {
  readonly children: ComponentChildren;
  /** `primair` unless said otherwise: at most one on a page. */
  readonly soort?: Soort | undefined;
  /** A low one, for in a row of a list. */
  readonly klein?: boolean | undefined;
}

function klasse({ soort = 'primair', klein = false }: Pick<Knopopties, 'soort' | 'klein'>): string {
  return klein ? `${KLASSE[soort]} knop--klein` : KLASSE[soort];
}

/** Sends the form it stands in; with a name it says which button was used. */
export function Knop({
  children,
  naam,
  waarde,
  actie,
  ...opties
}: Knopopties & {
  readonly naam?: string | undefined;
  readonly waarde?: string | undefined;
  /** Another path than that of the form, for this button alone. */
  readonly actie?: string | undefined;
}) {
  const welke = {
    ...(naam === undefined ? {} : { name: naam, value: waarde ?? '' }),
    ...(actie === undefined ? {} : { formaction: actie }),
  };
  return (
    <button type="submit" class={klasse(opties)} {...welke}>
      {children}
    </button>
  );
}

/** Goes to another page, and looks like a button because it is the thing to do here. */
export function Knoplink({ children, href, ...opties }: Knopopties & { readonly href: string }) {
  return (
    <a class={klasse(opties)} href={href}>
      {children}
    </a>
  );
}
