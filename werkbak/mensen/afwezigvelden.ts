import { afwezigheidsfouten } from '../../dossier/mensen/controle';
import type { Afwezigheid, Afwezigheidsgegevens, Mens } from '../../dossier/mensen/mens';
import { datumSchema, type Datum, type Moment } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { hoofdletter } from '../../taal/zin';
import type { Getypt } from './persoonvelden';
import { periode } from './zinnen';

/** The answer that nobody has the tasks. */
export const NIEMAND = 'niemand';

/** What an absence is judged by. */
export interface Afwezigheidsomgeving {
  readonly voor: Mens;
  /** Everybody of the region. */
  readonly mensen: readonly Mens[];
  /** The absence that is changed; null: a new one. */
  readonly was: Afwezigheid | null;
  readonly nu: Moment;
}

/** Reads the form of an absence; null with everything that is wrong, each beside its field. */
export function leesAfwezigheid(
  getypt: Getypt,
  omgeving: Afwezigheidsomgeving,
): { gegevens: Afwezigheidsgegevens | null; fouten: Veldfout[] } {
  const fouten: Veldfout[] = [];
  const fout = (veld: string, melding: string): void => void fouten.push({ veld, melding });
  const datum = (veld: string, leeg: string): Datum | null => {
    const tekst = (getypt[veld] ?? '').trim();
    const gelezen = datumSchema.safeParse(tekst);
    if (gelezen.success) return gelezen.data;
    fout(veld, tekst === '' ? leeg : 'Deze dag bestaat niet. Kies een dag op de kalender.');
    return null;
  };
  const van = datum('van', 'Vul de eerste dag weg in.');
  const tot = datum('tot', 'Vul de eerste dag terug in.');
  const keuze = getypt['vervanger'] ?? '';
  if (keuze === '') fout('vervanger', 'Kies wie de taken overneemt, of kies niemand.');
  const vervanger = keuze === '' || keuze === NIEMAND ? null : keuze;
  if (van === null || tot === null) return { gegevens: null, fouten };
  const gegevens = { van, tot, vervanger };
  if (tot <= van) fout('tot', 'Deze dag moet na de eerste dag weg liggen.');
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
  if (veld === 'vervanger') return 'Deze persoon kan de taken niet overnemen. Kies iemand anders.';
  return hoofdletter(`${melding}.`);
}
