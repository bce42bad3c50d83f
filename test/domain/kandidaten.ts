import { onbereikt } from '../../domain/bereiken';
import type { Casus } from '../../domain/casus';
import { AFSLUITREDENEN } from '../../domain/gebeurtenis';
import { AFZIENREDENEN } from '../../domain/gebeurtenissen/om';
import type { Melding } from '../../domain/melding';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { takenVan } from '../../domain/taken';
import { volgendeTermijn } from '../../domain/termijnen';
import type { Taaktype } from '../../domain/taak';
import { datumVan, plusDagen, plusDagenMoment, type Moment } from '../../domain/tijd';

/** A command without the role that gives it. */
export interface Kandidaat {
  readonly opdracht: Opdrachtnaam;
  readonly gegevens: unknown;
}

const t = 'toelichting';

function k(opdracht: Opdrachtnaam, gegevens: unknown): Kandidaat {
  return { opdracht, gegevens };
}

/** What completes a task, the likelier answers more than once. */
function afhandeling(type: Taaktype, casus: Casus, nu: Moment, a: number, b: number): Kandidaat[] {
  const vandaag = datumVan(nu);
  switch (type) {
    case 'toestemming-vastleggen':
      return ['ouder', 'jongere'].map((van) =>
        k('legToestemmingVast', { van, besluit: ['gegeven', 'geweigerd', 'ingetrokken'][a % 3] }),
      );
    case 'jongere-horen':
      return [k('legStemVast', { van: 'jongere', gezegd: t, ...(a % 2 === 0 ? { ondersteuner: 'O' } : {}) })];
    case 'eerste-actie':
      return [k('meldEersteActie', { toelichting: t })];
    case 'doorbraaktafel-plannen':
      return [tafel(nu, a, b)];
    case 'doorbraaktafel-vastleggen':
      return [
        ...['afspraken', 'stagnatie', 'stagnatie'].map((uitkomst) =>
          k('legDoorbraaktafelVast', { aanwezig: ['A', 'B'], verslag: t, uitkomst }),
        ),
        k('zegDoorbraaktafelAf', { reden: t }),
      ];
    case 'arbitrageverzoek-uitreiken':
      return Array.from({ length: 8 }, () =>
        k('reikVerzoekUit', {
          op: plusDagen(vandaag, -(a % 3)),
          wijze: ['gesprek', 'brief', 'e-mail'][b % 3],
        }),
      );
    case 'arbitrageverzoek-beantwoorden':
      return [
        ...Array.from({ length: 12 }, () =>
          k('beantwoordArbitrageverzoek', { besluit: 'instemming', vertegenwoordiger: 'V' }),
        ),
        ...Array.from({ length: 3 }, () => k('beantwoordArbitrageverzoek', { besluit: 'weigering' })),
      ];
    case 'commissie-samenstellen':
      return Array.from({ length: 8 }, () =>
        k('stelCommissieSamen', {
          ouders: 'A',
          doorbraakteam: b % 13 === 0 ? 'a' : 'B',
          naburigSwv: 'C',
          ...(a % 2 === 0 ? { voorzitter: 'D' } : {}),
        }),
      );
    case 'zitting-plannen':
      return Array.from({ length: 8 }, () => k('planZitting', { op: plusDagenMoment(nu, a % 4) }));
    case 'uitspraak-vastleggen':
      return Array.from({ length: 10 }, () =>
        k('doeUitspraak', { uitspraak: 'U', uitvoerenUiterlijk: plusDagen(vandaag, b % 9) }),
      );
    case 'aanvaarding-vastleggen':
      return [
        ...Array.from({ length: 10 }, () => k('beantwoordUitspraak', { besluit: 'aanvaard' })),
        ...Array.from({ length: 4 }, () => k('beantwoordUitspraak', { besluit: 'niet-aanvaard' })),
      ];
    case 'uitvoering-controleren':
    case 'plaatsing-afdwingen':
      return [
        k('bevestigUitvoering', { uitgevoerd: false }),
        k('bevestigUitvoering', { uitgevoerd: a % 3 === 0 }),
        aanbod(casus, vandaag, true),
      ];
    case 'proces-verbaal-verzenden':
      return [
        ...Array.from({ length: 8 }, () =>
          k('verzendProcesVerbaal', { route: b % 2 === 0 ? 'civiel' : 'strafrecht' }),
        ),
        ...Array.from({ length: 4 }, () => k('legAlsnogInstemmingVast', {})),
        ...AFZIENREDENEN.map((reden) => k('zieAfVanVervolging', { reden, toelichting: t })),
      ];
    case 'bestuurlijk-besluit-vastleggen':
      return [k('legBestuurlijkBesluitVast', { besluit: t })];
    case 'om-besluit-vastleggen':
      return [
        ...Array.from({ length: 6 }, () => k('legOmBesluitVast', { besluit: 'sepot' })),
        k('legOmBesluitVast', { besluit: 'civiel' }),
        k('legOmBesluitVast', { besluit: 'vervolging', zitting: 'officier' }),
        k('legOmBesluitVast', { besluit: 'vervolging', zitting: 'kanton' }),
      ];
    case 'om-uitkomst-vastleggen':
      return [
        k('legOmUitkomstVast', { uitkomst: 'boete', soort: 'veroordeling' }),
        k('legOmUitkomstVast', { uitkomst: t }),
        k('legOmUitkomstVast', { uitkomst: t, soort: 'ondertoezichtstelling', jeugdbeschermer: 'J' }),
      ];
    case 'onderwijsvraag-bewaken':
      return [k('bewaakOnderwijsvraag', { toelichting: t })];
    case 'start-controleren':
      return casus.aanbod.map(({ id }) =>
        k('controleerStart', {
          aanbod: id,
          gestart: a % 3 === 0,
          toelichting: t,
          ...(a % 3 === 1 ? { startdatum: plusDagen(vandaag, 1 + (b % 9)) } : {}),
        }),
      );
    case 'terugkeer-bevestigen':
      return [true, true, false].map((bevestigd) => k('bevestigTerugkeer', { bevestigd, toelichting: t }));
    case 'veiligheid-borgen':
      return Array.from({ length: 6 }, () =>
        k('borgVeiligheid', { toelichting: t, veiligThuis: a % 2 === 0 }),
      );
    case 'anders-bereiken':
    case 'verwijsindex-melden':
      return [];
    case 'warme-overdracht':
      return [k('draagOver', { gemeente: casus.gemeente, per: plusDagen(vandaag, 1 + (a % 9)) })];
    case 'nazorg-bevestigen':
      return [k('bevestigNazorg', { toelichting: t })];
    case 'casus-toewijzen':
      return [k('wijsToe', { persoon: 'P', reden: t })];
    case 'voortgang-rapporteren':
      return ['op-schema', 'op-schema', 'stagnatie', 'langdurig-verwacht'].map((oordeel) =>
        k('rapporteerVoortgang', { oordeel, toelichting: t }),
      );
    case 'afspraak-controleren':
      return casus.afspraken.map(({ id }) =>
        k('controleerAfspraak', { afspraak: id, nagekomen: a % 2 === 0 }),
      );
  }
}

function tafel(nu: Moment, a: number, b: number): Kandidaat {
  const deelnemers = [[], [{ naam: 'A', discipline: 'jeugdarts' }], [{ persoon: 'p', discipline: 'raad' }]][
    b % 3
  ];
  return k('planDoorbraaktafel', {
    op: plusDagenMoment(nu, a % 5),
    ...(a % 2 === 0 ? { plaats: 'raadhuis' } : {}),
    ...(b % 4 === 0 ? {} : { deelnemers }),
  });
}

function aanbod(casus: Casus, vandaag: string, doorzettingsmacht: boolean): Kandidaat {
  return k('doeAanbod', {
    aanbod: `aanbod-${casus.aanbod.length}`,
    soort: 'onderwijs',
    aanbieder: 'school',
    startdatum: vandaag,
    wachtlijst: true,
    ...(doorzettingsmacht ? { doorzettingsmacht } : {}),
  });
}

/** What could be done in the case as it stands, whatever the task inbox says. */
function overig(casus: Casus, nu: Moment, a: number, b: number): Kandidaat[] {
  const vandaag = datumVan(nu);
  const begin = casus.eersteVerzuimdag;
  const scholen = [{}, { school: null }, { school: '12AB00' }, { onderwijssoort: 'vo' }];
  const open = casus.afspraken.find((afspraak) => afspraak.nagekomen === null);
  const laatsteAanbod = casus.aanbod.at(-1);
  return [
    k('rapporteerVoortgang', { oordeel: a % 4 === 0 ? 'stagnatie' : 'op-schema', toelichting: t }),
    k('maakAfspraak', {
      afspraak: `afspraak-${casus.afspraken.length}`,
      omschrijving: t,
      wie: 'wie',
      uiterlijk: plusDagen(vandaag, a % 10),
    }),
    ...(open === undefined ? [] : [k('controleerAfspraak', { afspraak: open.id, nagekomen: b % 2 === 0 })]),
    aanbod(casus, vandaag, false),
    ...(casus.bereikt === 'schoolregie' ? [] : [aanbod(casus, vandaag, true)]),
    ...(laatsteAanbod === undefined
      ? []
      : [
          k('beantwoordAanbod', {
            aanbod: laatsteAanbod.id,
            besluit: a % 3 === 0 ? 'afgewezen' : 'aanvaard',
          }),
        ]),
    k('legToestemmingVast', { van: a % 2 === 0 ? 'ouder' : 'jongere', besluit: 'ingetrokken' }),
    k('legToestemmingVast', {
      van: 'ouder',
      wie: ['A', ' a ', 'B'][a % 3],
      besluit: b % 2 === 0 ? 'gegeven' : 'geweigerd',
    }),
    tafel(nu, a, b),
    k('legStemVast', { van: 'ouder', gezegd: t }),
    k('maakNotitie', {
      tekst: t,
      ...(a % 2 === 0 ? { met: 'ouder', hoe: 'telefoon', datum: datumVan(nu) } : {}),
      ...(b % 2 === 0 ? { lezers: 'school', vermeld: ['iemand'] } : {}),
    }),
    k('voegDocumentToe', { document: 'd', soort: 'verslag', titel: t, sha256: 'a'.repeat(64), grootte: 12 }),
    k('kiesMasRoute', { route: ['vrijwillig', 'halt', 'strafrecht', 'civiel'][a % 4], toelichting: t }),
    ...(b % 3 === 0 ? [k('meldGevaar', { toelichting: t })] : []),
    k('draagOver', {
      gemeente: b % 2 === 0 ? '0363' : casus.gemeente,
      ...scholen[a % 4],
      per: plusDagen(vandaag, 1 + (a % 20)),
      aanleiding: 'verhuizing',
    }),
    ...(laatsteAanbod === undefined
      ? []
      : [k('controleerStart', { aanbod: laatsteAanbod.id, gestart: b % 2 === 0, toelichting: t })]),
    k('draagOver', { gemeente: b % 4 === 0 ? '0363' : casus.gemeente, ...scholen[a % 4] }),
    k('wijsToe', { persoon: `persoon-${a}`, reden: t }),
    ...takenVan(casus)
      .filter(({ type }) => type !== 'anders-bereiken' && type !== 'verwijsindex-melden')
      .filter((_, plek) => plek === b % 3)
      .flatMap(({ type }) => [
        k('neemTaak', { taak: type, persoon: `persoon-${a % 3}` }),
        k('geefTaakDoor', { taak: type, persoon: `persoon-${b % 4}`, reden: t }),
      ]),
    k('zetConvenantOver', { versie: casus.convenant.versie + (a % 3) }),
    k('corrigeer', { veld: 'eersteVerzuimdag', waarde: plusDagen(begin, (a % 30) - 15), reden: t }),
    k('corrigeer', { veld: 'geboortedatum', waarde: plusDagen(casus.geboortedatum, a - 50), reden: t }),
    k('corrigeer', { veld: 'gemeente', waarde: '0599', reden: t }),
    k('corrigeer', { veld: 'naam', waarde: 'N', reden: t }),
    k('corrigeer', { veld: 'school', waarde: a % 2 === 0 ? null : '12AB00', reden: t }),
    k('corrigeer', { veld: 'onderwijssoort', waarde: 'vo', reden: t }),
    k('legVrijstellingVast', {
      soort: '5a',
      status: ['aangevraagd', 'verleend', 'afgewezen'][a % 3],
      adviesSwv: null,
      ...(b % 2 === 0 ? { geldtTot: plusDagen(vandaag, b) } : {}),
    }),
    ...(a % 10 === 0 ? [sluiting(b)] : []),
  ];
}

/**
 * What moves nothing else of a case: it comes in the place of some of the choices that change nothing, so that the stories stay
 * what they are.
 */
export function bijkomstig(casus: Casus, nu: Moment, a: number, b: number): Kandidaat[] {
  const [niet] = onbereikt(casus);
  const wie = niet !== undefined && b % 4 > 0 ? niet.wie : a % 2 === 0 ? 'ouders' : 'manager';
  const datum = plusDagen(datumVan(nu), a % 3 === 2 ? 1 : -(a % 2));
  const meld = k('meldOnbereikt', { wie, reden: 'geweigerd' });
  const los = k('laatBereikenLos', { wie, reden: 'geen-weg', toelichting: t });
  return [
    ...(niet === undefined ? [meld, los, meld] : [los, los, los, meld, los]),
    k('bereikAnders', { wie, gesproken: 'S', hoe: 'gesprek', datum }),
    k('legVerwijsindexVast', { gemeld: b % 2 === 0, datum, ...(a % 3 > 0 ? { toelichting: t } : {}) }),
  ];
}
/** Those commands and one that a state asks for by itself, given nowhere else; and the choices in the place of which they come. */
export const BIJKOMSTIG: readonly Opdrachtnaam[] = [
  ...(['meldOnbereikt', 'bereikAnders', 'laatBereikenLos', 'legVerwijsindexVast'] as const),
  'zegDoorbraaktafelAf',
];
export const VERANDERT_NIETS: readonly Opdrachtnaam[] = ['maakNotitie', 'voegDocumentToe'];

function sluiting(b: number): Kandidaat {
  const reden = AFSLUITREDENEN[b % AFSLUITREDENEN.length];
  return k('sluitAf', { reden, toelichting: t, ...(reden === 'dubbele-melding' ? { casus: 'ander' } : {}) });
}

/** A founded hope: some days from now, and some days after the step it can hold back. */
function hoop(casus: Casus, vandaag: string, a: number, b: number): Kandidaat[] {
  const stap = volgendeTermijn(casus);
  const over = [plusDagen(vandaag, a % 40), plusDagen(vandaag, 15 + (b % 25))];
  if (stap?.naar === 'doorbraak')
    over.push(...[a % 10, a % 28, b % 10].map((n) => plusDagen(datumVan(stap.op), n)));
  return over.map((verwachtOp) => k('legPerspectiefVast', { omschrijving: t, verwachtOp }));
}

/** What concerns the child's place on the ladder and in school. */
function ladder(casus: Casus, nu: Moment, a: number, b: number): Kandidaat[] {
  const vandaag = datumVan(nu);
  if (casus.terugkeer !== null) {
    const vanaf = b % 3 === 0 ? casus.terugkeer.vanaf : plusDagen(vandaag, -(a % 8));
    return [
      ...Array.from({ length: 24 }, () => k('meldTerugval', { vanaf })),
      ...Array.from({ length: 4 }, () => k('bevestigNazorg', { toelichting: t })),
      k('meldTerugkeer', { vanaf: vandaag, plek: 'school', volledig: true }),
    ];
  }
  const vanaf = plusDagen(vandaag, b % 3 === 0 ? -(a % 30) : 0);
  return [
    ...[true, true, true, false].map((volledig) => k('meldTerugkeer', { vanaf, plek: 'school', volledig })),
    ...hoop(casus, vandaag, a, b).slice(casus.fase === 'casusregie' ? 0 : 1),
    ...(casus.fase === 'casusregie' ? hoop(casus, vandaag, b, a) : []),
    k('schaalOp', { reden: t }),
    k('schaalAf', { reden: t }),
    k('schaalAf', { reden: t }),
    k('meldTerugval', { vanaf: vandaag }),
  ];
}

/** A second report about the same child (rule 18). */
function tweedeMelding(casus: Casus, nu: Moment, a: number, b: number): Melding {
  const dag =
    b % 2 === 0 ? plusDagen(casus.eersteVerzuimdag, (a % 40) - 20) : plusDagen(datumVan(nu), -(a % 10));
  return {
    leerling: 'kind-1',
    eersteVerzuimdag: dag,
    geboortedatum: a % 3 === 0 ? plusDagen(casus.geboortedatum, 1) : casus.geboortedatum,
    onderwijssoort: casus.onderwijssoort,
    gemeente: casus.gemeente,
    ...(a % 5 === 0 ? { aanwezig: [{ van: dag, tot: plusDagen(dag, 1 + (b % 4)) }] } : {}),
    ...(a % 7 === 0 ? { langdurigVerwacht: true, soortVerzuim: 'ziek' as const } : {}),
  };
}

/** Everything that fits the case to some degree; what is likely stands in it more than once. */
export function kandidaten(casus: Casus, nu: Moment, a: number, b: number): (Kandidaat | Melding)[] {
  const werk = takenVan(casus).flatMap(({ type }) => afhandeling(type, casus, nu, a, b));
  return [
    ...werk,
    ...werk,
    ...ladder(casus, nu, a, b),
    ...overig(casus, nu, a, b),
    tweedeMelding(casus, nu, a, b),
  ];
}
