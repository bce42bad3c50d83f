import type { Casus } from '../../domain/casus';
import type { Gegevens, Opdrachtnaam } from '../../domain/opdracht';
import type { Taak, Taaktype } from '../../domain/taak';
import { datumVan, middernacht, plusDagen, urenTermijn, type Datum, type Moment } from '../../domain/tijd';
import { isWerkdag } from '../../domain/werkdagen';
import type { Bezetting } from './bezetting';
import type { Plan } from './plan';
import type { Toeval } from './toeval';
import * as zinnen from './zinnen';

/** A command of an example. */
export type Werk = {
  [N in Opdrachtnaam]: { readonly opdracht: N; readonly gegevens: Gegevens<N> };
}[Opdrachtnaam];

/** What whoever does a task knows. */
export interface Bij {
  readonly casus: Casus;
  readonly taak: Taak;
  readonly plan: Plan;
  readonly toeval: Toeval;
  readonly mensen: Bezetting;
  readonly nu: Moment;
}

/** The first working day at or after a date. */
export function werkdagVanaf(datum: Datum): Datum {
  let dag = datum;
  while (!isWerkdag(dag)) dag = plusDagen(dag, 1);
  return dag;
}

/** The last working day at or before a date. */
export function werkdagTot(datum: Datum): Datum {
  let dag = datum;
  while (!isWerkdag(dag)) dag = plusDagen(dag, -1);
  return dag;
}

/** A moment in office hours, so many working days from now at least. */
function vergadermoment(nu: Moment, dagen: number, toeval: Toeval): Moment {
  return urenTermijn(
    middernacht(werkdagVanaf(plusDagen(datumVan(nu), dagen))),
    toeval.uit([10, 11, 13.5, 15]),
  );
}

function doe<N extends Opdrachtnaam>(opdracht: N, gegevens: Gegevens<N>): Werk {
  return { opdracht, gegevens } as Werk;
}

/** By which commands each task is done, in order; a task that is not here, or gives none, is left. */
export const TAAKWERK: { readonly [T in Taaktype]?: (bij: Bij) => readonly Werk[] } = {
  'eerste-actie': ({ casus, toeval }) => [
    doe('meldEersteActie', {
      toelichting: toeval.uit(
        zinnen.EERSTE_ACTIE[casus.fase === 'schoolregie' ? 'schoolregie' : 'casusregie'],
      ),
    }),
  ],
  'voortgang-rapporteren': ({ casus, toeval }) => [
    doe('rapporteerVoortgang', {
      oordeel: 'op-schema',
      toelichting: toeval.uit(zinnen.VOORTGANG[casus.bereikt]),
      ...(casus.bereikt === 'schoolregie'
        ? {}
        : { trede: toeval.uit(['eenvoudig', 'gecompliceerd', 'gecompliceerd', 'complex']) }),
    }),
  ],
  'toestemming-vastleggen': ({ casus, plan, toeval }) => [
    ...casus.toestemmers.map((van) =>
      doe('legToestemmingVast', { van, besluit: plan.weigert === van ? 'geweigerd' : 'gegeven' }),
    ),
    ...(toeval.kans(25) && casus.fase !== 'schoolregie'
      ? [
          doe('legStemVast', {
            van: 'ouder',
            gezegd: 'Wij doen mee, als iemand ons vertelt wie er belt en wanneer.',
          }),
        ]
      : []),
  ],
  'jongere-horen': ({ casus, toeval }) => [
    doe('legStemVast', {
      van: 'jongere',
      gezegd: toeval.uit(casus.geboortedatum > '2015' ? zinnen.STEM_KIND : zinnen.STEM_TIENER),
      ...(toeval.kans(40) ? { ondersteuner: toeval.uit(zinnen.ONDERSTEUNER) } : {}),
    }),
  ],
  'doorbraaktafel-plannen': ({ casus, toeval, mensen, nu }) => [
    doe('planDoorbraaktafel', {
      op: vergadermoment(nu, toeval.tussen(4, 9), toeval),
      plaats: toeval.uit(zinnen.PLAATSEN),
      deelnemers: mensen.team(casus.convenant.regio).map(({ id, discipline }) => ({
        persoon: id,
        discipline: discipline ?? 'onderwijs',
      })),
    }),
  ],
  'doorbraaktafel-vastleggen': ({ casus, toeval, mensen, nu }) =>
    (casus.doorbraaktafel?.tijdstip ?? nu) >= nu
      ? []
      : [
          ...afspraken(casus, toeval, nu, toeval.tussen(2, 3)),
          doe('legDoorbraaktafelVast', {
            aanwezig: [...mensen.team(casus.convenant.regio).map(({ naam }) => naam), 'Ouders'],
            verslag: toeval.uit(zinnen.TAFEL),
            uitkomst: 'afspraken',
          }),
        ],
  'afspraak-controleren': ({ casus, toeval, nu }) => [
    ...casus.afspraken
      .filter(({ gevraagd, nagekomen }) => gevraagd && nagekomen === null)
      .map(({ id }) => doe('controleerAfspraak', { afspraak: id, nagekomen: toeval.kans(75) })),
    ...(toeval.kans(40) ? afspraken(casus, toeval, nu, 1) : []),
  ],
  'start-controleren': ({ casus, toeval }) =>
    casus.aanbod
      .filter(({ startGevraagd }) => startGevraagd)
      .map(({ id }) =>
        doe('controleerStart', {
          aanbod: id,
          gestart: toeval.kans(80),
          toelichting: 'Bij de aanbieder nagevraagd.',
        }),
      ),
  'arbitrageverzoek-uitreiken': ({ toeval, nu }) => [
    doe('reikVerzoekUit', { op: datumVan(nu), wijze: toeval.uit(['gesprek', 'gesprek', 'brief']) }),
  ],
  'arbitrageverzoek-beantwoorden': ({ plan }) =>
    plan.ouders === undefined ? [] : [doe('beantwoordArbitrageverzoek', { besluit: plan.ouders })],
  'commissie-samenstellen': ({ casus, toeval, mensen }) => [
    doe('stelCommissieSamen', {
      ouders: toeval.uit(['Mevrouw De Rijke', 'De heer Van Aken', 'Mevrouw Öztürk']),
      doorbraakteam: mensen.team(casus.convenant.regio)[0]?.naam ?? 'De heer Yilmaz',
      naburigSwv: toeval.uit(['Mevrouw Postma', 'De heer Willems', 'Mevrouw Rahmani']),
      ...(casus.regie.rol === 'leerplichtambtenaar' ? { voorzitter: 'Mevrouw Scholten' } : {}),
    }),
  ],
  'zitting-plannen': ({ toeval, nu }) => [doe('planZitting', { op: vergadermoment(nu, 6, toeval) })],
  'uitspraak-vastleggen': ({ casus, toeval, nu }) =>
    (casus.arbitrage?.zitting ?? nu) >= nu || casus.arbitrage?.commissie == null
      ? []
      : [
          doe('doeUitspraak', {
            uitspraak: toeval.uit(zinnen.UITSPRAAK),
            uitvoerenUiterlijk: plusDagen(datumVan(nu), 28),
          }),
        ],
  'aanvaarding-vastleggen': ({ plan: { vonnis = 'aanvaard' } }) =>
    vonnis === null ? [] : [doe('beantwoordUitspraak', { besluit: vonnis })],
  'uitvoering-controleren': () => [doe('bevestigUitvoering', { uitgevoerd: true })],
  'proces-verbaal-verzenden': ({ plan: { om } }) =>
    om === undefined ? [] : [doe('verzendProcesVerbaal', { route: om.route })],
  'om-besluit-vastleggen': ({ plan: { om } }) =>
    om?.besluit === undefined ? [] : [doe('legOmBesluitVast', om.besluit)],
  'om-uitkomst-vastleggen': ({ plan: { om } }) =>
    om?.uitkomst === undefined ? [] : [doe('legOmUitkomstVast', om.uitkomst)],
  'onderwijsvraag-bewaken': ({ toeval }) => [
    doe('bewaakOnderwijsvraag', { toelichting: toeval.uit(zinnen.ONDERWIJSVRAAG) }),
  ],
  'veiligheid-borgen': () => [doe('borgVeiligheid', { toelichting: zinnen.VEILIG, veiligThuis: true })],
  'nazorg-bevestigen': ({ toeval }) => [doe('bevestigNazorg', { toelichting: toeval.uit(zinnen.NAZORG) })],
  'terugkeer-bevestigen': () => [
    doe('bevestigTerugkeer', {
      bevestigd: true,
      toelichting: 'Met de school en de ouders gebeld: het klopt.',
    }),
  ],
};

/** Agreements, each with somebody and a date of its own. */
export function afspraken(casus: Casus, toeval: Toeval, nu: Moment, aantal: number): Werk[] {
  return Array.from({ length: aantal }, (_, plek) => {
    const [omschrijving, wie] = toeval.uit(zinnen.AFSPRAAK);
    return doe('maakAfspraak', {
      afspraak: `a${casus.afspraken.length + plek + 1}`,
      omschrijving,
      wie,
      uiterlijk: werkdagVanaf(plusDagen(datumVan(nu), toeval.tussen(5, 14))),
    });
  });
}
