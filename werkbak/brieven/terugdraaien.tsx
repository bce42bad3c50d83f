import type { Request, Response } from 'express';
import { LOSLAATREDENEN } from '../../dossier/berichtstatus';
import { TERUGZETREDENEN } from '../../dossier/brieven/brief';
import { bereik } from '../../domain/toegang';
import { LOSLAATREDEN } from '../../taal/bezorging';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Keuzeveld } from '../onderdelen/veld';
import { PAD } from './adres';
import { TERUGZETREDEN } from './woorden';

/** A step with a letter that asks why. */
interface Stap<R extends string> {
  readonly onder: string;
  readonly titel: string;
  readonly gevolg: string;
  readonly knop: string;
  readonly redenen: readonly R[];
  readonly woorden: Readonly<Record<R, string>>;
  /** What the list says once it was done. */
  readonly gedaan: string;
  readonly doe: (
    met: Dependencies,
    wie: ReturnType<typeof eisRecht>,
    brief: string,
    reden: R,
  ) => Promise<boolean>;
}

/** The pages to put a letter that was called sent back on the list, and to take one off it unsent. */
export function terugdraaipaginas(met: Dependencies): Pagina[] {
  return [
    ...stappaginas(met, {
      onder: 'terug',
      titel: 'Zet een brief terug op de lijst',
      gevolg: 'De brief geldt weer als niet verzonden. Dit kan alleen op de dag zelf.',
      knop: 'Zet terug',
      redenen: TERUGZETREDENEN,
      woorden: TERUGZETREDEN,
      gedaan: 'terug',
      doe: ({ brieven }, wie, brief, reden) => brieven.zetTerug(bereik(wie), brief, reden, wie),
    }),
    ...stappaginas(met, {
      onder: 'van-de-lijst',
      titel: 'Haal een brief van de lijst',
      gevolg:
        'De brief wordt niet verzonden. Bij de casus blijft staan dat hij niet is verzonden, en waarom.',
      knop: 'Haal van de lijst',
      redenen: LOSLAATREDENEN,
      woorden: LOSLAATREDEN,
      gedaan: 'vervallen',
      doe: ({ brieven }, wie, brief, reden) => brieven.haalVanLijst(bereik(wie), brief, reden, wie),
    }),
  ];
}

function stappaginas<R extends string>(met: Dependencies, stap: Stap<R>): Pagina[] {
  const pad = `${PAD}/{brief}/${stap.onder}`;
  return [
    { methode: 'get', pad, recht: 'brieven', behandel: (req, res) => toonStap(met, req, res, stap) },
    { methode: 'post', pad, recht: 'brieven', behandel: (req, res) => doe(met, req, res, stap) },
  ];
}

async function toonStap<R extends string>(
  met: Dependencies,
  req: Request,
  res: Response,
  stap: Stap<R>,
  fout?: string,
): Promise<void> {
  const brief = await met.brieven.vind(bereik(eisRecht(res, 'brieven')), pathParam(req, 'brief'));
  if (brief === undefined) throw new Problem('niet-gevonden', 'Deze brief bestaat niet.');
  await noteerInzage(met, res, { handeling: 'brief', waarmee: 'werkbak' }, [brief]);
  const { onderwerp, naam, kenmerk } = brief.inhoud;
  const { onder, titel, gevolg, knop, redenen, woorden } = stap;
  toon(
    res,
    {
      titel: fout === undefined ? titel : `Fout: ${titel}`,
      plek: PAD,
      status: fout === undefined ? 200 : 422,
    },
    <>
      <p class="terug">
        <a href={PAD}>Terug naar de brieven</a>
      </p>
      <h1>{titel}</h1>
      <p>
        {onderwerp}, aan <bdi>{naam}</bdi> ({kenmerk}).
      </p>
      {fout !== undefined && <Foutenlijst fouten={[{ veld: 'reden', melding: fout }]} />}
      <Formulier class="formulier" actie={`${PAD}/${encodeURIComponent(pathParam(req, 'brief'))}/${onder}`}>
        <Keuzeveld
          naam="reden"
          label="Waarom?"
          keuzen={redenen.map((reden) => ({ waarde: reden, label: woorden[reden] }))}
          fout={fout}
        />
        <p class="gevolg">{gevolg}</p>
        <p class="knoppen">
          <Knop>{knop}</Knop>
          <a href={PAD}>Niet doen</a>
        </p>
      </Formulier>
    </>,
  );
}

async function doe<R extends string>(
  met: Dependencies,
  req: Request,
  res: Response,
  stap: Stap<R>,
): Promise<void> {
  const wie = eisRecht(res, 'brieven');
  const reden = stap.redenen.find((een) => een === velden(req)['reden']);
  if (reden === undefined) {
    await toonStap(met, req, res, stap, 'Kies waarom.');
    return;
  }
  const gedaan = await stap.doe(met, wie, pathParam(req, 'brief'), reden);
  res.redirect(303, `${PAD}?gedaan=${gedaan ? stap.gedaan : 'niets'}`);
}
