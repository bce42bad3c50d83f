import type { Mens } from '../../dossier/mensen/mens';
import { LEIDERS } from '../../domain/fase';
import { rolnaam } from '../../taal/rollen';
import type { Namen } from '../../taal/zin';
import { casuslijstadres } from '../onderdelen/casuslijst';
import { Cel, Lijst, Rij, Rijkop, type Kolom } from '../onderdelen/lijst';
import { ALLE_SCHOLEN, type Lijstadres, type Vraag } from './vraag';
import type { Last, Verdeling } from './werklast';

/** Of the schools that are late at most so many stand apart. */
const MEEST = 10;
const NIETS: Last = { open: 0, teLaat: 0 };

/** One line: who, what they have, and what of the list of the region that is. */
interface Regel {
  readonly sleutel: string;
  readonly wie: string;
  readonly bij: string | null;
  readonly last: Last;
  readonly deel: Partial<Vraag>;
  /** Open cases by name; null: not counted, or of nobody in particular. */
  readonly casussen: number | null;
}

/** Everybody with work or cases, and whoever could have them and has none; then the schools. Each number leads to its list. */
export function PerPersoon({
  verdeling,
  casussen,
  naar,
  mensen,
  namen,
}: {
  readonly verdeling: Verdeling;
  /** Open cases by who leads them; null: they could not be read. */
  readonly casussen: ReadonlyMap<string, number> | null;
  readonly naar: Lijstadres;
  readonly mensen: readonly Mens[];
  readonly namen: Namen;
}) {
  const laat = verdeling.scholen.filter(({ teLaat }) => teLaat > 0);
  const regels = [
    ...vanMensen(verdeling, casussen, mensen, namen),
    ...vanScholen(verdeling.alleScholen, laat.slice(0, MEEST), namen),
  ];
  const kolommen: Kolom[] = ['Te laat', 'Open taken', ...(casussen === null ? [] : ['Casussen'])].map(
    (kop) => ({
      kop,
      klasse: 'last',
    }),
  );
  return (
    <>
      <Lijst opschrift="werk-per-persoon" kolommen={[{ kop: 'Wie' }, ...kolommen]} klasse="lasten">
        {regels.map(({ sleutel, wie, bij, last, deel, casussen: eigen }) => (
          <Rij key={sleutel}>
            <Rijkop>
              {wie}
              {bij !== null && <span class="lijst__bij">{bij}</span>}
            </Rijkop>
            <Cel kop="Te laat" klasse={last.teLaat > 0 ? 'last last--te-laat' : 'last'}>
              <Telling
                aantal={last.teLaat}
                href={naar('regio', { ...deel, teLaat: true })}
                wat={`te laat, ${wie}`}
              />
            </Cel>
            <Cel kop="Open taken" klasse="last">
              <Telling aantal={last.open} href={naar('regio', deel)} wat={`open taken, ${wie}`} />
            </Cel>
            {casussen !== null && (
              <Cel kop={eigen === null ? undefined : 'Casussen'} klasse="last">
                {eigen !== null && (
                  <Telling
                    aantal={eigen}
                    href={casuslijstadres({ van: 'regio', houder: sleutel })}
                    wat={`open casussen, ${wie}`}
                  />
                )}
              </Cel>
            )}
          </Rij>
        ))}
      </Lijst>
      {laat.length > MEEST && (
        <p class="stil klein">
          Bij nog {laat.length - MEEST} scholen is iets te laat: kijk bij alle scholen.
        </p>
      )}
    </>
  );
}

/** People in the order of their work; who has none, but leads cases or could, comes after them. */
function vanMensen(
  { personen }: Verdeling,
  casussen: ReadonlyMap<string, number> | null,
  mensen: readonly Mens[],
  namen: Namen,
): Regel[] {
  const leiden = mensen
    .filter(({ rol, actief }) => actief && LEIDERS.some((leider) => leider === rol))
    .map(({ id }) => id);
  const vrij = [...new Set([...(casussen?.keys() ?? []), ...leiden])].filter(
    (id) => !personen.some(({ persoon }) => persoon === id),
  );
  return [...personen, ...vrij.map((persoon) => ({ persoon, ...NIETS }))].map(
    ({ persoon, ...last }): Regel => {
      const rol = mensen.find(({ id }) => id === persoon)?.rol;
      return {
        sleutel: persoon,
        wie: namen.persoon(persoon),
        bij: rol === undefined ? null : rolnaam(rol),
        last,
        deel: { wie: persoon },
        casussen: casussen === null ? null : (casussen.get(persoon) ?? 0),
      };
    },
  );
}

/** All schools together, and those that are late by name. */
function vanScholen(samen: Last, laat: Verdeling['scholen'], namen: Namen): Regel[] {
  if (samen.open === 0) return [];
  const alle = { sleutel: ALLE_SCHOLEN, wie: 'Alle scholen samen', bij: null, last: samen };
  return [
    { ...alle, deel: { school: ALLE_SCHOLEN }, casussen: null },
    ...laat.map(({ school, ...last }): Regel => {
      const deel = { school };
      return { sleutel: school, wie: namen.school(school), bij: 'school', last, deel, casussen: null };
    }),
  ];
}

/** A count that leads to the list it counts; nothing to go to is a nought. */
function Telling({
  aantal,
  href,
  wat,
}: {
  readonly aantal: number;
  readonly href: string;
  readonly wat: string;
}) {
  if (aantal === 0) return <>0</>;
  return (
    <a href={href}>
      {aantal}
      <span class="alleen-voorlezen"> {wat}</span>
    </a>
  );
}
