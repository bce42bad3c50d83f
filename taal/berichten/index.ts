import type { Casus } from '../../domain/casus';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from '../../domain/gebeurtenis';
import { REGIEROLLEN } from '../../domain/fase';
import { delenBeperkt } from '../../domain/toestemming';
import { vrijgave } from '../../domain/vrijgave';
import type { Bericht, Concept } from './bericht';
import * as afspraken from './afspraken';
import * as arbitrage from './arbitrage';
import * as fase from './fase';
import { meldingGeweigerd } from './melding';
import * as overdracht from './overdracht';
import { regieGekregen } from './regie';
import * as signalen from './signalen';
import { metSjabloon, type Sjablonen } from './sjabloon';
import { sjabloonnaam } from './sjablonen';
import { bijSluiting } from './sluiting';
import * as tafel from './tafel';
import { bijToestemming } from './toestemming';
import { waarden } from './waarden';
import { bijOpenTaak, bijTaakhouder, bijTeLaat, herinnering, nieuweTaken } from './taken';
import { VERWIJZING } from './verwijzing';

export type { Bericht, Berichtsoort, Ontvangerrol } from './bericht';

/**
 * The messages of one batch of events. `na` is the case after the whole batch: an invitation to work that the same
 * batch has already overtaken is not sent (rule 1 and section 3). In the words of the region where it has templates.
 * Restricts content where consent is lacking (rule 6).
 */
export function berichten(
  na: Casus,
  gebeurtenissen: readonly Gebeurtenis[],
  sjablonen: Sjablonen = new Map(),
): Bericht[] {
  const eerste = na.volgnummer - gebeurtenissen.length + 1;
  const los = gebeurtenissen.flatMap((g, i) =>
    conceptenBij(na, g, gebeurtenissen.slice(i + 1)).map((concept) => ({ ...concept, bij: eerste + i })),
  );
  const alle = [...los, ...nieuweTaken(na, gebeurtenissen, eerste)];
  return alle.map((bericht) => {
    const g = gebeurtenissen[bericht.bij - eerste];
    return beperk(na, g === undefined ? bericht : verwoord(na, g, bericht, sjablonen));
  });
}

/** A message in the words of the region, where it has them. */
function verwoord(na: Casus, g: Gebeurtenis, bericht: Bericht, sjablonen: Sjablonen): Bericht {
  const sjabloon = sjabloonnamen(g, bericht)
    .map((naam) => sjablonen.get(naam))
    .find((een) => een !== undefined);
  return { ...bericht, ...metSjabloon(bericht, sjabloon, waarden(na, g, bericht)) };
}

/** Under which names the template of a message may stand: of its role, or of whoever leads or has the task. */
export function sjabloonnamen(g: Gebeurtenis, { soort, aan: { rol } }: Concept): string[] {
  const rollen = (REGIEROLLEN as readonly string[]).includes(rol) ? [rol, 'regie'] : [rol];
  return rollen.map((welke) => sjabloonnaam({ bij: g.soort, soort, rol: welke, geval: gevalVan(g, soort) }));
}

/** In which case a letter is, of those that say something else each time. */
function gevalVan(g: Gebeurtenis, soort: string): string | null {
  if (soort !== 'brief') return null;
  if (g.soort === 'casus-gesloten') return g.gegevens.reden;
  if (g.soort !== 'fase-geopend') return null;
  const { fase, aanleiding } = g.gegevens;
  return aanleiding === 'afschaling' || (aanleiding === 'alsnog-instemming' && fase === 'arbitrage')
    ? aanleiding
    : fase;
}

/** As much of a message as may leave for whom it is; that is asked again when it leaves (`inOmslag`). */
function beperk(na: Casus, bericht: Bericht): Bericht {
  return vrijgave(bericht.aan.rol, 'bericht', delenBeperkt(na)).wat === 'heel'
    ? bericht
    : { ...bericht, ...VERWIJZING };
}

type Maker<S extends Gebeurtenissoort> = (
  na: Casus,
  g: GebeurtenisVan<S>,
  erna: readonly Gebeurtenis[],
) => Concept[];

/** What is told of an event, by its kind; of the others nothing. Tasks that opened are told together. */
export const VERTELD: { readonly [S in Gebeurtenissoort]?: Maker<S> } = {
  'melding-geweigerd': () => [meldingGeweigerd()],
  'fase-geopend': fase.bijFase,
  'fase-hervat': fase.bijHervatting,
  'taak-herinnerd': (na, { gegevens }, erna) =>
    bijOpenTaak(na, gegevens.taak, erna, (taak) => [herinnering(na, taak)]),
  'taak-geescaleerd': (na, { gegevens }, erna) =>
    bijOpenTaak(na, gegevens.taak, erna, (taak) => bijTeLaat(na, taak)),
  'taak-genomen': (na, g, erna) =>
    bijOpenTaak(na, g.gegevens.taak, erna, (taak) => bijTaakhouder(na, taak, g)),
  'taak-doorgegeven': (na, g, erna) =>
    bijOpenTaak(na, g.gegevens.taak, erna, (taak) => bijTaakhouder(na, taak, g)),
  'voortgang-gerapporteerd': signalen.bijVoortgang,
  'toestemming-vastgelegd': bijToestemming,
  'gevaar-gemeld': signalen.bijGevaar,
  'afspraak-gemaakt': (_, g) => afspraken.bijNieuweAfspraak(g),
  'afspraak-verlopen': afspraken.bijAfspraak,
  'aanbod-gedaan': (_, g) => afspraken.bijPlaatsing(g),
  'start-gecontroleerd': afspraken.bijStart,
  'doorbraaktafel-gepland': tafel.uitnodigingen,
  'doorbraaktafel-vervallen': tafel.afzeggingen,
  'doorbraaktafel-vastgelegd': tafel.bijVerslag,
  'arbitrageverzoek-uitgereikt': arbitrage.bijUitreiking,
  'commissie-samengesteld': arbitrage.bijCommissie,
  'zitting-gepland': arbitrage.bijZitting,
  'uitspraak-gedaan': arbitrage.bijUitspraak,
  'uitvoering-uitgebleven': arbitrage.bijUitgeblevenUitvoering,
  'van-vervolging-afgezien': arbitrage.bijAfzien,
  toegewezen: (na) => [regieGekregen(na)],
  overgedragen: overdracht.bijOverdracht,
  'overdracht-aangekondigd': overdracht.bijAankondiging,
  'aankondiging-vervallen': (_, g) => overdracht.bijVervallen(g),
  'casus-gesloten': bijSluiting,
};

function conceptenBij<S extends Gebeurtenissoort>(
  na: Casus,
  g: GebeurtenisVan<S>,
  erna: readonly Gebeurtenis[],
): Concept[] {
  const maak = VERTELD[g.soort];
  return maak === undefined ? [] : maak(na, g, erna);
}
