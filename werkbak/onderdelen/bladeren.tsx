/** To the first and the next page of a long list; nothing when all of it is in sight. */
export function Bladeren({
  begin,
  volgende,
}: {
  /** Address of the first page; null when this is it. */
  readonly begin: string | null;
  /** Address of the next page; null when this is the last. */
  readonly volgende: string | null;
}) {
  if (begin === null && volgende === null) return null;
  return (
    <nav class="bladeren" aria-label="Bladzijden">
      {begin !== null && (
        <a class="nl-button nl-button--secondary" href={begin}>
          Naar het begin
        </a>
      )}
      {volgende !== null && (
        <a class="nl-button nl-button--secondary" href={volgende}>
          Volgende bladzijde
        </a>
      )}
    </nav>
  );
}
