/** One bar, or one part of a bar. */
export interface Deel {
  /** What it stands for: decides its colour. */
  readonly soort: string;
  readonly waarde: number;
  /** Stands in the bar or behind it, so that no colour has to be known. */
  readonly tekst: string;
}

/** One line of a chart. */
export interface Rij {
  readonly naam: string;
  /** Parts of one bar, or bars under each other. */
  readonly delen: readonly Deel[];
  /** Behind a bar of parts: what they are together. */
  readonly samen?: string;
}

export interface Balkenopties {
  /** Names the chart in the page; unique in it. */
  readonly id: string;
  readonly titel: string;
  /** What the chart shows, for who does not see it. */
  readonly omschrijving: string;
  readonly rijen: readonly Rij[];
  /** True: the parts of a line make one bar. */
  readonly gestapeld?: boolean;
}

const NAAMHOOGTE = 20;
const BALK = 18;
const TUSSEN = 3;
const ONDER = 10;
/** Room behind the longest bar for what stands there. */
const STAART = 152;
const STAART_GESTAPELD = 44;
/** Width of a character of a text in a bar, and the room around it. */
const LETTER = 7.5;
const MARGE = 6;

/** A chart of horizontal bars, drawn in two widths: the style sheet shows the one that fits. */
export function Balken(opties: Balkenopties) {
  return (
    <div class="grafiek">
      <Tekening {...opties} breedte={640} klasse="grafiek--breed" />
      <Tekening {...opties} breedte={320} klasse="grafiek--smal" />
    </div>
  );
}

function Tekening({
  id,
  titel,
  omschrijving,
  rijen,
  gestapeld = false,
  breedte,
  klasse,
}: Balkenopties & { readonly breedte: number; readonly klasse: string }) {
  const lengte = (rij: Rij): number =>
    gestapeld
      ? rij.delen.reduce((som, { waarde }) => som + waarde, 0)
      : Math.max(0, ...rij.delen.map(({ waarde }) => waarde));
  const langste = Math.max(1, ...rijen.map(lengte));
  const schaal = (breedte - (gestapeld ? STAART_GESTAPELD : STAART)) / langste;
  const hoogten = rijen.map((rij) => {
    const balken = gestapeld ? 1 : rij.delen.length;
    return NAAMHOOGTE + balken * (BALK + TUSSEN) + ONDER;
  });
  const begin = hoogten.map((_, i) => hoogten.slice(0, i).reduce((som, hoogte) => som + hoogte, 0));
  const hoogte = hoogten.reduce((som, deel) => som + deel, 0);
  const kop = `${id}-${breedte}`;
  return (
    <svg
      class={klasse}
      viewBox={`0 0 ${breedte} ${hoogte}`}
      role="img"
      aria-labelledby={`${kop}-titel ${kop}-uitleg`}
    >
      <title id={`${kop}-titel`}>{titel}</title>
      <desc id={`${kop}-uitleg`}>{omschrijving}</desc>
      {rijen.map((rij, i) => (
        <g key={rij.naam} transform={`translate(0 ${begin[i] ?? 0})`}>
          <text class="grafiek__naam" x="0" y={NAAMHOOGTE - 6}>
            {rij.naam}
          </text>
          {gestapeld ? <Stapel rij={rij} schaal={schaal} /> : <Onder rij={rij} schaal={schaal} />}
        </g>
      ))}
    </svg>
  );
}

/** The parts after each other; a text that does not fit stands in the table only. */
function Stapel({ rij, schaal }: { readonly rij: Rij; readonly schaal: number }) {
  const som = (delen: readonly Deel[]): number => delen.reduce((s, { waarde }) => s + waarde, 0);
  const einde = som(rij.delen) * schaal;
  return (
    <>
      {rij.delen.map(({ soort, waarde, tekst }, i) => {
        const x = som(rij.delen.slice(0, i)) * schaal;
        const breed = waarde * schaal;
        return (
          <g key={soort}>
            <rect class={`balk balk--${soort}`} x={x} y={NAAMHOOGTE} width={breed} height={BALK} />
            {breed >= tekst.length * LETTER + MARGE && (
              <text
                class={`grafiek__in grafiek__in--${soort}`}
                x={x + breed / 2}
                y={NAAMHOOGTE + BALK - 5}
                text-anchor="middle"
              >
                {tekst}
              </text>
            )}
          </g>
        );
      })}
      <text class="grafiek__bij" x={einde + MARGE} y={NAAMHOOGTE + BALK - 4}>
        {rij.samen ?? ''}
      </text>
    </>
  );
}

/** The bars under each other, each with its words behind it. */
function Onder({ rij, schaal }: { readonly rij: Rij; readonly schaal: number }) {
  return (
    <>
      {rij.delen.map(({ soort, waarde, tekst }, i) => {
        const y = NAAMHOOGTE + i * (BALK + TUSSEN);
        return (
          <g key={soort}>
            <rect
              class={`balk balk--${soort}`}
              x="0"
              y={y}
              width={Math.max(waarde * schaal, 1)}
              height={BALK}
            />
            <text class="grafiek__bij" x={waarde * schaal + MARGE} y={y + BALK - 4}>
              {tekst}
            </text>
          </g>
        );
      })}
    </>
  );
}
