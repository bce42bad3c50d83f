import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { STUKVORMEN, type Bewaardstuk, type Stukvorm } from '../../dossier/stukken/stuk';
import { STUKDOELEN } from '../../taal/stuk/schema';
import { DOELNAAM, OVERHANDIGWIJZE } from '../../taal/stuk/woorden';
import { dag, tijdstip } from '../../taal/tijd';
import { leesHeleCasus } from '../../toegang/casus';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { digest, inhoudVanStuk, maakStukVan } from '../../toegang/stukken';
import { eisRecht } from '../../toegang/wie';
import { Feiten } from '../onderdelen/feiten';
import { casusadres, casustitel } from '../onderdelen/kind';
import { Bericht, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { PAD, stukkenadres } from './adres';
import { corvpaginas } from './corv';
import { Stukknop } from './knop';
import { overhandigpaginas } from './overhandigen';
import { terugmeldpaginas } from './terugmelding';

const GEDAAN: Readonly<Record<string, string>> = {
  gemaakt: 'Het dossier is gemaakt en bewaard.',
  gevraagd: 'Het dossier wordt gemaakt. Vernieuw deze bladzijde over een minuut.',
  overhandigd: 'Vastgelegd aan wie het dossier is overhandigd.',
};

/** The files for OM and RvdK of a case: to make one, to take it along, and to record to whom it went. */
export function stukpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'stukken', behandel: (req, res) => toonStukken(met, req, res) },
    { methode: 'post', pad: PAD, recht: 'stuk', behandel: (req, res) => maak(met, req, res) },
    ...STUKVORMEN.map((vorm): Pagina => ({
      methode: 'get',
      pad: `${PAD}/{stuk}.${vorm}`,
      recht: 'stuk',
      behandel: (req, res) => geefBestand(met, req, res, vorm),
    })),
    ...overhandigpaginas(met),
    ...corvpaginas(met),
    ...terugmeldpaginas(met),
  ];
}

async function gelezen(met: Dependencies, req: Request, res: Response, handeling: string, recht: Recht) {
  const wie = eisRecht(res, recht);
  const { casus, kenmerk } = await leesHeleCasus(met, wie, pathParam(req, 'casusnummer'));
  await noteerInzage(met, res, { handeling, waarmee: 'werkbak' }, [casus]);
  return { wie, casus, kenmerk };
}

async function toonStukken(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { wie, casus, kenmerk } = await gelezen(met, req, res, 'stukken', 'stukken');
  const { casusnummer } = casus;
  const stukken = await met.stukken.lees(casusnummer);
  const maakt = heeftRecht(wie, 'stuk');
  const { gedaan } = req.query;
  const zin = typeof gedaan === 'string' && Object.hasOwn(GEDAAN, gedaan) ? GEDAAN[gedaan] : undefined;
  toon(
    res,
    { titel: `Dossiers van ${casustitel({ naam: casus.naam, kenmerk })}`, plek: '/werkbak' },
    <>
      <p class="terug">
        <a href={casusadres(casusnummer)}>Terug naar de casus</a>
      </p>
      {zin !== undefined && (
        <Bericht toon="goed">
          <p>{zin}</p>
        </Bericht>
      )}
      <h1>Dossier voor het OM of de Raad</h1>
      {maakt && (
        <section class="vlak" aria-labelledby="maken">
          <h2 id="maken">Maak een dossier</h2>
          <p>
            Het dossier vertelt de hele casus tot nu: het verloop, de termijnen, wie wat is gevraagd, en de
            antwoorden. Interne notities gaan niet mee. Het wordt bewaard en verandert niet meer.
          </p>
          <div class="knoppen">
            {STUKDOELEN.map((doel) => (
              <Stukknop key={doel} casusnummer={casusnummer} doel={doel} />
            ))}
          </div>
        </section>
      )}
      {stukken.length === 0 && <Leeg kop="Er is nog geen dossier gemaakt." />}
      {stukken.map((stuk) => (
        <EenStuk key={stuk.id} stuk={stuk} nu={met.klok.nu()} maakt={maakt} />
      ))}
    </>,
  );
}

function EenStuk({
  stuk: { id, casusnummer, doel, gemaaktDoor, op, gemaakt, overhandigingen },
  nu,
  maakt,
}: {
  readonly stuk: Bewaardstuk;
  readonly nu: string;
  readonly maakt: boolean;
}) {
  const toen = tijdstip(op, nu);
  const onder = (pad: string) => stukkenadres(casusnummer, `/${id}${pad}`);
  return (
    <section class="vlak" aria-labelledby={`stuk-${id}`}>
      <h2 id={`stuk-${id}`}>
        {DOELNAAM[doel]}, {toen}
      </h2>
      <Feiten
        feiten={[
          ['Gemaakt door', gemaaktDoor],
          gemaakt === null ? ['Stand', 'Nog niet klaar. Vraag het opnieuw als dit zo blijft.'] : null,
          gemaakt === null ? null : ['Tot en met', `gebeurtenis ${gemaakt.totEnMet}`],
          gemaakt === null ? null : ['SHA-256 van de PDF', <code>{gemaakt.pdfSha256}</code>],
          gemaakt === null ? null : ['SHA-256 van de JSON', <code>{gemaakt.jsonSha256}</code>],
          ...overhandigingen.map(
            (een) =>
              [
                'Overhandigd',
                <>
                  {dag(een.datum, nu)} aan <bdi>{een.aan}</bdi>, {OVERHANDIGWIJZE[een.wijze]}. Vastgelegd door{' '}
                  <bdi>{een.doorNaam}</bdi>.
                </>,
              ] as const,
          ),
        ]}
      />
      {gemaakt !== null && (maakt || doel === 'rvdk') && (
        <ul>
          {maakt &&
            STUKVORMEN.map((vorm) => (
              <Verder key={vorm} naar={onder(`.${vorm}`)} toen={toen}>
                {vorm === 'pdf' ? 'Download de PDF' : 'Download de gegevens (JSON)'}
              </Verder>
            ))}
          {doel === 'rvdk' && (
            <Verder naar={onder('/corv')} toen={toen}>
              Verzoek tot onderzoek voor CORV
            </Verder>
          )}
          {maakt && (
            <Verder naar={onder('/overhandigen')} toen={toen}>
              Leg vast aan wie u het overhandigde
            </Verder>
          )}
        </ul>
      )}
    </section>
  );
}

/** Where one can go with a file; who hears the page hears of which. */
function Verder({
  naar,
  toen,
  children,
}: {
  readonly naar: string;
  readonly toen: string;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      <a href={naar}>
        {children}
        <span class="alleen-voorlezen"> van {toen}</span>
      </a>
    </li>
  );
}

async function maak(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { wie, casus } = await gelezen(met, req, res, 'maakStuk', 'stuk');
  const { doel: gekozen, sleutel } = velden(req);
  const doel = STUKDOELEN.find((een) => een === gekozen);
  if (doel === undefined)
    throw Problem.ongeldig([{ veld: 'doel', melding: `moet een van ${STUKDOELEN.join(', ')} zijn` }]);
  const wat = { doel, kanaal: 'werkbak', sleutel: sleutel ?? randomUUID() } as const;
  const { gemaakt } = await maakStukVan(met, wie, casus, wat);
  res.redirect(303, `${stukkenadres(casus.casusnummer)}?gedaan=${gemaakt === null ? 'gevraagd' : 'gemaakt'}`);
}

async function geefBestand(met: Dependencies, req: Request, res: Response, vorm: Stukvorm): Promise<void> {
  const handeling = vorm === 'pdf' ? 'leesStukPdf' : 'leesStukJson';
  const { casus, kenmerk } = await gelezen(met, req, res, handeling, 'stuk');
  const { bytes, sha256 } = await inhoudVanStuk(met, casus.casusnummer, pathParam(req, 'stuk'), vorm);
  res
    .set({ 'repr-digest': digest(sha256) })
    .attachment(`stuk-${kenmerk}.${vorm}`)
    .type(vorm === 'pdf' ? 'application/pdf' : 'application/json')
    .send(bytes);
}
