import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht } from '../../domain/toegang';
import { publicAddress } from '../../toegang/address';
import type { Dependencies } from '../../toegang/dependencies';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import type { Pagina } from '../onderdelen/pagina';
import { kalender } from './kalender';

const MAP = '/agenda';

/** The path of the calendar that a secret opens. */
export function agendapad(geheim: string): string {
  return `${MAP}/${geheim}.ics`;
}

/** The calendar of somebody for whoever has its secret address: a program, that signs in nowhere. */
export function agendafeed(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: `${MAP}/{geheim}.ics`,
      recht: 'openbaar',
      zwijgt: true,
      behandel: (req, res) => geef(met, req, res),
    },
  ];
}

async function geef(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = await houder(met, req);
  const regels = await met.agendas.lees(wie, met.klok.nu());
  const content = kalender(regels, publicAddress(req, met.toegang?.oidc?.publicUrl));
  // Weak: it may be compressed on the way.
  const etag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
  res.set({
    etag,
    // Asked again each time, so that an address that was withdrawn shows nothing.
    'cache-control': 'private, no-cache',
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="doorbraak.ics"',
  });
  if (kent(req, etag)) res.status(304).end();
  else res.send(content);
}

/** True for who has this content already; whoever asks past what is kept on the way (`no-cache`) may well have it. */
function kent({ headers }: Request, etag: string): boolean {
  const bekend = headers['if-none-match']?.split(',').map((een) => een.trim()) ?? [];
  return bekend.includes(etag) || bekend.includes('*');
}

/** Whose calendar it is; a problem for an address that was withdrawn, and for who left or may have none any more. */
async function houder({ agendas, pogingen }: Dependencies, req: Request): Promise<Gebruiker> {
  const geheim = pathParam(req, 'geheim');
  try {
    return await pogingen.judge(req, `agenda ${geheim}`, async () => {
      const wie = await agendas.houder(geheim);
      if (wie === undefined || !heeftRecht(wie, 'mijn-agenda')) throw new Problem('niet-aangemeld');
      return wie;
    });
  } catch (fout) {
    if (!(fout instanceof Problem) || fout.code !== 'niet-aangemeld') throw fout;
    throw new Problem('niet-gevonden', 'Dit adres van een agenda geldt niet, of niet meer.');
  }
}
