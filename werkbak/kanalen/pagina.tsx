import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Dependencies } from '../../toegang/dependencies';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { toon, type Pagina } from '../onderdelen/pagina';
import { KANAALPAD, PAD as POSTPAD } from '../post/vraag';
import { Kanaalkaart } from './kaart';
import { isTeProeven, kanaalbeelden, type Kanaalbeeld } from './overzicht';
import { proefuitkomst } from './uitkomst';

/** How long the answer to a form waits for what comes of a test message, and how often it looks. */
const GEDULD_MS = 10_000;
const KIJK_MS = 250;

/** With what messages go, for who looks after them: what is set up, what stands still, and a test message to try it. */
export function kanaalpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: KANAALPAD, recht: 'post', behandel: (req, res) => toonKanalen(met, req, res) },
    {
      methode: 'post',
      pad: `${KANAALPAD}/{kanaal}/proef`,
      recht: 'post',
      behandel: (req, res) => stuurProef(met, req, res),
    },
  ];
}

async function leesBeelden(met: Dependencies, res: Response): Promise<Kanaalbeeld[]> {
  const { id, regio } = eisRecht(res, 'post');
  const [standen, aantallen, proeven] = await Promise.all([
    met.kanalen.lees(regio),
    met.post.tel(regio),
    met.kanalen.proeven(id),
  ]);
  return kanaalbeelden(regio, standen, aantallen, proeven, Date.now());
}

async function toonKanalen(met: Dependencies, _req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'post');
  const [beelden, mens] = await Promise.all([leesBeelden(met, res), met.mensen.vind(wie.regio, wie.id)]);
  const adres = mens?.email ?? null;
  toon(
    res,
    { titel: 'Kanalen', plek: POSTPAD },
    <>
      <p class="terug">
        <a href={POSTPAD}>Terug naar de post</a>
      </p>
      <h1>Kanalen</h1>
      <p>
        Hier ziet u waarmee Doorbraak berichten verstuurt, en of dat werkt. Wilt u het zeker weten? Stuur een
        testbericht naar uzelf.
      </p>
      {beelden.map((beeld) => (
        <Kanaalkaart key={beeld.naam} beeld={beeld} adres={adres} nu={met.klok.nu()} />
      ))}
    </>,
  );
}

async function stuurProef(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { id: door, regio } = eisRecht(res, 'post');
  const kanaal = pathParam(req, 'kanaal');
  const beeld = (await leesBeelden(met, res)).find(({ naam }) => naam === kanaal);
  if (beeld === undefined || !isTeProeven(beeld)) throw new Problem('niet-gevonden');
  await met.kanalen.vraagProef({ id: randomUUID(), kanaal, regio, door });
  for (const end = Date.now() + GEDULD_MS; Date.now() < end;) {
    const proef = (await met.kanalen.proeven(door)).find((een) => een.kanaal === kanaal);
    if (proef !== undefined && !['wacht', 'bezig'].includes(proefuitkomst(proef))) break;
    await new Promise((next) => setTimeout(next, KIJK_MS));
  }
  res.redirect(303, `${KANAALPAD}#${kanaal}`);
}
