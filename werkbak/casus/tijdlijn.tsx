import { datumVan, naarEpoch, type Datum } from '../../domain/tijd';
import { vertelGezien } from '../../taal/zinnen-verkort';
import { wie } from '../../taal/actor';
import { dag, tijdstip, uur } from '../../taal/tijd';
import { hoofdletter, type Zin } from '../../taal/zin';
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

/** The whole story of a case, the newest first. */
export function Tijdlijn(zicht: Pick<Casuszicht, 'tijdlijn' | 'namen' | 'nu'>) {
  const stappen = alsStappen(zicht);
  const oud = stappen.slice(IN_ZICHT);
  return (
    <Deel id="tijdlijn" kop="Tijdlijn">
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
