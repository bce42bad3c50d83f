import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { DossierUnreachable } from '../../dossier/dossier';
import type { Gebruiker } from '../../domain/gebruiker';
import { laatste } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { verstrijk } from '../../domain/verwerk';
import type { Dependencies } from '../../toegang/dependencies';
import { pathParam } from '../../toegang/route';
import { leesVelden } from '../formulier/lezen';
import type { Getypt } from '../formulier/velden';
import { velden, type Pagina } from '../onderdelen/pagina';
import { isSleutel } from '../opdracht/sleutel';
import { GEZEGD, toelichtingveld, type Geopend } from './gezegd';
import { toonAfspraken, toonUitleg, type Reden } from './linkweergave';

const PAD = '/afspraken/{token}';

/** As whom the log of views knows somebody who came by the link of an agreement. */
const VIA_LINK: Gebruiker = {
  id: 'afspraaklink',
  naam: 'Link bij een afspraak',
  rol: 'systeem',
  regio: null,
  gemeenten: null,
  scholen: [],
};

/** One's own agreements by the signed link of a message: without signing in, to say whether they were done. */
export function afspraaklinkpaginas(met: Dependencies): Pagina[] {
  const bij =
    (behandel: (req: Request, res: Response, wat: Geopend) => Promise<void> | void) =>
    async (req: Request, res: Response) => {
      // Whoever opens a link from a message is nobody in particular, whoever signed in on this phone.
      res.locals.gebruiker = null;
      try {
        const wat = await open(met, pathParam(req, 'token'));
        if (typeof wat === 'string') toonUitleg(res, wat, getyptIn(req));
        else await behandel(req, res, wat);
      } catch (fout) {
        if (!(fout instanceof DossierUnreachable)) throw fout;
        res.set('retry-after', '10');
        toonUitleg(res, 'weg', getyptIn(req));
      }
    };
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'openbaar',
      behandel: bij((req, res, wat) => {
        toonAfspraken(res, 200, { pad: req.path, wat, getypt: {} });
      }),
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'openbaar',
      behandel: bij((req, res, wat) => zeg(met, req, res, wat)),
    },
  ];
}

/** Looks what a link is for, and writes down that it was looked at by it; else why it opens nothing. */
async function open(met: Dependencies, token: string): Promise<Geopend | Reden> {
  const houder = met.casussen.afspraakhouder(token);
  if (houder === null) return 'vals';
  const overal: Bereik = {
    lezer: 'volledig',
    ...{ regio: null, gemeenten: null, scholen: null, tafelVan: null },
  };
  const gelezen = await met.dossier.leesCasus(overal, houder.casusnummer);
  if (gelezen === undefined) return 'vals';
  const nu = laatste(met.klok.nu(), gelezen.casus.laatste);
  const { casus } = verstrijk(gelezen.casus, nu);
  const afspraken = casus.afspraken.filter(({ wie, nagekomen }) => nagekomen === null && houder.is(wie));
  if (casus.gesloten !== null || afspraken.length === 0) return 'voorbij';
  await met.dossier.logInzage({
    wie: { ...VIA_LINK, regio: casus.convenant.regio },
    op: met.klok.nu(),
    waarmee: 'werkbak',
    handeling: 'afspraaklink',
    casussen: [casus.casusnummer],
  });
  const { casusnummer } = casus;
  const beloften = await met.beloften.lees(casusnummer);
  return { casusnummer, kenmerk: gelezen.kenmerk, afspraken, beloften, nu };
}

function getyptIn(req: Request): Getypt {
  return req.method === 'POST' ? velden(req) : {};
}

/** Keeps what somebody says of one of their agreements; sent twice it is said once. */
async function zeg(met: Dependencies, req: Request, res: Response, wat: Geopend): Promise<void> {
  const getypt = velden(req);
  const plek = wat.afspraken.findIndex(({ id }) => id === getypt['afspraak']);
  const afspraak = wat.afspraken[plek];
  if (afspraak === undefined) {
    toonUitleg(res, 'voorbij', getypt);
    return;
  }
  const veld = toelichtingveld(plek);
  const gedaan = GEZEGD.find(({ waarde }) => waarde === getypt['zeg'])?.gedaan;
  const { gegevens, fouten } = leesVelden([veld], getypt);
  if (gedaan === undefined) fouten.push({ veld: veld.naam, melding: 'Kies een van de twee knoppen.' });
  if (gedaan === undefined || fouten.length > 0) {
    toonAfspraken(res, 422, { pad: req.path, wat, getypt, fouten });
    return;
  }
  const toelichting = gegevens[veld.naam];
  const gezegd = await met.beloften.zeg({
    id: isSleutel(getypt['sleutel']) ? getypt['sleutel'] : randomUUID(),
    casusnummer: wat.casusnummer,
    afspraak: afspraak.id,
    gedaan,
    toelichting: typeof toelichting === 'string' ? toelichting : null,
    op: wat.nu,
  });
  if (gezegd !== 'bewaard') {
    toonUitleg(res, gezegd === 'vol' ? 'vol' : 'voorbij', getypt);
    return;
  }
  const beloften = await met.beloften.lees(wat.casusnummer);
  toonAfspraken(res, 200, { pad: req.path, wat: { ...wat, beloften }, getypt: {}, gezegd: gedaan });
}
