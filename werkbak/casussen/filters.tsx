import { FASEN, HOUDERROLLEN } from '../../domain/fase';
import type { Casusvolgorde } from '../../dossier/casusvolgorde';
import type { Gebruiker } from '../../domain/gebruiker';
import { FASELABEL } from '../../taal/fasen';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Filterblok, Keuzefilter, Vinkfilter } from '../onderdelen/filters';
import type { Omgang } from '../onderdelen/omgang';
import { adresVan, isGefilterd, kiestHouder, zonderFilters, type Vraag } from './vraag';

const VOLGORDENAAM: Record<Casusvolgorde, string> = {
  stap: 'Volgende stap',
  verzuim: 'Eerste verzuimdag',
  contact: 'Oudste contact',
  gemeld: 'Nieuwste melding',
  gesloten: 'Laatst gesloten',
};

/** Less of the list, and in another order; everything that is chosen stands in the address. */
export function Filters({
  vraag,
  gebruiker,
  gemeenten,
  omgang,
}: {
  readonly vraag: Vraag;
  readonly gebruiker: Gebruiker;
  readonly gemeenten: readonly (readonly [code: string, naam: string])[];
  readonly omgang: Omgang;
}) {
  const { weergave, fase, gemeente, school, houder, niemand, regio, volgorde } = vraag;
  const open = weergave.van !== 'gesloten';
  const scholen = schoolkeuzen(omgang, gebruiker);
  return (
    <Filterblok
      opschrift="Filter en volgorde"
      actie={CASUSLIJSTPAD}
      vast={{ van: weergave.van, regio }}
      gefilterd={isGefilterd(vraag)}
      zonder={adresVan(zonderFilters(vraag))}
    >
      {open && (
        <Keuzefilter
          naam="fase"
          label="Fase"
          leeg="Alle fasen"
          waarde={fase}
          keuzen={FASEN.filter((een) => een !== 'gesloten').map((een) => [een, FASELABEL[een]])}
        />
      )}
      {kiestHouder(gebruiker) && gemeenten.length > 1 && (
        <Keuzefilter
          naam="gemeente"
          label="Gemeente"
          leeg="Alle gemeenten"
          waarde={gemeente}
          keuzen={gemeenten}
        />
      )}
      {scholen.length > 1 && (
        <Keuzefilter
          naam="school"
          label="School"
          leeg="Alle scholen"
          waarde={school}
          keuzen={metGekozen(scholen, school, omgang.namen.school)}
        />
      )}
      {kiestHouder(gebruiker) && weergave.van !== 'mij' && (
        <Keuzefilter
          naam="houder"
          label="Regie bij"
          leeg="Iedereen"
          waarde={houder}
          keuzen={metGekozen(houderkeuzen(omgang), houder, omgang.namen.persoon)}
        />
      )}
      {weergave.volgorden.length > 1 && (
        <Keuzefilter
          naam="volgorde"
          label="Volgorde"
          waarde={volgorde}
          keuzen={weergave.volgorden.map((een) => [een, VOLGORDENAAM[een]])}
        />
      )}
      {kiestHouder(gebruiker) && weergave.van === 'regio' && (
        <Vinkfilter naam="niemand" label="Nog van niemand" aan={niemand} />
      )}
    </Filterblok>
  );
}

type Keuzen = readonly (readonly [waarde: string, naam: string])[];

/** Who can hold a case, those who stopped last: their cases are still there. */
function houderkeuzen({ mensen }: Omgang): Keuzen {
  return mensen
    .filter(({ rol }) => HOUDERROLLEN.some((een) => een === rol))
    .sort((a, b) => Number(b.actief) - Number(a.actief) || a.naam.localeCompare(b.naam, 'nl'))
    .map(({ id, naam, actief }) => [id, actief ? naam : `${naam} (gestopt)`]);
}

/** The schools somebody reaches, by name. */
function schoolkeuzen({ scholen, namen }: Omgang, gebruiker: Gebruiker): Keuzen {
  const brins =
    gebruiker.scholen.length > 0
      ? gebruiker.scholen
      : scholen
          .filter(({ gemeente }) => gebruiker.gemeenten?.includes(gemeente) ?? true)
          .map(({ brin }) => brin);
  return [...new Set(brins)]
    .map((brin) => [brin, namen.school(brin)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'nl'));
}

/** What was chosen can always be seen, also where it is no longer there to choose. */
function metGekozen(keuzen: Keuzen, gekozen: string | undefined, naam: (waarde: string) => string): Keuzen {
  return gekozen === undefined || keuzen.some(([waarde]) => waarde === gekozen)
    ? keuzen
    : [...keuzen, [gekozen, naam(gekozen)]];
}
