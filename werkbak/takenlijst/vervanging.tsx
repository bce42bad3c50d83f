import type { Mens } from '../../dossier/mensen/mens';
import type { Gebruiker } from '../../domain/gebruiker';
import { datumVan, plusDagen, type Moment } from '../../domain/tijd';
import { Bericht } from '../onderdelen/melding';
import { dag } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';

/** Tells whoever is away who has their tasks, and a deputy whose tasks they have. */
export function Vervanging({
  gebruiker,
  mensen,
  namen,
  nu,
}: {
  readonly gebruiker: Gebruiker;
  readonly mensen: readonly Mens[];
  readonly namen: Namen;
  readonly nu: Moment;
}) {
  const vandaag = datumVan(nu);
  const nuAfwezig = mensen.flatMap((mens) =>
    mens.afwezig.filter(({ van, tot }) => van <= vandaag && vandaag < tot),
  );
  const zelf = nuAfwezig.find(({ persoon }) => persoon === gebruiker.id);
  const voor = nuAfwezig.filter(({ vervanger }) => vervanger === gebruiker.id);
  return (
    <>
      {zelf !== undefined && (
        <Bericht toon="let-op" kop={`U bent afwezig tot en met ${dag(plusDagen(zelf.tot, -1), nu)}`}>
          <p>
            {zelf.vervanger === null
              ? 'Niemand vervangt u: uw taken blijven bij u staan.'
              : `${namen.persoon(zelf.vervanger)} vervangt u en heeft nu uw taken.`}
          </p>
        </Bericht>
      )}
      {voor.map(({ persoon, tot }) => (
        <Bericht key={persoon} toon="info" kop={`U vervangt ${namen.persoon(persoon)}`}>
          <p>
            Tot en met {dag(plusDagen(tot, -1), nu)} staan de taken van {namen.persoon(persoon)} in uw
            werkbak.
          </p>
        </Bericht>
      ))}
    </>
  );
}
