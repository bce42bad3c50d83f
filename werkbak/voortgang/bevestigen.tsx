import type { Response } from 'express';
import type { GelezenCasus } from '../../dossier/read';
import type { Getypt } from '../formulier/velden';
import { GroteStapUitleg } from '../opdracht/bevestigen';
import { VAST } from '../opdracht/geven';
import type { GroteStap } from '../opdracht/grote-stap';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';

/** What the question is answered with by who wants to go back to the form. */
export const TERUG_NAAR_FORMULIER = 'nee';

/** Asks a school once more before its report moves the case up. */
export function toonBevestigen(
  res: Response,
  {
    pad,
    over,
    getypt,
    stap,
  }: {
    readonly pad: string;
    readonly over: GelezenCasus;
    readonly getypt: Getypt;
    readonly stap: GroteStap;
  },
): void {
  const { [VAST.zeker]: _, ...antwoorden } = getypt;
  toon(
    res,
    { titel: 'Weet u het zeker?' },
    <div class="voortgang">
      <h1>Weet u het zeker?</h1>
      <Bericht toon="let-op" kop="Er is nog niets verstuurd">
        <p>Door uw antwoord gaat de casus een stap verder. Lees wat er dan gebeurt.</p>
      </Bericht>
      <GroteStapUitleg voor={over.casus} stap={stap} />
      <Formulier actie={pad} class="formulier formulier--telefoon">
        {Object.entries(antwoorden).map(([veld, tekst]) => (
          <input key={veld} type="hidden" name={veld} value={tekst} />
        ))}
        <p class="knoppen">
          <Knop naam={VAST.zeker} waarde={stap.naar}>
            Ja, verstuur
          </Knop>{' '}
          <Knop soort="secundair" naam={VAST.zeker} waarde={TERUG_NAAR_FORMULIER}>
            Wijzig wat u invulde
          </Knop>
        </p>
      </Formulier>
    </div>,
  );
}
