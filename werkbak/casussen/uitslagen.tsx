import type { Verzamelopdracht } from '../../dossier/verzamelopdrachten/verzamelopdrachten';
import type { Uitslagsoort } from '../../dossier/verzamelopdrachten/table';
import { casusadres, casusnaam, casustitel } from '../onderdelen/kind';

type Casusuitslag = Verzamelopdracht['casussen'][number];

/** What stands above the cases of which this became. */
const KOP: Record<Uitslagsoort, string> = {
  gedaan: 'Gelukt',
  geweigerd: 'Niet gedaan',
  opnieuw: 'Nog niet zeker of nog niet gedaan',
};

/** What became of each case: what asks for something first. */
export function Uitslagen({
  casussen,
  namen,
}: {
  readonly casussen: readonly Casusuitslag[];
  /** The names of the children, by case number, of the cases that whoever asks still sees. */
  readonly namen: ReadonlyMap<string, string | null>;
}) {
  return (
    <>
      {(['opnieuw', 'geweigerd', 'gedaan'] as const).map((soort) => (
        <Deel
          key={soort}
          soort={soort}
          casussen={casussen.filter(({ uitslag }) => uitslag === soort)}
          namen={namen}
        />
      ))}
    </>
  );
}

function Deel({
  soort,
  casussen,
  namen,
}: {
  readonly soort: Uitslagsoort;
  readonly casussen: readonly Casusuitslag[];
  readonly namen: ReadonlyMap<string, string | null>;
}) {
  if (casussen.length === 0) return null;
  return (
    <section class="uitslag" aria-labelledby={`uitslag-${soort}`}>
      <h2 id={`uitslag-${soort}`}>
        {KOP[soort]} <span class="nl-number-badge">{casussen.length}</span>
      </h2>
      <ul class="uitslagen">
        {casussen.map((een) => (
          <li key={een.casusnummer}>
            <Welke casus={een} naam={namen.get(een.casusnummer)} />: {een.zin}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A case that went out of sight is named by its number alone. */
function Welke({ casus, naam }: { readonly casus: Casusuitslag; readonly naam: string | null | undefined }) {
  const { casusnummer, kenmerk } = casus;
  if (naam === undefined) return <>{casusnaam(kenmerk)}, die u niet meer ziet</>;
  return <a href={casusadres(casusnummer)}>{casustitel({ naam, kenmerk })}</a>;
}
