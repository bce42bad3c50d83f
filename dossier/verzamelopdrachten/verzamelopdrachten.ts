import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Gebruiker } from '../../domain/gebruiker';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { isUuid } from '../paging';
import { reachableOn } from '../reachable';
import { asJson, storable } from '../storable';
import { openOpdrachtgever, sluitOpdrachtgever, type Opdrachtgever } from './geheim';
import type { Gekozencasus, Uitslagsoort, Verzamelsoort } from './table';
import { geefTerug, houdVast, leen, noteer, rondAf, type Geleend } from './uitvoering';

/** What somebody asks to be done in many cases. */
export interface NieuweVerzamelopdracht extends Opdrachtgever {
  /** The key of the form. */
  readonly sleutel: string;
  readonly soort: Verzamelsoort;
  readonly casussen: readonly Gekozencasus[];
  readonly weggelaten: number;
}

/** A command in many cases as whoever gave it sees it. */
export interface Verzamelopdracht {
  readonly id: string;
  readonly soort: Verzamelsoort;
  readonly getypt: Readonly<Record<string, string>>;
  readonly weggelaten: number;
  readonly klaar: boolean;
  /** Whole seconds since something last became of a case. */
  readonly stil: number;
  readonly casussen: readonly {
    readonly casusnummer: string;
    readonly kenmerk: string;
    readonly uitslag: Uitslagsoort | null;
    readonly zin: string | null;
  }[];
}

/** How far one is. */
export interface Verzamelstand {
  readonly id: string;
  readonly soort: Verzamelsoort;
  readonly klaar: boolean;
  readonly gedaan: number;
  readonly aantal: number;
}

/**
 * Commands in many cases at once, each for whoever gave it, and what the processes that carry them out note of them.
 * Everything rejects as `DossierUnreachable` when the database is away.
 */
export interface Verzamelopdrachten {
  /** Keeps one, to be carried out. The same key of the same person is the one that stands; `zelfde`: with the same in it. */
  begin(nieuw: NieuweVerzamelopdracht): Promise<{ readonly id: string; readonly zelfde: boolean }>;
  /** The one that stands under this key of this person, where a case may be out of sight by it; null: none does. */
  eerder(nieuw: NieuweVerzamelopdracht): Promise<{ readonly id: string; readonly zelfde: boolean } | null>;
  /** One of this person; null when there is none. */
  lees(persoon: string, id: string): Promise<Verzamelopdracht | null>;
  /** Those of a person that run or that they have not looked at since they were ready, the oldest first. */
  onbekeken(persoon: string): Promise<Verzamelstand[]>;
  /** Notes that one that is ready was looked at. */
  bekeken(persoon: string, id: string): Promise<void>;
  /** Lets what was not done or is not certain be done again, as this person now is; nothing when it runs. */
  opnieuw(wie: Gebruiker, id: string): Promise<void>;
  /** Lends the oldest that runs and that nobody works on, for half a minute; null when there is none. */
  leen(door: string): Promise<Geleend | null>;
  /** Notes what became of a case, and keeps the loan; false when it is somebody else's by now. */
  noteer(
    geleend: Pick<Geleend, 'id'>,
    door: string,
    casusnummer: string,
    uitslag: { readonly soort: Uitslagsoort; readonly zin: string },
  ): Promise<boolean>;
  /** Keeps the loan; false when it is somebody else's by now. */
  houdVast(geleend: Pick<Geleend, 'id'>, door: string): Promise<boolean>;
  /** Says that it is ready, when no case of it waits any more. */
  rondAf(geleend: Pick<Geleend, 'id'>, door: string): Promise<void>;
  /** Leaves it to another process. */
  geefTerug(geleend: Pick<Geleend, 'id'>, door: string): Promise<void>;
  /** Removes what began more than a week ago; gives how many. */
  ruimOp(): Promise<number>;
}

/** Those in a database. */
export function verzamelopdrachten(db: Database): Verzamelopdrachten {
  const op = reachableOn(db);
  return {
    begin: op(begin),
    eerder: op(eerder),
    lees: op(lees),
    onbekeken: op(onbekeken),
    bekeken: op(bekeken),
    opnieuw: op(opnieuw),
    leen: op(leen),
    noteer: op(noteer),
    houdVast: op(houdVast),
    rondAf: op(rondAf),
    geefTerug: op(geefTerug),
    ruimOp: op(ruimOp),
  };
}

function begin(
  db: Database,
  nieuwe: NieuweVerzamelopdracht,
): Promise<{ readonly id: string; readonly zelfde: boolean }> {
  const { sleutel, soort, wie, getypt, casussen, weggelaten } = nieuwe;
  const bos = sleutelbos(db);
  const geheim = sluitOpdrachtgever(bos, { wie, getypt });
  return db.transaction().execute(async (trx) => {
    // Who sends the same form at the same time waits here, and finds it.
    const { rows } = await sql<{ id: string }>`
      insert into verzamelopdracht (id, persoon, sleutel, soort, geheim, weggelaten)
      values (${randomUUID()}, ${storable(wie.id)}, ${storable(sleutel)}, ${soort}, ${geheim}, ${weggelaten})
      on conflict (persoon, sleutel) do nothing returning id`.execute(trx);
    const nummers = casussen.map(({ casusnummer }) => casusnummer);
    const nieuw = rows[0];
    if (nieuw !== undefined) {
      await sql`
        insert into verzamelopdracht_casus (verzamelopdracht, casusnummer, volgnummer, fase, gezien)
        select ${nieuw.id}::uuid, gekozen.nummer, gekozen.plek, gekozen.fase, gekozen.gezien
        from unnest(${nummers}::uuid[], ${casussen.map(({ fase }) => storable(fase))}::text[],
          ${casussen.map(({ gezien }) => storable(gezien))}::text[]) with ordinality as gekozen (nummer, fase, gezien, plek)
        join casus on casus.casusnummer = gekozen.nummer
        on conflict do nothing`.execute(trx);
      return { id: nieuw.id, zelfde: true };
    }
    const er = await eerder(trx, nieuwe);
    if (er === null) throw new Error('a form that stands is not there');
    return er;
  });
}

async function eerder(
  db: Database,
  { sleutel, soort, wie, getypt, casussen, weggelaten }: NieuweVerzamelopdracht,
): Promise<{ readonly id: string; readonly zelfde: boolean } | null> {
  const rij = await db
    .selectFrom('verzamelopdracht')
    .select(['id', 'soort', 'geheim', 'weggelaten'])
    .where('persoon', '=', storable(wie.id))
    .where('sleutel', '=', storable(sleutel))
    .executeTakeFirst();
  if (rij === undefined) return null;
  const van = await db
    .selectFrom('verzamelopdrachtCasus')
    .select('casusnummer')
    .where('verzamelopdracht', '=', rij.id)
    .execute();
  const nu = new Set(casussen.map(({ casusnummer }) => casusnummer));
  const zelfdeCasussen =
    van.every(({ casusnummer }) => nu.has(casusnummer)) &&
    van.length + rij.weggelaten === casussen.length + weggelaten;
  const toen = asJson([rij.soort, openOpdrachtgever(sleutelbos(db), rij.geheim).getypt]);
  return { id: rij.id, zelfde: zelfdeCasussen && toen === asJson([soort, getypt]) };
}

async function lees(db: Database, persoon: string, id: string): Promise<Verzamelopdracht | null> {
  if (!isUuid(id)) return null;
  const rij = await db
    .selectFrom('verzamelopdracht')
    .select(['id', 'soort', 'geheim', 'weggelaten', 'klaarOp'])
    .select(sql<number>`floor(extract(epoch from now() - vooruit_op))::int`.as('stil'))
    .where('id', '=', id)
    .where('persoon', '=', storable(persoon))
    .executeTakeFirst();
  if (rij === undefined) return null;
  const casussen = await db
    .selectFrom('verzamelopdrachtCasus')
    .innerJoin('casus', 'casus.casusnummer', 'verzamelopdrachtCasus.casusnummer')
    .select(['casus.casusnummer', 'casus.kenmerk', 'uitslag', 'zin'])
    .where('verzamelopdracht', '=', id)
    .orderBy('verzamelopdrachtCasus.volgnummer')
    .execute();
  const { geheim, klaarOp, ...rest } = rij;
  return {
    ...rest,
    klaar: klaarOp !== null,
    getypt: openOpdrachtgever(sleutelbos(db), geheim).getypt,
    casussen,
  };
}

async function onbekeken(db: Database, persoon: string): Promise<Verzamelstand[]> {
  return db
    .selectFrom('verzamelopdracht')
    .innerJoin('verzamelopdrachtCasus', 'verzamelopdrachtCasus.verzamelopdracht', 'verzamelopdracht.id')
    .select(['verzamelopdracht.id', 'verzamelopdracht.soort'])
    .select([
      sql<boolean>`klaar_op is not null`.as('klaar'),
      sql<number>`count(uitslag)::int`.as('gedaan'),
      sql<number>`count(*)::int`.as('aantal'),
    ])
    .where('persoon', '=', storable(persoon))
    .where('bekekenOp', 'is', null)
    .groupBy('verzamelopdracht.id')
    .orderBy('begonnenOp')
    .execute();
}

async function bekeken(db: Database, persoon: string, id: string): Promise<void> {
  if (!isUuid(id)) return;
  await sql`
    update verzamelopdracht set bekeken_op = now()
    where id = ${id}::uuid and persoon = ${storable(persoon)} and klaar_op is not null and bekeken_op is null`.execute(
    db,
  );
}

function opnieuw(db: Database, wie: Gebruiker, id: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    if (!isUuid(id)) return;
    const bos = sleutelbos(trx);
    const rij = await trx
      .selectFrom('verzamelopdracht')
      .select(['geheim', 'klaarOp'])
      .where('id', '=', id)
      .where('persoon', '=', storable(wie.id))
      .forUpdate()
      .executeTakeFirst();
    if (rij === undefined || rij.klaarOp === null) return;
    const { numUpdatedRows } = await trx
      .updateTable('verzamelopdrachtCasus')
      .set({ uitslag: null, zin: null })
      .where('verzamelopdracht', '=', id)
      .where('uitslag', '=', 'opnieuw')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const { getypt } = openOpdrachtgever(bos, rij.geheim);
    await sql`
      update verzamelopdracht set klaar_op = null, bekeken_op = null, begonnen_op = now(), vooruit_op = now(),
        geleend_door = null, geleend_tot = null, geheim = ${sluitOpdrachtgever(bos, { wie, getypt })}
      where id = ${id}::uuid`.execute(trx);
  });
}

async function ruimOp(db: Database): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from verzamelopdracht where begonnen_op < now() - interval '7 days'`.execute(db);
  return Number(numAffectedRows ?? 0);
}
