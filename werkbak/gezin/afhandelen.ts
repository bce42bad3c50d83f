import type { Request, Response } from 'express';
import { beheertGezinspagina } from '../../domain/gezinslink';
import { ownPath } from '../../toegang/address';
import { leesHeleCasus } from '../../toegang/casus';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { TERUGVELD } from '../onderdelen/gezinssignaal';
import { velden, type Pagina } from '../onderdelen/pagina';
import type { Gezinsbron } from './stand';

const NIET_VAN_U = 'Wat het gezin zegt, handelt wie de casus leidt af.';

/** What whoever leads does with what the family said: it changes nothing in the case, commands do. */
export function gezinsbeheerpaginas(met: Gezinsbron): Pagina[] {
  return [
    {
      methode: 'post',
      pad: '/werkbak/casussen/{casusnummer}/gezin/{signaal}',
      recht: 'opdracht',
      behandel: (req, res) => handelAf(met, req, res),
    },
  ];
}

async function handelAf(met: Gezinsbron, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'opdracht');
  const { casus } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  const signaal = pathParam(req, 'signaal');
  if (!(await met.gezin.heeftSignaal(casus.casusnummer, signaal))) throw new Problem('niet-gevonden');
  if (!beheertGezinspagina(wie, casus)) throw new Problem('niet-bevoegd', NIET_VAN_U);
  await noteerInzage(met, res, { handeling: 'gezinssignaal', waarmee: 'werkbak' }, [casus]);
  // Dealt with twice is dealt with: who was second finds it gone as well.
  await met.gezin.handelAf(casus.casusnummer, signaal, { door: wie.id, op: met.klok.nu() });
  res.redirect(303, ownPath(velden(req)[TERUGVELD]));
}
