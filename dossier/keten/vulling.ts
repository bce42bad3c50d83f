import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenissoort, Veroorzaker } from '../../domain/gebeurtenis';
import { sluitBrief } from '../geheim/brief';
import { sluit, sluitCasus, sluitGegevens } from '../geheim/inhoud';
import { nieuweKindsleutel, openKindsleutel, type Kindsleutel } from '../geheim/kindsleutel';
import { metRing } from '../geheim/ring';
import type { Sleutelbos } from '../geheim/sleutelbos';
import { zoekwoorden } from '../geheim/zoekwoorden';
import { BEGIN, schakel } from './schakel';
import { asJson } from '../storable';

type Db = Kysely<unknown>;

/** So many cases, with everything of them, are read and written at once. */
const PARTIJ = 50;
/** So many events are read and written in one statement. */
const REGELS = 2_000;

interface Rij {
  readonly casusnummer: string;
  readonly workflowId: string;
  readonly naam: string | null;
  readonly toestand: Casus;
}

/** Encrypts and chains every case that stands, and what was typed and not sent. */
export async function versleutelAlles(db: Db, bos: Sleutelbos): Promise<void> {
  await versleutelConcepten(db, bos);
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<Rij>`
      select casusnummer, workflow_id, naam, toestand from casus
      where casusnummer > ${na}::uuid order by casusnummer limit ${sql.lit(PARTIJ)}`.execute(db);
    const laatste = rows.at(-1);
    if (laatste === undefined) return;
    na = laatste.casusnummer;
    await versleutelPartij(db, bos, rows);
  }
}

async function versleutelPartij(db: Db, bos: Sleutelbos, casussen: readonly Rij[]): Promise<void> {
  const perKind = await geefSleutels(db, bos, casussen);
  const sleutels = new Map(
    casussen.map(({ casusnummer, workflowId }) => [casusnummer, perKind.get(workflowId)]),
  );
  const van = (casusnummer: string): { id: string; sleutel: Kindsleutel } => {
    const gevonden = sleutels.get(casusnummer);
    if (gevonden === undefined) throw new Error(`case ${casusnummer} got no key`);
    return gevonden;
  };
  const sleutelVan = (casusnummer: string) => van(casusnummer).sleutel;
  const nummers = casussen.map(({ casusnummer }) => casusnummer);
  const hashes = await ketenGebeurtenissen(db, nummers, sleutelVan);

  const rijen = casussen.map(({ casusnummer, toestand }) => ({
    ...sluitCasus(sleutelVan(casusnummer), toestand),
    id: van(casusnummer).id,
    hash: hashes.get(casusnummer) ?? BEGIN,
  }));
  await sql`
    update casus set kindsleutel = n.kindsleutel, geheim = n.geheim, laatste_hash = n.hash,
      toestand = n.toestand
    from unnest(${nummers}::uuid[], ${rijen.map(({ id }) => id)}::uuid[], ${rijen.map(({ geheim }) => geheim)}::bytea[],
      ${rijen.map(({ hash }) => hash)}::bytea[], ${rijen.map(({ toestand }) => toestand)}::jsonb[])
      as n (casusnummer, kindsleutel, geheim, hash, toestand)
    where casus.casusnummer = n.casusnummer`.execute(db);
  const namen = casussen
    .map(({ casusnummer, naam }) => ({ casusnummer, woorden: zoekwoorden(bos, naam) }))
    .filter(({ woorden }) => woorden.length > 0);
  await sql`
    insert into zoeknaam select * from jsonb_to_recordset(${JSON.stringify(namen)}::jsonb)
      as naam(casusnummer uuid, woorden text[])`.execute(db);
  await versleutelBerichten(db, nummers, sleutelVan);
  await versleutelBetrokkenen(db, nummers, sleutelVan);
}

/** A key for each child of these cases: that of an earlier case, or a new one. */
async function geefSleutels(db: Db, bos: Sleutelbos, casussen: readonly Rij[]) {
  const kinderen = [...new Set(casussen.map(({ workflowId }) => workflowId))];
  const { rows } = await sql<{ id: string; workflowId: string; verpakt: Buffer }>`
    select id, workflow_id, verpakt from kindsleutel where workflow_id = any(${kinderen}::text[])`.execute(
    db,
  );
  const perKind = new Map<string, { id: string; sleutel: Kindsleutel }>();
  for (const { id, workflowId, verpakt } of rows) {
    const sleutel = openKindsleutel(bos, verpakt);
    if (sleutel !== null) perKind.set(workflowId, { id, sleutel });
  }
  const nieuw = kinderen
    .filter((workflowId) => !perKind.has(workflowId))
    .map((workflowId) => ({ workflowId, id: randomUUID(), ...nieuweKindsleutel(bos) }));
  await sql`
    insert into kindsleutel (id, workflow_id, verpakt)
    select * from unnest(${nieuw.map(({ id }) => id)}::uuid[],
      ${nieuw.map(({ workflowId }) => workflowId)}::text[], ${nieuw.map(({ verpakt }) => verpakt)}::bytea[])`.execute(
    db,
  );
  for (const { workflowId, id, sleutel } of nieuw) perKind.set(workflowId, { id, sleutel });
  return perKind;
}

interface Gebeurtenisrij {
  readonly casusnummer: string;
  readonly nummer: number;
  readonly id: string;
  readonly soort: Gebeurtenissoort;
  readonly op: string;
  readonly werkelijkOp: string;
  readonly door: Veroorzaker;
  readonly actor: string | null;
  readonly kanaal: string | null;
  readonly gegevens: unknown;
}

/** Chains the events of these cases in order; gives the last hash of each. */
async function ketenGebeurtenissen(
  db: Db,
  nummers: readonly string[],
  sleutelVan: (casusnummer: string) => Kindsleutel,
): Promise<ReadonlyMap<string, Buffer>> {
  const hashes = new Map<string, Buffer>();
  for (let na = { casusnummer: '00000000-0000-0000-0000-000000000000', nummer: 0 }; ;) {
    const { rows } = await sql<Gebeurtenisrij>`
      select casusnummer, nummer, id, soort, op, werkelijk_op, door, actor, kanaal, gegevens from gebeurtenis
      where casusnummer = any(${nummers}::uuid[])
        and (casusnummer, nummer) > (${na.casusnummer}::uuid, ${na.nummer}::int)
      order by casusnummer, nummer limit ${sql.lit(REGELS)}`.execute(db);
    const laatste = rows.at(-1);
    if (laatste === undefined) return hashes;
    na = laatste;
    const nieuw = rows.map((rij) => {
      const inhoud = sluitGegevens(sleutelVan(rij.casusnummer), rij.soort, rij.gegevens);
      const hash = schakel(hashes.get(rij.casusnummer) ?? BEGIN, {
        ...rij,
        ...inhoud,
        gegevens: JSON.parse(inhoud.gegevens) as unknown,
      });
      hashes.set(rij.casusnummer, hash);
      return { ...inhoud, hash };
    });
    await sql`
      update gebeurtenis set gegevens = n.gegevens, geheim = n.geheim, gegevens_hash = n.gegevens_hash, hash = n.hash
      from unnest(${rows.map(({ casusnummer }) => casusnummer)}::uuid[], ${rows.map(({ nummer }) => nummer)}::int[],
        ${nieuw.map(({ gegevens }) => gegevens)}::jsonb[], ${nieuw.map(({ geheim }) => geheim)}::bytea[],
        ${nieuw.map(({ gegevensHash }) => gegevensHash)}::bytea[], ${nieuw.map(({ hash }) => hash)}::bytea[])
        as n (casusnummer, nummer, gegevens, geheim, gegevens_hash, hash)
      where gebeurtenis.casusnummer = n.casusnummer and gebeurtenis.nummer = n.nummer`.execute(db);
  }
}

async function versleutelBerichten(
  db: Db,
  nummers: readonly string[],
  sleutelVan: (casusnummer: string) => Kindsleutel,
): Promise<void> {
  for (let na = ''; ;) {
    const { rows } = await sql<{
      id: string;
      casusnummer: string;
      onderwerp: string;
      tekst: string;
      verzondenOnderwerp: string | null;
      verzondenTekst: string | null;
    }>`
      select id, casusnummer, onderwerp, tekst, verzonden_onderwerp, verzonden_tekst from bericht
      where casusnummer = any(${nummers}::uuid[]) and id > ${na} order by id limit ${sql.lit(REGELS)}`.execute(
      db,
    );
    const laatste = rows.at(-1);
    if (laatste === undefined) return;
    na = laatste.id;
    const geheim = rows.map((rij) => sluitBrief(sleutelVan(rij.casusnummer), 'bericht', rij));
    const verzonden = rows.map(({ casusnummer, verzondenOnderwerp, verzondenTekst, ...rij }) =>
      verzondenTekst === null && verzondenOnderwerp === null
        ? null
        : sluitBrief(sleutelVan(casusnummer), 'verzonden', {
            onderwerp: verzondenOnderwerp ?? rij.onderwerp,
            tekst: verzondenTekst ?? rij.tekst,
          }),
    );
    await sql`
      update bericht set geheim = n.geheim, verzonden_geheim = n.verzonden
      from unnest(${rows.map(({ id }) => id)}::text[], ${geheim}::bytea[], ${verzonden}::bytea[])
        as n (id, geheim, verzonden)
      where bericht.id = n.id`.execute(db);
  }
}

async function versleutelBetrokkenen(
  db: Db,
  nummers: readonly string[],
  sleutelVan: (casusnummer: string) => Kindsleutel,
): Promise<void> {
  const { rows } = await sql<Record<string, unknown> & { id: string; casusnummer: string }>`
    select id, casusnummer, naam, relatie, taal, voorkeur, email, telefoon, adres from betrokkene
    where casusnummer = any(${nummers}::uuid[])`.execute(db);
  for (const { id, casusnummer, ...wie } of rows) {
    const geheim = sluit(sleutelVan(casusnummer), 'betrokkene', asJson(wie));
    await sql`update betrokkene set geheim = ${geheim} where id = ${id}`.execute(db);
  }
  const wijzigingen = await sql<{ id: string; casusnummer: string; voor: unknown; na: unknown }>`
    select id, casusnummer, voor, na from betrokkene_wijziging
    where casusnummer = any(${nummers}::uuid[])`.execute(db);
  for (const { id, casusnummer, voor, na } of wijzigingen.rows) {
    const stand = (waarde: unknown) => sluit(sleutelVan(casusnummer), 'wijziging', asJson(waarde));
    await sql`
      update betrokkene_wijziging set voor_geheim = ${voor === null ? null : stand(voor)}, na_geheim = ${stand(na)}
      where id = ${id}`.execute(db);
  }
}

async function versleutelConcepten(db: Db, bos: Sleutelbos): Promise<void> {
  const { rows } = await sql<{ id: string; velden: unknown }>`select id, velden from concept`.execute(db);
  for (const { id, velden } of rows)
    await sql`update concept set geheim = ${metRing(bos, 'concept', asJson(velden))} where id = ${id}`.execute(
      db,
    );
}
