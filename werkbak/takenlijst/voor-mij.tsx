import type { Afgelopenregel } from '../../dossier/toestemmingen';
import type { Vermelding } from '../../dossier/vermeldingen';
import { plusDagen, type Moment } from '../../domain/tijd';
import { wie } from '../../taal/actor';
import { TOESTEMMER } from '../../taal/antwoorden';
import { dag, tijdstip } from '../../taal/tijd';
import { hoofdletter, type Namen } from '../../taal/zin';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casustitel } from '../onderdelen/kind';
import { Paneel, type Gelezen } from '../onderdelen/paneel';
import { casuslink } from '../onderdelen/terug';

/** More mentions than this are not listed: each goes when its case is opened. */
export const MEEST_VERMELDINGEN = 12;

/** The notes in which whoever looks is mentioned, until they open the case. Left out where there are none. */
export function Vermeldingen({
  gelezen,
  nu,
  namen,
  hier,
}: {
  /** One more than is listed when there are more. */
  readonly gelezen: Gelezen<readonly Vermelding[]>;
  readonly nu: Moment;
  readonly namen: Namen;
  readonly hier: string;
}) {
  return (
    <Paneel id="vermeldingen" kop="U bent genoemd" gelezen={gelezen}>
      {(vermeldingen) =>
        vermeldingen.length === 0 ? null : (
          <>
            <ul class="klok">
              {vermeldingen.slice(0, MEEST_VERMELDINGEN).map((een) => (
                <li key={`${een.casusnummer} ${een.nummer}`}>
                  <Gevaarteken gevaar={een.gevaar} />
                  <a href={`${casuslink(een.casusnummer, hier)}#tijdlijn`}>{casustitel(een)}</a>
                  <span class="lijst__bij">
                    {hoofdletter(wie(een, namen))} schreef een notitie voor u, {tijdstip(een.op, nu)}. U leest
                    haar in de tijdlijn van de casus.
                  </span>
                </li>
              ))}
            </ul>
            {vermeldingen.length > MEEST_VERMELDINGEN && <p class="stil">En nog meer.</p>}
          </>
        )
      }
    </Paneel>
  );
}

/** The cases of whoever looks in which consent has ended. Left out where there are none. */
export function AfgelopenToestemming({
  gelezen,
  nu,
  hier,
}: {
  readonly gelezen: Gelezen<readonly Afgelopenregel[]>;
  readonly nu: Moment;
  readonly hier: string;
}) {
  return (
    <Paneel id="afgelopen" kop="Toestemming afgelopen" gelezen={gelezen}>
      {(regels) =>
        regels.length === 0 ? null : (
          <ul class="klok">
            {regels.map((regel) => (
              <li key={regel.casusnummer}>
                <Gevaarteken gevaar={regel.gevaar} />
                <a href={casuslink(regel.casusnummer, hier)}>{casustitel(regel)}</a>
                {regel.afgelopen.map(({ van, wie: ouder, geldigTot }) => (
                  <span key={`${van} ${ouder}`} class="lijst__bij">
                    <bdi>{hoofdletter(ouder ?? TOESTEMMER[van])}</bdi>
                    {geldigTot !== null && `: gold tot en met ${dag(plusDagen(geldigTot, -1), nu)}`}. Vraag
                    het opnieuw.
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )
      }
    </Paneel>
  );
}
