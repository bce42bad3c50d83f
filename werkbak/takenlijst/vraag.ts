import type { Request } from 'express';
import { z } from 'zod';
import type { Page } from '../../dossier/paging';
import type { Werkfilter, Werksleutel } from '../../dossier/werkregels';
import { FASEN, type Fase } from '../../domain/fase';
import { TAAKTYPEN, type Taaktype } from '../../domain/taak';
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
  /** Where the page begins, as it stands in the address. */
  readonly na: string | undefined;
}

/** Rows of one page. */
const AANTAL = 100;
const SLEUTEL = z.tuple([z.boolean(), z.string(), z.string(), z.string()]);

function tekst(req: Request, naam: string): string | undefined {
  const waarde = req.query[naam];
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined;
}

/** Reads the address. */
export function leesVraag(req: Request, weergaven: readonly Weergave[]): Vraag {
  const eerste = weergaven[0];
  if (eerste === undefined) throw new Error('Everybody has at least one view.');
  return {
    weergave: weergaven.find(({ van }) => van === tekst(req, 'van')) ?? eerste,
    fase: FASEN.find((fase) => fase === tekst(req, 'fase')),
    gemeente: /^\d{4}$/.exec(tekst(req, 'gemeente') ?? '')?.[0],
    taak: TAAKTYPEN.find((type) => type === tekst(req, 'taak')),
    teLaat: tekst(req, 'telaat') === 'ja',
    vanNiemand: tekst(req, 'niemand') === 'ja',
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
    na: undefined,
  };
}

/** True when the address asks for less than the whole view. */
export function isGefilterd({ fase, gemeente, taak, teLaat, vanNiemand }: Vraag): boolean {
  return fase !== undefined || gemeente !== undefined || taak !== undefined || teLaat || vanNiemand;
}

/** What the dossier is asked. */
export function alsFilter({ weergave, fase, gemeente, taak, teLaat, vanNiemand }: Vraag): Werkfilter {
  return {
    ...weergave.filter,
    fase,
    gemeente,
    type: taak,
    ...(teLaat ? { teLaat } : {}),
    ...(vanNiemand ? { zonderPersoon: true } : {}),
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
