import { datumVan } from '../../domain/tijd';
import { Fasebadge } from '../onderdelen/fase';
import { casusadres, kindnaam } from '../onderdelen/kind';
import { SLUITREDEN } from '../../taal/antwoorden';
import { straks } from '../../taal/straks';
import { faseUitleg } from '../../taal/school';
import { thuisstand } from '../../taal/thuis';
import { dag } from '../../taal/tijd';
import { Regie } from './gegevens';
import { LetOp } from './let-op';
import type { Casuszicht } from './zicht';

type Zicht = Pick<
  Casuszicht,
  'casus' | 'kenmerk' | 'gebruiker' | 'nu' | 'namen' | 'vervanger' | 'mogelijk' | 'tijdlijn'
>;

/** Who it is about, where the case stands, and what comes next, in one look. */
export function Casuskop({ casus, kenmerk, gebruiker, nu, namen, vervanger, mogelijk, tijdlijn }: Zicht) {
  const eerder = casus.vervolgOp === null ? null : namen.casus(casus.vervolgOp);
  const { stand, sinds } = thuisstand(casus, nu);
  return (
    <header class="casuskop">
      <h1>{kindnaam({ naam: casus.naam, kenmerk })}</h1>
      <p class="casuskop__stand">
        <Fasebadge fase={casus.fase} />
        <b>{stand}</b>
        <span class="stil">{sinds}</span>
      </p>
      <p class="casuskop__wie">
        {kenmerk}. Regie: <Regie casus={casus} namen={namen} vervanger={vervanger} />.
      </p>
      <p class="casuskop__uitleg">
        {casus.gesloten === null
          ? faseUitleg(casus.fase, gebruiker)
          : `Gesloten op ${dag(datumVan(casus.gesloten.op), nu)}: ${SLUITREDEN[casus.gesloten.reden]}.`}
      </p>
      {casus.gesloten === null && <Vooruit {...{ casus, gebruiker, nu }} />}
      <LetOp {...{ casus, gebruiker, mogelijk, nu, namen, tijdlijn }} />
      {casus.vervolgOp !== null && (
        <p>
          Dit is een vervolg op{' '}
          <a href={casusadres(casus.vervolgOp)}>
            een eerdere casus van dit kind{eerder === null ? '' : `, ${eerder}`}
          </a>
          .
        </p>
      )}
    </header>
  );
}

/** The next step of the clock, before anything else. */
function Vooruit({ casus, gebruiker, nu }: Pick<Zicht, 'casus' | 'gebruiker' | 'nu'>) {
  const volgende = straks(casus, nu, gebruiker);
  if (volgende === null) return <p class="vooruit">De klok doet nu niets uit zichzelf.</p>;
  return (
    <p class="vooruit">
      <b class="vooruit__kop">{volgende.kop}</b> {volgende.zin}
    </p>
  );
}
