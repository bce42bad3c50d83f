import type { Aanbod, Afspraak } from '../../domain/casus';
import { aanbodnaam } from '../../taal/aanbod';
import { AANBODANTWOORD } from '../../taal/antwoorden';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter } from '../../taal/zin';
import { Deel } from './deel';
import { Zin } from './zin';

/** The agreements that are open: shared by all of the family. */
export function Afspraken({ afspraken }: { readonly afspraken: readonly Afspraak[] }) {
  return (
    <Deel id="afspraken" kop="afspraken-kop">
      {afspraken.length === 0 ? (
        <p>
          <Zin sleutel="afspraken-geen" />
        </p>
      ) : (
        <ul class="gezin__lijst">
          {afspraken.map(({ id, omschrijving, uiterlijk, wie }) => (
            <li key={id}>
              <p class="vrije-tekst">{omschrijving}</p>
              <p class="stil">
                {wie}, klaar op {inWoorden(uiterlijk)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Deel>
  );
}

/** The places and help that were offered, with the answer of the family. */
export function Aanbiedingen({ aanbod }: { readonly aanbod: readonly Aanbod[] }) {
  if (aanbod.length === 0) return null;
  return (
    <Deel id="aanbod" kop="aanbod-kop">
      <ul class="gezin__lijst">
        {aanbod.map((een) => (
          <li key={een.id}>
            <p>{aanbodnaam(een)}</p>
            <p class="stil">
              Vanaf {inWoorden(een.startdatum)}.{' '}
              {een.besluit === null
                ? 'Wij horen nog graag het antwoord.'
                : `${hoofdletter(AANBODANTWOORD[een.besluit])}.`}
            </p>
          </li>
        ))}
      </ul>
    </Deel>
  );
}
