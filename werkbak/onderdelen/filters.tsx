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
