import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { lees } from '../../domain/lezen';
import { datumVan } from '../../domain/tijd';
import {
  overhandigingSchema,
  overhandigingsfout,
  type Overhandiginggegevens,
} from '../../dossier/stukken/stuk';
import { DOELNAAM, OVERHANDIGWIJZE, OVERHANDIGWIJZEN } from '../../taal/stuk/woorden';
import { tijdstip } from '../../taal/tijd';
import { hoofdletter } from '../../taal/zin';
import { conceptVan } from '../../toegang/bewaard';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { overhandigStuk, vindStukVan } from '../../toegang/stukken';
import { eisRecht } from '../../toegang/wie';
import { velden, type Pagina } from '../onderdelen/pagina';
import { Datumveld, Keuzeveld, Tekstveld } from '../onderdelen/veld';
import { PAD, stukkenadres } from './adres';
import { toonVastlegpagina, vastlegId, veldVan, type Ingevuld } from './vastleggen';

/** The form to record to whom a file was handed over, when and how. */
export function overhandigpaginas(met: Dependencies): Pagina[] {
  const pad = `${PAD}/{stuk}/overhandigen`;
  return [
    {
      methode: 'get',
      pad,
      recht: 'stuk',
      behandel: async (req, res) => {
        const stand = await leesStand(met, req, res);
        const concept = await conceptVan(req, res);
        const getypt = concept?.velden ?? { id: randomUUID(), datum: datumVan(met.klok.nu()) };
        toonFormulier(res, stand, { getypt, fouten: [], bewaard: concept !== null });
      },
    },
    { methode: 'post', pad, recht: 'stuk', behandel: (req, res) => leg(met, req, res) },
  ];
}

async function leesStand(met: Dependencies, req: Request, res: Response) {
  const wie = eisRecht(res, 'stuk');
  const { casus } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling: 'overhandigStuk', waarmee: 'werkbak' }, [casus]);
  const stuk = await vindStukVan(met, casus.casusnummer, pathParam(req, 'stuk'));
  return { wie, stuk, nu: met.klok.nu() };
}

type Stand = Awaited<ReturnType<typeof leesStand>>;

function toonFormulier(
  res: Response,
  { stuk: { id, casusnummer, doel, op }, nu }: Stand,
  ingevuld: Ingevuld,
): void {
  const veld = veldVan(ingevuld);
  toonVastlegpagina(
    res,
    {
      titel: 'Leg vast aan wie u het dossier overhandigde',
      terug: { naar: stukkenadres(casusnummer), tekst: 'Terug naar de dossiers' },
      actie: stukkenadres(casusnummer, `/${id}/overhandigen`),
    },
    ingevuld,
    <>
      <p>
        Het dossier voor {DOELNAAM[doel]} van {tijdstip(op, nu)}.
      </p>
      <Tekstveld {...veld('aan')} label="Aan wie" uitleg="Naam en organisatie" lengte={200} />
      <Keuzeveld
        {...veld('wijze')}
        label="Hoe"
        keuzen={OVERHANDIGWIJZEN.map((wijze) => ({
          waarde: wijze,
          label: hoofdletter(OVERHANDIGWIJZE[wijze]),
        }))}
      />
      <Datumveld {...veld('datum')} label="Wanneer" tot={datumVan(nu)} />
    </>,
  );
}

async function leg(met: Dependencies, req: Request, res: Response): Promise<void> {
  const stand = await leesStand(met, req, res);
  const { id: gegeven = '', ...getypt } = velden(req);
  const id = vastlegId(gegeven);
  const gelezen = lees<Overhandiginggegevens>(overhandigingSchema, getypt);
  const later = gelezen.geldig ? overhandigingsfout(gelezen.waarde, datumVan(stand.nu)) : null;
  if (!gelezen.geldig || later !== null) {
    const fouten = gelezen.geldig ? [{ veld: 'datum', melding: later ?? '' }] : gelezen.fouten;
    toonFormulier(res, stand, { getypt: { ...getypt, id }, fouten });
    return;
  }
  const { casusnummer } = stand.stuk;
  await overhandigStuk(met, stand.wie, { casusnummer, stuk: stand.stuk.id }, { ...gelezen.waarde, id });
  res.redirect(303, `${stukkenadres(casusnummer)}?gedaan=overhandigd`);
}
