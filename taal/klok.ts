import { TAAKTITEL } from './woorden';
import type { Gebruiker } from '../domain/gebruiker';
import type { Termijn } from '../domain/termijnen';
import { stapzin } from './school';

/** What the clock does when a term ends, as a sentence for whoever reads it. */
export function klokzin(termijn: Termijn, lezer: Pick<Gebruiker, 'rol'>): string {
  switch (termijn.soort) {
    case 'stap':
      return stapzin(termijn.naar, lezer);
    case 'antwoord-uitgebleven':
      return 'Zonder antwoord van de ouders beslist de leerplichtambtenaar wat er gebeurt';
    case 'nazorg-over':
      return 'De nazorg is voorbij: de casus sluit';
    case 'voortgang-gemist':
      return 'Zonder voortgangsverslag telt deze ronde als gemist';
    case 'uitvoering-uitgebleven':
      return 'De uitspraak moet zijn uitgevoerd';
    case 'afspraak-verlopen':
      return 'De datum van een afspraak: is die nagekomen?';
    case 'start-bereikt':
      return 'De startdatum van een aanbod: is het begonnen?';
    case 'besluit-gevraagd':
      return 'De bestuurders horen opnieuw wat er nodig is';
    case 'overdracht':
      return 'De casus gaat over naar een ander';
    case 'herinnering':
      return `Herinnering: ${klein(TAAKTITEL[termijn.taak])}`;
    case 'escalatie':
      return `Als dit te laat is, hoort een ander dat: ${klein(TAAKTITEL[termijn.taak])}`;
  }
}

/** What the clock does at one moment, in one line, for who looks at the workflow of a case. */
export function klokregel(termijnen: readonly Termijn[]): string {
  const zinnen = [...new Set(termijnen.map((termijn) => klokzin(termijn, { rol: 'beheerder' })))];
  const [eerste = '', ...anders] = zinnen;
  return anders.length === 0 ? eerste : `${eerste} (en nog ${anders.length})`;
}

/** True when a term moves the case itself; reminders and warnings do not. */
export function verzetDeCasus({ soort }: Termijn): boolean {
  return soort !== 'herinnering' && soort !== 'escalatie';
}

function klein(tekst: string): string {
  return tekst.charAt(0).toLocaleLowerCase('nl') + tekst.slice(1);
}
