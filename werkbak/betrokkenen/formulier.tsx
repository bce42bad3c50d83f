import type { ComponentChildren } from 'preact';
import type { Veldfout } from '../../domain/weigering';
import type { Getypt, Veld } from '../formulier/velden';
import { Velden } from '../formulier/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';

/** A form as it is shown: what stands in it and what is wrong. */
export interface Ingevuld {
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly status?: number;
  /** What is said above the form. */
  readonly boven?: ComponentChildren;
}

/** The form of somebody around a child. */
export function Betrokkeneformulier({
  actie,
  terug,
  velden,
  getypt,
  fouten,
  verborgen,
  knop,
}: Pick<Ingevuld, 'getypt' | 'fouten'> & {
  readonly actie: string;
  /** Where to go without changing anything. */
  readonly terug: string;
  readonly velden: readonly Veld[];
  /** Sent along as they are: version, id. */
  readonly verborgen: Readonly<Record<string, string>>;
  readonly knop: string;
}) {
  return (
    <>
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={actie} novalidate>
        {Object.entries(verborgen).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <Velden velden={velden} getypt={getypt} fouten={fouten} />
        <p class="knoppen">
          <Knop>{knop}</Knop>
          <a href={terug}>Stop zonder te bewaren</a>
        </p>
      </Formulier>
    </>
  );
}
