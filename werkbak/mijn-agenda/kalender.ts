import { createHash } from 'node:crypto';
import ical, {
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalDateTimeValue,
} from 'ical-generator';
import { dagVan } from '../../domain/agenda';
import { BIJEENKOMST_MS } from '../../domain/tafelplan';
import { inAmsterdam, middernacht, naarEpoch, TIJDZONE, vanEpoch, type Moment } from '../../domain/tijd';
import type { Agendaregel } from '../../dossier/agendas/inhoud';
import { AGENDANAAM, agendaregel } from '../../taal/agenda';

/** How often a calendar is asked to look again: seconds. */
const OPNIEUW_S = 3_600;
/** How long before its end a term of an hour stands in a calendar. */
const VOORAF_MS = 30 * 60_000;

/** The clock of Amsterdam, by the rules of the European Union since 1996 (RFC 5545, 3.6.5). */
const AMSTERDAM = `BEGIN:VTIMEZONE
TZID:${TIJDZONE}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/**
 * The calendar of somebody as iCalendar, for an installation that people reach at an address. The same content always gives
 * the same text. A UID stays the same as long as what it is about does, and its SEQUENCE rises with the events of its case.
 * Nothing of the child stands in it but the kenmerk and the way to the case.
 */
export function kalender(regels: readonly Agendaregel[], adres: string): string {
  const uit = ical({
    prodId: { company: 'Doorbraak', product: 'Doorbraak', language: 'NL' },
    name: AGENDANAAM,
    timezone: { name: null, generator: () => AMSTERDAM },
    ttl: OPNIEUW_S,
  });
  const { hostname } = new URL(adres);
  for (const regel of regels) {
    const { moment, kenmerk, casusnummer } = regel;
    const url = new URL(`/werkbak/casussen/${casusnummer}`, adres).href;
    const bijeen = moment.wat === 'doorbraaktafel' || moment.wat === 'zitting';
    uit.createEvent({
      id: `${sleutel(regel)}@${hostname}`,
      sequence: regel.volgnummer,
      stamp: new Date(naarEpoch(regel.gewijzigdOp)),
      timezone: TIJDZONE,
      ...tijd(regel, bijeen),
      summary: agendaregel(moment, kenmerk),
      description: `Open de casus: ${url}`,
      url,
      class: ICalEventClass.PRIVATE,
      status: ICalEventStatus.CONFIRMED,
      // What is due keeps nobody from being somewhere.
      transparency: bijeen ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return uit.toString();
}

function sleutel({ casusnummer, moment }: Agendaregel): string {
  const welk =
    moment.wat === 'taak' ? [moment.taak, moment.geopendOp] : moment.wat === 'stap' ? [moment.naar] : [];
  const hash = createHash('sha256').update([casusnummer, moment.wat, ...welk].join('\n'));
  return hash.digest('hex').slice(0, 32);
}

function tijd(
  { moment }: Agendaregel,
  bijeen: boolean,
): { start: ICalDateTimeValue; end?: ICalDateTimeValue; allDay?: true } {
  const begin = naarEpoch(moment.op);
  if (bijeen) return { start: opKlok(moment.op), end: opKlok(vanEpoch(begin + BIJEENKOMST_MS)) };
  const dag = dagVan(moment);
  if (dag !== null) return { start: opKlok(middernacht(dag)), allDay: true };
  return { start: opKlok(vanEpoch(begin - VOORAF_MS)), end: opKlok(moment.op) };
}

/**
 * A moment as the clock of Amsterdam shows it, in the one form by which the library does not ask the clock of this computer
 * what time it is there.
 */
function opKlok(op: Moment): ICalDateTimeValue {
  const cijfers = inAmsterdam(op).replace(/[-:]/g, '');
  const klok = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => klok,
    toFormat: (vorm: string): string => (vorm === 'yyyyLLdd' ? cijfers.slice(0, 8) : cijfers.slice(9, 15)),
    toJSDate: () => new Date(naarEpoch(op)),
    toJSON: () => op,
  };
  return klok;
}
