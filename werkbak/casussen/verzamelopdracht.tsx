import type { Request, Response } from 'express';
import type { ComponentChildren } from 'preact';
import type { Casuslijstregel } from '../../dossier/casuslijst';
import type { Verzamelopdracht } from '../../dossier/verzamelopdrachten/verzamelopdrachten';
import { bereik } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { noteerInzage } from '../../toegang/inzage';
import { Problem } from '../../toegang/problems';
import { pathParam } from '../../toegang/route';
import { eisRecht } from '../../toegang/wie';
import { CASUSLIJSTPAD } from '../onderdelen/casuslijst';
import { Formulier } from '../onderdelen/formulier';
import { Knop, Knoplink } from '../onderdelen/knop';
import { Bericht } from '../onderdelen/melding';
import { leesOmgang } from '../onderdelen/omgang';
import { toon, type Pagina } from '../onderdelen/pagina';
import { keuzenaam, keuzewaarde, MEESTE } from './keuze';
import { Uitslagen } from './uitslagen';
import { verzameladres, VERZAMELPAD } from './verzameladres';
import { slotzin, SOORTEN, zoveelCasussen } from './verzamelsoort';

/** How often the page of one that runs shows itself anew. */
const VERNIEUW_S = 3;
/** After this it is said that nothing succeeds for a while. */
const HAPERT_S = 15;

/** How far something is that somebody does in many cases, and what became of each case; for nobody else. */
export function verzamelpaginas(met: Dependencies): Pagina[] {
  return [
    { methode: 'get', pad: VERZAMELPAD, recht: 'opdracht', behandel: (req, res) => toonEen(met, req, res) },
    {
      methode: 'post',
      pad: `${VERZAMELPAD}/opnieuw`,
      recht: 'opdracht',
      behandel: async (req, res) => {
        const { id } = await leesEigen(met, req, res);
        await met.verzamelopdrachten.opnieuw(eisRecht(res, 'opdracht'), id);
        res.redirect(303, verzameladres(id));
      },
    },
  ];
}

async function leesEigen(met: Dependencies, req: Request, res: Response): Promise<Verzamelopdracht> {
  const { id } = eisRecht(res, 'opdracht');
  const een = await met.verzamelopdrachten.lees(id, pathParam(req, 'verzamelopdracht'));
  if (een === null) throw new Problem('niet-gevonden', NIET_VAN_U);
  return een;
}

const NIET_VAN_U =
  'Dit is er niet of niet meer, of iemand anders deed het. Na een week gaat het weg; in elke casus blijft staan wat er is gedaan.';

async function toonEen(met: Dependencies, req: Request, res: Response): Promise<void> {
  const een = await leesEigen(met, req, res);
  const stil = req.query['stil'] === 'ja';
  const anders = req.query['anders'] === 'ja' && (
    <Bericht toon="let-op">
      <p>Dit formulier is eerder verstuurd met een andere keuze. Die geldt.</p>
    </Bericht>
  );
  if (!een.klaar) {
    if (!stil) res.set('refresh', String(VERNIEUW_S));
    toon(res, { titel: kop(een), plek: CASUSLIJSTPAD }, <Bezig een={een} stil={stil} bericht={anders} />);
    return;
  }
  const gebruiker = eisRecht(res, 'opdracht');
  const nu = met.klok.nu();
  const regels = await met.dossier.leesCasuslijst(
    bereik(gebruiker),
    { casusnummers: een.casussen.map(({ casusnummer }) => casusnummer) },
    nu,
    'gemeld',
    { na: null, aantal: MEESTE },
  );
  await noteerInzage(met, res, { handeling: 'verzamelopdracht', waarmee: 'werkbak' }, regels);
  const { namen } = await leesOmgang(met, gebruiker);
  await met.verzamelopdrachten.bekeken(gebruiker.id, een.id);
  toon(
    res,
    { titel: kop(een), plek: CASUSLIJSTPAD },
    <Klaar een={een} regels={regels} zin={slotzin(een, { namen, nu })} bericht={anders} />,
  );
}

function kop({ soort, klaar, casussen }: Verzamelopdracht): string {
  if (klaar) return SOORTEN[soort].klaar;
  const gedaan = casussen.filter(({ uitslag }) => uitslag !== null).length;
  return `${SOORTEN[soort].bezig}: ${gedaan} van ${casussen.length}`;
}

function Bezig({
  een,
  stil,
  bericht,
}: {
  readonly een: Verzamelopdracht;
  readonly stil: boolean;
  readonly bericht: ComponentChildren;
}) {
  const { id, soort, casussen } = een;
  const gedaan = casussen.filter(({ uitslag }) => uitslag !== null).length;
  return (
    <>
      <h1>{SOORTEN[soort].bezig}</h1>
      {bericht}
      <div class="vlak verzameling">
        <p id="hoever" class="verzameling__hoever">
          <b>
            {gedaan} van {casussen.length}
          </b>{' '}
          gedaan
        </p>
        <progress aria-labelledby="hoever" max={casussen.length} value={gedaan} />
        {een.stil > HAPERT_S && (
          <p>
            Het hapert: er is al {een.stil} seconden niets gelukt. Het wordt vanzelf opnieuw geprobeerd, en
            nooit twee keer gedaan.
          </p>
        )}
        <p>
          U hoeft hier niet te wachten. Het gaat door, ook als u iets anders doet of deze bladzijde sluit. U
          vindt het terug bij <a href={CASUSLIJSTPAD}>Casussen</a>.
        </p>
      </div>
      <p class="knoppen">
        {stil ? (
          <>
            <Knoplink soort="secundair" href={verzameladres(id, { stil: true })}>
              Kijk nu hoe ver het is
            </Knoplink>
            <a href={verzameladres(id)}>Laat de bladzijde zichzelf vernieuwen</a>
          </>
        ) : (
          <a href={verzameladres(id, { stil: true })}>Stop het vanzelf vernieuwen van deze bladzijde</a>
        )}
      </p>
    </>
  );
}

function Klaar({
  een,
  regels,
  zin,
  bericht,
}: {
  readonly een: Verzamelopdracht;
  readonly regels: readonly Casuslijstregel[];
  readonly zin: string;
  readonly bericht: ComponentChildren;
}) {
  const { id, soort, casussen, weggelaten } = een;
  const van = (welke: string) => casussen.filter(({ uitslag }) => uitslag === welke);
  const opnieuw = van('opnieuw').length;
  const geweigerd = new Set(van('geweigerd').map(({ casusnummer }) => casusnummer));
  const weer = regels.filter(
    ({ casusnummer, geslotenOp }) => geslotenOp === null && geweigerd.has(casusnummer),
  );
  const alles = van('gedaan').length === casussen.length && weggelaten === 0;
  return (
    <>
      <h1>{SOORTEN[soort].klaar}</h1>
      {bericht}
      <Bericht toon={alles ? 'goed' : 'let-op'}>
        <p>{zin}</p>
        {weggelaten > 0 && <p>{zoveelCasussen(weggelaten)} ziet u niet meer. Daarin is niets gedaan.</p>}
      </Bericht>
      {opnieuw > 0 && (
        <Formulier actie={`${verzameladres(id)}/opnieuw`}>
          <p>Probeer dit over een minuut opnieuw. Het wordt nooit twee keer gedaan.</p>
          <p class="knoppen">
            <Knop>Probeer {zoveelCasussen(opnieuw)} opnieuw</Knop>
          </p>
        </Formulier>
      )}
      {weer.length > 0 && <KiesWeer een={een} regels={weer} />}
      <Uitslagen
        casussen={casussen}
        namen={new Map(regels.map(({ casusnummer, naam }) => [casusnummer, naam]))}
      />
      <p>
        <Knoplink soort="secundair" href={CASUSLIJSTPAD}>
          Terug naar de casussen
        </Knoplink>
      </p>
    </>
  );
}

/** What was refused can be chosen again, as the cases stand now: that is something new. */
function KiesWeer({
  een: { soort, getypt },
  regels,
}: {
  readonly een: Verzamelopdracht;
  readonly regels: readonly Casuslijstregel[];
}) {
  return (
    <Formulier actie={SOORTEN[soort].pad}>
      <input type="hidden" name="stap" value="kies" />
      {Object.entries(getypt).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {regels.map((regel) => (
        <input
          key={regel.casusnummer}
          type="hidden"
          name={keuzenaam(regel.casusnummer)}
          value={keuzewaarde(regel)}
        />
      ))}
      <p class="knoppen">
        <Knop soort="secundair">
          Kies {regels.length === 1 ? 'de casus' : `de ${zoveelCasussen(regels.length)}`} waarin niets is
          gedaan opnieuw
        </Knop>
      </p>
    </Formulier>
  );
}
