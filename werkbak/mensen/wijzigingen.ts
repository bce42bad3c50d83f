import type { Convenanten } from '../../convenanten/convenanten';
import { onderwijsnaam } from '../../taal/onderwijs';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter } from '../../taal/zin';
import type { Afwezigheid, Mens } from '../../dossier/mensen/mens';
import { ROLLEN } from './rollen';
import { gemeentenInWoorden, onderwijsInWoorden, scholenInWoorden, type Schoolnaam } from './waar';

/** Somebody as a change of the roster keeps them. */
export type Persoonsstand = Partial<Omit<Mens, 'afwezig' | 'id' | 'regio'>>;
/** An absence as a change keeps it. */
export type Afwezigheidsstand = Partial<Pick<Afwezigheid, 'van' | 'tot' | 'vervanger'>>;
/** A school as a change keeps it. */
export type Schoolstand = {
  readonly naam?: string;
  readonly gemeente?: string;
  readonly onderwijssoort?: string | null;
};

/** What a change is told with. */
export interface Wijzigingsnamen {
  readonly convenanten: Convenanten;
  readonly scholen: readonly Schoolnaam[];
  readonly naamVan: (id: string) => string;
}

/** A change in words: what happened, and each thing that became something else. */
export interface Wijzigingszin {
  readonly kop: string;
  readonly regels: readonly string[];
}

/** A change of somebody; `voor` is null when they were added. */
export function overPersoon(
  voor: Persoonsstand | null,
  na: Persoonsstand | null,
  namen: Wijzigingsnamen,
): Wijzigingszin {
  if (voor === null || na === null) return { kop: voor === null ? 'Toegevoegd' : 'Weggehaald', regels: [] };
  const regels = verschillen(veldenVanPersoon(voor, namen), veldenVanPersoon(na, namen));
  if (voor.actief === true && na.actief === false) return { kop: 'Gestopt', regels };
  if (voor.actief === false && na.actief === true) return { kop: 'Weer begonnen', regels };
  return {
    kop: 'Gewijzigd',
    regels: regels.length === 0 ? ['Er is opnieuw bewaard wat er al stond.'] : regels,
  };
}

/** A change of when somebody is away. */
export function overWijzigingAfwezigheid(
  voor: Afwezigheidsstand | null,
  na: Afwezigheidsstand | null,
  { naamVan }: Wijzigingsnamen,
): Wijzigingszin {
  const zin = ({ van, tot, vervanger }: Afwezigheidsstand): string => {
    const wie = vervanger == null ? 'Niemand heeft' : `${naamVan(vervanger)} heeft`;
    return `Weg van ${inWoorden(van ?? '')} tot ${inWoorden(tot ?? '')}. ${wie} dan de taken.`;
  };
  if (na === null)
    return { kop: 'Afwezigheid ingetrokken', regels: voor === null ? [] : [`Was: ${zin(voor)}`] };
  if (voor === null) return { kop: 'Afwezigheid gepland', regels: [zin(na)] };
  return { kop: 'Afwezigheid gewijzigd', regels: [`Was: ${zin(voor)}`, `Is nu: ${zin(na)}`] };
}

/** A change of a school. */
export function overSchool(
  voor: Schoolstand | null,
  na: Schoolstand | null,
  { convenanten }: Wijzigingsnamen,
): Wijzigingszin {
  if (voor === null || na === null) return { kop: voor === null ? 'Toegevoegd' : 'Weggehaald', regels: [] };
  const velden = ({ naam = '', gemeente = '', onderwijssoort }: Schoolstand): Velden => [
    ['naam', 'Naam', naam],
    ['gemeente', 'Gemeente', convenanten.naamVanGemeente(gemeente) ?? gemeente],
    ['onderwijssoort', 'Onderwijs', onderwijssoort == null ? '' : onderwijsnaam(onderwijssoort)],
  ];
  return { kop: 'Gewijzigd', regels: verschillen(velden(voor), velden(na)) };
}

type Velden = readonly (readonly [veld: string, woord: string, waarde: string])[];

/** What is told of somebody, field by field, in words. */
export function veldenVanPersoon(mens: Persoonsstand, { convenanten, scholen }: Wijzigingsnamen): Velden {
  return [
    ['naam', 'Naam', mens.naam ?? ''],
    ['email', 'E-mailadres', mens.email ?? ''],
    ['telefoon', 'Telefoonnummer', mens.telefoon ?? ''],
    ['rol', 'Rol', mens.rol === undefined ? '' : ROLLEN[mens.rol].een],
    ['discipline', 'Discipline', mens.discipline ?? ''],
    ['overal', 'Gemeenten', hoofdletter(gemeentenInWoorden(mens.gemeenten ?? null, convenanten))],
    ['alles', 'Onderwijs', hoofdletter(onderwijsInWoorden(mens.onderwijssoorten ?? null))],
    ['scholen', 'Scholen', scholenInWoorden(mens.scholen ?? [], scholen)],
  ];
}

/** Which fields became something else, each as a sentence. */
export function verschillen(voor: Velden, na: Velden): string[] {
  return na.flatMap(([veld, woord, is]) => {
    const was = voor.find(([naam]) => naam === veld)?.[2] ?? '';
    return was === is ? [] : [`${woord}: was ${aanhaal(was)}, is nu ${aanhaal(is)}.`];
  });
}

function aanhaal(waarde: string): string {
  return waarde === '' ? 'leeg' : `“${waarde}”`;
}
