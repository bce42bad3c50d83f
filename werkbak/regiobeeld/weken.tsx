import type { Regiobeeld, Weekbeeld } from '../../dossier/regiobeeld';
import { FASEN, type Fase } from '../../domain/fase';
import type { Moment } from '../../domain/tijd';
import { FASELABEL } from '../../taal/fasen';
import { dag } from '../../taal/tijd';
import { Balken } from '../onderdelen/balken';

/** A letter for each phase, because a colour alone says nothing to who does not see it. */
const LETTER: Record<Exclude<Fase, 'gesloten'>, string> = {
  schoolregie: 'S',
  casusregie: 'C',
  doorbraak: 'D',
  arbitrage: 'A',
  om: 'O',
  nazorg: 'N',
};
const OPEN = FASEN.filter((fase): fase is Exclude<Fase, 'gesloten'> => fase !== 'gesloten');

function weeknaam({ week, voorbij }: Weekbeeld, nu: Moment): string {
  return `${dag(week, nu)}${voorbij ? '' : ' (deze week)'}`;
}

function samen({ perFase }: Weekbeeld): number {
  return OPEN.reduce((som, fase) => som + (perFase[fase] ?? 0), 0);
}

/** How many cases were open at the end of each week, and in which phase. */
export function FasenPerWeek({
  beeld,
  lijst,
}: {
  readonly beeld: Regiobeeld;
  /** Address of the list of the open cases; null for who does not see all of them. */
  readonly lijst: string | null;
}) {
  const laatste = beeld.weken.at(-1);
  const nu = laatste === undefined ? 0 : samen(laatste);
  return (
    <section class="vlak" aria-labelledby="fasen">
      <h2 id="fasen">Casussen per fase</h2>
      <p>
        Zo veel casussen waren er open aan het eind van elke week. Nu zijn het er{' '}
        {lijst === null ? <b>{nu}</b> : <a href={lijst}>{nu}</a>}.
      </p>
      <div class="beeld">
        <div>
          <Balken
            id="fasen-grafiek"
            titel="Open casussen per week, verdeeld over de fasen"
            omschrijving="Een balk voor elke week. Elk deel van een balk is een fase, met haar letter en het aantal. Alle getallen staan in de tabel hiernaast."
            gestapeld
            rijen={beeld.weken.map((week) => ({
              naam: weeknaam(week, beeld.op),
              samen: String(samen(week)),
              delen: OPEN.filter((fase) => (week.perFase[fase] ?? 0) > 0).map((fase) => ({
                soort: fase,
                waarde: week.perFase[fase] ?? 0,
                tekst: `${LETTER[fase]} ${week.perFase[fase] ?? 0}`,
              })),
            }))}
          />
          <ul class="legenda" aria-label="Wat de letters betekenen">
            {OPEN.map((fase) => (
              <li key={fase}>
                <span class={`legenda__vak legenda__vak--${fase}`}>{LETTER[fase]}</span> {FASELABEL[fase]}
              </li>
            ))}
          </ul>
        </div>
        <div class="cijfers">
          <table>
            <caption>Open casussen aan het eind van de week</caption>
            <thead>
              <tr>
                <th scope="col">Week van</th>
                {OPEN.map((fase) => (
                  <th key={fase} scope="col">
                    <abbr title={FASELABEL[fase]}>{LETTER[fase]}</abbr>
                  </th>
                ))}
                <th scope="col">Samen</th>
              </tr>
            </thead>
            <tbody>
              {beeld.weken.map((week) => (
                <tr key={week.week}>
                  <th scope="row">{weeknaam(week, beeld.op)}</th>
                  {OPEN.map((fase) => (
                    <td key={fase}>{week.perFase[fase] ?? 0}</td>
                  ))}
                  <td>{samen(week)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

/** How many cases were reported and closed in each week. */
export function InEnUit({ beeld }: { readonly beeld: Regiobeeld }) {
  const telling = (soort: 'instroom' | 'uitstroom'): number =>
    beeld.weken.reduce((som, week) => som + week[soort], 0);
  return (
    <section class="vlak" aria-labelledby="inuit">
      <h2 id="inuit">Instroom en uitstroom</h2>
      <p>
        In deze {beeld.weken.length} weken kwamen er <b>{telling('instroom')}</b> casussen bij en gingen er{' '}
        <b>{telling('uitstroom')}</b> dicht.
      </p>
      <div class="beeld">
        <Balken
          id="inuit-grafiek"
          titel="Casussen die erbij kwamen en die dichtgingen, per week"
          omschrijving="Twee balken voor elke week: erbij en dicht, met het aantal erachter. Alle getallen staan in de tabel hiernaast."
          rijen={beeld.weken.map((week) => ({
            naam: weeknaam(week, beeld.op),
            delen: [
              { soort: 'in', waarde: week.instroom, tekst: `${week.instroom} erbij` },
              { soort: 'uit', waarde: week.uitstroom, tekst: `${week.uitstroom} dicht` },
            ],
          }))}
        />
        <div class="cijfers">
          <table>
            <caption>Casussen erbij en dicht per week</caption>
            <thead>
              <tr>
                <th scope="col">Week van</th>
                <th scope="col">Erbij</th>
                <th scope="col">Dicht</th>
              </tr>
            </thead>
            <tbody>
              {beeld.weken.map((week) => (
                <tr key={week.week}>
                  <th scope="row">{weeknaam(week, beeld.op)}</th>
                  <td>{week.instroom}</td>
                  <td>{week.uitstroom}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}
