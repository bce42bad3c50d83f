import type { Gemis } from '../../domain/betrokkene';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { GEMIS } from '../../taal/betrokkenen';
import { casusadres } from '../onderdelen/kind';

/** As what somebody is added where they are missing; a number is filled in with a parent who is there. */
const SOORT_BIJ = {
  ouder: 'ouder-met-gezag',
  telefoon: 'ouder-met-gezag',
  leraar: 'leraar',
  ondersteuner: 'ondersteuner',
} as const satisfies Record<Gemis, string>;

/** What nobody has filled in yet of the people around a child, each with the way to do so. */
export function Gemist({
  casusnummer,
  gemist,
  ouder,
}: {
  readonly casusnummer: string;
  readonly gemist: readonly Gemis[];
  /** A parent who is there; undefined: nobody is. */
  readonly ouder: Betrokkene | undefined;
}) {
  if (gemist.length === 0) return null;
  const adres = `${casusadres(casusnummer)}/betrokkenen`;
  const naar = (gemis: Gemis) =>
    gemis === 'telefoon' && ouder !== undefined
      ? `${adres}/${ouder.id}`
      : `${adres}/nieuw?soort=${SOORT_BIJ[gemis]}`;
  return (
    <ul class="kaal gemist">
      {gemist.map((gemis) => (
        <li key={gemis}>
          {GEMIS[gemis].zin} <a href={naar(gemis)}>{GEMIS[gemis].doe}</a>
        </li>
      ))}
    </ul>
  );
}
