import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Belofte } from '../../dossier/beloften/beloften';
import type { Afspraak } from '../../domain/casus';
import type { Veldfout } from '../../domain/weigering';
import { beloofd } from '../../taal/beloften';
import { inWoorden } from '../../taal/woorden';
import type { Getypt } from '../formulier/velden';
import { Velden } from '../formulier/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';
import { isSleutel } from '../opdracht/sleutel';
import { GEZEGD, toelichtingveld, type Geopend } from './gezegd';

interface Linkpagina {
  readonly pad: string;
  readonly wat: Geopend;
  readonly getypt: Getypt;
  readonly fouten?: readonly Veldfout[];
  /** What was said just now. */
  readonly gezegd?: boolean;
}

/** One's own agreements, as large as a thumb. */
export function toonAfspraken(res: Response, status: number, pagina: Linkpagina): void {
  const { pad, wat, getypt, fouten = [], gezegd } = pagina;
  toon(
    res,
    { titel: status === 422 ? 'Fout: Uw afspraken' : 'Uw afspraken', status },
    <div class="voortgang">
      <h1>Uw afspraken</h1>
      <p>
        Dit zijn de afspraken die met u zijn gemaakt (casus {wat.kenmerk}). Zeg hier of het is gelukt. Wie de
        hulp leidt, leest dat en beslist of de afspraak klaar is.
      </p>
      {gezegd !== undefined && (
        <Bericht toon="goed" kop="Dank u, wij hebben het ontvangen">
          <p>
            {gezegd
              ? 'Wij hebben opgeschreven dat het is gedaan.'
              : 'Wij hebben opgeschreven dat het niet lukt. Wie de hulp leidt, neemt contact met u op als dat nodig is.'}
          </p>
        </Bericht>
      )}
      <Foutenlijst fouten={fouten} />
      {wat.afspraken.map((afspraak, plek) => {
        const eerder = wat.beloften.find((een) => een.afspraak === afspraak.id);
        return <EenAfspraak key={afspraak.id} {...{ afspraak, plek, eerder, pad, getypt, fouten }} />;
      })}
    </div>,
  );
}

/** One agreement, with the two buttons; every form has a key of its own. */
function EenAfspraak({
  afspraak: { id, omschrijving, uiterlijk },
  plek,
  eerder,
  pad,
  getypt,
  fouten,
}: {
  readonly afspraak: Afspraak;
  readonly plek: number;
  readonly eerder: Belofte | undefined;
  readonly pad: string;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
}) {
  const sleutel = getypt['afspraak'] === id ? getypt['sleutel'] : undefined;
  return (
    <section class="vlak" aria-labelledby={`afspraak-${plek}`}>
      <h2 id={`afspraak-${plek}`} class="vrije-tekst">
        {omschrijving}
      </h2>
      <p>Klaar op {inWoorden(uiterlijk)} of eerder.</p>
      {eerder !== undefined && <p>{beloofd(eerder, 'u')}</p>}
      <Formulier actie={pad} class="formulier formulier--telefoon" novalidate>
        <input type="hidden" name="sleutel" value={isSleutel(sleutel) ? sleutel : randomUUID()} />
        <input type="hidden" name="afspraak" value={id} />
        <Velden velden={[toelichtingveld(plek)]} getypt={getypt} fouten={fouten} />
        <p class="knoppen">
          {GEZEGD.map(({ waarde, gedaan, knop }) => (
            <Knop key={waarde} naam="zeg" waarde={waarde} soort={gedaan ? 'secundair' : 'subtiel'}>
              {knop}
            </Knop>
          ))}
        </p>
      </Formulier>
    </section>
  );
}

/** Why a link opens nothing. */
export type Reden = 'vals' | 'voorbij' | 'vol' | 'weg';

const UITLEG: Record<Reden, readonly [status: number, kop: string, tekst: string]> = {
  vals: [
    404,
    'Deze link klopt niet',
    'Misschien is de link niet helemaal meegekomen. Open hem nog eens vanuit het bericht, of kopieer de hele regel.',
  ],
  voorbij: [
    410,
    'Deze link is niet meer nodig',
    'De afspraak is klaar, of de hulp is gestopt. U hoeft niets te doen.',
  ],
  vol: [
    429,
    'U heeft hier al vaak iets over gezegd',
    'Wij hebben dat ontvangen. Wilt u nog iets zeggen? Bel dan wie de hulp leidt.',
  ],
  weg: [503, 'Even niet bereikbaar', 'Er is niets opgeschreven. Probeer het over een paar minuten opnieuw.'],
};

/** Why there is nothing to see, with what was typed and not kept. */
export function toonUitleg(res: Response, reden: Reden, getypt: Getypt): void {
  const [status, kop, uitleg] = UITLEG[reden];
  const teksten = Object.entries(getypt).filter(
    ([naam, tekst]) => naam.startsWith('toelichting') && tekst.trim() !== '',
  );
  toon(
    res,
    { titel: kop, status },
    <>
      <h1>{kop}</h1>
      <p>{uitleg}</p>
      {teksten.length > 0 && (
        <section aria-labelledby="getypt">
          <h2 id="getypt">Wat u had ingevuld</h2>
          <p>Dit is niet verstuurd. Kopieer de tekst als u die wilt bewaren.</p>
          {teksten.map(([naam, tekst]) => (
            <pre key={naam} class="getypt">
              {tekst}
            </pre>
          ))}
        </section>
      )}
    </>,
  );
}
