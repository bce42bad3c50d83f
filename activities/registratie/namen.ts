import type { Fase } from '../../domain/fase';
import type { Sluitreden } from '../../domain/gebeurtenis';
import { FASELABEL } from '../../taal/fasen';

/** How a case ends in a case system: the reason for which it closed, or that another region has it now. */
export type Afloop = Sluitreden | 'overgedragen';
export type Rolsoort = 'regiehouder' | 'school' | 'swv' | 'kind' | 'ouder';
export type Eigenschapsoort = 'eersteVerzuimdag' | 'volgendeTermijn';
export type Documentsoort = 'uitspraak' | 'stuk';

/** What each type is called in a catalogue; null: it is not registered. */
export interface Typenamen {
  readonly statustypen: Readonly<Record<Fase, string | null>>;
  readonly roltypen: Readonly<Record<Rolsoort, string | null>>;
  readonly eigenschappen: Readonly<Record<Eigenschapsoort, string | null>>;
  readonly informatieobjecttypen: Readonly<Record<Documentsoort, string | null>>;
  readonly resultaattypen: Readonly<Record<Afloop, string | null>>;
}

/** What a region calls otherwise, or does not register. */
export type Eigennamen = { readonly [K in keyof Typenamen]: Partial<Typenamen[K]> };

/** The names that the catalogue gets which we make ourselves. */
export const TYPENAMEN = {
  statustypen: FASELABEL,
  roltypen: {
    regiehouder: 'Regiehouder',
    school: 'School',
    swv: 'Samenwerkingsverband',
    kind: 'Kind',
    ouder: 'Ouder of voogd',
  },
  eigenschappen: { eersteVerzuimdag: 'Eerste verzuimdag', volgendeTermijn: 'Volgende termijn' },
  informatieobjecttypen: {
    uitspraak: 'Uitspraak arbitragecommissie',
    stuk: 'Dossier voor OM of RvdK',
  },
  resultaattypen: {
    teruggekeerd: 'Teruggekeerd naar onderwijs',
    'verhuisd-buitenland': 'Verhuisd naar het buitenland',
    'niet-meer-leerplichtig': 'Niet meer leerplichtig',
    doorstroompunt: 'Naar het Doorstroompunt',
    overleden: 'Overleden',
    'foutieve-melding': 'Foutieve melding',
    'dubbele-melding': 'Dubbele melding',
    overgedragen: 'Overgedragen aan andere regio',
  },
} as const satisfies Typenamen;

/** The names of a region. */
export function namenVoor(eigen: Eigennamen): Typenamen {
  return {
    statustypen: { ...TYPENAMEN.statustypen, ...eigen.statustypen },
    roltypen: { ...TYPENAMEN.roltypen, ...eigen.roltypen },
    eigenschappen: { ...TYPENAMEN.eigenschappen, ...eigen.eigenschappen },
    informatieobjecttypen: { ...TYPENAMEN.informatieobjecttypen, ...eigen.informatieobjecttypen },
    resultaattypen: { ...TYPENAMEN.resultaattypen, ...eigen.resultaattypen },
  };
}
