import type { Wijziging } from '../../dossier/mensen/mens';
import type { Moment } from '../../domain/tijd';
import { Bericht } from '../onderdelen/melding';
import { tijdstip } from '../../taal/tijd';
import { inWoorden } from './geschiedenis';
import type { Wijzigingsnamen } from './wijzigingen';

/** Tells who was first when two people changed the same thing, and what they changed. */
export function Tegelijk({
  wijzigingen,
  namen,
  nu,
  zonderVelden = false,
}: {
  /** What was changed since the form was opened. */
  readonly wijzigingen: readonly Wijziging[];
  readonly namen: Wijzigingsnamen;
  readonly nu: Moment;
  /** True when nothing was typed. */
  readonly zonderVelden?: boolean;
}) {
  return (
    <Bericht toon="fout" kop="Iemand anders was u voor">
      <ul>
        {wijzigingen.map((wijziging, i) => {
          const { kop, regels } = inWoorden(wijziging, namen);
          return (
            <li key={i}>
              {kop} door {namen.naamVan(wijziging.door)}, {tijdstip(wijziging.op, nu)}. {regels.join(' ')}
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

/** The changes that came after a version, newest first. */
export function sindsVersie(wijzigingen: readonly Wijziging[], versie: number): Wijziging[] {
  return wijzigingen.filter(({ na }) => {
    const nieuw: unknown = typeof na === 'object' && na !== null ? Reflect.get(na, 'versie') : undefined;
    return typeof nieuw === 'number' && nieuw > versie;
  });
}
