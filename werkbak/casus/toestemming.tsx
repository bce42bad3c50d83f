import type { Casus, Toestemmer, Toestemmingsbesluit, Toestemmingsvraag } from '../../domain/casus';
import { TOESTEMMER, TOESTEMMING } from '../../taal/antwoorden';
import { hoofdletter } from '../../taal/zin';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** Who was asked, for what, and what they said. */
export function Toestemming({ casus }: Pick<Casuszicht, 'casus'>) {
  const { toestemmers, toestemmingsvragen } = casus;
  return (
    <Deel id="toestemming" kop="Toestemming" klein>
      {toestemmers.length === 0 && <p class="stil">In deze fase is geen toestemming nodig.</p>}
      <ul class="kaal">
        {toestemmingsvragen.map((vraag) => (
          <li key={vraag.aanbod ?? 'fase'}>
            {waarvoor(vraag, casus)}: <b>{antwoorden(vraag, toestemmers)}</b>
          </li>
        ))}
        {toestemmers.map((wie) => {
          const laatst = casus.toestemming[wie];
          return (
            laatst !== undefined && (
              <li key={wie}>
                {hoofdletter(TOESTEMMER[wie])}, het laatste antwoord: <b>{TOESTEMMING[laatst]}</b>
              </li>
            )
          );
        })}
      </ul>
      {toestemmers.length > 0 &&
        toestemmingsvragen.length === 0 &&
        Object.keys(casus.toestemming).length === 0 && <p class="stil">Er is nog niets vastgelegd.</p>}
    </Deel>
  );
}

function besluit(wat: Toestemmingsbesluit | undefined): string {
  return wat === undefined ? 'nog geen antwoord' : TOESTEMMING[wat];
}

function waarvoor({ aanbod }: Toestemmingsvraag, casus: Casus): string {
  if (aanbod === null) return 'Voor deze fase';
  const welk = casus.aanbod.find(({ id }) => id === aanbod);
  return welk === undefined || welk.afgeschermd === true
    ? 'Voor een aanbod'
    : `Voor het aanbod van ${welk.aanbieder}`;
}

function antwoorden(vraag: Toestemmingsvraag, toestemmers: readonly Toestemmer[]): string {
  return toestemmers.map((wie) => `${TOESTEMMER[wie]} ${besluit(vraag.antwoorden[wie])}`).join(', ');
}
