import { datumVan } from '../../domain/tijd';
import { inWoorden } from '../../taal/woorden';
import { Knoplink } from '../onderdelen/knop';
import { Deel } from './deel';
import type { Gezegd } from './lezing';
import { inTaal, type Open } from './stand';
import { antwoord, wordtGevraagd } from './zeggen';
import { Zin } from './zin';

/** Whether they agree: their own answer, and the way to another. */
export function Toestemming({ stand }: { readonly stand: Open }) {
  if (!wordtGevraagd(stand))
    return (
      <Deel id="toestemming" kop="toestemming-kop">
        <p>
          <Zin sleutel="toestemming-niet-gevraagd" />
        </p>
      </Deel>
    );
  const besluit = antwoord(stand);
  return (
    <Deel id="toestemming" kop="toestemming-kop">
      <p>
        <b>
          <Zin sleutel={besluit === null ? 'toestemming-geen' : (`toestemming-${besluit}` as const)} />
        </b>
      </p>
      <p>
        <Knoplink href={inTaal(`${stand.pad}/toestemming`, stand.lezer)}>
          <Zin sleutel={besluit === null ? 'toestemming-doe' : 'toestemming-anders'} />
        </Knoplink>
      </p>
    </Deel>
  );
}

/** What they said themselves, and the way to say more. */
export function Stem({ stand, gezegd }: { readonly stand: Open; readonly gezegd: readonly Gezegd[] }) {
  return (
    <Deel id="stem" kop="stem-kop">
      {gezegd.length === 0 ? (
        <p>
          <Zin sleutel="stem-geen" />
        </p>
      ) : (
        <ul class="gezin__lijst">
          {gezegd.map(({ tekst, op, gelezen }) => (
            <li key={`${op} ${tekst}`}>
              <p class="vrije-tekst" dir="auto">
                {tekst}
              </p>
              <p class="stil">
                {inWoorden(datumVan(op))}
                {gelezen !== undefined && (gelezen ? ', gelezen' : ', nog niet gelezen')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {stand.casus.gesloten === null && (
        <p>
          <Knoplink soort="secundair" href={inTaal(`${stand.pad}/vertellen`, stand.lezer)}>
            <Zin sleutel="stem-doe" />
          </Knoplink>
        </p>
      )}
    </Deel>
  );
}
