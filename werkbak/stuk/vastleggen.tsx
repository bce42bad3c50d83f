import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { ComponentChildren } from 'preact';
import type { Veldfout } from '../../domain/weigering';
import { BewaardBericht, Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { toon } from '../onderdelen/pagina';

/** What was typed, and what is wrong with it. */
export interface Ingevuld {
  readonly getypt: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
  /** True when it was kept while somebody signed in anew. */
  readonly bewaard?: boolean;
}

interface Vastlegpagina {
  readonly titel: string;
  readonly terug: { readonly naar: string; readonly tekst: string };
  /** Where it is sent. */
  readonly actie: string;
}

/** What a field is given: its name, what was typed, and what is wrong with it. */
export function veldVan({ getypt, fouten }: Ingevuld) {
  return (naam: string) => ({
    naam,
    waarde: getypt[naam],
    fout: fouten.find((een) => een.veld === naam)?.melding,
  });
}

/** The id of what a form records, so that sending it again records nothing more. */
export function vastlegId(gegeven: string): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(gegeven) ? gegeven : randomUUID();
}

/** The page of a form that records one thing about a file: its title, its fields, and the way back. */
export function toonVastlegpagina(
  res: Response,
  { titel, terug, actie }: Vastlegpagina,
  { getypt, fouten, bewaard = false }: Ingevuld,
  inhoud: ComponentChildren,
): void {
  const goed = fouten.length === 0;
  toon(
    res,
    { titel: goed ? titel : `Fout: ${titel}`, plek: '/werkbak', status: goed ? 200 : 422 },
    <>
      <p class="terug">
        <a href={terug.naar}>{terug.tekst}</a>
      </p>
      <h1>{titel}</h1>
      {bewaard && <BewaardBericht />}
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={actie}>
        <input type="hidden" name="id" value={getypt['id'] ?? randomUUID()} />
        {inhoud}
        <p class="knoppen">
          <Knop>Leg vast</Knop>
          <a href={terug.naar}>Niet doen</a>
        </p>
      </Formulier>
    </>,
  );
}
