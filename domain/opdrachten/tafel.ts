import { z } from 'zod';
import { tijdstipInWoorden } from '../datumwoorden';
import { AANTEKENINGEN } from '../gebeurtenissen/aantekeningen';
import type { Doorbraaktafel } from '../casus';
import { deelnemerSchema, type Deelnemer } from '../gebeurtenissen/tafel';
import { escaleer } from '../stagnatie';
import { afTeZeggen, nogTeHouden, zitAanTafel } from '../tafel';
import { openTaak } from '../taken';
import { datumVan, middernacht, momentSchema, plusDagen } from '../tijd';
import { naam, tekst } from '../velden';
import { opdrachtsoort } from './behandeling';

/** The doorbraaktafel: planned, moved, called off, held (rule 21). */
export const tafel = {
  planDoorbraaktafel: opdrachtsoort({
    gegevens: z.strictObject({
      op: momentSchema,
      plaats: naam.optional(),
      deelnemers: z
        .array(deelnemerSchema, { error: 'moet een lijst van mensen zijn' })
        .max(100, { error: 'mag ten hoogste 100 mensen noemen' })
        .optional(),
    }),
    bevoegd: ['C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: 'doorbraaktafel-plannen',
    noemt: {},
    ongeldig: ({ op }, _, { nu }) =>
      op < nu ? [{ veld: 'op', melding: 'mag niet in het verleden liggen' }] : [],
    vooraf: (casus) =>
      casus.fase === 'doorbraak'
        ? null
        : 'Een doorbraaktafel wordt gepland in de fase doorbraak; schaal eerst op als die nodig is.',
    voerUit(verslag, { op, plaats, deelnemers = [] }) {
      const eerder = nogTeHouden(verslag.casus);
      verslag.noteer('doorbraaktafel-gepland', {
        tijdstip: op,
        ...(plaats === undefined ? {} : { plaats }),
        deelnemers,
        ...(eerder === null ? {} : { inPlaatsVan: eerder.tijdstip, ...nietMeerGevraagd(eerder, deelnemers) }),
      });
      verslag.voltooiTaak('doorbraaktafel-plannen');
      // Planning again moves the table, and with it the day by which it must be recorded.
      verslag.laatVervallen('doorbraaktafel-vastleggen');
      verslag.openTaak('doorbraaktafel-vastleggen', middernacht(plusDagen(datumVan(op), 2)));
    },
  }),
  zegDoorbraaktafelAf: opdrachtsoort({
    gegevens: z.strictObject({ reden: tekst }),
    bevoegd: ['C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: null,
    noemt: {},
    vooraf(casus, { nu }) {
      const gepland = afTeZeggen(casus);
      if (gepland === null)
        return 'Er is geen doorbraaktafel die nog komt; kijk in de casus wat de volgende stap is.';
      return gepland.tijdstip > nu
        ? null
        : `De doorbraaktafel was op ${tijdstipInWoorden(gepland.tijdstip)}; leg haar vast, of plan een nieuw moment als zij niet doorging.`;
    },
    voerUit(verslag, { reden }) {
      const gepland = afTeZeggen(verslag.casus);
      if (gepland === null) return;
      verslag.noteer('doorbraaktafel-vervallen', { tijdstip: gepland.tijdstip, reden });
      verslag.laatVervallen('doorbraaktafel-vastleggen');
      // The doorbraak still needs a table: planning it is asked anew, with the whole of its term.
      verslag.openTaak('doorbraaktafel-plannen');
    },
  }),
  legDoorbraaktafelVast: opdrachtsoort({
    gegevens: AANTEKENINGEN['doorbraaktafel-vastgelegd'],
    bevoegd: ['C', 'L'],
    kop: 'afspraken-en-aanbod',
    taak: 'doorbraaktafel-vastleggen',
    noemt: {},
    vooraf(casus, { nu }) {
      const { doorbraaktafel } = casus;
      if (openTaak(casus, 'doorbraaktafel-vastleggen') === undefined || doorbraaktafel === null)
        return 'Er is geen doorbraaktafel om vast te leggen; plan haar eerst.';
      return doorbraaktafel.tijdstip > nu
        ? `De doorbraaktafel is pas op ${tijdstipInWoorden(doorbraaktafel.tijdstip)}; leg haar daarna vast, of plan een ander moment.`
        : null;
    },
    weerhoudt: ({ uitkomst }, { afspraken }) =>
      uitkomst === 'afspraken' && afspraken.every(({ nagekomen }) => nagekomen !== null)
        ? 'Er staat geen afspraak open; leg eerst vast wat er aan tafel is afgesproken.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('doorbraaktafel-vastgelegd', gegevens);
      verslag.voltooiTaak('doorbraaktafel-vastleggen');
      // After the doorbraak that planned it stagnatie only alerts.
      if (gegevens.uitkomst === 'stagnatie' && zitAanTafel(verslag.casus)) escaleer(verslag, 'stagnatie');
    },
  }),
};

/** Who of the region was named for a table and is not named for the one in its place, which names somebody. */
function nietMeerGevraagd(
  eerder: Doorbraaktafel,
  deelnemers: readonly Deelnemer[],
): { readonly nietMeer?: string[] } {
  const nu = deelnemers.flatMap(({ persoon }) => persoon ?? []);
  const weg = eerder.deelnemers.flatMap(({ persoon }) => persoon ?? []).filter((id) => !nu.includes(id));
  return deelnemers.length === 0 || weg.length === 0 ? {} : { nietMeer: weg };
}
