import type { Response } from 'express';
import { uiterlijkInWoorden } from '../../taal/woorden';
import type { Bedenktijd } from '../../dossier/post/bedenktijd';
import type { GelezenCasus } from '../../dossier/read';
import { openTaak } from '../../domain/taken';
import { datumVan, type Moment } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import type { Getypt } from '../formulier/velden';
import { VOORTGANGSVELDEN } from '../opdracht/formulieren/voortgang';
import { metVraag, Velden } from '../formulier/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { NietZeker, type Onzekerheid } from '../onderdelen/niet-zeker';
import { toon } from '../onderdelen/pagina';
import { dag, uur } from '../../taal/tijd';

/** The first letters of a name: enough for who knows the child, and no more on a phone in a bus. */
function initialen(naam: string): string {
  return naam
    .split(/\s+/)
    .map((deel) => [...deel][0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 4)
    .map((letter) => `${letter}.`)
    .join(' ');
}

interface Formulieropties {
  readonly pad: string;
  /** Null while the case cannot be read. */
  readonly over: GelezenCasus | null;
  readonly getypt: Getypt;
  readonly bijVeld?: readonly Veldfout[];
  readonly vooraf?: Onzekerheid;
}

/** The form, as large as a thumb. */
export function toonFormulier(
  res: Response,
  status: number,
  { pad, over, getypt, bijVeld = [], vooraf }: Formulieropties,
): void {
  const taak = over === null ? undefined : openTaak(over.casus, 'voortgang-rapporteren');
  const letters = over?.casus.naam == null ? '' : initialen(over.casus.naam);
  toon(
    res,
    { titel: 'Hoe gaat het?', status },
    <div class="voortgang">
      <h1>Hoe gaat het deze week?</h1>
      {over !== null && (
        <p>
          Het gaat om {letters !== '' && <bdi>{letters} </bdi>}(casus {over.kenmerk}).{' '}
          {taak !== undefined && <>Meld het {uiterlijkInWoorden(taak.uiterlijk)}.</>}
        </p>
      )}
      {vooraf !== undefined && <NietZeker soort={vooraf} />}
      <Foutenlijst fouten={metVraag(VOORTGANGSVELDEN, bijVeld)} />
      <Formulier actie={pad} class="formulier formulier--telefoon" novalidate>
        <Velden velden={VOORTGANGSVELDEN} getypt={getypt} fouten={bijVeld} />
        <p>Noem geen namen. U kunt deze link een keer gebruiken.</p>
        <Knop>Verstuur</Knop>
      </Formulier>
    </div>,
  );
}

/** What whoever reported reads; with `wacht` the messages of the step that it made wait. */
export function toonOntvangen(res: Response, wacht: Bedenktijd | null): void {
  toon(
    res,
    { titel: 'Ontvangen' },
    <>
      <h1>Dank u, wij hebben het ontvangen</h1>
      <Bericht toon="goed">
        <p>Uw bericht staat in de casus. U kunt deze pagina sluiten.</p>
      </Bericht>
      {wacht !== null && (
        <p>
          Berichten gaan om {uur(wacht.tot)} uur weg. Tot dan kan wie de regie heeft deze stap terugdraaien.
          Is het een vergissing? Bel dan meteen.
        </p>
      )}
      <p>Volgende week krijgt u een nieuw bericht met een nieuwe link, als het kind dan nog thuiszit.</p>
    </>,
  );
}

/** Why a link shows no form. */
export type GeenFormulier =
  /** The school has just reported, and this link is for the next round. */
  | { readonly soort: 'te-vroeg'; readonly vanaf: Moment }
  | { readonly soort: 'gebruikt' | 'voorbij' | 'vals' };

const UITLEG: Record<
  Exclude<GeenFormulier['soort'], 'te-vroeg'>,
  readonly [status: number, kop: string, tekst: string]
> = {
  gebruikt: [
    409,
    'Deze link is al gebruikt',
    'Met deze link is al gemeld hoe het ging. Dat is goed ontvangen. U hoeft nu niets te doen. Wilt u nog iets toevoegen? Meld u dan aan in de werkbak.',
  ],
  voorbij: [
    410,
    'Deze link is niet meer nodig',
    'De week waar deze link voor was, is al gemeld, of iemand anders leidt de casus nu. Kijk of u een nieuwer bericht heeft met een nieuwe link, of meld u aan in de werkbak.',
  ],
  vals: [
    404,
    'Deze link klopt niet',
    'Misschien is de link niet helemaal meegekomen. Open hem nog eens vanuit het bericht, of kopieer de hele regel. Lukt het niet? Meld u dan aan in de werkbak.',
  ],
};

function uitlegVan(geen: GeenFormulier): readonly [status: number, kop: string, tekst: string] {
  if (geen.soort !== 'te-vroeg') return UITLEG[geen.soort];
  const vanaf = dag(datumVan(geen.vanaf), geen.vanaf);
  return [
    409,
    'Deze link is voor de volgende keer',
    `Er is net gemeld hoe het gaat. Met deze link meldt u het vanaf ${vanaf}. Bewaar het bericht tot dan. Is er nu al iets te melden? Meld u dan aan in de werkbak.`,
  ];
}

/** Why there is no form, with what was typed and not sent. */
export function toonUitleg(res: Response, geen: GeenFormulier, tekst?: string): void {
  const [status, kop, uitleg] = uitlegVan(geen);
  toon(
    res,
    { titel: kop, status },
    <>
      <h1>{kop}</h1>
      <p>{uitleg}</p>
      {tekst !== undefined && tekst.trim() !== '' && geen.soort !== 'gebruikt' && (
        <section aria-labelledby="getypt">
          <h2 id="getypt">Wat u had ingevuld</h2>
          <p>Dit is niet verstuurd. Kopieer de tekst als u die wilt bewaren.</p>
          <pre class="getypt">{tekst}</pre>
        </section>
      )}
      <p>
        <a href="/werkbak">Naar de werkbak</a>
      </p>
    </>,
  );
}
