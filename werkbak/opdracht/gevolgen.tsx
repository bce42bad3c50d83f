import type { Vooruitblik } from './vooruitblik';

/** What will happen, told before the button; per answer where the answers differ. */
export function Gevolgen({ vooruit }: { readonly vooruit: readonly Vooruitblik[] }) {
  if (vooruit.every(({ zinnen }) => zinnen.length === 0)) return null;
  return (
    <section class="gevolgen" aria-labelledby="gevolgen">
      <h2 id="gevolgen" class="nl-heading nl-heading--level-2">
        Wat er gaat gebeuren
      </h2>
      {vooruit.map(({ bij, zinnen }) => (
        <div key={bij.join('|')}>
          {bij.length > 0 && (
            <h3 class="nl-heading nl-heading--level-3">
              Kiest u {bij.map((antwoord) => `"${antwoord}"`).join(' of ')}:
            </h3>
          )}
          <ul>
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
