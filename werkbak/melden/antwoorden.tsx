import { antwoordInWoorden } from '../formulier/antwoord';
import type { Getypt, Veld } from '../formulier/velden';
import { bijvelden, hoofdvelden, type Meldomgeving } from './formulier';
import { formulieradres } from './bewaren';
import { ANDERE_SCHOOL } from './onderwijs';
import { oudervelden } from './ouder';

const LEEG = 'Niet ingevuld';

/** One answer as it is checked: the question, what was answered, and the field in which that can be changed. */
export interface Antwoord {
  readonly vraag: string;
  readonly antwoord: string;
  readonly veld: string;
}

/** Every answer of a report in the order in which it was asked, in words; of what nobody needs, one line for all of it. */
export function antwoorden(o: Meldomgeving, getypt: Getypt): Antwoord[] {
  const alleOuder = oudervelden();
  const reden = alleOuder.filter((veld) => veld.naam === 'geenOuder' && gevuld(veld, getypt));
  const ouder = alleOuder.filter(({ naam }) => naam !== 'geenOuder');
  const bij = bijvelden();
  return [
    ...hoofdvelden(o)
      .filter(({ naam }) => naam !== 'brin' || getypt['school'] === ANDERE_SCHOOL)
      .map((veld) => antwoord(veld, getypt)),
    ...(ouder.some((veld) => gevuld(veld, getypt))
      ? ouder.map((veld) => antwoord(veld, getypt))
      : [{ vraag: 'Een ouder met gezag', antwoord: LEEG, veld: ouder[0]?.naam ?? '' }]),
    ...reden.map((veld) => antwoord(veld, getypt)),
    ...(bij.some((veld) => gevuld(veld, getypt))
      ? bij.filter((veld) => gevuld(veld, getypt)).map((veld) => antwoord(veld, getypt))
      : [{ vraag: 'Tussendoor op school, of een eigen sleutel', antwoord: LEEG, veld: bij[0]?.naam ?? '' }]),
  ];
}

/** The answers with the way back to each; without a key of the form there is none. */
export function Antwoorden({
  o,
  getypt,
  sleutel,
}: {
  readonly o: Meldomgeving;
  readonly getypt: Getypt;
  readonly sleutel: string | null;
}) {
  return (
    <dl class="antwoorden">
      {antwoorden(o, getypt).map(({ vraag, antwoord, veld }) => (
        <div key={veld} class="antwoorden__rij">
          <dt>{vraag}</dt>
          <dd>
            <bdi class={antwoord === LEEG ? 'stil' : undefined}>{antwoord}</bdi>
          </dd>
          {sleutel !== null && (
            <dd>
              <a href={formulieradres(sleutel, veld)}>
                Wijzig<span class="alleen-voorlezen">: {vraag}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function gevuld({ naam }: Veld, getypt: Getypt): boolean {
  return (getypt[naam] ?? '').trim() !== '';
}

function antwoord(veld: Veld, getypt: Getypt): Antwoord {
  return { vraag: veld.label, antwoord: antwoordInWoorden(veld, getypt) || LEEG, veld: veld.naam };
}
