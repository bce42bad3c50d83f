import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import { KLOKSTAPPEN } from '../fase';
import { beeindigPerspectief, regierolIn } from '../fasewissel';
import type { Verslag } from '../verslag';
import type { Behandelingen } from './behandeling';

/** Transfer, assignment and a newer convenant (rules 13, 15 and 16). The clock runs on and no phase goes down. */
export const overdracht: Behandelingen<'draagOver' | 'wijsToe' | 'zetConvenantOver'> = {
  draagOver: {
    ongeldig: ({ gemeente }, casus, { convenant }) =>
      onbekendeGemeente('gemeente', gemeente, casus, convenant),
    voerUit: (verslag, gegevens, { convenant }) => draagOver(verslag, gegevens, convenant),
  },
  wijsToe: {
    voerUit(verslag, { persoon, reden }) {
      const { bereikt, regie } = verslag.casus;
      const rol = regie.rol === 'manager' ? regierolIn(bereikt, verslag.casus) : regie.rol;
      verslag.noteer('toegewezen', { rol, persoon, reden });
      verslag.voltooiTaak('casus-toewijzen');
    },
  },
  zetConvenantOver: {
    weerhoudt({ versie }, casus, { convenant }) {
      const { regio, versie: huidig } = casus.convenant;
      if (versie <= huidig) return `De casus loopt al onder versie ${huidig}; kies een nieuwere versie.`;
      return convenant === undefined ? `Het convenant van ${regio} heeft geen versie ${versie}.` : null;
    },
    voerUit(verslag, _, { convenant }) {
      if (convenant === undefined) return;
      beeindigPerspectiefBijKorter(verslag, convenant);
      verslag.noteer('convenant-overgezet', { convenant });
    },
  },
};

/** An error when a gemeente is not the present one and no convenant was found for it. */
export function onbekendeGemeente(
  veld: string,
  gemeente: string,
  casus: Casus,
  convenant: Convenant | undefined,
) {
  const bekend = gemeente === casus.gemeente || convenant !== undefined;
  return bekend
    ? []
    : [{ veld, melding: `${gemeente} is geen bekende gemeente; geef een bestaande CBS-gemeentecode` }];
}

/** Moves a case to another gemeente, school or kind of education, under the convenant that applies there (rule 13). */
export function draagOver(
  verslag: Verslag,
  naar: {
    gemeente: string;
    school?: string | null | undefined;
    onderwijssoort?: Casus['onderwijssoort'] | undefined;
  },
  gevonden: Convenant | undefined,
): void {
  const { casus } = verslag;
  const convenant = gevonden ?? casus.convenant;
  const school = 'school' in naar ? naar.school : casus.school;
  beeindigPerspectiefBijKorter(verslag, convenant);
  verslag.noteer('overgedragen', {
    gemeente: naar.gemeente,
    ...(school === undefined ? {} : { school }),
    onderwijssoort: naar.onderwijssoort ?? casus.onderwijssoort,
    convenant,
    regie: regierolIn(casus.bereikt, { school }),
    vorige: casus.regie,
  });
  if (zetelsLeeg(verslag.casus)) verslag.openTaak('commissie-samenstellen');
}

/** Shorter terms end a founded hope (rule 3). */
function beeindigPerspectiefBijKorter(verslag: Verslag, convenant: Convenant): void {
  const nu = verslag.casus.convenant.termijnen;
  if (KLOKSTAPPEN.some((stap) => convenant.termijnen[stap] < nu[stap])) beeindigPerspectief(verslag);
}

function zetelsLeeg({ arbitrage, bereikt }: Casus): boolean {
  return bereikt === 'arbitrage' && arbitrage?.commissie?.doorbraakteam === null;
}
