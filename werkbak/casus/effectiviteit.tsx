import { EFFECTIVITEIT } from '../../domain/gebeurtenis';
import { datumVan } from '../../domain/tijd';
import { wie } from '../../taal/actor';
import { EFFECTIVITEITSTREDE } from '../../taal/antwoorden';
import { dag } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { opdrachtadres } from '../opdracht/formulieren';
import { Deel } from './deel';
import type { Casuszicht, Regel } from './zicht';

/** The ladder of effectiveness with the form of regie of each rung, and which rung was named last (rule 4). */
export function Effectiviteit({
  casus,
  tijdlijn,
  namen,
  nu,
  mogelijk,
}: Pick<Casuszicht, 'casus' | 'tijdlijn' | 'namen' | 'nu' | 'mogelijk'>) {
  const laatst = tijdlijn.find((regel) => tredeIn(regel) !== null);
  const trede = laatst === undefined ? null : tredeIn(laatst);
  return (
    <Deel id="effectiviteit" kop="De ladder van effectiviteit">
      {laatst === undefined ? (
        <p class="stil">
          Nog niet gezegd hoe ingewikkeld deze casus is.
          {mogelijk.includes('rapporteerVoortgang') && (
            <>
              {' '}
              <a href={opdrachtadres(casus.casusnummer, 'rapporteerVoortgang')}>Zeg dit bij de voortgang</a>.
            </>
          )}
        </p>
      ) : (
        <p class="stil klein">
          Gezegd op {dag(datumVan(laatst.op), nu)} door {wie(laatst, namen)}.
        </p>
      )}
      <ol class="effectiviteit">
        {EFFECTIVITEIT.map((een) => (
          <li key={een} class={een === trede ? 'effectiviteit__nu' : undefined}>
            {een === trede ? <b aria-current="step">{naam(een)}</b> : naam(een)}
            {een === trede && <span class="alleen-voorlezen"> (nu)</span>}
          </li>
        ))}
      </ol>
    </Deel>
  );
}

function naam(trede: (typeof EFFECTIVITEIT)[number]): string {
  return `${hoofdletter(EFFECTIVITEITSTREDE[trede])}.`;
}

function tredeIn({ gebeurtenis }: Regel) {
  return gebeurtenis.soort === 'voortgang-gerapporteerd' ? (gebeurtenis.gegevens.trede ?? null) : null;
}
