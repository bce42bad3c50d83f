import type { Response } from 'express';
import type { Veldfout } from '../../domain/weigering';
import type { Zinsleutel } from '../../taal/gezinspagina/zinnen';
import type { Getypt } from '../formulier/velden';
import { metVraag, Velden } from '../formulier/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import type { Daad } from './daad';
import { toonGezin } from './kader';
import { inTaal, type Open } from './stand';
import { Zin } from './zin';

/** Hidden fields: the key by which the same form is known, and the phase in which they saw the case. */
export const SLEUTELVELD = 'sleutel';
export const FASEVELD = 'fase';

interface Ingevuld {
  readonly getypt: Getypt;
  readonly fouten?: readonly Veldfout[];
  /** What is said above the form. */
  readonly melding?: Zinsleutel;
  /** True: the form was sent before with something else in it. */
  readonly alVerstuurd?: boolean;
  readonly status?: number;
}

/** The form of something that the family can do. */
export function toonDaad(
  res: Response,
  daad: Daad,
  stand: Open,
  { getypt, fouten = [], melding, alVerstuurd = false, status = 200 }: Ingevuld,
): void {
  const { lezer, casus } = stand;
  const pad = `${stand.pad}/${daad.naam}`;
  const knoppen = daad.knoppen?.(stand);
  toonGezin(
    res,
    { titel: daad.kop, lezer, pad, status },
    <>
      <p class="terug">
        <a href={inTaal(stand.pad, lezer)}>
          <Zin sleutel="terug" />
        </a>
      </p>
      <h1>
        <Zin sleutel={daad.kop} />
      </h1>
      {melding !== undefined && (
        <Bericht toon="let-op">
          <p>
            <Zin sleutel={melding} />
          </p>
        </Bericht>
      )}
      {alVerstuurd && (
        <Bericht toon="let-op">
          <p>
            <Zin sleutel="al-verstuurd" />
          </p>
        </Bericht>
      )}
      {daad.uitleg.map((sleutel) => (
        <p key={sleutel}>
          <Zin sleutel={sleutel} />
        </p>
      ))}
      {fouten.length > 0 && (
        <p>
          <Zin sleutel="nakijken" />
        </p>
      )}
      <Foutenlijst fouten={metVraag(daad.velden, fouten)} />
      <Formulier actie={inTaal(pad, lezer)} class="formulier formulier--telefoon" novalidate>
        <input type="hidden" name={SLEUTELVELD} value={getypt[SLEUTELVELD] ?? ''} />
        <input type="hidden" name={FASEVELD} value={getypt[FASEVELD] ?? casus.fase} />
        <Velden velden={daad.velden} getypt={getypt} fouten={fouten} />
        {knoppen === undefined ? (
          <Knop>
            <Zin sleutel="verstuur" />
          </Knop>
        ) : (
          knoppen.map(({ waarde, sleutel }, plek) => (
            <p key={waarde}>
              <Knop naam="antwoord" waarde={waarde} soort={plek === 0 ? 'primair' : 'secundair'}>
                <Zin sleutel={sleutel} />
              </Knop>
            </p>
          ))
        )}
      </Formulier>
    </>,
  );
}
