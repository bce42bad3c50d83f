import type { ComponentChildren } from 'preact';
import { veldId } from './veld';

interface Vinkje {
  /** Name of the field; it sends `ja`. */
  readonly naam: string;
  readonly label: string;
  readonly aan: boolean;
  /** What it stands under, for a list in groups; those of a group stand together. */
  readonly groep?: string | undefined;
  /** What is said of it besides its name. */
  readonly bij?: string | undefined;
}

/** Boxes to tick under one heading, in columns; each is a field of its own, so that all of them arrive. */
export function Vinklijst({
  naam,
  label,
  uitleg,
  fout,
  vinkjes,
}: {
  /** What an error about all of them is named after. */
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: ComponentChildren;
  readonly fout?: string | undefined;
  readonly vinkjes: readonly Vinkje[];
}) {
  const id = veldId(naam);
  const bij = [
    ...(uitleg === undefined ? [] : [`${id}-uitleg`]),
    ...(fout === undefined ? [] : [`${id}-fout`]),
  ].join(' ');
  return (
    <fieldset
      class={fout === undefined ? 'veld' : 'veld veld--fout'}
      {...(bij === '' ? {} : { 'aria-describedby': bij })}
    >
      <legend class="veld__label">{label}</legend>
      {uitleg !== undefined && (
        <div class="veld__uitleg" id={`${id}-uitleg`}>
          {uitleg}
        </div>
      )}
      {fout !== undefined && (
        <p class="veld__fout" id={`${id}-fout`}>
          <span class="alleen-voorlezen">Fout: </span>
          {fout}
        </p>
      )}
      {groepen(vinkjes).map(([groep, leden]) => (
        <div key={groep} {...(groep === '' ? {} : { role: 'group', 'aria-label': groep })}>
          {groep !== '' && <p class="vinklijst__groep">{groep}</p>}
          <div class="vinklijst">
            {leden.map(({ vinkje, i }) => {
              const eigen = i === 0 ? id : `${id}-${i + 1}`;
              return (
                <div class="kruis" key={vinkje.naam}>
                  <input
                    id={eigen}
                    type="checkbox"
                    name={vinkje.naam}
                    value="ja"
                    checked={vinkje.aan}
                    {...(vinkje.bij === undefined ? {} : { 'aria-describedby': `${eigen}-bij` })}
                  />
                  <label for={eigen}>{vinkje.label}</label>
                  {vinkje.bij !== undefined && (
                    <div class="kruis__uitleg" id={`${eigen}-bij`}>
                      {vinkje.bij}
                    </div>
                  )}
                </div>
              );
            })}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

/** The boxes by what they stand under, in the order in which they come. */
function groepen(vinkjes: readonly Vinkje[]): [groep: string, leden: { vinkje: Vinkje; i: number }[]][] {
  const alle = new Map<string, { vinkje: Vinkje; i: number }[]>();
  vinkjes.forEach((vinkje, i) => {
    const groep = vinkje.groep ?? '';
    alle.set(groep, [...(alle.get(groep) ?? []), { vinkje, i }]);
  });
  return [...alle];
}
