import type { Response } from 'express';
import { bereik, heeftRecht } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { gebruikerVan } from '../../toegang/wie';
import { zetAantal } from '../onderdelen/pagina';
import { PAD } from './adres';

/** Has the menu say how many letters are to be printed; when the dossier does not answer it says nothing. */
export async function telBrieven(met: Pick<Dependencies, 'brieven'>, res: Response): Promise<void> {
  const wie = gebruikerVan(res);
  if (wie === null || !heeftRecht(wie, 'brieven')) return;
  const aantal = await met.brieven.tel(bereik(wie)).catch(() => 0);
  zetAantal(res, PAD, aantal);
}
