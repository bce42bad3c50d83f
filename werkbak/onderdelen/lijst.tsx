import type { ComponentChildren } from 'preact';

/** A column of a list: its head, and a class where the column has a width of its own. */
export interface Kolom {
  readonly kop: string;
  readonly klasse?: string | undefined;
  /** Where the list can stand in the order of this column: the address of that, and how it is sorted when it does now. */
  readonly volgorde?: { readonly naar: string; readonly nu: 'ascending' | 'descending' | 'none' } | undefined;
}

/**
 * A table that becomes cards where it does not fit. The roles are said because a browser forgets that it is a table once
 * its rows are shown as blocks.
 */
export function Lijst({
  opschrift,
  kolommen,
  klasse,
  inGroepen = false,
  children,
}: {
  /** Id of the heading that names it. */
  readonly opschrift: string;
  readonly kolommen: readonly Kolom[];
  readonly klasse?: string | undefined;
  /** True: what stands in it are groups of rows. */
  readonly inGroepen?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <table
      class={klasse === undefined ? 'lijst' : `lijst ${klasse}`}
      role="table"
      aria-labelledby={opschrift}
    >
      <thead role="rowgroup">
        <tr role="row">
          {kolommen.map((kolom) => (
            <th
              key={kolom.kop}
              scope="col"
              role="columnheader"
              class={kolom.klasse}
              aria-sort={kolom.volgorde?.nu}
            >
              {kolom.volgorde === undefined ? kolom.kop : <a href={kolom.volgorde.naar}>{kolom.kop}</a>}
            </th>
          ))}
        </tr>
      </thead>
      {inGroepen ? children : <tbody role="rowgroup">{children}</tbody>}
    </table>
  );
}

/** Rows that belong together, under what they have in common. */
export function Rijgroep({
  breed,
  kop,
  children,
}: {
  /** How many columns the list has. */
  readonly breed: number;
  readonly kop: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <tbody role="rowgroup" class="lijst__groep">
      <tr role="row" class="lijst__groepskop">
        <th scope="rowgroup" role="rowheader" colSpan={breed}>
          {kop}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

/** A row of a list. */
export function Rij({ children }: { readonly children: ComponentChildren }) {
  return <tr role="row">{children}</tr>;
}

interface Celopties {
  readonly klasse?: string | undefined;
  readonly children: ComponentChildren;
}

/** What a row is about. */
export function Rijkop({ klasse, children }: Celopties) {
  return (
    <th scope="row" role="rowheader" class={klasse}>
      {children}
    </th>
  );
}

/** Something of what a row is about; `kop` is said before it in a card, where the head of the column is gone. */
export function Cel({ klasse, kop, children }: Celopties & { readonly kop?: string | undefined }) {
  return (
    <td role="cell" class={klasse} data-kop={kop}>
      {children}
    </td>
  );
}
