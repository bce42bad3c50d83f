/** One view of a list. */
export interface Tab {
  readonly naam: string;
  readonly href: string;
  /** How much is in it; null: it is no list. */
  readonly aantal: number | null;
  /** What is counted, for those who hear the page: `taken`. */
  readonly wat: string;
}

/** Views of the same list as links; the present one says so. */
export function Tabs({
  label,
  tabs,
  huidig,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly huidig: string;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ naam, href, aantal, wat }) => (
          <li key={href}>
            <a href={href} {...(naam === huidig ? { 'aria-current': 'page' } : {})}>
              {naam}
              {aantal !== null && (
                <span class="nl-number-badge">
                  {aantal}
                  <span class="nl-number-badge__hidden-label"> {wat}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
