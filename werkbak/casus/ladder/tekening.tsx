import { FASELABEL } from '../../../taal/fasen';
import { inWoorden } from '../../../taal/woorden';
import { datumVan, middernacht, type Datum } from '../../../domain/tijd';
import type { Ladderbeeld, Doorlopen, Vlak } from './beeld';
import { maatVoor, type Maat } from './maat';

/** Room a text needs, in units of the picture. */
const TEKEN = 6.9;

interface Deel {
  readonly beeld: Ladderbeeld;
  readonly maat: Maat;
}

/** A date as short as it can be read: `3 nov`. */
function kort(datum: Datum): string {
  const [dag = '', maand = ''] = inWoorden(datum).split(' ');
  return `${dag} ${maand.slice(0, 3)}`;
}

/** The ladder as a picture; everything in it stands in words beside it. */
export function Laddertekening({
  beeld,
  breedte,
  vandaag,
  label,
  klasse,
}: {
  readonly beeld: Ladderbeeld;
  readonly breedte: number;
  /** How it is with the child today. */
  readonly vandaag: string;
  readonly label: string;
  readonly klasse: string;
}) {
  const maat = maatVoor(beeld, breedte);
  return (
    <svg
      class={`ladder ${klasse}`}
      viewBox={`0 0 ${maat.breedte} ${maat.hoogte}`}
      width={maat.breedte}
      height={maat.hoogte}
      role="img"
      aria-label={label}
    >
      {beeld.vlakken.map((vlak) => (
        <Trede key={`${vlak.wat} ${vlak.van}`} vlak={vlak} maat={maat} />
      ))}
      {beeld.doorlopen.map((stap) => (
        <Omtrek key={stap.wat} stap={stap} maat={maat} />
      ))}
      <OpSchool beeld={beeld} maat={maat} />
      <As beeld={beeld} maat={maat} />
      <Hoop beeld={beeld} maat={maat} />
      {beeld.gesloten === null && <Vandaag beeld={beeld} maat={maat} tekst={`vandaag: ${vandaag}`} />}
    </svg>
  );
}

function Trede({ vlak, maat }: { readonly vlak: Vlak; readonly maat: Maat }) {
  const { wat, van, tot, stand } = vlak;
  const x = maat.x(van);
  const breed = Math.max(2, (tot === null ? maat.rechts : maat.x(tot)) - x);
  const top = maat.top(wat);
  return (
    <g class={`trede trede--${wat} trede--${stand}`}>
      <rect x={x} y={top} width={breed} height={maat.grond - top} />
      <path d={`M${x} ${top}h${breed}`} class="trede__rand" />
      <Tredenaam naam={tredenaam(wat)} x={x} top={top} breed={breed} hoog={maat.grond - top} />
    </g>
  );
}

function tredenaam(wat: Vlak['wat']): string {
  return wat === 'niet-gemeld' ? 'niet gemeld' : wat === 'om' ? 'OM' : FASELABEL[wat];
}

/** A step that was passed: its outline where it would have been, its name above it. */
function Omtrek({ stap: { wat, van, tot }, maat }: { readonly stap: Doorlopen; readonly maat: Maat }) {
  const x = maat.x(van);
  const breed = Math.max(2, maat.x(tot) - x);
  const top = maat.top(wat);
  return (
    <g class={`trede trede--${wat} trede--doorlopen`}>
      <rect x={x} y={top} width={breed} height={maat.grond - top} />
      <Tredenaam naam={tredenaam(wat)} x={x} top={top} breed={breed} hoog={0} />
    </g>
  );
}

/** The name of a step: along it, upright in a narrow one, and above it where it does not fit in either; never cut. */
function Tredenaam({
  naam,
  x,
  top,
  breed,
  hoog,
}: Readonly<Record<'x' | 'top' | 'breed' | 'hoog', number> & { naam: string }>) {
  const lengte = naam.length * TEKEN + 10;
  if (lengte < breed) {
    const binnen = top + (hoog < 20 ? 10 : 16);
    return (
      <text x={x + 6} y={hoog === 0 ? top - 5 : binnen}>
        {naam}
      </text>
    );
  }
  const midden = x + breed / 2 + 4;
  const onder = lengte <= hoog ? top + hoog - 6 : top - 6;
  return (
    <text x={midden} y={onder} transform={`rotate(-90 ${midden} ${onder})`}>
      {naam}
    </text>
  );
}

/** The days the child attended, under the ground: they do not count. */
function OpSchool({ beeld, maat }: Deel) {
  return (
    <g class="opschool">
      {beeld.aanwezig.map(({ van, tot }) => {
        const x = maat.x(middernacht(van));
        const breed = Math.max(3, maat.x(middernacht(tot)) - x);
        return (
          <g key={van}>
            <rect x={x} y={maat.grond + 3} width={breed} height={12} />
            {breed > 60 && (
              <text x={x + 4} y={maat.grond + 13}>
                op school
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The ground with the weeks at home, and under it the terms. */
function As({ beeld, maat }: Deel) {
  const { as, links, rechts, grond, smal } = maat;
  const weken = beeld.weken.map((op) => maat.x(op)).filter((x) => x < rechts);
  let vrij = 0;
  const merken = [
    { x: links, boven: smal ? 'wk 0' : 'week 0', onder: kort(beeld.begin) },
    ...beeld.termijnen.flatMap(({ dagen, op }) =>
      op === null || maat.x(op) >= rechts
        ? []
        : [{ x: maat.x(op), boven: weekOfDag(dagen, maat), onder: kort(datumVan(op)) }],
    ),
  ].filter((merk) => {
    const past = merk.x >= vrij;
    if (past) vrij = merk.x + Math.max(merk.boven.length, merk.onder.length) * TEKEN + 6;
    return past;
  });
  return (
    <g class="as">
      <path d={`M${links} ${grond}H${rechts}`} class="as__grond" />
      <path d={weken.map((x) => `M${x} ${as}v4`).join('')} class="as__week" />
      <path d={`M${links} ${as}H${rechts}`} class="as__lijn" />
      {merken.map(({ x, boven, onder }) => (
        <g key={x} class="as__merk">
          <path d={`M${x} ${as - 3}v10`} />
          <text x={anker(x, Math.max(boven.length, onder.length), maat)} y={as + 20}>
            {boven}
          </text>
          <text x={anker(x, Math.max(boven.length, onder.length), maat)} y={as + 36}>
            {onder}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A text begins at its mark, unless it would leave the picture. */
function anker(x: number, tekens: number, { links, rechts }: Maat): number {
  return Math.max(links, Math.min(x - 2, rechts - tekens * TEKEN));
}

function weekOfDag(dagen: number, { smal }: Maat): string {
  if (dagen % 7 !== 0) return `dag ${dagen}`;
  return `${smal ? 'wk' : 'week'} ${dagen / 7}`;
}

/** Until when founded hope holds back doorbraak. */
function Hoop({ beeld, maat }: Deel) {
  if (beeld.hoop === null) return null;
  const x = maat.x(middernacht(beeld.hoop));
  const tekst = `zicht tot ${kort(beeld.hoop)}`;
  return (
    <g class="hoop">
      <path d={`M${x} 34V${maat.grond}`} />
      <path d={`M${x} 28l6 6-6 6-6-6z`} class="hoop__ruit" />
      <text
        x={Math.min(x + 10, maat.rechts - tekst.length * TEKEN)}
        y={x + 10 + tekst.length * TEKEN > maat.rechts ? 24 : 38}
      >
        {tekst}
      </text>
    </g>
  );
}

function Vandaag({ beeld, maat, tekst }: Deel & { readonly tekst: string }) {
  const x = maat.x(beeld.nu);
  return (
    <g class="vandaag">
      <path d={`M${x} 18V${maat.as + 4}`} />
      <text
        x={Math.max(
          maat.links,
          Math.min(x - (tekst.length * TEKEN) / 2, maat.rechts - tekst.length * TEKEN - 4),
        )}
        y={12}
      >
        {tekst}
      </text>
    </g>
  );
}
