import type { Kijker } from '../../dossier/inzage';
import { rolnaam } from '../../taal/rollen';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Datumveld, Selectieveld, Tekstveld, type Keuze } from '../onderdelen/veld';
import { INZAGEPAD, type Fouten, type Vraag } from './vraag';

/** What the log can be asked: who looked, at whom, and when. It is sent, so that no name stands in an address. */
export function Zoekvelden({
  vraag,
  kind,
  kijkers,
  fouten,
}: {
  readonly vraag: Vraag;
  /** The name of a child that is sought. */
  readonly kind: string | undefined;
  readonly kijkers: readonly Kijker[];
  readonly fouten: Fouten;
}) {
  return (
    <Formulier actie={INZAGEPAD} class="vlak inzagezoek" aria-label="Zoeken in de inzage" novalidate>
      <Selectieveld
        naam="wie"
        label="Wie keek"
        waarde={vraag.wie}
        keuzen={keuzenVan(kijkers, vraag.wie)}
        leeg="Iedereen"
        optioneel
      />
      <Tekstveld
        naam="casus"
        label="Welk kind"
        uitleg="Kenmerk of naam."
        waarde={vraag.casus ?? kind}
        fout={fouten.casus ?? fouten.kind}
        lengte={200}
        optioneel
      />
      <Datumveld naam="van" label="Vanaf" waarde={vraag.van} fout={fouten.van} optioneel />
      <Datumveld naam="tot" label="Tot en met" waarde={vraag.tot} fout={fouten.tot} optioneel />
      <Knop>Zoek</Knop>
    </Formulier>
  );
}

/** Everybody who looked by name and role; of two who are called alike also their account. */
function keuzenVan(kijkers: readonly Kijker[], gekozen: string | undefined): Keuze[] {
  const label = ({ naam, rol }: Kijker): string => `${naam}, ${rolnaam(rol)}`;
  const dubbel = (een: Kijker): boolean => kijkers.filter((ander) => label(ander) === label(een)).length > 1;
  const keuzen = kijkers.map((een) => ({
    waarde: een.wie,
    label: dubbel(een) ? `${label(een)} (${een.wie})` : label(een),
  }));
  return gekozen === undefined || kijkers.some(({ wie }) => wie === gekozen)
    ? keuzen
    : [...keuzen, { waarde: gekozen, label: gekozen }];
}
