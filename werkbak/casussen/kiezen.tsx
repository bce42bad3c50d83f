import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Casusfilter } from '../../dossier/casusfilter';
import type { Casuslijstregel } from '../../dossier/casuslijst';
import { DossierUnreachable } from '../../dossier/dossier';
import {
  VERZAMELSOORTEN,
  type Gekozencasus,
  type Verzamelsoort,
} from '../../dossier/verzamelopdrachten/table';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { conceptVan } from '../../toegang/bewaard';
import { noteerInzage } from '../../toegang/inzage';
import { eisRecht } from '../../toegang/wie';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Leeg } from '../onderdelen/melding';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import { VAST } from '../opdracht/geven';
import { gekozen, keuzenaam, magVerzamelen, MEESTE } from './keuze';
import { leiderskeuzen } from './toewijsvelden';
import { Verzamelformulier } from './verzamelformulier';
import { SOORTEN, watGedaanWordt, zoveelCasussen, type Getypt } from './verzamelsoort';
import { verzameladres } from './verzameladres';
import { alsFilter, leesVraag, zoekVan, type Vraag } from './vraag';

/** Doing one thing in the cases that were chosen in the list: what is asked first, and then a page that says how far it is. */
export function kiespaginas(met: Dependencies): Pagina[] {
  return VERZAMELSOORTEN.flatMap((soort): Pagina[] => [
    {
      methode: 'get',
      pad: SOORTEN[soort].pad,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const concept = await conceptVan(req, res);
        if (concept === null) res.redirect(303, CASUSLIJSTPAD);
        else await behandel(met, soort, res, metSleutel({ ...concept.velden, stap: 'kies' }), true);
      },
    },
    {
      methode: 'post',
      pad: SOORTEN[soort].pad,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const getypt = metSleutel(velden(req));
        try {
          await behandel(met, soort, res, getypt);
        } catch (fout) {
          if (!(fout instanceof DossierUnreachable)) throw fout;
          toonWeer(res, soort, getypt);
        }
      },
    },
  ]);
}

/** A form has a key of its own: an empty one would be that of every form without. */
function metSleutel(getypt: Getypt): Getypt {
  const sleutel = getypt[VAST.sleutel] ?? '';
  return { ...getypt, [VAST.sleutel]: sleutel === '' ? randomUUID() : sleutel };
}

async function behandel(
  met: Dependencies,
  soort: Verzamelsoort,
  res: Response,
  getypt: Getypt,
  bewaard = false,
): Promise<void> {
  const gebruiker = eisRecht(res, 'opdracht');
  const gevraagd = leesVraag(Object.fromEntries(new URLSearchParams(getypt['vraag'])), gebruiker);
  const vraag = zoekVan(gevraagd);
  if (!magVerzamelen(soort, gebruiker)) return toonNiets(res, soort, vraag, SOORTEN[soort].nietVanU);
  const nu = met.klok.nu();
  const fouten = getypt['stap'] === 'kies' ? [] : SOORTEN[soort].fouten(getypt, { ...met, nu });
  const verstuurt = getypt['stap'] !== 'kies' && fouten.length === 0;
  const opdracht = {
    ...{ soort, wie: gebruiker, sleutel: getypt[VAST.sleutel] ?? '' },
    getypt: watGedaanWordt(soort, getypt),
  };
  // By what was sent before, a case may be out of sight by now.
  const al = verstuurt
    ? await met.verzamelopdrachten.eerder({ ...opdracht, casussen: gekozen(getypt), weggelaten: 0 })
    : null;
  if (al !== null) return res.redirect(303, verzameladres(al.id, { anders: !al.zelfde }));
  const keuze = await leesKeuze(met, soort, res, getypt, gevraagd);
  if ('uitleg' in keuze) return toonNiets(res, soort, vraag, keuze.uitleg);
  const { regels, welke, weggelaten } = keuze;
  if (verstuurt) {
    const { id, zelfde } = await met.verzamelopdrachten.begin({ ...opdracht, casussen: welke, weggelaten });
    return res.redirect(303, verzameladres(id, { anders: !zelfde }));
  }
  const { namen } = await leesOmgang(met, gebruiker);
  toon(
    res,
    {
      titel: `${fouten.length > 0 ? 'Fout: ' : ''}${SOORTEN[soort].titel}`,
      plek: CASUSLIJSTPAD,
      status: fouten.length > 0 ? 422 : 200,
    },
    <Verzamelformulier
      {...{ soort, regels, fouten, vraag, gebruiker, nu, namen, bewaard }}
      getypt={{ ...getypt, ...alsVelden(welke) }}
      personen={soort === 'wijsToe' ? await leiderskeuzen(met, regels) : []}
      gemeenten={met.convenanten.gemeentenMetConvenant()}
    />,
  );
}

function alsVelden(welke: readonly Gekozencasus[]): Getypt {
  return Object.fromEntries(
    welke.map(({ casusnummer, fase, gezien }) => [keuzenaam(casusnummer), `${fase} ${gezien}`]),
  );
}

/** What was chosen and is there for whoever asks, or why there is nothing to do. */
type Keuze =
  | {
      readonly regels: readonly Casuslijstregel[];
      readonly welke: readonly Gekozencasus[];
      readonly weggelaten: number;
    }
  | { readonly uitleg: string };

async function leesKeuze(
  met: Dependencies,
  soort: Verzamelsoort,
  res: Response,
  getypt: Getypt,
  vraag: Vraag,
): Promise<Keuze> {
  const heel = getypt['selectie'] === 'ja' && getypt['stap'] === 'kies';
  const aangevinkt = gekozen(getypt);
  if (!heel && aangevinkt.length === 0) return { uitleg: SOORTEN[soort].vinkAan };
  if (aangevinkt.length > MEESTE) return teVeel(aangevinkt.length);
  const casusnummers = aangevinkt.map(({ casusnummer }) => casusnummer);
  const regels = await leesRegels(
    met,
    soort,
    res,
    heel ? { ...alsFilter(vraag), gesloten: false } : { casusnummers },
  );
  if (regels.length === 0) return { uitleg: NIET_MEER };
  if (regels.length > MEESTE) return { uitleg: TE_VEEL };
  if (heel) {
    const welke = regels.map((regel) => ({
      casusnummer: regel.casusnummer,
      fase: regel.fase,
      gezien: String(regel.volgnummer),
    }));
    return { regels, welke, weggelaten: 0 };
  }
  const zichtbaar = new Set(regels.map(({ casusnummer }) => casusnummer));
  const welke = aangevinkt.filter(({ casusnummer }) => zichtbaar.has(casusnummer));
  return { regels, welke, weggelaten: aangevinkt.length - welke.length };
}

/** The cases that are there for whoever asks, at most one more than may be, written down as seen. */
async function leesRegels(
  met: Dependencies,
  soort: Verzamelsoort,
  res: Response,
  filter: Casusfilter,
): Promise<readonly Casuslijstregel[]> {
  const regels = await met.dossier.leesCasuslijst(
    bereik(eisRecht(res, 'opdracht')),
    filter,
    met.klok.nu(),
    'gemeld',
    { na: null, aantal: MEESTE + 1 },
  );
  const handeling = soort === 'wijsToe' ? 'toewijzen' : 'overdragen';
  await noteerInzage(met, res, { handeling, waarmee: 'werkbak' }, regels);
  return regels;
}

const NIET_MEER = 'De casussen die u koos, ziet u niet meer. Kies opnieuw in de lijst.';
const TE_VEEL = `U koos meer dan ${MEESTE} casussen. Maak de selectie kleiner met de filters van de lijst.`;

function teVeel(aantal: number): Keuze {
  return { uitleg: `U koos ${zoveelCasussen(aantal)}. Kies er ten hoogste ${MEESTE} tegelijk.` };
}

/** The cases could not be read or nothing could be kept: the same form again is the same thing. */
function toonWeer(res: Response, soort: Verzamelsoort, getypt: Getypt): void {
  const { titel, pad } = SOORTEN[soort];
  res.set('retry-after', '10');
  toon(
    res,
    { titel, plek: CASUSLIJSTPAD, status: 503 },
    <>
      <h1>{titel}</h1>
      <Bericht toon="let-op" kop="Even niet bereikbaar">
        <p>Het dossier is even niet bereikbaar. Wat u koos en invulde, is bewaard in deze pagina.</p>
      </Bericht>
      <Formulier actie={pad}>
        {Object.entries(getypt).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <p>Verstuur het over een minuut opnieuw. Het wordt nooit twee keer gedaan.</p>
        <p class="knoppen">
          <Knop>Verstuur het opnieuw</Knop>
        </p>
      </Formulier>
    </>,
  );
}

function toonNiets(res: Response, soort: Verzamelsoort, vraag: string, uitleg: string): void {
  const { titel } = SOORTEN[soort];
  toon(
    res,
    { titel: `Fout: ${titel}`, plek: CASUSLIJSTPAD, status: 422 },
    <>
      <h1>{titel}</h1>
      <Leeg kop="Er is nog niets gedaan">
        <p>{uitleg}</p>
        <p>
          <a href={`${CASUSLIJSTPAD}?${vraag}`}>Naar de casussen</a>
        </p>
      </Leeg>
    </>,
  );
}
