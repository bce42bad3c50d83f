import type { Casus } from './casus';
import {
  dagenTussen,
  datumVan,
  laatste,
  middernacht,
  plusDagen,
  type Datum,
  type Moment,
  type Periode,
} from './tijd';

/** After every date that can occur: the end of an attendance that still lasts. */
const OPEN_EINDE: Datum = '9999-12-31';

/** The parts of a case that decide its count. */
export type Telbaar = Pick<Casus, 'eersteVerzuimdag' | 'aanwezig' | 'terugkeer' | 'gesloten'> & {
  readonly convenant: Pick<Casus['convenant'], 'vakanties'>;
};

/** Sorts periods and joins those that touch or overlap. */
export function voegSamen(perioden: readonly Periode[]): Periode[] {
  const samen: Periode[] = [];
  for (const periode of [...perioden].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const vorige = samen.at(-1);
    if (vorige !== undefined && periode.van <= vorige.tot) {
      samen[samen.length - 1] = { van: vorige.van, tot: laatste(vorige.tot, periode.tot) };
    } else {
      samen.push(periode);
    }
  }
  return samen;
}

/**
 * The days that do not count, in order and apart: attended ones (rule 11) and, where the convenant says so, holidays (rule 16). What still
 * lasts ends after every date that can occur.
 */
export function nietGeteld(casus: Omit<Telbaar, 'eersteVerzuimdag' | 'gesloten'>): Periode[] {
  const nu = casus.terugkeer === null ? [] : [{ van: casus.terugkeer.vanaf, tot: OPEN_EINDE }];
  const { tellenMee, perioden } = casus.convenant.vakanties;
  return voegSamen([...casus.aanwezig, ...nu, ...(tellenMee ? [] : perioden)]);
}

/** The first date that has not ended at a moment; a closed case is counted until its closing. */
function eindeVanTelling({ gesloten }: Telbaar, nu: Moment): Datum {
  return datumVan(gesloten !== null && gesloten.op < nu ? gesloten.op : nu);
}

/**
 * Whole days at home at a moment (section 2): a day counts when it has ended in Europe/Amsterdam and the child did not
 * attend on it. A closed case keeps the count it was closed with.
 */
export function dagenThuis(casus: Telbaar, nu: Moment): number {
  return dagenTot(casus.eersteVerzuimdag, nietGeteld(casus), eindeVanTelling(casus, nu));
}

/** The same for an open case of which is known which days do not count (`nietGeteld`). */
export function dagenThuisZonder(eersteVerzuimdag: Datum, zonder: readonly Periode[], nu: Moment): number {
  return dagenTot(eersteVerzuimdag, zonder, datumVan(nu));
}

function dagenTot(eersteVerzuimdag: Datum, zonder: readonly Periode[], einde: Datum): number {
  if (einde <= eersteVerzuimdag) return 0;
  const uitgesloten = zonder.reduce((som, periode) => {
    const van = laatste(periode.van, eersteVerzuimdag);
    const tot = periode.tot < einde ? periode.tot : einde;
    return van < tot ? som + dagenTussen(van, tot) : som;
  }, 0);
  return dagenTussen(eersteVerzuimdag, einde) - uitgesloten;
}

/** The dates that `dagenThuis` counts, in order. */
export function thuisdagen(casus: Telbaar, nu: Moment): Datum[] {
  const einde = eindeVanTelling(casus, nu);
  const zonder = nietGeteld(casus);
  const dagen: Datum[] = [];
  for (let dag = casus.eersteVerzuimdag; dag < einde; dag = plusDagen(dag, 1)) {
    if (!zonder.some(({ van, tot }) => van <= dag && dag < tot)) dagen.push(dag);
  }
  return dagen;
}

/**
 * The midnight (Europe/Amsterdam) at which the child has been at home for that many days: `eersteVerzuimdag` plus the
 * days plus the days that do not count in between. Null while the child attends and the count stands still before it.
 */
export function momentBijDagenThuis(casus: Telbaar, dagen: number): Moment | null {
  return middernachtNaDagen(casus.eersteVerzuimdag, dagen, nietGeteld(casus));
}

/**
 * The midnight (Europe/Amsterdam) so many days after a date, those of the periods left out, which are sorted and apart;
 * null when one of them does not end before it.
 */
export function middernachtNaDagen(vanaf: Datum, dagen: number, zonder: readonly Periode[]): Moment | null {
  let begin = vanaf;
  let over = dagen;
  for (const { van, tot } of zonder) {
    if (tot <= begin) continue;
    const geteld = van > begin ? dagenTussen(begin, van) : 0;
    if (over <= geteld) break;
    if (tot === OPEN_EINDE) return null;
    over -= geteld;
    begin = tot;
  }
  return middernacht(plusDagen(begin, over));
}
