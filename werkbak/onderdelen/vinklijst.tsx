import type { ComponentChildren } from 'preact';
import { veldId } from './veld';

interface Vinkje {
  /** Name of the field; it sends `ja`. */
  readonly naam: string;
  readonly label: string;
  readonly aan: boolean;
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
      <div class="vinklijst">
        {vinkjes.map((vinkje, i) => (
          <div class="kruis" key={vinkje.naam}>
            <input
              id={i === 0 ? id : `${id}-${i + 1}`}
              type="checkbox"
              name={vinkje.naam}
              value="ja"
              checked={vinkje.aan}
            />
            <label for={i === 0 ? id : `${id}-${i + 1}`}>{vinkje.label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
