import type { Request } from 'express';
import { z } from 'zod';
import type { Casusfilter } from '../../dossier/casusfilter';
import type { Casussleutel, Casusvolgorde } from '../../dossier/casusvolgorde';
import type { Page } from '../../dossier/paging';
import { FASEN, type Fase } from '../../domain/fase';
import type { Gebruiker } from '../../domain/gebruiker';
import { lezerVan } from '../../domain/zicht/lezer';
import { filterveld } from '../../toegang/casusfilter';
import { readPage } from '../../toegang/paging';
import { casuslijstadres, casuslijstzoek, type Casuslijstvraag } from '../onderdelen/casuslijst';
import { weergavenVan, type Weergave } from './weergave';

/** What the address of the list asks; what it says that is not known is left out, so that an old link still works. */
export interface Vraag {
  readonly weergave: Weergave;
  readonly volgorde: Casusvolgorde;
  readonly fase: Fase | undefined;
  readonly gemeente: string | undefined;
  readonly school: string | undefined;
  readonly houder: string | undefined;
  readonly niemand: boolean;
  readonly regio: string | undefined;
  /** `alles`: every case of the page is ticked; `selectie`: every case of the whole list is chosen. */
  readonly kies: 'alles' | 'selectie' | null;
  /** Where the page begins, as it stands in the address. */
  readonly na: string | undefined;
}

/** Rows of one page. */
export const AANTAL = 100;
const SLEUTEL = z.tuple([z.boolean(), z.string(), z.string()]);
/** As long as the id of a person may be. */
const LANGSTE = 100;

type Query = Request['query'];

function tekst(query: Query, naam: string): string | undefined {
  const waarde = query[naam];
  return typeof waarde === 'string' && waarde !== '' && waarde.length <= LANGSTE ? waarde : undefined;
}

/** Reads the address as far as it fits who asks. */
export function leesVraag(query: Query, gebruiker: Gebruiker): Vraag {
  const weergaven = weergavenVan(gebruiker);
  const weergave = weergaven.find(({ van }) => van === tekst(query, 'van')) ?? weergaven[0];
  const open = weergave.van !== 'gesloten';
  return {
    weergave,
    volgorde: weergave.volgorden.find((een) => een === tekst(query, 'volgorde')) ?? weergave.volgorden[0],
    fase: open ? FASEN.find((fase) => fase !== 'gesloten' && fase === tekst(query, 'fase')) : undefined,
    gemeente: filterveld('gemeente', query['gemeente']),
    school: filterveld('school', query['school']),
    ...(kiestHouder(gebruiker) && weergave.van !== 'mij'
      ? { houder: filterveld('houder', query['houder']), niemand: open && query['niemand'] === 'ja' }
      : { houder: undefined, niemand: false }),
    regio: gebruiker.regio === null ? filterveld('regio', query['regio']) : undefined,
    kies: (['alles', 'selectie'] as const).find((een) => een === query['kies']) ?? null,
    na: typeof query['na'] === 'string' && query['na'] !== '' ? query['na'] : undefined,
  };
}

/** True for who works over the cases of several people who lead them; a school or a table does not choose by those. */
export function kiestHouder(gebruiker: Pick<Gebruiker, 'rol'>): boolean {
  return lezerVan(gebruiker) === 'volledig';
}

/** The address that asks this. */
export function adresVan(vraag: Vraag, pad?: string): string {
  return casuslijstadres(alsZoek(vraag), pad);
}

/** What is kept of a list: everything it asks, from its first page. */
export function zoekVan(vraag: Vraag): string {
  return casuslijstzoek(alsZoek(vanBegin(vraag)));
}

/** The same list from its first page, with nothing ticked. */
export function vanBegin(vraag: Vraag): Vraag {
  return { ...vraag, na: undefined, kies: null };
}

function alsZoek(vraag: Vraag): Casuslijstvraag {
  const { weergave, volgorde, niemand, kies, fase, gemeente, school, houder, regio, na } = vraag;
  return {
    van: weergave.van,
    ...{ fase, gemeente, school, houder, regio, na },
    niemand: niemand ? 'ja' : undefined,
    volgorde: volgorde === weergave.volgorden[0] ? undefined : volgorde,
    kies: kies ?? undefined,
  };
}

/** The same filters in another view, as far as they mean something there. */
export function inWeergave(vraag: Vraag, weergave: Weergave): Vraag {
  const open = weergave.van !== 'gesloten';
  const vanAllen = weergave.van !== 'mij';
  return {
    ...vanBegin(vraag),
    weergave,
    volgorde: weergave.volgorden.find((een) => een === vraag.volgorde) ?? weergave.volgorden[0],
    fase: open ? vraag.fase : undefined,
    houder: vanAllen ? vraag.houder : undefined,
    niemand: open && vanAllen && vraag.niemand,
  };
}

/** The same view and order without any filter. */
export function zonderFilters(vraag: Vraag): Vraag {
  const leeg = { fase: undefined, gemeente: undefined, school: undefined, houder: undefined, niemand: false };
  return { ...vanBegin(vraag), ...leeg, regio: undefined };
}

/** True when the address asks for less than the whole view. */
export function isGefilterd({ fase, gemeente, school, houder, niemand, regio }: Vraag): boolean {
  return niemand || [fase, gemeente, school, houder, regio].some((een) => een !== undefined);
}

/** What the dossier is asked. */
export function alsFilter({ weergave, niemand, fase, gemeente, school, houder, regio }: Vraag): Casusfilter {
  return {
    ...weergave.filter,
    fase,
    gemeente,
    school,
    houder,
    regio,
    ...(niemand ? { zonderHouder: true } : {}),
  };
}

/** The page that is asked; a place that is no place is the beginning. */
export function bladzijVan({ na }: Vraag): Page<Casussleutel> {
  try {
    return { ...readPage({ na }, SLEUTEL), aantal: AANTAL };
  } catch {
    return { na: null, aantal: AANTAL };
  }
}
