import type { Voorbeeldmens } from '../../toegang/voorbeeldmensen';
import { Formulier } from '../onderdelen/formulier';
import { Bericht } from '../onderdelen/melding';
import { ROLNAAM } from '../../taal/rollen';

/** The people as whom an installation on one computer can be tried out: each a button. */
export function Proefmensen({
  mensen,
  terug,
}: {
  readonly mensen: ReadonlyMap<string, readonly Voorbeeldmens[]>;
  /** Where whoever is chosen begins. */
  readonly terug: string;
}) {
  return (
    <>
      <Bericht toon="let-op" kop="Alleen om uit te proberen">
        <p>
          Deze installatie is alleen op deze computer te bereiken. Daarom vraagt zij geen wachtwoord: wie deze
          computer gebruikt, kan zich als iedereen aanmelden. Gebruik haar niet voor echte kinderen.
        </p>
      </Bericht>
      <Formulier actie="/aanmelden">
        <input type="hidden" name="terug" value={terug} />
        {[...mensen].map(([regio, lijst]) => (
          <section key={regio} class="proefmensen">
            <h2>{`Regio ${regio}`}</h2>
            <ul class="proefmensen__lijst">
              {lijst.map(({ naam, rol, verzonnen, aanspraak }) => (
                <li key={aanspraak.id}>
                  <button type="submit" class="proefmensen__mens" name="wie" value={aanspraak.id}>
                    <b>{naam}</b>{' '}
                    <span>
                      {ROLNAAM[rol]}
                      {verzonnen ? ', verzonnen' : ''}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Formulier>
    </>
  );
}
