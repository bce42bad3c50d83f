import type { Request, Response } from 'express';
import type { Berichtrij } from '../../dossier/uitbak';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';

export const PAD = '/werkbak/berichten';

/** Address of the page of a message. */
export function berichtadres(id: string): string {
  return `${PAD}/${encodeURIComponent(id)}`;
}

/**
 * The message that an address names, within reach of who asks; a problem when it is not there for them. That somebody
 * looked is written down first.
 */
export async function leesBericht(met: Dependencies, req: Request, res: Response): Promise<Berichtrij> {
  const welk = bereik(eisRecht(res, 'casus'));
  const [bericht] = await met.dossier.leesBerichten(
    welk,
    { id: pathParam(req, 'id') },
    { na: null, aantal: 1 },
  );
  if (bericht === undefined) throw new Problem('niet-gevonden', 'Dit bericht bestaat niet.');
  await noteerInzage(met, res, { handeling: 'mail', waarmee: 'werkbak' }, [bericht]);
  return bericht;
}
