import type { Opdrachtnaam } from '../../../domain/opdracht';
import type { Getypt, Veld } from '../../formulier/velden';
import type { Omgeving } from '../../opdracht/formulier';
import { FORMULIEREN } from '../../opdracht/formulieren';
import { VAST } from '../../opdracht/geven';
import { TAFELDEEL, tafelvelden, uitTafel } from './tafeldeel';

/** What can stand in a report of a table more than once. */
export const RIJSOORTEN = ['ouder', 'afspraak', 'aanbod'] as const;
export type Rijsoort = (typeof RIJSOORTEN)[number];

/** How many rows a new report has of each, and how many it can have. */
export const RIJEN: Readonly<Record<Rijsoort, { readonly begin: number; readonly meeste: number }>> = {
  ouder: { begin: 1, meeste: 6 },
  afspraak: { begin: 3, meeste: 20 },
  aanbod: { begin: 1, meeste: 8 },
};

/** Id of the list on the page with who could do something. */
export const WIE_LIJST = 'wie-er-kunnen';

/** One part of the report of a table: a command, sent under a key of its own. */
export interface Deel {
  /** What its key ends with, and the names of its fields begin with, such as `afspraak-2`. */
  readonly id: string;
  readonly opdracht: Opdrachtnaam;
  /** What people call it. */
  readonly naam: string;
  /** Its fields under the names that its form gives them. */
  readonly velden: readonly Veld[];
  /** What of its form is not asked, because it is clear here. */
  readonly vast: Getypt;
}

/** Name of the hidden field that says how many rows of a kind the page has. */
export function aantalveld(soort: Rijsoort): string {
  return `_aantal-${soort}`;
}

/** How many rows of a kind the page has. */
export function aantalRijen(getypt: Getypt, soort: Rijsoort): number {
  const { begin, meeste } = RIJEN[soort];
  const aantal = Number(getypt[aantalveld(soort)] ?? begin);
  return Number.isInteger(aantal) && aantal >= 1 ? Math.min(aantal, meeste) : begin;
}

/** Every part of a report, also those in which nothing stands, in the order in which they are sent. */
export function delenVan(o: Omgeving, getypt: Getypt): Deel[] {
  const rijen = (soort: Rijsoort) => Array.from({ length: aantalRijen(getypt, soort) }, (_, i) => i + 1);
  const kort = (getypt[VAST.sleutel] ?? '').slice(0, 8);
  return [
    stem(o, 'jongere', 'Wat het kind zegt', { van: 'jongere' }, 'Wat zegt het kind?'),
    ...rijen('ouder').map((n) =>
      stem(o, `ouder-${n}`, `Wat een ouder zegt (${n})`, { van: 'ouder' }, 'Wat zegt deze ouder?'),
    ),
    ...rijen('afspraak').map((n) =>
      deel(o, `afspraak-${n}`, 'maakAfspraak', `Afspraak ${n}`, { afspraak: `afspraak-${kort}-${n}` }),
    ),
    ...rijen('aanbod').map((n) =>
      deel(o, `aanbod-${n}`, 'doeAanbod', `Aanbod ${n}`, { aanbod: `aanbod-${kort}-${n}` }),
    ),
    {
      id: TAFELDEEL,
      opdracht: 'legDoorbraaktafelVast',
      naam: 'Het verslag zelf',
      velden: tafelvelden(o),
      vast: {},
    },
  ];
}

/** In a row texts stay short: a page of them is read on a phone. */
const RIJEN_TEKST = 2;

function deel(o: Omgeving, id: string, opdracht: Opdrachtnaam, naam: string, vast: Getypt): Deel {
  const velden = FORMULIEREN[opdracht]
    .velden(o)
    .filter((veld) => !(veld.naam in vast))
    .map((veld): Veld => {
      const kort = { ...veld, rijen: RIJEN_TEKST };
      return veld.naam === 'wie' ? { ...kort, voorstellenlijst: WIE_LIJST } : kort;
    });
  return { id, opdracht, naam, velden, vast };
}

/** Whose voice it is says the part; nobody has to say anything. */
function stem(o: Omgeving, id: string, naam: string, vast: Getypt, label: string): Deel {
  const heel = deel(o, id, 'legStemVast', naam, vast);
  const velden = heel.velden
    .filter((veld) => veld.naam !== 'wie' || vast['van'] === 'ouder')
    .map((veld): Veld => (veld.naam === 'gezegd' ? { ...veld, label, optioneel: true } : veld));
  return { ...heel, velden };
}

/** The fields of a part as they stand on the page, among those of the others. */
export function opPagina({ id, velden }: Deel): Veld[] {
  return velden.map((veld) => ({ ...veld, naam: opPaginaNaam(id, veld.naam) }));
}

/** The name on the page of a field of a part. */
export function opPaginaNaam(id: string, veld: string): string {
  return `${id}.${veld}`;
}

/** What was typed in a part, as the form of its command reads it. */
export function getyptIn({ id, vast }: Deel, getypt: Getypt): Getypt {
  const begin = opPaginaNaam(id, '');
  const eigen = Object.fromEntries(
    Object.entries(getypt).flatMap(([naam, tekst]) =>
      naam.startsWith(begin) ? [[naam.slice(begin.length), tekst] as const] : [],
    ),
  );
  return id === TAFELDEEL ? uitTafel(eigen) : { ...eigen, ...vast };
}

/** True for a part in which nothing stands but what stood there by itself: it says nothing. */
export function isLeeg(deel: Deel, o: Omgeving, getypt: Getypt): boolean {
  if (deel.id === TAFELDEEL) return false;
  const stond = FORMULIEREN[deel.opdracht].invulling?.(o) ?? {};
  const eigen = getyptIn(deel, getypt);
  return deel.velden.every(({ naam }) => {
    const tekst = (eigen[naam] ?? '').trim();
    return tekst === '' || tekst === stond[naam];
  });
}

/** What stands by itself in the fields of the rows of a page, from the row with a number on. */
export function stondIn(o: Omgeving, soort: Rijsoort, vanaf: number, tot: number): Getypt {
  if (soort !== 'aanbod') return {};
  const stond = Object.entries(FORMULIEREN.doeAanbod.invulling?.(o) ?? {}).filter(
    ([naam]) => naam !== 'aanbod',
  );
  const rijen = Array.from({ length: Math.max(0, tot - vanaf + 1) }, (_, i) => vanaf + i);
  return Object.fromEntries(
    rijen.flatMap((n) => stond.map(([naam, tekst]) => [opPaginaNaam(`aanbod-${n}`, naam), tekst])),
  );
}

/** The page with one row more of a kind, as long as there is room. */
export function metRijErbij(o: Omgeving, getypt: Getypt, soort: Rijsoort): Getypt {
  const was = aantalRijen(getypt, soort);
  const wordt = Math.min(was + 1, RIJEN[soort].meeste);
  return { ...stondIn(o, soort, was + 1, wordt), ...getypt, [aantalveld(soort)]: String(wordt) };
}
