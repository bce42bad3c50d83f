import type { Verzamelopdracht } from '../../dossier/verzamelopdrachten/verzamelopdrachten';
import type { Verzamelsoort } from '../../dossier/verzamelopdrachten/table';
import { GEGEVENS } from '../../domain/opdracht';
import { datumVan, type Moment } from '../../domain/tijd';
import { dag } from '../../taal/tijd';
import type { Namen } from '../../taal/zin';
import type { Dependencies } from '../../toegang/dependencies';

/** The fields of a form as they were typed. */
export type Getypt = Readonly<Record<string, string>>;

/** What is wrong, beside its field. */
export type Fouten = readonly { readonly veld: string; readonly melding: string }[];

/** What judging a form needs. */
type Oordeelbron = Pick<Dependencies, 'convenanten'> & { readonly nu: Moment };

/** Everything that differs between what can be done in many cases at once. */
interface Soort {
  /** Address of its form. */
  readonly pad: string;
  readonly titel: string;
  /** On the button, with how many cases. */
  readonly doe: (zoveel: string) => string;
  /** On the button under the list. */
  readonly doeGekozen: string;
  /** Heading while it runs, and afterwards. */
  readonly bezig: string;
  readonly klaar: string;
  /** The fields of its form that say what is to be done. */
  readonly velden: readonly string[];
  /** What is wrong with what was typed; whether it fits a case is judged in each case. */
  readonly fouten: (getypt: Getypt, bron: Oordeelbron) => Fouten;
  /** What became of so many cases. */
  readonly gedaan: (aantal: number, getypt: Getypt, bij: { namen: Namen; nu: Moment }) => string;
  /** Who may not do it, and why nothing was chosen. */
  readonly nietVanU: string;
  readonly vinkAan: string;
}

export const SOORTEN: Readonly<Record<Verzamelsoort, Soort>> = {
  wijsToe: {
    pad: '/werkbak/toewijzen',
    titel: 'Wijs casussen toe',
    doe: (zoveel) => `Wijs ${zoveel} toe`,
    doeGekozen: 'Wijs de gekozen casussen toe',
    bezig: 'Casussen worden toegewezen',
    klaar: 'Casussen toegewezen',
    velden: ['persoon', 'reden'],
    fouten: (getypt) => [
      ...(GEGEVENS.wijsToe.shape.persoon.safeParse(getypt['persoon']).success
        ? []
        : [{ veld: 'persoon', melding: 'Kies wie de casussen gaat leiden.' }]),
      ...(GEGEVENS.wijsToe.shape.reden.safeParse(getypt['reden']).success &&
      (getypt['reden'] ?? '').length <= LANGSTE_REDEN
        ? []
        : [{ veld: 'reden', melding: `Schrijf waarom, in ten hoogste ${LANGSTE_REDEN} tekens.` }]),
    ],
    gedaan: (_aantal, getypt, { namen }) => `toegewezen aan ${namen.persoon(getypt['persoon'] ?? '')}`,
    nietVanU: 'Uw rol wijst geen casussen toe. Vraag het aan wie de regie heeft.',
    vinkAan: 'Vink in de lijst aan welke casussen u wilt toewijzen.',
  },
  draagOver: {
    pad: '/werkbak/overdragen',
    titel: 'Draag casussen over',
    doe: (zoveel) => `Draag ${zoveel} over`,
    doeGekozen: 'Draag de gekozen casussen over',
    bezig: 'Casussen worden overgedragen',
    klaar: 'Casussen overgedragen',
    velden: ['gemeente', 'schoolkeuze', 'school', 'onderwijssoort', 'per', 'aanleiding'],
    fouten: foutenInOverdracht,
    gedaan: (aantal, { per = '' }, { nu }) =>
      per === '' ? 'overgedragen' : `${aantal === 1 ? 'gaat' : 'gaan'} over op ${dag(per, nu)}`,
    nietVanU: 'Uw rol draagt geen casussen over. Vraag het aan wie de regie heeft.',
    vinkAan: 'Vink in de lijst aan welke casussen u wilt overdragen.',
  },
};

/** A reason is the same for all, so it is short; with the cases it must fit in what a form may be. */
export const LANGSTE_REDEN = 1000;

/** A number of cases in words. */
export function zoveelCasussen(aantal: number): string {
  return `${aantal} ${aantal === 1 ? 'casus' : 'casussen'}`;
}

/** What was typed of what is to be done, and nothing else, in a fixed order. */
export function watGedaanWordt(soort: Verzamelsoort, getypt: Getypt): Getypt {
  const school = getypt['schoolkeuze'] === 'andere';
  return Object.fromEntries(
    SOORTEN[soort].velden.flatMap((veld) => {
      const waarde = (getypt[veld] ?? '').trim();
      if (waarde === '' || (veld === 'school' && !school)) return [];
      return [[veld, veld === 'school' ? waarde.toUpperCase() : waarde]];
    }),
  );
}

/** What became of the cases of one that is ready, in one sentence. */
export function slotzin(
  { soort, getypt, casussen }: Pick<Verzamelopdracht, 'soort' | 'getypt' | 'casussen'>,
  bij: { readonly namen: Namen; readonly nu: Moment },
): string {
  const gedaan = casussen.filter(({ uitslag }) => uitslag === 'gedaan').length;
  const wat = SOORTEN[soort].gedaan(gedaan, getypt, bij);
  return gedaan === casussen.length
    ? `${zoveelCasussen(gedaan)} ${wat}.`
    : `${gedaan} van de ${zoveelCasussen(casussen.length)} ${wat}. Hieronder staat wat er met de andere gebeurde.`;
}

function foutenInOverdracht(getypt: Getypt, { convenanten, nu }: Oordeelbron): Fouten {
  const { gemeente, schoolkeuze, school, onderwijssoort, per, aanleiding } = watGedaanWordt(
    'draagOver',
    getypt,
  );
  const { shape } = GEGEVENS.draagOver;
  const fouten: { veld: string; melding: string }[] = [];
  const als = (fout: boolean, veld: string, melding: string): void => {
    if (fout) fouten.push({ veld, melding });
  };
  const verandert = [gemeente, onderwijssoort].some((een) => een !== undefined) || schoolkeuze !== 'zelfde';
  als(!verandert, 'gemeente', 'Kies wat er verandert: de gemeente, de school of de onderwijssoort.');
  const bekend = gemeente === undefined || convenanten.voorGemeente(gemeente, datumVan(nu)) !== undefined;
  als(!bekend, 'gemeente', 'Kies een gemeente uit de lijst.');
  als(
    !['zelfde', 'andere', 'geen'].includes(schoolkeuze ?? ''),
    'schoolkeuze',
    'Kies bij welke school de kinderen horen.',
  );
  als(
    schoolkeuze === 'andere' && (school === undefined || !shape.school.safeParse(school).success),
    'school',
    'Vul de BRIN in: vier tekens en de vestiging, zoals 12AB00.',
  );
  als(
    !shape.onderwijssoort.safeParse(onderwijssoort).success,
    'onderwijssoort',
    'Kies een soort uit de lijst.',
  );
  als(
    per !== undefined && (!shape.per.safeParse(per).success || per <= datumVan(nu)),
    'per',
    'Vul een dag in die nog komt, of laat dit leeg.',
  );
  als(!shape.aanleiding.safeParse(aanleiding).success, 'aanleiding', 'Kies een reden uit de lijst.');
  return fouten;
}
