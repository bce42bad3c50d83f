import { zoekvorm } from '../../dossier/zoekvorm';
import { persoonsgegevensSchema, type Persoonsgegevens, type Persoonsrol } from '../../dossier/mensen/mens';
import type { Convenanten } from '../../convenanten/convenanten';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import type { Veldfout } from '../../domain/weigering';
import { lees } from '../../domain/lezen';
import { vormfouten } from '../../toegang/input';
import { hoofdletter } from '../../taal/zin';
import { ROLLEN } from './rollen';
import { opsomming } from './zinnen';

/** What was typed, by the name of the field. */
export type Getypt = Readonly<Record<string, string>>;

/** What there is to choose from in a region. */
export interface Keus {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly scholen: readonly { readonly brin: string; readonly naam: string; readonly gemeente: string }[];
}

/** The gemeenten of a region, by name. */
export function regiogemeenten(regio: string, convenanten: Convenanten): Keus['gemeenten'] {
  return convenanten
    .gemeentenMetConvenant()
    .filter(({ code }) => convenanten.voorGemeente(code)?.regio === regio);
}

/** The fields of a form filled in with somebody as they stand in the roster. */
export function invulling(mens: Persoonsgegevens, { gemeenten }: Keus): Getypt {
  const aan = (soort: string, waarden: readonly string[]): [string, string][] =>
    waarden.map((waarde) => [`${soort}-${waarde}`, 'ja']);
  return {
    naam: mens.naam,
    email: mens.email ?? '',
    discipline: mens.discipline ?? '',
    overal: mens.gemeenten === null ? 'ja' : 'nee',
    gemeentenamen: (mens.gemeenten ?? [])
      .map((code) => gemeenten.find((g) => g.code === code)?.naam ?? code)
      .join(', '),
    alles: mens.onderwijssoorten === null ? 'ja' : 'nee',
    ...Object.fromEntries([
      ...aan('gemeente', mens.gemeenten ?? []),
      ...aan('onderwijs', mens.onderwijssoorten ?? []),
      ...aan('school', mens.scholen),
    ]),
  };
}

/** Reads a form; what it does not ask stays as it was. Null with everything that is wrong, each beside its field. */
export function leesPersoon(
  rol: Persoonsrol,
  getypt: Getypt,
  was: Persoonsgegevens | null,
  keus: Keus,
): { gegevens: Persoonsgegevens | null; fouten: Veldfout[] } {
  const { velden } = ROLLEN[rol];
  const fouten: Veldfout[] = vormfouten(getypt).map(({ veld }) => ({
    veld,
    melding: 'Hier staat een teken dat geen tekst is.',
  }));
  const eis = (goed: boolean, veld: string, melding: string): void => {
    if (!goed) fouten.push({ veld, melding });
  };
  const tekst = (veld: string): string => (getypt[veld] ?? '').trim();
  const aangevinkt = (soort: string): string[] =>
    Object.keys(getypt)
      .filter((veld) => veld.startsWith(`${soort}-`) && getypt[veld] === 'ja')
      .map((veld) => veld.slice(soort.length + 1));

  eis(tekst('naam') !== '', 'naam', 'Vul de naam in.');
  let { gemeenten, onderwijssoorten, scholen, discipline } = was ?? LEEG;
  if (velden.includes('gemeenten')) {
    eis(['ja', 'nee'].includes(tekst('overal')), 'overal', 'Kies waar deze persoon werkt.');
    const namen = leesGemeentenamen(tekst('gemeentenamen'), keus, was?.gemeenten ?? []);
    const gekozen = [...new Set([...aangevinkt('gemeente'), ...namen.codes])].sort();
    gemeenten = tekst('overal') === 'nee' ? gekozen : null;
    if (gemeenten !== null) {
      eis(
        namen.onbekend.length === 0,
        'gemeentenamen',
        `Deze gemeente ligt niet in deze regio: ${opsomming(namen.onbekend)}.`,
      );
      eis(gekozen.length > 0 || namen.onbekend.length > 0, 'overal', 'Kies ten minste een gemeente.');
    }
  }
  if (velden.includes('onderwijssoorten')) {
    eis(['ja', 'nee'].includes(tekst('alles')), 'alles', 'Kies het onderwijs.');
    const gekozen = ONDERWIJSSOORTEN.filter((soort) => getypt[`onderwijs-${soort}`] === 'ja');
    onderwijssoorten = tekst('alles') === 'nee' ? [...gekozen] : null;
    eis(onderwijssoorten?.length !== 0, 'alles', 'Kies ten minste een soort onderwijs.');
  }
  if (velden.includes('scholen')) {
    scholen = aangevinkt('school').sort();
    eis(scholen.length > 0, 'scholen', 'Kies ten minste een school.');
  }
  if (velden.includes('discipline')) {
    discipline = tekst('discipline') || null;
    eis(discipline !== null, 'discipline', 'Vul de discipline in.');
  }
  const gelezen = lees<Persoonsgegevens>(persoonsgegevensSchema, {
    naam: tekst('naam'),
    rol,
    gemeenten,
    onderwijssoorten,
    scholen,
    discipline,
    email: tekst('email') || null,
    actief: was?.actief ?? true,
  });
  if (!gelezen.geldig) {
    const gezegd = new Set(fouten.map(({ veld }) => veld));
    fouten.push(...inFormulier(gelezen.fouten).filter(({ veld }) => !gezegd.has(veld)));
  }
  fouten.sort((a, b) => plaats(a) - plaats(b));
  return { gegevens: gelezen.geldig && fouten.length === 0 ? gelezen.waarde : null, fouten };
}

/** The order of the fields on the form. */
const VOLGORDE = ['naam', 'email', 'discipline', 'overal', 'gemeentenamen', 'alles', 'scholen'];

function plaats({ veld }: Veldfout): number {
  return VOLGORDE.indexOf(veld);
}

/** What the roster says is wrong, beside the fields of the form and in its words; one for each field. */
export function inFormulier(fouten: readonly Veldfout[]): Veldfout[] {
  const velden = new Map<string, string>();
  for (const { veld, melding } of fouten) {
    const heel = veld.split('.')[0] ?? '';
    if (heel === 'email')
      velden.set(heel, 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl, of laat het leeg.');
    else velden.set(FORMULIERVELD[heel] ?? heel, `${hoofdletter(melding)}.`);
  }
  return [...velden].map(([veld, melding]) => ({ veld, melding }));
}

const FORMULIERVELD: Readonly<Record<string, string>> = { gemeenten: 'overal', onderwijssoorten: 'alles' };

const LEEG: Pick<Persoonsgegevens, 'gemeenten' | 'onderwijssoorten' | 'scholen' | 'discipline'> = {
  gemeenten: null,
  onderwijssoorten: null,
  scholen: [],
  discipline: null,
};

/** Names or codes of gemeenten between commas; what somebody had already is right. */
function leesGemeentenamen(
  tekst: string,
  { gemeenten }: Keus,
  had: readonly string[],
): { codes: string[]; onbekend: string[] } {
  const codes: string[] = [];
  const onbekend: string[] = [];
  for (const deel of tekst.split(/[,;\n]/).map((stuk) => stuk.trim())) {
    if (deel === '') continue;
    const gevonden = gemeenten.find(({ code, naam }) => code === deel || zoekvorm(naam) === zoekvorm(deel));
    if (gevonden !== undefined) codes.push(gevonden.code);
    else if (had.includes(deel)) codes.push(deel);
    else onbekend.push(deel);
  }
  return { codes, onbekend };
}
