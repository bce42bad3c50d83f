import type { Veldfout } from '../../domain/weigering';
import { Velden } from '../formulier/veldweergave';
import type { Getypt } from '../formulier/velden';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { persoonvelden, type Persoonvraag } from './persoonvelden';

/** What the form of a person is made from. */
export interface Persoonformulieropties extends Persoonvraag {
  readonly actie: string;
  /** Where to go without changing anything. */
  readonly terug: string;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly knop: string;
  /** Where schools are added. */
  readonly scholenadres: string;
  /** Sent along as they are: version, id. */
  readonly verborgen: Readonly<Record<string, string>>;
}

/** The form of a person: only the fields that matter for the role. */
export function Persoonformulier(opties: Persoonformulieropties) {
  const { actie, terug, getypt, fouten, knop, scholenadres, verborgen } = opties;
  const bijScholen = (
    <>
      Deze persoon ziet alleen de casussen van deze scholen. Staat de school er niet bij?{' '}
      <a href={scholenadres}>Voeg eerst de school toe</a>.
    </>
  );
  return (
    <>
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={actie} novalidate>
        {Object.entries(verborgen).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <Velden velden={persoonvelden({ ...opties, bijScholen })} getypt={getypt} fouten={fouten} />
        <p class="knoppen">
          <Knop>{knop}</Knop>
          <a href={terug}>Stop zonder te bewaren</a>
        </p>
      </Formulier>
    </>
  );
}
