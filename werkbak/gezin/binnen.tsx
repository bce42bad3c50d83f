import type { Request, Response } from 'express';
import { z } from 'zod';
import { datumSchema } from '../../domain/tijd';
import { naam } from '../../domain/velden';
import type { Veldfout } from '../../domain/weigering';
import type { Codetoets } from '../../dossier/gezin/codes';
import { veldwoord, type Zinsleutel } from '../../taal/gezinspagina/zinnen';
import { pathParam } from '../../toegang/route';
import { leesVelden } from '../formulier/lezen';
import { veldenUit, type Getypt, type Veld } from '../formulier/velden';
import { metVraag, Velden } from '../formulier/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { velden } from '../onderdelen/pagina';
import { toonGezin } from './kader';
import { gekozenTaal, inTaal, paginapad, type Gezinsbron, type Stand } from './stand';
import { Zin, type Lezend } from './zin';

/** Where a code of a letter is filled in. */
export const CODEPAD = '/gezin';

const GEBOORTEDATUM = z.strictObject({ geboortedatum: datumSchema });
const MET_CODE = z.strictObject({ code: naam, geboortedatum: datumSchema });

const geboortedatum = { label: veldwoord('veld-geboortedatum'), inDelen: true } as const;

const GEBOORTEDATUMVELDEN = veldenUit(GEBOORTEDATUM, { geboortedatum });
const CODEVELDEN = veldenUit(MET_CODE, {
  code: {
    label: veldwoord('veld-code'),
    uitleg: veldwoord('veld-code-uitleg'),
    ontbreekt: veldwoord('veld-code-leeg'),
  },
  geboortedatum,
});

interface Vraag {
  readonly kop: Zinsleutel;
  readonly uitleg: Zinsleutel;
  readonly velden: readonly Veld[];
  readonly pad: string;
  readonly lezer: Lezend;
}

interface Ingevuld {
  readonly getypt?: Getypt;
  readonly fouten?: readonly Veldfout[];
  /** What is said above the form. */
  readonly melding?: Zinsleutel;
  readonly status?: number;
}

function toonVraag(
  res: Response,
  vraag: Vraag,
  { getypt = {}, fouten = [], melding, status }: Ingevuld = {},
): void {
  const { kop, uitleg, lezer, pad } = vraag;
  toonGezin(
    res,
    { titel: kop, lezer, pad, ...(status === undefined ? {} : { status }) },
    <>
      <h1>
        <Zin sleutel={kop} />
      </h1>
      {melding !== undefined && (
        <Bericht toon="fout">
          <p>
            <Zin sleutel={melding} />
          </p>
        </Bericht>
      )}
      <p>
        <Zin sleutel={uitleg} />
      </p>
      {fouten.length > 0 && (
        <p>
          <Zin sleutel="nakijken" />
        </p>
      )}
      <Foutenlijst fouten={metVraag(vraag.velden, fouten)} />
      {melding !== 'op-slot' && (
        <Formulier actie={inTaal(pad, lezer)} class="formulier formulier--telefoon" novalidate>
          <Velden velden={vraag.velden} getypt={getypt} fouten={fouten} />
          <Knop>
            <Zin sleutel="verder" />
          </Knop>
        </Formulier>
      )}
    </>,
  );
}

/** Asks for the birth date before anything is shown; which child it is about is not told. */
export function toonGeboortedatum(
  res: Response,
  stand: Stand & { soort: 'vraag' },
  ingevuld?: Ingevuld,
): void {
  const { pad, lezer } = stand;
  const wat = { kop: 'geboortedatum-kop', uitleg: 'geboortedatum-uitleg' } as const;
  toonVraag(res, { ...wat, velden: GEBOORTEDATUMVELDEN, pad, lezer }, ingevuld);
}

/** Judges the birth date of whoever comes by a link. */
export async function leesGeboortedatum(
  met: Gezinsbron,
  req: Request,
  res: Response,
  stand: Stand,
): Promise<void> {
  if (stand.soort === 'geen') {
    toonGeenPagina(res, stand);
    return;
  }
  const naar = inTaal(stand.pad, stand.lezer);
  if (stand.soort === 'open') {
    res.redirect(303, naar);
    return;
  }
  const getypt = velden(req);
  const { gegevens, fouten } = leesVelden(GEBOORTEDATUMVELDEN, getypt);
  if (fouten.length > 0) {
    toonGeboortedatum(res, stand, { getypt, fouten, status: 422 });
    return;
  }
  const uitslag = await met.gezin.toetsGeboortedatum(
    stand.link,
    stand.casus,
    String(gegevens['geboortedatum']),
  );
  if (uitslag.soort === 'goed') {
    await met.gezinsbrowsers.bewijs(res, stand.link);
    res.redirect(303, naar);
  } else toonGeboortedatum(res, stand, naNiet(res, uitslag, getypt));
}

/** Asks for the code of a letter. */
export function toonCode(req: Request, res: Response, ingevuld?: Ingevuld): void {
  const wat = { kop: 'code-kop', uitleg: 'code-uitleg', velden: CODEVELDEN, pad: CODEPAD } as const;
  toonVraag(res, { ...wat, lezer: gekozenTaal(req) }, ingevuld);
}

/** Judges the code of a letter with the birth date; who is right goes on to their page, which is known in this browser from then on. */
export async function leesCode(met: Gezinsbron, req: Request, res: Response): Promise<void> {
  const getypt = velden(req);
  const { gegevens, fouten } = leesVelden(CODEVELDEN, getypt);
  if (fouten.length > 0) {
    toonCode(req, res, { getypt, fouten, status: 422 });
    return;
  }
  const uitslag = await met.gezin.toetsCode(String(gegevens['code']), String(gegevens['geboortedatum']));
  if (uitslag.soort !== 'binnen') {
    toonCode(req, res, naNiet(res, uitslag, getypt));
    return;
  }
  const { link } = uitslag.pagina;
  await met.gezinsbrowsers.bewijs(res, link);
  const lezer = gekozenTaal(req);
  const { taal } = req.query;
  const pad = paginapad(met.casussen.gezinstoken(link) ?? '');
  // Who chose no language gets the one they are known to speak.
  res.redirect(303, typeof taal === 'string' && lezer.taal !== null ? inTaal(pad, lezer) : pad);
}

/** What is said to who is not let in, with what they typed where they may try again. */
function naNiet(res: Response, uitslag: Exclude<Codetoets, { soort: 'binnen' }>, getypt: Getypt): Ingevuld {
  switch (uitslag.soort) {
    case 'wacht': {
      const seconden = Math.max(1, Math.ceil((Date.parse(uitslag.tot) - Date.now()) / 1_000));
      res.set('retry-after', String(seconden));
      return { getypt, melding: 'wacht', status: 429 };
    }
    case 'te-druk':
      res.set('retry-after', '600');
      return { getypt, melding: 'wacht', status: 429 };
    case 'op-slot':
      return { melding: 'op-slot', status: 410 };
    case 'fout':
      return { getypt, melding: 'fout', status: 422 };
  }
}

/** What whoever reads who comes by a link that leads nowhere: the same for every reason. */
export function toonGeenPagina(res: Response, { pad, lezer }: Pick<Stand, 'pad' | 'lezer'>): void {
  toonGezin(
    res,
    { titel: 'geen-pagina-kop', lezer, pad, status: 404 },
    <>
      <h1>
        <Zin sleutel="geen-pagina-kop" />
      </h1>
      <p>
        <Zin sleutel="geen-pagina" />
      </p>
      <p>
        <a href={inTaal(CODEPAD, lezer)}>
          <Zin sleutel="code-kop" />
        </a>
      </p>
    </>,
  );
}

/** Forgets in this browser that the birth date was given. */
export function sluitAf(met: Gezinsbron, req: Request, res: Response): void {
  const token = pathParam(req, 'token');
  const link = met.casussen.gezinslink(token);
  if (link !== null) met.gezinsbrowsers.vergeet(res, link);
  const lezer = gekozenTaal(req);
  toonGezin(
    res,
    { titel: 'afgesloten', lezer, pad: CODEPAD },
    <>
      <h1>
        <Zin sleutel="afgesloten" />
      </h1>
    </>,
  );
}
