import type { Agendamoment } from '../domain/agenda';
import { FASELABEL } from './fasen';
import { AGENDATITEL } from './mail';
import { TAAKTITEL } from './woorden';

/** What a calendar that somebody subscribes to is called. */
export const AGENDANAAM = 'Doorbraak';

/** What something is called in a calendar: what there is to do, and the kenmerk. Nothing of the child. */
export function agendaregel(moment: Agendamoment, kenmerk: string): string {
  return `${watErIs(moment)} (${kenmerk})`;
}

function watErIs(moment: Agendamoment): string {
  switch (moment.wat) {
    case 'taak':
      return TAAKTITEL[moment.taak];
    case 'stap':
      return moment.naar === 'gesloten'
        ? 'De casus sluit als er niets verandert'
        : `${FASELABEL[moment.naar]} begint als er niets verandert`;
    case 'doorbraaktafel':
    case 'zitting':
      return AGENDATITEL[moment.wat];
  }
}
