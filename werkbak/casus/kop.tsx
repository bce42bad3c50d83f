import type { Casus } from '../../domain/casus';
import { isKlokstap, type Fase } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';
import { leeftijdOp, datumVan, type Moment } from '../../domain/tijd';
import { dagenThuis } from '../../domain/telling';
import { lopendeTermijnen, volgendeTermijn } from '../../domain/termijnen';
import { Fasebadge } from '../onderdelen/fase';
import { Feiten } from '../onderdelen/feiten';
import { casusadres, kindnaam } from '../onderdelen/kind';
import { klokzin } from '../../taal/klok';
import { DE_ROL, ROLNAAM } from '../../taal/rollen';
import { FASELABEL } from '../../taal/fasen';
import { ONDERWIJSNAAM } from '../../taal/onderwijs';
import { SLUITREDEN } from '../../taal/antwoorden';
import { faseUitleg, stapzin } from '../../taal/school';
import { dag, dagenInWoorden, tijdstip, totDan } from '../../taal/tijd';
import { hoofdletter, type Namen } from '../../taal/zin';
import { LetOp } from './let-op';
import type { Casuszicht } from './zicht';

/** Who it is about and where the case stands, in one look. */
export function Casuskop({
  casus,
  kenmerk,
  gebruiker,
  nu,
  namen,
  vervanger,
  mogelijk,
}: Pick<Casuszicht, 'casus' | 'kenmerk' | 'gebruiker' | 'nu' | 'namen' | 'vervanger' | 'mogelijk'>) {
  const eerder = casus.vervolgOp === null ? null : namen.casus(casus.vervolgOp);
  return (
    <header class="casuskop">
      <h1>{kindnaam({ naam: casus.naam, kenmerk })}</h1>
      <p class="casuskop__stand">
        <Fasebadge fase={casus.fase} />
        <b>{dagenInWoorden(dagenThuis(casus, nu))} thuis</b>
        <span class="stil">sinds {dag(casus.eersteVerzuimdag, nu)}</span>
      </p>
      <p class="casuskop__uitleg">
        {casus.gesloten === null
          ? faseUitleg(casus.fase, gebruiker)
          : `Gesloten op ${dag(datumVan(casus.gesloten.op), nu)}: ${SLUITREDEN[casus.gesloten.reden]}.`}
      </p>
      <LetOp {...{ casus, gebruiker, mogelijk, nu, namen }} />
      {casus.vervolgOp !== null && (
        <p>
          Dit is een vervolg op{' '}
          <a href={casusadres(casus.vervolgOp)}>
            een eerdere casus van dit kind{eerder === null ? '' : `, ${eerder}`}
          </a>
          .
        </p>
      )}
      <Feiten
        feiten={[
          ['Kenmerk', kenmerk],
          ['Regie', <Regie casus={casus} namen={namen} vervanger={vervanger} />],
          casus.gesloten === null ? ['Volgende stap', straks(casus, nu, gebruiker)] : null,
          ['School', `${schoolVan(casus, namen)}, ${ONDERWIJSNAAM[casus.onderwijssoort]}`],
          ['Gemeente', namen.gemeente(casus.gemeente)],
          ['Geboren', geboren(casus, nu)],
          ['Gemeld', tijdstip(casus.gemeldOp, nu)],
        ]}
      />
    </header>
  );
}

function Regie({ casus, namen, vervanger }: Pick<Casuszicht, 'casus' | 'namen' | 'vervanger'>) {
  const { rol, persoon } = casus.regie;
  if (persoon === null) return <>{hoofdletter(DE_ROL[rol])}</>;
  const ander = vervanger(persoon);
  return (
    <>
      <b>{namen.persoon(persoon)}</b>, {ROLNAAM[rol]}
      {ander !== persoon && ` (afwezig, ${namen.persoon(ander)} vervangt)`}
    </>
  );
}

function stapWoorden(naar: Fase, lezer: Gebruiker): string {
  if (naar === 'gesloten') return 'De casus sluit';
  return naar !== 'nazorg' && isKlokstap(naar) ? stapzin(naar, lezer) : `${FASELABEL[naar]} begint`;
}

/** The next step of the clock in the ladder, else the next thing it does. */
function straks(casus: Casus, nu: Moment, lezer: Gebruiker): string {
  const stap = volgendeTermijn(casus);
  if (stap !== null) {
    return `${stapWoorden(stap.naar, lezer)}, ${totDan(stap.op, nu)} (${dag(datumVan(stap.op), nu)}), als er niets verandert.`;
  }
  const eerste = lopendeTermijnen(casus)[0];
  if (eerste === undefined) return 'De klok doet nu niets uit zichzelf.';
  return `${klokzin(eerste, lezer)}, ${totDan(eerste.op, nu)}.`;
}

function schoolVan({ school }: Casus, namen: Namen): string {
  if (school === null) return 'Geen school';
  return school === undefined ? 'School niet bekend' : namen.school(school);
}

function geboren({ geboortedatum }: Casus, nu: Moment): string {
  return `${dag(geboortedatum, nu)} (${leeftijdOp(geboortedatum, datumVan(nu))} jaar)`;
}
