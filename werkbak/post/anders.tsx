import type { Request, Response } from 'express';
import { datumVan } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { wegsleutel, type Omleidbaar, type Weg } from '../../dossier/post/omleiden';
import { CONTACTWENS } from '../../taal/betrokkenen';
import { DE_ROL } from '../../taal/rollen';
import { inWoorden } from '../../taal/woorden';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Keuzeveld } from '../onderdelen/veld';
import { opdrachtadres } from '../opdracht/formulieren';
import { PAD } from './vraag';
import { BERICHTSOORT, kanaalnaam } from './woorden';

/** The page to send a message that did not arrive in another way, or to tell it oneself. */
export function anderspaginas(met: Dependencies): Pagina[] {
  const pad = `${PAD}/{bericht}/anders`;
  return [
    { methode: 'get', pad, recht: 'post', behandel: (req, res) => toonAnders(met, req, res) },
    { methode: 'post', pad, recht: 'post', behandel: (req, res) => verstuurAnders(met, req, res) },
  ];
}

const FOUT = { veld: 'weg', melding: 'Kies hoe u dit bericht wilt versturen.' };

async function toonAnders(met: Dependencies, req: Request, res: Response, fout = false): Promise<void> {
  const wie = eisRecht(res, 'post');
  const volgorde = pathParam(req, 'bericht');
  const bericht = await met.post.wegen(wie.regio, bereik(wie), volgorde);
  if (bericht === null) {
    res.redirect(303, `${PAD}?gedaan=niets`);
    return;
  }
  const getoond = bericht.casusnummer === null ? [] : [{ casusnummer: bericht.casusnummer }];
  await noteerInzage(met, res, { handeling: 'post-anders', waarmee: 'werkbak' }, getoond);
  toon(
    res,
    { titel: 'Verstuur een bericht anders', plek: PAD, status: fout ? 422 : 200 },
    <>
      <p class="terug">
        <a href={PAD}>Terug naar de post</a>
      </p>
      <h1>Verstuur een bericht anders</h1>
      <p>
        {BERICHTSOORT[bericht.soort]} aan {DE_ROL[bericht.aanRol]}
        {bericht.kenmerk === null ? '' : ` over ${bericht.kenmerk}`}, nu via {kanaalnaam(bericht.kanaal)}.
      </p>
      {fout && <Foutenlijst fouten={[FOUT]} />}
      {bericht.wegen.length === 0 ? (
        <p>Er is geen andere manier bekend. Voeg een adres toe bij de mensen rond het kind, of bij Mensen.</p>
      ) : (
        <Formulier class="formulier" actie={`${PAD}/${encodeURIComponent(volgorde)}/anders`}>
          <Keuzeveld
            naam="weg"
            label="Hoe wilt u het versturen?"
            keuzen={bericht.wegen.map((weg) => ({ waarde: wegsleutel(weg), label: wegnaam(weg) }))}
            fout={fout ? FOUT.melding : undefined}
          />
          <p class="knoppen">
            <Knop>Verstuur zo</Knop>
            <a href={PAD}>Niet doen</a>
          </p>
        </Formulier>
      )}
      <Zelf {...bericht} />
    </>,
  );
}

function wegnaam(weg: Weg): string {
  switch (weg.soort) {
    case 'betrokkene':
      return weg.verzondenOp === null
        ? `Aan ${weg.naam}, ${CONTACTWENS[weg.weg]}`
        : `Aan ${weg.naam}, ${CONTACTWENS[weg.weg]}, nog een keer (verzonden op ${inWoorden(datumVan(weg.verzondenOp))})`;
    case 'persoon':
      return `Aan ${weg.naam}`;
    case 'kanaal':
      return `Zet het over naar: ${kanaalnaam(weg.naam)}`;
  }
}

/** Telling it oneself is done in the case, by whoever may. */
function Zelf({ casusnummer, aanRol }: Omleidbaar) {
  return (
    <>
      <h2>Of vertel het zelf</h2>
      {casusnummer === null ? (
        <p>Wie aan de casus werkt, kan bellen of langsgaan. Die persoon heeft daarvoor een taak.</p>
      ) : (
        <p>
          Bel, of ga langs. Leg daarna vast{' '}
          <a href={opdrachtadres(casusnummer, 'bereikAnders', { wie: aanRol })}>
            aan wie u het vertelde, wanneer en hoe
          </a>
          . Dan telt het als bezorgd.
        </p>
      )}
    </>
  );
}

async function verstuurAnders(met: Dependencies, req: Request, res: Response): Promise<void> {
  const wie = eisRecht(res, 'post');
  const { weg } = velden(req);
  if (weg === undefined || weg === '') {
    await toonAnders(met, req, res, true);
    return;
  }
  const gedaan = await met.post.leidOm(wie.regio, bereik(wie), pathParam(req, 'bericht'), {
    weg,
    door: wie,
  });
  res.redirect(303, `${PAD}?gedaan=${gedaan ? 'anders' : 'niets'}`);
}
