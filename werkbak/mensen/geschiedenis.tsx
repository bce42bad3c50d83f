import type { Wijziging } from '../../dossier/mensen/mens';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import {
  overPersoon,
  overSchool,
  overWijzigingAfwezigheid,
  type Afwezigheidsstand,
  type Persoonsstand,
  type Schoolstand,
  type Wijzigingsnamen,
  type Wijzigingszin,
} from './wijzigingen';

/** Every change, newest first: what, by whom and when. */
export function Geschiedenis({
  wijzigingen,
  namen,
  nu,
}: {
  readonly wijzigingen: readonly Wijziging[];
  readonly namen: Wijzigingsnamen;
  readonly nu: Moment;
}) {
  return (
    <section class="vlak" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">Wat is er gewijzigd?</h2>
      {wijzigingen.length === 0 ? (
        <p class="stil">Er is nog niets gewijzigd.</p>
      ) : (
        <ol class="verloop">
          {wijzigingen.map((wijziging, i) => (
            <li key={i}>
              <Regel wijziging={wijziging} namen={namen} nu={nu} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Regel({
  wijziging,
  namen,
  nu,
}: {
  readonly wijziging: Wijziging;
  readonly namen: Wijzigingsnamen;
  readonly nu: Moment;
}) {
  const { kop, regels } = inWoorden(wijziging, namen);
  return (
    <>
      <time class="verloop__wanneer" dateTime={wijziging.op}>
        {tijdstip(wijziging.op, nu)}
      </time>
      <b>{kop}</b> door {namen.naamVan(wijziging.door)}
      {regels.length > 0 && (
        <ul class="kaal">
          {regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A change of any kind in words. */
export function inWoorden({ soort, voor, na }: Wijziging, namen: Wijzigingsnamen): Wijzigingszin {
  switch (soort) {
    case 'persoon':
      return overPersoon(voor as Persoonsstand | null, na as Persoonsstand | null, namen);
    case 'afwezigheid':
      return overWijzigingAfwezigheid(
        voor as Afwezigheidsstand | null,
        na as Afwezigheidsstand | null,
        namen,
      );
    case 'school':
      return overSchool(voor as Schoolstand | null, na as Schoolstand | null, namen);
  }
}
