import type { z } from 'zod';
import { zoekvorm } from '../../dossier/zoekvorm';
import { persoonsgegevensSchema, type Persoonsgegevens } from '../../dossier/mensen/mens';
import { lees } from '../../domain/lezen';
import { ONDERWIJSSOORTEN } from '../../domain/melding';
import type { Veldfout } from '../../domain/weigering';
import { bijVelden, leesVelden } from '../formulier/lezen';
import type { Getypt } from '../formulier/velden';
import { persoonvelden, type Keus, type persoonschema, type Persoonvraag } from './persoonvelden';
import { opsomming } from '../../taal/zin';

/** The fields of a form filled in with somebody as they stand in the roster. */
export function invulling(mens: Persoonsgegevens, { gemeenten }: Keus): Getypt {
  const aan = (soort: string, waarden: readonly string[]): [string, string][] =>
    waarden.map((waarde) => [`${soort}-${waarde}`, 'ja']);
  return {
    naam: mens.naam,
    email: mens.email ?? '',
    telefoon: mens.telefoon ?? '',
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

type Ingevuld = Partial<z.output<typeof persoonschema>>;

/** Reads a form; what it does not ask stays as it was. Null with everything that is wrong, each beside its field. */
export function leesPersoon(
  vraag: Persoonvraag,
  getypt: Getypt,
  was: Persoonsgegevens | null,
): { gegevens: Persoonsgegevens | null; fouten: Veldfout[] } {
  const velden = persoonvelden(vraag);
  const gelezen = leesVelden(velden, getypt);
  // Each was read by its kind; whether it may be, the roster says below.
  const ingevuld = gelezen.gegevens as Ingevuld;
  const waar = leesGemeenten(ingevuld, was?.gemeenten ?? null, vraag.keus);
  const onderwijs = leesOnderwijs(ingevuld, was?.onderwijssoorten ?? null);
  const eigen = [...gelezen.fouten, ...waar.fouten, ...onderwijs.fouten];
  const gekeurd = lees<Persoonsgegevens>(persoonsgegevensSchema, {
    naam: ingevuld.naam ?? '',
    rol: vraag.rol,
    gemeenten: waar.gemeenten,
    onderwijssoorten: onderwijs.onderwijssoorten,
    scholen: [...(ingevuld.scholen ?? was?.scholen ?? [])].sort(),
    discipline: ingevuld.discipline ?? was?.discipline ?? null,
    email: ingevuld.email ?? null,
    telefoon: ingevuld.telefoon ?? null,
    actief: was?.actief ?? true,
  });
  const gezegd = new Set(eigen.map(({ veld }) => veld));
  const ander = gekeurd.geldig ? [] : inFormulier(gekeurd.fouten, vraag);
  const plaats = ({ veld }: Veldfout) => velden.findIndex(({ naam }) => naam === veld);
  const fouten = [...eigen, ...ander.filter(({ veld }) => !gezegd.has(veld))];
  fouten.sort((a, b) => plaats(a) - plaats(b));
  return { gegevens: gekeurd.geldig && fouten.length === 0 ? gekeurd.waarde : null, fouten };
}

/** What the roster says is wrong, beside the fields of the form; one for each field. */
export function inFormulier(fouten: readonly Veldfout[], vraag: Persoonvraag): Veldfout[] {
  const foutveld = (veld: string) => {
    const [heel = ''] = veld.split('.');
    return FORMULIERVELD[heel] ?? heel;
  };
  const { bijVeld, los } = bijVelden({ foutveld }, persoonvelden(vraag), fouten, {});
  return [...bijVeld, ...los.map((melding) => ({ veld: 'naam', melding }))];
}

const FORMULIERVELD: Readonly<Record<string, string>> = { gemeenten: 'overal', onderwijssoorten: 'alles' };

/** Where somebody works: null for the whole region; what was not asked stays. */
function leesGemeenten(
  { overal, gemeenten = [], gemeentenamen }: Ingevuld,
  was: readonly string[] | null,
  keus: Keus,
): { gemeenten: readonly string[] | null; fouten: Veldfout[] } {
  if (overal !== 'nee') return { gemeenten: overal === 'ja' ? null : was, fouten: [] };
  const namen = leesGemeentenamen(gemeentenamen ?? '', keus, was ?? []);
  const gekozen = [...new Set([...gemeenten, ...namen.codes])].sort();
  const fouten: Veldfout[] = [];
  if (namen.onbekend.length > 0)
    fouten.push({
      veld: 'gemeentenamen',
      melding: `Deze gemeente ligt niet in deze regio: ${opsomming(namen.onbekend)}.`,
    });
  else if (gekozen.length === 0) fouten.push({ veld: 'overal', melding: 'Kies ten minste een gemeente.' });
  return { gemeenten: gekozen, fouten };
}

function leesOnderwijs(
  { alles, onderwijssoorten = [] }: Ingevuld,
  was: Persoonsgegevens['onderwijssoorten'],
): { onderwijssoorten: Persoonsgegevens['onderwijssoorten']; fouten: Veldfout[] } {
  if (alles !== 'nee') return { onderwijssoorten: alles === 'ja' ? null : was, fouten: [] };
  const gekozen = ONDERWIJSSOORTEN.filter((soort) => onderwijssoorten.includes(soort));
  const fout = { veld: 'alles', melding: 'Kies ten minste een soort onderwijs.' };
  return { onderwijssoorten: gekozen, fouten: gekozen.length === 0 ? [fout] : [] };
}

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
