import { datumSchema, vanKloktijd } from '../../domain/tijd';
import { inWoorden, tijdstipInWoorden } from '../../taal/woorden';
import { leesDatumdelen } from './datumdelen';
import type { Getypt, Veld } from './velden';

/** What was answered to a question, in words; empty where nothing was, and as it was typed where it is no answer. */
export function antwoordInWoorden(veld: Veld, getypt: Getypt): string {
  const tekst = (getypt[veld.naam] ?? '').trim();
  switch (veld.soort) {
    case 'datumdelen': {
      const { datum } = leesDatumdelen(veld.naam, getypt);
      return datum === null ? '' : inWoorden(datum);
    }
    case 'datum':
      return datumSchema.safeParse(tekst).success ? inWoorden(tekst) : tekst;
    case 'tijdstip': {
      const op = vanKloktijd(tekst);
      return op === null ? tekst : tijdstipInWoorden(op);
    }
    case 'ja-nee':
      return tekst === '' ? '' : tekst === 'ja' ? 'Ja' : 'Nee';
    case 'keuze':
    case 'lijst':
      return veld.keuzen.find(({ waarde }) => waarde === tekst)?.label ?? tekst;
    case 'vinkjes':
      return veld.keuzen
        .filter(({ waarde }) => getypt[`${veld.vakje}-${waarde}`] === 'ja')
        .map(({ label }) => label)
        .join(', ');
    default:
      return tekst;
  }
}
