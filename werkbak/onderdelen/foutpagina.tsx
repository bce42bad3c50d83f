import type { ErrorRequestHandler, Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { asProblem, httpStatus, Problem, type ProblemCode } from '../../toegang/problems';
import { typedFields } from '../../toegang/bewaard';
import { rememberProblem } from '../../toegang/refused';
import { remember } from '../../toegang/wie';
import { TOKEN_FIELD } from '../../toegang/session';
import { Formulier, Formuliertoken } from './formulier';
import { Knop, Knoplink } from './knop';
import { alsPagina, toon } from './pagina';

/** What a problem means to who works with the pages: what is the matter, what is safe, and what to do. */
interface Uitleg {
  readonly kop: string;
  readonly veilig: string;
  readonly doe: string;
}

const NIETS_GEDAAN = 'Er is niets veranderd.';

const UITLEG: Record<ProblemCode, Uitleg> = {
  'niet-gevonden': {
    kop: 'Deze pagina is er niet',
    veilig: 'Misschien klopt het adres niet, of mag u deze casus niet zien.',
    doe: 'Ga naar de werkbak en zoek van daaruit verder.',
  },
  'geen-recht': {
    kop: 'Deze pagina is niet voor u',
    veilig: NIETS_GEDAAN,
    doe: 'Hoort dit bij uw werk? Vraag dan de beheerder van uw regio om een andere rol.',
  },
  'niet-bevoegd': {
    kop: 'Dit mag u nu niet doen',
    veilig: NIETS_GEDAAN,
    doe: 'Open de casus: daar staat wie nu de regie heeft en wat u wel kunt doen.',
  },
  'niet-toegestaan': {
    kop: 'Dit kan nu niet meer',
    veilig: 'De casus is intussen veranderd. Wat u wilde doen, is niet gedaan.',
    doe: 'Open de casus opnieuw en kijk hoe het er nu voor staat.',
  },
  'ander-kind': {
    kop: 'Deze sleutel is van een ander kind',
    veilig: NIETS_GEDAAN,
    doe: 'Geef dit kind een eigen sleutel en meld het opnieuw.',
  },
  'vreemde-herkomst': {
    kop: 'Dit formulier is niet verstuurd',
    veilig: 'Het kwam niet van een pagina van uw aanmelding van nu. ' + NIETS_GEDAAN,
    doe: 'Open de pagina opnieuw en vul het formulier daar in.',
  },
  'niet-aangemeld': {
    kop: 'U bent niet aangemeld',
    veilig: NIETS_GEDAAN,
    doe: 'Meld u aan en probeer het opnieuw.',
  },
  'tijdelijk-onbereikbaar': {
    kop: 'Even niet bereikbaar',
    veilig: 'Alles wat eerder is vastgelegd, blijft bewaard. De termijnen van de casussen lopen gewoon door.',
    doe: 'Wacht een paar minuten en probeer het opnieuw. Twijfelt u of iets is gelukt? Kijk dan eerst in de casus.',
  },
  'te-druk': {
    kop: 'Even te druk',
    veilig: NIETS_GEDAAN,
    doe: 'Wacht een halve minuut en probeer het opnieuw.',
  },
  'te-snel': {
    kop: 'Even te veel tegelijk',
    veilig: NIETS_GEDAAN,
    doe: 'Wacht een minuut en probeer het opnieuw.',
  },
  'interne-fout': {
    kop: 'Er ging iets mis',
    veilig: 'Alles wat eerder is vastgelegd, blijft bewaard. De fout is gemeld aan de beheerder.',
    doe: 'Kijk in de casus of het toch gelukt is. Zo niet, probeer het dan opnieuw.',
  },
  ongeldig: {
    kop: 'Er klopt iets niet',
    veilig: NIETS_GEDAAN,
    doe: 'Ga terug en verbeter wat er niet klopt.',
  },
  gewijzigd: {
    kop: 'Iemand anders was u voor',
    veilig: 'Iemand anders heeft dit intussen gewijzigd. Uw wijziging is niet bewaard.',
    doe: 'Open de pagina opnieuw, kijk wat er nu staat en wijzig het dan.',
  },
  verouderd: {
    kop: 'Er gebeurde net iets in deze casus',
    veilig: 'De casus is veranderd sinds u die las. Wat u deed is niet gedaan.',
    doe: 'Open de casus opnieuw, kijk wat er is veranderd en doe het dan.',
  },
  'te-groot': {
    kop: 'Dit is te groot om te versturen',
    veilig: NIETS_GEDAAN,
    doe: 'Ga terug en maak de tekst korter, of kies een kleiner bestand.',
  },
  'te-lang': {
    kop: 'Dit adres is te lang',
    veilig: NIETS_GEDAAN,
    doe: 'Open de pagina opnieuw vanuit het menu.',
  },
  'sleutel-hergebruikt': {
    kop: 'Dit is al verstuurd',
    veilig: 'Met dit formulier is al iets anders verstuurd, en dat is gedaan. ' + NIETS_GEDAAN,
    doe: 'Open de pagina opnieuw en vul het formulier daar in.',
  },
  'sleutel-bezig': {
    kop: 'Dit wordt al gedaan',
    veilig: 'Hetzelfde is net verstuurd en loopt nog.',
    doe: 'Wacht even en open de pagina opnieuw: dan ziet u wat ervan werd.',
  },
  antwoordsoort: { kop: 'Dit kan niet op deze pagina', veilig: NIETS_GEDAAN, doe: 'Ga naar de werkbak.' },
  methode: { kop: 'Dit kan niet op deze pagina', veilig: NIETS_GEDAAN, doe: 'Ga naar de werkbak.' },
  'geen-json': { kop: 'Dit kan niet op deze pagina', veilig: NIETS_GEDAAN, doe: 'Ga naar de werkbak.' },
  mediatype: { kop: 'Dit kan niet op deze pagina', veilig: NIETS_GEDAAN, doe: 'Ga naar de werkbak.' },
  'verkeerd-adres': {
    kop: 'Deze dienst is alleen op deze computer te bereiken',
    veilig: NIETS_GEDAAN,
    doe: 'Gebruik op deze computer het adres dat bij de start is genoemd.',
  },
};

/** Problems of pages become pages in the frame of the product; those of the API go on to its own last handler. */
export function foutpaginas(meldFout: (fout: unknown) => void): ErrorRequestHandler {
  return (fout: unknown, req, res, next) => {
    if (res.headersSent || !wilPagina(req, res)) {
      next(fout);
      return;
    }
    const probleem = voorMensen(asProblem(fout) ?? new Problem('interne-fout'), res);
    if (probleem.code === 'interne-fout') meldFout(fout);
    // Who asks was only looked at for a page; nobody's menu belongs around an address that does not exist.
    if (res.locals.pagina !== true) alsPagina(req, res, () => remember(res, null));
    toonProbleem(req, res, probleem);
  };
}

/** What a program is told of an address that is no page says nothing to somebody who typed it. */
function voorMensen(probleem: Problem, res: Response): Problem {
  return probleem.code === 'niet-gevonden' && res.locals.pagina !== true
    ? new Problem('niet-gevonden', 'Op dit adres staat geen pagina van Doorbraak.')
    : probleem;
}

function wilPagina(req: Request, res: Response): boolean {
  if (res.locals.pagina === true) return true;
  return !/^\/(v1|codec)(\/|$)/.test(req.path) && (req.headers.accept ?? '').includes('text/html');
}

/** A page answers data that are not right as its forms do; the API keeps to the NL API Design Rules, which ask 400. */
const ONGELDIG = 422;

function toonProbleem(req: Request, res: Response, probleem: Problem): void {
  const { kop, veilig, doe } = UITLEG[probleem.code];
  rememberProblem(res, probleem.code);
  const status = probleem.code === 'ongeldig' ? ONGELDIG : httpStatus(probleem.code);
  res.set({ ...probleem.headers, 'cache-control': 'no-store' });
  toon(
    res,
    { titel: kop, status },
    <>
      <h1>{kop}</h1>
      <p>{probleem.message}</p>
      {probleem.fouten.length > 0 && (
        <ul>
          {probleem.fouten.map(({ veld, melding }) => (
            <li key={veld}>
              {veld} {melding}
            </li>
          ))}
        </ul>
      )}
      <p>{veilig}</p>
      <p>{doe}</p>
      {req.method === 'POST' && status >= 409 && <Getypt velden={typedFields(req)} />}
      {TE_HERHALEN.has(probleem.code) && <Opnieuw req={req} />}
      <p class="knoppen">
        {req.method === 'GET' && status >= 500 ? (
          <Knoplink href={req.originalUrl}>Probeer opnieuw</Knoplink>
        ) : (
          <Knoplink href="/werkbak" soort={TE_HERHALEN.has(probleem.code) ? 'secundair' : 'primair'}>
            Naar de werkbak
          </Knoplink>
        )}
      </p>
    </>,
  );
}

/** What passes by itself: the same form sent again a little later does what it was for. */
const TE_HERHALEN: ReadonlySet<ProblemCode> = new Set(['tijdelijk-onbereikbaar', 'te-druk', 'te-snel']);

/** A form that could not be handled, to be sent again as it was; one with a file has to be filled in again. */
function Opnieuw({ req }: { readonly req: Request }): ComponentChildren {
  const heeftToken = useContext(Formuliertoken) !== '';
  if (req.method !== 'POST' || req.is('application/x-www-form-urlencoded') === false) return null;
  const { [TOKEN_FIELD]: token }: Record<string, unknown> = (req.body ?? {}) as Record<string, unknown>;
  return (
    <Formulier actie={req.originalUrl} class="opnieuw">
      {/* While nobody can be looked up the page has no token of its own: then the one it was sent with still counts. */}
      {!heeftToken && typeof token === 'string' && <input type="hidden" name={TOKEN_FIELD} value={token} />}
      {Object.entries(typedFields(req)).flatMap(([naam, waarde]) =>
        [waarde]
          .flat()
          .map((tekst, i) => <input key={`${naam}-${i}`} type="hidden" name={naam} value={tekst} />),
      )}
      <p>Wat u invulde, is niet weg. Met deze knop stuurt u hetzelfde nog een keer.</p>
      <p class="knoppen">
        <Knop>Verstuur opnieuw</Knop>
      </p>
    </Formulier>
  );
}

/** Text that somebody wrote, so that it is not lost with the page: what was only chosen is chosen again in a moment. */
function Getypt({ velden }: { readonly velden: ReturnType<typeof typedFields> }): ComponentChildren {
  const teksten = Object.values(velden)
    .flat()
    .filter((tekst) => /\S\s+\S/.test(tekst));
  if (teksten.length === 0) return null;
  return (
    <section>
      <h2>Wat u had ingevuld</h2>
      <p>Kopieer de tekst als u die wilt bewaren.</p>
      {teksten.map((tekst, nummer) => (
        <pre key={nummer} class="getypt">
          {tekst}
        </pre>
      ))}
    </section>
  );
}
