import type { Request, Response } from 'express';
import type { Dependencies } from '../../toegang/dependencies';
import type { Gebruiker } from '../../domain/gebruiker';
import { datumVan, type Datum, type Moment } from '../../domain/tijd';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { eisRegio } from '../../toegang/regio';
import { eisRecht } from '../../toegang/wie';

/** Where and when a page about people is asked for, and by whom. */
export interface Plek {
  readonly gebruiker: Gebruiker;
  /** The region whose people are shown. */
  readonly regio: string;
  /** Every region that can be chosen; only who has no region of their own has more than one. */
  readonly regios: readonly string[];
  /** True when this person may change the roster. */
  readonly beheert: boolean;
  readonly nu: Moment;
  /** The date of `nu` in Europe/Amsterdam. */
  readonly vandaag: Datum;
  /** Address of a page of the same region; empty values are left out. */
  readonly adres: (pad: string, zoek?: Readonly<Record<string, string | undefined>>) => string;
}

/** The region of whoever asks, with the right to; who has none chooses one in the address. Another region is not there. */
export function plekVan(
  { convenanten, klok }: Pick<Dependencies, 'convenanten' | 'klok'>,
  req: Request,
  res: Response,
  recht: Recht,
): Plek {
  const gebruiker = eisRecht(res, recht);
  const alle = [...new Set(convenanten.alle().map(({ regio }) => regio))].sort();
  const { regio: gevraagd = gebruiker.regio ?? alle[0] } = req.query;
  const regio = eisRegio(gebruiker, typeof gevraagd === 'string' ? gevraagd : '', convenanten);
  const nu = klok.nu();
  return {
    gebruiker,
    regio,
    regios: gebruiker.regio === null ? alle : [regio],
    beheert: heeftRecht(gebruiker, 'mensen-beheren'),
    nu,
    vandaag: datumVan(nu),
    adres: (pad, zoek = {}) => {
      const alles = gebruiker.regio === null ? { regio, ...zoek } : zoek;
      const gevuld = Object.entries(alles).filter((deel): deel is [string, string] => Boolean(deel[1]));
      const vraag = new URLSearchParams(gevuld).toString();
      return vraag === '' ? pad : `${pad}?${vraag}`;
    },
  };
}
