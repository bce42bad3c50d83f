import type { Partijdagen } from '../../dossier/beurten/dagen';
import { PARTIJNAAM } from '../../taal/aan-zet';
import { dagenInWoorden } from '../../taal/tijd';
import { Balken } from '../onderdelen/balken';

/** For whom children waited at home (rule 27): the days of each party over the last weeks. */
export function WieAanZet({
  dagen,
  weken,
}: {
  readonly dagen: readonly Partijdagen[];
  readonly weken: number;
}) {
  const samen = dagen.reduce((som, een) => som + een.dagen, 0);
  return (
    <section class="vlak" aria-labelledby="aanzet">
      <h2 id="aanzet">Wie was aan zet?</h2>
      {samen === 0 ? (
        <p>In de laatste {weken} weken was er geen kind thuis.</p>
      ) : (
        <>
          <p>
            In de laatste {weken} weken waren kinderen samen <b>{dagenInWoorden(samen)}</b> thuis. Elke dag
            hoort bij wie toen iets moest doen: wie te laat was met een taak gaat voor, daarna wie een
            antwoord of een start schuldig was, anders wie de regie had. Wat de laatste minuut veranderde, kan
            nog ontbreken.
          </p>
          <div class="beeld">
            <Balken
              id="aanzet-grafiek"
              titel="Dagen thuis per partij die aan zet was"
              omschrijving="Een balk voor elke partij, met het aantal dagen erachter. Alle getallen staan in de tabel hiernaast."
              rijen={dagen.map(({ partij, dagen: waarde }) => ({
                naam: PARTIJNAAM[partij],
                delen: [{ soort: `partij-${partij}`, waarde, tekst: dagenInWoorden(waarde) }],
              }))}
            />
            <div class="cijfers">
              <table>
                <caption>Dagen thuis per partij die aan zet was, in de laatste {weken} weken</caption>
                <thead>
                  <tr>
                    <th scope="col">Partij</th>
                    <th scope="col">Dagen</th>
                    <th scope="col">Deel</th>
                    <th scope="col">Casussen</th>
                  </tr>
                </thead>
                <tbody>
                  {dagen.map(({ partij, dagen: aantal, casussen }) => (
                    <tr key={partij}>
                      <th scope="row">{PARTIJNAAM[partij]}</th>
                      <td>{aantal}</td>
                      <td>{deel(aantal, samen)}</td>
                      <td>{casussen}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        </>
      )}
    </section>
  );
}

/** A share in whole percents; what is there is never none. */
function deel(aantal: number, samen: number): string {
  const procent = Math.round((100 * aantal) / samen);
  return procent === 0 ? '<1%' : `${procent}%`;
}
