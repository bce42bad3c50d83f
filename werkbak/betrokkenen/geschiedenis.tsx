import { betrokkeneVan } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';
import type { Betrokkenewijziging } from '../../dossier/betrokkenen/betrokkene';
import { tijdstip } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import { Bericht } from '../onderdelen/melding';
import { wijzigingInWoorden } from './wijzigingen';

interface Geschiedenisopties {
  readonly wijzigingen: readonly Betrokkenewijziging[];
  readonly namen: Namen;
  readonly nu: Moment;
}

/** Every change of the people around a child, newest first: what, by whom and when. */
export function Geschiedenis({ wijzigingen, namen, nu }: Geschiedenisopties) {
  return (
    <section class="vlak" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">Wat is er gewijzigd?</h2>
      {wijzigingen.length === 0 ? (
        <p class="stil">Er is nog niets gewijzigd.</p>
      ) : (
        <ol class="verloop">
          {wijzigingen.map((wijziging, i) => {
            const { kop, regels } = wijzigingInWoorden(wijziging);
            return (
              <li key={i}>
                <time class="verloop__wanneer" dateTime={wijziging.op}>
                  {tijdstip(wijziging.op, nu)}, door {naamVan(wijziging.door, namen)}
                </time>
                <b>{kop}.</b>
                {regels.length > 0 && (
                  <ul class="kaal">
                    {regels.map((regel) => (
                      <li key={regel}>{regel}</li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** Tells who was first when two people changed the same, and what they changed. */
export function Tegelijk({
  wijzigingen,
  namen,
  nu,
  zonderVelden = false,
}: Geschiedenisopties & {
  /** True when nothing was typed. */
  readonly zonderVelden?: boolean;
}) {
  return (
    <Bericht toon="fout" kop="Iemand anders was u voor">
      <ul>
        {wijzigingen.map((wijziging, i) => {
          const { kop, regels } = wijzigingInWoorden(wijziging);
          return (
            <li key={i}>
              {kop} door {naamVan(wijziging.door, namen)}, {tijdstip(wijziging.op, nu)}. {regels.join(' ')}
            </li>
          );
        })}
      </ul>
      <p>
        {zonderVelden
          ? 'Er is niets gedaan. Kijk of u dit nog wilt, en doe het dan opnieuw.'
          : 'Wat u invulde, staat hieronder nog en is niet bewaard. Kijk wat er moet staan. Bewaart u opnieuw, dan geldt wat hieronder staat.'}
      </p>
    </Bericht>
  );
}

function naamVan(id: string, namen: Namen): string {
  if (betrokkeneVan(id) !== null) return 'iemand van het gezin, via de eigen pagina';
  return id === 'lokaal' ? 'deze computer' : namen.persoon(id);
}
