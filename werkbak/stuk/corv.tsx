import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { lees } from '../../domain/lezen';
import { heeftRecht, type Recht } from '../../domain/toegang';
import type { Veldfout } from '../../domain/weigering';
import { corvverzoekSchema, type Corvverzoek } from '../../dossier/corv/verzoek';
import { ZELF_AANVULLEN } from '../../taal/corv';
import { DOELNAAM } from '../../taal/stuk/woorden';
import { tijdstip } from '../../taal/tijd';
import { conceptVan } from '../../toegang/bewaard';
import { leesHeleCasus } from '../../toegang/casus';
import {
  leesCorvgrond,
  maakCorvberichtVan,
  vindCorvbericht,
  weerhoudtBericht,
  xmlVanCorvbericht,
  type Corvgrond,
} from '../../toegang/corv';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { digest, vindStukVan } from '../../toegang/stukken';
import { eisRecht } from '../../toegang/wie';
import { BewaardBericht, Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { PAD, stukkenadres } from './adres';
import { EenCorvbericht } from './corvbericht';
import { Corvvelden, uitVelden, type Getypt } from './corvvelden';

const GEDAAN: Readonly<Record<string, string>> = {
  gemaakt: 'Het bericht is gemaakt. Kijk hieronder of het op het schema past.',
  gevraagd: 'Het bericht wordt gemaakt. Vernieuw deze bladzijde over een minuut.',
  teruggemeld: 'Vastgelegd wat er van de Raad terugkwam.',
};

/** The request for an inquiry as a message for CORV: to make one of a stuk for the Raad, and to take it along. */
export function corvpaginas(met: Dependencies): Pagina[] {
  const pad = `${PAD}/{stuk}/corv`;
  return [
    {
      methode: 'get',
      pad,
      recht: 'stukken',
      behandel: async (req, res) => {
        const stand = await leesCorvstand(met, req, res, 'corvberichten', 'stukken');
        const concept = await conceptVan(req, res);
        await toonCorv(met, req, res, stand, { getypt: concept?.velden ?? {}, bewaard: concept !== null });
      },
    },
    { methode: 'post', pad, recht: 'stuk', behandel: (req, res) => maak(met, req, res) },
    {
      methode: 'get',
      pad: `${pad}/{bericht}.xml`,
      recht: 'stuk',
      behandel: async (req, res) => {
        const { casus, kenmerk, stuk } = await leesCorvstand(met, req, res, 'leesCorvxml', 'stuk');
        const { casusnummer } = casus;
        const { id } = await vindCorvbericht(met, casusnummer, stuk.id, pathParam(req, 'bericht'));
        const { bytes, sha256 } = await xmlVanCorvbericht(met, casusnummer, id);
        res
          .set({ 'repr-digest': digest(sha256) })
          .attachment(`vto-${kenmerk}.xml`)
          .type('application/xml')
          .send(bytes);
      },
    },
  ];
}

/** The stuk that the page is about, for whoever looks, written down as seen. */
export async function leesCorvstand(
  met: Dependencies,
  req: Request,
  res: Response,
  handeling: string,
  recht: Recht,
) {
  const wie = eisRecht(res, recht);
  const { casus, kenmerk } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling, waarmee: 'werkbak' }, [casus]);
  const stuk = await vindStukVan(met, casus.casusnummer, pathParam(req, 'stuk'));
  return { wie, ...(await leesCorvgrond(met, { casus, kenmerk, stuk })) };
}
type Corvstand = Awaited<ReturnType<typeof leesCorvstand>>;

async function toonCorv(
  met: Dependencies,
  req: Request,
  res: Response,
  stand: Corvstand,
  {
    getypt,
    fouten = [],
    bewaard = false,
  }: { getypt: Getypt; fouten?: readonly Veldfout[]; bewaard?: boolean },
): Promise<void> {
  const { stuk, casus, nu, wie } = stand;
  const maakt = heeftRecht(wie, 'stuk');
  const weerhoudt = weerhoudtBericht(stand, met.corv);
  const berichten = (await met.corvberichten.lees(casus.casusnummer)).filter((een) => een.stuk === stuk.id);
  const { gedaan } = req.query;
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  const titel = 'Verzoek tot onderzoek voor CORV';
  toon(
    res,
    {
      titel: fouten.length === 0 ? titel : `Fout: ${titel}`,
      plek: '/werkbak',
      status: fouten.length === 0 ? 200 : 422,
    },
    <>
      <p class="terug">
        <a href={stukkenadres(casus.casusnummer)}>Terug naar de dossiers</a>
      </p>
      {zin !== undefined && (
        <Bericht toon="goed">
          <p>{zin}</p>
        </Bericht>
      )}
      <h1>{titel}</h1>
      <p>
        Bij het dossier voor de {DOELNAAM[stuk.doel]} van {tijdstip(stuk.op, nu)}. Doorbraak verstuurt niets:
        u neemt het bericht mee en verstuurt het met de CORV-aansluiting van uw gemeente.
      </p>
      {berichten.length === 0 && <Leeg kop="Er is nog geen bericht gemaakt." />}
      {berichten.map((een) => (
        <EenCorvbericht key={een.id} bericht={een} casusnummer={casus.casusnummer} nu={nu} maakt={maakt} />
      ))}
      {maakt && weerhoudt.length > 0 && <Eerst zinnen={weerhoudt} />}
      {maakt && weerhoudt.length === 0 && (
        <Maakformulier grond={stand} getypt={getypt} fouten={fouten} bewaard={bewaard} />
      )}
    </>,
  );
}

function Eerst({ zinnen }: { readonly zinnen: readonly string[] }) {
  return (
    <Bericht toon="let-op" kop="U kunt nu geen bericht maken">
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </Bericht>
  );
}

function Maakformulier({
  grond,
  getypt,
  fouten,
  bewaard,
}: {
  readonly grond: Corvgrond;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly bewaard: boolean;
}) {
  return (
    <section aria-labelledby="maken">
      <h2 id="maken">Maak een bericht</h2>
      <Bericht toon="info" kop="Dit moet u zelf aanvullen">
        <p>Het bericht heeft dit niet. Vul het aan in uw CORV-toepassing, voor u het verstuurt:</p>
        <ul>
          {ZELF_AANVULLEN.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Bericht>
      {bewaard && <BewaardBericht />}
      <Foutenlijst fouten={fouten} />
      <Formulier class="formulier" actie={stukkenadres(grond.casus.casusnummer, `/${grond.stuk.id}/corv`)}>
        <input type="hidden" name="sleutel" value={getypt['sleutel'] ?? randomUUID()} />
        <Corvvelden grond={grond} getypt={getypt} fouten={fouten} />
        <p class="knoppen">
          <Knop>Maak het bericht</Knop>
        </p>
      </Formulier>
    </section>
  );
}

async function maak(met: Dependencies, req: Request, res: Response): Promise<void> {
  const stand = await leesCorvstand(met, req, res, 'maakCorvbericht', 'stuk');
  const getypt = velden(req);
  const gelezen = lees<Corvverzoek>(corvverzoekSchema, uitVelden(getypt, stand));
  if (!gelezen.geldig) {
    await toonCorv(met, req, res, stand, { getypt, fouten: gelezen.fouten });
    return;
  }
  const { wie, casus, stuk } = stand;
  const wat = {
    verzoek: gelezen.waarde,
    kanaal: 'werkbak',
    sleutel: getypt['sleutel'] ?? randomUUID(),
  } as const;
  const { gekeurd } = await maakCorvberichtVan(met, wie, stand, wat);
  const gedaan = gekeurd === null ? 'gevraagd' : 'gemaakt';
  res.redirect(303, `${stukkenadres(casus.casusnummer, `/${stuk.id}/corv`)}?gedaan=${gedaan}`);
}
