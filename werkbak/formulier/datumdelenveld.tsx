import type { Veldfout } from '../../domain/weigering';
import { NIET_VERPLICHT, Woorden } from '../onderdelen/bijtaal';
import { veldId, type Veldopties } from '../onderdelen/veld';
import { DATUMDELEN, deelveld, type Datumdeel } from './datumdelen';
import type { Getypt } from './velden';

const LABEL: Record<Datumdeel, string> = { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' };

/**
 * A date in three fields under one question. What is wrong stands under the question, and marks the field it is about;
 * what is wrong with the whole date marks all three.
 */
export function Datumdelenveld({
  naam,
  label,
  uitleg,
  optioneel,
  getypt,
  fouten,
}: Veldopties & { readonly getypt: Getypt; readonly fouten: readonly Veldfout[] }) {
  const heel = fouten.filter(({ veld }) => veld === naam);
  const vanDeel = (deel: Datumdeel) => fouten.filter(({ veld }) => veld === deelveld(naam, deel));
  const eigen = [...heel, ...DATUMDELEN.flatMap(vanDeel)];
  const id = veldId(naam);
  const bij = [
    ...(uitleg === undefined ? [] : [`${id}-uitleg`]),
    ...eigen.map(({ veld }) => `${veldId(veld)}-fout`),
  ];
  return (
    <fieldset
      id={id}
      {...(heel.length === 0 ? {} : { tabIndex: -1 })}
      class={eigen.length === 0 ? 'veld' : 'veld veld--fout'}
      {...(bij.length === 0 ? {} : { 'aria-describedby': bij.join(' ') })}
    >
      <legend class="veld__label">
        <Woorden tekst={label} {...(optioneel === true ? { bij: NIET_VERPLICHT } : {})} />
      </legend>
      {uitleg !== undefined && (
        <div class="veld__uitleg" id={`${id}-uitleg`}>
          {uitleg}
        </div>
      )}
      {eigen.map(({ veld, melding }) => (
        <p key={veld} class="veld__fout" id={`${veldId(veld)}-fout`}>
          <span class="alleen-voorlezen">Fout: </span>
          {melding}
        </p>
      ))}
      <div class="datumdelen">
        {DATUMDELEN.map((deel) => {
          const veld = deelveld(naam, deel);
          const fout = heel.length > 0 || vanDeel(deel).length > 0;
          return (
            <div key={deel}>
              <label for={veldId(veld)}>
                <Woorden tekst={LABEL[deel]} />
              </label>
              <input
                class={`invoer datumdelen__${deel}${fout ? ' invoer--fout' : ''}`}
                id={veldId(veld)}
                name={veld}
                type="text"
                {...(deel === 'maand' ? {} : { inputMode: 'numeric' as const })}
                maxLength={deel === 'jaar' ? 4 : deel === 'dag' ? 2 : 9}
                value={getypt[veld] ?? ''}
                required={optioneel !== true}
                autocomplete="off"
                {...(fout ? { 'aria-invalid': 'true' as const } : {})}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
