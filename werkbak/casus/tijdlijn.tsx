import type { Request } from 'express';
import { datumVan, naarEpoch, type Datum } from '../../domain/tijd';
import { vertelGezien } from '../../taal/zinnen-verkort';
import { wie } from '../../taal/actor';
import { dag, tijdstip, uur } from '../../taal/tijd';
import { hoofdletter, type Zin } from '../../taal/zin';
import { casusadres } from '../onderdelen/kind';
import { Deel } from './deel';
import type { Casuszicht, Regel } from './zicht';

/** This many steps are in sight; the rest unfolds. */
const IN_ZICHT = 12;
/** An event that was recorded this much later than it counts for tells so. */
const LATER_MS = 15 * 60_000;

/** Everything that happened at one moment by one actor: one step of the story. */
interface Stap {
  readonly eerste: Regel;
  readonly zinnen: readonly (Zin & { readonly nummer: number })[];
}

/** How much of the story is told: all of it, or only what people did. */
type Filter = 'alles' | 'mensen';

/** Which of the story somebody asked for, in the address of the page. */
export function tijdlijnfilter({ query }: Pick<Request, 'query'>): Filter {
  return query['tijdlijn'] === 'mensen' ? 'mensen' : 'alles';
}

/** The story of a case, the newest first. */
export function Tijdlijn({
  filter = 'alles',
  ...zicht
}: Pick<Casuszicht, 'casus' | 'tijdlijn' | 'namen' | 'nu'> & { readonly filter?: Filter }) {
  const alle = alsStappen(zicht);
  const stappen = filter === 'mensen' ? alle.flatMap(doorMensen) : alle;
  const oud = stappen.slice(IN_ZICHT);
  return (
    <Deel id="tijdlijn" kop="Tijdlijn">
      <Filterkeuze filter={filter} casusnummer={zicht.casus.casusnummer} />
      {stappen.length === 0 && <p class="stil">Er heeft nog niemand iets gedaan.</p>}
      <Stappen stappen={stappen.slice(0, IN_ZICHT)} {...zicht} />
      {oud.length > 0 && (
        <details>
          <summary>Toon ook de {oud.length} eerdere stappen</summary>
          <Stappen stappen={oud} {...zicht} />
        </details>
      )}
    </Deel>
  );
}

/** The whole story or what people did: a link to the other. */
function Filterkeuze({ filter, casusnummer }: { readonly filter: Filter; readonly casusnummer: string }) {
  const adres = casusadres(casusnummer);
  return (
    <p class="tijdlijn__filter">
      {filter === 'mensen' ? (
        <>
          U ziet alleen wat mensen deden. <a href={`${adres}#tijdlijn`}>Toon alles</a>
        </>
      ) : (
        <a href={`${adres}?tijdlijn=mensen#tijdlijn`}>Toon alleen wat mensen deden</a>
      )}
    </p>
  );
}

/** A step that somebody took, without the bookkeeping of what followed; nothing for a step of the clock. */
function doorMensen({ eerste, zinnen }: Stap): Stap[] {
  if (eerste.door === 'klok') return [];
  const gedaan = zinnen.filter(({ gewicht }) => gewicht !== 'klein');
  return [{ eerste, zinnen: gedaan.length === 0 ? zinnen : gedaan }];
}

function alsStappen({ tijdlijn, namen, nu }: Pick<Casuszicht, 'tijdlijn' | 'namen' | 'nu'>): Stap[] {
  const stappen: { eerste: Regel; zinnen: (Zin & { nummer: number })[] }[] = [];
  for (const regel of tijdlijn) {
    const zin = { ...vertelGezien(regel, { namen, nu }), nummer: regel.nummer };
    const vorige = stappen.at(-1);
    const zelfde =
      vorige !== undefined &&
      vorige.eerste.op === regel.op &&
      vorige.eerste.door === regel.door &&
      vorige.eerste.actor === regel.actor;
    // Within a step the story runs forward.
    if (zelfde) vorige.zinnen.unshift(zin);
    else stappen.push({ eerste: regel, zinnen: [zin] });
  }
  return stappen;
}

function Stappen({
  stappen,
  namen,
  nu,
}: Pick<Casuszicht, 'namen' | 'nu'> & { readonly stappen: readonly Stap[] }) {
  const dagen = new Map<Datum, Stap[]>();
  for (const stap of stappen) {
    const datum = datumVan(stap.eerste.op);
    dagen.set(datum, [...(dagen.get(datum) ?? []), stap]);
  }
  return (
    <>
      {[...dagen].map(([datum, vanDag]) => (
        <div key={datum} class="dag">
          <h3>{hoofdletter(dag(datum, nu))}</h3>
          <ol class="stappen">
            {vanDag.map(({ eerste, zinnen }) => (
              <li key={eerste.nummer} class={zinnen.some(isMijlpaal) ? 'stap stap--mijlpaal' : 'stap'}>
                <p class="stap__wie">
                  <time dateTime={eerste.op}>{uur(eerste.op)}</time> {wie(eerste, namen)}
                  {naarEpoch(eerste.werkelijkOp) - naarEpoch(eerste.op) > LATER_MS && (
                    <>, vastgelegd op {tijdstip(eerste.werkelijkOp, nu)}</>
                  )}
                </p>
                {zinnen.map((zin) => (
                  <Verteld key={zin.nummer} zin={zin} />
                ))}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

function Verteld({ zin: { gewicht, toelichting, zin } }: { readonly zin: Zin }) {
  return (
    <>
      <p class={`zin zin--${gewicht}`}>{zin}</p>
      {toelichting !== undefined && <blockquote class="vrije-tekst">{toelichting}</blockquote>}
    </>
  );
}

function isMijlpaal({ gewicht }: Zin): boolean {
  return gewicht === 'mijlpaal';
}
