import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Berichtrij } from '../../dossier/uitbak';
import { bereik } from '../../domain/toegang';
import type { Moment } from '../../domain/tijd';
import { hoeDeBrievenStaan, hoeHetStaat, samenMetAnderen } from '../../taal/bezorging';
import { rolnaam } from '../../taal/rollen';
import { tijdstip } from '../../taal/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { fetchPage, readPage } from '../../toegang/paging';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { MIJN_MAIL } from '../../taal/mail';
import { casusadres } from '../onderdelen/kind';
import { Leeg } from '../onderdelen/melding';
import { leesOmgang, type Omgang } from '../onderdelen/omgang';
import { toon } from '../onderdelen/pagina';
import { berichtadres, PAD } from './bron';

const AANTAL = 50;
const SLEUTEL = z.tuple([z.string(), z.string()]);

/** The messages about cases within reach, the newest first, each with what became of it. */
export async function toonLijst(met: Dependencies, req: Request, res: Response): Promise<void> {
  const gebruiker = eisRecht(res, 'casus');
  const na = typeof req.query['na'] === 'string' ? req.query['na'] : undefined;
  const bladzij = readPage({ na }, SLEUTEL);
  const [{ rows, volgende }, omgang] = await Promise.all([
    fetchPage(
      { ...bladzij, aantal: AANTAL },
      (welke) => met.dossier.leesBerichten(bereik(gebruiker), {}, welke),
      ({ gemaaktOp, id }): [string, string] => [gemaaktOp, id],
    ),
    leesOmgang(met, gebruiker),
  ]);
  await noteerInzage(met, res, { handeling: 'berichten', waarmee: 'werkbak' }, rows);
  toon(
    res,
    { titel: 'Berichten', plek: PAD },
    <>
      <h1>Berichten</h1>
      <p>
        Hier ziet u wat er is verstuurd, en wat er klaarstaat. Kies een bericht en zie hoe de e-mail
        eruitziet. Het nieuwste staat bovenaan. Op <a href={MIJN_MAIL}>Mijn e-mail</a> kiest u hoe u zelf
        e-mail krijgt.
      </p>
      {rows.length === 0 ? (
        <Leeg kop="Er zijn nog geen berichten">
          <p>Zodra er iets gebeurt in een casus, staan de berichten hier.</p>
        </Leeg>
      ) : (
        <Tabel regels={rows} nu={met.klok.nu()} namen={omgang.namen} />
      )}
      <Bladeren
        begin={bladzij.na === null ? null : PAD}
        volgende={volgende === null ? null : `${PAD}?${new URLSearchParams({ na: volgende }).toString()}`}
      />
    </>,
  );
}

function Tabel({
  regels,
  nu,
  namen,
}: {
  readonly regels: readonly Berichtrij[];
  readonly nu: Moment;
  readonly namen: Omgang['namen'];
}) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">De berichten, het nieuwste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Bericht</th>
          <th scope="col">Aan</th>
          <th scope="col">Gemaakt</th>
          <th scope="col">Hoe het staat</th>
          <th scope="col">Casus</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((bericht) => (
          <tr key={bericht.id}>
            <td data-kop="Bericht">
              <a href={berichtadres(bericht.id)}>{bericht.onderwerp}</a>
            </td>
            <td data-kop="Aan">{aanWie(bericht, namen)}</td>
            <td data-kop="Gemaakt">{tijdstip(bericht.gemaaktOp, nu)}</td>
            <td data-kop="Hoe het staat">
              {hoeHetStaat(bericht)} {hoeDeBrievenStaan(bericht, nu)} {samenMetAnderen(bericht.samenMet)}
            </td>
            <td data-kop="Casus" class="lijst__heel">
              <a href={casusadres(bericht.casusnummer)}>{bericht.kenmerk}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who a message is for: the person by name with the role, or the role. */
export function aanWie({ aan: { persoon, rol } }: Berichtrij, namen: Omgang['namen']): string {
  return persoon === null ? rolnaam(rol) : `${namen.persoon(persoon)}, ${rolnaam(rol)}`;
}
