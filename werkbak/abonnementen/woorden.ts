import type { Abonnementstand, Stilzetreden } from '../../dossier/abonnementen/table';
import type { Verzending, Verzendstand } from '../../dossier/abonnementen/verzendingen';
import { isRegistersoort, type Stroomsoort } from '../../dossier/stroom/soort';
import { hoofdletter } from '../../taal/zin';

/** How a subscription stands. */
export const STAND: Record<Abonnementstand, string> = {
  actief: 'Aan',
  gepauzeerd: 'Gepauzeerd',
  stilgezet: 'Door ons stilgezet',
};

/** Why the product stopped one, and what to do. */
export const WAAROM: Record<Stilzetreden, string> = {
  'geen-antwoord':
    'Er kwam drie dagen lang niets aan. Vraag de beheerder van het programma of het nog werkt, en zet het abonnement daarna weer aan.',
  'adres-vervallen':
    'Het programma zegt dat dit adres niet meer bestaat. Laat het programma een ander adres opgeven, en zet het abonnement daarna weer aan.',
};

/** Deliveries that stand the same way, as the heading of their list. */
export const LOGSTAND: Record<Verzendstand, string> = {
  opgegeven: 'Opgegeven',
  wacht: 'Wacht',
  bezorgd: 'Aangekomen',
};

/** What that means. */
export const LOGSTAND_UITLEG: Record<Verzendstand, string> = {
  opgegeven: 'Dit kwam een week lang niet aan. Wij proberen het niet meer, tenzij u het opnieuw stuurt.',
  wacht: 'Dit gaat nog, of wij proberen het straks weer.',
  bezorgd: 'Dit heeft het programma aangenomen. Het blijft dertig dagen in deze lijst.',
};

const FOUT: Readonly<Record<string, string>> = {
  omleiding: 'Het adres verwijst door naar een ander adres. Dat volgen wij niet.',
  'te-lang': 'Het programma antwoordde niet op tijd.',
  'geen-verbinding': 'Wij konden geen verbinding maken met het adres.',
  certificaat: 'Het certificaat van het adres klopt niet.',
  'adres-geweigerd': 'Het adres ligt in een besloten netwerk. Daar sturen wij niets naartoe.',
  'adres-vervallen': 'Het programma zegt dat dit adres niet meer bestaat.',
};

/** What went wrong with the last attempt, as a sentence; null: nothing. */
export function watMisging({ foutcode, antwoord }: Pick<Verzending, 'foutcode' | 'antwoord'>): string | null {
  if (foutcode === null) return null;
  if (foutcode === 'antwoord') return `Het programma antwoordde met een fout (${antwoord ?? 'onbekend'}).`;
  return Object.hasOwn(FOUT, foutcode) ? (FOUT[foutcode] ?? null) : 'Het ging mis.';
}

/** What happened, in words: the kinds of events are words with dashes between. */
export function watGebeurde(soort: Stroomsoort): string {
  const woorden = (code: string) => code.replaceAll('-', ' ').replace(/^om /, 'OM ');
  return isRegistersoort(soort)
    ? `Melding uit het verzuimregister ${woorden(soort.slice(soort.indexOf('.') + 1))}`
    : hoofdletter(woorden(soort));
}
