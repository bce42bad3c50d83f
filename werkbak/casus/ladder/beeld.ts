import type { Casus } from '../../../domain/casus';
import { isKlokstap, KLOKSTAPPEN, trede, type Fase, type Klokstap } from '../../../domain/fase';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { stapmoment } from '../../../domain/ladder';
import { nazorgOver } from '../../../domain/nazorg';
import { lopendeTermijnen } from '../../../domain/termijnen';
import {
  datumVan,
  laatste,
  middernacht,
  plusDagen,
  plusDagenMoment,
  type Datum,
  type Moment,
  type Periode,
} from '../../../domain/tijd';

/** A stretch of time in one phase, or before anybody reported. */
export interface Vlak {
  readonly wat: Fase | 'niet-gemeld';
  readonly van: Moment;
  /** The first moment after it; null while nobody can say. */
  readonly tot: Moment | null;
  readonly stand: 'voorbij' | 'nu' | 'verwacht';
}

/** The term of a step of the ladder. */
export interface Termijnpunt {
  readonly fase: Klokstap;
  /** Days at home after which the clock takes the step. */
  readonly dagen: number;
  /** When that is, or was; null while the child attends. */
  readonly op: Moment | null;
}

/** A case as a ladder: what was, what is, and what the clock will do when nothing changes. */
export interface Ladderbeeld {
  readonly begin: Datum;
  readonly nu: Moment;
  readonly vlakken: readonly Vlak[];
  readonly termijnen: readonly Termijnpunt[];
  /** Periods the child attended; the present one runs until today. */
  readonly aanwezig: readonly Periode[];
  /** Until which date founded hope holds back doorbraak. */
  readonly hoop: Datum | null;
  readonly gesloten: Moment | null;
}

/** Shorter than this from the first day to the report is no delay. */
const METEEN_DAGEN = 1;

/** The ladder of a case; `gebeurtenissen` in the order in which they happened. */
export function ladderbeeld(casus: Casus, gebeurtenissen: readonly Gebeurtenis[], nu: Moment): Ladderbeeld {
  const begin = casus.eersteVerzuimdag;
  return {
    begin,
    nu,
    vlakken: [...voorDeMelding(casus), ...geweest(casus, gebeurtenissen, nu)],
    termijnen: KLOKSTAPPEN.map((fase) => ({
      fase,
      dagen: casus.convenant.termijnen[fase],
      op: stapmoment(casus, fase)?.op ?? null,
    })),
    aanwezig: aanwezigheid(casus, nu),
    hoop: casus.perspectief?.verwachtOp ?? null,
    gesloten: casus.gesloten?.op ?? null,
  };
}

function voorDeMelding({ eersteVerzuimdag, gemeldOp }: Casus): Vlak[] {
  const van = middernacht(eersteVerzuimdag);
  return gemeldOp > plusDagenMoment(van, METEEN_DAGEN)
    ? [{ wat: 'niet-gemeld', van, tot: gemeldOp, stand: 'voorbij' }]
    : [];
}

/** The phases that were, the present one, and the ones the clock will open. */
function geweest(casus: Casus, gebeurtenissen: readonly Gebeurtenis[], nu: Moment): Vlak[] {
  const wissels = fasewissels(gebeurtenissen);
  const straks = casus.gesloten === null ? verwacht(casus, nu) : [];
  const nuTot = casus.gesloten?.op ?? straks[0]?.van ?? (casus.terugkeer === null ? null : nazorgOver(casus));
  return [
    ...wissels.map(({ wat, van }, i): Vlak => {
      const volgende = wissels[i + 1];
      if (volgende !== undefined) return { wat, van, tot: volgende.van, stand: 'voorbij' };
      return { wat, van, tot: nuTot, stand: casus.gesloten === null ? 'nu' : 'voorbij' };
    }),
    ...straks.map(({ wat, van }, i): Vlak => ({
      wat,
      van,
      tot: straks[i + 1]?.van ?? null,
      stand: 'verwacht',
    })),
  ];
}

/** When the case came into another phase. A step reached during nazorg is what a relapse resumes, not a phase (rule 10). */
function fasewissels(gebeurtenissen: readonly Gebeurtenis[]): { wat: Fase; van: Moment }[] {
  const wissels: { wat: Fase; van: Moment }[] = [];
  for (const { soort, gegevens, op } of gebeurtenissen) {
    if (soort === 'fase-hervat') wissels.push({ wat: gegevens.fase, van: op });
    if (soort !== 'fase-geopend' || gegevens.doorlopen) continue;
    if (wissels.at(-1)?.wat !== 'nazorg') wissels.push({ wat: gegevens.fase, van: op });
  }
  return wissels;
}

/** The steps the clock will still take when nothing changes. */
function verwacht(casus: Casus, nu: Moment): { wat: Fase; van: Moment }[] {
  if (casus.terugkeer !== null) return [];
  const stappen = KLOKSTAPPEN.filter((fase) => trede(fase) > trede(casus.bereikt)).flatMap((wat) => {
    const stap = stapmoment(casus, wat);
    return stap === null ? [] : [{ wat, van: laatste(stap.op, nu) }];
  });
  const zwijgen = lopendeTermijnen(casus).find(({ soort }) => soort === 'antwoord-uitgebleven');
  const om = zwijgen === undefined ? [] : [{ wat: 'om' as const, van: zwijgen.op }];
  // A step that comes before a lower one skips it.
  return [...stappen, ...om]
    .sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : trede(a.wat) - trede(b.wat)))
    .filter(({ wat }, i, alle) => alle.slice(0, i).every((eerder) => trede(eerder.wat) < trede(wat)))
    .filter(({ van }, i, alle) => alle[i + 1]?.van !== van);
}

function aanwezigheid({ aanwezig, terugkeer, gesloten }: Casus, nu: Moment): Periode[] {
  if (terugkeer === null) return [...aanwezig];
  const tot = plusDagen(datumVan(gesloten?.op ?? nu), 1);
  return terugkeer.vanaf < tot ? [...aanwezig, { van: terugkeer.vanaf, tot }] : [...aanwezig];
}

/** True for a phase that opens by a term of its own. */
export function heeftTermijn(wat: Vlak['wat']): wat is Klokstap {
  return wat !== 'niet-gemeld' && wat !== 'nazorg' && wat !== 'gesloten' && isKlokstap(wat);
}
