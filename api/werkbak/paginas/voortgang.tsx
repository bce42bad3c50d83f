import type { Request, Response } from 'express';
import { DossierOnbereikbaar } from '../../../activities/dossier/dossier';
import { TemporalOnbereikbaar } from '../../../client/fouten';
import { SLEUTEL_GEBRUIKT } from '../../../client/uitkomst';
import type { Voortgangsronde } from '../../../client/voortgangslink';
import { uiterlijkInWoorden } from '../../../domain/berichten/woorden';
import type { Casus } from '../../../domain/casus';
import type { Gebruiker } from '../../../domain/gebruiker';
import { openTaak } from '../../../domain/taken';
import { laatste } from '../../../domain/tijd';
import { verstrijk } from '../../../domain/verwerk';
import type { Veldfout } from '../../../domain/weigering';
import type { Afhankelijkheden } from '../../afhankelijkheden';
import { uitPad } from '../../route';
import { bijVelden, leesVelden } from '../formulieren/lezen';
import type { Getypt } from '../formulieren/formulier';
import { VOORTGANGSVELDEN } from '../formulieren/voortgang';
import { metVraag, Velden } from '../formulieren/veldweergave';
import { Formulier } from '../onderdelen/formulier';
import { Knop } from '../onderdelen/knop';
import { Bericht, Foutenlijst } from '../onderdelen/melding';
import { toon, velden, type Pagina } from '../pagina';

const PAD = '/voortgang/{token}';

/** As whom the file and the log of views know somebody who came by a link. */
const VIA_LINK: Gebruiker = {
  id: 'voortgangslink',
  naam: 'Link in een bericht aan de school',
  rol: 'school',
  regio: null,
  gemeenten: null,
  scholen: [],
};

/** What a link is good for now. */
type Stand =
  | { readonly soort: 'open'; readonly casus: Casus; readonly ronde: Voortgangsronde }
  | { readonly soort: 'gebruikt' | 'voorbij' | 'vals' };

/** The weekly progress by the link of a message: without signing in, for one round, once, made for a phone. */
export function voortgangspaginas(met: Afhankelijkheden): Pagina[] {
  const bij =
    (behandel: (req: Request, res: Response, stand: Stand) => Promise<void> | void) =>
    async (req: Request, res: Response) => {
      // Whoever opens a link from a message is nobody in particular, whoever signed in on this phone.
      res.locals.gebruiker = null;
      try {
        await behandel(req, res, await standVan(met, uitPad(req, 'token')));
      } catch (fout) {
        if (!(fout instanceof DossierOnbereikbaar || fout instanceof TemporalOnbereikbaar)) throw fout;
        res.set('retry-after', '10');
        toonFormulier(res, 503, {
          pad: req.path,
          casus: null,
          getypt: req.method === 'POST' ? velden(req) : {},
          vooraf:
            'Wij zijn even niet bereikbaar. Wat u invulde, staat hieronder nog. Probeer het over een paar minuten opnieuw. Het wordt nooit twee keer gedaan.',
        });
      }
    };
  return [
    {
      methode: 'get',
      pad: PAD,
      recht: 'openbaar',
      behandel: bij((req, res, stand) => {
        if (stand.soort === 'open')
          toonFormulier(res, 200, { pad: req.path, casus: stand.casus, getypt: {} });
        else toonUitleg(res, stand.soort);
      }),
    },
    {
      methode: 'post',
      pad: PAD,
      recht: 'openbaar',
      behandel: bij((req, res, stand) => meld(met, req, res, stand)),
    },
  ];
}

/** Looks what a link is for, and writes down that the case was looked at by it. */
async function standVan(met: Afhankelijkheden, token: string): Promise<Stand> {
  const ronde = met.casussen.voortgangsronde(token);
  if (ronde === null) return { soort: 'vals' };
  const overal = { regio: null, gemeenten: null, scholen: null, alleenTafel: false };
  const gelezen = await met.dossier.leesCasus(overal, ronde.casusnummer);
  if (gelezen === undefined) return { soort: 'vals' };
  const nu = laatste(met.klok.nu(), gelezen.laatste);
  const { casus } = verstrijk(gelezen, nu);
  if (
    openTaak(casus, 'voortgang-rapporteren')?.uiterlijk !== ronde.uiterlijk ||
    casus.regie.rol !== 'school'
  ) {
    return { soort: (await isGebruikt(met, ronde)) ? 'gebruikt' : 'voorbij' };
  }
  await met.dossier.logInzage({
    wie: { ...VIA_LINK, regio: casus.convenant.regio },
    op: met.klok.nu(),
    waarmee: 'werkbak',
    handeling: 'voortgangslink',
    casussen: [casus.casusnummer],
  });
  return { soort: 'open', casus, ronde };
}

/** The same for every link to this round, also one that was signed with another key. */
function sleutelVan({ casusnummer, uiterlijk }: Voortgangsronde): string {
  return `${casusnummer}:voortgangslink:${uiterlijk}`;
}

async function isGebruikt(met: Afhankelijkheden, ronde: Voortgangsronde): Promise<boolean> {
  const workflowId = await met.adressen.workflowId(ronde.casusnummer);
  return (await met.casussen.statusVan(workflowId, sleutelVan(ronde))).soort !== 'onbekend';
}

async function meld(met: Afhankelijkheden, req: Request, res: Response, stand: Stand): Promise<void> {
  if (stand.soort === 'vals' || stand.soort === 'voorbij') {
    toonUitleg(res, stand.soort, velden(req)['toelichting']);
    return;
  }
  const getypt = velden(req);
  // Sent twice at once, the second finds the round over: its own key tells what became of it.
  const ronde = stand.soort === 'open' ? stand.ronde : met.casussen.voortgangsronde(uitPad(req, 'token'));
  if (ronde === null) {
    toonUitleg(res, 'vals');
    return;
  }
  const { gegevens, fouten } = leesVelden(VOORTGANGSVELDEN, getypt);
  if (stand.soort === 'open' && fouten.length > 0) {
    toonFormulier(res, 422, { pad: req.path, casus: stand.casus, getypt, bijVeld: fouten });
    return;
  }
  const uitkomst = await met.casussen.geefOpdracht(
    await met.adressen.workflowId(ronde.casusnummer),
    { opdracht: 'rapporteerVoortgang', door: 'school', gegevens },
    sleutelVan(ronde),
    {
      casusnummer: ronde.casusnummer,
      herkomst: { wie: VIA_LINK.id, kanaal: 'voortgangslink' },
      alsRonde: { taak: 'voortgang-rapporteren', uiterlijk: ronde.uiterlijk },
    },
  );
  switch (uitkomst.soort) {
    case 'bevestigd':
    case 'onbevestigd':
      toonOntvangen(res);
      return;
    case 'onbekend':
      toonUitleg(res, 'voorbij', getypt['toelichting']);
      return;
    case 'geweigerd': {
      const { code, reden } = uitkomst.weigering;
      if (code === 'ongeldig' && stand.soort === 'open') {
        const { bijVeld } = bijVelden({}, VOORTGANGSVELDEN, uitkomst.weigering.fouten, getypt);
        toonFormulier(res, 422, { pad: req.path, casus: stand.casus, getypt, bijVeld });
      } else toonUitleg(res, reden === SLEUTEL_GEBRUIKT ? 'gebruikt' : 'voorbij', getypt['toelichting']);
      return;
    }
  }
}

/** The first letters of a name: enough for who knows the child, and no more on a phone in a bus. */
function initialen(naam: string): string {
  return naam
    .split(/\s+/)
    .map((deel) => [...deel][0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 4)
    .map((letter) => `${letter}.`)
    .join(' ');
}

interface Formulieropties {
  readonly pad: string;
  /** Null while the case cannot be read. */
  readonly casus: Casus | null;
  readonly getypt: Getypt;
  readonly bijVeld?: readonly Veldfout[];
  readonly vooraf?: string;
}

function toonFormulier(
  res: Response,
  status: number,
  { pad, casus, getypt, bijVeld = [], vooraf }: Formulieropties,
): void {
  const taak = casus === null ? undefined : openTaak(casus, 'voortgang-rapporteren');
  const letters = casus?.naam == null ? '' : initialen(casus.naam);
  toon(
    res,
    { titel: 'Hoe gaat het?', status },
    <div class="voortgang">
      <h1>Hoe gaat het deze week?</h1>
      {casus !== null && (
        <p>
          Het gaat om {letters !== '' && <bdi>{letters} </bdi>}(casus {casus.casusnummer.slice(0, 8)}).{' '}
          {taak !== undefined && <>Meld het {uiterlijkInWoorden(taak.uiterlijk)}.</>}
        </p>
      )}
      {vooraf !== undefined && (
        <Bericht toon="let-op" kop="Even niet bereikbaar">
          <p>{vooraf}</p>
        </Bericht>
      )}
      <Foutenlijst fouten={metVraag(VOORTGANGSVELDEN, bijVeld)} />
      <Formulier actie={pad} class="formulier formulier--telefoon" novalidate>
        <Velden velden={VOORTGANGSVELDEN} getypt={getypt} fouten={bijVeld} />
        <p>Noem geen namen. U kunt deze link een keer gebruiken.</p>
        <Knop>Verstuur</Knop>
      </Formulier>
    </div>,
  );
}

function toonOntvangen(res: Response): void {
  toon(
    res,
    { titel: 'Ontvangen' },
    <>
      <h1>Dank u, wij hebben het ontvangen</h1>
      <Bericht toon="goed">
        <p>Uw bericht staat in de casus. U kunt deze pagina sluiten.</p>
      </Bericht>
      <p>Volgende week krijgt u een nieuw bericht met een nieuwe link, als het kind dan nog thuiszit.</p>
    </>,
  );
}

const UITLEG: Record<
  Exclude<Stand['soort'], 'open'>,
  readonly [status: number, kop: string, tekst: string]
> = {
  gebruikt: [
    409,
    'Deze link is al gebruikt',
    'Met deze link is al gemeld hoe het ging. Dat is goed ontvangen. U hoeft nu niets te doen. Wilt u nog iets toevoegen? Meld u dan aan in de werkbak.',
  ],
  voorbij: [
    410,
    'Deze link is niet meer nodig',
    'De week waar deze link voor was, is al gemeld, of iemand anders leidt de casus nu. Kijk of u een nieuwer bericht heeft met een nieuwe link, of meld u aan in de werkbak.',
  ],
  vals: [
    404,
    'Deze link klopt niet',
    'Misschien is de link niet helemaal meegekomen. Open hem nog eens vanuit het bericht, of kopieer de hele regel. Lukt het niet? Meld u dan aan in de werkbak.',
  ],
};

function toonUitleg(res: Response, soort: keyof typeof UITLEG, tekst?: string): void {
  const [status, kop, uitleg] = UITLEG[soort];
  toon(
    res,
    { titel: kop, status },
    <>
      <h1>{kop}</h1>
      <p>{uitleg}</p>
      {tekst !== undefined && tekst.trim() !== '' && soort !== 'gebruikt' && (
        <section aria-labelledby="getypt">
          <h2 id="getypt">Wat u had ingevuld</h2>
          <p>Dit is niet verstuurd. Kopieer de tekst als u die wilt bewaren.</p>
          <pre class="getypt">{tekst}</pre>
        </section>
      )}
      <p>
        <a href="/werkbak">Naar de werkbak</a>
      </p>
    </>,
  );
}
