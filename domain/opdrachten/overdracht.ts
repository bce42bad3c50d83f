import { z } from 'zod';
import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import { KLOKSTAPPEN } from '../fase';
import { beeindigPerspectief, regierolIn } from '../fasewissel';
import { gemeenteSchema, onderwijssoortSchema, schoolSchema } from '../melding';
import type { Verslag } from '../verslag';
import { naam, tekst } from '../velden';
import { opdrachtsoort } from './behandeling';

/** Assignment and transfer (rules 13 and 15). The clock runs on and no phase goes down. */
export const overdracht = {
  wijsToe: opdrachtsoort({
    gegevens: z.strictObject({ persoon: naam, reden: tekst }),
    bevoegd: ['C', 'L', 'M'],
    kop: 'de-casus',
    taak: 'casus-toewijzen',
    noemt: { persoon: { veld: 'persoon', krijgt: 'casus', zelf: false } },
    voerUit(verslag, { persoon, reden }) {
      const { bereikt, regie } = verslag.casus;
      const rol = regie.rol === 'manager' ? regierolIn(bereikt, verslag.casus) : regie.rol;
      verslag.noteer('toegewezen', { rol, persoon, reden });
      verslag.voltooiTaak('casus-toewijzen');
    },
  }),
  draagOver: opdrachtsoort({
    gegevens: z.strictObject({
      gemeente: gemeenteSchema,
      school: schoolSchema.optional(),
      onderwijssoort: onderwijssoortSchema.optional(),
    }),
    bevoegd: ['C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {
      school: 'school',
      convenant: ({ gemeente }, waar) => (gemeente === waar.gemeente ? null : { gemeente }),
    },
    ongeldig: ({ gemeente }, casus, { convenant }) =>
      onbekendeGemeente('gemeente', gemeente, casus, convenant),
    voerUit: (verslag, gegevens, { convenant }) => draagOver(verslag, gegevens, convenant),
  }),
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
export function beeindigPerspectiefBijKorter(verslag: Verslag, convenant: Convenant): void {
  const nu = verslag.casus.convenant.termijnen;
  if (KLOKSTAPPEN.some((stap) => convenant.termijnen[stap] < nu[stap])) beeindigPerspectief(verslag);
}

function zetelsLeeg({ arbitrage, bereikt }: Casus): boolean {
  return bereikt === 'arbitrage' && arbitrage?.commissie?.doorbraakteam === null;
}
