import { plusDagen, type Datum } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { Datumveld, Selectieveld } from '../onderdelen/veld';
import { NIEMAND } from './afwezigvelden';
import type { Kandidaat } from './passend';
import type { Getypt } from './persoonvelden';

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
  const veld = (welk: string) => ({
    naam: welk,
    waarde: getypt[welk] ?? '',
    fout: fouten.find(({ veld }) => veld === welk)?.melding,
  });
  const keuzen = kandidaten.map(({ mens, bij }) => ({ waarde: mens.id, label: `${mens.naam} (${bij})` }));
  const wie = naam ?? 'u';
  return (
    <>
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={actie} novalidate>
        {Object.entries(verborgen).map(([sleutel, waarde]) => (
          <input key={sleutel} type="hidden" name={sleutel} value={waarde} />
        ))}
        <Datumveld {...veld('van')} label="Eerste dag weg" />
        <Datumveld
          {...veld('tot')}
          label="Eerste dag terug"
          van={plusDagen(vandaag, 1)}
          uitleg={`Op deze dag ${naam === null ? 'heeft u' : `heeft ${wie}`} de eigen taken weer.`}
        />
        <Selectieveld
          {...veld('vervanger')}
          label="Wie neemt de taken over?"
          leeg="Kies iemand"
          keuzen={[...keuzen, { waarde: NIEMAND, label: 'Niemand: de taken blijven liggen' }]}
          uitleg={
            keuzen.length === 0
              ? 'Niemand anders heeft dezelfde rol en dezelfde gemeenten. De manager kan bij Mensen iemand toevoegen.'
              : 'Hier staat wie dezelfde rol en gemeenten heeft. Wie het best past, staat bovenaan.'
          }
        />
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
