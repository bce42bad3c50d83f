import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { persoonIdSchema, PERSOONSROLLEN, type Persoonsrol } from '../../dossier/mensen/mens';
import { Problem } from '../../toegang/problems';
import { voegPersoonToe } from '../../toegang/rolverzoek';
import { zelfde, type Ingevuld } from './bewaren';
import { leesRegio, mensadres, type Mensenbron, type Regiostand } from './bron';
import { Persoonformulier } from './persoonformulier';
import { inFormulier, leesPersoon } from './leespersoon';
import { isPersoonsrol, ROLLEN } from './rollen';
import { toon, velden, type Pagina } from '../onderdelen/pagina';

const PAD = '/werkbak/mensen/nieuw';

/** The pages to add somebody: first the role, then a form for it. */
export function nieuwpaginas(bron: Mensenbron): Pagina[] {
  return [
    { methode: 'get', pad: PAD, recht: 'mensen-beheren', behandel: (req, res) => toonNieuw(bron, req, res) },
    { methode: 'post', pad: PAD, recht: 'mensen-beheren', behandel: (req, res) => voegToe(bron, req, res) },
  ];
}

async function toonNieuw(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-beheren');
  const rol = typeof req.query['rol'] === 'string' ? req.query['rol'] : undefined;
  if (isPersoonsrol(rol)) {
    const school = typeof req.query['school'] === 'string' ? { [`school-${req.query['school']}`]: 'ja' } : {};
    toonFormulier(res, stand, rol, { getypt: { sleutel: `p-${randomUUID()}`, ...school }, fouten: [] });
    return;
  }
  const { adres } = stand.plek;
  toon(
    res,
    { titel: 'Voeg iemand toe', plek: '/werkbak/mensen' },
    <>
      <p class="terug">
        <a href={adres('/werkbak/mensen')}>Terug naar de mensen</a>
      </p>
      <h1>Voeg iemand toe</h1>
      <p>Wat doet deze persoon?</p>
      <ul class="rollen">
        {PERSOONSROLLEN.map((welke) => (
          <li key={welke}>
            <a href={adres(PAD, { rol: welke })}>{ROLLEN[welke].een}</a>
            <span class="stil">{ROLLEN[welke].doet}</span>
          </li>
        ))}
      </ul>
    </>,
  );
}

function toonFormulier(
  res: Response,
  { plek, keus }: Regiostand,
  rol: Persoonsrol,
  { getypt, fouten, status = 200, boven }: Ingevuld,
): void {
  const titel = `Nieuw: ${ROLLEN[rol].een.toLowerCase()}`;
  toon(
    res,
    { titel, plek: '/werkbak/mensen', status },
    <>
      <p class="terug">
        <a href={plek.adres(PAD)}>Kies een andere rol</a>
      </p>
      <div class="paginakop">
        <h1>{titel}</h1>
        <p class="stil">{ROLLEN[rol].doet}</p>
      </div>
      {boven}
      <Persoonformulier
        rol={rol}
        nieuw
        actie={plek.adres(PAD, { rol })}
        terug={plek.adres('/werkbak/mensen')}
        getypt={getypt}
        fouten={fouten}
        keus={keus}
        knop="Voeg toe"
        scholenadres={plek.adres('/werkbak/mensen/scholen')}
        verborgen={{ sleutel: getypt['sleutel'] ?? '' }}
      />
    </>,
  );
}

async function voegToe(bron: Mensenbron, req: Request, res: Response): Promise<void> {
  const stand = await leesRegio(bron, req, res, 'mensen-beheren');
  const { plek, keus } = stand;
  const rol = typeof req.query['rol'] === 'string' ? req.query['rol'] : undefined;
  if (!isPersoonsrol(rol)) throw new Problem('niet-gevonden', 'Deze rol bestaat niet.');
  const getypt = velden(req);
  const eigen = (getypt['id'] ?? '').trim();
  const id = persoonIdSchema.safeParse(eigen === '' ? getypt['sleutel'] : eigen);
  const vraag = { rol, nieuw: true, keus };
  const { gegevens, fouten } = leesPersoon(vraag, getypt, null);
  const vanId = id.success ? [] : id.error.issues.map(({ message }) => ({ veld: 'id', melding: message }));
  const alle = [...fouten, ...inFormulier(vanId, vraag)];
  if (gegevens === null || !id.success || alle.length > 0) {
    toonFormulier(res, stand, rol, { getypt, fouten: alle, status: 422 });
    return;
  }
  const uitslag = await voegPersoonToe(bron, plek.gebruiker, { ...gegevens, regio: plek.regio, id: id.data });
  if (uitslag.soort === 'gevraagd') {
    res.redirect(303, plek.adres('/werkbak/mensen', { gedaan: 'gevraagd' }));
    return;
  }
  if (uitslag.soort === 'gedaan') {
    res.redirect(303, mensadres(plek, id.data, { gedaan: 'toegevoegd' }));
    return;
  }
  const daar = await bron.mensen.vind(plek.regio, id.data);
  if (daar !== undefined && (eigen === '' || zelfde(daar, gegevens))) {
    res.redirect(
      303,
      mensadres(plek, daar.id, { gedaan: zelfde(daar, gegevens) ? 'toegevoegd' : 'stond-er-al' }),
    );
    return;
  }
  const gevonden = uitslag.soort === 'ongeldig' ? inFormulier(uitslag.fouten, vraag) : [];
  toonFormulier(res, stand, rol, { getypt, fouten: gevonden, status: 422 });
}
