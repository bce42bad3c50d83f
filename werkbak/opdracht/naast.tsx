import type { ComponentChildren } from 'preact';
import { openTaken } from '../../domain/beeld';
import { isErbij } from '../../domain/betrokkene';
import { datumVan } from '../../domain/tijd';
import { delenBeperkt } from '../../domain/toestemming';
import { aanbodnaam } from '../../taal/aanbod';
import { AANBODANTWOORD } from '../../taal/antwoorden';
import { BETROKKENENAAM } from '../../taal/betrokkenen';
import { ROLNAAM } from '../../taal/rollen';
import { straks } from '../../taal/straks';
import { thuisstand } from '../../taal/thuis';
import { dag } from '../../taal/tijd';
import { TAAKTITEL } from '../../taal/woorden';
import { isHeel } from '../../toegang/betrokkenen';
import { Contactlink } from '../onderdelen/contact';
import { Fasebadge } from '../onderdelen/fase';
import { Feiten } from '../onderdelen/feiten';
import { Wanneer } from '../onderdelen/wanneer';
import type { Omgeving } from './formulier';

/** More of a list than this is in the case itself. */
const TEN_HOOGSTE = 5;

/** The case in short, beside a form of it: what somebody would otherwise go back for. */
export function Naast({ o }: { readonly o: Omgeving }) {
  const { casus, gebruiker, nu } = o;
  const taken = openTaken(casus).sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
  const lopend = casus.afspraken.filter(({ nagekomen }) => nagekomen === null);
  return (
    <aside class="naast vlak" aria-labelledby="naast">
      <h2 id="naast">De casus in het kort</h2>
      <p class="naast__stand">
        <Fasebadge fase={casus.fase} /> <b>{thuisstand(casus, nu).stand}</b>
      </p>
      <Feiten
        feiten={[
          ['Straks', straks(casus, nu, gebruiker)?.kop ?? 'De klok doet nu niets'],
          ['Regie', regie(o)],
          ['Toestemming', delenBeperkt(casus) ? 'niet van iedereen' : 'gegeven'],
        ]}
      />
      <Lijstje kop="Mensen rond het kind">
        {o.betrokkenen
          .filter((een) => isErbij(een, datumVan(nu)))
          .map((een) => (
            <li key={een.id}>
              <bdi>{een.naam}</bdi>, {BETROKKENENAAM[een.soort]}
              {isHeel(een) && een.telefoon !== null && (
                <>
                  : <Contactlink weg="telefoon" adres={een.telefoon} />
                </>
              )}
            </li>
          ))}
      </Lijstje>
      <Lijstje kop="Open taken">
        {taken.map(({ type, uiterlijk }) => (
          <li key={type}>
            {TAAKTITEL[type]}: <Wanneer uiterlijk={uiterlijk} nu={nu} />
          </li>
        ))}
      </Lijstje>
      <Lijstje kop="Lopende afspraken">
        {lopend.map(({ id, omschrijving, uiterlijk, wie }) => (
          <li key={id}>
            <span class="vrije-tekst">{omschrijving}</span> ({wie}, {dag(uiterlijk, nu)})
          </li>
        ))}
      </Lijstje>
      <Lijstje kop="Aanbod">
        {casus.aanbod.map((een) => (
          <li key={een.id}>
            {aanbodnaam(een)}: {een.besluit === null ? 'nog geen antwoord' : AANBODANTWOORD[een.besluit]}
          </li>
        ))}
      </Lijstje>
    </aside>
  );
}

/** A short list under a heading; nothing when there is nothing in it. */
function Lijstje({
  kop,
  children,
}: {
  readonly kop: string;
  readonly children: readonly ComponentChildren[];
}) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{kop}</h3>
      <ul>{children.slice(0, TEN_HOOGSTE)}</ul>
      {children.length > TEN_HOOGSTE && <p class="stil">En nog {children.length - TEN_HOOGSTE} andere.</p>}
    </>
  );
}

function regie({ casus, mensen }: Omgeving): string {
  const { rol, persoon } = casus.regie;
  const naam = mensen.find(({ id }) => id === persoon)?.naam;
  return naam === undefined ? ROLNAAM[rol] : `${naam}, ${ROLNAAM[rol]}`;
}
