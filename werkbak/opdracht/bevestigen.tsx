import type { Response } from 'express';
import { BEDENKTIJD_MINUTEN } from '../../domain/bedenktijd';
import type { Casus } from '../../domain/casus';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { antwoordInWoorden } from '../formulier/antwoord';
import type { Getypt } from '../formulier/velden';
import { Feiten } from '../onderdelen/feiten';
import { Formulier } from '../onderdelen/formulier';
import { casusadres } from '../onderdelen/kind';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import { terugadres } from '../onderdelen/terug';
import { EERST, FORMULIEREN, opdrachtadres } from './formulieren';
import type { Omgeving } from './formulier';
import { VAST } from './geven';
import type { GroteStap } from './grote-stap';
import { terugweg, wieTerugdraait } from './terugdraaien';
import { OverWie } from './weergave';
import { alsTekst, watGebeurt, wieHoort, type Zin } from './zinnen';

interface Gevraagd {
  readonly o: Omgeving;
  readonly getypt: Getypt;
  readonly stap: GroteStap;
}

/** Asks once more before a big step: what was answered, what happens then, who hears of it and how it is taken back. */
export function toonBevestigen(res: Response, naam: Opdrachtnaam, { o, getypt, stap }: Gevraagd): void {
  const { titel, knop, velden } = FORMULIEREN[naam];
  const adres = opdrachtadres(o.casus.casusnummer, naam);
  const meegestuurd = Object.entries({ ...getypt, [VAST.zeker]: stap.naar });
  toon(
    res,
    { titel: `Weet u het zeker? ${titel}` },
    <>
      <h1>{titel}: weet u het zeker?</h1>
      <OverWie o={o} />
      <Bericht toon="let-op" kop="Er is nog niets gedaan">
        <p>Dit is een grote stap. Lees wat er gaat gebeuren en wie het hoort. Ga dan door, of ga terug.</p>
      </Bericht>
      <GroteStapUitleg voor={o.casus} stap={stap} />
      <p>{terugdraaizin(o, stap)}</p>
      <h2>Wat u invulde</h2>
      <Feiten
        feiten={velden(o).map((veld) => {
          const antwoord = veld.soort === 'verborgen' ? '' : antwoordInWoorden(veld, getypt);
          return antwoord === '' ? null : [veld.label, <span class="vrije-tekst">{antwoord}</span>];
        })}
      />
      <Formulier actie={adres} class="formulier">
        {meegestuurd.map(([veld, tekst]) => (
          <input key={veld} type="hidden" name={veld} value={tekst} />
        ))}
        <p class="knoppen">
          <Knop>Ja, {knop.charAt(0).toLowerCase() + knop.slice(1)}</Knop>{' '}
          <Knop soort="secundair" actie={`${adres}?${EERST}=ja`}>
            Wijzig wat u invulde
          </Knop>{' '}
          <Knoplink href={terugadres(getypt[VAST.terug]) ?? casusadres(o.casus.casusnummer)} soort="subtiel">
            Terug zonder iets te doen
          </Knoplink>
        </p>
      </Formulier>
    </>,
  );
}

/** What a big step does, and who hears of it when. */
export function GroteStapUitleg({
  voor,
  stap: { dan, wacht },
}: {
  readonly voor: Casus;
  readonly stap: GroteStap;
}) {
  const { casus, gebeurtenissen } = dan;
  const horen = wieHoort(casus, gebeurtenissen);
  return (
    <>
      <h2>Wat er dan gebeurt</h2>
      <Zinnen zinnen={watGebeurt(voor, casus, gebeurtenissen)} />
      {horen.length > 0 && (
        <>
          <h2>Wie dit hoort</h2>
          <Zinnen zinnen={horen} />
          <p>
            {wacht
              ? `De berichten wachten ${BEDENKTIJD_MINUTEN} minuten voordat zij weggaan.`
              : 'De berichten gaan meteen weg.'}
          </p>
        </>
      )}
    </>
  );
}

function Zinnen({ zinnen }: { readonly zinnen: readonly Zin[] }) {
  return (
    <ul>
      {zinnen.map(alsTekst).map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  );
}

/** How the step can be taken back once it was done, as the rules would have it then. */
function terugdraaizin(o: Omgeving, { naar, dan, wacht }: GroteStap): string {
  const terug = terugweg(naar, { ...o, casus: dan.casus });
  const [eerste] = terug.zelf;
  if (eerste === undefined) return wieTerugdraait(terug, wacht ? 'in die tijd' : 'daarna');
  return wacht
    ? `In die tijd kunt u de stap terugdraaien met "${FORMULIEREN[eerste].titel}". Dan gaan de berichten niet weg.`
    : `Daarna kunt u de stap terugdraaien met "${FORMULIEREN[eerste].titel}".`;
}
