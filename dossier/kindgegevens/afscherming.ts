import type { Rij } from './openen';

/** Who of the people around the child asked; null: none of them, so that it is given as to a stranger. */
export interface Vrager {
  readonly betrokkene: string | null;
  /** True: it is the young person. */
  readonly isJongere: boolean;
}

/** What stands in the place of what is about somebody else. */
export const WEGGELATEN = 'weggelaten: dit gaat over een ander';

/** Why something was left out, for people: each is a choice in docs/keuzes.md. */
export const REDENEN = {
  contact: 'Waar een ander rond het kind woont of bereikbaar is (artikel 15, lid 4 AVG)',
  gezegd: 'Wat een ander in vertrouwen zei (artikel 15, lid 4 AVG)',
  veiligheid: 'Wat is gemeld over de veiligheid van het kind (artikel 41 UAVG)',
  medewerker: 'De naam van wie keek: alleen de rol en wat er is gedaan (HvJ EU C-579/21)',
  'ander-kind': 'Welke andere kinderen in dezelfde lijst stonden (artikel 15, lid 4 AVG)',
  justitie:
    'De inhoud van stukken voor OM en RvdK: die vraagt u bij de leerplichtambtenaar (artikel 25 Wpg) of bij OM en RvdK',
} as const;
export type Reden = keyof typeof REDENEN;

/** A row without what is about others, and why something was left out of it; null: nothing was. */
interface Afgeschermd {
  readonly rij: Rij;
  readonly reden: Reden | null;
}
type Regel = (rij: Rij, vrager: Vrager, casusnummers: readonly string[]) => Afgeschermd;

const heel = (rij: Rij): Afgeschermd => ({ rij, reden: null });
const CONTACT = ['email', 'telefoon', 'adres', 'woontBij'] as const;

function zonderContact(waarde: unknown): unknown {
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const gevuld = CONTACT.filter((veld) => (waarde as Rij)[veld] != null);
  return { ...waarde, ...Object.fromEntries(gevuld.map((veld) => [veld, WEGGELATEN])) };
}

const vanAnder =
  (wie: string, ...kolommen: string[]): Regel =>
  (rij, { betrokkene }) => {
    if (rij[wie] === betrokkene) return heel(rij);
    const nieuw = Object.fromEntries(kolommen.map((kolom) => [kolom, zonderContact(rij[kolom])]));
    return { rij: { ...rij, ...nieuw }, reden: 'contact' };
  };

/** Of each table what is about others, as docs/keuzes.md has it. */
const REGELS: Readonly<Record<string, Regel>> = {
  betrokkene: vanAnder('id', 'gegevens'),
  betrokkene_wijziging: vanAnder('betrokkene', 'voor', 'na'),
  brief: vanAnder('betrokkene', 'afdruk'),
  gezinssignaal: (rij, { betrokkene }) =>
    rij['betrokkene'] === betrokkene ? heel(rij) : { rij: { ...rij, gegevens: WEGGELATEN }, reden: 'gezegd' },
  gebeurtenis: (rij, { isJongere }) => {
    const { soort, gegevens } = rij as { soort: string; gegevens: Rij };
    const { van } = gegevens;
    if (soort === 'stem-vastgelegd' && (van === 'jongere') !== isJongere)
      return { rij: { ...rij, gegevens: { ...gegevens, gezegd: WEGGELATEN } }, reden: 'gezegd' };
    if ((soort === 'gevaar-gemeld' || soort === 'veiligheid-geborgd') && !isJongere)
      return { rij: { ...rij, gegevens: { ...gegevens, toelichting: WEGGELATEN } }, reden: 'veiligheid' };
    return heel(rij);
  },
  rechtenverzoek: (rij, { betrokkene }) =>
    betrokkene !== null && rij['betrokkene'] === betrokkene
      ? heel(rij)
      : {
          rij: { ...rij, gegevens: WEGGELATEN, verlenging: null, redenen: null },
          reden: 'gezegd',
        },
  stuk: (rij) => ({ rij, reden: 'justitie' }),
  corv_bericht: (rij) => ({ rij, reden: 'justitie' }),
  corv_terugmelding: (rij) => ({ rij, reden: 'justitie' }),
  inzage: ({ op, rol, waarmee, handeling, begonnenOp, verwerking, casussen, status }, _vrager, eigen) => ({
    rij: {
      ...{ op, rol, waarmee, handeling, begonnenOp, verwerking, status },
      casussen: (casussen as string[]).filter((nummer) => eigen.includes(nummer)),
    },
    reden: 'medewerker',
  }),
  niet_dubbel: ({ casus, andere, ...rij }, _vrager, eigen) => ({
    rij: {
      ...rij,
      casussen: [casus, andere].map((nummer) => (eigen.includes(nummer as string) ? nummer : WEGGELATEN)),
    },
    reden: 'ander-kind',
  }),
};

/** A row as whoever asked may have it. */
export function schermAf(
  tabel: string,
  rij: Rij,
  vrager: Vrager,
  casusnummers: readonly string[],
): Afgeschermd {
  return REGELS[tabel]?.(rij, vrager, casusnummers) ?? heel(rij);
}
