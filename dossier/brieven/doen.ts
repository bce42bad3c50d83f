import { sql } from 'kysely';
import type { Gezinsrol } from '../../domain/betrokkene';
import type { Bereik } from '../../domain/toegang';
import { meerDanVerwijzing } from '../bereik';
import type { Loslaatreden } from '../berichtstatus';
import type { Trx } from '../betrokkenen/write';
import type { Database } from '../database';
import { sluitBrief } from '../geheim/brief';
import { openKindsleutel } from '../geheim/kindsleutel';
import { sleutelbos } from '../geheim/sleutelbos';
import { maakCode, type Gezinscode } from '../gezin/codes';
import { zorgVoorLink } from '../gezin/links';
import { isUuid } from '../paging';
import { NIET_VERGETEN } from '../post/stand';
import { storable } from '../storable';
import { openAfdruk, sluitAfdruk } from './afdruk';
import type { Bezorger, Briefhandeling, Briefinhoud, Printbrief, Terugzetreden } from './brief';
import { TE_PRINTEN, VANDAAG_VERZONDEN } from './lijst';
import { briefkolommen, opgemaakt, type Briefrij } from './opmaken';

/** What was printed, with of which case it is. */
export interface Afgedrukt {
  readonly id: string;
  readonly casusnummer: string;
  readonly inhoud: Briefinhoud;
}

/** How the page of its own is told on paper: a text of where and with which code, for whom it is. */
export type Codetekst = (code: Gezinscode, aan: Gezinsrol) => string;

/**
 * Prints letters within reach as they are now, the longest on the list first, and notes who did; with `codetekst` each has
 * a code to the page of whom it is for, when they have one. Null, and nothing is noted, when one of them cannot be printed:
 * it is not on the list any more, or nothing leads to whom it is for.
 */
export function drukAf(
  db: Database,
  bereik: Bereik | null,
  ids: readonly string[],
  wie: Bezorger,
  codetekst?: Codetekst,
): Promise<readonly Afgedrukt[] | null> {
  return db.transaction().execute(async (trx) => {
    const rijen = await opDeLijst(trx, bereik, ids);
    const brieven = await opgemaakt(trx, rijen);
    if (brieven.length !== ids.length || brieven.some(({ belet }) => belet !== null)) return null;
    const bos = sleutelbos(trx);
    const afgedrukt: Afgedrukt[] = [];
    for (const [i, { id, casusnummer, inhoud: zonder }] of brieven.entries()) {
      const rij = rijen[i];
      const sleutel = openKindsleutel(bos, rij?.verpakt ?? null);
      if (rij === undefined || sleutel === null)
        throw new Error('the key of a child on the print list is gone');
      const inhoud = await metGezinscode(trx, rij, zonder, codetekst);
      const afdruk = sluitAfdruk(sleutel, inhoud);
      await sql`update brief set afgedrukt_op = now(), afdruk = ${afdruk} where id = ${id}`.execute(trx);
      afgedrukt.push({ id, casusnummer, inhoud });
    }
    await noteer(trx, ids, 'afgedrukt', null, wie);
    return afgedrukt;
  });
}

/** A letter with a code of its own to the page of who it is for; as it is when they have none. */
async function metGezinscode(
  trx: Trx,
  { casusnummer, betrokkene, aanRol }: Briefrij,
  inhoud: Briefinhoud,
  codetekst: Codetekst | undefined,
): Promise<Briefinhoud> {
  const link = codetekst === undefined ? null : await zorgVoorLink(trx, casusnummer, betrokkene);
  if (codetekst === undefined || link === null) return inhoud;
  return { ...inhoud, gezinscode: codetekst(await maakCode(trx, link), aanRol) };
}

/** What keeps letters from being called sent, and which these are; none of the others is then either. */
export type Nietverzonden =
  | { readonly soort: 'weg' }
  | { readonly soort: 'niet-afgedrukt' | 'adres-gewijzigd'; readonly brieven: readonly Printbrief[] };

/**
 * Notes that letters within reach were printed and sent: they are off the list, and their messages count as delivered.
 * Only what was printed, with the address that still counts, can have been sent.
 */
export function legVerzendingVast(
  db: Database,
  bereik: Bereik | null,
  ids: readonly string[],
  wie: Bezorger,
): Promise<Nietverzonden | null> {
  return db.transaction().execute(async (trx) => {
    const rijen = await opDeLijst(trx, bereik, ids);
    if (rijen.length !== ids.length) return { soort: 'weg' } as const;
    const bos = sleutelbos(trx);
    const afdrukken = new Map(
      rijen.flatMap(({ id, verpakt, afdruk }) => {
        const inhoud = afdruk === null ? null : openAfdruk(bos, verpakt, afdruk);
        return inhoud === null ? [] : [[id, inhoud] as const];
      }),
    );
    const nu = await opgemaakt(trx, rijen);
    const zonder = nu.filter(({ id }) => !afdrukken.has(id));
    if (zonder.length > 0) return { soort: 'niet-afgedrukt', brieven: zonder } as const;
    const elders = nu.filter(({ id, inhoud }) => !zelfdeAdres(inhoud, afdrukken.get(id)));
    if (elders.length > 0) return { soort: 'adres-gewijzigd', brieven: elders } as const;
    await sql`update brief set verzonden_op = now() where id = any(${ids}::uuid[])`.execute(trx);
    await noteer(trx, ids, 'verzonden', null, wie);
    for (const rij of rijen) await bewaarZoalsVerzonden(trx, rij, afdrukken.get(rij.id));
    return null;
  });
}

function zelfdeAdres(nu: Briefinhoud, toen: Briefinhoud | undefined): boolean {
  return nu.naam === toen?.naam && nu.adres === toen.adres;
}

/** A message that goes by letter alone is shown from then on as it stood on paper. */
async function bewaarZoalsVerzonden(
  trx: Trx,
  { bericht, verpakt, kenmerk }: Briefrij,
  inhoud: Briefinhoud | undefined,
): Promise<void> {
  const sleutel = openKindsleutel(sleutelbos(trx), verpakt);
  if (sleutel === null || inhoud === undefined) return;
  const verzonden = sluitBrief(sleutel, 'verzonden', {
    onderwerp: `${inhoud.onderwerp} (${kenmerk})`,
    tekst: `Kenmerk: ${kenmerk}\n\n${inhoud.tekst}`,
  });
  await sql`
    update bericht set verzonden_geheim = ${verzonden}
    where id = ${bericht} and per_brief = 'alle'`.execute(trx);
}

/**
 * Puts a letter within reach that was called sent today back on the list; false when it is no such letter, or its child was
 * forgotten since.
 */
export function zetTerug(
  db: Database,
  bereik: Bereik | null,
  id: string,
  reden: Terugzetreden,
  wie: Bezorger,
): Promise<boolean> {
  const als = sql<boolean>`${VANDAAG_VERZONDEN} and ${NIET_VERGETEN}`;
  return verander(db, bereik, id, sql`verzonden_op = null`, als, ['teruggezet', reden], wie);
}

/** Takes a letter within reach off the list without sending it; false when it is not on it. */
export function haalVanLijst(
  db: Database,
  bereik: Bereik | null,
  id: string,
  reden: Loslaatreden,
  wie: Bezorger,
): Promise<boolean> {
  const wat = sql`vervallen_op = now(), vervallen_reden = ${reden}`;
  return verander(db, bereik, id, wat, TE_PRINTEN, ['vervallen', reden], wie);
}

function verander(
  db: Database,
  bereik: Bereik | null,
  id: string,
  wat: ReturnType<typeof sql>,
  als: ReturnType<typeof sql<boolean>>,
  [soort, reden]: [Briefhandeling, Loslaatreden | Terugzetreden],
  wie: Bezorger,
): Promise<boolean> {
  if (!isUuid(id)) return Promise.resolve(false);
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update brief set ${wat} from bericht, casus
      where brief.id = ${id} and ${als} and bericht.id = brief.bericht
        and casus.casusnummer = bericht.casusnummer and ${meerDanVerwijzing(bereik)}
      returning brief.id`.execute(trx);
    if (rows.length > 0) await noteer(trx, [id], soort, reden, wie);
    return rows.length > 0;
  });
}

/** The letters of these that are on the list and within reach, for nobody else until the transaction ends. */
async function opDeLijst(trx: Trx, bereik: Bereik | null, ids: readonly string[]): Promise<Briefrij[]> {
  const { rows } = await sql<Briefrij>`
    select ${briefkolommen()}
    from brief join bericht on bericht.id = brief.bericht
      join casus on casus.casusnummer = bericht.casusnummer
    where brief.id = any(${ids.filter(isUuid)}::uuid[]) and ${TE_PRINTEN} and ${meerDanVerwijzing(bereik)}
    order by brief.klaar_op, brief.id
    for update of brief`.execute(trx);
  return rows;
}

async function noteer(
  trx: Trx,
  ids: readonly string[],
  soort: Briefhandeling,
  reden: Loslaatreden | Terugzetreden | null,
  { id: door, naam }: Bezorger,
): Promise<void> {
  await trx
    .insertInto('briefHandeling')
    .values(ids.map((brief) => ({ brief, soort, reden, door: storable(door), doorNaam: storable(naam) })))
    .execute();
}
