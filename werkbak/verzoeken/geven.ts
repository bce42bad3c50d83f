import type { Request, Response } from 'express';
import { datumVan } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { stuurDocument } from '../../toegang/documenten';
import { noteerInzage } from '../../toegang/inzage';
import {
  inzageJson,
  inzagePdf,
  leesInzagebestand,
  vindDocumentBijVerzoek,
  vindVerzoek,
} from '../../toegang/rechtenverzoeken';
import { pathParam } from '../../toegang/route';
import { plekVan } from '../onderdelen/plek';

async function lees(met: Dependencies, req: Request, res: Response, handeling: string) {
  const { gebruiker, regio } = plekVan(met, req, res, 'rechtenverzoeken');
  const verzoek = await vindVerzoek(met, regio, pathParam(req, 'id'));
  return leesInzagebestand(met, res, gebruiker, verzoek, { handeling, waarmee: 'werkbak' });
}

/** Everything that is kept of the child of a request, as a tagged PDF to be kept. */
export async function stuurPdf(met: Dependencies, req: Request, res: Response): Promise<void> {
  const bestand = await lees(met, req, res, 'inzagebestand-pdf');
  const pdf = await inzagePdf(met, bestand);
  res
    .attachment(`gegevens-${datumVan(bestand.gemaaktOp)}.pdf`)
    .type('application/pdf')
    .send(pdf);
}

/** The same for programs. */
export async function stuurJson(met: Dependencies, req: Request, res: Response): Promise<void> {
  const bestand = await lees(met, req, res, 'inzagebestand-json');
  res
    .attachment(`gegevens-${datumVan(bestand.gemaaktOp)}.json`)
    .type('application/json')
    .send(JSON.stringify(inzageJson(bestand), null, 2));
}

/** A document of the child of a request. */
export async function stuurBijlage(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio } = plekVan(met, req, res, 'rechtenverzoeken');
  const verzoek = await vindVerzoek(met, regio, pathParam(req, 'id'));
  const document = await vindDocumentBijVerzoek(met, verzoek, pathParam(req, 'document'));
  await noteerInzage(met, res, { handeling: 'inzagebestand-document', waarmee: 'werkbak' }, [document]);
  await stuurDocument(met, res, document.casusnummer, document);
}
