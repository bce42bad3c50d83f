import { z } from 'zod';
import type { Convenant } from './convenant';
import { meldingSchema } from './melding';
import { voegSamen } from './telling';
import { dagenTussen, datumSchema, laatste, plusDagen, type Datum, type Periode } from './tijd';
import { jaNee } from './velden';

/** Hours of absence that a school cannot tell apart any finer: a quarter. */
const KWARTIER = 0.25;

/**
 * Hours of absence of a child on one day, as they occur. `nummer` is the caller's own name of this absence of this child, and of two
 * under one number the higher `versie` counts, whichever came first: so it is corrected and withdrawn.
 */
export const verzuimSchema = meldingSchema
  .pick({
    ...{ leerling: true, naam: true, geboortedatum: true, onderwijssoort: true, gemeente: true },
    ...{ school: true, soortVerzuim: true },
  })
  .extend({
    nummer: z
      .string({ error: 'is verplicht: uw eigen nummer van dit verzuim' })
      .regex(/^[\w.:-]{1,64}$/, {
        error: 'moet 1 tot en met 64 letters, cijfers, punten, dubbele punten of streepjes zijn',
      })
      .meta({ description: 'Uw eigen nummer van dit verzuim, uniek binnen het kind', example: 'v-2026-118' }),
    versie: z.int().min(1).max(1_000_000).optional().meta({
      description: 'Telt op bij een verbetering; de hoogste geldt, in welke volgorde ze ook komen. Zonder: 1',
      example: 1,
    }),
    dag: datumSchema.meta({ description: 'De dag van het verzuim', example: '2026-09-07' }),
    uren: z
      .number()
      .min(KWARTIER, { error: 'moet ten minste een kwartier zijn: 0.25' })
      .max(24, { error: 'mag ten hoogste 24 uur zijn' })
      .multipleOf(KWARTIER, { error: 'moet in kwartieren zijn, zoals 1.5 of 0.75' })
      .meta({ description: 'Uren les die het kind die dag miste, in kwartieren', example: 4 }),
    ingetrokken: jaNee.optional().meta({
      description: 'True: dit verzuim was er niet, en het telt niet meer. Met een hogere versie',
      example: false,
    }),
  });
export type Verzuim = z.infer<typeof verzuimSchema>;

/** The hours that were missed on a day. */
export interface Verzuimuren {
  readonly dag: Datum;
  readonly uren: number;
}

/** From how many hours in how many days a case opens, and from how many the school is shown a child. */
export interface Verzuimgrens {
  readonly uren: number;
  readonly dagen: number;
  readonly nabijUren: number;
}

/** Of a convenant from before it was asked: sixteen hours in four weeks (Leerplichtwet 1969, article 21a), half of it is near. */
const GRENS: Verzuimgrens = { uren: 16, dagen: 28, nabijUren: 8 };

type Afspraken = Pick<Convenant, 'vakanties' | 'verzuim'>;

/** The threshold of a convenant. */
export function grensVan({ verzuim }: Afspraken): Verzuimgrens {
  return verzuim ?? GRENS;
}

/** The hours of absence of a child that reached the threshold. */
export interface Bereikt {
  /** The first day of absence within it: what the case counts as the first day. */
  readonly van: Datum;
  /** The day on which it was reached. */
  readonly op: Datum;
  readonly uren: number;
}

/**
 * The first time that the hours of a child reach the threshold of its convenant; null: they do not. It is the same whatever the order
 * of the hours. A listed holiday counts neither in hours nor in days, whatever `tellenMee` says: the weeks are weeks of lessons.
 * `na`: only days after this one count, as a case of the child was closed on it.
 */
export function drempelBereikt(
  alle: readonly Verzuimuren[],
  convenant: Afspraken,
  na: Datum | null = null,
): Bereikt | null {
  const { uren: grens } = grensVan(convenant);
  const tellend = alle
    .filter(({ dag }) => (na === null || dag > na) && !isVakantie(dag, convenant))
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
  for (const op of new Set(tellend.map(({ dag }) => dag))) {
    const vanaf = eersteDagTot(op, convenant);
    const binnen = tellend.filter(({ dag }) => dag >= vanaf && dag <= op);
    const uren = som(binnen);
    const [eerste] = binnen;
    if (eerste !== undefined && uren >= grens) return { van: eerste.dag, op, uren };
  }
  return null;
}

/** The hours of a child in the days of the threshold that end today; those after `na` only. */
export function urenNu(
  alle: readonly Verzuimuren[],
  convenant: Afspraken,
  vandaag: Datum,
  na: Datum | null = null,
): number {
  const vanaf = eersteDagTot(vandaag, convenant);
  return som(
    alle.filter(
      ({ dag }) => dag >= vanaf && dag <= vandaag && (na === null || dag > na) && !isVakantie(dag, convenant),
    ),
  );
}

/** The first day of the days of the threshold that end on a day, holidays left out. */
export function eersteDagTot(tot: Datum, convenant: Afspraken): Datum {
  const { dagen } = grensVan(convenant);
  const vakanties = voegSamen(convenant.vakanties.perioden);
  const na = plusDagen(tot, 1);
  let vanaf = plusDagen(na, -dagen);
  for (;;) {
    const langer = plusDagen(na, -dagen - vakantiedagen(vakanties, vanaf, na));
    if (langer === vanaf) return vanaf;
    vanaf = langer;
  }
}

/** How many days of periods that do not overlap lie between two days. */
function vakantiedagen(vakanties: readonly Periode[], vanaf: Datum, tot: Datum): number {
  return vakanties
    .filter((vakantie) => vakantie.van < tot && vakantie.tot > vanaf)
    .map((vakantie) => dagenTussen(laatste(vakantie.van, vanaf), vakantie.tot < tot ? vakantie.tot : tot))
    .reduce((alle, een) => alle + een, 0);
}

/**
 * From which day hours are kept: an absence is taken until its day is as long ago as the threshold counts, and what lies as long before
 * that can still count with it. So it does not matter when within that time an absence is told.
 */
export function bewaardVanaf(vandaag: Datum, convenant: Afspraken): Datum {
  return eersteDagTot(eersteDagTot(vandaag, convenant), convenant);
}

function isVakantie(dag: Datum, { vakanties }: Afspraken): boolean {
  return vakanties.perioden.some(({ van, tot }) => dag >= van && dag < tot);
}

/** Quarters of an hour add up exactly. */
function som(uren: readonly Verzuimuren[]): number {
  return uren.reduce((alle, een) => alle + een.uren, 0);
}

/** One absence under its number, as far as it decides which of two counts. */
export interface Verzuimversie {
  readonly versie?: number | undefined;
}

/** What becomes of an absence that comes in: it counts from now on, it was there, a later one counts, or another stands under its version. */
export type Opname = 'nieuw' | 'bekend' | 'achterhaald' | 'anders';

/** Whether what comes in counts, beside what stands under its number; `zelfde`: whether they say the same. */
export function opname(
  nieuw: Verzuimversie,
  al: (Verzuimversie & { readonly zelfde: boolean }) | null,
): Opname {
  if (al === null) return 'nieuw';
  const [deze, die] = [nieuw.versie ?? 1, al.versie ?? 1];
  if (deze > die) return 'nieuw';
  if (deze < die) return 'achterhaald';
  return al.zelfde ? 'bekend' : 'anders';
}
