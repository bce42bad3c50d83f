import type { Request, Response } from 'express';
import type { Inzageregel } from '../../dossier/inzage';
import { inAmsterdam, datumVan, type Moment } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { eisRecht } from '../../toegang/wie';
import { handelingInWoorden, WAARMEE_WOORD } from '../../taal/inzage';
import { rolnaam } from '../../taal/rollen';
import { csv, type Csvcel } from '../onderdelen/csv';
import { alsFilter, foutenIn, leesVraag } from './vraag';
import { zoekKind } from './kind';

/** More than a spreadsheet shows well; a shorter time gives fewer. */
const MEEST = 50_000;
/** So many are read at once. */
const PARTIJ = 1_000;

const KOPPEN = ['Wanneer', 'Naam', 'Rol', 'Account', 'Wat', 'Waarmee', 'Aantal casussen', 'Kenmerken'];

/** The log that is asked as a file for a spreadsheet; that it was taken away is written in the log first. */
export async function downloadInzage(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio } = eisRecht(res, 'inzage');
  const vraag = leesVraag(req);
  const gezocht = await zoekKind(met, res, regio, vraag);
  const [fout] = [...Object.values(foutenIn(vraag)), ...(gezocht?.fout === undefined ? [] : [gezocht.fout])];
  if (fout !== undefined) throw new Problem('ongeldig', fout);
  const filter = alsFilter(vraag, gezocht?.casussen);
  const regels: Inzageregel[] = [];
  for (let na: readonly [Moment, string] | null = null; ;) {
    const partij: Inzageregel[] = await met.dossier.leesInzage(regio, filter, { na, aantal: PARTIJ });
    regels.push(...partij);
    const laatste = partij.at(-1);
    if (laatste === undefined || partij.length < PARTIJ) break;
    if (regels.length >= MEEST)
      throw new Problem('te-groot', `Dit zijn meer dan ${MEEST} regels. Kies een kortere tijd.`);
    na = [laatste.op, laatste.id];
  }
  await noteerInzage(met, res, { handeling: 'inzage-export', waarmee: 'werkbak', ookLeeg: true }, []);
  res
    .attachment(`inzage-${datumVan(met.klok.nu())}.csv`)
    .type('text/csv; charset=utf-8')
    .send(csv([KOPPEN, ...regels.map(rij)]));
}

function rij({ op, naam, rol, wie, handeling, waarmee, aantal, casussen, kenmerken }: Inzageregel): Csvcel[] {
  return [
    inAmsterdam(op).slice(0, 19).replace('T', ' '),
    naam,
    rolnaam(rol),
    wie,
    handelingInWoorden(handeling),
    WAARMEE_WOORD[waarmee],
    aantal,
    casussen.map((casusnummer, i) => kenmerken[i] ?? casusnummer).join(' '),
  ];
}
