import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { FORMULIEREN, opdrachtadres } from './formulieren';
import type { Omgeving } from './formulier';
import type { Getypt } from '../formulier/velden';
import { VAST } from './geven';
import { past } from './mogelijk';
import { casusadres } from '../onderdelen/kind';
import { Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import { Bewaard, Opdrachtformulier, Sinds, Stand } from './weergave';

/** The command does not fit, or not any more: what happened, how the case stands, and the form again where it still fits. */
export function toonVeranderd(
  res: Response,
  naam: Opdrachtnaam,
  o: Omgeving,
  {
    status,
    sinds = [],
    reden = null,
    getypt,
  }: {
    status: number;
    sinds?: readonly string[];
    reden?: string | null;
    getypt?: Getypt;
  },
): void {
  const { titel } = FORMULIEREN[naam];
  const kan = getypt !== undefined && past(naam, o);
  const uitleg = (
    <>
      <Bericht toon="let-op" kop="Er is niets gedaan">
        {getypt === undefined ? (
          <p>U kunt dit nu niet doen in deze casus. Dat past niet bij hoe de casus er nu voor staat.</p>
        ) : (
          <p>De casus is veranderd nadat u dit formulier opende. Wat u stuurde, is niet gedaan.</p>
        )}
        {reden !== null && <p>{reden}</p>}
        {kan && <p>Wat u invulde, staat hieronder nog. Kijk of het nog klopt en verstuur het opnieuw.</p>}
      </Bericht>
      <Sinds zinnen={sinds} />
      <Stand o={o} />
    </>
  );
  if (kan) {
    const weer = { ...getypt, [VAST.sleutel]: randomUUID() };
    toon(res, { titel, status }, <Opdrachtformulier {...{ naam, o, getypt: weer, vooraf: uitleg }} />);
    return;
  }
  toon(
    res,
    { titel, status },
    <>
      <h1>{titel}</h1>
      {uitleg}
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>,
  );
}

/** This very form was sent before: what was recorded stays, and there is a new form for something else. */
export function toonAlGedaan(res: Response, naam: Opdrachtnaam, o: Omgeving, anders: boolean): void {
  const { titel } = FORMULIEREN[naam];
  toon(
    res,
    { titel, status: anders ? 409 : 200 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="let-op" kop="Dit formulier was al verstuurd">
        {anders ? (
          <p>
            U verstuurde dit formulier eerder met andere antwoorden. Die zijn vastgelegd. De nieuwe antwoorden
            niet.
          </p>
        ) : (
          <p>Wat u toen invulde, is vastgelegd. U hoeft niets opnieuw te sturen.</p>
        )}
        <p>Wilt u nog iets vastleggen? Open dan een nieuw formulier.</p>
      </Bericht>
      <Stand o={o} />
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>{' '}
        <Knoplink href={opdrachtadres(o.casus.casusnummer, naam)} soort="secundair">
          Open een nieuw formulier
        </Knoplink>
      </p>
    </>,
  );
}

/** Accepted, but not yet in the dossier. */
export function toonAangenomen(res: Response, naam: Opdrachtnaam, o: Omgeving): void {
  const { titel } = FORMULIEREN[naam];
  toon(
    res,
    { titel, status: 202 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="goed" kop="Aangenomen en veilig">
        <p>
          Wat u stuurde, is aangenomen en gaat niet verloren. Het staat nog niet in het dossier: dat is even
          niet bereikbaar. U hoeft niets opnieuw te sturen.
        </p>
      </Bericht>
      <p>
        <Knoplink href={casusadres(o.casus.casusnummer)}>Naar de casus</Knoplink>
      </p>
    </>,
  );
}

/** The case could not be read: what was typed, to be sent again. */
export function toonDossierWeg(res: Response, casusnummer: string, naam: Opdrachtnaam, getypt: Getypt): void {
  const { titel } = FORMULIEREN[naam];
  res.set('retry-after', '10');
  toon(
    res,
    { titel, status: 503 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="let-op" kop="Even niet bereikbaar">
        <p>
          Het dossier is even niet bereikbaar. Er is niets gedaan. Wat u invulde, staat hieronder nog.
          Verstuur het over een paar minuten opnieuw. Het wordt nooit twee keer gedaan.
        </p>
      </Bericht>
      <Bewaard actie={opdrachtadres(casusnummer, naam)} getypt={getypt} />
    </>,
  );
}
