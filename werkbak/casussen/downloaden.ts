import type { Request, Response } from 'express';
import { casussleutel, type Casuslijstregel } from '../../dossier/casuslijst';
import type { Casussleutel } from '../../dossier/casusvolgorde';
import { lezerVan } from '../../domain/zicht/lezer';
import { bereik as bereikVan } from '../../domain/toegang';
import { datumVan } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { eisRecht } from '../../toegang/wie';
import { leesOmgang } from '../onderdelen/omgang';
import type { Pagina } from '../onderdelen/pagina';
import { casuslijstCsv } from './csv';
import { alsFilter, leesVraag } from './vraag';

/** Address of the list as a file. */
export const CSVPAD = '/werkbak/casussen.csv';

/** More than anybody works through in a spreadsheet; the names of all of them are decrypted. */
const MEEST = 5_000;
/** So many are read at once. */
const PARTIJ = 500;

/** The list as a file, with the same filters, reach and order, over all its pages. */
export function csvpagina(met: Dependencies): Pagina {
  return { methode: 'get', pad: CSVPAD, recht: 'casus', behandel: (req, res) => download(met, req, res) };
}

async function download(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const vraag = leesVraag(req.query, gebruiker);
  const nu = met.klok.nu();
  const regels: Casuslijstregel[] = [];
  for (let na: Casussleutel | null = null; ;) {
    const partij: readonly Casuslijstregel[] = await met.dossier.leesCasuslijst(
      bereikVan(gebruiker),
      alsFilter(vraag),
      nu,
      vraag.volgorde,
      { na, aantal: PARTIJ },
    );
    regels.push(...partij);
    const laatste = partij.at(-1);
    if (laatste === undefined || partij.length < PARTIJ) break;
    if (regels.length >= MEEST) {
      throw new Problem(
        'te-groot',
        `Deze lijst heeft meer dan ${MEEST} casussen. Kies eerst een fase, gemeente of school, en download dan.`,
      );
    }
    na = casussleutel(laatste);
  }
  const { namen } = await leesOmgang(met, gebruiker);
  await noteerInzage(met, res, { handeling: 'casuslijstCsv', waarmee: 'werkbak' }, regels);
  res
    .attachment(`casussen-${datumVan(nu)}.csv`)
    .type('text/csv; charset=utf-8')
    .send(casuslijstCsv(regels, { namen, nu, lezer: lezerVan(gebruiker) }));
}
