import { sql, type Insertable, type SqlBool } from 'kysely';
import type { Veroorzaker } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { zieGebeurtenis } from '../domain/zicht/gebeurtenissen';
import { meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { storable } from './storable';
import type { VermeldingTable } from './tables';
import type { VastTeLeggen } from './vastlegging';

/** A note in which somebody is mentioned and that they have not seen. */
export interface Vermelding {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** Of the child; null when nobody has told. */
  readonly naam: string | null;
  readonly gevaar: boolean;
  /** Number of the event of the note. */
  readonly nummer: number;
  readonly op: Moment;
  /** Who mentioned them: the person, and as what. */
  readonly actor: string | null;
  readonly door: Veroorzaker;
}

/** Who is mentioned by events, as rows to be written with them. */
export function vermeldingsregels(
  casusnummer: string,
  nieuw: readonly VastTeLeggen[],
): Insertable<VermeldingTable>[] {
  return nieuw.flatMap(({ gebeurtenis: g, nummer }) =>
    g.soort === 'notitie-gemaakt'
      ? [...new Set(g.gegevens.vermeld)].map((persoon) => ({
          casusnummer,
          nummer,
          persoon: storable(persoon),
        }))
      : [],
  );
}

/**
 * The notes in which somebody is mentioned since they last opened the case, the newest first, at most so many; only of cases
 * that they still see, and of notes that they may read.
 */
export async function leesVermeldingen(
  db: Database,
  bereik: Bereik | null,
  persoon: string,
  aantal: number,
): Promise<Vermelding[]> {
  if (bereik === null) return [];
  const rijen = await db
    .selectFrom('vermelding')
    .innerJoin('casus', 'casus.casusnummer', 'vermelding.casusnummer')
    .innerJoin('gebeurtenis', (join) =>
      join
        .onRef('gebeurtenis.casusnummer', '=', 'vermelding.casusnummer')
        .onRef('gebeurtenis.nummer', '=', 'vermelding.nummer'),
    )
    .leftJoin('gezien', (join) =>
      join
        .onRef('gezien.casusnummer', '=', 'vermelding.casusnummer')
        .onRef('gezien.persoon', '=', 'vermelding.persoon'),
    )
    .select(['casus.casusnummer', 'casus.kenmerk', 'casus.gevaar', 'casus.geheim'])
    .select(['gebeurtenis.nummer', 'gebeurtenis.soort', 'gebeurtenis.op', 'gebeurtenis.actor'])
    .select(['gebeurtenis.door', 'gebeurtenis.gegevens'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where('vermelding.persoon', '=', storable(persoon))
    .where(sql<SqlBool>`vermelding.nummer > coalesce(gezien.tot, 0)`)
    .where(meerDanVerwijzing(bereik))
    .orderBy('gebeurtenis.op', 'desc')
    .orderBy('casus.casusnummer')
    .limit(aantal)
    .execute();
  const bos = sleutelbos(db);
  return rijen.flatMap(({ geheim, verpakt, soort, gegevens, ...rest }) =>
    zieGebeurtenis(bereik.lezer, { soort, door: rest.door, gegevens })?.verkort === false
      ? [{ ...rest, naam: openNaam(bos, { geheim, verpakt }) }]
      : [],
  );
}
