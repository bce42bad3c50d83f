import type { Request, Response } from 'express';
import type { Mens, School } from '../../dossier/mensen/mens';
import type { Dependencies } from '../../toegang/dependencies';
import type { Recht } from '../../domain/toegang';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { regiogemeenten, type Keus } from './persoonvelden';
import { plekVan, type Plek } from '../onderdelen/plek';
import type { Wijzigingsnamen } from './wijzigingen';

/** What the pages about people work with. */
export type Mensenbron = Pick<Dependencies, 'convenanten' | 'klok' | 'mensen' | 'rolverzoeken' | 'aandacht'>;

/** A region as its pages show it. */
export interface Regiostand {
  readonly plek: Plek;
  /** Everybody, also who stopped. */
  readonly mensen: readonly Mens[];
  readonly scholen: readonly School[];
  readonly keus: Keus;
  readonly namen: Wijzigingsnamen;
}

/** Reads the region somebody asks for, with the right to. */
export async function leesRegio(
  bron: Mensenbron,
  req: Request,
  res: Response,
  recht: Recht,
): Promise<Regiostand> {
  const plek = plekVan(bron, req, res, recht);
  const [mensen, scholen] = await Promise.all([
    bron.mensen.lees(plek.regio),
    bron.mensen.scholen(plek.regio),
  ]);
  const { convenanten } = bron;
  return {
    plek,
    mensen,
    scholen,
    keus: { gemeenten: regiogemeenten(plek.regio, convenanten), scholen },
    namen: { convenanten, scholen, naamVan: (id) => naamVan(id, mensen) },
  };
}

/** The person of the region whom a page is about; of another region nobody is there. */
export function mensUitPad(req: Request, mensen: readonly Mens[]): Mens {
  const id = pathParam(req, 'persoon');
  const mens = mensen.find((m) => m.id === id);
  if (mens === undefined)
    throw new Problem('niet-gevonden', 'Deze persoon staat niet bij de mensen van uw regio.');
  return mens;
}

/** Address of the page of a person, or of one below it. */
export function mensadres(
  { adres }: Plek,
  id: string,
  { onder = '', gedaan }: { readonly onder?: '/wijzigen' | '/stoppen' | ''; readonly gedaan?: string } = {},
): string {
  return adres(`/werkbak/mensen/persoon/${encodeURIComponent(id)}${onder}`, { gedaan });
}

function naamVan(id: string, mensen: readonly Mens[]): string {
  if (id === 'lokaal') return 'Deze computer';
  return mensen.find((mens) => mens.id === id)?.naam ?? `Account ${id}`;
}
