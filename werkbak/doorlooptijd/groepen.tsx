import { isToonbaar, spreiding, toonbaar, type Spreiding } from '../../domain/spreiding';
import type { Doorlooptelling } from '../../dossier/spreiding';
import { getal } from '../../taal/getal';
import { Balken } from '../onderdelen/balken';

export interface Groep {
  readonly naam: string;
  readonly tellingen: readonly Doorlooptelling[];
  /** True: whoever looks knows these children. */
  readonly eigen?: boolean;
}

/** What is shown of one half of a group. */
type Half = Spreiding | 'geen' | 'te-weinig';

interface Rij {
  readonly naam: string;
  readonly open: Half;
  readonly gesloten: Half;
}

/** Days at home of groups beside each other: the means as bars, and all figures in a table. */
export function Groepen({
  id,
  kop,
  groepen,
  toonAlles,
  los = false,
  alleenGesloten = false,
}: {
  readonly id: string;
  readonly kop: string;
  readonly groepen: readonly Groep[];
  /** False: a group of less than five children is not shown. */
  readonly toonAlles: boolean;
  /** True: they are no parts of one whole, so that none can be reckoned from the others. */
  readonly los?: boolean;
  readonly alleenGesloten?: boolean;
}) {
  const rijen = alsRijen(groepen, { toonAlles, los });
  const halven = alleenGesloten ? (['gesloten'] as const) : (['open', 'gesloten'] as const);
  return (
    <section class="vlak" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      {rijen.length === 0 ? (
        <p>Er zijn nog geen casussen.</p>
      ) : (
        <div class="beeld">
          <Balken
            id={`${id}-grafiek`}
            titel={`Gemiddeld aantal dagen thuis: ${kop.toLowerCase()}`}
            omschrijving="Een balk voor elke groep, met het gemiddelde aantal dagen erachter. Alle getallen staan in de tabel hiernaast."
            rijen={rijen.map((rij) => ({
              naam: rij.naam,
              delen: halven.map((half) => ({
                soort: half === 'open' ? 'open' : 'dicht',
                waarde: typeof rij[half] === 'string' ? 0 : rij[half].gemiddeld,
                tekst: alleenGesloten ? inDagen(rij[half]) : `${half}: ${inDagen(rij[half])}`,
              })),
            }))}
          />
          <div class="cijfers cijfers--groepen">
            {halven.map((half) => (
              <Tabel key={half} half={half} kop={kop} rijen={rijen} />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function Tabel({
  half,
  kop,
  rijen,
}: {
  readonly half: 'open' | 'gesloten';
  readonly kop: string;
  readonly rijen: readonly Rij[];
}) {
  return (
    <table>
      <caption>
        Dagen thuis in {half === 'open' ? 'open' : 'gesloten'} casussen: {kop.toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">Groep</th>
          <th scope="col">Casussen</th>
          <th scope="col">Gemiddeld</th>
          <th scope="col">Midden</th>
          <th scope="col">De helft ligt tussen</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.naam}>
            <th scope="row">{rij.naam}</th>
            <Cijfers half={rij[half]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cijfers({ half }: { readonly half: Half }) {
  if (typeof half === 'string')
    return <td colspan={4}>{half === 'geen' ? 'geen' : 'te weinig om te tonen'}</td>;
  return (
    <>
      <td>{half.aantal}</td>
      <td>{getal(half.gemiddeld)}</td>
      <td>{half.mediaan}</td>
      <td>{`${half.kwart}\u00a0en\u00a0${half.driekwart}`}</td>
    </>
  );
}

function alsRijen(
  groepen: readonly Groep[],
  { toonAlles, los }: { readonly toonAlles: boolean; readonly los: boolean },
): Rij[] {
  const half = (open: boolean): Half[] => {
    const alle = groepen.map(({ tellingen }) =>
      spreiding(tellingen.filter(({ maand }) => (maand === null) === open)),
    );
    const aantallen = alle.map((een) => een?.aantal ?? 0);
    const toon = los ? aantallen.map(isToonbaar) : toonbaar(aantallen);
    return alle.map((een, i) => {
      if (een === null) return 'geen';
      return toonAlles || groepen[i]?.eigen === true || toon[i] === true ? een : 'te-weinig';
    });
  };
  const [open, gesloten] = [half(true), half(false)];
  return groepen.map(({ naam }, i) => ({ naam, open: open[i] ?? 'geen', gesloten: gesloten[i] ?? 'geen' }));
}

function inDagen(half: Half): string {
  if (half === 'geen') return 'geen';
  return half === 'te-weinig' ? 'te weinig' : `${getal(half.gemiddeld)} dagen`;
}
