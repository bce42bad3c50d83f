import type { ComponentChildren } from 'preact';
import type { School, Wijziging } from '../../dossier/mensen/mens';
import type { Veldfout } from '../../domain/weigering';
import { onderwijsnaam } from '../../taal/onderwijs';
import { Feiten } from '../onderdelen/feiten';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import type { Regiostand } from './bron';
import { Geschiedenis } from './geschiedenis';
import { Velden } from '../formulier/veldweergave';
import type { Getypt } from '../formulier/velden';
import { schooladres } from './schooladres';
import { vanSchool, Zorgcoordinatoren } from './scholenlijst';
import { schoolvelden } from './schoolvelden';

const GEDAAN: Readonly<Record<string, string>> = {
  toegevoegd: 'De school staat nu bij uw regio.',
  gewijzigd: 'De wijziging is bewaard.',
};

/** One school: who signs in for it, its name and gemeente, and every change. */
export function Schoolpagina({
  brin,
  school,
  stand: { plek, mensen, keus, namen },
  wijzigingen,
  getypt,
  versie,
  fouten,
  boven,
  gedaan,
}: {
  readonly brin: string;
  /** Null: cases name it, but nobody has added it. */
  readonly school: School | null;
  readonly stand: Regiostand;
  readonly wijzigingen: readonly Wijziging[];
  readonly getypt: Getypt;
  readonly versie: number;
  readonly fouten: readonly Veldfout[];
  readonly boven: ComponentChildren;
  readonly gedaan: unknown;
}) {
  const { adres, beheert, nu } = plek;
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  return (
    <>
      <p class="terug">
        <a href={adres('/werkbak/mensen/scholen')}>Terug naar de scholen</a>
      </p>
      {zin !== undefined && (
        <Bericht toon="goed">
          <p>{zin}</p>
        </Bericht>
      )}
      <div class="paginakop">
        <h1>{school?.naam ?? `School ${brin}`}</h1>
        {school === null && <p class="stil">Deze school staat nog niet bij de scholen van de regio.</p>}
      </div>
      {boven}
      <section class="vlak" aria-label="Gegevens">
        <Feiten
          feiten={[
            ['BRIN', brin],
            school === null
              ? null
              : ['Gemeente', namen.convenanten.naamVanGemeente(school.gemeente) ?? school.gemeente],
            school?.onderwijssoort == null ? null : ['Onderwijs', onderwijsnaam(school.onderwijssoort)],
            [
              'Zorgcoördinator of intern begeleider',
              <Zorgcoordinatoren plek={plek} wie={vanSchool({ brin }, mensen)} />,
            ],
          ]}
        />
        {beheert && school !== null && (
          <p class="knoppen">
            <Knoplink
              soort="secundair"
              href={adres('/werkbak/mensen/nieuw', { rol: 'school', school: brin })}
            >
              Voeg een zorgcoördinator toe
            </Knoplink>
          </p>
        )}
      </section>
      {beheert && (
        <section class="vlak" aria-labelledby="wijzigen">
          <h2 id="wijzigen">{school === null ? 'Voeg deze school toe' : 'Wijzig de school'}</h2>
          <Foutenlijst fouten={fouten} />
          <Formulier class="formulier" actie={schooladres(plek, brin)} novalidate>
            <input type="hidden" name="versie" value={String(versie)} />
            <Velden velden={schoolvelden(keus, false)} getypt={getypt} fouten={fouten} />
            <p class="knoppen">
              <Knop>{school === null ? 'Voeg de school toe' : 'Bewaar'}</Knop>
            </p>
          </Formulier>
        </section>
      )}
      <Geschiedenis wijzigingen={wijzigingen} namen={namen} nu={nu} />
    </>
  );
}
