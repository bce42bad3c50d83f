import { vanKloktijd } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { hoofdletter } from '../../taal/zin';
import { shapeErrors } from '../../toegang/input';
import { leesDatumdelen } from './datumdelen';
import type { Getypt, Veld } from './velden';

/** What a field gave: its value, what is wrong with it, or nothing (an optional one left empty). */
type Gelezen = { readonly waarde?: unknown; readonly fout?: string } | null;

/** Reads fields by their kind. */
export function leesVelden(
  velden: readonly Veld[],
  getypt: Getypt,
): { gegevens: Record<string, unknown>; fouten: Veldfout[] } {
  const gegevens: Record<string, unknown> = {};
  const fouten: Veldfout[] = [];
  for (const veld of velden) {
    if (veld.soort === 'datumdelen') {
      const { datum, fouten: eigen } = leesDatumdelen(veld.naam, getypt);
      if (datum !== null) zet(gegevens, veld.naam.split('.'), datum);
      else fouten.push(...eigen);
      continue;
    }
    const gelezen = veld.soort === 'vinkjes' ? leesVinkjes(veld, getypt) : leesTekst(veld, getypt);
    if (gelezen === null) continue;
    if (gelezen.fout !== undefined) fouten.push({ veld: veld.naam, melding: gelezen.fout });
    else if (veld.onjuist !== undefined && !veld.schema.safeParse(gelezen.waarde).success)
      fouten.push({ veld: veld.naam, melding: veld.onjuist });
    if (gelezen.waarde !== undefined) zet(gegevens, veld.naam.split('.'), gelezen.waarde);
  }
  return { gegevens, fouten };
}

/** The boxes that were ticked, in a fixed order; whether each may be, the rules say. */
function leesVinkjes(veld: Veld & { soort: 'vinkjes' }, getypt: Getypt): Gelezen {
  const begin = `${veld.vakje}-`;
  const namen = Object.keys(getypt).filter((naam) => naam.startsWith(begin) && getypt[naam] === 'ja');
  const waarde = namen.map((naam) => naam.slice(begin.length)).sort();
  return waarde.length > 0 || veld.schema.safeParse([]).success
    ? { waarde }
    : { fout: veld.ontbreekt ?? LEEG.vinkjes };
}

function leesTekst(veld: Veld, getypt: Getypt): Gelezen {
  const tekst = (getypt[veld.naam] ?? '').replaceAll('\r\n', '\n').trim();
  if (shapeErrors(tekst).length > 0) return { fout: 'Hier staat een teken dat geen tekst is.' };
  if (tekst !== '') return lees(veld, tekst);
  return veld.optioneel ? null : { fout: veld.ontbreekt ?? LEEG[veld.soort] };
}

function lees(veld: Veld, tekst: string): Gelezen {
  switch (veld.soort) {
    case 'ja-nee':
      return tekst === 'ja' || tekst === 'nee' ? { waarde: tekst === 'ja' } : { fout: LEEG[veld.soort] };
    case 'keuze':
    case 'lijst': {
      const waarde = veld.alsGetal ? Number(tekst) : tekst;
      return veld.keuzen.some((keuze) => keuze.waarde === tekst)
        ? { waarde }
        : { waarde, fout: veld.onjuist ?? 'Dit kunt u niet meer kiezen. Kies opnieuw.' };
    }
    case 'tijdstip': {
      const op = vanKloktijd(tekst);
      return op === null ? { fout: 'Vul een dag en een tijd in.' } : { waarde: op };
    }
    case 'getal': {
      const getal = Number(tekst.replace(',', '.'));
      return Number.isFinite(getal) && getal >= veld.van && getal <= veld.tot
        ? { waarde: getal }
        : { fout: `Vul een getal in van ${veld.van} tot en met ${veld.tot}.` };
    }
    case 'tekst':
    case 'lange-tekst':
    case 'email':
    case 'datum':
    case 'datumdelen':
    case 'vinkjes':
    case 'verborgen':
      return { waarde: tekst };
  }
}

const LEEG: Record<Veld['soort'], string> = {
  tekst: 'Vul dit in.',
  'lange-tekst': 'Vul dit in.',
  email: 'Vul dit in.',
  datum: 'Vul een datum in.',
  datumdelen: 'Vul een datum in.',
  tijdstip: 'Vul een dag en een tijd in.',
  getal: 'Vul een getal in.',
  'ja-nee': 'Kies ja of nee.',
  keuze: 'Kies een antwoord.',
  lijst: 'Kies een antwoord.',
  vinkjes: 'Kies ten minste een antwoord.',
  verborgen: 'Dit formulier is niet compleet. Open het opnieuw.',
};

function zet(doel: Record<string, unknown>, [eerste = '', ...rest]: string[], waarde: unknown): void {
  if (rest.length === 0) {
    doel[eerste] = waarde;
    return;
  }
  const was = doel[eerste];
  const binnen: Record<string, unknown> = typeof was === 'object' && was !== null ? { ...was } : {};
  zet(binnen, rest, waarde);
  doel[eerste] = binnen;
}

/** The field in which an answer was typed, where the data name another. */
export interface Foutveld {
  readonly foutveld?: (veld: string, getypt: Getypt) => string;
}

/** What the rules found, each beside the field it was typed in; `los` is what belongs to no field. */
export function bijVelden(
  formulier: Foutveld,
  velden: readonly Veld[],
  fouten: readonly Veldfout[],
  getypt: Getypt,
): { bijVeld: Veldfout[]; los: string[] } {
  const bijVeld: Veldfout[] = [];
  const los: string[] = [];
  for (const fout of fouten) {
    const genoemd = formulier.foutveld?.(fout.veld, getypt) ?? fout.veld;
    const veld = velden.find(
      ({ naam, soort }) =>
        soort !== 'verborgen' &&
        (naam === genoemd || genoemd.startsWith(`${naam}.`) || naam.startsWith(`${genoemd}.`)),
    );
    if (veld === undefined) los.push(zin(fout.melding));
    else if (!bijVeld.some((al) => al.veld === veld.naam)) {
      bijVeld.push({ veld: veld.naam, melding: zin(fout.melding, veld) });
    }
  }
  return { bijVeld, los };
}

const ONDERWERP: Partial<Record<Veld['soort'], string>> = {
  datum: 'Deze datum',
  datumdelen: 'Deze datum',
  tijdstip: 'Dit tijdstip',
  tekst: 'Deze tekst',
  'lange-tekst': 'Deze tekst',
};

/** An error of the rules as a sentence of its own. */
function zin(melding: string, veld?: Veld): string {
  const onderwerp =
    veld === undefined
      ? 'Dit'
      : veld.onderwerp === undefined
        ? (ONDERWERP[veld.soort] ?? 'Dit antwoord')
        : veld.onderwerp;
  const heel =
    onderwerp !== null && /^(mag|moet|past|bevat|is|hoort|kan|staat|ziet)\b/.test(melding)
      ? `${onderwerp} ${melding}`
      : melding;
  return /[.!?]$/.test(heel) ? hoofdletter(heel) : `${hoofdletter(heel)}.`;
}
