import type { Response } from 'express';
import type { Waarmee } from '../domain/waarmee';
import type { Dependencies } from './dependencies';
import { Problem } from './problems';
import { alsMislukt, spoorVan } from './spoor';
import { gebruikerVan } from './wie';

/**
 * Writes down that whoever asks is about to see these cases; call it before the answer is sent. Rejects when it cannot be
 * written, so that nobody sees what nobody knows of. Nothing to see is nothing to write, but for `ookLeeg`.
 */
export async function noteerInzage(
  { dossier, klok }: Pick<Dependencies, 'dossier' | 'klok'>,
  res: Response,
  {
    handeling,
    waarmee = 'api',
    ookLeeg = false,
  }: {
    /** Name of the route or the page; never what was typed. */
    readonly handeling: string;
    readonly waarmee?: Waarmee;
    /** True: that somebody looked is worth keeping also when nothing was found. */
    readonly ookLeeg?: boolean;
  },
  casussen: readonly { readonly casusnummer: string }[],
): Promise<void> {
  const wie = gebruikerVan(res);
  if (wie === null) throw new Problem('niet-aangemeld');
  if (casussen.length === 0 && !ookLeeg) return;
  const nummers = casussen.map(({ casusnummer }) => casusnummer);
  const op = klok.nu();
  const spoor = spoorVan(res, op);
  await dossier.logInzage({ wie, op, waarmee, handeling, casussen: nummers, spoor });
  // Who cannot write this now could not show anything either.
  const waar = { wie: wie.id, vanaf: spoor?.begonnenOp ?? op };
  alsMislukt(res, (trace) => void dossier.meldMislukt(trace, waar).catch(() => undefined));
}
