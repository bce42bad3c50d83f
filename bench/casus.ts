import { randomUUID } from 'node:crypto';
import type { Melding } from '../domain/melding';
import type { Gegevens } from '../domain/opdracht';

const DAY_MS = 86_400_000;

/** The report of an invented child, another every time, at home for three days. */
export function melding(): Melding {
  return {
    leerling: `bench-${randomUUID()}`,
    eersteVerzuimdag: new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10),
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po',
    gemeente: '0014',
    school: '12AB00',
  };
}

/** The command that comes most: the weekly progress report. */
export function voortgang(): { opdracht: string; door: string; gegevens: Gegevens<'rapporteerVoortgang'> } {
  return {
    opdracht: 'rapporteerVoortgang',
    door: 'school',
    gegevens: { oordeel: 'op-schema', toelichting: 'Komt twee ochtenden per week.' },
  };
}
