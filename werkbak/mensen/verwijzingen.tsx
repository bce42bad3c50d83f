import type { Casusverwijzing } from '../../dossier/mensen/aandacht';
import type { Convenanten } from '../../convenanten/convenanten';
import { casusadres } from '../onderdelen/kind';
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
      {casussen.map(({ casusnummer, fase, gemeente }) => (
        <li key={casusnummer}>
          <a href={casusadres(casusnummer)}>Casus {casusnummer.slice(0, 8)}</a>: {FASELABEL[fase]},{' '}
          {convenanten.naamVanGemeente(gemeente) ?? gemeente}
        </li>
      ))}
    </ul>
  );
}
