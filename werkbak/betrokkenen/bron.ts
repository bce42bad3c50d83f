import type { Request, Response } from 'express';
import type { Casus } from '../../domain/casus';
import type { Gebruiker } from '../../domain/gebruiker';
import { datumVan, type Datum, type Moment } from '../../domain/tijd';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { casusadres, kindnaam } from '../onderdelen/kind';

/** What the pages about the people around a child work with. */
export type Betrokkenenbron = Pick<
  Dependencies,
  'betrokkenen' | 'convenanten' | 'dossier' | 'gezin' | 'klok' | 'mensen' | 'toegang'
>;

/** The case around which the people of a page stand, and who looks. */
export interface Kindstand {
  readonly wie: Gebruiker;
  readonly casus: Casus;
  /** What the child is called on a page. */
  readonly kind: string;
  readonly nu: Moment;
  /** The date of `nu` in Europe/Amsterdam. */
  readonly vandaag: Datum;
  /** Who changes something now, and when. */
  readonly wijziger: { readonly door: string; readonly op: Moment };
}

/** Where the pages about the people around a child are. */
export const PAD = '/werkbak/casussen/{casusnummer}/betrokkenen';

/** Address of the page of the people around a child, or of one below it. */
export function betrokkenenadres(casusnummer: string, onder = '', gedaan?: string): string {
  return `${casusadres(casusnummer)}/betrokkenen${onder}${gedaan === undefined ? '' : `?gedaan=${gedaan}`}`;
}

/** The case for whoever changes something around it, written down as seen. */
export async function leesOmTeWijzigen(
  bron: Betrokkenenbron,
  req: Request,
  res: Response,
): Promise<Kindstand> {
  const wie = eisRecht(res, 'opdracht');
  const { casus, kenmerk } = await leesHeleCasus(bron, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(bron, res, { handeling: 'betrokkeneformulier', waarmee: 'werkbak' }, [casus]);
  return kindstand(bron, wie, casus, kenmerk);
}

/** The case as it is seen now. */
export function kindstand(
  { klok }: Betrokkenenbron,
  wie: Gebruiker,
  casus: Casus,
  kenmerk: string,
): Kindstand {
  const nu = klok.nu();
  const kind = kindnaam({ naam: casus.naam ?? null, kenmerk });
  return { wie, casus, kind, nu, vandaag: datumVan(nu), wijziger: { door: wie.id, op: nu } };
}
