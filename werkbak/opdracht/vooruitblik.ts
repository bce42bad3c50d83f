import type { Rol } from '../../domain/fase';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { verwerk } from '../../domain/verwerk';
import { FORMULIEREN } from './formulieren';
import type { Omgeving } from './formulier';
import { invullingen } from './invullingen';
import { leesFormulier } from './lezen';
import type { Getypt, Keuze, Veld } from '../formulier/velden';
import { alsTekst, zinnen, type Zin } from './zinnen';

/** What will happen, as the rules say it; `bij` names the answers for which it holds, empty when it holds for every one. */
export interface Vooruitblik {
  readonly bij: readonly string[];
  readonly zinnen: readonly string[];
}

/**
 * What a command would do, for each answer that decides: the rules are run with what was typed, and with several
 * answers where nothing was. What hangs on such an answer is left out.
 */
export function vooruitblik(naam: Opdrachtnaam, door: Rol, o: Omgeving, getypt: Getypt = {}): Vooruitblik[] {
  const formulier = FORMULIEREN[naam];
  const { beslist } = formulier;
  const antwoorden = keuzenVan(formulier.velden(o).find((veld) => veld.naam === beslist));
  // Who cannot choose, is told what happens.
  if (beslist === undefined || antwoorden.length === 0)
    return samen([{ bij: '', zinnen: gevolgen(naam, door, o, getypt) }]);
  return samen(
    antwoorden.map(({ waarde, label }) => ({
      bij: label,
      zinnen: gevolgen(naam, door, o, { ...getypt, [beslist]: waarde }, beslist),
    })),
  );
}

function keuzenVan(veld: Veld | undefined): readonly Keuze[] {
  if (veld?.soort === 'keuze' || veld?.soort === 'lijst') return veld.keuzen;
  if (veld?.soort !== 'ja-nee') return [];
  return [
    { waarde: 'ja', label: 'Ja' },
    { waarde: 'nee', label: 'Nee' },
  ];
}

/** What certainly happens: the same whatever is still to be typed; a time only when it is the same too. */
function gevolgen(
  naam: Opdrachtnaam,
  door: Rol,
  o: Omgeving,
  getypt: Getypt,
  beslist?: string,
): string[] | null {
  const ingevuld = Object.fromEntries(Object.entries(getypt).filter(([, tekst]) => tekst.trim() !== ''));
  const formulier = FORMULIEREN[naam];
  const beslissend = beslist === undefined ? {} : { [beslist]: getypt[beslist] ?? '' };
  const staatEr = { ...formulier.voorbeeld, ...formulier.invulling?.(o) };
  const mogelijk = invullingen(formulier.velden(o), beslissend, staatEr, o);
  const verlopen = mogelijk.flatMap((getypt) => {
    const metGetypt = loop(naam, { ...getypt, ...ingevuld }, door, o);
    // What was typed may still be wrong: then it tells nothing.
    const verloop = metGetypt ?? loop(naam, getypt, door, o);
    return verloop === null ? [] : [verloop];
  });
  const [eerste, ...rest] = verlopen;
  if (eerste === undefined) return null;
  return eerste.flatMap((zin) => {
    const overal = rest.map((verloop) => verloop.find(({ wat }) => wat === zin.wat));
    if (overal.includes(undefined)) return [];
    const vast = overal.every((ander) => ander?.wanneer === zin.wanneer);
    return [alsTekst(vast ? zin : { ...zin, wanneer: null })];
  });
}

function loop(naam: Opdrachtnaam, getypt: Getypt, door: Rol, o: Omgeving): Zin[] | null {
  const { opdracht, fouten } = leesFormulier(naam, getypt, door, o);
  if (fouten.length > 0) return null;
  const uitkomst = verwerk(o.casus, opdracht, o.nu);
  return uitkomst.aanvaard ? zinnen(o.casus, uitkomst.casus, uitkomst.gebeurtenissen) : null;
}

/** Answers with the same consequences are told together. */
export function samen(delen: readonly { bij: string; zinnen: string[] | null }[]): Vooruitblik[] {
  const groepen = new Map<string, { bij: string[]; zinnen: string[] }>();
  for (const { bij, zinnen } of delen) {
    if (zinnen === null) continue;
    const sleutel = zinnen.join('\n');
    const groep = groepen.get(sleutel) ?? { bij: [], zinnen };
    if (bij !== '') groep.bij.push(bij);
    groepen.set(sleutel, groep);
  }
  const alle = [...groepen.values()];
  return alle.length === 1 ? alle.map((groep) => ({ ...groep, bij: [] })) : alle;
}
