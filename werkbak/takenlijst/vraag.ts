import type { Request } from 'express';
import { z } from 'zod';
import type { Page } from '../../dossier/paging';
import type { Werkfilter, Werksleutel } from '../../dossier/werkregels';
import { FASEN, type Fase } from '../../domain/fase';
import { TAAKTYPEN, type Taaktype } from '../../domain/taak';
import { filterveld } from '../../toegang/casusfilter';
import { readPage } from '../../toegang/paging';
import type { Weergave } from './weergave';

/** What the address of the werkbak asks; what it says that is not known is left out, so that an old link still works. */
export interface Vraag {
  readonly weergave: Weergave;
  readonly fase: Fase | undefined;
  readonly gemeente: string | undefined;
  readonly taak: Taaktype | undefined;
  readonly teLaat: boolean;
  readonly vanNiemand: boolean;
  /** Id of the person whose work it is now. */
  readonly wie: string | undefined;
  /** BRIN of the school that has it to do, or `alle`. */
  readonly school: string | undefined;
  /** Where the page begins, as it stands in the address. */
  readonly na: string | undefined;
}

/** Rows of one page. */
const AANTAL = 100;
/** No person has a longer id. */
const LANGSTE_ID = 200;
/** Every school, where one is named. */
export const ALLE_SCHOLEN = 'alle';
const SLEUTEL = z.tuple([z.boolean(), z.string(), z.string(), z.string()]);

function tekst(req: Request, naam: string): string | undefined {
  const waarde = req.query[naam];
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}

/** Reads the address. */
export function leesVraag(req: Request, weergaven: readonly Weergave[]): Vraag {
  const eerste = weergaven[0];
  if (eerste === undefined) throw new Error('Everybody has at least one view.');
  const weergave = weergaven.find(({ van }) => van === tekst(req, 'van')) ?? eerste;
  const vanEen = weergave.filter.uitvoerder !== undefined;
  return {
    weergave,
    fase: FASEN.find((fase) => fase === tekst(req, 'fase')),
    gemeente: filterveld('gemeente', tekst(req, 'gemeente')),
    taak: TAAKTYPEN.find((type) => type === tekst(req, 'taak')),
    teLaat: tekst(req, 'telaat') === 'ja',
    vanNiemand: tekst(req, 'niemand') === 'ja',
    wie: vanEen ? undefined : tekst(req, 'wie')?.slice(0, LANGSTE_ID),
    school: vanEen ? undefined : /^(alle|[0-9A-Z]{4,6})$/.exec(tekst(req, 'school') ?? '')?.[0],
    na: tekst(req, 'na'),
  };
}

/** The address that asks this. */
export function adresVan(vraag: Vraag): string {
  const delen = new URLSearchParams({ van: vraag.weergave.van });
  if (vraag.fase !== undefined) delen.set('fase', vraag.fase);
  if (vraag.gemeente !== undefined) delen.set('gemeente', vraag.gemeente);
  if (vraag.taak !== undefined) delen.set('taak', vraag.taak);
  if (vraag.teLaat) delen.set('telaat', 'ja');
  if (vraag.vanNiemand) delen.set('niemand', 'ja');
  if (vraag.wie !== undefined) delen.set('wie', vraag.wie);
  if (vraag.school !== undefined) delen.set('school', vraag.school);
  if (vraag.na !== undefined) delen.set('na', vraag.na);
  return `/werkbak?${delen.toString()}`;
}

/** The same view without any filter. */
export function zonderFilters({ weergave }: Pick<Vraag, 'weergave'>): Vraag {
  return {
    weergave,
    fase: undefined,
    gemeente: undefined,
    taak: undefined,
    teLaat: false,
    vanNiemand: false,
    wie: undefined,
    school: undefined,
    na: undefined,
  };
}

/** True when the address asks for less than the whole view. */
export function isGefilterd(vraag: Vraag): boolean {
  return adresVan({ ...vraag, na: undefined }) !== adresVan(zonderFilters(vraag));
}

/** What the dossier is asked. Where the work of schools is not what is looked at, a school is the owner of its work. */
export function alsFilter({ weergave, ...vraag }: Vraag): Werkfilter {
  const { fase, gemeente, taak, teLaat, vanNiemand, wie, school } = vraag;
  const vanScholen = weergave.vanScholen === true || school !== undefined;
  return {
    ...weergave.filter,
    fase,
    gemeente,
    type: taak,
    ...(teLaat ? { teLaat } : {}),
    ...(wie === undefined ? {} : { uitvoerder: wie }),
    ...(school === undefined ? {} : { rol: 'school', zonderPersoon: true }),
    ...(school === undefined || school === ALLE_SCHOLEN ? {} : { school }),
    ...(vanNiemand ? (vanScholen ? { zonderPersoon: true } : { zonderEigenaar: true }) : {}),
  };
}

/** The page that is asked; a place that is no place is the beginning. */
export function bladzijVan({ na }: Vraag): Page<Werksleutel> {
  try {
    return { ...readPage({ na }, SLEUTEL), aantal: AANTAL };
  } catch {
    return { na: null, aantal: AANTAL };
  }
}

/** Gives the address of the list of a view, with what is asked of it. */
export type Lijstadres = (van: string, deel?: Partial<Vraag>) => string;

/** The lists of somebody's views, by how a view stands in the address. */
export function lijsten(weergaven: readonly Weergave[]): Lijstadres {
  return (van, deel = {}) => {
    const weergave = weergaven.find((een) => een.van === van);
    if (weergave === undefined) throw new Error(`There is no view ${van}.`);
    return adresVan({ ...zonderFilters({ weergave }), ...deel });
  };
}
