import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Dependencies } from '../../toegang/dependencies';
import { onthoud, onthouden } from '../../toegang/bewaard';
import { VAST } from '../opdracht/geven';
import type { Getypt } from '../formulier/velden';
import { veldId } from '../onderdelen/veld';

export const MELDPAD = '/werkbak/melden';
/** Where somebody reports many children from a file. */
export const BESTANDPAD = `${MELDPAD}/bestand`;
/** Where somebody checks their answers before they are sent. */
export const NAKIJKPAD = `${MELDPAD}/nakijken`;
/** Where somebody reads that their report joined a case that they do not see. */
export const GEVOEGDPAD = `${MELDPAD}/gevoegd`;

/** Query that names a form by its key; the answers themselves are kept, so that no address holds them. */
const SLEUTEL = 'k';
/** Query that has the form show also what not every report needs. */
export const ALLES = 'alles';
/** What stands in the place of the answers once they were sent: where it says what came of them. */
const GEDAAN = '_gedaan';

/** The key of the form in an address, so that going back to it in the browser is going back to the same answers. */
export function sleutelIn(req: Request): string | null {
  const { [SLEUTEL]: sleutel } = req.query;
  return isSleutel(sleutel) ? sleutel : null;
}

/** True of a key as we make them, which can stand in an address. */
export function isSleutel(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && /^[\da-f-]{36}$/.test(waarde);
}

/** The form with what was typed under a key; at a field when there is one to change. */
export function formulieradres(sleutel: string, veld?: string): string {
  const anders = veld === undefined ? '' : `&${ALLES}=ja#${veldId(veld)}`;
  return `${MELDPAD}?${SLEUTEL}=${encodeURIComponent(sleutel)}${anders}`;
}

/** The page on which the answers under a key are checked. */
export function nakijkadres(sleutel: string): string {
  return `${NAKIJKPAD}?${SLEUTEL}=${encodeURIComponent(sleutel)}`;
}

/** Keeps the answers of a form for its own pages; false while the database is away. */
export async function bewaarAntwoorden(met: Dependencies, res: Response, getypt: Getypt): Promise<boolean> {
  return gelukt(onthoud(met, res, NAKIJKPAD, getypt, getypt[VAST.sleutel] ?? ''));
}

/** Forgets the answers of a form that was sent, and keeps where it says what came of them. */
export async function bewaarGedaan(
  met: Dependencies,
  res: Response,
  sleutel: string,
  adres: string,
): Promise<void> {
  await gelukt(onthoud(met, res, NAKIJKPAD, { [GEDAAN]: adres }, sleutel));
}

/** The answers under a key, or where it says what came of them; null when none are kept. */
export async function leesAntwoorden(
  met: Dependencies,
  res: Response,
  sleutel: string,
): Promise<{ readonly getypt: Getypt } | { readonly gedaan: string } | null> {
  const bewaard = await onthouden(met, res, NAKIJKPAD, { sleutel });
  if (bewaard === null) return null;
  const { [GEDAAN]: gedaan } = bewaard;
  return gedaan === undefined ? { getypt: bewaard } : { gedaan };
}

/** Null while the database is away; for what can do without. */
export function geenDossier(fout: unknown): null {
  if (fout instanceof DossierUnreachable) return null;
  throw fout;
}

async function gelukt(werk: Promise<unknown>): Promise<boolean> {
  try {
    await werk;
    return true;
  } catch (fout) {
    if (fout instanceof DossierUnreachable) return false;
    throw fout;
  }
}
