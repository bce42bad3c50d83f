import type { Response } from 'express';
import { datumVan } from '../../domain/tijd';
import { heeftRecht } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { gebruikerVan } from '../../toegang/wie';
import { VERZOEKENPAD } from '../onderdelen/kader';
import { zetAantal } from '../onderdelen/pagina';

/** Has the menu say how many requests wait for an answer; when the dossier does not answer it says nothing. */
export async function telVerzoeken(
  { rechtenverzoeken, klok }: Pick<Dependencies, 'rechtenverzoeken' | 'klok'>,
  res: Response,
): Promise<void> {
  const wie = gebruikerVan(res);
  if (wie?.regio == null || !heeftRecht(wie, 'rechtenverzoeken')) return;
  const { open } = await rechtenverzoeken
    .telOpen(wie.regio, datumVan(klok.nu()))
    .catch(() => ({ open: 0, teLaat: 0 }));
  zetAantal(res, VERZOEKENPAD, open);
}
