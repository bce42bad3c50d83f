import type { Request, Response } from 'express';
import { LOSLAATREDENEN } from '../../dossier/berichtstatus';
import { LOSLAATREDEN } from '../../taal/bezorging';
import type { Dependencies } from '../../toegang/dependencies';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Keuzeveld } from '../onderdelen/veld';
import { PAD } from './vraag';

/** The page to let go of a message, which asks why. */
export function loslaatpaginas(met: Dependencies): Pagina[] {
  const pad = `${PAD}/{bericht}/loslaten`;
  return [
    { methode: 'get', pad, recht: 'post', behandel: (req, res) => toonLoslaten(req, res) },
    { methode: 'post', pad, recht: 'post', behandel: (req, res) => laatLos(met, req, res) },
  ];
}

const FOUT = { veld: 'reden', melding: 'Kies waarom u dit bericht loslaat.' };

function toonLoslaten(req: Request, res: Response, fout = false): void {
  const volgorde = pathParam(req, 'bericht');
  toon(
    res,
    { titel: 'Laat een bericht los', plek: PAD, status: fout ? 422 : 200 },
    <>
      <p class="terug">
        <a href={PAD}>Terug naar de post</a>
      </p>
      <h1>Laat een bericht los</h1>
      {fout && <Foutenlijst fouten={[FOUT]} />}
      <Formulier class="formulier" actie={`${PAD}/${encodeURIComponent(volgorde)}/loslaten`}>
        <Keuzeveld
          naam="reden"
          label="Waarom?"
          keuzen={LOSLAATREDENEN.map((reden) => ({ waarde: reden, label: LOSLAATREDEN[reden] }))}
          fout={fout ? FOUT.melding : undefined}
        />
        <p class="gevolg">
          Wij proberen dit bericht niet meer. Bij de casus blijft staan dat het niet is bezorgd.
        </p>
        <p class="knoppen">
          <Knop soort="gevaar">Laat los</Knop>
          <a href={PAD}>Niet doen</a>
        </p>
      </Formulier>
    </>,
  );
}

async function laatLos(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { regio, id } = eisRecht(res, 'post');
  const reden = LOSLAATREDENEN.find((een) => een === velden(req).reden);
  if (reden === undefined) {
    toonLoslaten(req, res, true);
    return;
  }
  const gedaan = await met.post.laatLos(regio, pathParam(req, 'bericht'), { door: id, reden });
  res.redirect(303, `${PAD}?gedaan=${gedaan ? 'losgelaten' : 'niets'}`);
}
