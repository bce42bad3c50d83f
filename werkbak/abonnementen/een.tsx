import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Abonnement } from '../../dossier/abonnementen/abonnement';
import { VERZENDSTANDEN, type Verzendstand } from '../../dossier/abonnementen/verzendingen';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import { eigendomVan, NIEMAND } from '../../toegang/abonnementen';
import type { Dependencies } from '../../toegang/dependencies';
import { fetchPage, readPage } from '../../toegang/paging';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { Bladeren } from '../onderdelen/bladeren';
import { Feiten } from '../onderdelen/feiten';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Leeg } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { Tabs } from '../onderdelen/tabs';
import { ABONNEMENTPAD, PAD as POSTPAD } from '../post/vraag';
import { Gedaan } from './gedaan';
import { Logtabel } from './log';
import { LOGSTAND, LOGSTAND_UITLEG, STAND, WAAROM } from './woorden';

const AANTAL = 100;
const RECHT = 'abonnementen';

/** One subscription with its log, and the forms on it. */
export function abonnementpagina(met: Dependencies): Pagina[] {
  const pad = `${ABONNEMENTPAD}/{id}`;
  return [
    { methode: 'get', pad, recht: RECHT, behandel: (req, res) => toonAbonnement(met, req, res) },
    { methode: 'post', pad: `${pad}/besluit`, recht: RECHT, behandel: (req, res) => beslis(met, req, res) },
    { methode: 'post', pad: `${pad}/opnieuw`, recht: RECHT, behandel: (req, res) => opnieuw(met, req, res) },
  ];
}

async function vind(met: Dependencies, req: Request, res: Response): Promise<Abonnement> {
  const wie = eisRecht(res, RECHT);
  const abonnement = await met.abonnementen.vind(eigendomVan(wie), pathParam(req, 'id'));
  if (abonnement === undefined) throw new Problem('niet-gevonden', NIEMAND);
  return abonnement;
}

async function toonAbonnement(met: Dependencies, req: Request, res: Response): Promise<void> {
  const abonnement = await vind(met, req, res);
  const { na: vanaf, stand: gevraagd } = req.query;
  const stand = VERZENDSTANDEN.find((een) => een === gevraagd) ?? 'wacht';
  const bladzij = readPage({ na: typeof vanaf === 'string' ? vanaf : undefined }, z.int());
  const [mislukt, { rows, volgende }] = await Promise.all([
    met.verzendingen.telMislukt(abonnement.id),
    fetchPage(
      { ...bladzij, aantal: AANTAL },
      (welke) => met.verzendingen.lees(abonnement.id, stand, welke),
      ({ nummer }) => nummer,
    ),
  ]);
  const nu = met.klok.nu();
  const adres = (welke: Verzendstand) => `${ABONNEMENTPAD}/${abonnement.id}?stand=${welke}`;
  toon(
    res,
    { titel: abonnement.naam, plek: POSTPAD },
    <>
      <p class="terug">
        <a href={ABONNEMENTPAD}>Terug naar de abonnementen</a>
      </p>
      <h1>{abonnement.naam}</h1>
      <Gedaan wat={req.query['gedaan']} />
      <Stand abonnement={abonnement} mislukt={mislukt} nu={nu} />
      <h2>Wat er is gestuurd</h2>
      <Tabs
        label="Hoe het met verzendingen staat"
        tabs={VERZENDSTANDEN.map((een) => ({ naam: LOGSTAND[een], href: adres(een), aantal: null, wat: '' }))}
        huidig={LOGSTAND[stand]}
      />
      {rows.length === 0 ? (
        <Leeg kop="Hier staat niets" />
      ) : (
        <>
          <p>{LOGSTAND_UITLEG[stand]}</p>
          <Logtabel abonnement={abonnement.id} regels={rows} stand={stand} nu={nu} />
        </>
      )}
      <Bladeren
        begin={bladzij.na === null ? null : adres(stand)}
        volgende={volgende === null ? null : `${adres(stand)}&na=${encodeURIComponent(volgende)}`}
      />
    </>,
  );
}

/** How it stands and why, and what can be done about that. */
function Stand({
  abonnement,
  mislukt,
  nu,
}: {
  readonly abonnement: Abonnement;
  readonly mislukt: number;
  readonly nu: Moment;
}) {
  const { id, eigenaar, adres, contact, soorten, status, statusOp, reden, misluktSinds } = abonnement;
  const pad = `${ABONNEMENTPAD}/${id}`;
  return (
    <section class="abonnement" aria-label="Hoe het staat">
      {reden !== null && (
        <Bericht toon="fout" kop="Wij sturen niets meer">
          <p>{WAAROM[reden]}</p>
        </Bericht>
      )}
      <Feiten
        feiten={[
          ['Hoe het staat', `${STAND[status]}, sinds ${tijdstip(statusOp, nu)}`],
          misluktSinds === null ? null : ['Niets aangekomen sinds', tijdstip(misluktSinds, nu)],
          ['Naar', <span class="abonnement__adres">{adres}</span>],
          ['Van', eigenaar],
          ['Wie wij mailen', contact],
          ['Wat het hoort', soorten === null ? 'Alles' : `${soorten.length} soorten gebeurtenissen`],
        ]}
      />
      <div class="knoppen abonnement__knoppen">
        <Formulier actie={`${pad}/besluit`}>
          <input type="hidden" name="besluit" value={status === 'actief' ? 'pauzeren' : 'hervatten'} />
          <Knop soort={status === 'actief' ? 'secundair' : 'primair'}>
            {status === 'actief' ? 'Pauzeer dit abonnement' : 'Zet dit abonnement weer aan'}
          </Knop>
        </Formulier>
        {mislukt > 0 && (
          <Formulier actie={`${pad}/opnieuw`}>
            <Knop soort="secundair">
              {mislukt === 1
                ? 'Stuur de ene die mislukte opnieuw'
                : `Stuur alle ${mislukt} die mislukten opnieuw`}
            </Knop>
          </Formulier>
        )}
      </div>
      <p class="stil">
        {status === 'actief'
          ? 'Als u pauzeert, gaat er niets verloren: wat intussen gebeurt, gaat later alsnog.'
          : 'Als u het weer aanzet, komt alles wat intussen gebeurde alsnog, op volgorde.'}
      </p>
    </section>
  );
}

async function beslis(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { id } = await vind(met, req, res);
  const aan = velden(req).besluit === 'hervatten';
  await met.abonnementen.zet(id, aan ? 'actief' : 'gepauzeerd');
  res.redirect(303, `${ABONNEMENTPAD}/${id}?gedaan=${aan ? 'hervat' : 'gepauzeerd'}`);
}

/** Sends one again, or all that failed when none is named. */
async function opnieuw(met: Dependencies, req: Request, res: Response): Promise<void> {
  const { id } = await vind(met, req, res);
  const { nummer, stand } = velden(req);
  const aantal =
    nummer === undefined ? await met.verzendingen.opnieuwMislukt(id) : await een(met, id, nummer);
  const terug = VERZENDSTANDEN.find((welke) => welke === stand);
  const waar = terug === undefined ? '' : `&stand=${terug}`;
  res.redirect(303, `${ABONNEMENTPAD}/${id}?gedaan=${aantal === 0 ? 'niets' : aantal}${waar}`);
}

async function een(met: Dependencies, abonnement: string, nummer: string): Promise<number> {
  if (!/^[1-9]\d{0,14}$/.test(nummer)) return 0;
  return (await met.verzendingen.opnieuw(abonnement, Number(nummer))) === undefined ? 0 : 1;
}
