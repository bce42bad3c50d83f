import type { ComponentChildren } from 'preact';

/** The filters of a list, folded away until one is chosen; everything that is chosen stands in the address. */
export function Filterblok({
  opschrift,
  actie,
  vast,
  gefilterd,
  zonder,
  children,
}: {
  readonly opschrift: string;
  /** Address of the list. */
  readonly actie: string;
  /** What stays as it is in the address, whatever is chosen. */
  readonly vast: Readonly<Record<string, string | undefined>>;
  readonly gefilterd: boolean;
  /** Address of the list without filters. */
  readonly zonder: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="filterblok" open={gefilterd}>
      <summary>{opschrift}</summary>
      <form class="filters" method="get" action={actie} aria-label="Filters">
        {Object.entries(vast).map(
          ([naam, waarde]) =>
            waarde !== undefined && <input key={naam} type="hidden" name={naam} value={waarde} />,
        )}
        {children}
        <button type="submit" class="nl-button nl-button--secondary">
          Toon
        </button>
        {gefilterd && (
          <a class="nl-button nl-button--subtle" href={zonder}>
            Wis filters
          </a>
        )}
      </form>
    </details>
  );
}

/** One of a list, or all of it: a filter of a list whose choice stands in the address. */
export function Keuzefilter({
  naam,
  label,
  leeg,
  waarde,
  keuzen,
}: {
  readonly naam: string;
  readonly label: string;
  /** What stands where nothing is chosen; absent: something always is. */
  readonly leeg?: string | undefined;
  readonly waarde: string | undefined;
  readonly keuzen: readonly (readonly [waarde: string, naam: string])[];
}) {
  const id = `filter-${naam}`;
  return (
    <div class="filters__veld">
      <label for={id}>{label}</label>
      <select class="invoer" id={id} name={naam}>
        {leeg !== undefined && (
          <option value="" selected={waarde === undefined}>
            {leeg}
          </option>
        )}
        {keuzen.map(([keuze, tekst]) => (
          <option key={keuze} value={keuze} selected={keuze === waarde}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A filter that is on or off. */
export function Vinkfilter({
  naam,
  label,
  aan,
}: {
  readonly naam: string;
  readonly label: string;
  readonly aan: boolean;
}) {
  const id = `filter-${naam}`;
  return (
    <div class="kruis">
      <input type="checkbox" id={id} name={naam} value="ja" checked={aan} />
      <label for={id}>{label}</label>
    </div>
  );
}
