import { createHash } from 'node:crypto';
import type { Betrokkenegegevens } from '../../dossier/betrokkenen/betrokkene';
import type { Datum } from '../../domain/tijd';

/** Somebody around an invented child, under an id that is always the same. */
export type Voorbeeldbetrokkene = Betrokkenegegevens & { readonly id: string };

/** What invented parents are called, and who they are to the child. Nobody is meant by them. */
const VOORNAMEN = [
  ['Marieke', 'moeder', 'nl'],
  ['Hassan', 'vader', 'ar'],
  ['Ewa', 'moeder', 'pl'],
  ['Ömer', 'vader', 'tr'],
  ['Selam', 'moeder', 'ti'],
] as const;
const STRATEN = ['Kerkstraat', 'Molenweg', 'Lindelaan', 'Nieuwe Gracht'];

/** A case of an invented child, by a key of its own. */
interface Vanaf {
  readonly leerling: string;
  readonly naam: string;
  readonly van: Datum;
}

/** The parents of an invented child; of every fourth child nobody is known yet, and of some no way to reach them. */
export function voorbeeldouders({ leerling, naam, van }: Vanaf): Voorbeeldbetrokkene[] {
  const nummer = Number(/\d+/.exec(leerling)?.[0] ?? 0);
  if (nummer % 4 === 3) return [];
  const achternaam = naam.slice(naam.indexOf(' ') + 1);
  return Array.from({ length: 1 + (nummer % 2) }, (_, plek): Voorbeeldbetrokkene => {
    const [voornaam, relatie, taal] = VOORNAMEN[(nummer + plek) % VOORNAMEN.length] ?? VOORNAMEN[0];
    const straat = STRATEN[nummer % STRATEN.length] ?? '';
    const bereikbaar = nummer % 5 !== 4;
    return {
      id: uuidVan(`${leerling}-ouder-${plek}`),
      soort: 'ouder-met-gezag',
      naam: `${voornaam} ${achternaam}`,
      relatie,
      woontBij: plek === 0 ? true : null,
      taal,
      tolk: taal === 'nl' ? false : nummer % 3 === 0,
      voorkeur: bereikbaar ? (plek === 0 ? 'brief' : 'e-mail') : null,
      email: bereikbaar && plek === 1 ? `ouder-${nummer}@voorbeeld.nl` : null,
      telefoon: bereikbaar ? `06 00 00 00 ${String(nummer).padStart(2, '0')}` : null,
      adres: bereikbaar ? `${straat} ${nummer}\n0000 AA Voorbeeldstad` : null,
      van,
      tot: null,
    };
  });
}

/** A uuid that is always the same for the same text. */
function uuidVan(tekst: string): string {
  const hex = createHash('sha256').update(tekst).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
