import { sql, type RawBuilder } from 'kysely';
import { GEZINSROLLEN } from '../../domain/betrokkene';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Ontvangerrol } from '../../domain/ontvanger';
import { GEEN_ADRES, GEEN_MAIL, TERUGGEDRAAID } from '../berichtstatus';
import type { Database } from '../database';
import { storing } from './storing';
import { VERTELD } from './verteld';

/** Somebody of a case whom messages do not reach, or do again: what its case must be told. */
export interface OnbereiktMelding {
  /** The same at every attempt. */
  readonly id: string;
  readonly casusnummer: string;
  readonly workflowId: string;
  readonly wie: Ontvangerrol;
  readonly wat:
    | { readonly soort: 'onbereikt'; readonly reden: GebeurtenisVan<'onbereikt-gemeld'>['gegevens']['reden'] }
    | {
        readonly soort: 'bereikt';
        readonly reden: GebeurtenisVan<'bereiken-losgelaten'>['gegevens']['reden'];
      };
}

/** What is noted when nothing leads to anybody of the family by the way their messages go. */
export const ZONDER_WEG = [GEEN_ADRES, 'geen-e-mail'] as const;
/** So long there is time to find an address, before it is a task. */
const WACHT = sql`interval '1 day'`;
/** How long before the next attempt to tell a case. */
const OPNIEUW_MS = 60_000;
/** How long before it is looked again whether what was refused about one moment was an outage. */
const STORING_OPNIEUW = sql`interval '5 minutes'`;

/** True for a message, in a query under this name, of which somebody must look after who it is for. */
function hapert(bericht: string): RawBuilder<boolean> {
  const b = (kolom: string) => sql.ref(`${bericht}.${kolom}`);
  return sql<boolean>`(
    ${geweigerd(bericht)} or (${b('losgelaten_door')} is null
      and num_nulls(${b('bezorgd_op')}, ${b('opgegeven_op')}) = 2 and ${b('pogingen')} > 0))`;
}

/** The same, of what can never arrive the way it goes. */
function geweigerd(bericht: string): RawBuilder<boolean> {
  const b = (kolom: string) => sql.ref(`${bericht}.${kolom}`);
  return sql<boolean>`(
    ${b('losgelaten_door')} is null and ${b('kanaal')} <> ${VERTELD} and (
      (${b('opgegeven_op')} is not null and ${b('bezorgd_op')} is null)
      or exists (select 1 from bezorging z
        where z.bericht = ${b('id')} and z.foutcode is not null and z.afgehandeld_op is null)))`;
}

/** True for a row `o` when a letter instead of what its case was told of is still to be sent. */
const BRIEF_TE_VERZENDEN = sql<boolean>`exists (
  select 1 from brief join bericht b on b.id = brief.bericht
  where b.casusnummer = o.casusnummer and b.aan_rol = o.rol and b.opgeslagen_op <= o.gemeld_op
    and brief.verzonden_op is null and brief.vervallen_op is null)`;

/** True for a row `o` when somebody let go of something of it: of a message, of who of several did not get it, or of a letter. */
const LOSGELATEN = sql<boolean>`exists (
  select 1 from bericht b where b.casusnummer = o.casusnummer and b.aan_rol = o.rol and (
    (b.losgelaten_door is not null and b.losgelaten_reden <> all(${[TERUGGEDRAAID, GEEN_MAIL]}::text[]) and b.opgegeven_op >= o.sinds)
    or exists (select 1 from bezorging z
      where z.bericht = b.id and z.losgelaten_door is not null and z.afgehandeld_op >= o.sinds)
    or exists (select 1 from brief where brief.bericht = b.id and brief.vervallen_op >= o.sinds)))`;

/** Notes whom of the family nothing has led to for a day, though messages wait for them. */
export async function noteerZonderAdres(db: Database): Promise<void> {
  await sql`
    insert into onbereikt (casusnummer, rol, kanaal, foutcode)
    select distinct on (casusnummer, aan_rol) casusnummer, aan_rol, kanaal, foutcode from bericht
    where num_nulls(bezorgd_op, opgegeven_op) = 2 and opgeslagen_op < now() - ${WACHT}
      and foutcode = any(${[...ZONDER_WEG]}::text[]) and aan_rol = any(${[...GEZINSROLLEN]}::text[]) and kanaal <> 'uitbak'
    order by casusnummer, aan_rol, volgorde
    on conflict do nothing`.execute(db);
}

/**
 * What cases must be told next, at most so many; each is kept from others for a minute. What has mended itself before it was
 * told is forgotten. Not told is what an outage of a channel refused: that has one alarm, and is looked at again after five
 * minutes. Who gets a letter instead is reached when that was sent. Its work grows with what there is to look at, never with
 * the square of it.
 */
export async function leesOnbereikt(db: Database, aantal: number): Promise<OnbereiktMelding[]> {
  await sql`
    delete from onbereikt o where gemeld_op is null and volgende_poging_op <= now()
      and not exists (select 1 from bericht b
        where b.casusnummer = o.casusnummer and b.aan_rol = o.rol and ${hapert('b')})`.execute(db);
  const { rows } = await sql<Rij>`
    with kandidaat as (
      select casusnummer, rol, kanaal, sinds, gemeld_op, volgende_poging_op,
        gemeld_op is null and foutcode <> all(${[...ZONDER_WEG]}::text[]) as geweigerd
      from onbereikt where volgende_poging_op <= now()
      for update skip locked
    ), ${storing('kandidaat')}, beurt as (
      select o.casusnummer, o.rol, o.gemeld_op is not null as gemeld
      from kandidaat o
      where case
          when o.gemeld_op is null then not (o.geweigerd and (o.kanaal, o.sinds) in (select kanaal, op from storing))
          else not ${BRIEF_TE_VERZENDEN} and not exists (select 1 from bericht b
            where b.casusnummer = o.casusnummer and b.aan_rol = o.rol and ${hapert('b')})
        end
      order by o.volgende_poging_op limit ${aantal}
    ), later as (
      update onbereikt o set volgende_poging_op = now() + ${STORING_OPNIEUW}
      from kandidaat k
      where o.casusnummer = k.casusnummer and o.rol = k.rol and k.geweigerd
        and (k.kanaal, k.sinds) in (select kanaal, op from storing)
    )
    update onbereikt o set pogingen = o.pogingen + 1,
      volgende_poging_op = now() + ${OPNIEUW_MS} * interval '1 millisecond'
    from beurt join casus on casus.casusnummer = beurt.casusnummer
    where o.casusnummer = beurt.casusnummer and o.rol = beurt.rol
    returning o.id, o.casusnummer, casus.workflow_id, o.rol, o.foutcode, beurt.gemeld,
      ${LOSGELATEN} as losgelaten`.execute(db);
  return rows.map(({ rol, foutcode, gemeld, losgelaten, ...rest }) => ({
    ...rest,
    wie: rol,
    wat: gemeld
      ? { soort: 'bereikt', reden: losgelaten ? 'niet-meer-nodig' : 'alsnog-bezorgd' }
      : { soort: 'onbereikt', reden: isZonderWeg(foutcode) ? 'geen-adres' : 'geweigerd' },
  }));
}

interface Rij {
  readonly id: string;
  readonly casusnummer: string;
  readonly workflowId: string;
  readonly rol: Ontvangerrol;
  readonly foutcode: string;
  readonly gemeld: boolean;
  readonly losgelaten: boolean;
}

/** Keeps that a case was told, or has refused for good to hear it. What was refused while it was told is news of its own. */
export async function onbereiktGemeld(db: Database, { id, wat }: OnbereiktMelding): Promise<void> {
  if (wat.soort === 'onbereikt') {
    await sql`update onbereikt set gemeld_op = now(), volgende_poging_op = now() where id = ${id}`.execute(
      db,
    );
    return;
  }
  await db.transaction().execute(async (trx) => {
    // Who notes a refusal this moment is waited for, and seen by what follows.
    await sql`select 1 from onbereikt where id = ${id} for update`.execute(trx);
    await sql`
      with mis as (
        select b.kanaal, coalesce((select z.foutcode from bezorging z
          where z.bericht = b.id and z.foutcode is not null and z.afgehandeld_op is null
          order by z.op, z.aan limit 1), b.foutcode, '') as foutcode
        from bericht b join onbereikt o on o.casusnummer = b.casusnummer and o.rol = b.aan_rol
        where o.id = ${id} and ${geweigerd('b')}
        order by b.volgorde limit 1
      ), weg as (
        delete from onbereikt where id = ${id} and not exists (select 1 from mis)
      )
      update onbereikt set id = gen_random_uuid(), kanaal = mis.kanaal, foutcode = mis.foutcode, sinds = now(),
        gemeld_op = null, pogingen = 0, volgende_poging_op = now()
      from mis where onbereikt.id = ${id}`.execute(trx);
  });
}

function isZonderWeg(foutcode: string): boolean {
  return ZONDER_WEG.some((een) => een === foutcode);
}
