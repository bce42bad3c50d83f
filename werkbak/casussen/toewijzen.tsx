import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { Casuslijstregel } from '../../dossier/casuslijst';
import { DossierUnreachable } from '../../dossier/dossier';
import { GEGEVENS } from '../../domain/opdracht';
import { bereik } from '../../domain/toegang';
import { datumVan } from '../../domain/tijd';
import type { Dependencies } from '../../toegang/dependencies';
import { conceptVan } from '../../toegang/bewaard';
import { noteerInzage } from '../../toegang/inzage';
import { isLeider } from '../../toegang/persoon';
import { eisRecht } from '../../toegang/wie';
import { ROLNAAM } from '../../taal/rollen';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Bericht, Leeg } from '../onderdelen/melding';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, velden, type Pagina } from '../onderdelen/pagina';
import type { Keuze } from '../onderdelen/veld';
import { VAST } from '../opdracht/geven';
import { wijsToe } from './geven';
import { gekozen, magToewijzen } from './keuze';
import { Opnieuw, Toegewezen } from './toegewezen';
import { TOEWIJSPAD, Toewijsformulier, zoveelCasussen } from './toewijsformulier';
import { AANTAL, leesVraag, zoekVan } from './vraag';

/** Giving the cases that were ticked in the list to somebody: what is asked first, and what became of each. */
export function toewijspaginas(met: Dependencies): Pagina[] {
  return [
    {
      methode: 'get',
      pad: TOEWIJSPAD,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const concept = await conceptVan(req, res);
        if (concept === null) res.redirect(303, CASUSLIJSTPAD);
        else await behandel(met, res, metSleutel({ ...concept.velden, stap: 'kies' }));
      },
    },
    {
      methode: 'post',
      pad: TOEWIJSPAD,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const getypt = metSleutel(velden(req));
        try {
          await behandel(met, res, getypt);
        } catch (fout) {
          if (!(fout instanceof DossierUnreachable)) throw fout;
          toonWeer(res, getypt);
        }
      },
    },
  ];
}

type Getypt = Readonly<Record<string, string>>;

/** A form has a key of its own: an empty one would be that of every form without. */
function metSleutel(getypt: Getypt): Getypt {
  const sleutel = getypt[VAST.sleutel] ?? '';
  return { ...getypt, [VAST.sleutel]: sleutel === '' ? randomUUID() : sleutel };
}

type Fouten = readonly { readonly veld: string; readonly melding: string }[];

async function behandel(met: Dependencies, res: Response, getypt: Getypt): Promise<void> {
  const gebruiker = eisRecht(res, 'opdracht');
  const vraag = zoekVan(leesVraag(Object.fromEntries(new URLSearchParams(getypt['vraag'])), gebruiker));
  const welke = gekozen(getypt);
  const uitleg = !magToewijzen(gebruiker)
    ? 'Uw rol wijst geen casussen toe. Vraag het aan wie de regie heeft.'
    : welke.length > AANTAL
      ? `U koos ${zoveelCasussen(welke.length)}. Kies er ten hoogste ${AANTAL} tegelijk.`
      : null;
  const regels = uitleg === null ? await leesGekozen(met, res, welke) : [];
  if (regels.length === 0) {
    toonNiets(res, vraag, uitleg ?? (welke.length === 0 ? VINK_AAN : NIET_MEER));
    return;
  }
  const omgang = await leesOmgang(met, gebruiker);
  const opties = { regels, gebruiker, nu: met.klok.nu(), namen: omgang.namen, vraag };
  const fouten = getypt['stap'] === 'kies' ? [] : foutenIn(getypt);
  if (getypt['stap'] === 'kies' || fouten.length > 0) {
    toon(
      res,
      {
        titel: `${fouten.length > 0 ? 'Fout: ' : ''}Wijs casussen toe`,
        plek: CASUSLIJSTPAD,
        status: fouten.length > 0 ? 422 : 200,
      },
      <Toewijsformulier {...opties} getypt={getypt} keuzen={await keuzenVoor(met, regels)} fouten={fouten} />,
    );
    return;
  }
  const toewijzing = {
    persoon: getypt['persoon'] ?? '',
    reden: getypt['reden'] ?? '',
    sleutel: getypt[VAST.sleutel] ?? '',
  };
  const zichtbaar = new Set(regels.map(({ casusnummer }) => casusnummer));
  const uitslagen = await wijsToe(
    met,
    gebruiker,
    welke.filter(({ casusnummer }) => zichtbaar.has(casusnummer)),
    toewijzing,
  );
  toon(
    res,
    { titel: 'Casussen toegewezen', plek: CASUSLIJSTPAD },
    <Toegewezen
      regels={regels}
      uitslagen={uitslagen}
      naam={omgang.namen.persoon(toewijzing.persoon)}
      vraag={vraag}
      velden={getypt}
      sleutel={toewijzing.sleutel}
      verdwenen={welke.length - regels.length}
    />,
  );
}

const VINK_AAN = 'Vink in de lijst aan welke casussen u wilt toewijzen.';
const NIET_MEER = 'De casussen die u koos, ziet u niet meer. Kies opnieuw in de lijst.';

/** Those of the chosen cases that are there for whoever asks, written down as seen. */
async function leesGekozen(
  met: Dependencies,
  res: Response,
  welke: readonly { readonly casusnummer: string }[],
): Promise<readonly Casuslijstregel[]> {
  if (welke.length === 0) return [];
  const casusnummers = welke.map(({ casusnummer }) => casusnummer);
  const regels = await met.dossier.leesCasuslijst(
    bereik(eisRecht(res, 'opdracht')),
    { casusnummers },
    met.klok.nu(),
    'gemeld',
    { na: null, aantal: AANTAL },
  );
  await noteerInzage(met, res, { handeling: 'toewijzen', waarmee: 'werkbak' }, regels);
  return regels;
}

/** The cases could not be read: nothing was given yet, or what was comes to light when it is sent again. */
function toonWeer(res: Response, getypt: Getypt): void {
  res.set('retry-after', '10');
  toon(
    res,
    { titel: 'Wijs casussen toe', plek: CASUSLIJSTPAD, status: 503 },
    <>
      <h1>Wijs casussen toe</h1>
      <Bericht toon="let-op" kop="Even niet bereikbaar">
        <p>Het dossier is even niet bereikbaar. Wat u koos en invulde, is bewaard in deze pagina.</p>
      </Bericht>
      <Opnieuw velden={getypt} knop="Verstuur het opnieuw" />
    </>,
  );
}

function toonNiets(res: Response, vraag: string, uitleg: string): void {
  toon(
    res,
    { titel: 'Fout: Wijs casussen toe', plek: CASUSLIJSTPAD, status: 422 },
    <>
      <h1>Wijs casussen toe</h1>
      <Leeg kop="Er is nog niets gedaan">
        <p>{uitleg}</p>
        <p>
          <a href={`${CASUSLIJSTPAD}?${vraag}`}>Naar de casussen</a>
        </p>
      </Leeg>
    </>,
  );
}

/** What is wrong with what was typed; whom a case can be given to is judged in each case. */
function foutenIn(getypt: Getypt): Fouten {
  const { shape } = GEGEVENS.wijsToe;
  return [
    ...(shape.persoon.safeParse(getypt['persoon']).success
      ? []
      : [{ veld: 'persoon', melding: 'Kies wie de casussen gaat leiden.' }]),
    ...(shape.reden.safeParse(getypt['reden']).success
      ? []
      : [{ veld: 'reden', melding: 'Schrijf waarom, in ten hoogste 4000 tekens.' }]),
  ];
}

/** Who can have these cases: whoever leads cases in their regions, with how many they have and whether they are away. */
async function keuzenVoor(met: Dependencies, regels: readonly Casuslijstregel[]): Promise<Keuze[]> {
  const vandaag = datumVan(met.klok.nu());
  const perRegio = await Promise.all(
    [...new Set(regels.map(({ regio }) => regio))].map(async (regio) => {
      const [mensen, bezetting] = await Promise.all([
        met.mensen.lees(regio),
        met.aandacht.openPerPersoon(regio),
      ]);
      const leiders = mensen.filter(({ actief, rol }) => actief && isLeider(rol));
      if (leiders.length === 0) return uitConvenant(met, regio);
      return leiders.map(({ id, naam, rol, afwezig }) => {
        const weg = afwezig.some(({ van, tot }) => van <= vandaag && vandaag < tot) ? ', nu afwezig' : '';
        return {
          waarde: id,
          label: `${naam}, ${ROLNAAM[rol]} (${zoveelCasussen(bezetting[id] ?? 0)}${weg})`,
        };
      });
    }),
  );
  return perRegio.flat();
}

/** A region that has no people has those of the roster of its convenant, where that has one. */
function uitConvenant({ convenanten }: Dependencies, regio: string): Keuze[] {
  const rooster = convenanten
    .alle()
    .filter((convenant) => convenant.regio === regio)
    .flatMap((convenant) => convenant.rooster ?? [])
    .filter(({ rol }) => isLeider(rol));
  const perId = new Map(rooster.map(({ id, rol }) => [id, `${id}, ${ROLNAAM[rol]}`]));
  return [...perId].map(([waarde, label]) => ({ waarde, label }));
}
