import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { lees } from '../../domain/lezen';
import { datumVan } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
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
import { BewaardBericht, Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Datumveld, Keuzeveld, Tekstveld } from '../onderdelen/veld';
import { PAD, stukkenadres } from './adres';

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
        toonFormulier(res, stand, getypt, [], concept !== null);
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
  getypt: Readonly<Record<string, string>>,
  fouten: readonly Veldfout[],
  bewaard = false,
): void {
  const titel = 'Leg vast aan wie u het dossier overhandigde';
  const terug = stukkenadres(casusnummer);
  const veld = (naam: string) => ({
    naam,
    waarde: getypt[naam],
    fout: fouten.find((een) => een.veld === naam)?.melding,
  });
  toon(
    res,
    {
      titel: fouten.length === 0 ? titel : `Fout: ${titel}`,
      plek: '/werkbak',
      status: fouten.length === 0 ? 200 : 422,
    },
    <>
      <p class="terug">
        <a href={terug}>Terug naar de dossiers</a>
      </p>
      <h1>{titel}</h1>
      {bewaard && <BewaardBericht />}
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={stukkenadres(casusnummer, `/${id}/overhandigen`)}>
        <p>
          Het dossier voor {DOELNAAM[doel]} van {tijdstip(op, nu)}.
        </p>
        <input type="hidden" name="id" value={getypt['id'] ?? randomUUID()} />
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
        <p class="knoppen">
          <Knop>Leg vast</Knop>
          <a href={terug}>Niet doen</a>
        </p>
      </Formulier>
    </>,
  );
}

async function leg(met: Dependencies, req: Request, res: Response): Promise<void> {
  const stand = await leesStand(met, req, res);
  const { id: gegeven = '', ...getypt } = velden(req);
  const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(gegeven) ? gegeven : randomUUID();
  const gelezen = lees<Overhandiginggegevens>(overhandigingSchema, getypt);
  const later = gelezen.geldig ? overhandigingsfout(gelezen.waarde, datumVan(stand.nu)) : null;
  if (!gelezen.geldig || later !== null) {
    const fouten = gelezen.geldig ? [{ veld: 'datum', melding: later ?? '' }] : gelezen.fouten;
    toonFormulier(res, stand, { ...getypt, id }, fouten);
    return;
  }
  const { casusnummer } = stand.stuk;
  await overhandigStuk(met, stand.wie, { casusnummer, stuk: stand.stuk.id }, { ...gelezen.waarde, id });
  res.redirect(303, `${stukkenadres(casusnummer)}?gedaan=overhandigd`);
}
