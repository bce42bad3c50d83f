import type { Response } from 'express';
import type { OverOuder } from '../../toegang/gemelde-ouder';
import { hoofdletter } from '../../taal/zin';
import type { Getypt } from '../formulier/velden';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import { MELDPAD } from './bewaren';
import { Meegestuurd, STAP } from './weergave';

/** A report as it was typed, with what it says of a parent. */
interface Verstuurd {
  readonly getypt: Getypt;
  readonly over: OverOuder;
}

/** What of the parents is to be kept. */
function watBewaard({ ouder }: OverOuder): string {
  return ouder === null ? 'wat u over de ouders schreef' : 'de ouder';
}

/** The answer to a report that is safe and does not stand in the dossier yet, and so what it says of a parent neither. */
export function toonAangenomen(res: Response, kenmerk: string | null, verstuurd: Verstuurd): void {
  const { ouder, geenOuder } = verstuurd.over;
  const zegtIets = ouder !== null || geenOuder !== null;
  toon(
    res,
    { titel: 'Melding aangenomen', plek: MELDPAD, status: 202 },
    <>
      <h1>Uw melding is aangenomen</h1>
      <Bericht toon="goed" kop="Aangenomen en veilig">
        <p>
          Uw melding gaat niet verloren. Zij staat nog niet in het dossier: dat is even niet bereikbaar.
          {!zegtIets && ' U hoeft niets opnieuw te sturen.'}
        </p>
        <p>
          {kenmerk === null
            ? 'De casus krijgt een kenmerk als het dossier weer bereikbaar is. Zoek het kind dan op naam.'
            : `Het kenmerk van de casus is ${kenmerk}.`}
        </p>
      </Bericht>
      {zegtIets && <BewaarOuder {...verstuurd} />}
    </>,
  );
}

/** The answer to a report that was done while what it says of a parent could not be kept. */
export function toonZonderOuder(res: Response, kenmerk: string | null, verstuurd: Verstuurd): void {
  const kop = `De melding is gedaan, ${watBewaard(verstuurd.over)} is nog niet bewaard`;
  toon(
    res,
    { titel: kop, plek: MELDPAD, status: 503 },
    <>
      <h1>{kop}</h1>
      {kenmerk !== null && <p>Het kenmerk van de casus is {kenmerk}.</p>}
      <BewaarOuder {...verstuurd} />
    </>,
  );
}

/** Sends the same report again: it is done once, and what it says of a parent is kept. */
function BewaarOuder({ getypt, over }: Verstuurd) {
  const wat = watBewaard(over);
  return (
    <>
      <Bericht toon="let-op" kop={`${hoofdletter(wat)} is nog niet bewaard`}>
        <p>
          Wacht een minuut en druk dan op de knop. De melding wordt geen tweede keer gedaan. U kunt de ouder
          ook later toevoegen: open de casus en kies Mensen rond het kind.
        </p>
      </Bericht>
      <Formulier actie={MELDPAD} class="formulier">
        <Meegestuurd getypt={getypt} />
        <p class="knoppen">
          <Knop naam={STAP} waarde="verstuur">
            Bewaar {wat}
          </Knop>
        </p>
      </Formulier>
    </>
  );
}
