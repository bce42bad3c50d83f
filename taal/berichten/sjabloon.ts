import type { Concept } from './bericht';
import type { Sjabloonnaam } from './sjablonen';
import type { Waarden } from './waarden';

/** A subject and a text that a region puts in the place of ours, with `{variabele}` where something is filled in. */
export interface Sjabloon {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** The templates of a region, by the message they are for. */
export type Sjablonen = ReadonlyMap<string, Sjabloon>;

const VARIABELE = /\{([a-z]+)\}/g;
const HAAK = /[{}]/;
const ONDERWERP = /^Onderwerp:[ \t]*(.*)$/;
/** The longest subject and text, in characters. */
const LANGSTE = { onderwerp: 120, tekst: 5_000 };

/** A template as it was read, with everything that is wrong with it. */
export interface Gelezen {
  readonly sjabloon: Sjabloon;
  readonly fouten: readonly string[];
}

/** Reads a file: a first line `Onderwerp: ...`, an empty line, and the text. */
export function leesSjabloon(inhoud: string, naam: Sjabloonnaam): Gelezen {
  const [kop = '', ...rest] = inhoud
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const onderwerp = ONDERWERP.exec(kop)?.[1]?.trim();
  const sjabloon = { onderwerp: onderwerp ?? '', tekst: rest.join('\n').trim() };
  if (onderwerp === undefined) return { sjabloon, fouten: ['begint niet met een regel "Onderwerp: ..."'] };
  return { sjabloon, fouten: [...leeg(sjabloon), ...variabelen(sjabloon, naam)] };
}

function leeg(sjabloon: Sjabloon): string[] {
  return (['onderwerp', 'tekst'] as const).flatMap((deel) => {
    const { length } = sjabloon[deel];
    if (length === 0) return [`heeft geen ${deel}`];
    return length > LANGSTE[deel] ? [`heeft een ${deel} van meer dan ${LANGSTE[deel]} tekens`] : [];
  });
}

function variabelen({ onderwerp, tekst }: Sjabloon, { variabelen: mag, verplicht }: Sjabloonnaam): string[] {
  const gebruikt = new Set([...`${onderwerp}\n${tekst}`.matchAll(VARIABELE)].map(([, naam = '']) => naam));
  const toegestaan = Object.keys(mag)
    .map((naam) => `{${naam}}`)
    .join(', ');
  const onbekend = [...gebruikt]
    .filter((naam) => !Object.hasOwn(mag, naam))
    .map((naam) => `{${naam}} bestaat hier niet; gebruik ${toegestaan}`);
  const inTekst = new Set([...tekst.matchAll(VARIABELE)].map(([, naam]) => naam));
  const mist = inTekst.has('tekst')
    ? []
    : verplicht
        .filter((naam) => !inTekst.has(naam))
        .map((naam) => `{${naam}} ontbreekt in de tekst: ${mag[naam] ?? ''}; of gebruik {tekst}`);
  const los = HAAK.test(`${onderwerp}\n${tekst}`.replace(VARIABELE, ''))
    ? [`heeft een losse { of }, of een variabele die niet uit kleine letters bestaat; gebruik ${toegestaan}`]
    : [];
  return [...onbekend, ...mist, ...los];
}

/**
 * A message as a region wants it. When one of the variables is not known of this message, ours goes: nothing ever goes with
 * an empty place. What people typed is put in as it is, and never read for variables.
 */
export function metSjabloon(concept: Concept, sjabloon: Sjabloon | undefined, waarden: Waarden): Concept {
  if (sjabloon === undefined) return concept;
  const alles: Waarden = { ...waarden, onderwerp: concept.onderwerp, tekst: concept.tekst };
  const [onderwerp, tekst] = [vul(sjabloon.onderwerp, alles), vul(sjabloon.tekst, alles)];
  if (onderwerp === null || tekst === null || onderwerp.trim() === '' || tekst.trim() === '') return concept;
  return { ...concept, onderwerp: onderwerp.replace(/\s*\n\s*/g, ' '), tekst };
}

/** A line that has nothing but a variable that says nothing here is left out. */
function vul(tekst: string, waarden: Waarden): string | null {
  let mist = false;
  const regels = tekst.split('\n').flatMap((regel) => {
    const gevuld = regel.replace(VARIABELE, (_, naam: string) => {
      const waarde = waarden[naam];
      if (waarde === undefined) mist = true;
      return waarde ?? '';
    });
    return gevuld.trim() === '' && regel.trim() !== '' ? [] : [gevuld];
  });
  return mist ? null : regels.join('\n').trim();
}
