import type { Request } from 'express';
import { gezinsactor } from '../../domain/gebruiker';
import { linkeinde } from '../../domain/gezinslink';
import type { Casus, Toestemmer } from '../../domain/casus';
import { laatste, type Moment } from '../../domain/tijd';
import { verstrijk } from '../../domain/verwerk';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { vertaaltaal } from '../../taal/gezinspagina/talen';
import type { Dependencies } from '../../toegang/dependencies';
import { pathParam } from '../../toegang/route';
import type { Lezend } from './zin';

/** What the pages of the family work with. */
export type Gezinsbron = Dependencies;

/** The page of somebody of the family, open in a browser in which the birth date was given. */
export interface Open {
  readonly soort: 'open';
  readonly link: string;
  /** Path of the page. */
  readonly pad: string;
  readonly wie: Betrokkene;
  /** As whom the rules know them. */
  readonly als: Toestemmer;
  readonly casus: Casus;
  readonly kenmerk: string;
  readonly nu: Moment;
  readonly lezer: Lezend;
}

/** What a link is good for now, in this browser. */
export type Stand =
  /** It was never made, was withdrawn, or its page ended: which of these is not told. */
  | { readonly soort: 'geen'; readonly pad: string; readonly lezer: Lezend }
  /** The birth date must be given first. */
  | {
      readonly soort: 'vraag';
      readonly link: string;
      readonly casus: Casus;
      readonly pad: string;
      readonly lezer: Lezend;
    }
  | Open;

/** Address of the page of a link, or of one below it. */
export function paginapad(token: string, onder = ''): string {
  return `/gezin/${token}${onder}`;
}

/** Looks what a link is for. */
export async function standVan(met: Gezinsbron, req: Request): Promise<Stand> {
  const token = pathParam(req, 'token');
  const pad = paginapad(token);
  const link = met.casussen.gezinslink(token);
  const pagina = link === null ? undefined : await met.gezin.vindPagina(link);
  if (link === null || pagina === undefined) return { soort: 'geen', pad, lezer: gekozenTaal(req) };
  const nu = laatste(met.klok.nu(), pagina.casus.laatste);
  const { casus } = verstrijk(pagina.casus, nu);
  const { wie, kenmerk } = pagina;
  if (linkeinde(casus, wie, nu) !== null) return { soort: 'geen', pad, lezer: gekozenTaal(req) };
  if (!(await met.gezinsbrowsers.isBewezen(req, link)))
    return { soort: 'vraag', link, casus, pad, lezer: gekozenTaal(req) };
  const als = wie.soort === 'jongere' ? 'jongere' : 'ouder';
  const lezer: Lezend = { aan: als === 'jongere' ? 'je' : 'u', taal: gekozenTaal(req, wie.taal).taal };
  return { soort: 'open', link, pad, wie, als, casus, kenmerk, nu, lezer };
}

/** The language that was asked for, else the one of whoever it is, else what the browser prefers. */
export function gekozenTaal(req: Request, eigen?: string | null): Lezend {
  const { taal } = req.query;
  if (typeof taal === 'string') return { aan: 'u', taal: vertaaltaal(taal) };
  if (eigen !== undefined && eigen !== null) return { aan: 'u', taal: vertaaltaal(eigen) };
  const [liefst = 'nl'] = req.acceptsLanguages();
  return { aan: 'u', taal: vertaaltaal(liefst) };
}

/** A path in the language of whoever reads: it stays with every step. */
export function inTaal(pad: string, { taal }: Lezend, gedaan?: string): string {
  const vraag = new URLSearchParams({
    taal: taal ?? 'nl',
    ...(gedaan === undefined ? {} : { gedaan }),
  });
  return `${pad}?${vraag.toString()}`;
}

/** Writes down that somebody of the family looks or does something, before anything is shown or done. Never their name. */
export function noteerGezin(met: Gezinsbron, { wie, als, casus }: Open, handeling: string): Promise<void> {
  return met.dossier.logInzage({
    wie: {
      id: gezinsactor(wie.id),
      naam: als === 'jongere' ? 'Het kind zelf' : 'Een ouder of voogd',
      rol: 'gezin',
      regio: casus.convenant.regio,
    },
    op: met.klok.nu(),
    waarmee: 'werkbak',
    handeling,
    casussen: [casus.casusnummer],
  });
}
