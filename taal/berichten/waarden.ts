import type { Casus } from '../../domain/casus';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Taaktype } from '../../domain/taak';
import { openTaak } from '../../domain/taken';
import { AANBODSOORT, AFZIENREDEN, OORDEEL, SLUITREDEN } from '../antwoorden';
import { FASENAAM } from '../fasen';
import { afspraakmoment } from '../tijd';
import { inWoorden, uiterlijkInWoorden } from '../woorden';
import type { Concept } from './bericht';
import { antwoordVoor, toestemmingsvraag } from './brieven';

/** What a template is filled with; what is not known of one message is left out. */
export type Waarden = Readonly<Record<string, string | undefined>>;

/** What can be filled in somewhere. */
const UITLEG = {
  aanbieder: 'wie het aanbod geeft',
  aanbod: 'welk aanbod het is',
  antwoord: 'de zin die zegt voor wanneer de ouders antwoorden',
  dag: 'de dag van de overdracht',
  fase: 'de fase waarin de casus nu is',
  omschrijving: 'wat er is afgesproken',
  oordeel: 'hoe het gaat, zoals gemeld',
  plaats: 'waar het is; een lege regel als dat niet bekend is',
  reden: 'waarom',
  startdatum: 'de dag waarop het aanbod begint',
  taken: 'de taken, elk op een regel, met voor wanneer',
  tijdstip: 'dag en tijd',
  toestemming: 'wat wij over toestemming vragen of vertellen; een lege regel als dat niet hoeft',
  uiterlijk: 'voor wanneer het moet',
  uitvoeren: 'de dag waarop de uitspraak moet zijn uitgevoerd',
  wie: 'wie het doet',
} as const;
export type Variabele = keyof typeof UITLEG;

type Vuller<S extends Gebeurtenissoort> = (
  na: Casus,
  gegevens: GebeurtenisVan<S>['gegevens'],
  concept: Concept,
) => { readonly [V in Variabele]?: string | undefined };

/** Of each event what can be filled in, and with what. */
interface Invulling<S extends Gebeurtenissoort> {
  readonly kan: readonly Variabele[];
  readonly met: Vuller<S>;
}

/** Tasks stand in a message as a list. */
function taken<S extends Gebeurtenissoort>(): Invulling<S> {
  return {
    kan: ['taken'],
    met: (_na, _gegevens, { tekst }) => {
      const regels = tekst.split('\n').filter((regel) => regel.startsWith('- '));
      return { taken: regels.length === 0 ? undefined : regels.join('\n') };
    },
  };
}

const INVULLING: { readonly [S in Gebeurtenissoort]?: Invulling<S> } = {
  'taak-geopend': taken(),
  'taak-herinnerd': taken(),
  'taak-geescaleerd': taken(),
  'taak-genomen': taken(),
  'taak-doorgegeven': taken(),
  'fase-geopend': {
    kan: ['antwoord', 'fase', 'toestemming', 'uiterlijk'],
    met: (na, { fase, vraagtToestemming }, { aan: { rol } }) => ({
      antwoord: antwoordVoor(na, 'arbitrageverzoek-beantwoorden') ?? undefined,
      fase: FASENAAM[fase],
      toestemming: vraagtToestemming ? toestemmingsvraag(na, rol === 'jongere' ? rol : 'ouders') : '',
      uiterlijk: voorWanneer(na, 'doorbraaktafel-plannen'),
    }),
  },
  'fase-hervat': { kan: ['fase'], met: (_na, { fase }) => ({ fase: FASENAAM[fase] }) },
  'voortgang-gerapporteerd': { kan: ['oordeel'], met: (_na, { oordeel }) => ({ oordeel: OORDEEL[oordeel] }) },
  'gevaar-gemeld': { kan: ['uiterlijk'], met: (na) => ({ uiterlijk: voorWanneer(na, 'veiligheid-borgen') }) },
  'afspraak-gemaakt': {
    kan: ['omschrijving', 'uiterlijk', 'wie'],
    met: (_na, { omschrijving, uiterlijk, wie }) => ({ omschrijving, uiterlijk: inWoorden(uiterlijk), wie }),
  },
  'afspraak-verlopen': {
    kan: ['omschrijving', 'wie'],
    met: (na, gegevens) => {
      const afspraak = na.afspraken.find(({ id }) => id === gegevens.afspraak);
      return { omschrijving: afspraak?.omschrijving, wie: afspraak?.wie };
    },
  },
  'aanbod-gedaan': {
    kan: ['aanbieder', 'aanbod', 'startdatum'],
    met: (_na, { aanbieder, soort, startdatum }) => ({
      aanbieder,
      aanbod: AANBODSOORT[soort],
      startdatum: inWoorden(startdatum),
    }),
  },
  'start-gecontroleerd': {
    kan: ['aanbieder', 'startdatum'],
    met: (na, { aanbod, startdatum }) => ({
      aanbieder: na.aanbod.find(({ id }) => id === aanbod)?.aanbieder,
      startdatum: startdatum === undefined ? undefined : inWoorden(startdatum),
    }),
  },
  'doorbraaktafel-gepland': {
    kan: ['plaats', 'tijdstip'],
    met: (_na, { tijdstip, plaats = '' }) => ({ plaats, tijdstip: afspraakmoment(tijdstip) }),
  },
  'doorbraaktafel-vervallen': {
    kan: ['tijdstip'],
    met: (_na, { tijdstip }) => ({ tijdstip: afspraakmoment(tijdstip) }),
  },
  'arbitrageverzoek-uitgereikt': {
    kan: ['antwoord'],
    met: (na) => ({ antwoord: antwoordVoor(na, 'arbitrageverzoek-beantwoorden') ?? undefined }),
  },
  'commissie-samengesteld': {
    kan: ['uiterlijk'],
    met: (na) => ({ uiterlijk: voorWanneer(na, 'zitting-plannen') }),
  },
  'zitting-gepland': {
    kan: ['tijdstip'],
    met: (_na, { tijdstip }) => ({ tijdstip: afspraakmoment(tijdstip) }),
  },
  'uitspraak-gedaan': {
    kan: ['antwoord', 'uitvoeren'],
    met: (na, { uitvoerenUiterlijk }) => ({
      antwoord: antwoordVoor(na, 'aanvaarding-vastleggen') ?? undefined,
      uitvoeren: inWoorden(uitvoerenUiterlijk),
    }),
  },
  'van-vervolging-afgezien': {
    kan: ['reden', 'uiterlijk'],
    met: (na, { reden }) => ({
      reden: AFZIENREDEN[reden],
      uiterlijk: voorWanneer(na, 'bestuurlijk-besluit-vastleggen'),
    }),
  },
  toegewezen: { kan: ['fase'], met: (na) => ({ fase: FASENAAM[na.fase] }) },
  overgedragen: { kan: ['fase'], met: (na) => ({ fase: FASENAAM[na.fase] }) },
  'overdracht-aangekondigd': { kan: ['dag'], met: (_na, { per }) => ({ dag: inWoorden(per) }) },
  'aankondiging-vervallen': { kan: ['dag'], met: (_na, { per }) => ({ dag: inWoorden(per) }) },
  'casus-gesloten': { kan: ['reden'], met: (_na, { reden }) => ({ reden: SLUITREDEN[reden] }) },
};

function voorWanneer(na: Casus, taak: Taaktype): string | undefined {
  const open = openTaak(na, taak);
  return open === undefined ? undefined : uiterlijkInWoorden(open.uiterlijk);
}

/** What can be filled in in a message about each event, with what it is. */
export const VARIABELEN: { readonly [S in Gebeurtenissoort]?: Readonly<Record<string, string>> } =
  Object.fromEntries(
    Object.entries(INVULLING).map(([soort, { kan }]) => [
      soort,
      Object.fromEntries(kan.map((variabele) => [variabele, UITLEG[variabele]])),
    ]),
  );

/** With what a message about an event is filled; what is not known of it is undefined. */
export function waarden(na: Casus, { soort, gegevens }: Gebeurtenis, concept: Concept): Waarden {
  // The table keeps each event with its own data.
  const invulling = INVULLING[soort] as Invulling<never> | undefined;
  return invulling?.met(na, gegevens as never, concept) ?? {};
}
