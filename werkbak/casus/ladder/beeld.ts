import type { Casus } from '../../../domain/casus';
import {
  isKlokstap,
  KLOKSTAPPEN,
  LADDER,
  trede,
  type Fase,
  type Klokstap,
  type LadderFase,
} from '../../../domain/fase';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { stapmoment } from '../../../domain/ladder';
import { nazorgOver } from '../../../domain/nazorg';
import { momentBijDagenThuis } from '../../../domain/telling';
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

/** A step of the ladder that was passed without anybody in it: when it was due, until when the one after it was. */
export interface Doorlopen {
  readonly wat: LadderFase;
  readonly van: Moment;
  readonly tot: Moment;
}

/** So many days at home as the term of a step of the ladder. */
export interface Termijnpunt {
  readonly fase: Klokstap;
  readonly dagen: number;
  /** When the child is, or was, at home for that long; null while it attends before it. */
  readonly op: Moment | null;
}

/** A case as a ladder: what was, what is, and what the clock will do when nothing changes. */
export interface Ladderbeeld {
  readonly begin: Datum;
  readonly nu: Moment;
  readonly vlakken: readonly Vlak[];
  readonly doorlopen: readonly Doorlopen[];
  /** When each week at home begins: where the child attended there is none. */
  readonly weken: readonly Moment[];
  readonly termijnen: readonly Termijnpunt[];
  /** Periods the child attended; the present one runs until today. */
  readonly aanwezig: readonly Periode[];
  /** Until which date founded hope holds back doorbraak. */
  readonly hoop: Datum | null;
  readonly gesloten: Moment | null;
}

/** Three years: more than the longest case. */
const WEKEN = 156;

/** Shorter than this from the first day to the report is no delay. */
const METEEN_DAGEN = 1;

/** The ladder of a case; `gebeurtenissen` in the order in which they happened. */
export function ladderbeeld(casus: Casus, gebeurtenissen: readonly Gebeurtenis[], nu: Moment): Ladderbeeld {
  const begin = casus.eersteVerzuimdag;
  return {
    begin,
    nu,
    vlakken: dieDuurden([...voorDeMelding(casus), ...geweest(casus, gebeurtenissen, nu)]),
    doorlopen: doorlopen(casus, gebeurtenissen),
    weken: wekenThuis(casus),
    termijnen: KLOKSTAPPEN.map((fase) => ({
      fase,
      dagen: casus.convenant.termijnen[fase],
      op: momentBijDagenThuis(casus, casus.convenant.termijnen[fase]),
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

/** Without what ended at the moment it began, which was no stretch of time; the last when nothing else is left. */
function dieDuurden(vlakken: readonly Vlak[]): readonly Vlak[] {
  const duurden = vlakken.filter(({ van, tot, stand }) => stand === 'nu' || tot !== van);
  return duurden.length === 0 ? vlakken.slice(-1) : duurden;
}

function wekenThuis(casus: Casus): Moment[] {
  const weken: Moment[] = [];
  for (let week = 0; week < WEKEN; week += 1) {
    const op = momentBijDagenThuis(casus, 7 * week);
    if (op === null) break;
    weken.push(op);
  }
  return weken;
}

/** The steps that were passed on the way, each once, from when it was due until the one after it was. */
function doorlopen(casus: Casus, gebeurtenissen: readonly Gebeurtenis[]): Doorlopen[] {
  const opening = (fase: LadderFase): Moment | null => {
    if (fase === 'schoolregie') return middernacht(casus.eersteVerzuimdag);
    return isKlokstap(fase) ? momentBijDagenThuis(casus, casus.convenant.termijnen[fase]) : null;
  };
  const gezien = new Set<LadderFase>();
  return gebeurtenissen.flatMap(({ soort, gegevens, op }): Doorlopen[] => {
    if (soort !== 'fase-geopend' || !gegevens.doorlopen) return [];
    const wat = gegevens.fase;
    const van = isLadderfase(wat) && !gezien.has(wat) ? opening(wat) : null;
    if (!isLadderfase(wat) || van === null || van >= op) return [];
    gezien.add(wat);
    const erna = opening(LADDER[trede(wat) + 1] ?? 'om');
    return [{ wat, van, tot: erna === null || erna > op ? op : erna }];
  });
}

function isLadderfase(fase: Fase): fase is LadderFase {
  return (LADDER as readonly Fase[]).includes(fase);
}

/** The phases that were, the present one, and the ones the clock will open. */
function geweest(casus: Casus, gebeurtenissen: readonly Gebeurtenis[], nu: Moment): Vlak[] {
  const wissels = fasewissels(gebeurtenissen);
  const straks = casus.gesloten === null ? verwacht(casus, nu) : [];
  const nuTot = casus.gesloten?.op ?? straks[0]?.van ?? (casus.terugkeer === null ? null : nazorgOver(casus));
  const was = wissels.map(({ wat, van }, i): Vlak => {
    const volgende = wissels[i + 1];
    if (volgende !== undefined) return { wat, van, tot: volgende.van, stand: 'voorbij' };
    return { wat, van, tot: nuTot, stand: casus.gesloten === null ? 'nu' : 'voorbij' };
  });
  return [
    ...was,
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
