import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { TemporalUnreachable } from '../../client/errors';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { velden, type Pagina } from '../onderdelen/pagina';
import { CODEPAD, leesCode, leesGeboortedatum, sluitAf, toonCode } from './binnen';
import { DADEN } from './daden';
import { SLEUTELVELD, toonDaad } from './daadpagina';
import { doe } from './doen';
import { toonGezin } from './kader';
import { gekozenTaal, inTaal, noteerGezin, standVan, type Gezinsbron, type Stand } from './stand';
import { toonDicht, toonOverzicht } from './tonen';
import { Zin } from './zin';

const PAD = '/gezin/{token}';

/** What can be said above the page of the family, by what stands in its address. */
const MELDING: Readonly<Record<string, Zinsleutel>> = { ja: 'gedaan', 'niet-meer': 'niet-meer' };

type Behandel = (req: Request, res: Response) => Promise<void> | void;
type MetStand = (req: Request, res: Response, stand: Stand) => Promise<void> | void;

/** The family's own page: without account, by a link of their own or the code of a letter; for a phone. */
export function gezinspaginas(met: Gezinsbron): Pagina[] {
  const metStand =
    (behandel: MetStand): Behandel =>
    async (req, res) =>
      behandel(req, res, await standVan(met, req));
  const pagina = (methode: Pagina['methode'], pad: string, behandel: Behandel): Pagina => ({
    methode,
    pad,
    recht: 'openbaar',
    zwijgt: true,
    behandel: zonderAanmelding(behandel),
  });
  return [
    pagina('get', CODEPAD, (req, res) => toonCode(req, res)),
    pagina('post', CODEPAD, (req, res) => leesCode(met, req, res)),
    pagina(
      'get',
      PAD,
      metStand((req, res, stand) => toonStand(met, req, res, stand)),
    ),
    pagina(
      'post',
      PAD,
      metStand((req, res, stand) => leesGeboortedatum(met, req, res, stand)),
    ),
    pagina('post', `${PAD}/afsluiten`, (req, res) => sluitAf(met, req, res)),
    ...DADEN.flatMap((daad) => [
      pagina(
        'get',
        `${PAD}/${daad.naam}`,
        metStand(async (req, res, stand) => {
          if (stand.soort !== 'open') toonDicht(res, stand);
          else if (!daad.kan(stand)) res.redirect(303, inTaal(stand.pad, stand.lezer, 'niet-meer'));
          else {
            await noteerGezin(met, stand, 'gezinspagina');
            toonDaad(res, daad, stand, { getypt: { [SLEUTELVELD]: randomUUID() } });
          }
        }),
      ),
      pagina(
        'post',
        `${PAD}/${daad.naam}`,
        metStand((req, res, stand) => doe(met, daad, req, res, stand)),
      ),
    ]),
  ];
}

/** Whoever comes by a link is nobody who signed in; what is away says so, with a button to send the same again. */
function zonderAanmelding(behandel: Behandel): Behandel {
  return async (req, res) => {
    res.locals.gebruiker = null;
    try {
      await behandel(req, res);
    } catch (fout) {
      if (!(fout instanceof DossierUnreachable || fout instanceof TemporalUnreachable)) throw fout;
      toonEvenNiet(req, res);
    }
  };
}

async function toonStand(met: Gezinsbron, req: Request, res: Response, stand: Stand): Promise<void> {
  if (stand.soort !== 'open') {
    toonDicht(res, stand);
    return;
  }
  const { gedaan } = req.query;
  const melding = typeof gedaan === 'string' && Object.hasOwn(MELDING, gedaan) ? MELDING[gedaan] : undefined;
  await toonOverzicht(met, res, stand, melding === undefined ? {} : { melding });
}

/** Something is away: nothing of a case can be shown, but what was typed can be sent again. */
function toonEvenNiet(req: Request, res: Response): void {
  const lezer = gekozenTaal(req);
  res.set('retry-after', '30');
  toonGezin(
    res,
    { titel: 'even-niet', lezer, pad: req.path, status: 503 },
    <>
      <h1>
        <Zin sleutel="even-niet" />
      </h1>
      {req.method === 'POST' && (
        <Formulier actie={req.originalUrl}>
          {Object.entries(velden(req)).map(([naam, waarde]) => (
            <input key={naam} type="hidden" name={naam} value={waarde} />
          ))}
          <Knop>
            <Zin sleutel="verstuur" />
          </Knop>
        </Formulier>
      )}
    </>,
  );
}
