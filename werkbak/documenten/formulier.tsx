import type { Response } from 'express';
import type { Opdrachtnaam } from '../../domain/opdracht';
import type { Veldfout } from '../../domain/weigering';
import { BESTANDSSOORTEN } from '../../dossier/documenten/document';
import { DE_ROL } from '../../taal/rollen';
import type { Getypt } from '../formulier/velden';
import { Velden } from '../formulier/veldweergave';
import { BewaardBericht, Formulier } from '../onderdelen/formulier';
import { casusadres, casustitel } from '../onderdelen/kind';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { NietZeker, NIET_ZEKER, type Onzekerheid } from '../onderdelen/niet-zeker';
import { toon } from '../onderdelen/pagina';
import { Bestandsveld, Keuzeveld } from '../onderdelen/veld';
import type { Omgeving } from '../opdracht/formulier';
import { FORMULIEREN, opdrachtadres } from '../opdracht/formulieren';
import { VAST } from '../opdracht/geven';
import { rollenVoor } from '../opdracht/mogelijk';

export const NAAM = 'voegDocumentToe' satisfies Opdrachtnaam;
/** Name of the field with the file. */
export const BESTAND = 'bestand';

const SOORTEN =
  'Een PDF, een foto (JPEG, PNG, HEIC), een document of rekenblad (DOCX, ODT, XLSX, ODS) of platte tekst. Ten hoogste 20 MB.';

interface Ingevuld {
  readonly getypt: Getypt;
  readonly fouten?: readonly Veldfout[];
  /** True when what was typed was kept while somebody signed in anew. */
  readonly bewaard?: boolean;
  /** It was not done, or nobody knows. */
  readonly onzeker?: Onzekerheid;
}

/** The form that adds a document. A file never comes back with it: a browser lets nobody choose it but its user. */
export function toonFormulier(
  res: Response,
  o: Omgeving,
  { getypt, fouten = [], bewaard = false, onzeker }: Ingevuld,
): void {
  const { titel, uitleg, knop, velden } = FORMULIEREN[NAAM];
  const { casus, kenmerk } = o;
  const rollen = rollenVoor(NAAM, o);
  if (onzeker !== undefined) res.set('retry-after', NIET_ZEKER[onzeker].wachten);
  const fout = fouten.find(({ veld }) => veld === BESTAND)?.melding;
  toon(
    res,
    {
      titel: fouten.length > 0 ? `Fout: ${titel}` : titel,
      plek: '/werkbak',
      status: onzeker !== undefined ? NIET_ZEKER[onzeker].status : fouten.length > 0 ? 422 : 200,
    },
    <>
      <h1>{titel}</h1>
      <p class="inleiding">{uitleg}</p>
      <p>
        <a href={casusadres(casus.casusnummer)}>{casustitel({ naam: casus.naam, kenmerk: kenmerk ?? '' })}</a>
      </p>
      {bewaard && <BewaardBericht />}
      {onzeker !== undefined && <NietZeker soort={onzeker} />}
      {(bewaard || onzeker !== undefined) && <p>Kies het bestand opnieuw: een browser onthoudt het niet.</p>}
      <Foutenlijst fouten={fouten} />
      <Formulier
        actie={opdrachtadres(casus.casusnummer, NAAM)}
        class="formulier"
        enctype="multipart/form-data"
        novalidate
      >
        <input type="hidden" name={VAST.sleutel} value={getypt[VAST.sleutel] ?? ''} />
        {rollen.length > 1 && (
          <Keuzeveld
            naam={VAST.door}
            label="In welke rol doet u dit?"
            uitleg="Op deze computer kiest u zelf een rol."
            waarde={getypt[VAST.door] ?? rollen[0]}
            keuzen={rollen.map((rol) => ({ waarde: rol, label: DE_ROL[rol] }))}
          />
        )}
        <Velden velden={velden(o)} getypt={getypt} fouten={fouten} />
        <Bestandsveld
          naam={BESTAND}
          label="Welk bestand?"
          uitleg={SOORTEN}
          fout={fout}
          soorten={Object.values(BESTANDSSOORTEN)}
        />
        <p class="knoppen">
          <Knop>{knop}</Knop>{' '}
          <Knoplink href={casusadres(casus.casusnummer)} soort="subtiel">
            Terug zonder iets te doen
          </Knoplink>
        </p>
      </Formulier>
    </>,
  );
}
