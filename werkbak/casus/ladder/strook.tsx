import {
  PARTIJEN,
  perPartij,
  thuisbeurten,
  type Beurt,
  type Partij,
  type Thuisbeurt,
} from '../../../domain/aan-zet';
import type { Casus } from '../../../domain/casus';
import type { Gebeurtenis } from '../../../domain/gebeurtenis';
import { middernacht, plusDagen, type Moment } from '../../../domain/tijd';
import type { Lezer } from '../../../domain/zicht/lezer';
import { aanZetNaam } from '../../../taal/aan-zet';
import { dag, dagenInWoorden } from '../../../taal/tijd';
import { ladderbeeld, type Ladderbeeld } from './beeld';
import { maatVoor } from './maat';

const HOOG = 26;
/** Room a text needs, in units of the picture. */
const TEKEN = 7.2;

interface Strook {
  readonly casus: Casus;
  /** In the order in which they happened. */
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly beurten: readonly Beurt[];
  readonly lezer: Lezer;
  readonly nu: Moment;
}

/** Under the ladder, in the same scale: whose move each day at home was (rule 27), and the same in words and days. */
export function AanZetStrook(strook: Strook) {
  const { casus, gebeurtenissen, lezer, nu } = strook;
  const geweest = thuisbeurten(gezien(strook), nu);
  if (geweest.length === 0) return null;
  const beeld = ladderbeeld(casus, gebeurtenissen, nu);
  const dagen = perPartij(geweest);
  const partijen = PARTIJEN.filter((partij) => dagen[partij] !== undefined);
  return (
    <div class="strook">
      <h3>Wie was aan zet?</h3>
      <Tekening {...{ beeld, geweest, lezer }} breedte={760} klasse="ladder--breed" />
      <Tekening {...{ beeld, geweest, lezer }} breedte={330} klasse="ladder--smal" />
      <ul class="strook__dagen">
        {partijen.map((partij) => (
          <li key={partij}>
            <span class={`strook__vak strook__vak--${partij}`} aria-hidden="true">
              {letter(partij, lezer)}
            </span>{' '}
            {aanZetNaam(partij, lezer)}: <b>{dagenInWoorden(dagen[partij] ?? 0)}</b>
          </li>
        ))}
      </ul>
      <details class="ladderfeiten">
        <summary>Wie wanneer aan zet was</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Wie</th>
              <th scope="col">Wanneer</th>
              <th scope="col">Dagen thuis</th>
            </tr>
          </thead>
          <tbody>
            {geweest.map(({ partij, van, tot, dagen: aantal }) => (
              <tr key={van}>
                <th scope="row">{aanZetNaam(partij, lezer)}</th>
                <td>
                  {dag(van, nu)} tot en met {dag(plusDagen(tot, -1), nu)}
                </td>
                <td>{aantal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Who may not see whether an offer is one of care sees one provider. */
function gezien({ beurten, lezer }: Strook): Beurt[] {
  if (lezer === 'volledig') return [...beurten];
  const uit: Beurt[] = [];
  for (const beurt of beurten) {
    const partij = beurt.partij === 'zorg' ? 'onderwijs' : beurt.partij;
    const vorige = uit.at(-1);
    if (vorige?.partij === partij && vorige.tot === beurt.van)
      uit.splice(-1, 1, { ...vorige, tot: beurt.tot });
    else uit.push({ ...beurt, partij });
  }
  return uit;
}

/** What stands for a party where its name does not fit. */
function letter(partij: Partij, lezer: Lezer): string {
  return aanZetNaam(partij, lezer).slice(0, 1).toUpperCase();
}

function Tekening({
  beeld,
  geweest,
  lezer,
  breedte,
  klasse,
}: {
  readonly beeld: Ladderbeeld;
  readonly geweest: readonly Thuisbeurt[];
  readonly lezer: Lezer;
  readonly breedte: number;
  readonly klasse: string;
}) {
  const maat = maatVoor(beeld, breedte);
  return (
    <svg
      class={`ladder ${klasse}`}
      viewBox={`0 0 ${breedte} ${HOOG}`}
      width={breedte}
      height={HOOG}
      aria-hidden="true"
    >
      {geweest.map(({ partij, van, tot }) => {
        const x = maat.x(middernacht(van));
        const breed = Math.max(2, maat.x(middernacht(tot)) - x);
        const naam = aanZetNaam(partij, lezer);
        const tekst = [naam, letter(partij, lezer)].find((een) => een.length * TEKEN + 8 <= breed);
        return (
          <g key={van} class={`beurt beurt--${partij}`}>
            <rect x={x} y={2} width={breed} height={HOOG - 4} />
            {tekst !== undefined && (
              <text x={x + 5} y={HOOG / 2 + 4}>
                {tekst}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
