import type { Gebeurtenissoort } from '../../domain/gebeurtenis';
import { SLUITREDENEN } from '../../domain/gebeurtenis';
import { LADDER } from '../../domain/fase';
import { BERICHTVORMEN } from './soorten';
import { VARIABELEN, type Variabele } from './waarden';

/** A message that a region can word itself. */
export interface Sjabloonnaam {
  /** Name of its file, without `.md`: event, kind, for whom, and in which case where that matters. */
  readonly naam: string;
  readonly bij: Gebeurtenissoort;
  readonly soort: string;
  readonly rol: string;
  readonly geval: string | null;
  /** What can be filled in, each with what it is. */
  readonly variabelen: Readonly<Record<string, string>>;
  /** What must stand in the text, unless ours stands in it as a whole. */
  readonly verplicht: readonly Variabele[];
}

const VASTE_VARIABELEN = {
  onderwerp: 'ons eigen onderwerp',
  tekst: 'onze eigen tekst',
};

/** A letter that says something else each time: then a template is for one case. */
const GEVALLEN: { readonly [G in Gebeurtenissoort]?: readonly string[] } = {
  'fase-geopend': [...LADDER, 'nazorg', 'afschaling', 'alsnog-instemming'],
  // Nobody writes to the family of a child that died, nor about a case that was made twice.
  'casus-gesloten': SLUITREDENEN.filter((reden) => reden !== 'overleden' && reden !== 'dubbele-melding'),
};

/** What nobody can do without: a date by which somebody acts, what is asked, the moment that a calendar goes by. */
const VERPLICHT: { readonly [G in Gebeurtenissoort]?: readonly Variabele[] } = {
  'taak-geopend': ['taken'],
  'taak-herinnerd': ['taken'],
  'taak-geescaleerd': ['taken'],
  'taak-genomen': ['taken'],
  'afspraak-gemaakt': ['omschrijving', 'uiterlijk'],
  'afspraak-verlopen': ['omschrijving'],
  'doorbraaktafel-gepland': ['tijdstip'],
  'doorbraaktafel-vervallen': ['tijdstip'],
  'zitting-gepland': ['tijdstip'],
  'arbitrageverzoek-uitgereikt': ['antwoord'],
  'overdracht-aangekondigd': ['dag'],
  'aankondiging-vervallen': ['dag'],
};

/** The letters that ask something of the parents by law or by convenant. */
const VERPLICHT_IN_BRIEF: Readonly<Record<string, readonly Variabele[]>> = {
  'fase-geopend.brief.ouders.schoolregie': ['toestemming'],
  'fase-geopend.brief.ouders.casusregie': ['toestemming'],
  'fase-geopend.brief.ouders.doorbraak': ['toestemming'],
  'fase-geopend.brief.ouders.arbitrage': ['antwoord', 'toestemming'],
  'uitspraak-gedaan.brief.ouders': ['antwoord'],
};

/** What says no more than the reference: a region has no words for it. */
const ALLEEN_VERWIJZING: readonly Gebeurtenissoort[] = ['toestemming-vastgelegd'];

/** What tells of another moment than its event has: only our words say which. */
const ANDER_MOMENT: readonly string[] = ['doorbraaktafel-gepland.signaal.doorbraakteam'];

/** Every message that a region can word itself, by its name. */
export const SJABLOONNAMEN: ReadonlyMap<string, Sjabloonnaam> = new Map(
  Object.entries(BERICHTVORMEN).flatMap(([event, vormen]) => {
    const bij = event as Gebeurtenissoort;
    if (ALLEEN_VERWIJZING.includes(bij)) return [];
    return vormen.flatMap((vorm) => {
      const [rol = '', soort = ''] = vorm.split(' ');
      const gevallen = soort === 'brief' ? (GEVALLEN[bij] ?? [null]) : [null];
      return gevallen.flatMap((geval): [string, Sjabloonnaam][] => {
        const naam = sjabloonnaam({ bij, soort, rol, geval });
        if (ANDER_MOMENT.includes(naam)) return [];
        const verplicht = VERPLICHT_IN_BRIEF[naam] ?? VERPLICHT[bij] ?? [];
        const variabelen = { ...VARIABELEN[bij], ...VASTE_VARIABELEN };
        return [[naam, { naam, bij, soort, rol, geval, variabelen, verplicht }]];
      });
    });
  }),
);

/** The name of the template of a message. */
export function sjabloonnaam({
  bij,
  soort,
  rol,
  geval,
}: Pick<Sjabloonnaam, 'bij' | 'soort' | 'rol' | 'geval'>): string {
  return [bij, soort, rol, ...(geval === null ? [] : [geval])].join('.');
}
