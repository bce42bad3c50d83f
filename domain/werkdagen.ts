import { Temporal } from 'temporal-polyfill';
import {
  datumVan,
  middernacht,
  naarEpoch,
  memoized,
  plusDagen,
  vanEpoch,
  vanKloktijd,
  type Datum,
  type Moment,
} from './tijd';

const UUR_MS = 3_600_000;

/** The date of Easter Sunday in a year of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const maancorrectie = Math.floor((8 * eeuw + 13) / 25);
  const epacta = (19 * a + eeuw - Math.floor(eeuw / 4) - maancorrectie + 15) % 30;
  const weekdag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7;
  const uitzondering = Math.floor((a + 11 * epacta + 19 * weekdag) / 433);
  const maand = Math.floor((epacta + weekdag - 7 * uitzondering + 90) / 25);
  const dag = (epacta + weekdag - 7 * uitzondering + 33 * maand + 19) % 32;
  return Temporal.PlainDate.from({ year: jaar, month: maand, day: dag }).toString();
}

/** The national holidays of a year: those of the Algemene termijnenwet, article 3 (rule 5). */
export function feestdagen(jaar: number): readonly Datum[] {
  const pasen = eerstePaasdag(jaar);
  const koningsdag = dagVanWeek(`${jaar}-04-27`) === ZONDAG ? 26 : 27;
  return [
    `${jaar}-01-01`,
    plusDagen(pasen, -2),
    plusDagen(pasen, 1),
    plusDagen(pasen, 39),
    plusDagen(pasen, 50),
    `${jaar}-04-${koningsdag}`,
    `${jaar}-05-05`,
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ];
}

const ZATERDAG = 6;
const ZONDAG = 7;

function dagVanWeek(datum: Datum): number {
  return Temporal.PlainDate.from(datum).dayOfWeek;
}

/** True on a Saturday and a Sunday. */
export function isWeekend(datum: Datum): boolean {
  return dagVanWeek(datum) >= ZATERDAG;
}

/** True from Monday up to and including Friday, except on a national holiday. */
export const isWerkdag: (datum: Datum) => boolean = memoized(
  (datum) => !isWeekend(datum) && !feestdagen(Number(datum.slice(0, 4))).includes(datum),
);

/**
 * End of a term in hours of working days (rule 5): the first moment at which so many hours have counted, where those of
 * Saturdays, Sundays and national holidays do not. Exact; `uren` may be a fraction.
 */
export function werkurenTermijn(opening: Moment, uren: number): Moment {
  let op = naarEpoch(opening);
  let over = uren * UUR_MS;
  for (;;) {
    const datum = datumVan(vanEpoch(op));
    const dagEinde = naarEpoch(middernacht(plusDagen(datum, 1)));
    if (isWerkdag(datum)) {
      if (op + over <= dagEinde) return vanEpoch(op + over);
      over -= dagEinde - op;
    }
    op = dagEinde;
  }
}

/** The last moment after which so many hours of working days have counted by another one: `werkurenTermijn` the other way. */
export function werkurenTerug(einde: Moment, uren: number): Moment {
  let op = naarEpoch(einde);
  let over = uren * UUR_MS;
  for (;;) {
    // What begins at midnight is of the day before it.
    const datum = datumVan(vanEpoch(op - 1));
    const dagBegin = naarEpoch(middernacht(datum));
    if (isWerkdag(datum)) {
      if (op - over >= dagBegin) return vanEpoch(op - over);
      over -= op - dagBegin;
    }
    op = dagBegin;
  }
}

/** Hours of working days between two moments (rule 5), in fractions; 0 when the second is not the later one. */
export function werkurenTussen(van: Moment, tot: Moment): number {
  const einde = naarEpoch(tot);
  let geteld = 0;
  for (let op = naarEpoch(van); op < einde;) {
    const datum = datumVan(vanEpoch(op));
    const dagEinde = Math.min(einde, naarEpoch(middernacht(plusDagen(datum, 1))));
    if (isWerkdag(datum)) geteld += dagEinde - op;
    op = dagEinde;
  }
  return geteld / UUR_MS;
}

/** 07:00 Europe/Amsterdam on the first working day on which that comes at or after a moment (rule 5). */
export const ochtendVanaf: (op: Moment) => Moment = memoized((op) => {
  for (let datum = datumVan(op); ; datum = plusDagen(datum, 1)) {
    const ochtend = ochtendVan(datum);
    if (ochtend >= op && isWerkdag(datum)) return ochtend;
  }
});

/** 07:00 Europe/Amsterdam on the last working day on which that comes before a moment (rule 5). */
export function ochtendVoor(op: Moment): Moment {
  for (let datum = datumVan(op); ; datum = plusDagen(datum, -1)) {
    const ochtend = ochtendVan(datum);
    if (ochtend < op && isWerkdag(datum)) return ochtend;
  }
}

const ochtendVan: (datum: Datum) => Moment = memoized((datum) => {
  const ochtend = vanKloktijd(`${datum}T07:00`);
  if (ochtend === null) throw new RangeError(`${datum} is not a date`);
  return ochtend;
});
