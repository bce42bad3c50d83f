import type { Fase } from '../domain/fase';
import { FASEN } from '../domain/fase';
import type { Taaktype } from '../domain/taak';
import { dagenTussen, datumVan, middernacht, plusDagen, type Datum, type Moment } from '../domain/tijd';
import type { Database } from './database';
import { gemiddelden, type Doorloop } from './doorlooptijd';
import { geslotenSinds } from './spreiding';
import { fasenOp, MAANDAG, teLaatPerTaak, wisselingen, type Week } from './weekstanden';

/** Open cases per phase; a phase without cases is not named. */
export type Fasetelling = Partial<Record<Exclude<Fase, 'gesloten'>, number>>;

/** One week of a region, from Monday 00:00 in Europe/Amsterdam. */
export interface Weekbeeld {
  /** Its Monday. */
  readonly week: Datum;
  /** False for the week that is not over yet. */
  readonly voorbij: boolean;
  /** Cases reported in it. */
  readonly instroom: number;
  /** Cases closed in it. */
  readonly uitstroom: number;
  /** Cases that were open at its end, or now in the week that is not over. */
  readonly perFase: Fasetelling;
}

/** Overdue work of one kind. */
export interface TeLaat {
  readonly type: Taaktype;
  readonly aantal: number;
  /** When the oldest was due. */
  readonly oudste: Moment;
}

/** The figures of a region: numbers only, nobody in them. */
export interface Regiobeeld {
  /** The moment they are of. */
  readonly op: Moment;
  /** Oldest first; the last is the present week. */
  readonly weken: readonly Weekbeeld[];
  readonly doorloop: Doorloop;
  /** Children that are not safe first, then the most. */
  readonly teLaat: readonly TeLaat[];
}

/**
 * The figures of a region, or of every region when null, at a moment and over so many weeks. What was reported by
 * mistake counts nowhere. A case counts in the region where it lies now, also in the weeks before it moved there.
 */
export async function leesRegiobeeld(
  db: Database,
  regio: string | null,
  nu: Moment,
  aantalWeken: number,
): Promise<Regiobeeld> {
  const weken = lijstVanWeken(nu, aantalWeken);
  const [standen, { in: erin, uit: eruit }, doorloop, teLaat] = await Promise.all([
    fasenOp(db, regio, weken),
    wisselingen(db, regio, weken),
    gemiddelden(db, regio, nu, geslotenSinds(nu)),
    teLaatPerTaak(db, regio, nu),
  ]);
  return {
    op: nu,
    weken: weken.map(({ begin }, i) => ({
      week: datumVan(begin),
      voorbij: i < weken.length - 1,
      instroom: erin.get(i) ?? 0,
      uitstroom: eruit.get(i) ?? 0,
      perFase: opVolgorde(standen.get(i) ?? {}),
    })),
    doorloop,
    teLaat,
  };
}

/** Whole weeks and the present one up to now. */
function lijstVanWeken(nu: Moment, aantal: number): Week[] {
  const vandaag = datumVan(nu);
  const maandag = plusDagen(vandaag, -(((dagenTussen(MAANDAG, vandaag) % 7) + 7) % 7));
  return Array.from({ length: aantal }, (_, i) => {
    const begin = plusDagen(maandag, 7 * (i + 1 - aantal));
    const end = middernacht(plusDagen(begin, 7));
    return { begin: middernacht(begin), einde: end < nu ? end : nu };
  });
}

function opVolgorde(telling: Fasetelling): Fasetelling {
  return Object.fromEntries(
    FASEN.flatMap((fase) =>
      fase === 'gesloten' || telling[fase] === undefined ? [] : [[fase, telling[fase]] as const],
    ),
  );
}
