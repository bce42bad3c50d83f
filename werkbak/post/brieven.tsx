import type { Liggend } from '../../dossier/brieven/lijst';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import { Bericht } from '../onderdelen/melding';

/** Letters that lie on the print list for two working days or longer; `printlijst` is its address, for who may see it. */
export function Liggendebrieven({
  liggend: { aantal, sinds },
  printlijst,
  nu,
}: {
  readonly liggend: Liggend;
  readonly printlijst: string | null;
  readonly nu: Moment;
}) {
  if (aantal === 0 || sinds === null) return null;
  const brieven = aantal === 1 ? '1 brief ligt' : `${aantal} brieven liggen`;
  return (
    <Bericht toon="let-op" kop="Brieven wachten">
      <p>
        {printlijst === null ? brieven : <a href={printlijst}>{brieven}</a>} langer dan 2 werkdagen op de
        printlijst, de oudste sinds {tijdstip(sinds, nu)}.
      </p>
    </Bericht>
  );
}
