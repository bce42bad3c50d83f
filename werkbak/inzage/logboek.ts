import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import { datumVan } from '../../domain/tijd';
import type { Logplek, Logregel } from '../../dossier/verwerkingslog/logregels';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { alsLogrecord, alsLogregel } from '../../toegang/logrecord';
import { Problem } from '../../toegang/problems';
import { eisRecht } from '../../toegang/wie';
import { alsFilter, foutenIn, leesVraag } from './vraag';

/** So many are read at once. */
const PARTIJ = 1_000;

/**
 * The log of processing of a time as a file, a line for each operation and child, the latest first; that it was taken away is
 * written in the log first. It is sent as it is read, so that a year fits.
 */
export async function downloadLogboek(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio } = eisRecht(res, 'inzage');
  const vraag = leesVraag(req);
  const { van: vanFout, tot: totFout } = foutenIn(vraag);
  const fout = vanFout ?? totFout;
  if (fout !== undefined) throw new Problem('ongeldig', fout);
  const { van, tot } = alsFilter(vraag, undefined);
  await noteerInzage(met, res, { handeling: 'logboek-export', waarmee: 'werkbak', ookLeeg: true }, []);
  const lees = (na: Logplek | null) => met.dossier.leesLogregels(regio, { van, tot }, { na, aantal: PARTIJ });
  // The first is read before anything is sent, so that a database that is away is still an answer of its own.
  const eerste = await lees(null);
  res.attachment(`logboek-dataverwerkingen-${datumVan(met.klok.nu())}.ndjson`).type('application/x-ndjson');
  await pipeline(Readable.from(regels(eerste, lees)), res);
}

async function* regels(
  eerste: Logregel[],
  lees: (na: Logplek) => Promise<Logregel[]>,
): AsyncGenerator<string> {
  for (let partij = eerste; ;) {
    for (const regel of partij) yield `${alsLogregel(alsLogrecord(regel))}\n`;
    const laatste = partij.at(-1);
    if (laatste === undefined || partij.length < PARTIJ) return;
    partij = await lees([laatste.op, laatste.id, laatste.plek]);
  }
}
