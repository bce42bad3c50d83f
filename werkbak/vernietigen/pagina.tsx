import type { Request, Response } from 'express';
import { geslotenVoor, vernietigingsbeletsel } from '../../domain/bewaren';
import type { Vernietiging } from '../../dossier/vernietiging/vernietigingen';
import type { Dependencies } from '../../toegang/dependencies';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { plekVan } from '../onderdelen/plek';
import { Lijst } from './lijst';
import { Overzicht } from './overzicht';

export const PAD = '/werkbak/vernietigen';
const LIJSTPAD = `${PAD}/{lijst}`;
const RECHT = 'vernietigen';

/** The pages on which two people have destroyed what was kept long enough. */
export function vernietigingspaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: RECHT, behandel: (req, res) => toonOverzicht(met, req, res) },
    { methode: 'post', pad: PAD, recht: RECHT, behandel: (req, res) => maakLijst(met, req, res) },
    { methode: 'get', pad: LIJSTPAD, recht: RECHT, behandel: (req, res) => toonLijst(met, req, res) },
    { methode: 'post', pad: LIJSTPAD, recht: RECHT, behandel: (req, res) => beslis(met, req, res) },
    {
      methode: 'post',
      pad: `${LIJSTPAD}/bewaren`,
      recht: RECHT,
      behandel: (req, res) => bewaar(met, req, res),
    },
  ];
}

/** Where, when and by whom it is asked, and how many years that region keeps its files; null: it did not say. */
function plek(met: Dependencies, req: Request, res: Response) {
  const { gebruiker: wie, regio, nu, vandaag, adres } = plekVan(met, req, res, RECHT);
  const jaren = met.convenanten.vanRegio(regio, vandaag)?.bewaren?.jaren ?? null;
  return { wie, regio, nu, vandaag, jaren, adres };
}

async function toonOverzicht(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio, nu, vandaag, jaren, adres } = plek(met, req, res);
  const [rijp, lijsten] = await Promise.all([
    jaren === null ? 0 : met.vernietigingen.tel(regio, geslotenVoor(vandaag, jaren)),
    met.vernietigingen.lees(regio),
  ]);
  toon(
    res,
    { titel: 'Vernietigen', plek: PAD },
    <Overzicht rijp={rijp} jaren={jaren} lijsten={lijsten} nu={nu} adres={adres} pad={PAD} />,
  );
}

async function maakLijst(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { wie, regio, nu, vandaag, jaren, adres } = plek(met, req, res);
  if (jaren === null)
    throw new Problem('ongeldig', 'Het convenant van uw regio zegt niet hoe lang dossiers bewaard blijven.');
  const van = { jaren, geslotenVoor: geslotenVoor(vandaag, jaren) };
  const id = await met.vernietigingen.stelOp(regio, van, { wie, op: nu });
  res.redirect(303, adres(id === null ? PAD : `${PAD}/${id}`));
}

async function vind(met: Dependencies, req: Request, regio: string): Promise<Vernietiging> {
  const lijst = await met.vernietigingen.vind(regio, pathParam(req, 'lijst'));
  if (lijst === undefined) throw new Problem('niet-gevonden', 'Deze lijst bestaat niet.');
  return lijst;
}

async function toonLijst(met: Dependencies, req: Request, res: Response, fout?: string): Promise<void> {
  const { wie, regio, nu, adres } = plek(met, req, res);
  const lijst = await vind(met, req, regio);
  const kinderen = await met.vernietigingen.kinderen(lijst.id);
  const beletsel = vernietigingsbeletsel(wie, lijst);
  toon(
    res,
    { titel: 'Lijst om te vernietigen', plek: PAD, status: fout === undefined ? 200 : 422 },
    <Lijst
      {...{ lijst, kinderen, beletsel, nu, fout }}
      actie={adres(`${PAD}/${lijst.id}`)}
      bewaaractie={adres(`${PAD}/${lijst.id}/bewaren`)}
      terug={adres(PAD)}
    />,
  );
}

async function beslis(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { wie, regio, nu, adres } = plek(met, req, res);
  const lijst = await vind(met, req, regio);
  const { besluit, nagekeken } = velden(req);
  const beletsel = vernietigingsbeletsel(wie, lijst);
  if (besluit !== 'akkoord') {
    await met.vernietigingen.beslis(lijst, 'afgewezen', { wie, op: nu });
    return res.redirect(303, adres(`${PAD}/${lijst.id}`));
  }
  if (beletsel !== null)
    throw new Problem('geen-recht', 'U maakte deze lijst zelf. Iemand anders geeft akkoord.');
  if (nagekeken !== 'ja') {
    await toonLijst(met, req, res, 'Zet een vinkje: u heeft de lijst nagekeken.');
    return;
  }
  // What was decided is decided, also when Temporal is away: it is begun within the hour.
  if (await met.vernietigingen.beslis(lijst, 'akkoord', { wie, op: nu }))
    await met.vernietig(lijst.id).catch(met.reportError);
  res.redirect(303, adres(`${PAD}/${lijst.id}`));
}

async function bewaar(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio, adres } = plek(met, req, res);
  const lijst = await vind(met, req, regio);
  if (!(await met.vernietigingen.bewaar(lijst, velden(req)['kind'] ?? '')))
    throw new Problem(
      'niet-gevonden',
      'Dit kind staat niet meer op de lijst, of over de lijst is al besloten.',
    );
  res.redirect(303, adres(`${PAD}/${lijst.id}`));
}
