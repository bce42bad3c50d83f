import type { Request } from 'express';
import { z } from 'zod';
import { POSTSTANDEN, type Postaantal, type Poststand } from '../../dossier/post/stand';

export const PAD = '/werkbak/post';
/** The page of the channels that messages go by. */
export const KANAALPAD = '/werkbak/kanalen';
/** The page of the subscriptions of programs. */
export const ABONNEMENTPAD = '/werkbak/abonnementen';

/** Where a page of the list begins. */
export const SLEUTEL = z.string().max(20);

/** Which messages the address asks for. */
export interface Postvraag {
  readonly stand: Poststand;
  readonly kanaal: string | undefined;
}

/** Reads the address; what it does not say is the worst that there is. */
export function leesVraag(req: Request, aantallen: readonly Postaantal[]): Postvraag {
  const { stand, kanaal } = req.query;
  const gevraagd = POSTSTANDEN.find((een) => een === stand);
  return {
    stand: gevraagd ?? aantallen[0]?.stand ?? 'wacht',
    kanaal: typeof kanaal === 'string' && kanaal !== '' ? kanaal.slice(0, 100) : undefined,
  };
}

/** The address of a list. */
export function postadres({ stand, kanaal }: Partial<Postvraag>, na: string | null = null): string {
  const delen = Object.entries({ stand, kanaal, na: na ?? undefined });
  const gevuld = delen.flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]]));
  return gevuld.length === 0 ? PAD : `${PAD}?${new URLSearchParams(gevuld).toString()}`;
}
