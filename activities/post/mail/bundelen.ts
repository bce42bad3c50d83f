import { isDringend } from '../../../dossier/berichtstatus';
import type { Agendapunt } from '../../../dossier/agenda';
import type { TeBezorgen } from '../kanaal';
import { bundelsleutel } from './adres';
import { draagtAgenda } from './agenda';
import type { Mail } from './wegen';

/** A message that is to go to one address. */
export interface Poststuk {
  readonly bericht: TeBezorgen;
  readonly aan: Mail['aan'];
  /** Hash of message and address. */
  readonly sleutel: string;
  readonly agendapunt: Agendapunt | null;
  /** The mail in which it was put before, of which nobody knows whether it arrived; null: none. */
  readonly zending: string | null;
}

/** A mail, with what is in it. */
export interface Bundel {
  readonly mail: Mail;
  readonly stukken: readonly Poststuk[];
}

/**
 * In which mails everything goes that is ready for one address, in the order in which they go. What may have arrived goes
 * once more as it was. What is urgent goes by itself, and so does what carries a calendar: programs take one from a mail. All
 * else goes in one mail; what follows on a calendar in its own ordering key goes after that.
 */
export function bundel(stukken: readonly Poststuk[]): Bundel[] {
  const eerder = [...new Set(stukken.flatMap(({ zending }) => zending ?? []))];
  const nieuw = stukken.filter(({ zending }) => zending === null);
  return [
    ...eerder.map((zending) =>
      alsMail(
        stukken.filter((een) => een.zending === zending),
        zending,
      ),
    ),
    ...nieuw.filter(isUrgent).map((een) => alsMail([een])),
    ...rondes(nieuw.filter((een) => !isUrgent(een))),
  ];
}

function isUrgent({ bericht }: Poststuk): boolean {
  return isDringend(bericht.soort);
}

function rondes(stukken: readonly Poststuk[]): Bundel[] {
  if (stukken.length === 0) return [];
  const wachten = new Set<string>();
  const [gewoon, alleen, later]: [Poststuk[], Poststuk[], Poststuk[]] = [[], [], []];
  for (const stuk of stukken) {
    const sleutel = volgorde(stuk.bericht);
    if (wachten.has(sleutel)) later.push(stuk);
    else if (draagtAgenda(stuk.agendapunt, stuk.bericht.tekst)) {
      alleen.push(stuk);
      wachten.add(sleutel);
    } else gewoon.push(stuk);
  }
  return [
    ...(gewoon.length === 0 ? [] : [alsMail(gewoon)]),
    ...alleen.map((stuk) => alsMail([stuk])),
    ...rondes(later),
  ];
}

/** Messages with the same one arrive in the order in which they were written (`volgordesleutel`). */
export function volgorde({ casusnummer, aan: { rol, persoon } }: TeBezorgen): string {
  return [casusnummer, rol, persoon ?? ''].join('/');
}

/** One message is known by message and address, several by all of them. */
function alsMail(stukken: readonly Poststuk[], zending?: string): Bundel {
  const [eerste] = stukken;
  if (eerste === undefined) throw new RangeError('a mail says something');
  const sleutel = zending ?? bundelsleutel(stukken.map((stuk) => stuk.sleutel));
  const namen = [...new Set(stukken.map(({ aan }) => aan.naam))];
  return {
    stukken,
    mail: {
      sleutel,
      aan: { adres: eerste.aan.adres, naam: namen.join(', ') },
      berichten: stukken.map(({ bericht }) => bericht),
      agendapunt: stukken.length === 1 ? eerste.agendapunt : null,
    },
  };
}
