import type { Request, Response } from 'express';
import type { Nietverzonden } from '../../dossier/brieven/doen';
import { bereik } from '../../domain/toegang';
import { datumVan } from '../../domain/tijd';
import type * as Pdf from '../../pdf/brief';
import { inWoorden } from '../../taal/woorden';
import { opsomming } from '../../taal/zin';
import { gezinscodeOpPapier } from '../../taal/gezinslink';
import { publicAddress } from '../../toegang/address';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { velden } from '../onderdelen/pagina';
import { gekozen, PAD } from './adres';
import { MEESTE, toonLijst } from './lijst';
import { zoveelBrieven } from './woorden';

const KIES = 'Kies een of meer brieven.';
const TE_VEEL = `Kies ten hoogste ${MEESTE} brieven.`;
const VERANDERD = 'De lijst is net veranderd. Er is niets gedaan. Kies opnieuw.';

/** Gives the chosen letters as one document, made now and kept nowhere. Who took which along is written down first. */
export async function geefPdf(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'brieven');
  const ids = gekozen(req);
  const fout = aantalfout(ids);
  const adres = publicAddress(req, met.toegang?.oidc?.publicUrl);
  const brieven =
    fout === null ? await met.brieven.drukAf(bereik(wie), ids, wie, gezinscodeOpPapier(adres)) : null;
  if (brieven === null) {
    await toonLijst(met, req, res, { melding: fout ?? VERANDERD, gekozen: ids });
    return;
  }
  await noteerInzage(met, res, { handeling: 'brievenPdf', waarmee: 'werkbak' }, brieven);
  const nu = met.klok.nu();
  const vandaag = datumVan(nu);
  // Loaded when it is needed: fonts and PDF are of no use to an API whose region prints nothing.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only here, see above
  const { makeBrieven } = require('../../pdf/brief') as typeof Pdf;
  const pdf = await makeBrieven(
    brieven.map(({ inhoud }) => inhoud),
    { datum: inWoorden(vandaag), madeOn: nu, dubbelzijdig: velden(req)['dubbelzijdig'] === 'ja' },
  );
  const [eerste] = brieven;
  const naam = brieven.length === 1 ? `brief-${eerste?.inhoud.kenmerk}` : `brieven-${vandaag}`;
  res.attachment(`${naam}.pdf`).type('application/pdf').send(pdf);
}

/** Records that the chosen letters were printed and sent. */
export async function legVerzondenVast(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'brieven');
  const ids = gekozen(req);
  const fout = aantalfout(ids);
  const niet = fout === null ? await met.brieven.legVerzendingVast(bereik(wie), ids, wie) : null;
  if (fout === null && niet === null) {
    res.redirect(303, `${PAD}?gedaan=verzonden-${ids.length}`);
    return;
  }
  await toonLijst(met, req, res, { melding: niet === null ? (fout ?? '') : waarom(niet), gekozen: ids });
}

function aantalfout(ids: readonly string[]): string | null {
  if (ids.length === 0) return KIES;
  return ids.length > MEESTE ? TE_VEEL : null;
}

function waarom(niet: Nietverzonden): string {
  if (niet.soort === 'weg') return VERANDERD;
  const namen = opsomming([...new Set(niet.brieven.map(({ inhoud }) => inhoud.naam))]);
  const welke = `${zoveelBrieven(niet.brieven.length)} aan ${namen}`;
  return niet.soort === 'niet-afgedrukt'
    ? `Er is niets vastgelegd. Nog niet gedownload: ${welke}. Download en print die eerst.`
    : `Er is niets vastgelegd. Het adres is gewijzigd sinds u afdrukte: ${welke}. Download en print die opnieuw.`;
}
