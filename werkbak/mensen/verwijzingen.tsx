import type { Casusverwijzing } from '../../dossier/mensen/aandacht';
import type { Convenanten } from '../../convenanten/convenanten';
import { Gevaarteken } from '../onderdelen/gevaar';
import { casusadres, casusnaam } from '../onderdelen/kind';
import { FASELABEL } from '../../taal/fasen';

/** Cases to go to, told without anything of the child. */
export function Verwijzingen({
  casussen,
  convenanten,
}: {
  readonly casussen: readonly Casusverwijzing[];
  readonly convenanten: Convenanten;
}) {
  if (casussen.length === 0) return null;
  return (
    <ul>
      {casussen.map(({ casusnummer, kenmerk, fase, gemeente, gevaar }) => (
        <li key={casusnummer}>
          <Gevaarteken gevaar={gevaar} />
          <a href={casusadres(casusnummer)}>{casusnaam(kenmerk)}</a>: {FASELABEL[fase]},{' '}
          {convenanten.naamVanGemeente(gemeente) ?? gemeente}
        </li>
      ))}
    </ul>
  );
}
