import type { Aankondigingsregel } from '../../dossier/aankondigingen';
import type { Moment } from '../../domain/tijd';
import { ONDERWIJSNAAM } from '../../taal/onderwijs';
import { dag, overDagen } from '../../taal/tijd';
import { hoofdletter, type Namen } from '../../taal/zin';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casusadres, casustitel } from '../onderdelen/kind';
import { Paneel, type Gelezen } from '../onderdelen/paneel';

/** More transfers than this are not listed. */
export const MEEST_OVERDRACHTEN = 12;

/** The transfers that are announced: children that will go, and children that will come. Nothing where there are none. */
export function Overdrachten({
  gelezen,
  ...opties
}: {
  /** One more than is listed when there are more. */
  readonly gelezen: Gelezen<readonly Aankondigingsregel[]>;
  readonly nu: Moment;
  readonly namen: Namen;
}) {
  return (
    <Paneel id="overdrachten" kop="Komende overdrachten" gelezen={gelezen}>
      {(regels) => (regels.length === 0 ? null : <Overdrachtenlijst regels={regels} {...opties} />)}
    </Paneel>
  );
}

function Overdrachtenlijst({
  regels,
  nu,
  namen,
}: {
  readonly regels: readonly Aankondigingsregel[];
  readonly nu: Moment;
  readonly namen: Namen;
}) {
  return (
    <>
      <ul class="klok">
        {regels.slice(0, MEEST_OVERDRACHTEN).map((regel) => (
          <li key={regel.casusnummer}>
            <Gevaarteken gevaar={regel.gevaar} />
            {regel.komt ? (
              <b>{casustitel(regel)}</b>
            ) : (
              <a href={casusadres(regel.casusnummer)}>{casustitel(regel)}</a>
            )}
            <br />
            {hoofdletter(dag(regel.per, nu))}, {overDagen(regel.per, nu)}: {wat(regel, namen)}
          </li>
        ))}
      </ul>
      {regels.length > MEEST_OVERDRACHTEN && <p class="stil">En later nog meer.</p>}
    </>
  );
}

/** Who receives a child reads where it comes from, and that somebody calls; who has it now where it goes. */
function wat({ komt, van, naar, onderwijssoort }: Aankondigingsregel, namen: Namen): string {
  return komt
    ? `dit kind komt naar u toe, uit ${plek(van, namen)} (${ONDERWIJSNAAM[onderwijssoort]}). Wie nu de regie heeft belt u.`
    : `gaat naar ${plek(naar, namen)}. Draag het kind warm over.`;
}

function plek({ gemeente, school }: Aankondigingsregel['van'], namen: Namen): string {
  return school === null ? namen.gemeente(gemeente) : `${namen.school(school)}, ${namen.gemeente(gemeente)}`;
}
