import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { lees } from '../../domain/lezen';
import { datumVan } from '../../domain/tijd';
import { terugmeldingSchema, terugmeldingsfout, type Terugmeldinggegevens } from '../../dossier/corv/bericht';
import { TERUGMELDING, TERUGMELDSOORTEN } from '../../taal/corv';
import { tijdstip } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { conceptVan } from '../../toegang/bewaard';
import { meldTerugOpCorv, vindCorvbericht } from '../../toegang/corv';
import type { Dependencies } from '../../toegang/dependencies';
import { pathParam } from '../../toegang/route';
import { velden, type Pagina } from '../onderdelen/pagina';
import { Datumveld, Keuzeveld, Tekstvak, Tekstveld } from '../onderdelen/veld';
import { PAD, stukkenadres } from './adres';
import { leesCorvstand } from './corv';
import { toonVastlegpagina, vastlegId, veldVan, type Ingevuld } from './vastleggen';

/** The form to record what came back over CORV on a message. */
export function terugmeldpaginas(met: Dependencies): Pagina[] {
  const pad = `${PAD}/{stuk}/corv/{bericht}/terugmelding`;
  return [
    {
      methode: 'get',
      pad,
      recht: 'stuk',
      behandel: async (req, res) => {
        const stand = await leesStand(met, req, res);
        const concept = await conceptVan(req, res);
        const getypt = concept?.velden ?? { id: randomUUID(), datum: datumVan(stand.nu) };
        toonFormulier(res, stand, { getypt, fouten: [], bewaard: concept !== null });
      },
    },
    { methode: 'post', pad, recht: 'stuk', behandel: (req, res) => leg(met, req, res) },
  ];
}

async function leesStand(met: Dependencies, req: Request, res: Response) {
  const stand = await leesCorvstand(met, req, res, 'meldTerugOpCorv', 'stuk');
  const { casusnummer } = stand.casus;
  const bericht = await vindCorvbericht(met, casusnummer, stand.stuk.id, pathParam(req, 'bericht'));
  return { ...stand, bericht, terug: stukkenadres(casusnummer, `/${stand.stuk.id}/corv`) };
}
type Stand = Awaited<ReturnType<typeof leesStand>>;

function toonFormulier(res: Response, { bericht, nu, terug }: Stand, ingevuld: Ingevuld): void {
  const veld = veldVan(ingevuld);
  toonVastlegpagina(
    res,
    {
      titel: 'Leg vast wat er van de Raad terugkwam',
      terug: { naar: terug, tekst: 'Terug naar het verzoek' },
      actie: `${terug}/${bericht.id}/terugmelding`,
    },
    ingevuld,
    <>
      <p>Op het bericht van {tijdstip(bericht.op, nu)}.</p>
      <Keuzeveld
        {...veld('soort')}
        label="Wat kwam er terug"
        keuzen={TERUGMELDSOORTEN.map((waarde) => ({ waarde, label: hoofdletter(TERUGMELDING[waarde]) }))}
      />
      <Datumveld {...veld('datum')} label="Wanneer" tot={datumVan(nu)} />
      <Tekstveld
        {...veld('zaaknummer')}
        label="Zaaknummer bij de Raad"
        lengte={40}
        breedte="middel"
        optioneel
      />
      <Tekstvak
        {...veld('toelichting')}
        label="Wat staat erin"
        uitleg="Zoals de fout, of wat de Raad gaat doen"
        lengte={1000}
        optioneel
      />
    </>,
  );
}

async function leg(met: Dependencies, req: Request, res: Response): Promise<void> {
  const stand = await leesStand(met, req, res);
  const { id: gegeven = '', ...getypt } = velden(req);
  const id = vastlegId(gegeven);
  const gevuld = Object.fromEntries(Object.entries(getypt).filter(([, tekst]) => tekst.trim() !== ''));
  const gelezen = lees<Terugmeldinggegevens>(terugmeldingSchema, gevuld);
  const later = gelezen.geldig ? terugmeldingsfout(gelezen.waarde, datumVan(stand.nu)) : null;
  if (!gelezen.geldig || later !== null) {
    const fouten = gelezen.geldig ? [{ veld: 'datum', melding: later ?? '' }] : gelezen.fouten;
    toonFormulier(res, stand, { getypt: { ...getypt, id }, fouten });
    return;
  }
  const waar = { casusnummer: stand.casus.casusnummer, bericht: stand.bericht.id };
  await meldTerugOpCorv(met, stand.wie, waar, { ...gelezen.waarde, id });
  res.redirect(303, `${stand.terug}?gedaan=teruggemeld`);
}
