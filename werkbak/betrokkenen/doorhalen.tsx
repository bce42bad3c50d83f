import type { Request, Response } from 'express';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import { eisOpen } from '../../toegang/betrokkenen';
import { Problem } from '../../toegang/problems';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { betrokkenenadres, leesOmTeWijzigen, PAD, type Betrokkenenbron, type Kindstand } from './bron';
import { Tegelijk } from './geschiedenis';
import { betrokkeneUitPad, versieIn } from './wijzigen';
import { sindsVersie } from './wijzigingen';

/** The page to strike an entry that was a mistake. */
export function doorhaalpaginas(bron: Betrokkenenbron): Pagina[] {
  const pad = `${PAD}/{betrokkene}/doorhalen`;
  return [
    {
      methode: 'get',
      pad,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const stand = await leesOmTeWijzigen(bron, req, res);
        const een = await betrokkeneUitPad(bron, req, stand);
        eisOpen(stand.casus);
        await toonDoorhalen(bron, res, stand, een);
      },
    },
    { methode: 'post', pad, recht: 'opdracht', behandel: (req, res) => haalDoor(bron, req, res) },
  ];
}

async function toonDoorhalen(
  bron: Betrokkenenbron,
  res: Response,
  { wie, casus, nu }: Kindstand,
  een: Betrokkene,
  gezien?: number,
): Promise<void> {
  const { casusnummer } = casus;
  const terug = betrokkenenadres(casusnummer, `/${een.id}`);
  const titel = `Haal ${een.naam} door`;
  const [{ namen }, alle] = await Promise.all([
    leesOmgang(bron, wie),
    gezien === undefined ? [] : bron.betrokkenen.wijzigingen(casusnummer),
  ]);
  toon(
    res,
    { titel, plek: '/werkbak', status: gezien === undefined ? 200 : 409 },
    <>
      <p class="terug">
        <a href={terug}>Terug naar {een.naam}</a>
      </p>
      <h1>{titel}</h1>
      {gezien !== undefined && (
        <Tegelijk wijzigingen={sindsVersie(alle, een.id, gezien)} namen={namen} nu={nu} zonderVelden />
      )}
      <Formulier class="formulier" actie={`${terug}/doorhalen`}>
        <input type="hidden" name="versie" value={String(een.versie)} />
        <p>
          Doe dit alleen als <bdi>{een.naam}</bdi> hier per vergissing staat. Is iemand er niet meer bij? Vul
          dan <a href={terug}>de laatste dag</a> in.
        </p>
        <p class="gevolg">
          Er gaan geen brieven meer naar deze persoon. In de wijzigingen blijft staan wie dit deed en wat er
          stond.
        </p>
        <p class="knoppen">
          <Knop soort="gevaar">Haal door</Knop>
          <a href={terug}>Niet doen</a>
        </p>
      </Formulier>
    </>,
  );
}

async function haalDoor(bron: Betrokkenenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesOmTeWijzigen(bron, req, res);
  const een = await betrokkeneUitPad(bron, req, stand);
  eisOpen(stand.casus);
  const versie = versieIn(velden(req));
  const { casusnummer } = stand.casus;
  const uitslag = await bron.betrokkenen.haalDoor({ casusnummer, id: een.id, versie }, stand.wijziger);
  switch (uitslag.soort) {
    case 'gedaan':
      res.redirect(303, betrokkenenadres(casusnummer, '', 'doorgehaald'));
      return;
    case 'gewijzigd':
      await toonDoorhalen(bron, res, stand, uitslag.nu, versie);
      return;
    case 'ongeldig':
    case 'onbekend':
      throw new Problem('niet-gevonden');
  }
}
