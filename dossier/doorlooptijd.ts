import { sql, type SqlBool } from 'kysely';
import { ONDERWIJSSOORTEN } from '../domain/melding';
import type { Moment } from '../domain/tijd';
import type { Database } from './database';
import { leesOpentellingen } from './spreiding';
import { vanRegio } from './weekstanden';

/** How many cases, and how many days at home they have on average; null for no cases. */
export interface Gemiddelde {
  readonly aantal: number;
  /** In days, with one decimal. */
  readonly dagen: number | null;
}

/** Open and closed beside each other. */
export interface OpenEnGesloten {
  readonly open: Gemiddelde;
  readonly gesloten: Gemiddelde;
}

/** Mean days at home: of everything, and by kind of education and gemeente. */
export interface Doorloop extends OpenEnGesloten {
  /** In the order of the kinds of education. */
  readonly perOnderwijssoort: readonly (OpenEnGesloten & { readonly onderwijssoort: string })[];
  /** By CBS code. */
  readonly perGemeente: readonly (OpenEnGesloten & { readonly gemeente: string })[];
}

interface Telling {
  readonly onderwijssoort: string;
  readonly gemeente: string;
  readonly open: boolean;
  readonly aantal: number;
  readonly dagen: number;
}

/**
 * Mean days at home as the rules count them: of open cases at `nu`, of those closed since `sinds` as they were closed.
 */
export async function gemiddelden(
  db: Database,
  regio: string | null,
  nu: Moment,
  sinds: Moment,
): Promise<Doorloop> {
  const [open, gesloten] = await Promise.all([telOpen(db, regio, nu), telGesloten(db, regio, nu, sinds)]);
  const alle = [...open, ...gesloten];
  const per = (sleutel: 'onderwijssoort' | 'gemeente'): string[] => [
    ...new Set(alle.map((telling) => telling[sleutel])),
  ];
  const soorten = per('onderwijssoort');
  return {
    ...samen(alle),
    perOnderwijssoort: ONDERWIJSSOORTEN.filter((soort) => soorten.includes(soort)).map((onderwijssoort) => ({
      onderwijssoort,
      ...samen(alle.filter((telling) => telling.onderwijssoort === onderwijssoort)),
    })),
    perGemeente: per('gemeente')
      .sort()
      .map((gemeente) => ({
        gemeente,
        ...samen(alle.filter((telling) => telling.gemeente === gemeente)),
      })),
  };
}

async function telOpen(db: Database, regio: string | null, nu: Moment): Promise<Telling[]> {
  const open = await leesOpentellingen(db, regio, [], nu);
  return open.map(({ onderwijssoort, gemeente, aantal, waarde }) => ({
    ...{ onderwijssoort, gemeente, aantal },
    open: true,
    dagen: aantal * waarde,
  }));
}

async function telGesloten(
  db: Database,
  regio: string | null,
  nu: Moment,
  sinds: Moment,
): Promise<Telling[]> {
  const rows = await db
    .selectFrom('casus')
    .select([
      'casus.onderwijssoort',
      'casus.gemeente',
      sql<number>`count(*)::int`.as('aantal'),
      sql<number>`sum(casus.dagen_thuis)::int`.as('dagen'),
    ])
    .where(
      sql<SqlBool>`casus.gesloten_op >= ${sinds}::timestamptz and casus.gesloten_op <= ${nu}::timestamptz`,
    )
    .where('casus.dagenThuis', 'is not', null)
    .where(vanRegio(regio))
    .groupBy(['casus.onderwijssoort', 'casus.gemeente'])
    .execute();
  return rows.map((row) => ({ ...row, open: false }));
}

function samen(tellingen: readonly Telling[]): OpenEnGesloten {
  return {
    open: gemiddelde(tellingen.filter(({ open }) => open)),
    gesloten: gemiddelde(tellingen.filter(({ open }) => !open)),
  };
}

function gemiddelde(tellingen: readonly Telling[]): Gemiddelde {
  const aantal = tellingen.reduce((som, telling) => som + telling.aantal, 0);
  const dagen = tellingen.reduce((som, telling) => som + telling.dagen, 0);
  return { aantal, dagen: aantal === 0 ? null : Math.round((10 * dagen) / aantal) / 10 };
}
