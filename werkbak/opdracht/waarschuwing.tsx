import { createHash } from 'node:crypto';
import { decide } from '../../domain/decide';
import type { Rol } from '../../domain/fase';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { Bericht } from '../onderdelen/melding';
import type { Getypt } from '../formulier/velden';
import { FORMULIEREN } from './formulieren';
import type { Omgeving } from './formulier';
import { leesFormulier } from './lezen';

/** Name of the field that says which warnings whoever sends the form has read. */
export const GEWAARSCHUWD = '_gewaarschuwd';

/** What whoever sends a form must have read first, and has not; nothing of a form that cannot be sent as it is. */
export function nogTeLezen(naam: Opdrachtnaam, getypt: Getypt, door: Rol, o: Omgeving): readonly string[] {
  const { waarschuwt } = FORMULIEREN[naam];
  if (waarschuwt === undefined) return [];
  const { opdracht, fouten } = leesFormulier(naam, getypt, door, o);
  if (fouten.length > 0 || !decide(o.casus, opdracht, o.nu).aanvaard) return [];
  const zinnen = waarschuwt(opdracht.gegevens, o);
  return getypt[GEWAARSCHUWD] === gelezen(zinnen) ? [] : zinnen;
}

/** What stands in that field once these warnings were read. */
export function gelezen(zinnen: readonly string[]): string {
  return createHash('sha256').update(zinnen.join('\n')).digest('hex').slice(0, 16);
}

/** The warnings above the form: nothing was done yet. */
export function Waarschuwing({ zinnen }: { readonly zinnen: readonly string[] }) {
  return (
    <Bericht toon="let-op" kop="Let op, er is nog niets verstuurd">
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p>Verander wat u wilt. Of verstuur het zo: dan gaat het door.</p>
    </Bericht>
  );
}
