import type { Gemiddelde, OpenEnGesloten } from '../../dossier/doorlooptijd';
import type { Regiobeeld } from '../../dossier/regiobeeld';
import { TAAKTITEL } from '../../taal/woorden';
import { VEILIGHEIDSTAAK } from '../../domain/gevaar';
import { datumVan } from '../../domain/tijd';
import { onderwijsnaam } from '../../taal/onderwijs';
import { getal } from '../../taal/getal';
import { dag } from '../../taal/tijd';
import { DOORLOOPTIJDPAD } from '../onderdelen/kader';
import { Gevaarteken } from '../onderdelen/gevaar';
import { Balken } from '../onderdelen/balken';

function inDagen({ dagen, aantal }: Gemiddelde): string {
  return dagen === null || aantal === 0 ? 'geen' : `${getal(dagen)} dagen`;
}

interface Groep extends OpenEnGesloten {
  readonly naam: string;
}

/** How long children are at home: of everybody, and by kind of education and gemeente. */
export function DagenThuis({
  beeld: { doorloop },
  gemeente,
}: {
  readonly beeld: Regiobeeld;
  readonly gemeente: (code: string) => string;
}) {
  const soorten = doorloop.perOnderwijssoort.map(({ onderwijssoort, ...rest }): Groep => ({
    naam: onderwijsnaam(onderwijssoort),
    ...rest,
  }));
  const gemeenten = doorloop.perGemeente
    .map(({ gemeente: code, ...rest }): Groep => ({ naam: gemeente(code), ...rest }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return (
    <section class="vlak" aria-labelledby="dagen">
      <h2 id="dagen">Dagen thuis</h2>
      <p>
        Zo veel dagen zijn kinderen gemiddeld thuis. Bij open casussen telt u tot nu. Bij gesloten casussen
        tellen die van het afgelopen jaar. Dagen op school tellen niet mee.{' '}
        <a href={DOORLOOPTIJDPAD}>Meer over doorlooptijd: midden, spreiding en per maand</a>
      </p>
      <Groepen
        id="dagen-soort"
        kop="Per onderwijssoort"
        groepen={[{ naam: 'alle casussen', ...doorloop }, ...soorten]}
      />
      <Groepen id="dagen-gemeente" kop="Per gemeente" groepen={gemeenten} />
    </section>
  );
}

function Groepen({
  id,
  kop,
  groepen,
}: {
  readonly id: string;
  readonly kop: string;
  readonly groepen: readonly Groep[];
}) {
  return (
    <>
      <h3>{kop}</h3>
      {groepen.length === 0 ? (
        <p>Er zijn nog geen casussen.</p>
      ) : (
        <div class="beeld">
          <Balken
            id={id}
            titel={`Gemiddeld aantal dagen thuis, ${kop.toLowerCase()}`}
            omschrijving="Twee balken voor elke groep: open en gesloten casussen, met het gemiddelde aantal dagen erachter. Alle getallen staan in de tabel hiernaast."
            rijen={groepen.map(({ naam, open, gesloten }) => ({
              naam,
              delen: [
                { soort: 'open', waarde: open.dagen ?? 0, tekst: `open: ${inDagen(open)}` },
                { soort: 'dicht', waarde: gesloten.dagen ?? 0, tekst: `gesloten: ${inDagen(gesloten)}` },
              ],
            }))}
          />
          <div class="cijfers cijfers--groepen">
            <table>
              <caption>Gemiddeld aantal dagen thuis {kop.toLowerCase()}</caption>
              <thead>
                <tr>
                  <th scope="col">Groep</th>
                  <th scope="col">Open</th>
                  <th scope="col">Dagen</th>
                  <th scope="col">Gesloten</th>
                  <th scope="col">Dagen</th>
                </tr>
              </thead>
              <tbody>
                {groepen.map(({ naam, open, gesloten }) => (
                  <tr key={naam}>
                    <th scope="row">{naam}</th>
                    <td>{open.aantal}</td>
                    <td>{open.dagen === null ? 'geen' : getal(open.dagen)}</td>
                    <td>{gesloten.aantal}</td>
                    <td>{gesloten.dagen === null ? 'geen' : getal(gesloten.dagen)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </>
  );
}

/** The work that is overdue, by kind of task. */
export function TeLaatWerk({ beeld: { teLaat, op } }: { readonly beeld: Regiobeeld }) {
  const samen = teLaat.reduce((som, { aantal }) => som + aantal, 0);
  return (
    <section class="vlak" aria-labelledby="telaat">
      <h2 id="telaat">Werk dat te laat is</h2>
      {samen === 0 ? (
        <p>Er is nu niets te laat.</p>
      ) : (
        <>
          <p>
            Nu {samen === 1 ? 'is er' : 'zijn er'} <b>{samen}</b> {samen === 1 ? 'taak' : 'taken'} te laat.
          </p>
          <div class="beeld">
            <Balken
              id="telaat-grafiek"
              titel="Taken die te laat zijn, per soort"
              omschrijving="Een balk voor elke soort taak, met het aantal erachter. Alle getallen staan in de tabel hiernaast."
              rijen={teLaat.map(({ type, aantal }) => ({
                naam: TAAKTITEL[type],
                delen: [{ soort: 'telaat', waarde: aantal, tekst: String(aantal) }],
              }))}
            />
            <div class="cijfers">
              <table>
                <caption>Taken die te laat zijn</caption>
                <thead>
                  <tr>
                    <th scope="col">Taak</th>
                    <th scope="col">Aantal</th>
                    <th scope="col">Oudste sinds</th>
                  </tr>
                </thead>
                <tbody>
                  {teLaat.map(({ type, aantal, oudste }) => (
                    <tr key={type}>
                      <th scope="row">
                        <Gevaarteken gevaar={type === VEILIGHEIDSTAAK} />
                        {TAAKTITEL[type]}
                      </th>
                      <td>{aantal}</td>
                      <td>{dag(datumVan(oudste), op)}</td>
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
