import type { Klokregel } from '../../dossier/klokregels';
import type { Gebruiker } from '../../domain/gebruiker';
import { FASEN, type Fase } from '../../domain/fase';
import { datumVan, middernacht, type Datum, type Moment } from '../../domain/tijd';
import { casuslijstadres } from '../onderdelen/casuslijst';
import { Fasebadge } from '../onderdelen/fase';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casusadres, casustitel } from '../onderdelen/kind';
import { Paneel, type Gelezen } from '../onderdelen/paneel';
import { klokzin, verzetDeCasus } from '../../taal/klok';
import { dag, overDagen, uur } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';

/** More steps than this in a week are counted, not listed. */
const MEEST = 12;

/** What the clock does in the coming week: every step in a case, and how many reminders. */
export function Klokweek({
  gelezen,
  ...opties
}: {
  readonly gelezen: Gelezen<readonly Klokregel[]>;
  readonly nu: Moment;
  readonly lezer: Gebruiker;
}) {
  return (
    <Paneel id="klok" kop="Wat de klok deze week doet" gelezen={gelezen}>
      {(regels) => <Week regels={regels} {...opties} />}
    </Paneel>
  );
}

function Week({
  regels,
  nu,
  lezer,
}: {
  readonly regels: readonly Klokregel[];
  readonly nu: Moment;
  readonly lezer: Gebruiker;
}) {
  const stappen = regels.flatMap(({ termijnen, ...regel }) =>
    termijnen.filter(verzetDeCasus).map((termijn) => ({ ...regel, termijn })),
  );
  const herinneringen = regels.flatMap(({ termijnen }) => termijnen).length - stappen.length;
  const getoond = stappen.slice(0, MEEST);
  const gevaar = getoond.filter((stap) => stap.gevaar);
  const dagen = perDag(getoond.filter((stap) => !stap.gevaar));
  return (
    <>
      {stappen.length === 0 ? (
        <p>De klok zet deze week geen stap in een casus.</p>
      ) : (
        <>
          {gevaar.length > 0 && (
            <div class="klokdag klokdag--gevaar">
              <h3>Kinderen in gevaar</h3>
              <Stappen stappen={gevaar} metDag nu={nu} lezer={lezer} />
            </div>
          )}
          {dagen.map(({ datum, stappen: vanDag }) => (
            <div key={datum} class="klokdag">
              <h3>
                {dag(datum, nu)} <span class="stil">{overDagen(datum, nu)}</span>
              </h3>
              <Stappen stappen={vanDag} nu={nu} lezer={lezer} />
            </div>
          ))}
        </>
      )}
      {stappen.length > MEEST && <p class="stil">En nog {stappen.length - MEEST} stappen.</p>}
      {herinneringen > 0 && (
        <p class="stil klein">
          Ook stuurt de klok {herinneringen}{' '}
          {herinneringen === 1 ? 'herinnering of waarschuwing' : 'herinneringen en waarschuwingen'}.
        </p>
      )}
    </>
  );
}

type Stap = Omit<Klokregel, 'termijnen'> & { readonly termijn: Klokregel['termijnen'][number] };

/** Steps of the clock, each with its child; `metDag`: the day is not said above them. */
function Stappen({
  stappen,
  metDag = false,
  nu,
  lezer,
}: {
  readonly stappen: readonly Stap[];
  readonly metDag?: boolean;
  readonly nu: Moment;
  readonly lezer: Gebruiker;
}) {
  return (
    <ul class="klok">
      {stappen.map(({ casusnummer, kenmerk, naam, op, gevaar, termijn }) => (
        <li key={`${casusnummer} ${termijn.soort} ${op}`}>
          <Gevaarteken gevaar={gevaar} />
          <a href={casusadres(casusnummer)}>{casustitel({ kenmerk, naam })}</a>
          {middernacht(datumVan(op)) === op ? '' : ` (${uur(op)} uur)`}
          <br />
          {metDag && `${hoofdletter(dag(datumVan(op), nu))}: `}
          {klokzin(termijn, lezer)}
        </li>
      ))}
    </ul>
  );
}

/** What happens, by the day in Europe/Amsterdam on which it happens. */
function perDag<S extends { readonly op: Moment }>(stappen: readonly S[]): { datum: Datum; stappen: S[] }[] {
  const dagen = new Map<Datum, S[]>();
  for (const stap of stappen) {
    const datum = datumVan(stap.op);
    dagen.set(datum, [...(dagen.get(datum) ?? []), stap]);
  }
  return [...dagen].map(([datum, vanDag]) => ({ datum, stappen: vanDag }));
}

/** How many open cases there are per phase; each number leads to those cases. */
export function Fasetelling({ gelezen }: { readonly gelezen: Gelezen<Partial<Record<Fase, number>>> }) {
  return (
    <Paneel id="fasen" kop="Open casussen per fase" gelezen={gelezen}>
      {(telling) => {
        const fasen = FASEN.filter((fase) => (telling[fase] ?? 0) > 0);
        const samen = fasen.reduce((som, fase) => som + (telling[fase] ?? 0), 0);
        if (samen === 0) return <p>Er zijn geen open casussen.</p>;
        return (
          <>
            <ul class="fasen">
              {fasen.map((fase) => (
                <li key={fase}>
                  <a href={casuslijstadres({ van: 'regio', fase })}>
                    <Fasebadge fase={fase} />
                    <b>{telling[fase]}</b>
                  </a>
                </li>
              ))}
            </ul>
            <p class="klein">
              <a href={casuslijstadres({ van: 'regio' })}>
                Samen {samen} {samen === 1 ? 'open casus' : 'open casussen'}
              </a>
              .
            </p>
          </>
        );
      }}
    </Paneel>
  );
}
