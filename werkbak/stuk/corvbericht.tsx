import type { Corvbericht } from '../../dossier/corv/bericht';
import { KEURING, TERUGMELDING } from '../../taal/corv';
import { dag, tijdstip } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { Feiten } from '../onderdelen/feiten';
import { stukkenadres } from './adres';

/** A message for CORV: what the check said, what came back, and what can be done with it. */
export function EenCorvbericht({
  bericht: { id, stuk, doorNaam, op, gekeurd, terugmeldingen },
  casusnummer,
  nu,
  maakt,
}: {
  readonly bericht: Corvbericht;
  readonly casusnummer: string;
  readonly nu: string;
  readonly maakt: boolean;
}) {
  const onder = (pad: string) => stukkenadres(casusnummer, `/${stuk}${pad}`);
  const vanToen = <span class="alleen-voorlezen"> van {tijdstip(op, nu)}</span>;
  return (
    <section class="vlak" aria-labelledby={`bericht-${id}`}>
      <h2 id={`bericht-${id}`}>Bericht van {tijdstip(op, nu)}</h2>
      <Feiten
        feiten={[
          ['Gemaakt door', <bdi>{doorNaam}</bdi>],
          gekeurd === null
            ? ['Stand', 'Nog niet klaar. Maak het opnieuw als dit zo blijft.']
            : ['Controle', KEURING[gekeurd.uitslag]],
          gekeurd?.sha256 == null ? null : ['SHA-256 van het bericht', <code>{gekeurd.sha256}</code>],
          ...terugmeldingen.map(
            (een) =>
              [
                'Teruggekomen',
                <>
                  {hoofdletter(TERUGMELDING[een.soort])} op {dag(een.datum, nu)}
                  {een.zaaknummer !== null && (
                    <>
                      , zaak <bdi>{een.zaaknummer}</bdi>
                    </>
                  )}
                  .{' '}
                  {een.toelichting !== null && (
                    <>
                      <bdi>{een.toelichting}</bdi>{' '}
                    </>
                  )}
                  Vastgelegd door <bdi>{een.doorNaam}</bdi>.
                </>,
              ] as const,
          ),
        ]}
      />
      {gekeurd?.uitslag === 'afgekeurd' && (
        <>
          <p>Laat dit aan uw beheerder zien, en maak het bericht daarna opnieuw:</p>
          <ul>
            {gekeurd.bevindingen.map((zin) => (
              <li key={zin}>
                <code>{zin}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {maakt && gekeurd?.sha256 != null && (
        <ul>
          <li>
            <a href={onder(`/corv/${id}.xml`)}>Download het bericht (XML){vanToen}</a>
          </li>
          <li>
            <a href={onder('/overhandigen')}>Leg vast dat u het dossier via CORV hebt verstuurd{vanToen}</a>
          </li>
          <li>
            <a href={onder(`/corv/${id}/terugmelding`)}>Leg vast wat er van de Raad terugkwam{vanToen}</a>
          </li>
        </ul>
      )}
    </section>
  );
}
