import type { Datum } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { Velden } from '../formulier/veldweergave';
import type { Getypt } from '../formulier/velden';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { afwezigvelden } from './afwezigvelden';
import type { Kandidaat } from './passend';

/** What the form of an absence is made from. */
export interface Afwezigformulieropties {
  readonly actie: string;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly kandidaten: readonly Kandidaat[];
  /** Null: it is about whoever fills it in. */
  readonly naam: string | null;
  readonly vandaag: Datum;
  readonly knop: string;
  /** Where to go without changing anything; null: nowhere. */
  readonly terug: string | null;
  readonly verborgen: Readonly<Record<string, string>>;
}

/** The form of an absence: first day away, first day back, and who has the tasks. */
export function Afwezigformulier({
  actie,
  getypt,
  fouten,
  kandidaten,
  naam,
  vandaag,
  knop,
  terug,
  verborgen,
}: Afwezigformulieropties) {
  return (
    <>
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={actie} novalidate>
        {Object.entries(verborgen).map(([sleutel, waarde]) => (
          <input key={sleutel} type="hidden" name={sleutel} value={waarde} />
        ))}
        <Velden velden={afwezigvelden(kandidaten, { naam, vandaag })} getypt={getypt} fouten={fouten} />
        <p class="gevolg">
          De vervanger heeft {naam === null ? 'al uw taken' : `alle taken van ${naam}`} van de eerste dag weg
          tot de eerste dag terug. Daarna gaan de taken vanzelf terug.{' '}
          {naam === null ? 'U en de vervanger zien' : 'Beiden zien'} dit in de werkbak.
        </p>
        <p class="knoppen">
          <Knop>{knop}</Knop>
          {terug !== null && <a href={terug}>Stop zonder te bewaren</a>}
        </p>
      </Formulier>
    </>
  );
}
