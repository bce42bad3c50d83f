import type { ComponentChildren } from 'preact';
import { Aankruis, type Keuze } from './aankruis';
import { NIET_VERPLICHT, Woorden } from './bijtaal';

export type { Keuze } from './aankruis';

/** What every field of a form has. */
export interface Veldopties {
  /** Name under which the browser sends it. */
  readonly naam: string;
  readonly label: string;
  /** What was filled in before. */
  readonly waarde?: string | undefined;
  /** One sentence of help, under the label. */
  readonly uitleg?: ComponentChildren;
  /** What is wrong with it, and what is allowed. */
  readonly fout?: string | undefined;
  /** Fields are required unless said otherwise; an optional one says so in its label. */
  readonly optioneel?: boolean | undefined;
}

/** The id of the field with a name: what an error summary links to. */
export function veldId(naam: string): string {
  return `veld-${naam.replace(/[^\w-]/g, '-')}`;
}

interface Omhulsel extends Veldopties {
  readonly children: ComponentChildren;
}

function Naam({ label, optioneel }: Pick<Veldopties, 'label' | 'optioneel'>) {
  return <Woorden tekst={label} {...(optioneel === true ? { bij: NIET_VERPLICHT } : {})} />;
}

function Bijschrift({ naam, uitleg, fout }: Pick<Veldopties, 'naam' | 'uitleg' | 'fout'>) {
  return (
    <>
      {uitleg !== undefined && (
        <div class="veld__uitleg" id={`${veldId(naam)}-uitleg`}>
          {typeof uitleg === 'string' ? <Woorden tekst={uitleg} /> : uitleg}
        </div>
      )}
      {fout !== undefined && (
        <p class="veld__fout" id={`${veldId(naam)}-fout`}>
          <span class="alleen-voorlezen">Fout: </span>
          <Woorden tekst={fout} />
        </p>
      )}
    </>
  );
}

/** What ties a field to its help and its error for those who hear the page. */
function verband({ naam, uitleg, fout }: Pick<Veldopties, 'naam' | 'uitleg' | 'fout'>) {
  const bij = [
    ...(uitleg === undefined ? [] : [`${veldId(naam)}-uitleg`]),
    ...(fout === undefined ? [] : [`${veldId(naam)}-fout`]),
  ];
  return {
    ...(bij.length === 0 ? {} : { 'aria-describedby': bij.join(' ') }),
    ...(fout === undefined ? {} : { 'aria-invalid': 'true' as const }),
  };
}

function Veld({ children, ...opties }: Omhulsel) {
  return (
    <div class={opties.fout === undefined ? 'veld' : 'veld veld--fout'}>
      <label class="veld__label" for={veldId(opties.naam)}>
        <Naam {...opties} />
      </label>
      <Bijschrift {...opties} />
      {children}
    </div>
  );
}

export interface Tekstveldopties extends Veldopties {
  /** `text` unless said otherwise. */
  readonly soort?:
    'text' | 'email' | 'search' | 'number' | 'date' | 'datetime-local' | 'password' | undefined;
  /** The most characters that are allowed. */
  readonly lengte?: number | undefined;
  /** Lowest and highest value of a number or a date. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly autocomplete?: string | undefined;
  /** Texts that are offered while somebody types. */
  readonly voorstellen?: readonly string[] | undefined;
  /** How wide the field looks: as wide as what belongs in it. */
  readonly breedte?: 'smal' | 'middel' | 'vol' | undefined;
  /** Id of the list on the page with what could be meant. */
  readonly voorstellenlijst?: string | undefined;
}

/** One line of text. */
export function Tekstveld(opties: Tekstveldopties) {
  const { naam, waarde, soort = 'text', lengte, van, tot, autocomplete = 'off', breedte = 'vol' } = opties;
  const { voorstellen = [] } = opties;
  const lijst = voorstellen.length > 0 ? `${veldId(naam)}-voorstellen` : opties.voorstellenlijst;
  return (
    <Veld {...opties}>
      <input
        class={`invoer invoer--${breedte}`}
        id={veldId(naam)}
        name={naam}
        type={soort}
        value={waarde}
        required={opties.optioneel !== true}
        autocomplete={autocomplete}
        {...(lengte === undefined ? {} : { maxLength: lengte })}
        {...(van === undefined ? {} : { min: van })}
        {...(tot === undefined ? {} : { max: tot })}
        {...(lijst === undefined ? {} : { list: lijst })}
        {...verband(opties)}
      />
      {voorstellen.length > 0 && (
        <datalist id={lijst}>
          {[...new Set(voorstellen)].map((tekst) => (
            <option key={tekst} value={tekst} />
          ))}
        </datalist>
      )}
    </Veld>
  );
}

/** Texts that fields of a page suggest, under the id that they name. */
export function Voorstellen({ id, teksten }: { readonly id: string; readonly teksten: readonly string[] }) {
  return (
    <datalist id={id}>
      {teksten.map((tekst) => (
        <option key={tekst} value={tekst} />
      ))}
    </datalist>
  );
}

/** A calendar date; `waarde`, `van` and `tot` are written as `2026-10-05`. */
export function Datumveld(opties: Omit<Tekstveldopties, 'soort' | 'breedte' | 'lengte'>) {
  return <Tekstveld {...opties} soort="date" breedte="smal" />;
}

/** A date with a time on the clock of the Netherlands; `waarde` is written as `2026-10-05T14:00`. */
export function Tijdstipveld(opties: Omit<Tekstveldopties, 'soort' | 'breedte' | 'lengte'>) {
  return <Tekstveld {...opties} soort="datetime-local" breedte="middel" />;
}

/** Several lines of text; 4000 characters unless said otherwise. */
export function Tekstvak(opties: Veldopties & { readonly rijen?: number; readonly lengte?: number }) {
  const { naam, waarde, rijen = 5, lengte = 4000 } = opties;
  return (
    <Veld {...opties}>
      <textarea
        class="invoer invoer--vol"
        id={veldId(naam)}
        name={naam}
        rows={rijen}
        maxLength={lengte}
        required={opties.optioneel !== true}
        {...verband(opties)}
      >
        {waarde}
      </textarea>
    </Veld>
  );
}

/** One of a list, where a radio group would be too long; `leeg` is the line for no choice. */
export function Selectieveld(
  opties: Veldopties & { readonly keuzen: readonly Keuze[]; readonly leeg?: string | undefined },
) {
  const { naam, waarde, keuzen, leeg } = opties;
  return (
    <Veld {...opties}>
      <select
        class="invoer"
        id={veldId(naam)}
        name={naam}
        required={opties.optioneel !== true}
        {...verband(opties)}
      >
        {leeg !== undefined && (
          <option value="" selected={waarde === undefined || waarde === ''}>
            {leeg}
          </option>
        )}
        {keuzen.map((keuze) => (
          <option key={keuze.waarde} value={keuze.waarde} selected={keuze.waarde === waarde}>
            {keuze.label}
          </option>
        ))}
      </select>
    </Veld>
  );
}

/** One of a few, all in sight. */
export function Keuzeveld(opties: Veldopties & { readonly keuzen: readonly Keuze[] }) {
  const { naam, waarde, keuzen, fout, optioneel } = opties;
  const id = veldId(naam);
  return (
    <fieldset
      class={fout === undefined ? 'veld' : 'veld veld--fout'}
      aria-describedby={verband(opties)['aria-describedby']}
    >
      <legend class="veld__label">
        <Naam {...opties} />
      </legend>
      <Bijschrift {...opties} />
      {keuzen.map((keuze, i) => (
        <Aankruis
          key={keuze.waarde}
          id={i === 0 ? id : `${id}-${i + 1}`}
          soort="radio"
          naam={naam}
          keuze={keuze}
          aan={keuze.waarde === waarde}
          verplicht={optioneel !== true}
        />
      ))}
    </fieldset>
  );
}

/** A file from the device of whoever fills it in; `soorten` are the endings that the browser shows first. */
export function Bestandsveld(opties: Omit<Veldopties, 'waarde'> & { readonly soorten: readonly string[] }) {
  const { naam, soorten, optioneel } = opties;
  return (
    <Veld {...opties}>
      <input
        class="invoer invoer--vol"
        id={veldId(naam)}
        name={naam}
        type="file"
        accept={soorten.map((soort) => `.${soort}`).join(',')}
        required={optioneel !== true}
        {...verband(opties)}
      />
    </Veld>
  );
}
