import { sql, type SqlBool } from 'kysely';
import { agendamomenten, type Agendamoment } from '../../domain/agenda';
import type { Gebruiker } from '../../domain/gebruiker';
import { datumVan, type Moment } from '../../domain/tijd';
import { bereik, type Bereik } from '../../domain/toegang';
import { meerDanVerwijzing } from '../bereik';
import type { Database } from '../database';
import { storable } from '../storable';
import { wiensWerk } from '../vervanging';
import { eisen, openWerk, type Werkfilter } from '../werkregels';

/** One thing in somebody's calendar, and of which case. */
export interface Agendaregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly moment: Agendamoment;
  /** Number of the last event of the case: it rises with everything that could change this. */
  readonly volgnummer: number;
  /** When that was. */
  readonly gewijzigdOp: Moment;
}

/** More than fits in anybody's days; what is due first goes first. */
const MEESTE = 1000;

/**
 * What stands in the calendar of somebody: the tasks that the werkbak shows as theirs, or as those of their school, with those of
 * whom they stand in for and without what a deputy does now; the steps and hearings of the cases they lead, and the tables at which they sit.
 */
export async function leesAgenda(db: Database, wie: Gebruiker, nu: Moment): Promise<Agendaregel[]> {
  const welk = bereik(wie);
  if (welk === null) return [];
  const [taken, casussen] = await Promise.all([
    leesTaken(db, wie, welk, nu),
    leesCasussen(db, wie, welk, nu),
  ]);
  return [...taken, ...casussen];
}

const CASUS = ['casus.casusnummer', 'casus.kenmerk', 'casus.volgnummer', 'casus.toestand'] as const;

async function leesTaken(db: Database, wie: Gebruiker, welk: Bereik, nu: Moment): Promise<Agendaregel[]> {
  const filter: Werkfilter = wie.rol === 'school' ? { rol: 'school' } : { uitvoerder: wie.id };
  let query = openWerk(db, welk)
    .select([...CASUS, 'taak.type', 'taak.geopendOp', 'taak.uiterlijk'])
    .orderBy('taak.uiterlijk')
    .orderBy('taak.casusnummer')
    .orderBy('taak.type')
    .limit(MEESTE);
  for (const eis of await eisen(db, filter, nu)) query = query.where(eis);
  return (await query.execute()).map(({ type: taak, geopendOp, uiterlijk: op, toestand, ...casus }) => ({
    ...casus,
    gewijzigdOp: toestand.laatste,
    moment: { wat: 'taak', taak, geopendOp, op },
  }));
}

async function leesCasussen(db: Database, wie: Gebruiker, welk: Bereik, nu: Moment): Promise<Agendaregel[]> {
  const zelf = storable(wie.id);
  const voor = await wiensWerk(db, wie.id, datumVan(nu));
  const leidt = sql<boolean>`(coalesce(casus.regie_persoon = any(${voor}::text[]), false)
    or (casus.regie_rol = 'school' and ${wie.rol === 'school'}::boolean))`;
  // Without anybody named the table is for every member of the region (rule 21).
  const genoemd = sql<boolean>`(casus.aan_tafel and coalesce(${zelf} = any(casus.tafelleden), ${wie.rol === 'teamlid'}::boolean))`;
  const rijen = await db
    .selectFrom('casus')
    .select([...CASUS, 'casus.aanTafel', leidt.as('leidt'), genoemd.as('genoemd')])
    .where('casus.geslotenOp', 'is', null)
    .where(meerDanVerwijzing(welk))
    .where(sql<SqlBool>`(${leidt} or ${genoemd})`)
    .orderBy('casus.casusnummer')
    .limit(MEESTE)
    .execute();
  return rijen.flatMap(({ toestand, aanTafel, leidt, genoemd, ...casus }) =>
    agendamomenten(toestand, { leidt, aanTafel: aanTafel && (genoemd || leidt) }, nu).map((moment) => ({
      ...casus,
      gewijzigdOp: toestand.laatste,
      moment,
    })),
  );
}
