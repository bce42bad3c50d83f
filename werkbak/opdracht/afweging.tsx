import type { Casus } from '../../domain/casus';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import { afweging, type Afweging, type Verzoek } from '../../domain/om/afweging';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { datumVan, type Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { aanbodnaam } from '../../taal/aanbod';
import { AANBODANTWOORD, ARBITRAGEANTWOORD, UITREIKWIJZE, VRIJSTELLING } from '../../taal/antwoorden';
import { dag } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import type { Dependencies } from '../../toegang/dependencies';
import { Feiten } from '../onderdelen/feiten';
import { Bericht } from '../onderdelen/melding';
import type { Omgeving } from './formulier';

/** Before these the leerplichtambtenaar weighs whether prosecuting is right. */
const WEEGT: readonly Opdrachtnaam[] = ['verzendProcesVerbaal', 'zieAfVanVervolging', 'legOmBesluitVast'];
/** More than the longest case has. */
const GEBEURTENISSEN = 5_000;

/**
 * What is to be weighed beside the form of a command; null where there is nothing to weigh. It never keeps the form away:
 * of a timeline that cannot be read it leaves out what only that tells.
 */
export async function leesAfweging(
  { dossier }: Pick<Dependencies, 'dossier'>,
  naam: Opdrachtnaam,
  { casus, gebruiker, nu }: Pick<Omgeving, 'casus' | 'gebruiker' | 'nu'>,
): Promise<Afweging | null> {
  if (!WEEGT.includes(naam)) return null;
  const page = { na: null, aantal: GEBEURTENISSEN };
  const regels = await dossier.leesTijdlijn(bereik(gebruiker), casus.casusnummer, page).catch(() => null);
  // Only the writer of cases puts rows there, and it writes no other kinds.
  const gebeurtenissen = regels?.map((regel) => regel as unknown as Gebeurtenis) ?? null;
  return afweging(casus, gebeurtenissen, nu);
}

/** The facts that are weighed, and which route the rules refuse today. */
export function Weging({ weegt, casus, nu }: { weegt: Afweging; casus: Casus; nu: Moment }) {
  const { aanbod, leeftijd, leerplichtig, meerderjarigOp, stemmen, vrijstelling, weerhoudt } = weegt;
  return (
    <section class="vlak afweging" aria-labelledby="afweging">
      <h2 id="afweging">Dit weegt u mee</h2>
      {weerhoudt.strafrecht !== null && (
        <Bericht toon="let-op" kop="De strafrechtelijke route kan nu niet">
          <p>{weerhoudt.strafrecht}</p>
        </Bericht>
      )}
      {stemmen === null && (
        <Bericht toon="let-op" kop="De tijdlijn is nu niet te lezen">
          <p>U ziet hier niet hoe vaak de ouders zijn gevraagd en wat is gehoord. Kijk later opnieuw.</p>
        </Bericht>
      )}
      <Feiten
        feiten={[
          ['Leeftijd', `${leeftijd} jaar, ${plicht(leerplichtig)}. Wordt 18 op ${dag(meerderjarigOp, nu)}.`],
          ['Vrijstelling', vrijstellingzin(vrijstelling, nu)],
          ['Arbitrageverzoek', <Verzoeken verzoeken={weegt.verzoeken} nu={nu} />],
          [
            'Aanbod',
            aanbod.length === 0 ? 'Er is nooit een aanbod gedaan.' : <Aanbod aanbod={aanbod} nu={nu} />,
          ],
          stemmen === null ? null : ['Gehoord', <Stemmen stemmen={stemmen} nu={nu} />],
        ]}
      />
      <p class="klein stil">
        Dit zijn feiten uit de casus van {dag(datumVan(casus.gemeldOp), nu)} tot nu. Het oordeel is aan u.
      </p>
    </section>
  );
}

function plicht(leerplichtig: boolean): string {
  return leerplichtig ? 'leerplichtig of kwalificatieplichtig' : 'vandaag niet leerplichtig';
}

function vrijstellingzin({ geldt, geldtTot, laatst }: Afweging['vrijstelling'], nu: Moment): string {
  const tot = geldtTot === null ? 'zonder einde' : `tot ${dag(geldtTot, nu)}`;
  if (geldt) return `Er geldt een vrijstelling, ${tot}.`;
  if (laatst === null) return 'Er geldt geen vrijstelling.';
  if (laatst.status === 'verleend' && geldtTot !== null) return `De vrijstelling gold ${tot}.`;
  return `Er geldt geen vrijstelling. Het laatste: ${VRIJSTELLING[laatst.status]}.`;
}

function Verzoeken({ verzoeken, nu }: { readonly verzoeken: readonly Verzoek[]; readonly nu: Moment }) {
  const keer = verzoeken.length === 1 ? 'Eén keer gevraagd' : `${verzoeken.length} keer gevraagd`;
  if (verzoeken.length === 0) return <>De ouders zijn niet om arbitrage gevraagd.</>;
  return (
    <>
      {keer}.
      <ul class="kaal">
        {verzoeken.map((verzoek, nummer) => (
          <li key={nummer}>{verzoekzin(verzoek, nu)}</li>
        ))}
      </ul>
    </>
  );
}

function verzoekzin({ op, uitgereikt, antwoord }: Verzoek, nu: Moment): string {
  const wanneer = op === null ? 'In een eerdere casus' : hoofdletter(dag(datumVan(op), nu));
  const hoe =
    uitgereikt === null
      ? 'niet vastgelegd dat het is uitgereikt'
      : `uitgereikt op ${dag(uitgereikt.datum, nu)}, ${UITREIKWIJZE[uitgereikt.wijze]}`;
  return `${wanneer}: ${hoe}; ${antwoord === null ? 'geen antwoord' : ARBITRAGEANTWOORD[antwoord]}.`;
}

function Aanbod({ aanbod, nu }: { readonly aanbod: Afweging['aanbod']; readonly nu: Moment }) {
  return (
    <ul class="kaal">
      {aanbod.map((een) => (
        <li key={een.id}>
          {aanbodnaam(een)}, vanaf {dag(een.startdatum, nu)}:{' '}
          {een.besluit === null ? 'nog geen antwoord van het gezin' : AANBODANTWOORD[een.besluit]}
          {een.gestart === null ? '' : een.gestart ? ', begonnen' : ', niet begonnen'}.
        </li>
      ))}
    </ul>
  );
}

function Stemmen({
  stemmen,
  nu,
}: {
  readonly stemmen: NonNullable<Afweging['stemmen']>;
  readonly nu: Moment;
}) {
  const wie = (['jongere', 'ouder'] as const).filter((van) => !stemmen.some((stem) => stem.van === van));
  return (
    <>
      {stemmen.map(({ van, gezegd, ondersteuner, op }) => (
        <div key={`${op} ${gezegd}`}>
          {van === 'jongere' ? 'Het kind' : 'Een ouder'} op {dag(datumVan(op), nu)}
          {ondersteuner === undefined ? '' : `, met hulp van ${ondersteuner}`}:
          <blockquote class="vrije-tekst">{gezegd}</blockquote>
        </div>
      ))}
      {wie.map((van) => (
        <p key={van}>{van === 'jongere' ? 'Het kind is niet gehoord.' : 'De ouders zijn niet gehoord.'}</p>
      ))}
    </>
  );
}
