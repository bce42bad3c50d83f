import { inWoorden } from '../../../taal/woorden';
import { Feiten } from '../../onderdelen/feiten';
import type { Getypt, Veld } from '../../formulier/velden';

/** A part of a report that stands in the file: as it was typed, to be read. Its fields go along unseen. */
export function Vastgelegd({
  naam,
  velden,
  getypt,
}: {
  readonly naam: string;
  readonly velden: readonly Veld[];
  readonly getypt: Getypt;
}) {
  const gevuld = velden.filter((veld) => (getypt[veld.naam] ?? '').trim() !== '');
  return (
    <div class="verslag__rij verslag__rij--klaar">
      <p class="verslag__klaar">{naam}: vastgelegd</p>
      <Feiten
        feiten={gevuld.map((veld): [string, string] => [veld.label, inTekst(veld, getypt[veld.naam] ?? '')])}
      />
      {gevuld.map((veld) => (
        <input key={veld.naam} type="hidden" name={veld.naam} value={getypt[veld.naam]} />
      ))}
    </div>
  );
}

/** An answer as it is read, not as it is sent. */
function inTekst(veld: Veld, waarde: string): string {
  switch (veld.soort) {
    case 'keuze':
    case 'lijst':
      return veld.keuzen.find((keuze) => keuze.waarde === waarde)?.label ?? waarde;
    case 'datum':
      return /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? inWoorden(waarde) : waarde;
    case 'ja-nee':
      return waarde === 'ja' ? 'Ja' : 'Nee';
    default:
      return waarde;
  }
}
