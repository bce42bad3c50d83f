import type { Response } from 'express';
import type { Getypt } from '../formulier/velden';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import { MELDPAD } from './bewaren';
import { Meegestuurd, STAP } from './weergave';

/** The answer to a report that is safe and does not stand in the dossier yet; with what was typed when it named a parent. */
export function toonAangenomen(res: Response, kenmerk: string | null, metOuder: Getypt | null): void {
  toon(
    res,
    { titel: 'Melding aangenomen', plek: MELDPAD, status: 202 },
    <>
      <h1>Uw melding is aangenomen</h1>
      <Bericht toon="goed" kop="Aangenomen en veilig">
        <p>
          Uw melding gaat niet verloren. Zij staat nog niet in het dossier: dat is even niet bereikbaar.
          {metOuder === null && ' U hoeft niets opnieuw te sturen.'}
        </p>
        <p>
          {kenmerk === null
            ? 'De casus krijgt een kenmerk als het dossier weer bereikbaar is. Zoek het kind dan op naam.'
            : `Het kenmerk van de casus is ${kenmerk}.`}
        </p>
      </Bericht>
      {metOuder !== null && <BewaarOuder getypt={metOuder} />}
    </>,
  );
}

/** The answer to a report that was done while the parent it named could not be kept. */
export function toonZonderOuder(res: Response, kenmerk: string | null, getypt: Getypt): void {
  toon(
    res,
    { titel: 'De melding is gedaan, de ouder is nog niet bewaard', plek: MELDPAD, status: 503 },
    <>
      <h1>De melding is gedaan, de ouder is nog niet bewaard</h1>
      {kenmerk !== null && <p>Het kenmerk van de casus is {kenmerk}.</p>}
      <BewaarOuder getypt={getypt} />
    </>,
  );
}

/** Sends the same report again: it is done once, and the parent is kept. */
function BewaarOuder({ getypt }: { readonly getypt: Getypt }) {
  return (
    <>
      <Bericht toon="let-op" kop="De ouder is nog niet bewaard">
        <p>
          Wacht een minuut en druk dan op de knop. De melding wordt geen tweede keer gedaan. U kunt de ouder
          ook later toevoegen: open de casus en kies Mensen rond het kind.
        </p>
      </Bericht>
      <Formulier actie={MELDPAD} class="formulier">
        <Meegestuurd getypt={getypt} />
        <p class="knoppen">
          <Knop naam={STAP} waarde="verstuur">
            Bewaar de ouder
          </Knop>
        </p>
      </Formulier>
    </>
  );
}
