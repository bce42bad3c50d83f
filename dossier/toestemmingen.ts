import { sql, type SqlBool } from 'kysely';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import { datumVan, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { isAfgelopen, laatsteAntwoorden, type Toestemmingsantwoord } from '../domain/toestemming';
import { zieGebeurtenis } from '../domain/zicht/gebeurtenissen';
import { meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { openGegevens, openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { wiensWerk } from './vervanging';

/** An open case in which consent that was given for a time has ended, with whose. */
export interface Afgelopenregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** Of the child; null when nobody has told. */
  readonly naam: string | null;
  readonly gevaar: boolean;
  readonly afgelopen: readonly Toestemmingsantwoord[];
}

/** The open cases that somebody leads, or stands in for, in which consent has ended and nobody answered since. */
export async function leesAfgelopenToestemming(
  db: Database,
  bereik: Bereik | null,
  persoon: string,
  nu: Moment,
): Promise<Afgelopenregel[]> {
  if (bereik === null) return [];
  const vandaag = datumVan(nu);
  const wie = await wiensWerk(db, persoon, vandaag);
  const rijen = await db
    .selectFrom('casus')
    .innerJoin('gebeurtenis', 'gebeurtenis.casusnummer', 'casus.casusnummer')
    .select(['casus.casusnummer', 'casus.kenmerk', 'casus.gevaar', 'casus.geheim'])
    .select(['soort', 'op', 'door', 'gegevens', 'gebeurtenis.geheim as inhoud'])
    .select(SLEUTEL_VAN_CASUS.as('verpakt'))
    .where(sql<SqlBool>`casus.regie_persoon = any(${wie}::text[]) and casus.gesloten_op is null`)
    .where('soort', '=', 'toestemming-vastgelegd')
    .where(
      sql<SqlBool>`exists (select from gebeurtenis eerder
        where eerder.casusnummer = casus.casusnummer and eerder.soort = 'toestemming-vastgelegd'
          and eerder.gegevens ->> 'geldigTot' <= ${vandaag})`,
    )
    .where(meerDanVerwijzing(bereik))
    .orderBy('casus.kenmerk')
    .orderBy('nummer')
    .execute();
  const bos = sleutelbos(db);
  const perCasus = new Map<string, typeof rijen>();
  for (const rij of rijen) perCasus.set(rij.casusnummer, [...(perCasus.get(rij.casusnummer) ?? []), rij]);
  return [...perCasus.values()].flatMap((vanCasus) => {
    const [eerste] = vanCasus;
    if (eerste === undefined) return [];
    const { casusnummer, kenmerk, gevaar, geheim, verpakt } = eerste;
    const gezien = vanCasus.flatMap(({ soort, op, door, gegevens, inhoud }) => {
      const heel = openGegevens(bos, { gegevens, geheim: inhoud, verpakt });
      const g = zieGebeurtenis(bereik.lezer, { soort, op, door, gegevens: heel });
      // Only the writer of cases puts rows there, and it writes no other data.
      return g === null ? [] : [g as unknown as Gebeurtenis];
    });
    const afgelopen = laatsteAntwoorden(gezien).filter((een) => isAfgelopen(een, vandaag));
    const naam = openNaam(bos, { geheim, verpakt });
    return afgelopen.length === 0 ? [] : [{ casusnummer, kenmerk, naam, gevaar, afgelopen }];
  });
}
