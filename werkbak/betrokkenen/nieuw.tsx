import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Gebruiker } from '../../domain/gebruiker';
import { teBeheren } from '../../domain/zicht/betrokkenen';
import { conceptVan } from '../../toegang/bewaard';
import { eisBeheer, eisOpen } from '../../toegang/betrokkenen';
import { Problem } from '../../toegang/problems';
import { BewaardBericht } from '../onderdelen/formulier';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { betrokkenenadres, leesOmTeWijzigen, PAD, type Betrokkenenbron, type Kindstand } from './bron';
import { Betrokkeneformulier, type Ingevuld } from './formulier';
import { betrokkenevelden, leesBetrokkene, naastVelden } from './velden';

/** Field with the id that somebody gets, so that a form sent twice adds one person. */
const SLEUTEL = 'sleutel';
const sleutelSchema = z.uuid();

/** The page to add somebody around a child. */
export function nieuwpaginas(bron: Betrokkenenbron): Pagina[] {
  const pad = `${PAD}/nieuw`;
  return [
    {
      methode: 'get',
      pad,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const stand = await leesOmTeWijzigen(bron, req, res);
        eisOpen(stand.casus);
        const concept = await conceptVan(req, res);
        const begin = { [SLEUTEL]: randomUUID(), van: stand.vandaag, ...soortUit(req, stand.wie) };
        const getypt = { ...begin, ...concept?.velden };
        const boven = concept === null ? undefined : <BewaardBericht />;
        toonNieuw(res, stand, { getypt, fouten: [], boven });
      },
    },
    { methode: 'post', pad, recht: 'opdracht', behandel: (req, res) => voegToe(bron, req, res) },
  ];
}

/** The kind of somebody that a link to the form is about, where whoever asks manages it. */
function soortUit({ query }: Request, { rol }: Gebruiker): { readonly soort?: string } {
  const soort = teBeheren(rol).find((een) => een === query['soort']);
  return soort === undefined ? {} : { soort };
}

function toonNieuw(
  res: Response,
  { wie, casus, kind }: Kindstand,
  { getypt, fouten, status = 200, boven }: Ingevuld,
): void {
  const titel = 'Voeg iemand toe';
  const terug = betrokkenenadres(casus.casusnummer);
  toon(
    res,
    { titel: fouten.length > 0 ? `Fout: ${titel}` : titel, plek: '/werkbak', status },
    <>
      <p class="terug">
        <a href={terug}>Terug naar de mensen rond {kind}</a>
      </p>
      <h1>{titel}</h1>
      {boven}
      <Betrokkeneformulier
        actie={betrokkenenadres(casus.casusnummer, '/nieuw')}
        terug={terug}
        velden={betrokkenevelden(wie)}
        getypt={getypt}
        fouten={fouten}
        verborgen={{ [SLEUTEL]: getypt[SLEUTEL] ?? '' }}
        knop="Voeg toe"
      />
    </>,
  );
}

async function voegToe(bron: Betrokkenenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesOmTeWijzigen(bron, req, res);
  const { wie, casus, wijziger } = stand;
  eisOpen(casus);
  const getypt = velden(req);
  const sleutel = sleutelSchema.safeParse(getypt[SLEUTEL]);
  const id = sleutel.success ? sleutel.data.toLowerCase() : randomUUID();
  const vragen = betrokkenevelden(wie);
  const { gegevens, fouten } = leesBetrokkene(getypt, vragen);
  if (gegevens === null) {
    toonNieuw(res, stand, { getypt: { ...getypt, [SLEUTEL]: id }, fouten, status: 422 });
    return;
  }
  eisBeheer(wie, gegevens.soort);
  const { casusnummer } = casus;
  const uitslag = await bron.betrokkenen.voegToe({ ...gegevens, casusnummer, id }, wijziger);
  switch (uitslag.soort) {
    case 'gedaan':
      res.redirect(303, betrokkenenadres(casusnummer, '', 'toegevoegd'));
      return;
    case 'ongeldig': {
      // Sent again with other answers: it stands there already, and changing it is another page.
      const staatEr = uitslag.fouten.some(({ veld }) => veld === 'id');
      const naast = staatEr ? [{ veld: 'naam', melding: STOND_ER_AL }] : naastVelden(uitslag.fouten, vragen);
      toonNieuw(res, stand, { getypt: { ...getypt, [SLEUTEL]: randomUUID() }, fouten: naast, status: 422 });
      return;
    }
    case 'gewijzigd':
    case 'onbekend':
      throw new Problem(
        'niet-gevonden',
        'Deze casus staat nog niet in het dossier. Probeer het zo nog eens.',
      );
  }
}

const STOND_ER_AL =
  'U verstuurde dit formulier eerder met andere antwoorden. Die persoon staat er al. Wilt u deze ook toevoegen? Verstuur het dan opnieuw.';
