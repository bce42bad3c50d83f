import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Onderwijssoort } from '../domain/melding';
import type { Datum } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { bestemdVoor, meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';

/** A transfer that is announced: of a child somebody sees now, or that comes to them. */
export interface Aankondigingsregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** The day on which the clock makes it. */
  readonly per: Datum;
  /** True: the child comes to whoever reads; of the case they see no more than this before that day. */
  readonly komt: boolean;
  /** Null also for who does not see the case yet. */
  readonly naam: string | null;
  readonly gevaar: boolean;
  readonly van: { readonly gemeente: string; readonly school: string | null };
  readonly naar: { readonly gemeente: string; readonly school: string | null };
  readonly onderwijssoort: Onderwijssoort;
}

/**
 * The transfers that are announced, children in danger first and then the soonest, at most so many: of the cases within
 * reach, and those that will come within reach by it, of which danger is not told. Who sits at a table gets none.
 */
export async function leesAankondigingen(
  db: Database,
  bereik: Bereik | null,
  aantal: number,
): Promise<Aankondigingsregel[]> {
  if (bereik === null || bereik.tafelVan !== null) return [];
  const ziet = meerDanVerwijzing(bereik);
  const regels = await db
    .selectFrom('casus')
    .select([
      'casus.casusnummer',
      'casus.kenmerk',
      'casus.gevaar',
      'casus.gemeente',
      'casus.school',
      'casus.toestand',
      'casus.geheim',
      SLEUTEL_VAN_CASUS.as('verpakt'),
    ])
    .select(sql<boolean>`${ziet}`.as('ziet'))
    .where(sql<SqlBool>`casus.gesloten_op is null`)
    .where(sql<SqlBool>`${PER} is not null`)
    .where(sql<SqlBool>`(${ziet} or ${bestemdVoor(bereik)})`)
    .orderBy(sql`(not (casus.gevaar and ${ziet}))`)
    .orderBy(PER)
    .orderBy('casus.casusnummer')
    .limit(aantal)
    .execute();
  const bos = sleutelbos(db);
  return regels.flatMap(
    ({ toestand, ziet: zichtbaar, gevaar, geheim, verpakt, gemeente, school, ...rest }) => {
      const { aankondiging } = toestand;
      if (aankondiging === null) return [];
      return {
        ...{ ...rest, per: aankondiging.per, komt: !zichtbaar },
        naam: zichtbaar ? openNaam(bos, { geheim, verpakt }) : null,
        gevaar: gevaar && zichtbaar,
        van: { gemeente, school },
        naar: { gemeente: aankondiging.gemeente, school: naarSchool(aankondiging, school) },
        onderwijssoort: aankondiging.onderwijssoort ?? toestand.onderwijssoort,
      };
    },
  );
}

/** The day of the transfer, as it is indexed. */
const PER: RawBuilder<Datum> = sql<Datum>`(casus.toestand -> 'aankondiging' ->> 'per')`;

/** The school a child will go to; what is not named stays as it is. */
function naarSchool(
  aankondiging: { readonly school?: string | null | undefined },
  nu: string | null,
): string | null {
  return aankondiging.school === undefined ? nu : aankondiging.school;
}
