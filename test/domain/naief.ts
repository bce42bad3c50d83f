import type { Convenant } from '../../domain/convenant';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Datum, Moment, Periode } from '../../domain/tijd';

/*
 * The calendar and the count once more, as slowly and simply as possible and without anything of the domain: what the
 * tests compare with.
 */

const kalender = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The date in Amsterdam. */
export function dagVan(op: Moment): Datum {
  return kalender.format(new Date(op));
}

/** Date and time in Amsterdam, like `2026-10-05 00:00:00`. */
export function wandklok(op: Moment): string {
  return klok.format(new Date(op));
}

/** True when it is midnight in Amsterdam. */
export function isMiddernacht(op: Moment): boolean {
  return wandklok(op).endsWith('00:00:00') && op.endsWith('00.000Z');
}

/** The next date. */
export function dagErna(dag: Datum): Datum {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Every date from one up to and without another. */
export function dagen(van: Datum, tot: Datum): Datum[] {
  const uit: Datum[] = [];
  for (let dag = van; dag < tot; dag = dagErna(dag)) uit.push(dag);
  return uit;
}

/** The date of the first midnight at or after a moment. */
export function beginVanTermijn(op: Moment): Datum {
  return isMiddernacht(op) ? dagVan(op) : dagErna(dagVan(op));
}

/** True when a date lies in one of the periods. */
export function valtIn(dag: Datum, perioden: readonly Periode[]): boolean {
  return perioden.some(({ van, tot }) => van <= dag && dag < tot);
}

/** Attendance as the events of a case tell it. */
export class Aanwezigheid {
  eersteDag: Datum = '';
  perioden: Periode[] = [];
  terugSinds: Datum | null = null;

  /** Takes in one event. */
  verwerk(g: Gebeurtenis): void {
    if (g.soort === 'casus-gemeld' || g.soort === 'melding-gevoegd') {
      const dag = g.gegevens.melding.eersteVerzuimdag;
      if (this.eersteDag === '' || dag < this.eersteDag) this.eersteDag = dag;
      this.perioden.push(...(g.gegevens.melding.aanwezig ?? []));
    }
    if (g.soort === 'gecorrigeerd' && g.gegevens.veld === 'eersteVerzuimdag')
      this.eersteDag = g.gegevens.waarde ?? '';
    if (g.soort === 'terugkeer-gemeld' && g.gegevens.volledig) this.terugSinds = g.gegevens.vanaf;
    if (g.soort === 'terugval-gemeld') {
      this.perioden.push({ van: this.terugSinds ?? g.gegevens.vanaf, tot: g.gegevens.vanaf });
      this.terugSinds = null;
    }
  }

  /** Days at home at a moment: one by one. */
  geteld(op: Moment, { vakanties }: Convenant): number {
    const vrij = vakanties.tellenMee ? [] : vakanties.perioden;
    return dagen(this.eersteDag, dagVan(op)).filter(
      (dag) =>
        !valtIn(dag, this.perioden) &&
        !valtIn(dag, vrij) &&
        (this.terugSinds === null || dag < this.terugSinds),
    ).length;
  }
}
