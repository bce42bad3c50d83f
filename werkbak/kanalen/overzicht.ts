import { UITBAK } from '../../dossier/berichtstatus';
import type { Kanaalstand } from '../../dossier/kanalen/ingesteld';
import type { Proefstand } from '../../dossier/kanalen/proef';
import type { Postaantal, Poststand } from '../../dossier/post/stand';

/** Every channel that an installation can have, in the order of the page. */
export const KANALEN = [UITBAK, 'e-mail', 'notifynl'] as const;

/** A worker says every minute what it has. */
const STIL_MS = 5 * 60_000;

/** A channel as the page shows it. */
export interface Kanaalbeeld {
  readonly naam: string;
  /** As a worker last said; null: no worker ever had it, or not for this region. */
  readonly stand: Kanaalstand | null;
  /** True when a worker said so a moment ago. */
  readonly loopt: boolean;
  /** The ways that lead to people in the region; null: the channel knows no ways. */
  readonly wegen: readonly string[] | null;
  /** What is wrong with the settings of the region, or of any region for who looks after all; nothing goes there. */
  readonly gebreken: readonly string[];
  readonly aantallen: Readonly<Record<Poststand, number>>;
  /** The last test message of who looks. */
  readonly proef: Proefstand | null;
}

/** Each channel for who looks: what is set up, what stands still, and how their last test went. */
export function kanaalbeelden(
  regio: string | null,
  standen: readonly Kanaalstand[],
  aantallen: readonly Postaantal[],
  proeven: readonly Proefstand[],
  nu: number,
): Kanaalbeeld[] {
  const namen = new Set([
    ...KANALEN,
    ...standen.map(({ naam }) => naam),
    ...aantallen.map(({ kanaal }) => kanaal),
  ]);
  return [...namen].map((naam) => {
    const gevonden = standen.find((een) => een.naam === naam) ?? null;
    const regios = gevonden?.ingesteld.regios;
    const wegen = regios === undefined ? null : regio === null ? alle(regios) : (regios[regio] ?? []);
    const stand = wegen?.length === 0 ? null : gevonden;
    const som = (welke: Poststand) =>
      aantallen
        .filter((een) => een.kanaal === naam && een.stand === welke)
        .reduce((al, { aantal }) => al + aantal, 0);
    return {
      naam,
      stand,
      loopt: stand !== null && nu - Date.parse(stand.gezienOp) < STIL_MS,
      wegen,
      gebreken: gebrekenVan(regio, gevonden?.ingesteld.gebreken ?? {}),
      aantallen: {
        wacht: som('wacht'),
        hapert: som('hapert'),
        deels: som('deels'),
        opgegeven: som('opgegeven'),
      },
      proef: proeven.find(({ kanaal }) => kanaal === naam) ?? null,
    };
  });
}

/** True for a channel over which a test message can go: it sends to people, and a worker has it. */
export function isTeProeven({ naam, stand }: Pick<Kanaalbeeld, 'naam' | 'stand'>): boolean {
  return naam !== UITBAK && stand !== null;
}

function gebrekenVan(
  regio: string | null,
  van: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.entries(van).flatMap(([welke, gebreken]) =>
    regio === null || welke === regio ? gebreken : [],
  );
}

function alle(regios: Readonly<Record<string, readonly string[]>>): string[] {
  return [...new Set(Object.values(regios).flat())];
}
