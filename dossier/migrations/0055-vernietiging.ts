import { sql, type Kysely } from 'kysely';

/** What is deleted before the row of a case, which everything else goes with by itself. */
const VAN_CASUS = ['bericht', 'taak', 'gebeurtenis', 'stroom', 'verzending'];
/** What goes with it and stands in the report. */
const MEE_MET_CASUS = ['betrokkene', 'document', 'stuk', 'gezinssignaal'];
/** What is kept of a child under the id of its workflow. */
const VAN_KIND = ['verzuimuren', 'verzuimopening', 'registermelding'];

/**
 * Lists of children of whom everything was kept long enough, approved by two people, and the one function that destroys a child: it
 * runs as the owner of the tables, so that the programs need no right to delete what happened, and does so only for
 * a list that somebody else approved than who made it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vernietiging (
      id uuid primary key,
      regio text not null,
      jaren integer not null,
      gesloten_voor timestamptz(3) not null,
      opgesteld_door text not null,
      opgesteld_naam text not null,
      opgesteld_op timestamptz(3) not null,
      besluit text check (besluit in ('akkoord', 'afgewezen')),
      besloten_door text,
      besloten_naam text,
      besloten_op timestamptz(3),
      klaar_op timestamptz(3),
      check ((besluit is null) = (besloten_door is null)),
      check (besluit is distinct from 'akkoord' or besloten_door <> opgesteld_door)
    )`.execute(db);
  await sql`create index vernietiging_regio on vernietiging (regio, opgesteld_op desc)`.execute(db);
  await sql`
    create table vernietiging_kind (
      vernietiging uuid not null references vernietiging on delete cascade,
      kindsleutel uuid not null,
      kenmerken text[] not null,
      stand text not null default 'wacht' check (stand in ('wacht', 'dossier-weg', 'vernietigd', 'bewaard')),
      reden text,
      workflow_id text,
      aantallen jsonb,
      op timestamptz(3),
      primary key (vernietiging, kindsleutel),
      check ((stand = 'dossier-weg') = (workflow_id is not null))
    )`.execute(db);
  await sql`create unique index vernietiging_kind_een on vernietiging_kind (kindsleutel) where stand = 'wacht'`.execute(
    db,
  );
  await sql`create index vernietiging_kind_nog on vernietiging_kind (vernietiging) where stand in ('wacht', 'dossier-weg')`.execute(
    db,
  );
  await makeFunction(db);
}

async function makeFunction(db: Kysely<unknown>): Promise<void> {
  const weg = (tabel: string, waar: string): string =>
    `delete from ${tabel} where ${waar};
        get diagnostics v_aantal = row_count;
        v_telling := v_telling || jsonb_build_object('${tabel}', v_aantal);`;
  const tel = (tabel: string): string =>
    `v_telling := v_telling || jsonb_build_object('${tabel}',
          (select count(*) from ${tabel} where casusnummer = any(v_nummers)));`;
  await sql
    .raw(
      `create function vernietig_kind(p_lijst uuid, p_sleutel uuid) returns text language plpgsql security definer
      set search_path = public, pg_temp as $$
      declare
        v_voor timestamptz; v_nummers uuid[]; v_kenmerken text[]; v_kind text; v_aantal bigint; v_telling jsonb := '{}';
      begin
        select v.gesloten_voor into v_voor from vernietiging v
          join vernietiging_kind k on k.vernietiging = v.id
          where v.id = p_lijst and k.kindsleutel = p_sleutel and k.stand = 'wacht' and v.besluit = 'akkoord'
            and v.besloten_door <> v.opgesteld_door
          for update of k;
        if not found then return null; end if;
        -- Who begins a case with this key waits here.
        perform 1 from kindsleutel where id = p_sleutel for update;
        select array_agg(casusnummer), array_agg(kenmerk), min(workflow_id) into v_nummers, v_kenmerken, v_kind
          from casus where kindsleutel = p_sleutel;
        if v_nummers is null or exists (
            select 1 from casus where kindsleutel = p_sleutel and (gesloten_op is null or gesloten_op >= v_voor)) then
          update vernietiging_kind set stand = 'bewaard', op = now(),
            reden = case when v_nummers is null then 'niet-meer-er' else 'weer-gemeld' end
            where vernietiging = p_lijst and kindsleutel = p_sleutel;
          return null;
        end if;
        ${VAN_CASUS.map((tabel) => weg(tabel, 'casusnummer = any(v_nummers)')).join('\n        ')}
        ${MEE_MET_CASUS.map(tel).join('\n        ')}
        delete from stroom where casusnummer in (select id from registermelding where registermelding.kind = v_kind);
        ${VAN_KIND.map((tabel) => weg(tabel, 'kind = v_kind')).join('\n        ')}
        delete from bevinding where workflow_id = v_kind;
        delete from verdacht where workflow_id = v_kind;
        delete from verzoeksleutel where casus = any(v_nummers::text[] || v_kenmerken);
        delete from concept c where exists (
          select 1 from unnest(v_nummers::text[] || v_kenmerken) as een(nummer) where position(een.nummer in c.pad) > 0);
        ${weg('inzage', 'casussen && v_nummers and aantal = 1')}
        update inzage i set (casussen, betrokkenen, aantal) = (
          select coalesce(array_agg(een.nummer order by een.plek), '{}'),
            case when i.betrokkenen is not null
              then coalesce(array_agg(i.betrokkenen[een.plek] order by een.plek), '{}') end,
            count(*)
          from unnest(i.casussen) with ordinality as een(nummer, plek) where een.nummer <> all(v_nummers))
          where i.casussen && v_nummers;
        ${weg('casus', 'kindsleutel = p_sleutel')}
        delete from kindsleutel where id = p_sleutel;
        update vernietiging_kind set stand = 'dossier-weg', op = now(), workflow_id = v_kind, aantallen = v_telling
          where vernietiging = p_lijst and kindsleutel = p_sleutel;
        return v_kind;
      end $$`,
    )
    .execute(db);
  await sql`revoke all on function vernietig_kind(uuid, uuid) from public`.execute(db);
}
