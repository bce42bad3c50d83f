import { sql } from 'kysely';
import { AANGESCHREVEN, isErbij, isGezinsrol, contacten, type Contactweg } from '../../domain/betrokkene';
import type { Ontvangerrol } from '../../domain/ontvanger';
import { datumVan, vanEpoch, type Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import type { Berichtsoort } from '../../taal/berichten';
import { meerDanVerwijzing } from '../bereik';
import { UITBAK, volgordesleutel } from '../berichtstatus';
import { leesBetrokkenen } from '../betrokkenen/read';
import { OPNIEUW, type Bezorger } from '../brieven/brief';
import type { Database } from '../database';
import { ontvangersVanRol } from '../mensen/ontvangers';
import { bezorgsleutel, vergelijkbaar } from '../bezorgsleutel';
import type { Trx } from '../betrokkenen/write';
import { storable } from '../storable';
import { isVolgorde } from './lijst';
import { vanRegio } from './stand';
import { VERTELD } from './verteld';

/** Another way for a message: somebody around the child by one of their ways, somebody else of the region, or another channel. */
export type Weg =
  | {
      readonly soort: 'betrokkene';
      readonly id: string;
      readonly naam: string;
      readonly weg: Contactweg;
      /** When a letter of it was sent to them before, in real time; null: it was not. */
      readonly verzondenOp: Moment | null;
    }
  | { readonly soort: 'persoon'; readonly id: string; readonly naam: string }
  | { readonly soort: 'kanaal'; readonly naam: string };

/** A message that did not arrive, and in what other ways it can be sent. */
export interface Omleidbaar {
  readonly soort: Berichtsoort;
  readonly aanRol: Ontvangerrol;
  readonly kanaal: string;
  /** Null: whoever asks does not reach its case, and sees nobody's name. */
  readonly casusnummer: string | null;
  /** What people call its case; null as above, or of a case from before it had one. */
  readonly kenmerk: string | null;
  readonly wegen: readonly Weg[];
}

interface Rij extends Omit<Omleidbaar, 'wegen' | 'casusnummer'> {
  readonly casusnummer: string;
  readonly aanPersoon: string | null;
  readonly id: string;
  readonly binnen: boolean;
}

/**
 * A message of a region (null: of every region) that somebody has not got, with the other ways it can go; null when there is
 * none, or it is being sent. People are named only within reach. Of the family only those who are written to anyhow.
 */
export async function leesWegen(
  db: Database,
  regio: string | null,
  bereik: Bereik | null,
  volgorde: string,
): Promise<Omleidbaar | null> {
  const rij = await vind(db, regio, bereik, volgorde);
  if (rij === null) return null;
  const { soort, aanRol, kanaal, casusnummer, kenmerk, binnen } = rij;
  const wegen = [...(binnen ? await mensen(db, rij) : []), ...(await kanalen(db, rij))];
  const waarvan = binnen ? { casusnummer, kenmerk } : { casusnummer: null, kenmerk: null };
  return { soort, aanRol, kanaal, ...waarvan, wegen };
}

/**
 * Sends a message in one of its other ways, at once; `door` is who does so. A letter that was sent before is printed once more.
 * False when it is no way of it.
 */
export async function leidOm(
  db: Database,
  regio: string | null,
  bereik: Bereik | null,
  volgorde: string,
  { weg, door }: { readonly weg: string; readonly door: Bezorger },
): Promise<boolean> {
  const rij = await vind(db, regio, bereik, volgorde);
  const kan = await leesWegen(db, regio, bereik, volgorde);
  const gekozen = kan?.wegen.find((een) => wegsleutel(een) === weg);
  if (rij === null || gekozen === undefined) return false;
  const { soort, aanRol, aanPersoon, casusnummer } = rij;
  const kanaal = gekozen.soort === 'kanaal' ? gekozen.naam : rij.kanaal;
  const sleutel = volgordesleutel(kanaal, casusnummer, { soort, aan: { rol: aanRol, persoon: aanPersoon } });
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update bericht set kanaal = ${kanaal}, volgordesleutel = ${sleutel}, opgegeven_op = null, bezorgd_op = null,
        pogingen = greatest(pogingen, 1), volgende_poging_op = now()
      where bericht.volgorde = ${volgorde}::bigint and ${TE_LEIDEN} returning id`.execute(trx);
    const id = rows[0]?.id;
    if (id === undefined) return false;
    if (gekozen.soort === 'kanaal') {
      await vergeetWeigeringen(trx, id, null);
      await sql`delete from omleiding where bericht = ${id}`.execute(trx);
      return true;
    }
    const adres = await adresVan(trx, casusnummer, gekozen);
    await vergeetWeigeringen(trx, id, adres === null ? [] : [bezorgsleutel(id, vergelijkbaar(adres))]);
    await sql`update bezorging set afgehandeld_op = now() where bericht = ${id} and foutcode is not null`.execute(
      trx,
    );
    if (gekozen.soort === 'betrokkene' && gekozen.weg === 'brief')
      await terugOpPrintlijst(trx, id, gekozen.id, door);
    const betrokkene = gekozen.soort === 'betrokkene' ? gekozen : null;
    await sql`
      insert into omleiding (bericht, betrokkene, weg, persoon, door)
      values (${id}, ${betrokkene?.id ?? null}::uuid, ${betrokkene?.weg ?? null},
        ${betrokkene === null ? gekozen.id : null}::text, ${storable(door.id)})
      on conflict (bericht) do update set betrokkene = excluded.betrokkene, weg = excluded.weg,
        persoon = excluded.persoon, door = excluded.door, op = now()`.execute(trx);
    return true;
  });
}

/** By what a way is chosen. */
export function wegsleutel(weg: Weg): string {
  switch (weg.soort) {
    case 'betrokkene':
      return `betrokkene:${weg.id}:${weg.weg}`;
    case 'persoon':
      return `persoon:${weg.id}`;
    case 'kanaal':
      return `kanaal:${weg.naam}`;
  }
}

/** Whom a message was refused to, at these addresses (null: at any), is tried as if it never was. */
async function vergeetWeigeringen(trx: Trx, bericht: string, aan: readonly string[] | null): Promise<void> {
  await sql`
    with vergeten as (
      delete from bezorging where bericht = ${bericht} and foutcode is not null
        and (${aan}::text[] is null or aan = any(${aan}::text[]))
      returning aan
    )
    delete from zending z using vergeten v where z.bericht = ${bericht} and z.aan = v.aan`.execute(trx);
}

/** Where a chosen way leads to; null: nowhere any more. */
async function adresVan(trx: Trx, casusnummer: string, weg: Exclude<Weg, { soort: 'kanaal' }>) {
  if (weg.soort === 'betrokkene') {
    const wie = (await leesBetrokkenen(trx, casusnummer)).find(({ id }) => id === weg.id);
    return wie === undefined ? null : (contacten(wie).find((een) => een.weg === weg.weg) ?? null);
  }
  const { email = null } =
    (await trx.selectFrom('persoon').select('email').where('id', '=', weg.id).executeTakeFirst()) ?? {};
  return email === null ? null : { weg: 'e-mail' as const, adres: email };
}

/** A letter that somebody took off the list is to be printed after all, and one that was sent is to be printed once more. */
async function terugOpPrintlijst(
  trx: Trx,
  bericht: string,
  betrokkene: string,
  { id: door, naam }: Bezorger,
): Promise<void> {
  await sql`
    with terug as (
      update brief set vervallen_op = null, vervallen_reden = null, klaar_op = now()
      where bericht = ${bericht} and betrokkene = ${betrokkene}::uuid and vervallen_op is not null
    ), opnieuw as (
      update brief set verzonden_op = null, afgedrukt_op = null, afdruk = null, klaar_op = now(), opnieuw_op = now()
      where bericht = ${bericht} and betrokkene = ${betrokkene}::uuid and verzonden_op is not null
      returning id
    )
    insert into brief_handeling (brief, soort, reden, door, door_naam)
    select id, 'teruggezet', ${OPNIEUW}, ${storable(door)}, ${storable(naam)} from opnieuw`.execute(trx);
}

/** It did not arrive, or not at everybody, nobody let go of it, it does not wait with a step, and it is not being sent. */
const TE_LEIDEN = sql<boolean>`(
  bericht.losgelaten_door is null and bericht.kanaal <> ${VERTELD}
  and (bericht.geleend_tot is null or bericht.geleend_tot <= now())
  and (bericht.niet_voor is null or bericht.niet_voor <= now())
  and (bericht.bezorgd_op is null or exists (select 1 from bezorging z
    where z.bericht = bericht.id and z.foutcode is not null and z.afgehandeld_op is null)))`;

async function vind(db: Database, regio: string | null, bereik: Bereik | null, volgorde: string) {
  if (!isVolgorde(volgorde)) return null;
  const { rows } = await sql<Rij>`
    select bericht.soort, bericht.aan_rol, bericht.kanaal, bericht.casusnummer, bericht.aan_persoon, bericht.id,
      casus.kenmerk, ${meerDanVerwijzing(bereik)} as binnen
    from bericht join casus on casus.casusnummer = bericht.casusnummer
    where bericht.volgorde = ${volgorde}::bigint and ${vanRegio(regio)} and ${TE_LEIDEN}`.execute(db);
  return rows[0] ?? null;
}

async function mensen(db: Database, { id, aanRol, aanPersoon, casusnummer }: Rij): Promise<Weg[]> {
  const rol = aanRol;
  if (isGezinsrol(rol)) {
    const vandaag = datumVan(vanEpoch(Date.now()));
    const [gezin, brieven] = await Promise.all([leesBetrokkenen(db, casusnummer), verzondenBrieven(db, id)]);
    return gezin
      .filter((wie) => AANGESCHREVEN[rol].includes(wie.soort) && isErbij(wie, vandaag))
      .flatMap((wie) =>
        contacten(wie)
          .filter(({ weg }) => weg !== 'telefoon')
          .map(({ weg }) => ({
            ...{ soort: 'betrokkene' as const, id: wie.id, naam: wie.naam, weg },
            verzondenOp: weg === 'brief' ? (brieven.get(wie.id) ?? null) : null,
          })),
      );
  }
  const anderen = await ontvangersVanRol(db, { id, rol });
  return anderen
    .filter(({ id: wie, email }) => wie !== aanPersoon && email !== null)
    .map(({ id: wie, naam }) => ({ soort: 'persoon' as const, id: wie, naam }));
}

/** When a letter of a message was sent, by whom of the family it went to. */
async function verzondenBrieven(db: Database, bericht: string): Promise<ReadonlyMap<string, Moment>> {
  const { rows } = await sql<{ betrokkene: string; op: Moment }>`
    select betrokkene, verzonden_op as op from brief where bericht = ${bericht} and verzonden_op is not null`.execute(
    db,
  );
  return new Map(rows.map(({ betrokkene, op }) => [betrokkene, op]));
}

/**
 * Channels by which something was delivered this week and that are for the region of the case, but not its own. Not the local
 * outbox: that sends to nobody; and a letter on the print list was delivered by no channel.
 */
async function kanalen(db: Database, { kanaal: eigen, casusnummer }: Rij): Promise<Weg[]> {
  const { rows } = await sql<{ naam: string }>`
    select distinct bericht.kanaal as naam
    from bericht join casus on casus.casusnummer = ${casusnummer}::uuid
      left join kanaal on kanaal.naam = bericht.kanaal
    where bericht.bezorgd_op > now() - interval '7 days' and bericht.per_brief is distinct from 'alle'
      and bericht.kanaal <> all(${[UITBAK, VERTELD, eigen]}::text[])
      and (not coalesce(kanaal.ingesteld ? 'regios', false) or kanaal.ingesteld -> 'regios' ? casus.regio)
    order by naam`.execute(db);
  return rows.map(({ naam }) => ({ soort: 'kanaal', naam }));
}
