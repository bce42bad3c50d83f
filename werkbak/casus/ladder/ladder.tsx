import type { Casus } from '../../../domain/casus';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { volgendeTermijn } from '../../../domain/termijnen';
import { datumVan, plusDagen, type Moment } from '../../../domain/tijd';
import { FASELABEL } from '../../../taal/fasen';
import { thuisstand } from '../../../taal/thuis';
import { dag, dagenInWoorden, overDagen } from '../../../taal/tijd';
import { heeftTermijn, ladderbeeld, type Ladderbeeld, type Vlak } from './beeld';
import { Laddertekening } from './tekening';

/** The ladder of a case: a picture, in two widths, and the same facts in a table. */
export function Ladder({
  casus,
  gebeurtenissen,
  nu,
  tabel = true,
}: {
  readonly casus: Casus;
  /** In the order in which they happened. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly nu: Moment;
  /** False: the page has the table somewhere else. */
  readonly tabel?: boolean;
}) {
  const beeld = ladderbeeld(casus, gebeurtenissen, nu);
  const { stand } = thuisstand(casus, nu);
  const label = kortom(casus, stand, nu);
  return (
    <>
      <Laddertekening beeld={beeld} breedte={760} vandaag={stand} label={label} klasse="ladder--breed" />
      <Laddertekening beeld={beeld} breedte={330} vandaag={stand} label={label} klasse="ladder--smal" />
      {tabel && (
        <details class="ladderfeiten">
          <summary>De ladder in woorden</summary>
          <Laddertabel beeld={beeld} casus={casus} nu={nu} />
        </details>
      )}
    </>
  );
}

/** The picture in one breath. */
function kortom(casus: Casus, stand: string, nu: Moment): string {
  const volgende = volgendeTermijn(casus);
  const straks =
    volgende === null ? '' : ` ${FASELABEL[volgende.naar]} ${overDagen(datumVan(volgende.op), nu)}.`;
  return `Tekening van de ladder: ${stand}, nu ${FASELABEL[casus.fase]}.${straks} Alle feiten staan in de tabel hieronder.`;
}

/** Everything the picture shows, in words. */
export function Laddertabel({
  beeld,
  casus,
  nu,
}: {
  readonly beeld: Ladderbeeld;
  readonly casus: Casus;
  readonly nu: Moment;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Wat</th>
          <th scope="col">Wanneer</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Eerste verzuimdag</th>
          <td>{dag(beeld.begin, nu)}</td>
        </tr>
        {beeld.vlakken.map((vlak) => (
          <tr key={`${vlak.wat} ${vlak.van}`}>
            <th scope="row">{vlak.wat === 'niet-gemeld' ? 'Thuis, nog niet gemeld' : FASELABEL[vlak.wat]}</th>
            <td>{wanneer(vlak, casus, nu)}</td>
          </tr>
        ))}
        {beeld.doorlopen.map(({ wat, van }) => (
          <tr key={`overgeslagen ${wat}`}>
            <th scope="row">{FASELABEL[wat]} (overgeslagen)</th>
            <td>had kunnen beginnen op {dag(datumVan(van), nu)}</td>
          </tr>
        ))}
        {beeld.aanwezig.map(({ van, tot }) => (
          <tr key={van}>
            <th scope="row">Op school (telt niet mee)</th>
            <td>
              {dag(van, nu)} tot en met {dag(plusDagen(tot, -1), nu)}
            </td>
          </tr>
        ))}
        {beeld.hoop !== null && (
          <tr>
            <th scope="row">Zicht op een oplossing</th>
            <td>verwacht op {dag(beeld.hoop, nu)}; zo lang wacht de stap naar doorbraak</td>
          </tr>
        )}
        {beeld.gesloten !== null && (
          <tr>
            <th scope="row">Gesloten</th>
            <td>{dag(datumVan(beeld.gesloten), nu)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function wanneer({ wat, van, tot, stand }: Vlak, casus: Casus, nu: Moment): string {
  const op = datumVan(van);
  if (stand === 'verwacht') return `${dag(op, nu)}, ${overDagen(op, nu)}, als er niets verandert`;
  const laat = heeftTermijn(wat) ? casus.verlaat[wat] : undefined;
  const later = laat === undefined || laat === 0 ? '' : ` (${dagenInWoorden(laat)} later dan de termijn)`;
  if (stand === 'nu') return `sinds ${dag(op, nu)}${later}`;
  return `${dag(op, nu)}${tot === null ? '' : ` tot ${dag(datumVan(tot), nu)}`}${later}`;
}
