import type { Request, Response } from 'express';
import { z } from 'zod';
import { datumVan, type Moment } from '../../domain/tijd';
import { bereik } from '../../domain/toegang';
import { KINDPLEK, type Dichtbij } from '../../dossier/verzuim/standen';
import { dag } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { fetchPage, readPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { VERZUIMPAD } from '../onderdelen/kader';
import { Leeg } from '../onderdelen/melding';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, type Pagina } from '../onderdelen/pagina';

const RECHT = 'verzuim';
const AANTAL = 100;

/** The children of a school who come near the threshold of hours of absence, for who works there. */
export function verzuimpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: VERZUIMPAD, recht: RECHT, behandel: (req, res) => toonVerzuim(met, req, res) },
  ];
}

async function toonVerzuim(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { convenanten, klok, verzuim } = met;
  const wie = eisRecht(res, RECHT);
  const nu = klok.nu();
  const vandaag = datumVan(nu);
  const na = typeof req.query['na'] === 'string' ? req.query['na'] : undefined;
  const bladzij = { ...readPage({ na }, z.string().regex(KINDPLEK)), aantal: AANTAL };
  const convenantVan = (gemeente: string) => convenanten.voorGemeente(gemeente, vandaag);
  const { rows, volgende } = await fetchPage(
    bladzij,
    (welke) => verzuim.standen(bereik(wie), welke, convenantVan, vandaag),
    ({ kind }) => kind,
  );
  const { namen } = await leesOmgang(met, wie);
  const casussen = rows.flatMap(({ casusnummer }) => (casusnummer === null ? [] : [{ casusnummer }]));
  const ookLeeg = rows.length > 0;
  await noteerInzage(met, res, { handeling: 'verzuimlijst', waarmee: 'werkbak', ookLeeg }, casussen);
  toon(
    res,
    { titel: 'Verzuim', plek: VERZUIMPAD },
    <>
      <h1>Verzuim</h1>
      <p>
        Hier ziet u de kinderen van uw school die in de afgelopen weken veel uren misten. Komt een kind bij de
        grens, dan opent er vanzelf een casus. De uren komen uit de administratie van uw school.
      </p>
      {rows.length === 0 ? (
        <Leeg kop="Niemand in de buurt van de grens">
          <p>Geen kind van uw school miste zo veel uren dat u iets hoeft te doen.</p>
        </Leeg>
      ) : (
        <Tabel regels={[...rows].sort((a, b) => b.uren - a.uren)} nu={nu} namen={namen} />
      )}
      <Bladeren
        begin={bladzij.na === null ? null : VERZUIMPAD}
        volgende={volgende === null ? null : `${VERZUIMPAD}?na=${encodeURIComponent(volgende)}`}
      />
    </>,
  );
}

function Tabel({
  regels,
  nu,
  namen,
}: {
  readonly regels: readonly Dichtbij[];
  readonly nu: Moment;
  readonly namen: Namen;
}) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Kinderen die veel uren misten, de meeste uren eerst</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Gemiste uren</th>
          <th scope="col">Laatste dag</th>
          <th scope="col">Hoe het ervoor staat</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.kind}>
            <td data-kop="Kind">
              {regel.naam ?? regel.leerling}
              {regel.school !== null && <span class="lijst__bij">{namen.school(regel.school)}</span>}
            </td>
            <td data-kop="Gemiste uren">
              {getal(regel.uren)} van {getal(regel.grens)}
            </td>
            <td data-kop="Laatste dag">{dag(regel.laatsteDag, nu)}</td>
            <td data-kop="Hoe het ervoor staat">
              <Stand {...regel} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stand({ stand, uren, grens, casusnummer }: Dichtbij) {
  switch (stand) {
    case 'onder-de-grens':
      return <>{`Nog ${getal(Math.max(0, grens - uren))} uur tot de grens. Spreek het kind en de ouders.`}</>;
    case 'wordt-gemeld':
      return <>De grens is bereikt. Er wordt nu een casus geopend.</>;
    case 'niet-gemeld':
      return (
        <>
          De grens is bereikt, maar de melding kon niet. Kijk de gegevens na en{' '}
          <a href="/werkbak/melden">meld het kind zelf</a>.
        </>
      );
    case 'casus-open':
      return casusnummer === null ? (
        <>Er loopt een casus.</>
      ) : (
        <>
          Er loopt een <a href={`/werkbak/casussen/${casusnummer}`}>casus</a>.
        </>
      );
  }
}

/** Quarters of an hour as people write them: 9,5. */
function getal(uren: number): string {
  return uren.toLocaleString('nl-NL');
}
