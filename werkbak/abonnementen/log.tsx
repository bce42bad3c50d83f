import type { Verzending, Verzendstand } from '../../dossier/abonnementen/verzendingen';
import { eventId } from '../../dossier/stroom/cloudevent';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { ABONNEMENTPAD } from '../post/vraag';
import { watGebeurde, watMisging } from './woorden';

interface Logopties {
  readonly abonnement: string;
  readonly regels: readonly Verzending[];
  readonly stand: Verzendstand;
  readonly nu: Moment;
}

/** Deliveries, the newest first, each with the button to send it again; the id is what the receiver has in its own log. */
export function Logtabel({ abonnement, regels, stand, nu }: Logopties) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Wat naar dit abonnement is gestuurd, het nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Wat er gebeurde</th>
          <th scope="col">Sinds</th>
          <th scope="col">Hoe het ging</th>
          <th scope="col">Doen</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.nummer}>
            <td data-kop="Wat er gebeurde">
              {watGebeurde(regel.soort)}
              <span class="lijst__bij abonnement__adres">
                {eventId(regel.casusnummer, regel.gebeurtenis)}
              </span>
            </td>
            <td data-kop="Sinds">{tijdstip(regel.gemaaktOp, nu)}</td>
            <td data-kop="Hoe het ging">
              {watMisging(regel) ?? (stand === 'bezorgd' ? 'Aangekomen' : 'Nog niet gestuurd')}
              <span class="lijst__bij">{verloop(regel, nu)}</span>
            </td>
            <td data-kop="Doen">
              <Formulier actie={`${ABONNEMENTPAD}/${abonnement}/opnieuw`}>
                <input type="hidden" name="nummer" value={regel.nummer} />
                <input type="hidden" name="stand" value={stand} />
                <Knop soort="secundair" klein>
                  Stuur opnieuw
                </Knop>
              </Formulier>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function verloop({ pogingen, bezorgdOp, laatstePogingOp, volgendePogingOp }: Verzending, nu: Moment): string {
  if (bezorgdOp !== null) return tijdstip(bezorgdOp, nu);
  const keer = pogingen === 1 ? '1 keer geprobeerd' : `${pogingen} keer geprobeerd`;
  const eerder = laatstePogingOp === null ? '' : `${keer}, het laatst ${tijdstip(laatstePogingOp, nu)}`;
  if (volgendePogingOp === null) return eerder;
  const straks = volgendePogingOp <= nu ? 'gaat zo' : `opnieuw ${tijdstip(volgendePogingOp, nu)}`;
  return eerder === '' ? straks : `${eerder}, ${straks}`;
}
