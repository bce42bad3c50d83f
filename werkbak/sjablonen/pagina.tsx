import type { Request, Response } from 'express';
import { eersteOmslag, inOmslag } from '../../taal/berichten/omslag';
import { SJABLOONNAMEN, type Sjabloonnaam } from '../../taal/berichten/sjablonen';
import type { Bericht } from '../../taal/berichten';
import { isDringend } from '../../dossier/berichtstatus';
import { mailHtml, mailTekst, type Mailtekst } from '../../opmaak/mail';
import { voorbeelden, type Voorbeelden } from '../../sjablonen/voorbeelden';
import { regionaam } from '../../taal/regio';
import type { Dependencies } from '../../toegang/dependencies';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { CSP_VAN_MAIL } from '../berichten/mailkader';
import { Bericht as Melding } from '../onderdelen/melding';
import { toon, type Pagina } from '../onderdelen/pagina';
import { Sjabloonlijst } from './lijst';

export const PAD = '/werkbak/sjablonen';
/** The page beside it in the menu. */
const PLEK = '/werkbak/post';

/** What the pages are made with; of each region the examples. */
type Met = Dependencies & { readonly voorbeelden: (regio: string) => Voorbeelden };

/** How every kind of message looks, with invented data, in our words or in those of the region. */
export function sjabloonpaginas(deps: Dependencies): Pagina[] {
  const met = { ...deps, voorbeelden: onthouden(deps) };
  return [
    { methode: 'get', pad: PAD, recht: 'post', behandel: (req, res) => toonLijst(met, req, res) },
    {
      methode: 'get',
      pad: `${PAD}/{regio}/{naam}`,
      recht: 'post',
      behandel: (req, res) => toonEen(met, req, res),
    },
    {
      methode: 'get',
      pad: `${PAD}/{regio}/{naam}/mail`,
      recht: 'post',
      behandel: (req, res) => {
        const { mail } = kies(met, req, res);
        if (mail === null) throw new Problem('niet-gevonden', 'Van dit bericht is er geen voorbeeld.');
        res.set({ 'content-security-policy': CSP_VAN_MAIL, 'x-frame-options': 'SAMEORIGIN' });
        res.type('html').send(mailHtml(mail));
      },
    },
  ];
}

function toonLijst(met: Met, req: Request, res: Response): void {
  const regios = regiosVan(met, res);
  const gevraagd = typeof req.query['regio'] === 'string' ? req.query['regio'] : undefined;
  const regio = regios.find((een) => een === gevraagd) ?? regios[0];
  if (regio === undefined) throw new Problem('niet-gevonden', 'Er is geen regio met een convenant.');
  const eigen = new Set(met.sjablonen(regio).keys());
  // A folder of no region at all is for who looks after every region.
  const vreemd = [...met.sjabloongebreken].filter(
    ([naam]) => eisRecht(res, 'post').regio === null && !regios.includes(naam),
  );
  const gebreken = [...(met.sjabloongebreken.get(regio) ?? []), ...vreemd.flatMap(([, fouten]) => fouten)];
  const voorbeeld = met.voorbeelden(regio);
  const namen = [...SJABLOONNAMEN.values()].map((welk) => ({
    ...welk,
    vervangen: eigen.has(welk.naam),
    onderwerp: vind(voorbeeld, welk)?.onderwerp ?? null,
  }));
  toon(
    res,
    { titel: 'Sjablonen', plek: PLEK },
    <>
      <p class="terug">
        <a href={PLEK}>Terug naar de post</a>
      </p>
      <h1>Sjablonen van regio {regionaam(regio)}</h1>
      <p>
        Hier ziet u elk bericht dat Doorbraak maakt, met verzonnen gegevens. Een regio kan er eigen woorden
        voor kiezen: in een bestand met de naam die erbij staat.
      </p>
      {regios.length > 1 && (
        <nav aria-label="Regio">
          <ul>
            {regios.map((een) => (
              <li key={een}>
                <a
                  href={`${PAD}?${new URLSearchParams({ regio: een }).toString()}`}
                  aria-current={een === regio ? 'page' : undefined}
                >
                  {regionaam(een)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Gebreken gebreken={gebreken} />
      <Sjabloonlijst namen={namen} adres={(naam) => adres(regio, naam)} />
    </>,
  );
}

/** What is wrong with files of the region, and what to do. */
function Gebreken({ gebreken }: { readonly gebreken: readonly string[] }) {
  if (gebreken.length === 0) return null;
  return (
    <Melding toon="fout" kop="Niet alles in de map van de regio klopt">
      <p>
        Deze berichten gaan nu weg in de woorden van Doorbraak. Verbeter de bestanden en kijk ze na met{' '}
        <code>npm run sjablonen</code>. Start daarna de worker en de API opnieuw.
      </p>
      <ul>
        {gebreken.map((gebrek) => (
          <li key={gebrek}>{gebrek}</li>
        ))}
      </ul>
    </Melding>
  );
}

function toonEen(met: Met, req: Request, res: Response): void {
  const { regio, welk, mail, vervangen } = kies(met, req, res);
  res.set('content-security-policy', `${String(res.get('content-security-policy'))}; frame-src 'self'`);
  toon(
    res,
    { titel: mail?.onderwerp ?? welk.naam, plek: PLEK },
    <>
      <p class="terug">
        <a href={`${PAD}?${new URLSearchParams({ regio }).toString()}`}>Alle sjablonen</a>
      </p>
      <h1>{mail?.onderwerp ?? welk.naam}</h1>
      <dl class="mailkop">
        <dt>Bestand</dt>
        <dd>
          {regio}/{welk.naam}.md
        </dd>
        <dt>Woorden</dt>
        <dd>{vervangen ? 'Van de regio' : 'Van Doorbraak'}</dd>
        <dt>Invullen</dt>
        <dd>
          <ul>
            {Object.entries(welk.variabelen).map(([naam, uitleg]) => (
              <li key={naam}>
                {`{${naam}}`}: {uitleg}
                {(welk.verplicht as readonly string[]).includes(naam) ? ' (verplicht)' : ''}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {mail === null ? (
        <p>Van dit bericht is er geen voorbeeld.</p>
      ) : (
        <>
          <h2>Zo ziet de e-mail eruit</h2>
          <iframe
            class="mailbeeld"
            title="De e-mail"
            src={`${adres(regio, welk.naam)}/mail`}
            sandbox=""
            referrerpolicy="no-referrer"
          />
          <details>
            <summary>Toon de e-mail zonder opmaak</summary>
            <p class="vrije-tekst">{mailTekst(mail)}</p>
          </details>
        </>
      )}
    </>,
  );
}

/** The regions of who looks: their own, or every one. */
function regiosVan(met: Dependencies, res: Response): string[] {
  const { regio } = eisRecht(res, 'post');
  const alle = [...new Set(met.convenanten.alle().map((een) => een.regio))];
  return regio === null ? alle : alle.filter((een) => een === regio);
}

function kies(met: Met, req: Request, res: Response) {
  const regio = regiosVan(met, res).find((een) => een === pathParam(req, 'regio'));
  const welk = SJABLOONNAMEN.get(pathParam(req, 'naam'));
  if (regio === undefined || welk === undefined)
    throw new Problem('niet-gevonden', 'Dit sjabloon bestaat niet.');
  const bericht = vind(met.voorbeelden(regio), welk);
  const vervangen = met.sjablonen(regio).has(welk.naam);
  return { regio, welk, vervangen, mail: bericht === null ? null : alsMail(met, regio, bericht) };
}

/** An example stands under whatever role it came by. */
function vind(voorbeeld: Voorbeelden, { naam }: Sjabloonnaam): Bericht | null {
  return voorbeeld.get(naam) ?? null;
}

/** Playing the cases takes a moment, and gives the same as long as the program runs. */
function onthouden({ convenanten, sjablonen }: Dependencies): (regio: string) => Voorbeelden {
  const bekend = new Map<string, Voorbeelden>();
  return (regio) => {
    const convenant = convenanten.alle().find((een) => een.regio === regio);
    const al = bekend.get(regio);
    if (al !== undefined || convenant === undefined) return al ?? new Map();
    const gespeeld = voorbeelden(convenant, sjablonen(regio));
    bekend.set(regio, gespeeld);
    return gespeeld;
  };
}

/** What those of the invented family are called. */
const GEZINSNAAM: Readonly<Record<string, string>> = {
  ouders: 'Fatima Voorbeeld',
  jongere: 'Sem Voorbeeld',
};

function alsMail(met: Dependencies, regio: string, bericht: Bericht): Mailtekst {
  const convenant = met.convenanten.alle().find((een) => een.regio === regio);
  const kaal =
    convenant === undefined
      ? null
      : eersteOmslag({ regie: { rol: 'casusregisseur', persoon: null }, convenant });
  if (kaal === null) return { ...bericht, dringend: false };
  const omslag = {
    ...kaal,
    kenmerk: '2026-00417',
    geadresseerde: { naam: GEZINSNAAM[bericht.aan.rol] ?? 'Ada Voorbeeld' },
    afzender: {
      ...kaal.afzender,
      naam: 'Noor Voorbeeld',
      email: 'noor@voorbeeld.nl',
      telefoon: '050 123 45 67',
    },
  };
  return { ...inOmslag(bericht, omslag), dringend: isDringend(bericht.soort) };
}

function adres(regio: string, naam: string): string {
  return `${PAD}/${encodeURIComponent(regio)}/${encodeURIComponent(naam)}`;
}
