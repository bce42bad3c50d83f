import type { Casus } from '../../domain/casus';
import { leeftijdOp, datumVan, type Moment } from '../../domain/tijd';
import { ONDERWIJSNAAM } from '../../taal/onderwijs';
import { DE_ROL, ROLNAAM } from '../../taal/rollen';
import { dag, tijdstip } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import { Feiten } from '../onderdelen/feiten';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** What is known of the child and its case that seldom changes. */
export function Gegevens({
  casus,
  kenmerk,
  nu,
  namen,
  vervanger,
}: Pick<Casuszicht, 'casus' | 'kenmerk' | 'nu' | 'namen' | 'vervanger'>) {
  return (
    <Deel id="gegevens" kop="Gegevens" klein>
      <Feiten
        feiten={[
          ['Kenmerk', kenmerk],
          ['Regie', <Regie casus={casus} namen={namen} vervanger={vervanger} />],
          ['School', `${schoolVan(casus, namen)}, ${ONDERWIJSNAAM[casus.onderwijssoort]}`],
          ['Gemeente', namen.gemeente(casus.gemeente)],
          ['Geboren', geboren(casus, nu)],
          ['Gemeld', tijdstip(casus.gemeldOp, nu)],
        ]}
      />
    </Deel>
  );
}

/** Who leads a case, and who does so while they are away. */
export function Regie({ casus, namen, vervanger }: Pick<Casuszicht, 'casus' | 'namen' | 'vervanger'>) {
  const { rol, persoon } = casus.regie;
  if (persoon === null) return <>{DE_ROL[rol]}</>;
  const ander = vervanger(persoon);
  return (
    <>
      <b>{namen.persoon(persoon)}</b>, {ROLNAAM[rol]}
      {ander !== persoon && ` (afwezig, ${namen.persoon(ander)} vervangt)`}
    </>
  );
}

function schoolVan({ school }: Casus, namen: Namen): string {
  if (school === null) return 'Geen school';
  return school === undefined ? 'School niet bekend' : namen.school(school);
}

function geboren({ geboortedatum }: Casus, nu: Moment): string {
  return `${dag(geboortedatum, nu)} (${leeftijdOp(geboortedatum, datumVan(nu))} jaar)`;
}
