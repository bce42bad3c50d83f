import type { Request, Response } from 'express';
import type { ConceptStore } from '../dossier/concept/concept';
import type { Formuliervelden } from '../dossier/concept/table';
import type { Moment } from '../domain/tijd';
import type { Dependencies } from './dependencies';
import { Problem } from './problems';
import { TOKEN_FIELD } from './session';
import { gebruikerVan } from './wie';

/** The query parameter that names what was kept. */
export const BEWAARD = 'bewaard';

/** A form that was typed when the session ended, and not sent. */
export interface Bewaard {
  /** Every field as text; of a field that was sent more than once the last. */
  readonly velden: Readonly<Record<string, string>>;
  /** Every field with all that was sent of it. */
  readonly alles: Readonly<Record<string, readonly string[]>>;
  /** Real time. */
  readonly bewaardOp: Moment;
}

/** Gives the pages of this answer what was kept. */
export function rememberConcepten(res: Response, concepten: ConceptStore): void {
  res.locals.concepten = concepten;
}

/**
 * What whoever asks typed on this page before their session ended, to fill the form in again; null when there is
 * nothing, or it is somebody else's. Nothing of it has been sent: show `<BewaardBericht>` with it. Sending the form makes
 * it go away.
 */
export async function conceptVan(req: Request, res: Response): Promise<Bewaard | null> {
  const concepten = res.locals.concepten as ConceptStore | undefined;
  const id = req.query[BEWAARD];
  const gebruiker = gebruikerVan(res);
  if (concepten === undefined || gebruiker === null || typeof id !== 'string') return null;
  const concept = await concepten.read(id, gebruiker.id, req.path);
  if (concept === null) return null;
  const alles = Object.fromEntries(Object.entries(concept.velden).map(([name, w]) => [name, [w].flat()]));
  return {
    velden: Object.fromEntries(Object.entries(alles).map(([name, list]) => [name, list.at(-1) ?? ''])),
    alles,
    bewaardOp: concept.bewaardOp,
  };
}

/** The fields that a browser sent, without ours. */
export function typedFields(req: Request): Formuliervelden {
  const body = (req.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => name !== TOKEN_FIELD)
      .map(([name, w]) => [name, Array.isArray(w) ? w.map(String) : String(w)]),
  );
}

/**
 * Keeps what whoever asks typed for the page that they are sent on to, which names it by an id: so that nothing of it
 * stands in an address, and opening or leaving that page again sends nothing. `pad` is the page that will read it; under
 * the same `sleutel` there is one. Rejects with `DossierUnreachable` while the database is away.
 */
export async function onthoud(
  { concepten }: Pick<Dependencies, 'concepten'>,
  res: Response,
  pad: string,
  velden: Formuliervelden,
  sleutel?: string,
): Promise<string> {
  const wie = gebruikerVan(res);
  if (wie === null) throw new Problem('niet-aangemeld');
  return sleutel === undefined
    ? await concepten.keep(wie.id, pad, velden)
    : await concepten.keepAs(sleutel, wie.id, pad, velden);
}

/**
 * What `onthoud` kept for a page, by the id it gave or by the key it was given; null when there is none, it is a day old,
 * or somebody else's.
 */
export async function onthouden(
  { concepten }: Pick<Dependencies, 'concepten'>,
  res: Response,
  pad: string,
  welk: { readonly id: unknown } | { readonly sleutel: string },
): Promise<Readonly<Record<string, string>> | null> {
  const wie = gebruikerVan(res);
  if (wie === null) return null;
  const gevonden =
    'sleutel' in welk
      ? await concepten.readAs(welk.sleutel, wie.id, pad)
      : typeof welk.id === 'string'
        ? await concepten.read(welk.id, wie.id, pad)
        : null;
  if (gevonden === null) return null;
  return Object.fromEntries(
    Object.entries(gevonden.velden).map(([naam, waarde]) => [naam, [waarde].flat().at(-1) ?? '']),
  );
}
