import { z } from 'zod';
import { tijdstipInWoorden } from '../datumwoorden';
import { AANTEKENINGEN } from '../gebeurtenissen/aantekeningen';
import { deelnemerSchema } from '../gebeurtenissen/tafel';
import { escaleer } from '../stagnatie';
import { nogTeHouden, zitAanTafel } from '../tafel';
import { openTaak } from '../taken';
import { datumVan, middernacht, momentSchema, plusDagen } from '../tijd';
import { naam } from '../velden';
import { opdrachtsoort } from './behandeling';

/** The doorbraaktafel: planned, moved, held (rule 21). */
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
        ...(eerder === null ? {} : { inPlaatsVan: eerder.tijdstip }),
      });
      verslag.voltooiTaak('doorbraaktafel-plannen');
      // Planning again moves the table, and with it the day by which it must be recorded.
      verslag.laatVervallen('doorbraaktafel-vastleggen');
      verslag.openTaak('doorbraaktafel-vastleggen', middernacht(plusDagen(datumVan(op), 2)));
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
