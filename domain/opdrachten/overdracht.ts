import { z } from 'zod';
import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import { LEIDERS, type Regierol, type Rol } from '../fase';
import { regierolIn, trekAankondigingIn } from '../fasewissel';
import { OVERDRACHTAANLEIDINGEN } from '../gebeurtenissen/overdracht';
import { gemeenteSchema, onderwijssoortSchema, schoolSchema } from '../melding';
import { draagOver } from '../overdracht/draag-over';
import { datumSchema, datumVan, middernacht } from '../tijd';
import { keuze, naam, tekst } from '../velden';
import { opdrachtsoort } from './behandeling';

/** Assignment and transfer (rules 13 and 15). The clock runs on and no phase goes down. */
export const overdracht = {
  wijsToe: opdrachtsoort({
    gegevens: z.strictObject({ persoon: naam, reden: tekst }),
    bevoegd: ['C', 'L', 'M'],
    kop: 'de-casus',
    taak: 'casus-toewijzen',
    noemt: { persoon: { veld: 'persoon', krijgt: 'casus', zelf: false } },
    voerUit(verslag, { persoon, reden }, { rolVanPersoon }) {
      const rol = leidersrol(verslag.casus, persoon, rolVanPersoon);
      verslag.noteer('toegewezen', { rol, persoon, reden });
      verslag.voltooiTaak('casus-toewijzen');
    },
  }),
  draagOver: opdrachtsoort({
    gegevens: z.strictObject({
      gemeente: gemeenteSchema,
      school: schoolSchema.optional(),
      onderwijssoort: onderwijssoortSchema.optional(),
      per: datumSchema.optional(),
      aanleiding: keuze(...OVERDRACHTAANLEIDINGEN).optional(),
    }),
    bevoegd: ['C', 'L!', 'M'],
    kop: 'de-casus',
    // Nothing completes it but the day itself; whoever has the task looks here whether the day still holds.
    taak: 'warme-overdracht',
    noemt: {
      school: 'school',
      convenant: ({ gemeente, per }, waar) => (gemeente === waar.gemeente ? null : { gemeente, op: per }),
    },
    ongeldig: ({ gemeente, per }, casus, { nu, convenant }) => [
      ...onbekendeGemeente('gemeente', gemeente, casus, convenant),
      ...(per !== undefined && per <= datumVan(nu)
        ? [{ veld: 'per', melding: 'moet na vandaag liggen; laat de datum weg om nu over te dragen' }]
        : []),
    ],
    voerUit(verslag, { per, ...naar }, { convenant }) {
      trekAankondigingIn(verslag, 'vervangen');
      if (per === undefined) return draagOver(verslag, naar, convenant);
      verslag.noteer('overdracht-aangekondigd', {
        ...naar,
        convenant: convenant ?? verslag.casus.convenant,
        per,
      });
      verslag.openTaak('warme-overdracht', middernacht(per));
    },
  }),
};

/** The lead goes to the role of whoever gets it, as far as it is known; else it stays, and from the manager goes to the role of the phase. */
function leidersrol(casus: Casus, persoon: string, rolVanPersoon: Rol | undefined): Regierol {
  const rol = rolVanPersoon ?? casus.convenant.rooster?.find(({ id }) => id === persoon)?.rol;
  const leider = LEIDERS.find((een) => een === rol);
  if (leider !== undefined) return leider;
  return casus.regie.rol === 'manager' ? regierolIn(casus.bereikt, casus) : casus.regie.rol;
}

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
