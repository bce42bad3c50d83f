import { sql, type RawBuilder } from 'kysely';
import { GEZINSROLLEN } from '../../domain/betrokkene';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Ontvangerrol } from '../../domain/ontvanger';
import { GEEN_ADRES } from '../berichtstatus';
import type { Database } from '../database';

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
/** So many refusals about one moment, and more than were delivered, are an outage of the channel: one alarm, and no tasks. */
export const STORING_VANAF = 10;
const RONDOM = sql`interval '30 minutes'`;
/** How long before the next attempt to tell a case. */
const OPNIEUW_MS = 60_000;

/** True for a message, in a query under this name, of which somebody must look after who it is for. */
function hapert(bericht: string): RawBuilder<boolean> {
  const b = (kolom: string) => sql.ref(`${bericht}.${kolom}`);
  return sql<boolean>`(
    ${b('losgelaten_door')} is null and (
      (${b('opgegeven_op')} is not null and ${b('bezorgd_op')} is null)
      or (num_nulls(${b('bezorgd_op')}, ${b('opgegeven_op')}) = 2 and ${b('pogingen')} > 0)
      or exists (select 1 from bezorging z
        where z.bericht = ${b('id')} and z.foutcode is not null and z.afgehandeld_op is null)))`;
}

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
 * told is forgotten. Not told is what an outage of a channel refused: that has one alarm.
 */
export async function leesOnbereikt(db: Database, aantal: number): Promise<OnbereiktMelding[]> {
  await sql`
    delete from onbereikt o where gemeld_op is null
      and not exists (select 1 from bericht b
        where b.casusnummer = o.casusnummer and b.aan_rol = o.rol and ${hapert('b')})`.execute(db);
  const { rows } = await sql<Rij>`
    with beurt as (
      select o.casusnummer, o.rol, o.gemeld_op is not null as gemeld
      from onbereikt o
      where o.volgende_poging_op <= now() and case
          when o.gemeld_op is null then not ${inStoring}
          else not exists (select 1 from bericht b
            where b.casusnummer = o.casusnummer and b.aan_rol = o.rol and ${hapert('b')})
        end
      order by o.volgende_poging_op limit ${aantal}
      for update skip locked
    )
    update onbereikt o set pogingen = o.pogingen + 1,
      volgende_poging_op = now() + ${OPNIEUW_MS} * interval '1 millisecond'
    from beurt join casus on casus.casusnummer = beurt.casusnummer
    where o.casusnummer = beurt.casusnummer and o.rol = beurt.rol
    returning o.id, o.casusnummer, casus.workflow_id, o.rol, o.foutcode, beurt.gemeld, exists (
      select 1 from bericht b where b.casusnummer = o.casusnummer and b.aan_rol = o.rol
        and b.losgelaten_door is not null and b.opgegeven_op >= o.sinds) as losgelaten`.execute(db);
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

/** Keeps that a case was told, or has refused for good to hear it. */
export async function onbereiktGemeld(db: Database, { id, wat }: OnbereiktMelding): Promise<void> {
  await (wat.soort === 'bereikt'
    ? sql`delete from onbereikt where id = ${id}`.execute(db)
    : sql`update onbereikt set gemeld_op = now(), volgende_poging_op = now() where id = ${id}`.execute(db));
}

function isZonderWeg(foutcode: string): boolean {
  return ZONDER_WEG.some((een) => een === foutcode);
}

/** True for a row `o` that was refused while its channel refused nearly everything. */
const inStoring = sql<boolean>`(
  o.foutcode <> all(${[...ZONDER_WEG]}::text[])
  and (select count(*) from onbereikt n
    where n.kanaal = o.kanaal and n.sinds between o.sinds - ${RONDOM} and o.sinds + ${RONDOM}) >= ${STORING_VANAF}
  and (select count(*) from onbereikt n
    where n.kanaal = o.kanaal and n.sinds between o.sinds - ${RONDOM} and o.sinds + ${RONDOM})
    > (select count(*) from bericht b
      where b.kanaal = o.kanaal and b.bezorgd_op between o.sinds - ${RONDOM} and o.sinds + ${RONDOM}))`;
