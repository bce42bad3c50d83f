import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Dependencies } from '../../toegang/dependencies';
import { readPage, fetchPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { Knoplink } from '../onderdelen/knop';
import { Leeg } from '../onderdelen/melding';
import { toon, type Pagina } from '../onderdelen/pagina';
import { downloadInzage } from './export';
import { adresVanFormulier, zoekKind, type Gezocht } from './kind';
import { downloadLogboek } from './logboek';
import { Tabel } from './tabel';
import {
  adresVan,
  ALLES,
  alsFilter,
  EXPORTPAD,
  foutenIn,
  INZAGEPAD,
  leesVraag,
  LOGBOEKPAD,
  uitAdres,
  type Fouten,
} from './vraag';
import { Zoekvelden } from './zoekvelden';

const AANTAL = 100;
const SLEUTEL = z.tuple([z.string(), z.string()]);

/** Who looked at which case, for the privacy officer; it names whoever looked, and never a child. */
export function inzagepaginas(met: Dependencies): Pagina[] {
  const recht = 'inzage';
  return [
    { methode: 'get', pad: INZAGEPAD, recht, behandel: (req, res) => toonInzage(met, req, res) },
    {
      methode: 'post',
      pad: INZAGEPAD,
      recht,
      behandel: async (req, res) => res.redirect(303, await adresVanFormulier(met, req, res)),
    },
    { methode: 'get', pad: EXPORTPAD, recht, behandel: (req, res) => downloadInzage(met, req, res) },
    { methode: 'get', pad: LOGBOEKPAD, recht, behandel: (req, res) => downloadLogboek(met, req, res) },
  ];
}

async function toonInzage(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { dossier, klok } = met;
  const { regio } = eisRecht(res, 'inzage');
  const vraag = leesVraag(req);
  const [gezocht, kijkers] = await Promise.all([
    zoekKind(met, res, regio, vraag),
    dossier.leesKijkers(regio),
  ]);
  const fouten: Fouten = {
    ...foutenIn(vraag),
    ...(gezocht?.fout === undefined ? {} : { kind: gezocht.fout }),
  };
  const bladzij = readPage({ na: uitAdres(req, 'na') }, SLEUTEL);
  const gelezen =
    Object.keys(fouten).length > 0
      ? { rows: [], volgende: null }
      : await fetchPage(
          { ...bladzij, aantal: AANTAL },
          (welke) => dossier.leesInzage(regio, alsFilter(vraag, gezocht?.casussen), welke),
          ({ op, id }): [string, string] => [op, id],
        );
  const nu = klok.nu();
  toon(
    res,
    { titel: 'Inzage', plek: INZAGEPAD },
    <>
      <h1>Inzage</h1>
      <p>
        Hier ziet u wie gegevens van kinderen heeft bekeken. De laatste inzage staat bovenaan. In de lijst
        staan geen namen van kinderen.
      </p>
      <Zoekvelden vraag={vraag} kind={gezocht?.naam} kijkers={kijkers} fouten={fouten} />
      {gezocht !== null && <Kind {...gezocht} />}
      {gelezen.rows.length === 0 ? (
        <Leeg kop="Geen inzage gevonden">
          <p>Niemand heeft in deze tijd gekeken, of niet naar deze casus. Kies een langere tijd.</p>
        </Leeg>
      ) : (
        <>
          <p>
            <Knoplink href={adresVan(vraag, null, EXPORTPAD)} soort="secundair">
              Download als bestand (CSV)
            </Knoplink>
          </p>
          <p>
            <a href={adresVan({ ...ALLES, van: vraag.van, tot: vraag.tot }, null, LOGBOEKPAD)}>
              Download deze tijd als logboek dataverwerkingen (NDJSON)
            </a>
          </p>
          <Tabel regels={gelezen.rows} nu={nu} />
        </>
      )}
      <Bladeren
        begin={bladzij.na === null ? null : adresVan(vraag, null)}
        volgende={gelezen.volgende === null ? null : adresVan(vraag, gelezen.volgende)}
      />
    </>,
  );
}

/** To which cases the name of a child led: by their kenmerk, as nobody here sees more of them. */
function Kind({ casussen, fout }: Gezocht) {
  if (fout !== undefined) return null;
  if (casussen.length === 0) return <p>Er is geen casus van een kind dat zo heet.</p>;
  return (
    <p>
      {casussen.length === 1
        ? 'Er is één casus van een kind dat zo heet: '
        : `Er zijn ${casussen.length} casussen van kinderen die zo heten: `}
      {casussen.map(({ kenmerk }) => kenmerk).join(', ')}.
    </p>
  );
}
