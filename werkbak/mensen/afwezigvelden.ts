import { z } from 'zod';
import { afwezigheidsfouten } from '../../dossier/mensen/checks';
import {
  afwezigheidSchema,
  persoonIdSchema,
  type Afwezigheid,
  type Afwezigheidsgegevens,
  type Mens,
} from '../../dossier/mensen/mens';
import { datumVan, plusDagen, type Datum, type Moment } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { hoofdletter } from '../../taal/zin';
import { leesVelden } from '../formulier/lezen';
import { veldenUit, type Getypt, type Veld } from '../formulier/velden';
import { kandidaten, type Kandidaat } from './passend';
import { periode } from './zinnen';

/** The answer that nobody has the tasks. */
export const NIEMAND = 'niemand';
const GEEN_VERVANGER = 'Deze persoon kan de taken niet overnemen. Kies iemand anders.';

/** What an absence is judged by. */
export interface Afwezigheidsomgeving {
  readonly voor: Mens;
  /** Everybody of the region. */
  readonly mensen: readonly Mens[];
  /** The absence that is changed; null: a new one. */
  readonly was: Afwezigheid | null;
  readonly nu: Moment;
}

/** Who has the tasks is always asked: nobody is an answer too. */
const afwezigschema = z.strictObject({ ...afwezigheidSchema.shape, vervanger: persoonIdSchema });

/** The fields of an absence; `naam` null: it is about whoever fills it in. */
export function afwezigvelden(
  kandidaten: readonly Kandidaat[],
  { naam, vandaag }: { readonly naam: string | null; readonly vandaag: Datum },
): Veld[] {
  const keuzen = kandidaten.map(({ mens, bij }) => ({ waarde: mens.id, label: `${mens.naam} (${bij})` }));
  const onjuist = 'Deze dag bestaat niet. Kies een dag op de kalender.';
  return veldenUit(afwezigschema, {
    van: { label: 'Eerste dag weg', ontbreekt: 'Vul de eerste dag weg in.', onjuist },
    tot: {
      label: 'Eerste dag terug',
      vanaf: plusDagen(vandaag, 1),
      uitleg: `Op deze dag ${naam === null ? 'heeft u' : `heeft ${naam}`} de eigen taken weer.`,
      ontbreekt: 'Vul de eerste dag terug in.',
      onjuist,
    },
    vervanger: {
      label: 'Wie neemt de taken over?',
      leeg: 'Kies iemand',
      keuzen: [...keuzen, { waarde: NIEMAND, label: 'Niemand: de taken blijven liggen' }],
      uitleg:
        keuzen.length === 0
          ? 'Niemand anders heeft dezelfde rol en dezelfde gemeenten. De manager kan bij Mensen iemand toevoegen.'
          : 'Hier staat wie dezelfde rol en gemeenten heeft. Wie het best past, staat bovenaan.',
      ontbreekt: 'Kies wie de taken overneemt, of kies niemand.',
      onjuist: GEEN_VERVANGER,
    },
  });
}

/** Reads the form of an absence; null with everything that is wrong, each beside its field. */
export function leesAfwezigheid(
  getypt: Getypt,
  omgeving: Afwezigheidsomgeving,
): { gegevens: Afwezigheidsgegevens | null; fouten: Veldfout[] } {
  const { voor, mensen, nu } = omgeving;
  const vandaag = datumVan(nu);
  const wie = kandidaten(voor, mensen, {}, { vandaag, nu });
  const gelezen = leesVelden(afwezigvelden(wie, { naam: voor.naam, vandaag }), getypt);
  const fouten = [...gelezen.fouten];
  // What could not be read is among the errors.
  const { van = '', tot = '', vervanger } = gelezen.gegevens as Partial<z.output<typeof afwezigschema>>;
  if (fouten.some(({ veld }) => veld !== 'vervanger')) return { gegevens: null, fouten };
  const kan = fouten.length === 0 && vervanger !== undefined && vervanger !== NIEMAND;
  const gegevens = { van, tot, vervanger: kan ? vervanger : null };
  if (tot <= van) fouten.push({ veld: 'tot', melding: 'Deze dag moet na de eerste dag weg liggen.' });
  else fouten.push(...gekeurd(gegevens, omgeving));
  return { gegevens: fouten.length === 0 ? gegevens : null, fouten };
}

/** What the roster itself says of an absence, in the words of the form. */
function gekeurd(
  gegevens: Afwezigheidsgegevens,
  { voor, mensen, was, nu }: Afwezigheidsomgeving,
): Veldfout[] {
  const wie = { ...voor, afwezig: voor.afwezig.filter(({ id }) => id !== was?.id) };
  const gevonden = afwezigheidsfouten({ wie, gegevens, mensen, nu });
  const velden = new Map(gevonden.map(({ veld, melding }) => [veld, melding]));
  return [...velden].map(([veld, melding]) => ({
    veld,
    melding: inWoorden(veld, melding, gegevens, wie, mensen, nu),
  }));
}

function inWoorden(
  veld: string,
  melding: string,
  gegevens: Afwezigheidsgegevens,
  wie: Mens,
  mensen: readonly Mens[],
  nu: Moment,
): string {
  const overlapt = (a: Afwezigheid) => a.van < gegevens.tot && gegevens.van < a.tot;
  if (veld === 'tot') return 'Deze dag moet na vandaag liggen. Wat voorbij is, verandert niet meer.';
  if (veld === 'van') {
    const eigen = wie.afwezig.find(overlapt);
    if (eigen !== undefined)
      return `In deze tijd staat al een afwezigheid, ${periode(eigen, nu)}. Wijzig die.`;
    const ander = mensen.find(({ afwezig }) => afwezig.some((a) => a.vervanger === wie.id && overlapt(a)));
    if (ander !== undefined)
      return `In deze tijd staan de taken van ${ander.naam} bij ${wie.naam}. Kies daarvoor eerst een andere vervanger.`;
  }
  const vervanger = mensen.find(({ id }) => id === gegevens.vervanger);
  const weg = vervanger?.afwezig.find(overlapt);
  if (veld === 'vervanger' && vervanger !== undefined && weg !== undefined)
    return `${vervanger.naam} is zelf weg ${periode(weg, nu)}. Kies iemand anders of andere dagen.`;
  if (veld === 'vervanger') return GEEN_VERVANGER;
  return hoofdletter(`${melding}.`);
}
