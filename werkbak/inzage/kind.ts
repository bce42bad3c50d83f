import type { Request, Response } from 'express';
import type { Naamregel } from '../../dossier/zoeken';
import { onthoud, onthouden } from '../../toegang/bewaard';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { velden } from '../onderdelen/pagina';
import { adresVan, INZAGEPAD, noemtCasus, type Vraag } from './vraag';

/** More cases than one name can well be of: then it has to be typed in full. */
const MEEST = 50;

/** What came of a search by the name of a child. */
export interface Gezocht {
  readonly naam: string;
  /** None when there are more than can be one child's. */
  readonly casussen: readonly Naamregel[];
  /** What is wrong with it, beside its field. */
  readonly fout: string | undefined;
}

const NIET_BEWAARD = 'Wij bewaren een naam een dag. Typ de naam opnieuw.';
const TE_VEEL = `Er zijn meer dan ${MEEST} casussen van kinderen die zo heten. Typ de hele naam.`;

/** The address of what the form asks: a name of a child is kept, and the address names it by an id. */
export async function adresVanFormulier(met: Dependencies, req: Request, res: Response): Promise<string> {
  const getypt = velden(req);
  const tekst = (naam: string): string | undefined => getypt[naam]?.trim().slice(0, 200) || undefined;
  const casus = tekst('casus');
  const genoemd = casus === undefined || noemtCasus(casus);
  const vraag: Vraag = {
    wie: tekst('wie'),
    casus: genoemd ? casus?.toLowerCase() : undefined,
    kind: genoemd ? undefined : await onthoud(met, res, INZAGEPAD, { naam: casus }),
    van: tekst('van'),
    tot: tekst('tot'),
  };
  return adresVan(vraag, null);
}

/**
 * The cases of children of a name that was typed; null when none was asked. Which cases a name leads to is personal, so
 * that it was sought is written down.
 */
export async function zoekKind(
  met: Dependencies,
  res: Response,
  regio: string | null,
  { kind }: Vraag,
): Promise<Gezocht | null> {
  if (kind === undefined) return null;
  const bewaard = await onthouden(met, res, INZAGEPAD, { id: kind });
  const naam = bewaard?.['naam'] ?? '';
  if (naam === '') return { naam, casussen: [], fout: NIET_BEWAARD };
  const gevonden = await met.dossier.zoekOpNaam(regio, naam, MEEST + 1);
  const casussen = gevonden.length > MEEST ? [] : gevonden;
  await noteerInzage(met, res, { handeling: 'inzage-kind', waarmee: 'werkbak', ookLeeg: true }, casussen);
  return { naam, casussen, fout: gevonden.length > MEEST ? TE_VEEL : undefined };
}
