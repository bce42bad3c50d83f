import type { Veldfout } from '../../domain/weigering';
import { MAANDEN } from '../../domain/datumwoorden';
import type { Getypt } from './velden';

/** The fields in which a date is typed that somebody knows by heart, in the order of the Netherlands. */
export const DATUMDELEN = ['dag', 'maand', 'jaar'] as const;
export type Datumdeel = (typeof DATUMDELEN)[number];

/** Name of the field of one part. */
export function deelveld(naam: string, deel: Datumdeel): string {
  return `${naam}.${deel}`;
}

/** A date as its three fields hold it. */
export function inDelen(naam: string, datum: string): Record<string, string> {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return {
    [deelveld(naam, 'dag')]: String(Number(dag)),
    [deelveld(naam, 'maand')]: String(Number(maand)),
    [deelveld(naam, 'jaar')]: jaar,
  };
}

const LEEG: Record<Datumdeel, string> = {
  dag: 'Vul ook de dag in.',
  maand: 'Vul ook de maand in.',
  jaar: 'Vul ook het jaar in.',
};
const ONJUIST: Record<Datumdeel, string> = {
  dag: 'De dag is een getal van 1 tot en met 31.',
  maand: 'De maand is een getal van 1 tot en met 12, of de naam.',
  jaar: 'Schrijf het jaar met vier cijfers, zoals 2014.',
};

/** What three fields gave: a calendar date, or what is wrong beside each of them. */
export interface Delen {
  readonly datum: string | null;
  /** Under the name of the part it is about; under that of the whole date when nothing was typed. */
  readonly fouten: readonly Veldfout[];
}

/**
 * Reads a date out of its three fields. A month may be its name or the begin of it. Of what was not typed or cannot be,
 * each part says so by itself; a day that its month does not have is the day's.
 */
export function leesDatumdelen(naam: string, getypt: Getypt): Delen {
  const tekst = (deel: Datumdeel): string => (getypt[deelveld(naam, deel)] ?? '').trim();
  if (DATUMDELEN.every((deel) => tekst(deel) === ''))
    return { datum: null, fouten: [{ veld: naam, melding: 'Vul de dag, de maand en het jaar in.' }] };
  const [dag, maand, jaar] = [getal(tekst('dag'), 2), maandnummer(tekst('maand')), getal(tekst('jaar'), 4)];
  const goed: Record<Datumdeel, boolean> = {
    dag: dag !== null && dag >= 1 && dag <= 31,
    maand: maand !== null,
    jaar: jaar !== null && tekst('jaar').length === 4,
  };
  const fouten = DATUMDELEN.filter((deel) => !goed[deel]).map((deel) =>
    fout(naam, deel, tekst(deel) === '' ? LEEG[deel] : ONJUIST[deel]),
  );
  if (dag === null || maand === null || jaar === null || fouten.length > 0) return { datum: null, fouten };
  const datum = [tekst('jaar'), twee(maand), twee(dag)].join('-');
  // Whether it can be the date that is asked, the rules say; here only whether the calendar has it.
  if (dag <= new Date(Date.UTC(jaar, maand, 0)).getUTCDate()) return { datum, fouten: [] };
  const melding = `De maand ${MAANDEN[maand - 1] ?? ''} ${jaar} heeft geen dag ${dag}.`;
  return { datum: null, fouten: [fout(naam, 'dag', melding)] };
}

function fout(naam: string, deel: Datumdeel, melding: string): Veldfout {
  return { veld: deelveld(naam, deel), melding };
}

function getal(tekst: string, cijfers: number): number | null {
  return /^\d+$/.test(tekst) && tekst.length <= cijfers ? Number(tekst) : null;
}

function maandnummer(tekst: string): number | null {
  const nummer = getal(tekst, 2);
  if (nummer !== null) return nummer >= 1 && nummer <= 12 ? nummer : null;
  const begin = tekst.toLowerCase().replace(/\.$/, '');
  const passend = MAANDEN.flatMap((maand, i) =>
    begin.length >= 3 && maand.startsWith(begin) ? [i + 1] : [],
  );
  return passend.length === 1 ? (passend[0] ?? null) : begin === 'mrt' ? 3 : null;
}

function twee(getal: number): string {
  return String(getal).padStart(2, '0');
}
