import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { BIJEENKOMST_MS } from '../../../domain/tafelplan';
import { naarEpoch, type Moment } from '../../../domain/tijd';
import type { Agendapunt } from '../../../dossier/agenda';
import { AGENDATITEL } from '../../../taal/mail';
import { tijdstipInWoorden } from '../../../taal/woorden';
import { domein, schermnaam } from './adres';
import type { Mailadres } from './server';

/** A calendar as it goes with a mail. */
export interface Agenda {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
  readonly filename: string;
}

/**
 * What calendars make of a meeting: the same UID for all of its moments, with a SEQUENCE that rises, so that a later one
 * moves the earlier and calling it off takes it out. Null for a text that does not tell the moment: what may not be shared
 * (rule 6) does not go along either. Nothing of the child stands in it but the kenmerk.
 */
export function agenda(
  { kenmerk, casusnummer, wat, tijdstip, plaats, gaatDoor, reeks, keer, op }: Agendapunt,
  tekst: string,
  { van, aan }: { readonly van: Mailadres; readonly aan: Mailadres },
): Agenda | null {
  if (!vertelt(tekst, tijdstip)) return null;
  const method = gaatDoor ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL;
  const begin = naarEpoch(tijdstip);
  const sleutel = createHash('sha256').update(`${casusnummer}\n${wat}\n${reeks}`).digest('hex').slice(0, 32);
  const kalender = ical({ prodId: { company: 'Doorbraak', product: 'Doorbraak', language: 'NL' }, method });
  kalender.createEvent({
    id: `${sleutel}@${domein(van)}`,
    sequence: keer,
    stamp: new Date(naarEpoch(op)),
    start: new Date(begin),
    end: new Date(begin + BIJEENKOMST_MS),
    summary: `${AGENDATITEL[wat]} (${kenmerk})`,
    ...(plaats === null ? {} : { location: schermnaam(plaats) }),
    class: ICalEventClass.PRIVATE,
    status: gaatDoor ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    organizer: { name: naam(van), email: van.adres },
    attendees: [{ name: naam(aan), email: aan.adres, rsvp: false }],
  });
  return { method, content: kalender.toString(), filename: gaatDoor ? 'uitnodiging.ics' : 'afzegging.ics' };
}

/** True when a message has a calendar with it. */
export function draagtAgenda(agendapunt: Agendapunt | null, tekst: string): boolean {
  return agendapunt !== null && vertelt(tekst, agendapunt.tijdstip);
}

function vertelt(tekst: string, tijdstip: Moment): boolean {
  return tekst.includes(tijdstipInWoorden(tijdstip));
}

/** In the quotes of a parameter no quote can stand, in any spelling. */
function naam({ naam: getoond, adres }: Mailadres): string {
  const kaal = schermnaam(getoond).replace(/["\\]/g, '');
  return kaal === '' ? adres : kaal;
}
